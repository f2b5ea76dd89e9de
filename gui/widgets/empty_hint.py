"""What an empty list or table says in its middle: what comes here, and how."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QAbstractItemView


class EmptyHint(QObject):
    """Writes `text` where the view has no rows."""

    def __init__(self, view: QAbstractItemView, text: str) -> None:
        super().__init__(view)
        self._view, self.text = view, text
        view.setAccessibleDescription(text)
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Paint:
            return False
        model = self._view.model()
        if model and not model.rowCount():
            area = self._view.viewport().rect()
            margin = self._view.fontMetrics().height()
            painter = QPainter(self._view.viewport())
            painter.setPen(QGuiApplication.palette().placeholderText().color())
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area.adjusted(margin, margin, -margin, -margin), flags, self.text)
            painter.end()
        return False
