"""How many threads the engine computes in: what a person chose, told to the engine through the environment."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

THREADS = "threads"
"""Setting: 0 is as many as the engine thinks right."""
VARIABLE = "GPTB_THREADS"


def chosen_threads(settings: QSettings) -> int:
    """The person's number, 0 where there is none."""
    text = str(settings.value(THREADS, 0))
    return int(text) if text.isdecimal() and int(text) <= most_threads() else 0


def most_threads() -> int:
    """The largest number that can be chosen: one for each processor, as far as the engine goes."""
    return min(64, os.cpu_count() or 1)


def use_threads(settings: QSettings) -> None:
    """Let every model that is opened from now on compute so. What the environment said at the start goes before."""
    if count := chosen_threads(settings):
        os.environ.setdefault(VARIABLE, str(count))


def choose_threads(settings: QSettings, count: int) -> None:
    """Take a person's choice; it counts for models that are opened from now on."""
    settings.setValue(THREADS, count)
    os.environ.pop(VARIABLE, None)
    use_threads(settings)
