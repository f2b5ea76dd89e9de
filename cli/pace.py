"""Pace: how far an ingestion is, how fast it goes and how long it will take, in a few words."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rag.types import IngestEvent

NOTE_S = 10.0
"""Where no bar can be drawn a line is printed this often."""

SETTLING_S = 2.0
"""Before this a rate is no more than chance."""


class Pace:
    """Takes the events of an ingestion as they come; `str` is what there is to say now."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._start: float | None = None  # when the first file that was read came
        self._noted = clock()
        self._skipped_bytes = self._passages = self._read = 0
        self._last: IngestEvent | None = None

    def take(self, event: IngestEvent) -> None:
        """Count an event; files that were only skipped say nothing about the rate."""
        if event.kind == "unchanged":
            self._skipped_bytes = event.done_bytes
        elif self._start is None:
            self._start = self._clock()
        if event.kind in ("added", "updated"):
            self._passages += event.passages
            self._read += 1
        self._last = event

    @property
    def done(self) -> int:
        """Bytes that are through, files where bytes are not known."""
        return (self._last.done_bytes or self._last.done) if self._last else 0

    @property
    def total(self) -> int | None:
        """Bytes of all files, or the number of files."""
        return (self._last.total_bytes or self._last.total or None) if self._last else None

    def due(self) -> bool:
        """Whether it is time for the next line."""
        if self._clock() - self._noted < NOTE_S:
            return False
        self._noted = self._clock()
        return True

    def __str__(self) -> str:
        if self._last is None:
            return ""
        parts = [f"{self._last.done:,}/{self._last.total:,}"]
        seconds = self._clock() - self._start if self._start is not None else 0.0
        if seconds >= SETTLING_S and self._read:
            parts.append(f"{self._read / seconds:.1f} files/s, {self._passages / seconds:.0f} passages/s")
            left = self._seconds_left(seconds)
            parts += [f"{duration(left)} left"] if left else []
        return ", ".join(parts)

    def _seconds_left(self, seconds: float) -> float:
        assert self._last is not None
        done = self._last.done_bytes - self._skipped_bytes
        return seconds * (self._last.total_bytes - self._last.done_bytes) / done if done > 0 else 0.0


def duration(seconds: float) -> str:
    """Write a length of time for a person: "40 s", "3 min", "1 h 20 min"."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
