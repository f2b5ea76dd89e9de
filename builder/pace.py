"""Pace: how far long work is, how fast it goes and how long it will take, from its events; faces put it into words."""

from __future__ import annotations

import time
from collections.abc import Callable

SETTLING_S = 2.0
"""Before this a rate is no more than chance."""


class Pace:
    """Takes events as they come. They say `done` of `total` pieces, `done_bytes` of `total_bytes`, or both.

    Files that were only skipped say nothing about the rate, and neither does the time that a person paused.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start: float | None = None  # when the first event came that is work
        self._first = 0  # what was done by then
        self._paused: float | None = None
        self._step = ""
        self.done = self.total = self.done_bytes = self.total_bytes = self.passages = self.read = 0

    def take(self, event: object) -> None:
        """Count an event; one that says nothing of how far it is changes nothing."""
        self._restart(str(getattr(event, "step", "")) if hasattr(event, "total_bytes") else "")
        for name in ("done", "total", "done_bytes", "total_bytes"):
            value = getattr(event, name, 0)
            if isinstance(value, int) and value:
                setattr(self, name, value)
        kind = getattr(event, "kind", "")
        if kind in ("added", "updated"):
            self.passages += getattr(event, "passages", 0)
            self.read += 1
        if kind == "unchanged":
            self._first = self.amount
        elif self._start is None:
            self._start = self._clock()

    def pause(self) -> None:
        """Leave out the time from now on."""
        self._paused = self._clock()

    def resume(self) -> None:
        """Count the time again."""
        if self._paused is not None and self._start is not None:
            self._start += self._clock() - self._paused
        self._paused = None

    @property
    def share(self) -> float | None:
        """How much is done, 0..1; None where it is not known."""
        return min(self.amount / self.whole, 1.0) if self.whole else None

    @property
    def whole(self) -> int:
        """What there is to do: bytes, pieces where bytes are not known; 0 where nothing is known."""
        return self.total_bytes or self.total

    @property
    def seconds(self) -> float:
        """How long it has worked."""
        now = self._clock() if self._paused is None else self._paused
        return now - self._start if self._start is not None else 0.0

    @property
    def per_second(self) -> float:
        """Bytes, or pieces where bytes are not known, a second; 0 while it is not known."""
        done = self.amount - self._first
        return done / self.seconds if self.seconds >= SETTLING_S and done > 0 else 0.0

    @property
    def seconds_left(self) -> float:
        """How long it will take; 0 while it is not known."""
        return (self.whole - self.amount) / self.per_second if self.per_second else 0.0

    @property
    def amount(self) -> int:
        """What is done: bytes, pieces where bytes are not known."""
        return self.done_bytes if self.total_bytes else self.done

    def _restart(self, step: str) -> None:
        """A download, its unpacking, its check: each step of it counts from nothing, at a pace of its own."""
        if step not in ("download", "unpack", "verify", "write", "done") or step == self._step:
            return
        self._step, self._start, self._first = step, None, 0
        self.done_bytes = self.total_bytes = 0
