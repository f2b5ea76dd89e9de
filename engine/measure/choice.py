"""Multiple choice: the ending that the model finds likeliest, by its sum and by its sum per byte (Brown et al.,
arXiv:2005.14165, and lm-evaluation-harness, where they are called acc and acc_norm).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import sqrt

from engine.measure.likelihood import Scorer, continuation


@dataclass(frozen=True)
class Choice:
    """A question with its endings; `answer` is the place of the right one."""

    context: str
    endings: tuple[str, ...]
    answer: int


@dataclass(frozen=True)
class ChoiceScore:
    """Whether one question was answered rightly, by the sum and by the sum per byte."""

    right: bool
    right_per_byte: bool


def scores(model: Scorer, encode: Callable[[str], list[int]], questions: Iterable[Choice]) -> Iterator[ChoiceScore]:
    """One score for each question. Context and ending are encoded together and cut where the context's ids end."""
    for question in questions:
        context = encode(question.context)
        sums = [
            continuation(model, context, encode(f"{question.context}{ending}")[len(context) :])
            for ending in question.endings
        ]
        per_byte = [total / len(ending.encode()) for total, ending in zip(sums, question.endings, strict=True)]
        yield ChoiceScore(_best(sums) == question.answer, _best(per_byte) == question.answer)


def standard_error(share: float, count: int) -> float:
    """Of a share of `count` independent questions."""
    return sqrt(share * (1 - share) / max(count - 1, 1))


def _best(values: Sequence[float]) -> int:
    return max(range(len(values)), key=lambda place: values[place])
