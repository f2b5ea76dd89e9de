"""What every generation does: choose a token, show what became readable, look for the end, say what to compute next.

It knows no model: whoever drives a `Generation` hands it logits. `generate` drives one, `engine.run.batch` many.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING

import numpy as np

from engine.config import Sampling
from engine.errors import EngineError
from engine.run.events import Stopped, StopReason, Token
from engine.run.lookup import Lookup
from engine.run.sampling import Logits, choose
from engine.run.stops import StopStrings
from engine.tokenizer import StreamDecoder, Tokenizer

if TYPE_CHECKING:
    from engine.run.grammar import Grammar


class Generation:
    """One answer in the making.

    Compute the tokens `pending` at the positions from `start` on, forgetting what stood there, and give the logits
    after each of them to `take`. The first of them is the last token of the text, the others are forced by the grammar
    or guessed: those that turn out wrong are computed in vain.
    """

    def __init__(
        self,
        ids: list[int],
        sampling: Sampling,
        tokenizer: Tokenizer,
        context_tokens: int,
        *,
        lookup: bool = False,
        grammar: Grammar | None = None,
    ) -> None:
        self.ids = list(ids)
        """Prompt and answer so far."""
        self.pending = self.ids[-1:]
        self.stopped = False
        self._sampling, self._ends = sampling, tokenizer.end_ids
        self._random = np.random.default_rng(secrets.randbits(63) if sampling.seed is None else sampling.seed)
        self._decoder, self._stops = StreamDecoder(tokenizer), StopStrings(sampling.stop)
        self._prompt_tokens = len(ids)
        self._left = min(sampling.max_tokens, context_tokens - len(ids))
        self._lookup = Lookup(ids, self._left) if lookup else None
        self._matcher = grammar.matcher(tokenizer) if grammar else None
        self._forced = 0  # how many tokens behind the first in `pending` the grammar leaves no choice about

    @property
    def start(self) -> int:
        """The position of the first token in `pending`."""
        return len(self.ids) - 1

    def take(self, rows: Logits) -> Iterator[Token | Stopped]:
        """Choose from (len(pending), V) float32 logits: a Token for each one that is certain, at the end one Stopped.

        Nothing is to be computed for a token that ends the answer. Raises EngineError for logits that are not finite.
        """
        for place, logits in enumerate(rows, start=1):
            total = log_sum(logits)
            forced = place <= self._forced
            token = self.pending[place] if forced else self._choose(logits)
            yield self._add(token, float(logits[token]) - total, forced)
            if reason := self._reason(token):
                yield self._stop(reason)
                return
            if place < len(self.pending) and token != self.pending[place]:
                break
        self.pending = [token, *self._ahead()]

    def _choose(self, logits: Logits) -> int:
        if self._matcher:
            logits = self._matcher.masked(logits)
        return choose(logits, self.ids, self._sampling, self._random)

    def _add(self, token: int, log_probability: float, forced: bool) -> Token:
        text = "" if token in self._ends else self._stops.push(self._decoder.push(token))
        self.ids.append(token)
        self._left -= 1
        if self._lookup:
            self._lookup.add(token)
        if self._matcher:
            self._matcher.push(token)
        return Token(token, log_probability, forced, text)

    def _reason(self, token: int) -> StopReason | None:
        """Why the answer ends with this token, None where it goes on."""
        if self._stops.found:
            return "stop"
        if token in self._ends or (self._matcher and self._matcher.complete):
            return "end"
        return None if self._left else "length"

    def _stop(self, reason: StopReason) -> Stopped:
        rest = self._stops.push(self._decoder.flush()) + self._stops.flush()
        self.stopped, self.pending = True, []
        reason = "stop" if self._stops.found else reason
        return Stopped(reason, self._prompt_tokens, len(self.ids) - self._prompt_tokens, rest)

    def _ahead(self) -> list[int]:
        """What will or may follow the last token, at most as many as there is room for before the last one."""
        room = self._left - 1
        forced = self._matcher.forced()[:room] if self._matcher else []
        self._forced = len(forced)
        guesses = self._lookup.guess(room) if self._lookup else []
        if forced:
            return forced
        return self._matcher.allowed(guesses) if self._matcher and guesses else guesses


def generate(
    generation: Generation, prefill: Callable[[], Logits], step: Callable[[int, list[int]], Logits]
) -> Generator[Token | Stopped, None, None]:
    """A Token for each token, the one that ends the turn too, then one Stopped.

    `prefill()` gives the (1, V) float32 logits after the prompt; `step(start, tokens)` computes tokens at the positions
    from `start` on, forgets what stood there, and gives the (len(tokens), V) logits after each of them.
    """
    yield from generation.take(prefill())
    while not generation.stopped:
        yield from generation.take(step(generation.start, generation.pending))


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
