"""Does the score of a passage tell whether it answers? Questions of which half come with a wrong passage.

    python -m tests.bench.abstain [--limit N] [--model FOLDER] [--json FILE]

500 questions of NQ-oracle. The probability was fitted to others; the floor was chosen by these and by SQuAD. Every
other one is asked of its own passage alone; the rest of a wrong one: another question's, and, harder, the best wrong
one that retrieval finds among all passages and that holds none of the accepted answers. "The files don't say" is the
answer where nothing passes STRICT_FLOOR. Figures: abstain.precision and abstain.recall (random wrong passages),
abstain.hard.precision and abstain.hard.recall (nearest wrong ones).
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import sys
import tempfile
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


def declined(retriever: Retriever, question: str, file: str) -> bool:
    """Whether nothing in this file passes the floor."""
    return not retriever.retrieve(question, 1, lambda source: source.source == file)


def precision_and_recall(right: Sequence[bool], wrong: Sequence[bool]) -> tuple[float, float]:
    """Of "the files don't say", given whether it was said of right and of wrong passages."""
    return sum(wrong) / max(1, sum(wrong) + sum(right)), sum(wrong) / len(wrong)


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
        strict = Retriever(index, embedder, RetrieverSettings(floor=STRICT_FLOOR))
        loose = Retriever(index, embedder, RetrieverSettings(floor=0.0))
        choose = random.Random(0)
        others = {case: choose.choice([file for file in documents if file != case.file]) for case in unanswered}
        right = [declined(strict, case.question, case.file) for case in answered]
        random_wrong = [declined(strict, case.question, others[case]) for case in unanswered]
        hard_wrong = [declined(strict, case.question, nearest_wrong(loose, case)) for case in unanswered]
    rows, figures = [["wrong passages", "precision", "recall"]], {}
    for label, key, wrong in (("random", "abstain", random_wrong), ("nearest", "abstain.hard", hard_wrong)):
        precision, recall = precision_and_recall(right, wrong)
        rows.append([label, f"{precision:.3f}", f"{recall:.3f}"])
        figures |= {f"{key}.precision": precision, f"{key}.recall": recall}
    title = f"abstain: {len(asked)} questions, half with a wrong passage"
    report(title, rows, figures if options.limit == ASKED else {}, options.json)


if __name__ == "__main__":
    main()
