"""Labelled questions: a file of questions whose place in the files is known, and how well retrieval finds it.

One JSON object a line: "question", "file", and where it is known "page" (a number) or "passage" (text that stands in
the passage, white space aside). The file is from outside: the first line that is not so is named.
"""

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from rag.errors import LabelsInvalid
from rag.measure import mrr, ndcg_at_k, recall_at_k
from rag.types import Passage, place_in_words

MOST_BYTES = 1 << 26
DEPTH = 10
"""A question whose place is not among so many passages is a miss."""

Ranking = Callable[[str, int], Sequence[Passage]]
"""The k best passages for a question, best first."""


@dataclass(frozen=True)
class Labelled:
    """A question, the line it stands in, and where its answer is."""

    line: int
    question: str
    file: str
    page: int | None = None
    passage: str | None = None

    @property
    def place(self) -> str:
        """The place in words."""
        return place_in_words(self.file, self.page)

    def is_in(self, found: Passage) -> bool:
        """Whether a passage is the place: every label that is given fits."""
        if found.source != self.file or self.page not in (None, found.page):
            return False
        return self.passage is None or _plain(self.passage) in _plain(found.text)


@dataclass(frozen=True)
class Miss:
    """A question whose place was not found, and the file that came first instead, "" for none."""

    line: int
    question: str
    place: str
    first: str


@dataclass(frozen=True)
class Evaluation:
    """Recall@1, @5, @10, MRR and nDCG@10 over the questions, the mean milliseconds of one, and the misses."""

    questions: int
    measures: dict[str, float]
    ms: float
    misses: tuple[Miss, ...]


def read_labelled(path: Path) -> list[Labelled]:
    """Return the questions of a file. Raises LabelsInvalid, with the number of the line that is wrong."""
    try:
        if path.stat().st_size > MOST_BYTES:
            raise LabelsInvalid(f"{path} is larger than {MOST_BYTES >> 20} MB.", hint="Split it into several files.")
        lines = path.read_bytes().split(b"\n")
    except OSError as error:
        raise LabelsInvalid(f"{path} cannot be read: {error.strerror}.", hint="Check its name.") from None
    found = [_labelled(path, number, line) for number, line in enumerate(lines, start=1) if line.strip()]
    if not found:
        raise LabelsInvalid(f"{path} holds no question.", hint=_HINT)
    return found


def evaluate(labelled: Sequence[Labelled], ranking: Ranking) -> Evaluation:
    """Ask `ranking` every question and measure where its place comes; several passages of it count once."""
    places: list[list[str]] = []
    misses: list[Miss] = []
    start = time.perf_counter()
    rankings = [ranking(one.question, DEPTH) for one in labelled]
    ms = 1000 * (time.perf_counter() - start) / len(labelled)
    for one, found in zip(labelled, rankings, strict=True):
        places.append([_RIGHT if one.is_in(passage) else passage.id for passage in found])
        if _RIGHT not in places[-1]:
            misses.append(Miss(one.line, one.question, one.place, found[0].source if found else ""))
    measures = {
        f"recall@{k}": sum(recall_at_k(place, {_RIGHT}, k) for place in places) / len(places) for k in (1, 5, DEPTH)
    }
    measures["mrr"] = mrr(places, [{_RIGHT}] * len(places))
    measures[f"ndcg@{DEPTH}"] = sum(ndcg_at_k(place, {_RIGHT: 1.0}, DEPTH) for place in places) / len(places)
    return Evaluation(len(labelled), measures, ms, tuple(misses))


_RIGHT = "right"
_HINT = 'Write one JSON object a line, such as {"question": "How long is the notice?", "file": "lease.pdf", "page": 3}.'
_KINDS: dict[str, type] = {"question": str, "file": str, "page": int, "passage": str}


def _labelled(path: Path, number: int, line: bytes) -> Labelled:
    try:
        row = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise _invalid(path, number, "is not JSON") from None
    if not isinstance(row, dict):
        raise _invalid(path, number, "is not a JSON object")
    kept: dict[str, Any] = {key: row[key] for key in _KINDS if row.get(key) is not None}
    for key in ("question", "file"):
        if not str(kept.get(key, "")).strip():
            raise _invalid(path, number, f'has no "{key}"')
    for key, value in kept.items():
        if type(value) is not _KINDS[key]:
            raise _invalid(path, number, f'has a "{key}" that is no {"number" if key == "page" else "text"}')
    return Labelled(number, **kept)


def _invalid(path: Path, number: int, what: str) -> LabelsInvalid:
    return LabelsInvalid(f"Line {number} of {path} {what}.", hint=_HINT)


def _plain(text: str) -> str:
    return " ".join(text.split())
