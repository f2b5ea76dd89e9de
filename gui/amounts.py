"""Amounts as a person reads them: sizes, lengths of time, how far work is and how fast it goes."""

from __future__ import annotations

from math import isfinite
from typing import TYPE_CHECKING

from gui.words import ltr, tr

if TYPE_CHECKING:
    from builder.pace import Pace

UNITS = (("GB", 1e9), ("MB", 1e6), ("kB", 1e3))


def size_text(size_bytes: float) -> str:
    """ "12 kB", "3.4 MB": three digits at most; "–" for what is no number."""
    if not isfinite(size_bytes):
        return "–"
    for unit, factor in UNITS:
        if size_bytes >= 0.9995 * factor:  # what would be written as 1000 of the unit below
            value = size_bytes / factor
            return ltr(f"{value:.1f} {unit}" if value < 9.95 else f"{value:.0f} {unit}")
    return tr("{amount} bytes").format(amount=int(size_bytes))


def time_text(seconds: float) -> str:
    """ "40 s", "3 min", "1 h 20 min"."""
    if seconds < 90:
        return tr("{seconds} s").format(seconds=round(seconds))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min").format(minutes=minutes)
    return tr("{hours} h {minutes} min").format(hours=minutes // 60, minutes=minutes % 60)


def progress_text(done_bytes: int, total_bytes: int, seconds: float) -> str:
    """ "12 MB of 40 MB, 20 s left", after so many seconds of work."""
    said = tr("{done} of {total}").format(done=size_text(done_bytes), total=size_text(total_bytes))
    if not 0 < done_bytes < total_bytes or seconds < 1:
        return said
    left = time_text(seconds * (total_bytes - done_bytes) / done_bytes)
    return f"{said}, {tr('{time} left').format(time=left)}"


def pace_text(pace: Pace) -> str:
    """ "3 of 40 files, 12 of 98 MB, 3.2 MB/s, 20 s left": what is known of it."""
    parts = []
    if pace.total:
        parts.append(tr("{done} of {total}").format(done=f"{pace.done:,}", total=f"{pace.total:,}"))
    if pace.total_bytes:
        done, total = size_text(pace.done_bytes), size_text(pace.total_bytes)
        parts.append(tr("{done} of {total}").format(done=done, total=total))
    if pace.per_second:
        rate = size_text(pace.per_second) if pace.total_bytes else f"{pace.per_second:.1f}"
        parts.append(tr("{amount}/s").format(amount=rate))
    if pace.seconds_left:
        parts.append(tr("{time} left").format(time=time_text(pace.seconds_left)))
    return ", ".join(parts)
