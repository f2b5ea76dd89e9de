"""Keeps what is typed about a GPT on the disk, within a second, until it is saved or thrown away."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from builder import draft
from builder.errors import BuilderError
from gui.words import tr

if TYPE_CHECKING:
    from builder.errors import Explanation
    from builder.spec import GPT
    from gui.desk import Desk

PAUSE_MS = 600
"""From the last key to the disk; with the writing itself it stays below a second."""
LONGEST_MS = 900
"""Whoever types without a pause has a draft so often at least."""


class Drafts(QObject):
    """`present` tells the GPT as the form says now, `saved` as it is in the library. Emits whether they differ."""

    differs = Signal(bool)

    def __init__(self, desk: Desk, present: Callable[[], GPT], saved: GPT, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._present, self.saved = desk, present, saved
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._longest = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._told = False
        for timer in (self._pause, self._longest):
            timer.timeout.connect(self._keep)

    def note(self) -> None:
        """The form has changed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()
        self.differs.emit(self._present() != self.saved)

    def settle(self, saved: GPT) -> None:
        """What is in the library now; the draft is thrown away, unless more was typed meanwhile."""
        self.saved = saved
        self.note()

    def flush(self) -> None:
        """Write at once what waits: the page is closed, and with it perhaps the window's threads."""
        if self._pause.isActive() or self._longest.isActive():
            self._stop()
            with suppress(BuilderError, OSError):  # the GPT may be gone, or the disk full: there is nobody to tell
                _write(self._desk, self._present(), self.saved)

    def _keep(self) -> None:
        self._stop()
        write = partial(_write, self._desk, self._present(), self.saved)
        self._desk.do(tr("Keeping what you typed"), write, self._kept, self._fail)

    def _stop(self) -> None:
        self._pause.stop()
        self._longest.stop()

    def _kept(self, _: object) -> None:
        self._told = False

    def _fail(self, explanation: Explanation) -> None:
        if not self._told:  # once, not with every key
            self._told = True
            self._desk.tell(explanation)


def _write(desk: Desk, typed: GPT, saved: GPT) -> None:
    if typed == saved:
        draft.discard(desk.library, typed.slug)
    else:
        draft.keep(desk.library, typed, saved)
