"""Everything that takes long in one place: progress, pause, stop, log, results, and another try."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from builder.errors import KnowledgeEmpty
from engine.weights.pull import PullEvent
from gui.desk import Desk
from gui.main_window import MainWindow
from rag.types import IngestEvent

MS = 20_000


def follow(desk: Desk, events: object, title: str = "Reading files") -> list[object]:
    seen: list[object] = []
    desk.follow(title, events, seen.append, lambda _: None, stopped=lambda: None)  # type: ignore[arg-type]
    return seen


def test_what_runs_is_shown_with_progress_and_kept_with_its_result(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    go_on = threading.Event()

    def events() -> Iterator[IngestEvent]:
        yield IngestEvent("added", "a.txt", 3, done=1, total=2, done_bytes=500, total_bytes=1000)
        go_on.wait(300)
        yield IngestEvent(
            "failed", "b.txt", reason="It is damaged.", done=2, total=2, done_bytes=1000, total_bytes=1000
        )

    assert window.runs.isHidden()
    seen = follow(desk, events)
    (run,) = window.runs.runs
    qtbot.waitUntil(lambda: len(seen) == 1, timeout=MS)
    assert run._bar.value() == 500
    assert run.accessibleName().startswith("Reading files: 1 of 2, 500 bytes of 1.0 kB")
    go_on.set()
    qtbot.waitUntil(lambda: run.state == "done", timeout=MS)
    assert "1 file(s) could not be read" in run.accessibleName()
    assert run.isHidden()  # what went well is folded away, the count stays
    assert window.runs.counted.text() == "1 ended"
    run.log.copy()
    copied = QGuiApplication.clipboard().text()
    assert "Taken in: a.txt (3 passages)" in copied
    assert "Not read: b.txt. It is damaged." in copied


def test_pausing_asks_for_no_further_event(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    asked: list[int] = []
    go_on = threading.Event()

    def events() -> Iterator[PullEvent]:
        for number in range(1, 4):
            asked.append(number)
            yield PullEvent("tiny", "download", number, 3)
            go_on.wait(300)

    seen = follow(desk, events)
    qtbot.waitUntil(lambda: len(seen) == 1, timeout=MS)
    (run,) = window.runs.runs
    run.pausing.click()  # the worker waits in the generator: the next event comes, and then no more
    go_on.set()
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=MS)
    other = desk.do("meanwhile", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: other.ended, timeout=MS)
    assert (asked, run.state, run.pausing.text()) == ([1, 2], "paused", "Go on")
    run.pausing.click()
    qtbot.waitUntil(lambda: run.state == "done", timeout=MS)
    assert asked == [1, 2, 3]


def test_what_is_paused_can_be_stopped_and_begun_again(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    begun: list[int] = []

    def events() -> Iterator[PullEvent]:
        begun.append(1)
        for number in range(100_000):
            yield PullEvent("tiny", "download", number, 100_000)

    seen = follow(desk, events, "Fetching tiny")
    qtbot.waitUntil(lambda: bool(seen), timeout=MS)
    (run,) = window.runs.runs
    run.pausing.click()
    run.stopping.click()
    qtbot.waitUntil(lambda: run.state == "stopped", timeout=MS)
    window.runs.focus_first()
    again = next(one for one in run.findChildren(type(run.logging)) if one.text() == "Try again")
    again.click()
    qtbot.waitUntil(lambda: len(begun) == 2, timeout=MS)
    assert run not in window.runs.runs
    window.runs.runs[0].stopping.click()
    qtbot.waitUntil(lambda: not window.runs.runs[0].going, timeout=MS)


def test_a_failure_stays_in_sight_with_its_reason(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    def events() -> Iterator[PullEvent]:
        yield PullEvent("tiny", "download", 1, 3)
        raise KnowledgeEmpty("Lease")

    follow(desk, events)
    (run,) = window.runs.runs
    qtbot.waitUntil(lambda: run.state == "failed", timeout=MS)
    assert not run.isHidden()
    assert "Lease" in run.accessibleName()
    window.runs.clear()
    assert window.runs.runs == []
    assert window.runs.isHidden()


def test_the_keyboard_reaches_it_and_every_button_says_what_it_is_for(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    follow(desk, lambda: iter([IngestEvent("added", "a.txt", 3, done=1, total=1)]))
    (run,) = window.runs.runs
    qtbot.waitUntil(lambda: run.state == "done", timeout=MS)
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not run.isHidden(), timeout=MS)
    assert window.focusWidget() is run.logging
    qtbot.keyClick(run.logging, Qt.Key.Key_Space)
    assert "Taken in: a.txt" in run.log.text.toPlainText()
    buttons = lambda: [one for one in run.findChildren(type(run.logging)) if one.isVisibleTo(run)]  # noqa: E731
    qtbot.waitUntil(lambda: len(buttons()) == 3, timeout=MS)  # a new one is shown between two events
    names = sorted(one.accessibleName() for one in buttons())
    assert names == ["Close: Reading files", "Copy the log", "Show the log: Reading files"]


def test_the_panel_lets_go_of_tasks_and_of_old_runs(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    tasks = []
    for _ in range(25):
        task = desk.follow("one", lambda: iter([1]), lambda _: None, lambda _: None)
        tasks.append(weakref.ref(task))
        qtbot.waitUntil(lambda task=task: task.ended, timeout=MS)  # type: ignore[misc]
    del task
    assert len(window.runs.runs) == 20
    window.runs.clear()
    qtbot.wait(1)
    gc.collect()
    assert sum(task() is not None for task in tasks) <= 2  # the lane's last ones


def test_another_try_needs_no_page_any_more(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QWidget

    class Page(QWidget):
        def take(self, _: object) -> None:
            self.setWindowTitle("taken")

    page, begun = Page(), []

    def events() -> Iterator[PullEvent]:
        begun.append(1)
        yield PullEvent("tiny", "download", 1, 3)
        raise KnowledgeEmpty("Lease")

    desk.follow("Fetching tiny", events, page.take, page.take, lambda _: None)
    (run,) = window.runs.runs
    qtbot.waitUntil(lambda: run.state == "failed", timeout=MS)
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    run._do_again()
    qtbot.waitUntil(lambda: len(begun) == 2 and not window.runs.runs[0].going, timeout=MS)
    assert [one.title for one in window.runs.runs] == ["Fetching tiny"]


def test_what_waits_for_its_turn_is_stopped_at_once(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    go_on, begun = threading.Event(), []

    def first() -> Iterator[PullEvent]:
        yield PullEvent("tiny", "download", 1, 3)
        go_on.wait(20)

    def second() -> Iterator[PullEvent]:
        begun.append(1)
        yield PullEvent("small", "download", 1, 3)

    seen = follow(desk, first)
    qtbot.waitUntil(lambda: len(seen) == 1, timeout=MS)
    follow(desk, second, "Fetching small")
    running, waiting = window.runs.runs
    waiting.pausing.click()
    waiting.pausing.click()
    assert (waiting.state, "waits for its turn" in waiting.accessibleName()) == ("waiting", True)
    waiting.stopping.click()
    qtbot.waitUntil(lambda: waiting.state == "stopped", timeout=MS)
    assert running.going
    go_on.set()
    qtbot.waitUntil(lambda: running.state == "done", timeout=MS)
    other = desk.follow("one", lambda: iter([1]), lambda _: None, lambda _: None)
    qtbot.waitUntil(lambda: other.ended, timeout=MS)
    assert begun == []


def test_an_event_behind_the_click_does_not_hide_that_it_is_paused(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    go_on = threading.Event()

    def events() -> Iterator[PullEvent]:
        for number in range(1, 4):
            yield PullEvent("tiny", "download", number, 3)
            go_on.wait(20)

    seen = follow(desk, events, "Fetching tiny")
    qtbot.waitUntil(lambda: len(seen) == 1, timeout=MS)
    (run,) = window.runs.runs
    run.pausing.click()
    go_on.set()
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=MS)
    assert run.accessibleName() == "Fetching tiny: paused"
    run.stopping.click()
    qtbot.waitUntil(lambda: run.state == "stopped", timeout=MS)
