"""A field to look for something: a magnifying glass before the words, and a button that empties it behind them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QToolButton

from gui.icon import icon
from gui.words import tr

ASIDE_PIXELS = 8


class FindField(QLineEdit):
    """`text` says what is looked for, and where."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setPlaceholderText(text)
        self.setAccessibleName(text)
        self.setClearButtonEnabled(True)
        if clearing := self.findChild(QToolButton):
            clearing.setAccessibleName(tr("Empty the field"))
        self._glass = icon("find")
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side, mirrored = self._side(), self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - ASIDE_PIXELS - side if mirrored else ASIDE_PIXELS
        place = QRect(x, (self.height() - side) // 2, side, side)
        self._glass.paint(QPainter(self), place, Qt.AlignmentFlag.AlignCenter, QIcon.Mode.Disabled)

    def changeEvent(self, event: QEvent) -> None:
        """The glass is as large as the words."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _side(self) -> int:
        return self.fontMetrics().height()

    def _fit(self) -> None:
        mirrored, room = self.layoutDirection() == Qt.LayoutDirection.RightToLeft, self._side()
        self.setTextMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)
