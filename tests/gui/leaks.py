"""Opens and closes pages many times and says what is left: live widgets, and how much memory the process has."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from gui.desk import Desk
from gui.main_window import MainWindow
from gui.navigation import PageEntry
from gui.pages.gpt import GPTPage

PATIENCE_S = 120


def resident_bytes() -> int:
    """The memory that the process holds; 0 where the system does not say (Linux does)."""
    try:
        text = Path("/proc/self/statm").read_text("ascii")
    except OSError:
        return 0
    return int(text.split()[1]) * 4096


def widgets() -> int:
    """How many widgets live."""
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return len(QApplication.allWidgets())


def objects() -> int:
    """How many of Qt's objects Python holds, dead ones too: an action that is kept keeps what it calls."""
    gc.collect()
    return sum(issubclass(type(one), QObject) for one in gc.get_objects())


def page_round(window: MainWindow, desk: Desk, entry: PageEntry) -> Callable[[], None]:
    """Makes a page of the rail, shows it, waits for what it asked for, and closes it."""

    def once() -> None:
        window.show_page(entry.name)
        at_rest(desk)
        window._drop(entry.name)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return once


def gpt_round(window: MainWindow, desk: Desk, slug: str, tabs: Sequence[str] = ("chat",)) -> Callable[[], None]:
    """Opens a GPT, looks at tabs, waits for what they asked for, and closes it."""

    def once() -> None:
        desk.gpt_opened.emit(slug, "chat")
        wait(lambda: f"gpt:{slug}" in window._made)
        look_at(window._made[f"gpt:{slug}"], tabs)
        at_rest(desk)
        desk.gpt_closed.emit(slug)
        window._drop("library")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    return once


def look_at(page: QWidget, tabs: Sequence[str]) -> None:
    """Show tabs one after the other, until each stands there whole."""
    assert isinstance(page, GPTPage)
    for name in tabs:
        page.show_tab(name)
        wait(lambda: bool(page.tabs.currentWidget().findChildren(QSplitter)))


def at_rest(desk: Desk) -> None:
    """Wait until nothing is under way."""
    wait(lambda: not desk._tasks)


def flush(desk: Desk) -> None:
    """Have the lane let go of all but its last tasks, and Qt of what it was to delete later."""
    for _ in range(3):
        desk.do("", lambda: None, lambda _: None)
        at_rest(desk)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def wait(until: Callable[[], bool]) -> None:
    """Let the window live until something is so. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > end:
            raise TimeoutError("The window did not come to rest.")
        QTest.qWait(1)
