"""What a model would write next: the distribution over its vocabulary after a text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import RunInvalid
from engine.run.loop import log_sum

if TYPE_CHECKING:
    from collections.abc import Sequence

    from engine.run.protocol import LanguageModel


@dataclass(frozen=True)
class Candidate:
    """One token that may come next. `text` is its bytes as UTF-8, with U+FFFD where they are half a character."""

    id: int
    text: str
    log_probability: float


def predict(model: LanguageModel, ids: Sequence[int], count: int) -> list[Candidate]:
    """The `count` most likely tokens after `ids`, most likely first, of the model's own distribution (temperature 1).

    Raises RunInvalid for an empty prompt, ContextExceeded for one that does not fit.
    """
    if not ids:
        raise RunInvalid("There is no text to go on from.", hint="Give the beginning of a sentence.")
    logits = np.asarray(model.logits(ids)[-1], np.float32)  # (V,)
    total = log_sum(logits)
    best = np.lexsort((np.arange(logits.size), -logits))[:count]
    return [Candidate(int(i), model.piece(int(i)).decode("utf-8", "replace"), float(logits[i]) - total) for i in best]
