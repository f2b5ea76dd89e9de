"""What becomes of other projects' documents: which are read, which are refused and why, and how much of their text.

    python -m tests.bench.readers [--set NAME ...] [--json FILE]

Every file of docs_unstructured, docs_pypdf_resources and docs_emails_mailparser goes through the workers, as in an
ingestion; each that gives no text is named with its reason. Recall is over files whose text is known from another file
of the set: the share of its words that ours holds, counted with their number. (The originals of the set's own gold
files, test_evaluate_files, are not in it.) Figures: readers.recall (mean over the files), readers.read,
readers.refused, readers.hangs, readers.crashes (damaged or beyond the memory: no parser came through), readers.s.
"""

from __future__ import annotations

import argparse
import re
import sys
import time
from collections import Counter
from pathlib import Path
from statistics import fmean

from rag.errors import ReadFailed
from rag.readers.text import clean, encoding_of
from rag.readers.worker import read_all
from rag.types import Document
from tests.bench.report import report
from tests.conftest import SHARED_DATA

SETS = ("docs_unstructured", "docs_pypdf_resources", "docs_emails_mailparser")

# The file with the text, and the files that hold the same text in other formats.
SAME = {
    "docs_unstructured/language-docs/eng_spa_mult.txt": [
        f"docs_unstructured/language-docs/eng_spa_mult.{ending}"
        for ending in "doc docx eml epub html md odt org ppt pptx rst rtf xml".split()
    ],
    "docs_unstructured/fake-text.txt": [
        f"docs_unstructured/fake-text-{encoding}.txt" for encoding in ("utf-16", "utf-16-be", "utf-16-le", "utf-32")
    ],
    "docs_unstructured/stanley-cups.csv": ["docs_unstructured/stanley-cups.xlsx", "docs_unstructured/stanley-cups.tsv"],
    "docs_unstructured/table-multi-row-column-cells-actual.csv": [
        "docs_unstructured/pdf/table-multi-row-column-cells.pdf",
        "docs_unstructured/img/table-multi-row-column-cells.png",
    ],
    "docs_pypdf_resources/crazyones.txt": ["docs_pypdf_resources/crazyones.pdf"],
}

Outcomes = dict[str, "Document | ReadFailed"]


def outcomes(sets: list[str]) -> Outcomes:
    """What became of each file, by its path below the shared data."""
    files = sorted(path for name in sets for path in (SHARED_DATA / name).rglob("*") if path.is_file())
    return dict(read_all((str(path.relative_to(SHARED_DATA)), path) for path in files))


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


def recalls(results: Outcomes) -> dict[str, float]:
    """The share of the known words that were read, by file; a file that was refused has none."""
    found = {}
    for gold, files in SAME.items():
        if not (SHARED_DATA / gold).exists():
            continue
        data = (SHARED_DATA / gold).read_bytes()
        known = words(clean(data.decode(encoding_of(data), errors="replace")))
        for name in files:
            if name in results:
                result = results[name]
                ours = words(result.text) if isinstance(result, Document) else Counter[str]()
                found[name] = (known & ours).total() / max(known.total(), 1)
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--set", action="append", choices=SETS)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    sets = [name for name in options.set or SETS if (SHARED_DATA / name).exists()]
    if not sets:
        sys.exit(f"The sets to measure on are absent: {SHARED_DATA}")
    start = time.perf_counter()
    results = outcomes(sets)
    took = time.perf_counter() - start
    refused = {name: result for name, result in results.items() if isinstance(result, ReadFailed)}
    reasons = Counter(failure.reason for failure in refused.values())
    found = recalls(results)
    figures = {
        "readers.read": float(len(results) - len(refused)),
        "readers.refused": float(len(refused)),
        "readers.hangs": float(reasons["timeout"]),
        "readers.crashes": float(reasons["corrupt"] + reasons["too large"]),
        "readers.s": took,
    }
    if found:
        figures["readers.recall"] = fmean(found.values())
    rows = [["refused", "reason"], *([name, str(failure.reason)] for name, failure in refused.items()), ["", ""]]
    rows += [["same text as another file", "recall"], *([name, f"{share:.4f}"] for name, share in found.items())]
    summary = ", ".join(f"{count} {reason}" for reason, count in reasons.most_common())
    report(f"{len(results)} files in {took:.0f} s: {summary}", rows, figures, options.json)
    print("\n".join(f"{key}  {value:.4g}" for key, value in figures.items()))


if __name__ == "__main__":
    main()
