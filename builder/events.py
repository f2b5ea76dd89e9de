"""What a session says while it answers: small frozen events, in the order in which they happen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from builder.attachments import Attached
    from builder.prompt import Budget
    from rag.types import Citation, Passage

FinishReason = Literal["end", "stop", "length", "not in files"]
"""Why an answer ended: the model ended its turn, a stop string, the token limit, or nothing found in the files."""


@dataclass(frozen=True)
class Retrieved:
    """The passages that were found for the question, best first, and how the prompt's tokens are spent.

    Those of files that came with the question stand before the others; `attached` says how much of each was read.
    """

    passages: tuple[Passage, ...]
    budget: Budget
    attached: tuple[Attached, ...] = ()


@dataclass(frozen=True)
class Token:
    """One token of the answer; `text` is what became readable with it and may be empty.

    `likeliest` are the texts and log-probabilities of the likeliest tokens in its place, best first, where the session
    tells log-probabilities.
    """

    id: int
    text: str
    log_probability: float | None
    likeliest: tuple[tuple[str, float], ...] = ()


@dataclass(frozen=True)
class Finished:
    """The whole answer.

    `citations` has one entry for each sentence of the answer; `quote` is the sentence of the passages that best
    supports the answer, verbatim, or None where the GPT has no files or nothing fits.
    """

    answer: str
    reason: FinishReason
    passages: tuple[Passage, ...]
    citations: tuple[Citation, ...]
    quote: Citation | None
    prompt_tokens: int
    completion_tokens: int


ChatEvent = Retrieved | Token | Finished
