"""Several answers to one prompt, for voting, for the best of them, and for learning from them."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from engine.config import Sampling
from engine.errors import RunInvalid

if TYPE_CHECKING:
    from engine.run.events import Stopped, Token
    from engine.run.grammar import Grammar
    from engine.run.protocol import LanguageModel


def seeded(sampling: Sampling, count: int) -> list[Sampling]:
    """For each of `count` answers its settings: with a seed, the numbers from it on. Raises RunInvalid."""
    if type(count) is not int or count < 1:
        raise RunInvalid(f"count is {str(count)[:20]}; it must be a whole number from 1.")
    if sampling.seed is None:
        return [sampling] * count
    return [replace(sampling, seed=(sampling.seed + number) % (1 << 63)) for number in range(count)]


def one_by_one(
    model: LanguageModel, ids: Sequence[int], sampling: Sampling, count: int, stable: int, grammar: Grammar | None
) -> Generator[tuple[int, Token | Stopped], None, None]:
    """The events of `count` answers, each with the number of its answer, one answer after the other."""
    for number, one in enumerate(seeded(sampling, count)):
        for event in model.generate(ids, one, stable=stable, grammar=grammar):
            yield number, event
