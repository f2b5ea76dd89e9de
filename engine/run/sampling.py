"""From logits to the next token: a handful of small functions over one vector.

The order is llama.cpp's: penalty, top-k, top-p, min-p, then temperature. The filters judge the model's own
probabilities, so a high temperature cannot bring back the tail that they cut. After `best` the logits are sorted, best
first, and every filter keeps a first part of them.
"""

from collections.abc import Sequence

import torch
from torch import Tensor

from engine.config import Sampling


def penalize(logits: Tensor, recent: Sequence[int], penalty: float) -> Tensor:
    """(V,) -> (V,): recent tokens' logits divided by the penalty, multiplied where negative (arXiv:1909.05858)."""
    if penalty == 1.0 or not recent:
        return logits
    ids = torch.tensor(sorted(set(recent)), device=logits.device)
    chosen = logits[ids]
    return logits.index_copy(0, ids, torch.where(chosen > 0, chosen / penalty, chosen * penalty))


def best(logits: Tensor, top_k: int) -> tuple[Tensor, Tensor]:
    """(V,) -> the `top_k` largest logits, best first, and their ids; all of them when `top_k` is 0."""
    largest = torch.topk(logits, min(top_k, logits.shape[0]) or logits.shape[0])
    return largest.values, largest.indices


def keep_top_p(logits: Tensor, top_p: float) -> Tensor:
    """The smallest first part of sorted logits whose probabilities reach `top_p` (arXiv:1904.09751); never empty."""
    if top_p >= 1.0:
        return logits
    before = torch.cumsum(torch.softmax(logits, 0), 0)[
        :-1
    ]  # probability of all that stand before the second, third ...
    return logits[: 1 + int((before < top_p).sum())]


def keep_min_p(logits: Tensor, min_p: float) -> Tensor:
    """The first part of sorted logits at least `min_p` times as likely as the first (arXiv:2407.01082); never empty."""
    if min_p <= 0.0:
        return logits
    likely = torch.exp(logits - logits[0]) >= min_p
    return logits[: max(1, int(likely.sum()))]


def draw(logits: Tensor, temperature: float, random: torch.Generator) -> int:
    """A place in `logits`, drawn from softmax(logits / temperature)."""
    below = logits - logits.max()  # at most 0, so that the smallest temperature makes no infinity but -inf
    probabilities = torch.softmax(below / max(temperature, 1e-6), 0)
    return int(torch.multinomial(probabilities, 1, generator=random))


def choose(logits: Tensor, recent: Sequence[int], sampling: Sampling, random: torch.Generator) -> int:
    """The id of the next token from (V,) logits; `recent` are the ids so far. Temperature 0 draws nothing."""
    recent = recent[-sampling.repeat_last_n :] if sampling.repeat_last_n else ()
    logits = penalize(logits, recent, sampling.repeat_penalty)
    if sampling.temperature == 0:
        return int(logits.argmax())
    values, ids = best(logits, sampling.top_k)
    values = keep_min_p(keep_top_p(values, sampling.top_p), sampling.min_p)
    return int(ids[draw(values, sampling.temperature, random)])
