"""How a GPT is drawn in the library: picture, name, description, model. Drawn, not built, so that thousands scroll."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.avatar import avatar
from gui.models.gpts import GPTRole
from gui.theme import Theme

LINES = 2


class GPTCard(QStyledItemDelegate):
    """Draws one GPT. Set `theme` anew when the look changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self._avatars: dict[tuple[str, int, float], QPixmap] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(self.theme.space(72), self.theme.space(33))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect.adjusted(*(self.theme.space(s) for s in (1.5, 1.5, -1.5, -1.5)))
        self._paint_ground(painter, area, option.state)
        inner = area.adjusted(*(self.theme.space(s) for s in (4, 4, -4, -3)))
        self._paint_texts(painter, inner, index)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        colors, space = self.theme.colors, self.theme.space
        chosen, focused = bool(state & QStyle.StateFlag.State_Selected), bool(state & QStyle.StateFlag.State_HasFocus)
        over = bool(state & QStyle.StateFlag.State_MouseOver)
        painter.setBrush(QColor(colors.soft if chosen else colors.raised if over else colors.surface))
        painter.setPen(QPen(QColor(colors.accent if focused or chosen else colors.line), 2 if focused else 1))
        painter.drawRoundedRect(QRectF(area), space(2), space(2))

    def _paint_texts(self, painter: QPainter, area: QRect, index: QModelIndex | QPersistentModelIndex) -> None:
        colors, space = self.theme.colors, self.theme.space
        name, problem = str(index.data()), str(index.data(GPTRole.PROBLEM) or "")
        side = space(11)
        painter.drawPixmap(area.topLeft(), self._avatar(name, side, painter.device().devicePixelRatioF()))
        right = area.adjusted(side + space(3), 0, 0, 0)
        self._text(painter, right, name, colors.text, step=1, bold=True)
        below = right.adjusted(0, space(6.5), 0, 0)
        self._text(painter, below, str(index.data(GPTRole.MODEL) or ""), colors.muted, step=-1)
        text = problem or str(index.data(GPTRole.DESCRIPTION) or "")
        color = colors.danger if problem else colors.text
        self._text(painter, area.adjusted(0, side + space(2), 0, 0), text, color, lines=LINES)

    def _avatar(self, name: str, side: int, ratio: float) -> QPixmap:
        key = (name, side, ratio)
        if key not in self._avatars:
            self._avatars[key] = avatar(name, side, ratio)
        return self._avatars[key]

    def _text(
        self,
        painter: QPainter,
        area: QRect,
        text: str,
        color: str,
        *,
        step: int = 0,
        bold: bool = False,
        lines: int = 1,
    ) -> None:
        """Text from the top of an area on, cut off with an ellipsis behind so many lines."""
        font = QFont(painter.font())
        font.setPixelSize(self.theme.type(step))
        font.setBold(bold)
        painter.setFont(font)
        painter.setPen(QColor(color))
        metrics = QFontMetrics(font)
        for line in wrapped(text, metrics, area.width(), lines):
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, line)
            area = area.adjusted(0, metrics.height(), 0, 0)


def wrapped(text: str, metrics: QFontMetrics, width: int, lines: int) -> list[str]:
    """Text in at most `lines` lines of `width` pixels; what does not fit into the last one is cut with an ellipsis."""
    words: list[str] = text.split()
    found: list[str] = []
    while words and len(found) < lines - 1:
        taken = 1
        while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width:
            taken += 1
        found.append(metrics.elidedText(" ".join(words[:taken]), Qt.TextElideMode.ElideRight, width))
        words = words[taken:]
    return [*found, metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)] if words else found
