"""Several answers at once on run.c: each step computes the next tokens of all of them in one pass.

Reading the parameters costs the same for one token as for several, so that answers together take less time than one
after the other; each is, bit for bit, what it would be alone. No threads: whoever calls `step` drives it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.config import Sampling
from engine.errors import EngineError, RunInvalid
from engine.run.events import Stopped, Token
from engine.run.loop import Generation
from engine.run.prefix_cache import Prefix
from engine.run.sampling import Logits

if TYPE_CHECKING:
    from engine.run.grammar import Grammar
    from engine.run.native_engine import NativeEngine

PROMPT_TOKENS = 256  # of waiting prompts computed in one step: bounds how long the answers under way wait for it
MAX_ANSWERS = 64


@dataclass(eq=False)
class Handle:
    """One request. `done` once its Stopped was given out, it was cancelled, or it failed with `error`."""

    generation: Generation
    stable: int
    prefix: Prefix | None = None
    """What is computed of it; None while it waits."""
    done: bool = False
    error: EngineError | None = None


class Batcher:
    """Answers that run together. Requests join and leave between any two steps.

    At most `max_answers` are computed at once; the others wait, the first first.
    """

    def __init__(self, engine: NativeEngine, max_answers: int = MAX_ANSWERS) -> None:
        if type(max_answers) is not int or not 1 <= max_answers <= MAX_ANSWERS:
            raise RunInvalid(f"max_answers is {str(max_answers)[:20]}; it must be from 1 to {MAX_ANSWERS}.")
        self._engine, self._max_answers = engine, max_answers
        self._waiting: list[Handle] = []
        self._running: list[Handle] = []

    def submit(
        self, ids: Sequence[int], sampling: Sampling, *, stable: int = 0, grammar: Grammar | None = None
    ) -> Handle:
        """Ask for an answer; arguments and errors are those of `NativeEngine.generate`."""
        engine = self._engine
        engine.check(ids, room=1)
        generation = Generation(list(ids), sampling, engine.tokenizer, engine.context_tokens, grammar=grammar)
        self._waiting.append(Handle(generation, stable))
        return self._waiting[-1]

    def cancel(self, handle: Handle) -> None:
        """Stop an answer; nothing happens where it has ended."""
        if not handle.done:
            self._leave(handle)

    @property
    def idle(self) -> bool:
        """Whether there is nothing to compute."""
        return not self._running and not self._waiting

    def step(self) -> list[tuple[Handle, Token | Stopped]]:
        """Compute once and return what came of it: for each answer its new tokens, at its end a Stopped.

        An answer whose logits or grammar fail leaves with its `error`, the others go on. Raises EngineError while
        another generation of the engine runs, and what `NativeModel.eval` raises; then nothing has changed.
        """
        with self._engine.alone():
            while self._waiting and len(self._running) < self._max_answers:
                handle = self._waiting.pop(0)
                handle.prefix = self._engine.prefixes.begin(handle.generation.ids, handle.stable)
                self._running.append(handle)
            parts = self._parts()
            if not parts:
                return []
            rows = self._engine.compute([(part.prefix, part.ids, part.wanted) for part in parts])
            events: list[tuple[Handle, Token | Stopped]] = []
            for part in parts:
                taken, rows = rows[: part.wanted], rows[part.wanted :]
                if part.wanted:
                    events += [(part.handle, event) for event in self._taken(part.handle, taken)]
            return events

    def _parts(self) -> list[_Part]:
        """What the next pass computes of each answer: its next tokens, or the next piece of its prompt."""
        parts, room = [], PROMPT_TOKENS
        for handle in self._running:
            generation, prefix = handle.generation, handle.prefix
            assert prefix is not None
            del prefix.ids[generation.start :]
            prompt = generation.ids[len(prefix.ids) : generation.start]
            pending = generation.pending if len(prompt) <= room else []
            ids = [*prompt[:room], *pending]
            room = max(room - len(prompt), 0)
            if ids:
                parts.append(_Part(handle, prefix, ids, len(pending)))
        return parts

    def _taken(self, handle: Handle, rows: Logits) -> list[Token | Stopped]:
        events: list[Token | Stopped] = []
        try:
            events.extend(handle.generation.take(rows))
        except EngineError as error:
            handle.error = error
        if handle.error or handle.generation.stopped:
            self._leave(handle)
        return events

    def _leave(self, handle: Handle) -> None:
        handle.done = True
        (self._waiting if handle in self._waiting else self._running).remove(handle)
        if handle.prefix:
            self._engine.prefixes.keep(handle.prefix, handle.stable)
            handle.prefix = None


@dataclass
class _Part:
    """What one pass computes of one answer: `ids` behind its prefix, the logits after the last `wanted` of them."""

    handle: Handle
    prefix: Prefix
    ids: list[int]
    wanted: int
