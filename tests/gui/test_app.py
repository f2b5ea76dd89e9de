"""The window as a program: one of each library, made anew in another language, left and found again."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtWidgets import QApplication, QSplitter
from pytestqt.qtbot import QtBot

from builder.bundle import export
from builder.library import Library
from builder.spec import GPT
from gui.app import AGAIN, hand_over, hash_of, listen, settings_in, show
from gui.desk import Desk
from gui.language import LANGUAGE
from gui.main_window import WELCOMED, MainWindow
from gui.pages.gpt import GPTPage
from gui.pages.import_bundle import ImportDialog
from gui.theme import TEXT_PERCENT
from gui.threads import THREADS, choose_threads, chosen_threads, most_threads, use_threads


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


def test_a_second_start_hands_its_files_to_the_window_that_is_open(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.library.create(GPT("Lease helper"))
    export(desk.library, "lease-helper", tmp_path / "lease.gptb")
    name = f"gptb-{hash_of(desk.library.home)}"
    assert not hand_over(name, [])
    server = listen(name, window)
    assert hand_over(name, [tmp_path / "lease.gptb"])
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=30_000)
    assert len(desk.library.gpts()) == 1  # nothing happens before the person agrees
    server.close()
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
    assert show(qapp, Desk(Library(home), settings), "gptb-test", []) == AGAIN
    directions: list[Qt.LayoutDirection] = []

    def close(window: MainWindow) -> None:
        directions.append(window.layoutDirection())
        window.close()

    later(shown, close)
    assert show(qapp, Desk(Library(home), settings), "gptb-test", []) == 0
    assert directions == [Qt.LayoutDirection.RightToLeft]
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QLocale.setDefault(QLocale.c())


def test_the_window_comes_back_as_it_was_left(desk: Desk, home: Path, qtbot: QtBot) -> None:
    desk.library.create(GPT("Lease helper"))
    desk.settings.setValue(WELCOMED, 1)
    first = MainWindow(desk)
    qtbot.addWidget(first)
    first.resize(790, 640)  # within the screen that there is in tests
    first.show()
    desk.gpt_opened.emit("lease-helper", "knowledge")
    qtbot.waitUntil(lambda: bool(first.findChildren(GPTPage)), timeout=30_000)
    splitter = first.findChildren(GPTPage)[0].findChildren(QSplitter)[-1]
    qtbot.wait(50)
    sizes = splitter.sizes()
    splitter.moveSplitter(splitter.handle(1).x() + 60, 1)
    drawn = splitter.sizes()
    assert drawn != sizes
    first.close()

    again = Desk(desk.library, settings_in(home))
    second = MainWindow(again)
    qtbot.addWidget(second)
    assert (second.width(), second.height()) == (790, 640)
    second.show()
    again.gpt_opened.emit("lease-helper", "knowledge")
    qtbot.waitUntil(lambda: bool(second.findChildren(GPTPage)), timeout=30_000)
    qtbot.wait(50)
    sizes = second.findChildren(GPTPage)[0].findChildren(QSplitter)[-1].sizes()
    assert sizes == pytest.approx(drawn, abs=1)  # a pixel goes to what is shown above it meanwhile
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
