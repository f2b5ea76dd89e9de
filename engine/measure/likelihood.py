"""How likely a model finds a text: the sum over its tokens, each given what stands before it.

Works on whatever gives logits. T tokens, V vocabulary.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import exp
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Scorer(Protocol):
    """A model that gives the logits of every position of a text."""

    def logits(self, ids: Sequence[int]) -> Floats:
        """(T, V) float32: for each position the logits of the token after it."""


@dataclass(frozen=True)
class TextLikelihood:
    """The likelihood of a text: nats in all, and the number of tokens that they were taken over."""

    nats: float
    tokens: int

    @property
    def perplexity(self) -> float:
        """e to the mean of the nats."""
        return exp(self.nats / self.tokens)


def log_probabilities(logits: Floats, ids: Sequence[int]) -> NDArray[np.float64]:
    """(T, V) logits and the T ids that came -> (T,) natural logarithms of their probabilities."""
    most = logits.max(axis=1)
    sums = np.exp(logits - most[:, None]).sum(axis=1, dtype=np.float64)
    chosen: NDArray[np.float64] = logits[np.arange(len(ids)), ids].astype(np.float64) - most - np.log(sums)
    return chosen


def windows(model: Scorer, ids: Sequence[int], window_tokens: int) -> Iterator[TextLikelihood]:
    """The likelihood of a long text, window by window; a window's first token is given and not counted."""
    for start in range(0, len(ids) - 1, window_tokens):
        part = ids[start : start + window_tokens]
        if len(part) > 1:
            nats = -float(log_probabilities(np.asarray(model.logits(part))[:-1], part[1:]).sum())
            yield TextLikelihood(nats, len(part) - 1)


def continuation(model: Scorer, context: Sequence[int], ending: Sequence[int]) -> float:
    """The natural logarithm of the probability that `ending` follows `context`; both hold tokens."""
    ids = [*context, *ending]
    logits = np.asarray(model.logits(ids))
    return float(log_probabilities(logits[len(context) - 1 : -1], ending).sum())
