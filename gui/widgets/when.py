"""A moment as a person says it."""

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
