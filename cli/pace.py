"""Pace of an ingestion in a few words: how far it is, how fast it goes and how long it will take."""

from __future__ import annotations

import time
from collections.abc import Callable

from builder import pace

NOTE_S = 10.0
"""Where no bar can be drawn a line is printed this often."""


class Pace(pace.Pace):
    """Takes the events of an ingestion as they come; `str` is what there is to say now."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(clock)
        self._noted = clock()

    def due(self) -> bool:
        """Whether it is time for the next line."""
        if self._clock() - self._noted < NOTE_S:
            return False
        self._noted = self._clock()
        return True

    def __str__(self) -> str:
        if not self.total:
            return ""
        parts = [f"{self.done:,}/{self.total:,}"]
        if self.seconds >= pace.SETTLING_S and self.read:
            parts.append(f"{self.read / self.seconds:.1f} files/s, {self.passages / self.seconds:.0f} passages/s")
            parts += [f"{duration(self.seconds_left)} left"] if self.seconds_left else []
        return ", ".join(parts)


def duration(seconds: float) -> str:
    """Write a length of time for a person: "40 s", "3 min", "1 h 20 min"."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
