"""A column of bubbles in a scroll area, as high as its lines are."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget


class Bubbles(QWidget):
    """As high as its lines are at its width: what a scroll area asks for is the height at the narrowest."""

    def sizeHint(self) -> QSize:
        layout, width = self.layout(), self.width()
        return QSize(0, layout.heightForWidth(width) if layout else 0)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        super().resizeEvent(event)
