"""A picture for a GPT that has none: its first letters on two colours that its name chooses, always the same."""

from __future__ import annotations

from hashlib import sha256
from itertools import islice

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPixmap


def initials(name: str) -> str:
    """One or two letters: "Lease helper" -> "LH"."""
    words = (word for word in name.split() if word[0].isalnum())
    return "".join(word[0].upper() for word in islice(words, 2)) or "?"


def avatar(name: str, size: int, ratio: float = 1.0) -> QPixmap:
    """A square of `size` pixels with round corners; `ratio` is the screen's device pixel ratio."""
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    hue = int.from_bytes(sha256(name.encode()).digest()[:2], "big") % 360
    ground = QLinearGradient(0, 0, size, size)
    ground.setColorAt(0, QColor.fromHsl(hue, 110, 80))
    ground.setColorAt(1, QColor.fromHsl((hue + 40) % 360, 110, 60))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(QRectF(0, 0, size, size), size / 5, size / 5)
    font = painter.font()
    font.setPixelSize(round(size * 0.4))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(QRectF(0, 0, size, size), Qt.AlignmentFlag.AlignCenter, initials(name))
    painter.end()
    return picture
