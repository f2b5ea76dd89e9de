from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from builder.spec import GPT
from gui.app import settings_in
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.navigation import pages
from gui.pages.gpt import GPTPage
from gui.pages.settings import SettingsPage
from gui.shortcuts import Shortcuts
from gui.widgets.palette import Choice, Palette
from gui.widgets.shortcut_table import ShortcutDialog, ShortcutTable


@pytest.fixture
def shortcuts(desk: Desk) -> Shortcuts:
    return desk.shortcuts


@pytest.fixture
def widget(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_keys_do_what_the_list_says_and_follow_a_change(shortcuts: Shortcuts, widget: QWidget, qtbot: QtBot) -> None:
    done: list[str] = []
    shortcuts.add(widget, "test.new", "New", "Ctrl+N", lambda: done.append("new"))
    widget.activateWindow()
    qtbot.keyClick(widget, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert done == ["new"]
    shortcuts.change("test.new", "Ctrl+M")
    qtbot.keyClick(widget, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert done == ["new"]
    qtbot.keyClick(widget, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    assert done == ["new", "new"]


def test_a_change_is_there_at_the_next_start(desk: Desk, widget: QWidget) -> None:
    desk.shortcuts.add(widget, "test.new", "New", "Ctrl+N", lambda: None)
    desk.shortcuts.change("test.new", "Ctrl+M")
    desk.settings.sync()
    later = Shortcuts(settings_in(desk.library.home))
    assert later.add(widget, "test.new", "New", "Ctrl+N", lambda: None).shortcut().toString() == "Ctrl+M"
    later.reset("test.new")
    assert later.action("test.new").keys == "Ctrl+N"


def test_who_had_the_keys_has_none_and_gets_them_back(shortcuts: Shortcuts, widget: QWidget) -> None:
    for name, keys in (("one", "Ctrl+1"), ("two", "Ctrl+2")):
        shortcuts.add(widget, name, name, keys, lambda: None)
    assert shortcuts.holder("Ctrl+1", "two") == shortcuts.action("one")
    shortcuts.change("two", "Ctrl+1")
    assert [shortcuts.action(name).keys for name in ("one", "two")] == ["", "Ctrl+1"]
    shortcuts.reset("one")
    assert [shortcuts.action(name).keys for name in ("one", "two")] == ["Ctrl+1", "Ctrl+2"]
    shortcuts.change("two", "Ctrl+1")
    shortcuts.reset()
    assert [shortcuts.action(name).keys for name in ("one", "two")] == ["Ctrl+1", "Ctrl+2"]


def test_swapped_keys_go_back(shortcuts: Shortcuts, widget: QWidget) -> None:
    for name, keys in (("one", "Ctrl+1"), ("two", "Ctrl+2")):
        shortcuts.add(widget, name, name, keys, lambda: None)
    shortcuts.change("one", "Ctrl+2")
    shortcuts.change("two", "Ctrl+1")
    shortcuts.reset("one")
    assert [shortcuts.action(name).keys for name in ("one", "two")] == ["Ctrl+1", "Ctrl+2"]


def test_keys_that_several_pages_share_are_taken_from_all_and_given_back(shortcuts: Shortcuts, widget: QWidget) -> None:
    shortcuts.add(widget, "go", "go", "Ctrl+1", lambda: None)
    for name in ("one", "two", "three"):
        shortcuts.add(widget, name, name, "Delete", lambda: None)
    shortcuts.change("go", "Delete")
    assert [shortcuts.action(name).keys for name in ("one", "two", "three")] == ["", "", ""]
    for name in ("one", "two", "three"):
        shortcuts.reset(name)
    assert [one.keys for one in shortcuts.actions()] == ["Ctrl+1", "Delete", "Delete", "Delete"]


def test_keys_are_not_given_twice_in_whichever_order_pages_are_met(desk: Desk, widget: QWidget) -> None:
    desk.shortcuts.add(widget, "one", "one", "Ctrl+1", lambda: None)
    desk.shortcuts.change("one", "Ctrl+2")
    desk.shortcuts.add(widget, "two", "two", "Ctrl+2", lambda: None)
    assert desk.shortcuts.action("two").keys == ""
    desk.settings.sync()
    later = Shortcuts(settings_in(desk.library.home))
    later.add(widget, "two", "two", "Ctrl+2", lambda: None)
    later.add(widget, "one", "one", "Ctrl+1", lambda: None)
    assert {one.id: one.keys for one in later.actions()} == {"one": "Ctrl+2", "two": ""}


def test_what_went_while_the_palette_was_open_does_nothing(shortcuts: Shortcuts, widget: QWidget, qtbot: QtBot) -> None:
    page = QWidget(widget)
    shortcuts.add(page, "test.new", "New", "Ctrl+N", lambda: None)
    page.show()
    ((_, act),) = shortcuts.ready()
    page.deleteLater()
    qtbot.waitUntil(lambda: shortcuts.ready() == [])
    act()


def test_the_table_lists_what_was_met_since_it_was_made(shortcuts: Shortcuts, widget: QWidget, qtbot: QtBot) -> None:
    table = ShortcutTable(shortcuts)
    qtbot.addWidget(table)
    shortcuts.add(widget, "test.new", "New", "Ctrl+N", lambda: None)
    table.show()
    assert table.table.rowCount() == 1


def test_what_has_keys_of_its_own_is_found(shortcuts: Shortcuts, widget: QWidget) -> None:
    pressed: list[str] = []
    own, mnemonic = QPushButton("Close", widget), QPushButton("&Open", widget)
    own.setShortcut("Ctrl+W")
    own.clicked.connect(lambda: pressed.append("own"))
    nameless = QShortcut(QKeySequence("Ctrl+J"), widget)
    nameless.setWhatsThis("Jump")
    widget.show()
    own.show()
    shortcuts.adopt("test", widget)
    shortcuts.adopt("test", widget)
    assert [(one.id, one.text) for one in shortcuts.actions()] == [("test.Ctrl+W", "Close"), ("test.Ctrl+J", "Jump")]
    shortcuts.change("test.Ctrl+W", "Ctrl+E")
    assert own.shortcut().toString() == "Ctrl+E"
    assert mnemonic.shortcut().toString() == "Alt+O"
    {one.id: act for one, act in shortcuts.ready()}["test.Ctrl+W"]()
    assert pressed == ["own"]


def test_what_is_hidden_or_gone_is_listed_and_not_ready(shortcuts: Shortcuts, widget: QWidget, qtbot: QtBot) -> None:
    page = QWidget(widget)
    shortcuts.add(page, "test.new", "New", "Ctrl+N", lambda: None)
    assert shortcuts.ready() == []  # it was never shown
    page.show()
    assert [one.id for one, _ in shortcuts.ready()] == ["test.new"]
    page.deleteLater()
    qtbot.waitUntil(lambda: shortcuts.ready() == [])
    shortcuts.change("test.new", "Ctrl+M")
    assert shortcuts.action("test.new").keys == "Ctrl+M"


def test_the_table_names_the_conflict_and_changes(shortcuts: Shortcuts, widget: QWidget, qtbot: QtBot) -> None:
    for name, keys in (("one", "Ctrl+1"), ("two", "Ctrl+2")):
        shortcuts.add(widget, name, f"Do {name}", keys, lambda: None)
    table = ShortcutTable(shortcuts)
    qtbot.addWidget(table)
    table.show()
    table.field.setText("two")
    assert table.table.rowCount() == 1
    chosen = table.chosen()
    assert chosen is not None
    assert chosen.id == "two"
    assert not table.setting.isEnabled()
    table.keys.setKeySequence(QKeySequence("Ctrl+1"))
    assert table.conflict.isVisible()
    assert "Do one" in table.conflict.text()
    table.setting.click()
    assert shortcuts.action("two").keys == "Ctrl+1"
    table.resetting.click()
    assert shortcuts.action("two").keys == "Ctrl+2"
    table.field.setText("nothing is called that")
    assert table.chosen() is None
    assert not table.resetting.isEnabled()


def test_every_page_is_an_action_and_no_keys_are_given_twice(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.library.create(GPT("Lease helper"))
    desk.gpt_opened.emit("lease-helper", "chat")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=20_000)
    for entry in pages():
        window.show_page(entry.name)
    actions = desk.shortcuts.actions()
    assert {f"page.{entry.name}" for entry in pages()} <= {action.id for action in actions}
    in_window = [one for one in actions if one.keys and one.id.startswith(("page.", "window.", "text."))]
    for one in in_window:
        assert desk.shortcuts.holder(one.keys, one.id) is None, one
    texts = [one.text for one in actions]
    assert sorted(set(texts)) == sorted(texts)  # each says what it does to what
    assert {"Close the GPT", "Delete the GPT", "Delete the chat"} <= set(texts)


def test_the_palette_goes_to_a_gpt_and_to_a_page(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.library.create(GPT("Lease helper"))
    window.show_palette()
    palette = window.findChildren(Palette)[0]
    qtbot.keyClicks(palette.field, "lease")
    qtbot.waitUntil(lambda: palette.list.topLevelItemCount() == 1, timeout=20_000)
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=20_000)
    qtbot.waitUntil(lambda: not window.findChildren(Palette), timeout=20_000)
    window.show_palette()
    palette = window.findChildren(Palette)[0]
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    item = palette.list.currentItem()
    assert item is not None
    assert palette.list.indexOfTopLevelItem(item) == 1
    qtbot.keyClicks(palette.field, "settings")
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert any(page.isVisible() for page in window.findChildren(SettingsPage))
    window.show_palette()
    window.findChildren(Palette)[-1].field.setText("nothing is called that")
    assert window.findChildren(Palette)[-1].list.topLevelItemCount() == 0
    window.findChildren(Palette)[-1].choose()


def test_what_was_chosen_in_the_palette_stays_so_when_gpts_come(qtbot: QtBot, widget: QWidget) -> None:
    done: list[str] = []
    palette = Palette([Choice(name, "", partial(done.append, name)) for name in ("one", "two")], widget)
    palette.open()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    palette.add([Choice("Lease helper", "GPT", partial(done.append, "Lease helper"))])
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert done == ["two"]


def test_f1_lists_the_shortcuts(window: MainWindow) -> None:
    window.show_shortcuts()
    dialog = window.findChildren(ShortcutDialog)[0]
    table = dialog.findChildren(ShortcutTable)[0]
    assert table.table.rowCount() >= len(pages())
    assert not table.setting.isVisible()
    dialog.close()
