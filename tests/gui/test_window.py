"""Every page: names for screen readers, the Tab key, the GPTs of the library, deletion with undo."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QCoreApplication, QEvent, QIODevice, Qt
from PySide6.QtGui import QColor, QImage
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
    QSplitter,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from builder.errors import Explanation, LibraryBusy
from builder.picture import save
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
        if name in TABS:
            parts = gpt.tabs.currentWidget()
            qtbot.waitUntil(lambda parts=parts: bool(parts.findChildren(QSplitter)), timeout=20_000)
            qtbot.wait(1)
        nameless = [type(one).__name__ for one in inputs(page) if not one.accessibleName()]
        assert nameless == [], name
        assert unreached(page) == [], name


def test_a_gpts_tabs_are_made_when_they_are_first_seen(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = opened(window, desk, qtbot, "chat")
    qtbot.waitUntil(lambda: page.made("chat"), timeout=20_000)
    assert not page.made("knowledge")
    assert not page.made("configure")
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.made("knowledge"), timeout=20_000)
    assert not page.made("configure")
    page.show_tab("configure")
    qtbot.waitUntil(lambda: page.made("configure"), timeout=20_000)
    qtbot.waitUntil(lambda: "gpt.Ctrl+S" in [one.id for one in desk.shortcuts.actions()], timeout=20_000)


def test_files_that_are_followed_are_so_though_nobody_looks(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.settings.setValue("follow/lease-helper", "true")
    page = opened(window, desk, qtbot, "chat")
    qtbot.waitUntil(lambda: page.made("knowledge"), timeout=20_000)
    assert page.knowledge.follower.isChecked()


def unreached(page: QWidget) -> list[str]:
    """What can be used and Tab does not come to."""
    wanted = {one for one in inputs(page) if one.isEnabled()}
    here = start = page
    chain: set[QWidget] = set()
    for _ in range(5000):
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
    page.deletions.delete(gpt)
    assert page.gpts.rowCount() == 0
    assert [one.name for one in desk.library.gpts()] == ["Lease helper"]
    page.deletions.keep(gpt)
    assert page.gpts.rowCount() == 1
    page.deletions.delete(gpt)
    page.deletions.waiting[gpt.slug].setInterval(0)
    qtbot.waitUntil(lambda: not desk.library.gpts(), timeout=20_000)
    page.make_named("Lease helper")  # under the same slug
    qtbot.waitUntil(lambda: page.gpts.rowCount() == 1, timeout=20_000)


def test_a_name_is_free_at_once_after_a_deletion(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    gpt = desk.library.create(GPT("Lease helper", description="the old one"))
    page = window.show_page("library")
    assert isinstance(page, LibraryPage)
    page.refresh()
    qtbot.waitUntil(lambda: page.gpts.rowCount() == 1, timeout=20_000)
    page.deletions.delete(gpt)
    page.make_named("lease  Helper")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=20_000)
    qtbot.waitUntil(lambda: page.gpts.rowCount() == 1, timeout=20_000)
    assert [one.description for one in desk.library.gpts()] == [""]
    assert page.deletions.waiting == {}


def test_the_rail_follows_names_and_pictures_and_lets_go_of_what_was_deleted(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    desk.gpt_opened.emit(gpt.slug, "configure")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=20_000)
    shown = window._rail._buttons[f"gpt:{gpt.slug}"]
    made = shown.icon().pixmap(20).toImage()
    desk.library.save(gpt.replace(name="Shop & lease"))
    desk.library_changed.emit()
    qtbot.waitUntil(lambda: shown.accessibleName() == "Shop & lease", timeout=20_000)
    assert shown.text() == "Shop && lease"
    assert shown.icon().pixmap(20).toImage() != made
    picture = QImage(64, 64, QImage.Format.Format_RGB32)
    picture.fill(QColor("#ff0000"))
    data = QBuffer()
    data.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(data, "PNG")  # type: ignore[call-overload]
    save(desk.library, gpt.slug, bytes(data.data().data()))
    desk.library_changed.emit()
    middle = lambda: shown.icon().pixmap(20).toImage().pixelColor(10, 10).name()  # noqa: E731
    qtbot.waitUntil(lambda: middle() == "#ff0000", timeout=20_000)
    desk.library.remove(gpt.slug)
    desk.library_changed.emit()
    qtbot.waitUntil(lambda: not window.findChildren(GPTPage), timeout=20_000)
    assert f"gpt:{gpt.slug}" not in window._rail._buttons


def test_what_could_not_be_deleted_is_shown_again(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(slug: str) -> None:
        raise LibraryBusy("Another gptb is working on it.")

    gpt = desk.library.create(GPT("Lease helper"))
    page = window.show_page("library")
    assert isinstance(page, LibraryPage)
    page.refresh()
    qtbot.waitUntil(lambda: page.gpts.rowCount() == 1, timeout=20_000)
    monkeypatch.setattr(desk.library, "remove", busy)
    page.deletions.delete(gpt)
    with qtbot.waitSignal(desk.noticed, timeout=20_000) as told:
        page.deletions.waiting[gpt.slug].setInterval(0)
    assert told.args[0].message == "Another gptb is working on it."
    assert page.gpts.rowCount() == 1


def test_closing_the_window_does_a_deletion_that_nobody_took_back(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    kept, gone = desk.library.create(GPT("Shop desk")), desk.library.create(GPT("Lease helper"))
    page = window.show_page("library")
    assert isinstance(page, LibraryPage)
    page.deletions.delete(kept)
    page.deletions.delete(gone)
    page.deletions.keep(kept)
    window.close()
    assert [gpt.name for gpt in desk.library.gpts()] == ["Shop desk"]


def test_long_work_keeps_nobody_waiting(desk: Desk, qtbot: QtBot) -> None:
    go_on = threading.Event()

    def events() -> Iterator[int]:
        yield 1
        go_on.wait(300)
        yield 2

    done: list[str] = []
    long = desk.follow("long", events, lambda _: None, lambda _: done.append("long"))
    short = desk.do("short", lambda: None, lambda _: done.append("short"))
    qtbot.waitUntil(lambda: short.ended, timeout=20_000)
    assert done == ["short"]
    go_on.set()
    qtbot.waitUntil(lambda: long.ended, timeout=20_000)
    assert done == ["short", "long"]


def test_a_task_is_let_go_when_it_has_ended(desk: Desk, qtbot: QtBot) -> None:
    tasks = [weakref.ref(desk.do("one", lambda: None, lambda _: None)) for _ in range(5)]
    qtbot.waitUntil(lambda: not desk._tasks, timeout=20_000)
    after = desk.do("after them", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: after.ended, timeout=20_000)
    qtbot.waitUntil(lambda: sum(task() is not None for task in tasks) <= 1, timeout=20_000)  # the lane's last one


def test_a_gpts_page_is_opened_once_and_closed(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.library.create(GPT("Lease helper"))
    for _ in range(3):
        desk.gpt_opened.emit("lease-helper", "chat")
    opened_ = desk.do("after them", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: opened_.ended, timeout=20_000)
    assert len(window.findChildren(GPTPage)) == 1
    desk.gpt_closed.emit("lease-helper")
    qtbot.waitUntil(lambda: not window.findChildren(GPTPage), timeout=20_000)


def test_what_the_form_says_is_saved_and_the_version_before_kept(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = opened(window, desk, qtbot)
    page.configure.form.instructions.setPlainText("Answer in Spanish.")
    page.configure.form.sampling.numbers["temperature"].setValue(0.7)
    page.configure.form.only_files.setChecked(True)
    with qtbot.waitSignal(page.configure.saved, timeout=20_000):
        page.configure.save()
    saved = desk.library.get("lease-helper")
    assert (saved.instructions, saved.sampling["temperature"]) == ("Answer in Spanish.", 0.7)
    assert saved.answer_only_from_files
    qtbot.waitUntil(lambda: page.configure.versions.list.count() == 1, timeout=20_000)
    with qtbot.waitSignal(page.configure.saved, timeout=20_000):
        page.configure.restore()
    assert desk.library.get("lease-helper").instructions == "Be brief."


def test_a_failure_is_shown_with_its_way_out(window: MainWindow, desk: Desk) -> None:
    desk.tell(Explanation("", "The disk is full.", "Delete something.", 1))
    assert [one.accessibleName() for one in window.findChildren(Notice)] == ["The disk is full."]


def test_the_same_sentence_again_takes_the_place_of_the_first(window: MainWindow, desk: Desk) -> None:
    undone: list[int] = []
    desk.say("Lease helper is deleted.", ("Undo", lambda: undone.append(1)))
    for _ in range(10):
        desk.tell(Explanation("", "The disk is full.", "Delete something.", 1))
    assert [one.accessibleName() for one in window.notices._shown] == ["Lease helper is deleted.", "The disk is full."]
    for number in range(10):
        desk.say(f"Number {number}")
    assert [one.accessibleName() for one in window.notices._shown] == ["Number 7", "Number 8", "Number 9"]


def test_a_long_message_makes_the_window_no_larger(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    window.show_page("library")
    width = window.minimumSizeHint().width()
    for message in ("n" * 400 + " cannot be read.", "words " * 3000, "line\n" * 300):
        desk.tell(Explanation("", message, "Look at " + "m" * 400, 1))
    qtbot.waitUntil(lambda: all(one.isVisible() for one in window.notices._shown))
    qtbot.waitUntil(lambda: window.minimumSizeHint().height() > 300)
    assert window.minimumSizeHint().width() < width + 600
    assert window.minimumSizeHint().height() <= 800


def test_the_rail_shows_the_open_gpt_among_many(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    rail = window._rail
    for number in range(50):
        rail.add(f"gpt:{number}", f"GPT {number}", lambda: None)
    for number in (49, 0):
        rail.press(f"gpt:{number}")
        pressed = rail._buttons[f"gpt:{number}"]
        qtbot.waitUntil(lambda pressed=pressed: pressed.visibleRegion().boundingRect() == pressed.rect())


def test_nothing_comes_to_a_page_that_is_closed(desk: Desk, qtbot: QtBot) -> None:
    class Page(QWidget):
        def take(self, what: str, _: object) -> None:
            told.append(what)

    told: list[str] = []
    page, go_on = Page(), threading.Event()
    task = desk.do("waiting", lambda: go_on.wait(60), partial(page.take, "it"))
    page.deleteLater()
    del page
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    go_on.set()
    qtbot.waitUntil(lambda: task.ended)
    assert told == []


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
