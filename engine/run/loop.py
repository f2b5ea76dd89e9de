"""The loop that every generation runs: choose a token, show what became readable, look for the end, compute the next.

It knows no model: whoever calls it hands it the logits of the prompt and a way to take one step.
"""

import math
import secrets
from collections.abc import Callable, Generator

import numpy as np

from engine.config import Sampling
from engine.errors import EngineError
from engine.run.events import Stopped, StopReason, Token
from engine.run.sampling import Logits, choose
from engine.run.stops import StopStrings
from engine.tokenizer import StreamDecoder, Tokenizer


def generate(
    ids: list[int],
    sampling: Sampling,
    tokenizer: Tokenizer,
    context_tokens: int,
    prefill: Callable[[], Logits],
    step: Callable[[int], Logits],
) -> Generator[Token | Stopped, None, None]:
    """A Token for each token, the one that ends the turn too, then one Stopped.

    `prefill()` gives the (V,) float32 logits after the prompt `ids`, `step(token)` those after one more token; nothing
    is computed for a token that ends the generation. Raises EngineError where the logits are not finite.
    """
    ids = list(ids)
    random = np.random.default_rng(secrets.randbits(63) if sampling.seed is None else sampling.seed)
    decoder, stops = StreamDecoder(tokenizer), StopStrings(sampling.stop)
    prompt_tokens, limit = len(ids), min(sampling.max_tokens, context_tokens - len(ids))
    logits = prefill()
    for number in range(1, limit + 1):
        total = log_sum(logits)
        token = choose(logits, ids, sampling, random)
        ended = token in tokenizer.end_ids
        text = "" if ended else stops.push(decoder.push(token))
        yield Token(token, float(logits[token]) - total, False, text)
        if ended or stops.found:
            break
        ids.append(token)
        if number < limit:
            logits = step(token)
    rest = stops.push(decoder.flush()) + stops.flush()
    reason: StopReason = "stop" if stops.found else "end" if ended else "length"
    yield Stopped(reason, prompt_tokens, number, rest)


def log_sum(logits: Logits) -> float:
    """The logarithm of the sum of the exponentials; raises EngineError where it is not finite."""
    most = float(logits.max())
    total = most + math.log(float(np.exp(logits - most).sum())) if math.isfinite(most) else most
    if not math.isfinite(total):
        raise EngineError("The model computed numbers that are not finite.", hint="Open it with the dtype float32.")
    return total


def common_prefix(one: list[int], other: list[int]) -> int:
    """How many ids the two begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
