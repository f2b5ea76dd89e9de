"""An item of a list in two lines: what it is, and below it, smaller, what is to be said of it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.theme import Theme
from gui.words import apart

SECOND = Qt.ItemDataRole.UserRole + 1
"""The second line; the first is the item's text."""


class TwoLines(QStyledItemDelegate):
    """Draws in the theme's colours and sizes; what does not fit ends in "…"."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.space(30), self.theme.type(0) + self.theme.type(-1) + self.theme.space(7))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        colors, space = self.theme.colors, self.theme.space
        area: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colors.soft if chosen else colors.raised))
            painter.drawRoundedRect(area.adjusted(2, 1, -2, -1), space(1.5), space(1.5))
        inner = area.adjusted(space(3), space(2), -space(3), -space(2))
        inner.setHeight(self.theme.type(0) + space(1.5))
        self._write(painter, inner, str(index.data()), 0, colors.text)
        second = area.adjusted(space(3), 0, -space(3), -space(2))
        second.setTop(second.bottom() - self.theme.type(-1) - space(1))
        self._write(painter, second, str(index.data(SECOND) or ""), -1, colors.text if chosen else colors.muted)
        painter.restore()

    def _write(self, painter: QPainter, area: QRect, text: str, step: int, color: str) -> None:
        font = painter.font()
        font.setPixelSize(self.theme.type(step))
        painter.setFont(font)
        painter.setPen(QColor(color))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, apart(shown))
