"""Does the score of a passage tell whether it answers? Questions of which half come with a wrong passage.

    python -m tests.bench.abstain [--limit N] [--model FOLDER] [--json FILE]

500 questions of NQ-oracle. The probability was fitted to others; the floor was chosen by these and by SQuAD. Every
other one is asked of its own passage alone; the rest of a wrong one: another question's, and, harder, the best wrong
one that retrieval finds among all passages and that holds none of the accepted answers. "The files don't say" is the
answer where nothing passes STRICT_FLOOR; for figures that end in .held_out, where nothing passes a floor chosen on the
other half of these questions. Figures: abstain.precision and abstain.recall (random wrong passages),
abstain.hard.precision and abstain.hard.recall (nearest wrong ones), and abstain.ms, the mean of a question.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.encoder import Encoder
from rag.embedder import RememberingEmbedder
from rag.index import Index
from rag.retrieve import STRICT_FLOOR, Retriever, RetrieverSettings
from tests.bench.models import model_path
from tests.bench.report import report
from tests.bench.retrieval import fill
from tests.conftest import SHARED_DATA

NQ = SHARED_DATA / "qa" / "nq-open-oracle.jsonl.gz"
FITTED = 700
"""The first questions of the file, to which the probability was fitted."""
ASKED = 500


@dataclass(frozen=True)
class Case:
    """A question, its accepted answers, and the file of its passage."""

    question: str
    answers: tuple[str, ...]
    file: str


def cases(count: int) -> tuple[list[Case], dict[str, str]]:
    """`count` questions that nothing was fitted to, and their passages by file name."""
    found, documents = [], {}
    with gzip.open(NQ, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines][FITTED : FITTED + count]
    for number, row in enumerate(rows):
        passage = row["ctxs"][0]
        name = documents.setdefault(f"{passage['title']}\n\n{passage['text']}", f"{number}.txt")
        found.append(Case(row["question"], tuple(answer.lower() for answer in row["answers"]), name))
    return found, {name: text for text, name in documents.items()}


def nearest_wrong(retriever: Retriever, case: Case) -> str:
    """The file of the best passage that holds no answer."""
    for passage in retriever.retrieve(case.question, 10):
        if passage.source != case.file and not any(answer in passage.text.lower() for answer in case.answers):
            return passage.source
    raise AssertionError("ten passages hold an answer")


def score(retriever: Retriever, question: str, file: str) -> float:
    """The score of the best passage of this file, 0 without one; the retriever has no floor."""
    found = retriever.retrieve(question, 1, lambda source: source.source == file)
    return found[0].score if found else 0.0


def precision_and_recall(right: Sequence[bool], wrong: Sequence[bool]) -> tuple[float, float]:
    """Of "the files don't say", given whether it was said of right and of wrong passages."""
    return sum(wrong) / max(1, sum(wrong) + sum(right)), sum(wrong) / len(wrong)


def at_floor(right: Sequence[float], wrong: Sequence[float], floor: float) -> tuple[float, float]:
    """Precision and recall where what lies under `floor` is declined."""
    return precision_and_recall([one < floor for one in right], [one < floor for one in wrong])


def best_floor(right: Sequence[float], wrong: Sequence[float]) -> float:
    """The floor, of 99, at which the lesser of precision and recall is greatest."""
    return max((step / 100 for step in range(1, 100)), key=lambda floor: min(at_floor(right, wrong, floor)))


def cross_validated(right: Sequence[float], wrong: Sequence[float]) -> tuple[float, float]:
    """Precision and recall where the questions of each half are declined at the floor chosen on the other half."""
    declined: tuple[list[bool], list[bool]] = [], []
    for half in (0, 1):
        floor = best_floor(right[1 - half :: 2], wrong[1 - half :: 2])
        for said, scores in zip(declined, (right, wrong), strict=True):
            said.extend(one < floor for one in scores[half::2])
    return precision_and_recall(*declined)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--limit", type=int, default=ASKED, help="how many questions")
    parser.add_argument("--model", type=Path, help="the folder of the embedder")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if not NQ.exists():
        sys.exit(f"The set to measure on is absent: {NQ}")
    asked, documents = cases(options.limit)
    embedder = RememberingEmbedder(Encoder.open(model_path(options.model, "all-minilm-l6-v2")))
    answered, unanswered = asked[::2], asked[1::2]
    with tempfile.TemporaryDirectory() as name, Index.open(Path(name, "index"), embedder) as index:
        fill(index, documents, Path(name, "files"))
        loose = Retriever(index, embedder, RetrieverSettings(floor=0.0))
        choose = random.Random(0)
        others = {case: choose.choice([file for file in documents if file != case.file]) for case in unanswered}
        start = time.perf_counter()
        right = [score(loose, case.question, case.file) for case in answered]
        ms = 1000 * (time.perf_counter() - start) / len(answered)
        random_wrong = [score(loose, case.question, others[case]) for case in unanswered]
        hard_wrong = [score(loose, case.question, nearest_wrong(loose, case)) for case in unanswered]
    rows, figures = [["wrong passages", "floor", "precision", "recall"]], {"abstain.ms": ms}
    for label, key, wrong in (("random", "abstain", random_wrong), ("nearest", "abstain.hard", hard_wrong)):
        shipped, held_out = at_floor(right, wrong, STRICT_FLOOR), cross_validated(right, wrong)
        for floor, suffix, values in ((f"{STRICT_FLOOR}", "", shipped), ("by halves", ".held_out", held_out)):
            rows.append([label, floor, *(f"{value:.3f}" for value in values)])
            figures |= {
                f"{key}.{name}{suffix}": value for name, value in zip(("precision", "recall"), values, strict=True)
            }
    title = f"abstain: {len(asked)} questions, half with a wrong passage"
    report(title, rows, figures if options.limit == ASKED else {}, options.json)


if __name__ == "__main__":
    main()
