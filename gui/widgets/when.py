"""A moment and a size as a person says them."""

from __future__ import annotations

from datetime import datetime

from gui.words import tr


def ago(seconds: float, now: datetime | None = None) -> str:
    """ "today", "yesterday", "3 days ago", or the date; `seconds` since 1970 (UTC)."""
    then, now = datetime.fromtimestamp(seconds), now or datetime.now()
    days = (now.date() - then.date()).days
    if days <= 0:
        return tr("today")
    if days == 1:
        return tr("yesterday")
    return tr("%n day(s) ago", days) if days < 30 else f"{then:%Y-%m-%d}"


def moment(seconds: float) -> str:
    """Date and time to the minute."""
    return f"{datetime.fromtimestamp(seconds):%Y-%m-%d %H:%M}"


def size_text(size_bytes: int) -> str:
    """ "12 kB", "3.4 MB": three digits at most."""
    for unit, factor in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size_bytes >= factor:
            value = size_bytes / factor
            return f"{value:.1f} {unit}" if value < 10 else f"{value:.0f} {unit}"
    return tr("{count} bytes").format(count=size_bytes)
