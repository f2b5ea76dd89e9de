"""How a GPT is drawn in the library: picture, name, model, size, last use, description.

Drawn, not built, so that thousands scroll; and drawn once: a card is kept as a picture until its content, the look or
the size of text changes. Painting asks no disk.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from gui.avatar import framed, paint_avatar
from gui.models.gpts import GPTRole
from gui.theme import Theme
from gui.words import apart

if TYPE_CHECKING:
    from gui.models.gpts import Card

LINES = 2
KEPT_BYTES = 48 << 20
"""Of drawn cards: about 300 at 100 % on a plain screen; those not seen for longest go first."""

_State = QStyle.StateFlag
_SHOWN = _State.State_Selected | _State.State_HasFocus | _State.State_MouseOver
Index = QModelIndex | QPersistentModelIndex


class GPTCard(QStyledItemDelegate):
    """Draws one GPT. Set `theme` anew when the look changes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self.width = theme, 0
        self._drawn: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._fonts: dict[tuple[int, bool], tuple[QFont, QFontMetrics]] = {}

    @property
    def theme(self) -> Theme:
        """The look that cards are drawn in."""
        return self._theme

    @theme.setter
    def theme(self, theme: Theme) -> None:
        self._theme = theme
        self._drawn.clear()
        self._fonts.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(max(self.width, self.least_width), self.theme.space(37))

    @property
    def least_width(self) -> int:
        """Pixels; a list that has more room for each card sets `width`."""
        return self.theme.space(72)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        painter.setLayoutDirection(option.direction)
        painter.drawPixmap(rect.topLeft(), self.drawn(index, rect.size(), option.state, painter))

    def drawn(self, index: Index, size: QSize, state: QStyle.StateFlag, painter: QPainter) -> QPixmap:
        """The card as a picture for the device of `painter`, in its direction."""
        card: Card = index.data(GPTRole.CARD)
        ratio = painter.device().devicePixelRatioF()
        right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        key = (card, (state & _SHOWN).value, size.width(), size.height(), ratio, right_to_left)
        found = self._drawn.get(key)
        if found is None:
            found = self._drawn[key] = self._draw(index, card, size, state, ratio, painter)
            self._forget()
        else:
            self._drawn.move_to_end(key)
        return found

    def _forget(self) -> None:
        one = next(reversed(self._drawn.values()))
        most = max(64, KEPT_BYTES // max(1, one.width() * one.height() * 4))
        while len(self._drawn) > most:
            self._drawn.popitem(last=False)

    def _draw(
        self, index: Index, card: Card, size: QSize, state: QStyle.StateFlag, ratio: float, screen: QPainter
    ) -> QPixmap:
        picture = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
        picture.setDevicePixelRatio(ratio)
        picture.fill(QColor(self.theme.colors.ground))
        painter = QPainter(picture)
        painter.setFont(screen.font())
        painter.setLayoutDirection(screen.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        space = self.theme.space
        area = QRect(0, 0, size.width(), size.height()).adjusted(*(space(s) for s in (1.5, 1.5, -1.5, -1.5)))
        self._paint_ground(painter, area, state)
        self._paint_content(painter, area.adjusted(*(space(s) for s in (4, 4, -4, -3))), index, card, ratio)
        painter.end()
        return picture

    def _paint_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        colors, space = self.theme.colors, self.theme.space
        chosen, focused = bool(state & _State.State_Selected), bool(state & _State.State_HasFocus)
        over = bool(state & _State.State_MouseOver)
        painter.setBrush(QColor(colors.soft if chosen else colors.raised if over else colors.surface))
        painter.setPen(QPen(QColor(colors.accent if focused or chosen else colors.line), 2 if focused else 1))
        painter.drawRoundedRect(QRectF(area), space(2), space(2))

    def _paint_content(self, painter: QPainter, area: QRect, index: Index, card: Card, ratio: float) -> None:
        colors, space = self.theme.colors, self.theme.space
        name, model, about, description, problem, key = card
        side = space(11)
        beside = area.adjusted(side + space(3), 0, 0, 0)
        corner = area.topLeft()
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            beside = area.adjusted(0, 0, -side - space(3), 0)
            corner.setX(area.right() - side + 1)
        if key:
            painter.drawPixmap(corner, framed(index.data(GPTRole.PICTURE), side, ratio))
        else:
            paint_avatar(painter, name, QRectF(corner.x(), corner.y(), side, side))
        self._text(painter, beside, name, colors.text, step=1, bold=True)
        self._text(painter, beside.adjusted(0, space(6.5), 0, 0), model, colors.muted, step=-1)
        color = colors.danger if problem else colors.text
        self._text(painter, area.adjusted(0, side + space(2), 0, 0), problem or description, color, lines=LINES)
        foot = area.adjusted(0, area.height() - self._font(-1, False)[1].height(), 0, 0)
        self._text(painter, foot, about, colors.muted, step=-1)

    def _font(self, step: int, bold: bool) -> tuple[QFont, QFontMetrics]:
        if (step, bold) not in self._fonts:
            font = QFont()
            font.setPixelSize(self.theme.type(step))
            font.setBold(bold)
            self._fonts[step, bold] = font, QFontMetrics(font)
        return self._fonts[step, bold]

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
        """Text from the top of an area on, cut off with an ellipsis behind so many lines.

        Each line keeps its own direction: "A!" never becomes "!A".
        """
        font, metrics = self._font(step, bold)
        painter.setFont(font)
        painter.setPen(QColor(color))
        for line in wrapped(text, metrics, area.width(), lines):
            painter.drawText(area, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop, apart(line))
            area = area.adjusted(0, metrics.height(), 0, 0)


def wrapped(text: str, metrics: QFontMetrics, width: int, lines: int) -> list[str]:
    """Text in at most `lines` lines of `width` pixels; what does not fit into the last one is cut with an ellipsis."""
    words: list[str] = text[: 200 * lines].split()  # a card never shows more, and a description may have thousands
    found: list[str] = []
    while words and len(found) < lines - 1:
        taken = 1
        while taken < len(words) and metrics.horizontalAdvance(" ".join(words[: taken + 1])) <= width:
            taken += 1
        line = " ".join(words[:taken])  # what fits is not measured again by another measure
        found.append(line if taken > 1 else metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
        words = words[taken:]
    return [*found, metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width)] if words else found
