"""Python's cyclic garbage is collected in the window's thread only.

Widgets stand in reference cycles, and whichever thread happens to trigger the collector destroys them; Qt dies of a
widget that is destroyed in another thread than its own.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 5_000


def collect_here(parent: QObject) -> QTimer:
    """Turn the automatic collection off, and collect now and then in the thread of `parent`, as long as it lives."""
    gc.disable()
    timer = QTimer(parent)
    timer.timeout.connect(lambda: gc.collect(1))
    timer.start(EVERY_MS)
    return timer
