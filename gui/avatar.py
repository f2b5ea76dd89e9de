"""A GPT's picture: its own in a frame with round corners, or one made of its name.

The made one shows its first letters on two colours that the name chooses, always the same. A picture may come from a
stranger: it is decoded in no more than its checked measures, and nothing but PNG.
"""

from __future__ import annotations

from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter, QLinearGradient, QPainter, QPainterPath, QPixmap

from builder.errors import PictureRefused
from builder.storage import open_regular

if TYPE_CHECKING:
    from builder.library import Library

KINDS = (b"png", b"jpeg", b"gif", b"bmp", b"webp")
"""What a picture is made of. Not SVG: it takes in other files of the disk, and can draw for ever."""
MOST_BYTES = 100_000_000


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
    paint_avatar(painter, name, QRectF(0, 0, size, size))
    painter.end()
    return picture


def paint_avatar(painter: QPainter, name: str, area: QRectF) -> None:
    """Paint it into a square; pen, brush and font of the painter are others afterwards."""
    size = area.width()
    hue = int.from_bytes(sha256(name.encode()).digest()[:2], "big") % 360
    ground = QLinearGradient(area.topLeft(), area.bottomRight())
    ground.setColorAt(0, QColor.fromHsl(hue, 110, 80))
    ground.setColorAt(1, QColor.fromHsl((hue + 40) % 360, 110, 60))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(area, size / 5, size / 5)
    font = painter.font()
    font.setPixelSize(round(size * 0.4))
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor("#ffffff"))
    painter.drawText(area, Qt.AlignmentFlag.AlignCenter, initials(name))


def framed(image: QImage, size: int, ratio: float = 1.0) -> QPixmap:
    """A picture as a square of `size` pixels with round corners, its middle where it is not square."""
    side = round(size * ratio)
    fitted = image.scaled(
        side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    corners = QPainterPath()
    corners.addRoundedRect(QRectF(0, 0, side, side), side / 5, side / 5)
    painter.setClipPath(corners)
    painter.drawImage((side - fitted.width()) // 2, (side - fitted.height()) // 2, fitted)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def picture_of(library: Library, slug: str, side: int) -> QImage | None:
    """A GPT's own picture, at most `side` pixels on a side; None where it has none that can be shown."""
    from builder.picture import read

    data = read(library, slug)
    return decoded(data, side) if data else None


def decoded(png: bytes, side: int) -> QImage | None:
    """The picture in PNG data that `builder.picture` has checked, at most `side` pixels on a side; None where broken.

    May be called in any thread.
    """
    buffer = QBuffer()
    buffer.setData(png)
    image = QImageReader(buffer, QByteArray(b"PNG")).read()
    if image.isNull():
        return None
    return image if max(image.width(), image.height()) <= side else _within(image, side)


def as_png(path: str, side: int) -> bytes:
    """The picture in a file of one of KINDS, scaled to at most `side` pixels on a side, as PNG data.

    Raises PictureRefused for what is none, or has more than 100 megapixels or 100 MB; FileRefused for no plain file.
    """
    with open_regular(Path(path), follow=True) as file:
        data = file.read(MOST_BYTES + 1)
    held = QBuffer()
    held.setData(data)
    reader = QImageReader(held)
    reader.setAutoTransform(True)
    if len(data) > MOST_BYTES or bytes(reader.format().data()) not in KINDS or not reader.size().isValid():
        raise PictureRefused("cannot be read")
    size = reader.size()
    if size.width() * size.height() > 100_000_000:
        raise PictureRefused(f"has {size.width()} x {size.height()} pixels, more than can be read")
    if max(size.width(), size.height()) > side:
        fitting = size.scaled(QSize(side, side), Qt.AspectRatioMode.KeepAspectRatio)
        reader.setScaledSize(fitting.expandedTo(QSize(1, 1)))
    image = reader.read()
    if image.isNull():
        raise PictureRefused("cannot be read")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    fitted = _within(image, side)
    bare = QImage(
        fitted.size(), QImage.Format.Format_RGBA8888
    )  # a new one: where and with what it was taken stays here
    bare.fill(Qt.GlobalColor.transparent)
    painter = QPainter(bare)
    painter.drawImage(0, 0, fitted)
    painter.end()
    QImageWriter(buffer, QByteArray(b"PNG")).write(bare)
    return bytes(buffer.data().data())


def _within(image: QImage, side: int) -> QImage:
    return image.scaled(
        min(side, image.width()),
        min(side, image.height()),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
