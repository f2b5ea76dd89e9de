"""How well the article of a web page is found, and how much of what people marked as its text stays visible.

    python -m tests.bench.articles [--json FILE]

The 91 pages of scrapinghub's article extraction benchmark, by its metric: shingles of four words against the text that
people marked, precision and recall as means over the pages, F1 of the two means. trafilatura alone runs beside ours.
`kept` is the share of the marked words that the visible text, before the article is sought in it, holds: the rest was
taken for hidden. Figures: article.f1, article.precision, article.recall, article.kept, article.ms.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import fmean, median

from rag.readers.text import clean
from rag.readers.web_page import article_text, visible_text
from tests.bench.report import report
from tests.conftest import SHARED_DATA

PAGES = SHARED_DATA / "docs_article_extraction"
SHINGLE = 4


def load() -> dict[str, tuple[str, str]]:
    """Each page's HTML and the text of its article."""
    truth = json.loads((PAGES / "ground-truth.json").read_text("utf-8"))
    return {
        name: (gzip.decompress((PAGES / "html" / f"{name}.html.gz").read_bytes()).decode(), entry["articleBody"])
        for name, entry in truth.items()
    }


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text)


def shingles(text: str) -> Counter[tuple[str, ...]]:
    found = words(text)
    return Counter(tuple(found[start : start + SHINGLE]) for start in range(max(1, len(found) - SHINGLE + 1)) if found)


def scores(found: str, truth: str) -> tuple[float, float]:
    """Precision and recall of one page; nothing found has a precision of 0."""
    ours, theirs = shingles(found), shingles(truth)
    common = (ours & theirs).total()
    return common / max(ours.total(), 1), common / max(theirs.total(), 1)


def kept(visible: str, truth: str) -> float:
    """The share of the words of `truth` that `visible` holds."""
    marked = Counter(words(clean(truth)))
    return (marked & Counter(words(visible))).total() / max(marked.total(), 1)


def measured(extract: Callable[[str], str], pages: Sequence[tuple[str, str]]) -> dict[str, float]:
    results, took = [], []
    for html, truth in pages:
        start = time.perf_counter()
        found = extract(html)
        took.append(1000 * (time.perf_counter() - start))
        results.append(scores(found, truth))
    precision, recall = fmean(p for p, _ in results), fmean(r for _, r in results)
    return {
        "f1": 2 * precision * recall / max(precision + recall, 1e-9),
        "precision": precision,
        "recall": recall,
        "ms": median(took),
    }


def alone(html: str) -> str:
    """trafilatura as it comes."""
    import trafilatura

    return trafilatura.extract(html, include_comments=False) or ""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if not PAGES.exists():
        sys.exit(f"The set to measure on is absent: {PAGES}")
    pages = list(load().values())
    rows = [["extractor", "F1", "precision", "recall", "ms/page (median)"]]
    results = {
        name: measured(extract, pages)
        for name, extract in {"ours": article_text, "trafilatura": alone, "ours, whole page": visible_text}.items()
    }
    for name, result in results.items():
        rows.append([name, *(f"{result[key]:.4f}" for key in ("f1", "precision", "recall")), f"{result['ms']:.1f}"])
    figures = {f"article.{key}": value for key, value in results["ours"].items()}
    figures["article.kept"] = fmean(kept(clean(visible_text(html)), truth) for html, truth in pages)
    title = f"articles of {len(pages)} pages; {figures['article.kept']:.2%} of their words visible"
    report(title, rows, figures, options.json)


if __name__ == "__main__":
    main()
