"""The window as a program: one of each library, made anew in another language, left and found again."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox, QSplitter
from pytestqt.qtbot import QtBot

from builder.bundle import export
from builder.library import Library
from builder.spec import GPT
from gui.app import AGAIN, settings_in, show
from gui.desk import Desk
from gui.instance import Instance
from gui.language import LANGUAGE
from gui.main_window import WELCOMED, MainWindow
from gui.pages.gpt import GPTPage
from gui.pages.import_bundle import ImportDialog
from gui.recovery import RUNNING
from gui.theme import LOOK, TEXT_PERCENT, text_percent
from gui.threads import THREADS, choose_threads, chosen_threads, most_threads, use_threads
from tests.gui.leaks import look_at


def later(window: Callable[[], MainWindow | None], act: Callable[[MainWindow], object]) -> None:
    """Do something once a window is there."""

    def look() -> None:
        found = window()
        if found:
            timer.stop()
            act(found)

    timer = QTimer(QApplication.instance())
    timer.timeout.connect(look)
    timer.start(20)


def shown() -> MainWindow | None:
    return next(
        (one for one in QApplication.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()), None
    )


def test_files_of_a_second_start_bring_the_window_to_the_front(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.library.create(GPT("Lease helper"))
    export(desk.library, "lease-helper", tmp_path / "lease.gptb")
    window.showMinimized()
    window.take_over([tmp_path / "lease.gptb"])
    assert not window.isMinimized()
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=60_000)
    assert len(desk.library.gpts()) == 1  # nothing happens before the person agrees
    window.findChildren(ImportDialog)[0].reject()


def test_closing_ends_it_and_another_language_makes_it_anew(qapp: QApplication, home: Path) -> None:
    home.mkdir()
    settings = settings_in(home)
    settings.setValue(WELCOMED, 1)
    qapp.setQuitOnLastWindowClosed(False)  # as run() does

    def choose(window: MainWindow) -> None:
        settings.setValue(LANGUAGE, "ar")
        window._desk.restart_wanted.emit()

    later(shown, choose)
    assert show(qapp, Desk(Library(home), settings), Instance("gptb-test"), []) == AGAIN
    directions: list[Qt.LayoutDirection] = []

    def close(window: MainWindow) -> None:
        directions.append(window.layoutDirection())
        window.close()

    later(shown, close)
    assert show(qapp, Desk(Library(home), settings), Instance("gptb-test"), []) == 0
    assert directions == [Qt.LayoutDirection.RightToLeft]
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


def test_who_keeps_it_open_for_what_runs_gets_no_new_window_later(qapp: QApplication, home: Path) -> None:
    home.mkdir()
    settings, go_on = settings_in(home), threading.Event()
    settings.setValue(WELCOMED, 1)
    qapp.setQuitOnLastWindowClosed(False)

    def events() -> Iterator[int]:
        yield 1
        go_on.wait(300)

    def restart(window: MainWindow) -> None:
        task = window._desk.follow("Reading files", events, lambda _: None, lambda _: None)
        window._desk.restart_wanted.emit()
        window.findChildren(QMessageBox)[0].reject()
        go_on.set()
        later(lambda: window if task.ended else None, MainWindow.close)

    later(shown, restart)
    assert show(qapp, Desk(Library(home), settings), Instance("gptb-test"), []) == 0


@pytest.mark.skipif(sys.platform == "win32", reason="a signal would kill the tests")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_ctrl_c_and_the_end_of_the_session_close_the_window(qapp: QApplication, home: Path, number: int) -> None:
    home.mkdir()
    settings, before = settings_in(home), signal.getsignal(number)
    settings.setValue(WELCOMED, 1)
    qapp.setQuitOnLastWindowClosed(False)
    later(shown, lambda _: os.kill(os.getpid(), number))
    assert show(qapp, Desk(Library(home), settings), Instance("gptb-test"), []) == 0
    assert not settings.value(RUNNING, True, bool)  # the next start has nothing to offer again
    assert signal.getsignal(number) == before


def test_the_window_comes_back_as_it_was_left(desk: Desk, home: Path, qtbot: QtBot) -> None:
    desk.library.create(GPT("Lease helper"))
    desk.settings.setValue(WELCOMED, 1)
    first = MainWindow(desk)
    qtbot.addWidget(first)
    first.resize(790, 640)  # within the screen that there is in tests
    first.show()
    desk.gpt_opened.emit("lease-helper", "knowledge")
    qtbot.waitUntil(lambda: bool(first.findChildren(GPTPage)), timeout=30_000)
    look_at(first.findChildren(GPTPage)[0], ["knowledge"])
    splitter = first.findChildren(GPTPage)[0].findChildren(QSplitter)[-1]
    qtbot.waitUntil(lambda: not desk._tasks and min(splitter.sizes()) > 0, timeout=60_000)
    handle = splitter.handle(1)
    splitter.moveSplitter((handle.x() if splitter.orientation() == Qt.Orientation.Horizontal else handle.y()) + 60, 1)
    drawn = splitter.saveState()
    first.close()

    again = Desk(desk.library, settings_in(home))
    second = MainWindow(again)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (790, 640)
    second.show()
    again.gpt_opened.emit("lease-helper", "knowledge")
    qtbot.waitUntil(lambda: bool(second.findChildren(GPTPage)), timeout=30_000)
    look_at(second.findChildren(GPTPage)[0], ["knowledge"])
    assert second.findChildren(GPTPage)[0].findChildren(QSplitter)[-1].saveState() == drawn
    second.close()


@pytest.mark.weights
def test_the_page_that_was_shown_last_is_shown_first(home: Path, qtbot: QtBot, smollm2_path: Path) -> None:
    home.mkdir()
    (home / "models").symlink_to(smollm2_path.parent.parent)
    library = Library(home)
    library.create(GPT("Lease helper"))
    for last, is_shown in (("models", "models"), ("gpt:lease-helper", "gpt:lease-helper"), ("gpt:gone", "library")):
        desk = Desk(library, settings_in(home))
        desk.settings.setValue("page", last)
        window = MainWindow(desk)
        qtbot.addWidget(window)
        window.show()
        window.start()
        qtbot.waitUntil(lambda: window._shown() == is_shown and not desk._tasks, timeout=30_000)  # noqa: B023
        window.close()


def test_keys_change_the_text_size_within_bounds(window: MainWindow, desk: Desk) -> None:
    def percent() -> int:
        return int(str(desk.settings.value(TEXT_PERCENT, 100)))

    window.change_text_size(-10)
    assert percent() == 100
    for _ in range(20):
        window.change_text_size(10)
    assert percent() == 200
    window.change_text_size(0)
    assert percent() == 100


def test_the_window_fits_a_small_screen_with_large_text(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.library.create(GPT("A GPT with a rather long name for what it is"))
    desk.gpt_opened.emit(desk.library.gpts()[0].slug, "chat")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=30_000)
    desk.settings.setValue(TEXT_PERCENT, 200)
    desk.appearance_changed.emit()
    window.resize(1280, 800)
    qtbot.wait(20)
    assert window.minimumSizeHint().width() <= 1280
    assert window.minimumSizeHint().height() <= 800


def test_a_damaged_file_of_settings_is_as_good_as_none(home: Path, qtbot: QtBot) -> None:
    home.mkdir()
    damaged = "[General]\ntext_percent=large\nlook=7\npage=gpt:\nrunning=perhaps\ngeometry=@ByteArray(x)\nlanguage=@@\n"
    (home / "window.ini").write_bytes(damaged.encode() + b"\xff\x00\n[shortcuts]\npage.library=a, b\n")
    desk = Desk(Library(home), settings_in(home))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.start()
    window.show_page("settings")
    window.change_text_size(10)
    qtbot.waitUntil(lambda: not desk._tasks, timeout=60_000)
    assert text_percent(desk.settings) == 110
    desk.settings.setValue(TEXT_PERCENT, 40_000)
    assert text_percent(desk.settings) == 200
    window.close()


def test_settings_that_cannot_be_written_keep_nobody_from_working(home: Path, qtbot: QtBot) -> None:
    home.mkdir()
    (home / "window.ini").mkdir()
    desk = Desk(Library(home), settings_in(home))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.start()
    window.change_text_size(10)
    qtbot.waitUntil(lambda: not desk._tasks, timeout=60_000)
    window.close()


def test_a_window_left_on_a_screen_that_is_gone_comes_back_on_one_that_is_there(desk: Desk, qtbot: QtBot) -> None:
    there = QApplication.primaryScreen().availableGeometry()
    first = MainWindow(desk)
    qtbot.addWidget(first)
    assert there.contains(first.rect())  # the first one is no larger than the screen
    first.setGeometry(there.right() + 4000, there.bottom() + 3000, 600, 500)
    first.show()
    first.close()
    second = MainWindow(Desk(desk.library, desk.settings))
    qtbot.addWidget(second)
    second.show()
    assert there.intersects(second.geometry())
    second.close()


def test_the_look_of_the_system_is_followed_where_a_person_wants_it(window: MainWindow, desk: Desk) -> None:
    drawn: list[str] = []
    desk.appearance_changed.connect(lambda: drawn.append(str(desk.settings.value(LOOK))))
    for look in ("system", "dark"):
        desk.settings.setValue(LOOK, look)
        QApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert drawn == ["system"]


def test_threads_are_told_to_the_engine(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GPTB_THREADS", "7")
    desk.settings.setValue(THREADS, 1)
    use_threads(desk.settings)
    assert os.environ["GPTB_THREADS"] == "7"  # who says so from outside knows why
    choose_threads(desk.settings, 1)
    assert os.environ["GPTB_THREADS"] == "1"
    choose_threads(desk.settings, 0)
    assert "GPTB_THREADS" not in os.environ
    for wrong in ("many", -1, most_threads() + 1):
        desk.settings.setValue(THREADS, wrong)
        assert chosen_threads(desk.settings) == 0
