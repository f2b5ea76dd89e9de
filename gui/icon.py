"""The icons: one drawing each, in the colour of the words beside it, at any size and in any look."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.theme import ICONS

Role = QPalette.ColorRole
DRAWN = 5 / 6


def icon(name: str, role: Role = Role.ButtonText) -> QIcon:
    """The icon of gui/icons/`name`.svg; it follows the palette, so that no look has to draw it anew."""
    return QIcon(_Engine(name, role))


def drawn_in(area: QRectF) -> QRectF:
    """Where in the room of an icon it is drawn: the rest is the space to the words behind it."""
    side = DRAWN * min(area.width(), area.height())
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    x = area.right() - side if mirrored else area.left()
    return QRectF(x, area.center().y() - side / 2, side, side)


def spaced(picture: QPixmap) -> QIcon:
    """A square picture as an icon, with the same space behind it."""
    ratio = picture.devicePixelRatio()
    room = round(picture.width() / DRAWN)
    made = QPixmap(room, room)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.drawPixmap(drawn_in(QRectF(0, 0, room, room)), picture, QRectF(picture.rect()))
    painter.end()
    made.setDevicePixelRatio(ratio)
    return QIcon(made)


class _Engine(QIconEngine):
    """Paints the drawing in the palette's colour of the moment; what cannot be used is drawn muted."""

    def __init__(self, name: str, role: Role) -> None:
        super().__init__()
        self._name, self._role = name, role

    def paint(self, painter: QPainter, area: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        role = Role.PlaceholderText if mode == QIcon.Mode.Disabled else self._role
        _renderer(self._name, QGuiApplication.palette().color(role).name()).render(painter, drawn_in(QRectF(area)))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        picture = QPixmap(size)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        self.paint(painter, QRect(QPoint(), size), mode, state)
        painter.end()
        return picture

    def clone(self) -> QIconEngine:
        return _Engine(self._name, self._role)


@cache
def _renderer(name: str, color: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(_drawing(name).replace("currentColor", color).encode()))


@cache
def _drawing(name: str) -> str:
    return Path(ICONS / f"{name}.svg").read_text("utf-8")
