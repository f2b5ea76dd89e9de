"""Every page: names for screen readers, the Tab key, the GPTs of the library, deletion with undo."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from builder.errors import Explanation
from builder.spec import GPT
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.navigation import pages
from gui.pages.gpt import TABS, GPTPage
from gui.pages.library import LibraryPage
from gui.theme import LOOK, TEXT_PERCENT
from gui.widgets.notice import Notice

INPUTS = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QSlider)


def opened(window: MainWindow, desk: Desk, qtbot: QtBot, tab: str = "configure") -> GPTPage:
    desk.library.create(GPT("Lease helper", instructions="Be brief.", conversation_starters=("How long?",)))
    desk.gpt_opened.emit("lease-helper", tab)
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=20_000)
    return window.findChildren(GPTPage)[0]


def inputs(page: QWidget) -> list[QWidget]:
    found = [widget for widget in page.findChildren(QWidget) if isinstance(widget, INPUTS) and widget.isVisible()]
    inner = (QAbstractSpinBox, QComboBox, QTabBar)
    return [one for one in found if not isinstance(one.parent(), inner) and not isinstance(one, QHeaderView)]


def test_every_input_has_a_name_and_is_reached_by_tab(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    gpt = opened(window, desk, qtbot)
    for name in [entry.name for entry in pages()] + list(TABS):
        if name in TABS:
            desk.gpt_opened.emit("lease-helper", name)
        page = gpt if name in TABS else window.show_page(name)
        qtbot.wait(1)
        nameless = [type(one).__name__ for one in inputs(page) if not one.accessibleName()]
        assert nameless == [], name
        assert unreached(page) == [], name


def unreached(page: QWidget) -> list[str]:
    """What can be used and Tab does not come to."""
    wanted = {one for one in inputs(page) if one.isEnabled()}
    here = start = page
    chain: set[QWidget] = set()
    for _ in range(500):
        here = here.nextInFocusChain()
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus:
            chain.add(here)
        if here is start:
            break
    return [f"{type(one).__name__} {one.accessibleName()}" for one in wanted - chain]


def test_the_library_shows_its_gpts_and_finds_them(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.library.create(GPT("Lease helper"))
    desk.library.create(GPT("Shop desk"))
    page = window.show_page("library")
    assert isinstance(page, LibraryPage)
    page.refresh()
    qtbot.waitUntil(lambda: page.gpts.rowCount() == 2, timeout=20_000)
    page.gpts.look_for("shop")
    assert page.gpts.rowCount() == 1
    assert not page.grab().isNull()


def test_a_deletion_can_be_taken_back_and_happens_only_later(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    page = window.show_page("library")
    assert isinstance(page, LibraryPage)
    page.refresh()
    qtbot.waitUntil(lambda: page.gpts.rowCount() == 1, timeout=20_000)
    page.delete(gpt)
    assert page.gpts.rowCount() == 0
    assert [one.name for one in desk.library.gpts()] == ["Lease helper"]
    page.keep(gpt)
    assert page.gpts.rowCount() == 1
    page.delete(gpt)
    page._doomed[gpt.slug].setInterval(0)
    qtbot.waitUntil(lambda: not desk.library.gpts(), timeout=20_000)


def test_what_the_form_says_is_saved_and_the_version_before_kept(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = opened(window, desk, qtbot)
    page.configure.instructions.setPlainText("Answer in Spanish.")
    page.configure.temperature.setValue(0.7)
    page.configure.only_files.setChecked(True)
    with qtbot.waitSignal(page.configure.saved, timeout=20_000):
        page.configure.save()
    saved = desk.library.get("lease-helper")
    assert (saved.instructions, saved.sampling["temperature"]) == ("Answer in Spanish.", 0.7)
    assert saved.answer_only_from_files
    qtbot.waitUntil(lambda: page.configure.versions.count() == 1, timeout=20_000)
    with qtbot.waitSignal(page.configure.saved, timeout=20_000):
        page.configure.restore()
    assert desk.library.get("lease-helper").instructions == "Be brief."


def test_a_failure_is_shown_with_its_way_out(window: MainWindow, desk: Desk) -> None:
    desk.tell(Explanation("", "The disk is full.", "Delete something.", 1))
    assert [one.accessibleName() for one in window.findChildren(Notice)] == ["The disk is full."]


@pytest.mark.parametrize("look", ["light", "dark"])
@pytest.mark.parametrize("percent", [100, 200])
def test_look_and_text_size_change_at_once(window: MainWindow, desk: Desk, look: str, percent: int) -> None:
    desk.settings.setValue(LOOK, look)
    desk.settings.setValue(TEXT_PERCENT, percent)
    desk.appearance_changed.emit()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    assert f"font-size: {14 * percent // 100}px" in application.styleSheet()
    dark = application.palette().window().color().lightness() < 128
    assert dark == (look == "dark")


def test_a_gpts_file_is_shown_before_it_is_imported(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    from builder.bundle import export
    from gui.pages.import_bundle import ImportDialog

    desk.library.create(GPT("Lease helper"))
    export(desk.library, "lease-helper", tmp_path / "lease.gptb")
    window.offer(tmp_path / "lease.gptb")
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=20_000)
    assert len(desk.library.gpts()) == 1
    window.findChildren(ImportDialog)[0].take()
    qtbot.waitUntil(lambda: len(desk.library.gpts()) == 2, timeout=20_000)
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=20_000)
