"""What the window does where there is little room: narrow pages, wide tables, empty lists, small windows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QWidget
from pytestqt.qtbot import QtBot

from builder.versions import Difference, Piece
from gui.amounts import size_text
from gui.theme import DARK, LIGHT, Theme
from gui.widgets.beside import Beside
from gui.widgets.empty_hint import EmptyHint
from gui.widgets.parts import column, fit, inset
from gui.widgets.sides import Sides
from gui.widgets.table import Number, Table
from gui.widgets.version_diff import VersionDiff


def test_a_list_and_what_it_opens_are_shown_one_at_a_time_where_it_is_narrow(qtbot: QtBot) -> None:
    first, second = QLabel("list"), QLabel("chat")
    beside = Beside(first, second, "Chats", lambda: 600)
    qtbot.addWidget(beside)
    beside.resize(800, 300)
    beside.show()
    assert first.isVisible()
    assert second.isVisible()
    assert not beside.switch.isVisible()
    beside.resize(400, 300)
    assert not first.isVisible()
    assert second.isVisible()
    beside.switch.click()
    assert first.isVisible()
    assert not second.isVisible()
    beside.show_second()
    assert second.isVisible()


def test_the_names_in_a_table_are_read_however_narrow_it_is(qtbot: QtBot) -> None:
    table = Table("Models", ["Model", "Size", "Licence", "Where"])
    qtbot.addWidget(table)
    table.fill([["smollm2-135m-instruct", Number("98 MB"), "Apache-2.0", "on this computer"]])
    table.resize(200, 200)
    table.show()
    assert table.columnWidth(0) >= table.first.least() > 100
    assert table.horizontalScrollBar().maximum() > 0
    table.resize(900, 200)
    qtbot.waitUntil(lambda: table.horizontalHeader().length() == table.viewport().width())
    head = table.horizontalHeaderItem(1)
    assert head is not None
    assert head.textAlignment() & Qt.AlignmentFlag.AlignTrailing


def test_an_empty_list_says_what_comes_there(qtbot: QtBot) -> None:
    view = QListWidget()
    qtbot.addWidget(view)
    view.resize(300, 200)
    blank = view.grab().toImage()
    EmptyHint(view, "Nothing is here yet.")
    hinted = view.grab().toImage()
    assert hinted != blank
    view.addItem("one")
    full = view.grab().toImage()
    assert full != hinted
    assert view.accessibleDescription() == "Nothing is here yet."


def test_halves_stand_below_each_other_where_a_line_has_no_room(qtbot: QtBot) -> None:
    sides = Sides(QWidget(), QWidget())
    qtbot.addWidget(sides)
    sides.resize(1200, 400)
    sides.show()
    assert sides.splitter.orientation() == Qt.Orientation.Horizontal
    sides.resize(400, 400)
    assert sides.splitter.orientation() == Qt.Orientation.Vertical


def test_a_dialog_is_no_larger_than_its_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 500)
    dialog = QDialog(window)
    fit(dialog, 1280, 1120)
    assert (dialog.width(), dialog.height()) == (660, 460)


def test_margins_and_sizes_follow_the_direction_of_reading(qtbot: QtBot) -> None:
    layout = column()
    inset(layout, 12, 1, 0, 2)
    assert layout.contentsMargins().left() == 12
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        inset(layout, 12, 1, 0, 2)
        assert layout.contentsMargins().right() == 12
        assert size_text(49_000) == "\u206649 kB\u2069"
    finally:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert size_text(49_000) == "49 kB"


def test_what_changed_is_read_in_the_look_that_was_chosen_since(qtbot: QtBot) -> None:
    shown = VersionDiff(Theme(LIGHT))
    qtbot.addWidget(shown)
    shown.show_differences([Difference("name", (Piece("=", "Lease"),))])
    shown.restyle(Theme(DARK))
    cursor = shown.document().find("Lease")
    assert cursor.charFormat().foreground().color().name() == DARK.text
