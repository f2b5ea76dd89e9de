"""A page as a picture: the keys that turn it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.widgets.page_view import PageView
from rag.readers.drawn_page import PagePicture
from rag.types import Passage

Key = Qt.Key
PASSAGE = Passage("p", "words", "a.pdf", 2, 0, 5, 1.0)


@pytest.fixture
def view(qtbot: QtBot) -> PageView:
    made = PageView()
    qtbot.addWidget(made)
    made.resize(400, 400)
    made.show()
    picture = PagePicture(number=2, pages=3, width=30, height=10, pixels=bytes(900), marks=(), text="")
    made.show_picture(picture, PASSAGE, 2.0)
    return made


@pytest.mark.parametrize(("mirrored", "onward"), [(False, Key.Key_Right), (True, Key.Key_Left)])
def test_arrows_turn_the_page_in_the_direction_of_reading(
    view: PageView, qtbot: QtBot, mirrored: bool, onward: Key
) -> None:
    turned: list[int] = []
    view.wanted.connect(lambda number, _: turned.append(number))
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight)
    qtbot.keyClick(view.area, onward)
    assert turned == [3]


def test_a_key_that_qt_has_no_name_for_is_passed_on(view: PageView) -> None:
    alef = QKeyEvent(QKeyEvent.Type.KeyPress, 0x0627, Qt.KeyboardModifier.NoModifier, "ا")
    QApplication.sendEvent(view.area, alef)
    assert not alef.isAccepted()


def test_arrows_move_along_an_enlarged_page(view: PageView, qtbot: QtBot) -> None:
    for _ in range(3):
        view.zoom(1)
    turned: list[int] = []
    view.wanted.connect(lambda number, _: turned.append(number))
    bar = view.area.horizontalScrollBar()
    before = bar.value()
    qtbot.keyClick(view.area, Key.Key_Right)
    assert bar.value() > before
    assert turned == []
    bar.setValue(bar.maximum())
    qtbot.keyClick(view.area, Key.Key_Right)
    assert turned == [3]
