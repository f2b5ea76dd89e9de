"""What a generation yields: a `Token` for every token, then one `Stopped`. No torch: the floors above import it."""

from dataclasses import dataclass
from typing import Literal

StopReason = Literal["end", "stop", "length"]


@dataclass(frozen=True, slots=True)
class Token:
    """One generated token. The token that ends a turn is yielded too; its text is empty."""

    id: int
    log_probability: float | None
    """Natural logarithm, under the model's own distribution: before penalty, temperature and filters. None unless
    `Sampling.log_probabilities` asks for it."""
    forced: bool
    """Whether something else than the model chose it."""
    text: str
    """What became readable with it; "" while a UTF-8 sequence or what may be a stop string is held back."""
    likeliest: tuple[tuple[int, float], ...] = ()
    """The likeliest tokens in its place, by id and log-probability, best first; only where those are asked for."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """Why and with what the generation ended; always the last event."""

    reason: StopReason
    """ "end": the model ended its turn; "stop": a stop string came; "length": max_tokens or the context is full."""
    prompt_tokens: int
    completion_tokens: int
    """As many as there were Token events."""
    text: str
    """What was still held back; it belongs to the answer. "" most of the time."""
