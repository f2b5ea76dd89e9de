"""Python's cyclic garbage is collected in the window's thread only, and never for long.

Widgets stand in reference cycles, and whichever thread happens to trigger the collector destroys them; Qt dies of a
widget that is destroyed in another thread than its own. A collection looks at every object that there is, and the
libraries of models and files have hundreds of thousands that are there for good: 150 ms in which nothing moves. They
are set aside (`gc.freeze`) when many modules have come, unseen; what else is there at that moment is never collected,
which happens a few times in all, for the number of modules ends.
"""

from __future__ import annotations

import gc
import linecache
import sys

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 5_000
MANY_MODULES = 40
"""So many new ones are set aside."""
WHOLE = 12
"""Each so manieth time everything is looked at, else only what is young: a page that was open for long is old."""


class Garbage(QTimer):
    """Collects now and then in the thread of `parent`, as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._modules = len(sys.modules) if gc.get_freeze_count() else 0
        self._times = 0
        self.timeout.connect(self.collect)

    def collect(self) -> None:
        """Set aside what is there for good, or collect."""
        self._times += 1
        if len(sys.modules) - self._modules >= MANY_MODULES:
            self._modules = len(sys.modules)
            gc.freeze()
            linecache.clearcache()  # PySide looks into the source of each module that is imported, and it stays: 17 MB
        else:
            gc.collect(1 if self._times % WHOLE else 2)


def collect_here(parent: QObject) -> Garbage:
    """Turn the automatic collection off, and collect now and then in the thread of `parent`."""
    gc.disable()
    made = Garbage(parent)
    made.collect()
    made.start(EVERY_MS)
    return made
