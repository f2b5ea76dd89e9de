from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from builder.errors import KnowledgeEmpty
from gui.work import Lane


@pytest.fixture
def lane() -> Iterator[Lane]:
    made = Lane("test")
    yield made
    made.close()


def test_what_comes_of_it_arrives_in_the_windows_thread(qtbot: QtBot, lane: Lane) -> None:
    seen = []
    task = lane.run("adding", lambda: (1 + 1, threading.current_thread().name))
    task.done.connect(lambda result: seen.append((result, threading.current_thread().name)))
    task.start()
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [((2, "test"), threading.main_thread().name)]
    assert task.ended


def test_a_failure_is_a_sentence(qtbot: QtBot, lane: Lane) -> None:
    def fail() -> None:
        raise KnowledgeEmpty("Lease")

    task = lane.run("failing", fail)
    with qtbot.waitSignal(task.failed) as failed:
        task.start()
    assert "Lease" in failed.args[0].message
    assert failed.args[0].hint


class Panic(BaseException):
    """As a library that is not written in Python raises it."""


def test_a_lane_outlives_whatever_is_raised_in_it(qtbot: QtBot, lane: Lane) -> None:
    def panic() -> None:
        raise Panic("a table is out of bounds")

    def events() -> Iterator[int]:
        yield 1
        raise Panic("a table is out of bounds")

    for task in (lane.run("panicking", panic), lane.stream("panicking", events)):
        with qtbot.waitSignal(task.failed) as failed:
            task.start()
        assert failed.args[0].exit_code == 1
    after = lane.run("after it", lambda: 1)
    with qtbot.waitSignal(after.done):
        after.start()


def test_events_come_one_by_one_and_the_last_with_the_end(qtbot: QtBot, lane: Lane) -> None:
    seen: list[int] = []
    task = lane.stream("counting", lambda: iter([1, 2, 3]))
    task.progressed.connect(seen.append)
    with qtbot.waitSignal(task.done) as done:
        task.start()
    assert (seen, done.args) == ([1, 2, 3], [3])


def test_stopping_closes_the_generator(qtbot: QtBot, lane: Lane) -> None:
    closed, go_on = threading.Event(), threading.Event()

    def events() -> Iterator[int]:
        try:
            yield 1
            go_on.wait(300)
            yield 2
            yield 3
        finally:
            closed.set()

    task = lane.stream("counting", events)
    seen: list[int] = []
    task.progressed.connect(seen.append)
    task.start()
    qtbot.waitUntil(lambda: seen == [1])
    task.stop()
    with qtbot.waitSignal(task.stopped):
        go_on.set()
    assert closed.is_set()
    assert seen == [1, 2]


def test_a_task_that_was_stopped_before_its_turn_does_nothing(qtbot: QtBot, lane: Lane) -> None:
    go_on = threading.Event()
    waiting = lane.run("waiting", lambda: go_on.wait(300)).start()
    done: list[object] = []
    task = lane.run("never", lambda: done.append(1))
    task.stop()
    with qtbot.waitSignal(task.stopped):
        task.start()
        go_on.set()
    assert done == []
    assert waiting.title == "waiting"


def test_closing_does_the_last_thing_in_the_lanes_thread() -> None:
    names: list[str] = []
    Lane("closing").close(lambda: names.append(threading.current_thread().name))
    assert names == ["closing"]


def test_a_task_that_waits_is_stopped_at_once(qtbot: QtBot, lane: Lane) -> None:
    go_on, done = threading.Event(), list[object]()
    first = lane.run("holding", lambda: go_on.wait(20)).start()
    waiting = lane.run("never", lambda: done.append(1)).start()
    with qtbot.waitSignal(waiting.stopped):
        waiting.stop()
    assert not first.ended
    with qtbot.waitSignal(first.done):
        go_on.set()
    with qtbot.waitSignal((last := lane.run("last", lambda: 1)).done):
        last.start()
    assert done == []


def test_what_is_given_to_a_closed_lane_is_stopped(qtbot: QtBot) -> None:
    lane = Lane("closed")
    lane.close()
    task = lane.run("never", lambda: 1)
    with qtbot.waitSignal(task.stopped):
        task.start()
