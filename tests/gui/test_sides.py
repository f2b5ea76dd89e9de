"""Halves stand side by side where both have room, below each other where not, and never push the window wider."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gui.widgets.parts import splitter
from gui.widgets.sides import Sides


def test_the_room_decides(qtbot: QtBot) -> None:
    halves = QLabel("one"), QLabel("two")
    for half in halves:
        half.setMinimumWidth(300)
        half.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    sides = Sides(*halves)
    qtbot.addWidget(sides)
    sides.resize(800, 300)
    sides.show()
    assert sides.splitter.orientation() == Qt.Orientation.Horizontal
    sides.resize(400, 300)
    assert sides.splitter.orientation() == Qt.Orientation.Vertical
    assert sides.minimumSizeHint().width() < 300
    sides.resize(800, 300)
    assert sides.splitter.orientation() == Qt.Orientation.Horizontal


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
@pytest.mark.parametrize("handle_pixels", [1, 12])
def test_nothing_sticks_out_in_either_direction(
    qapp: QApplication, qtbot: QtBot, direction: Qt.LayoutDirection, handle_pixels: int
) -> None:
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(direction)
    try:
        made = splitter(QLabel("one"), QLabel("two"))
        made.setHandleWidth(handle_pixels)
        qtbot.addWidget(made)
        made.resize(400, 100)
        made.show()
        assert all(made.rect().contains(made.widget(place).geometry()) for place in range(2))
    finally:
        qapp.setLayoutDirection(before)
