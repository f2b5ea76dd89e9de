"""What every generation does: choose a token, show what became readable, look for the end, say what to compute next.

It knows no model: whoever drives a `Generation` hands it logits. `generate` drives one, `engine.run.batch` many.
"""

from __future__ import annotations

import math
import secrets
from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

from engine.config import Sampling
from engine.errors import NotFinite
from engine.run.events import Stopped, StopReason, Token
from engine.run.lookup import Lookup
from engine.run.sampling import Logits, choose
from engine.run.stops import StopStrings
from engine.tokenizer import StreamDecoder, Tokenizer

if TYPE_CHECKING:
    from engine.run.grammar import Grammar

Rows = TypeVar("Rows")
_Choice: TypeAlias = tuple[int, float | None, tuple[tuple[int, float], ...]]
"""A token and, where they are asked for, its log-probability and those of the likeliest tokens in its place."""

LIKELIEST = 5
"""How many tokens are told besides the one that was chosen."""


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

    @property
    def greedy(self) -> bool:
        """Whether the likeliest token after each one in `pending` is all that is needed: `take_likeliest` serves."""
        sampling = self._sampling
        plain = sampling.repeat_penalty == 1.0 and not sampling.log_probabilities and self._matcher is None
        return plain and sampling.temperature == 0

    def take(self, rows: Logits) -> Iterator[Token | Stopped]:
        """Choose from (len(pending), V) float32 logits: a Token for each one that is certain, at the end one Stopped.

        Nothing is to be computed for a token that ends the answer. Raises NotFinite for logits that are not.
        """
        return self._take(partial(self._next, logits) for logits in rows)

    def take_likeliest(self, ids: NDArray[np.int32]) -> Iterator[Token | Stopped]:
        """As `take`, from the (len(pending),) likeliest tokens alone, where the generation is `greedy`."""
        return self._take(partial(_known, int(token)) for token in ids)

    def _take(self, choices: Iterable[Callable[[int | None], _Choice]]) -> Iterator[Token | Stopped]:
        """`choices` take a token that is forced, or None, and give the next token."""
        for place, choice in enumerate(choices, start=1):
            forced = place <= self._forced
            token, log_probability, likeliest = choice(self.pending[place] if forced else None)
            yield self._add(token, log_probability, forced, likeliest)
            if reason := self._reason(token):
                yield self._stop(reason)
                return
            if place < len(self.pending) and token != self.pending[place]:
                break
        self.pending = [token, *self._ahead()]

    def _next(self, logits: Logits, forced: int | None) -> _Choice:
        if not math.isfinite(logits.max()):
            raise NotFinite()
        token = self._choose(logits) if forced is None else forced
        if not self._sampling.log_probabilities:
            return token, None, ()
        total = log_sum(logits)
        return token, float(logits[token]) - total, _likeliest(logits, total)

    def _choose(self, logits: Logits) -> int:
        if self._matcher:
            logits = self._matcher.masked(logits)
        return choose(logits, self.ids, self._sampling, self._random)

    def _add(
        self, token: int, log_probability: float | None, forced: bool, likeliest: tuple[tuple[int, float], ...]
    ) -> Token:
        text = "" if token in self._ends else self._stops.push(self._decoder.push(token))
        self.ids.append(token)
        self._left -= 1
        if self._lookup:
            self._lookup.add(token)
        if self._matcher:
            self._matcher.push(token)
        return Token(token, log_probability, forced, text, likeliest)

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


def _known(token: int, _: int | None) -> _Choice:
    return token, None, ()


def _likeliest(logits: Logits, total: float) -> tuple[tuple[int, float], ...]:
    """The ids and log-probabilities of the largest of (V,) logits whose exponentials add up to that of `total`."""
    count = min(LIKELIEST, logits.size)
    best = np.argpartition(logits, logits.size - count)[logits.size - count :]
    found = sorted(((int(token), float(logits[token]) - total) for token in best), key=lambda one: (-one[1], one[0]))
    return tuple(one for one in found if math.isfinite(one[1]))


def generate(
    generation: Generation,
    take: Callable[[Rows], Iterator[Token | Stopped]],
    prefill: Callable[[], Rows],
    step: Callable[[int, list[int]], Rows],
) -> Generator[Token | Stopped, None, None]:
    """A Token for each token, the one that ends the turn too, then one Stopped.

    `prefill()` gives what `take`, one of the generation's, chooses from after the prompt; `step(start, tokens)`
    computes tokens at the positions from `start` on, forgets what stood there, and gives the same after each of them.
    """
    yield from take(prefill())
    while not generation.stopped:
        yield from take(step(generation.start, generation.pending))


def log_sum(logits: Logits) -> float:
    """The logarithm of the sum of the exponentials; raises NotFinite where it is not."""
    most = float(logits.max())
    total = most + math.log(float(np.exp(logits - most).sum())) if math.isfinite(most) else most
    if not math.isfinite(total):
        raise NotFinite()
    return total


def common_prefix(one: list[int], other: list[int]) -> int:
    """How many ids the two begin with in common."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, (a, b) in pairs if a != b), min(len(one), len(other)))
