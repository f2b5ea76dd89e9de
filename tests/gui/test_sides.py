"""Halves stand side by side where both have room, below each other where not, and never push the window wider."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

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
