"""From logits to the next token: a handful of small functions over one vector.

The order is llama.cpp's: penalty, top-k, top-p, min-p, then temperature. The filters judge the model's own
probabilities, so a high temperature cannot bring back the tail that they cut. After `best` the logits are sorted, best
first, and every filter keeps a first part of them. numpy, so that the native engine samples without torch.
"""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.config import Sampling

Logits: TypeAlias = NDArray[np.float32]


def penalize(logits: Logits, recent: Sequence[int], penalty: float) -> Logits:
    """(V,) -> (V,): recent tokens' logits divided by the penalty, multiplied where negative (arXiv:1909.05858)."""
    if penalty == 1.0 or not recent:
        return logits
    ids = np.unique(np.asarray(recent))
    penalized = logits.copy()
    chosen = logits[ids]
    penalized[ids] = np.where(chosen > 0, chosen / penalty, chosen * penalty)
    return penalized


def best(logits: Logits, top_k: int) -> tuple[Logits, NDArray[np.intp]]:
    """(V,) -> the `top_k` largest logits, best first, and their ids; all of them when `top_k` is 0."""
    count = min(top_k, logits.size) or logits.size
    ids = np.argpartition(logits, logits.size - count)[-count:] if count < logits.size else np.arange(logits.size)
    ids = ids[np.lexsort((ids, -logits[ids]))]
    return logits[ids], ids


def softmax(logits: Logits) -> NDArray[np.float64]:
    """Probabilities of logits, in double precision."""
    weights = np.exp(logits.astype(np.float64) - logits.max())
    probabilities: NDArray[np.float64] = weights / weights.sum()
    return probabilities


def keep_top_p(logits: Logits, top_p: float) -> Logits:
    """The smallest first part of sorted logits whose probabilities reach `top_p` (arXiv:1904.09751); never empty."""
    if top_p >= 1.0:
        return logits
    before = np.cumsum(softmax(logits))[:-1]  # the probability of all that stand before the second, third ...
    return logits[: 1 + int((before < top_p).sum())]


def keep_min_p(logits: Logits, min_p: float) -> Logits:
    """The first part of sorted logits at least `min_p` times as likely as the first (arXiv:2407.01082); never empty."""
    if min_p <= 0.0:
        return logits
    likely = np.exp(logits.astype(np.float64) - logits[0]) >= min_p
    return logits[: max(1, int(likely.sum()))]


def draw(logits: Logits, temperature: float, random: np.random.Generator) -> int:
    """A place in `logits`, drawn from softmax(logits / temperature)."""
    below = logits.astype(np.float64) - logits.max()  # at most 0: the smallest temperature makes no infinity but -inf
    probabilities = np.exp(below / max(temperature, 1e-6))
    total = np.cumsum(probabilities)
    return int(min(np.searchsorted(total, random.random() * total[-1], side="right"), logits.size - 1))


def choose(logits: Logits, recent: Sequence[int], sampling: Sampling, random: np.random.Generator) -> int:
    """The id of the next token from (V,) logits; `recent` are the ids so far. Temperature 0 draws nothing."""
    recent = recent[-sampling.repeat_last_n :] if sampling.repeat_last_n else ()
    logits = penalize(logits, recent, sampling.repeat_penalty)
    if sampling.temperature == 0:
        return int(logits.argmax())
    values, ids = best(logits, sampling.top_k)
    values = keep_min_p(keep_top_p(values, sampling.top_p), sampling.min_p)
    return int(ids[draw(values, sampling.temperature, random)])
