"""The icons: in the palette's colour, muted where they cannot be used, and one for every page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPalette
from PySide6.QtWidgets import QApplication

from gui.icon import icon
from gui.navigation import pages


@pytest.fixture
def red(qapp: QApplication) -> Iterator[QApplication]:
    before, palette = qapp.palette(), QPalette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#ff0000"))
    palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#0000ff"))
    qapp.setPalette(palette)
    yield qapp
    qapp.setPalette(before)


def strongest(shown: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal) -> str:
    image = shown.pixmap(QSize(48, 48), 1.0, mode).toImage()
    points = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return max(points, key=QColor.alpha).name()


def test_it_follows_the_palette(red: QApplication) -> None:
    shown = icon("plus")
    assert strongest(shown) == "#ff0000"
    assert strongest(shown, QIcon.Mode.Disabled) == "#0000ff"
    palette = red.palette()
    palette.setColor(QPalette.ColorRole.ButtonText, QColor("#00ff00"))
    red.setPalette(palette)
    assert strongest(shown) == "#00ff00"
    assert strongest(QIcon(shown)) == "#00ff00"


@pytest.mark.parametrize("name", [entry.name for entry in pages()])
def test_every_page_has_one(red: QApplication, name: str) -> None:
    assert strongest(icon(name)) == "#ff0000"
