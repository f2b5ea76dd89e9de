"""A list beside what is opened from it; where there is no room for both, one of them at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from gui.widgets.parts import button, column, row, splitter


class Beside(QWidget):
    """`least` says below how many pixels of width a button above goes between the two; it follows the text size."""

    def __init__(self, first: QWidget, second: QWidget, title: str, least: Callable[[], int]) -> None:
        super().__init__()
        self._first, self._second, self._least = first, second, least
        self._later = QTimer(self)  # a single shot that never comes would keep what it calls
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        self.switch = button(title, self._fit, "turn")
        self.switch.setCheckable(True)
        self.splitter = splitter(first, second)
        self.splitter.setStretchFactor(1, 1)
        self._head = QWidget()
        self._head.setLayout(row(self.switch, None))
        self._head.hide()
        self.setLayout(column(self._head, self.splitter, spacing=0))

    def show_second(self) -> None:
        """Something was opened: that is what is to be seen."""
        self.switch.setChecked(False)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Text of another size needs other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._later.start()

    def _fit(self) -> None:
        narrow = self.width() < self._least()
        self._head.setVisible(narrow)
        self._first.setVisible(not narrow or self.switch.isChecked())
        self._second.setVisible(not narrow or not self.switch.isChecked())
