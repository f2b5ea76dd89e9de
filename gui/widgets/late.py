"""A tab whose content is made when it is first seen, between two events: a page makes only what is looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.parts import column


class Late(QWidget):
    """Calls `make` once after it is shown, which is to `put` the content here; who needs it earlier may put it earlier.

    The content comes into its place empty of style and is styled there, once: each widget that moves into another is
    styled anew with all that is in it.
    """

    def __init__(self, make: Callable[[], object]) -> None:
        super().__init__()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(lambda: None if self.layout() else make())

    def put(self, content: QWidget) -> None:
        """Show the content."""
        self.setLayout(column(content))

    def showEvent(self, event: QShowEvent) -> None:
        if self.layout() is None:
            self._timer.start()
        super().showEvent(event)
