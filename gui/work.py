"""Work off the window's thread, one way: say what to do, what to do with what comes of it, and what with a failure.

A `Lane` is a thread that does one thing after the other; whatever keeps state of its own (a conversation with its open
model and database) has a lane of its own, because a database connection must be used in the thread that opened it.
Long work is a generator of events; stopping a task closes it.
"""

from __future__ import annotations

import queue
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

if TYPE_CHECKING:
    from builder.errors import Explanation

Failure = Callable[["Explanation"], None]


class Task(QObject):
    """One piece of work. Its signals arrive in the window's thread; exactly one of the last three ends it.

    Connect them first, then `start` it: it may be done before the next line.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    stopped = Signal()

    def __init__(self, title: str, begin: Callable[[Task], None]) -> None:
        """`begin` is called once, with the task, when it is started."""
        super().__init__()
        self.title, self._begin = title, begin
        self.ended = False
        self.again: Callable[[], Task] | None = None
        """Does the same work once more, where that makes sense."""
        self._stop, self._going, self._claimed = threading.Event(), threading.Event(), threading.Lock()
        self._going.set()
        for signal in (self.done, self.failed, self.stopped):
            signal.connect(self._end)

    def start(self) -> Task:
        """Let it be done when its lane is free."""
        self._begin(self)
        return self

    def stop(self) -> None:
        """Ask it to end: a generator is closed behind its next event, what still waits for its lane ends at once."""
        self._stop.set()
        self._going.set()
        if self.claim():
            QTimer.singleShot(0, self, self.stopped.emit)

    def claim(self) -> bool:
        """Whether nobody else begins it, or has ended it before it began."""
        return self._claimed.acquire(blocking=False)

    def pause(self) -> None:
        """Ask for no further event until `resume`; what makes the events waits, and need not know."""
        self._going.clear()

    def resume(self) -> None:
        """Go on."""
        self._going.set()

    @property
    def paused(self) -> bool:
        """Whether it waits for a person."""
        return not self._going.is_set()

    def wait(self) -> None:
        """In the lane's thread: wait while it is paused."""
        self._going.wait()

    @property
    def stopping(self) -> bool:
        """Whether it was asked to end."""
        return self._stop.is_set()

    def _end(self, *_: object) -> None:
        self.ended = True


class Lane:
    """A thread for tasks, one after the other.

    A task is a QObject of the window's thread and must be destroyed there: the lane keeps those that it is through
    with, and the window's thread lets go of them, all but the last, which the lane may still have in its hands.
    """

    def __init__(self, name: str) -> None:
        self._through: deque[Task] = deque()
        self._tasks: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._current: Task | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def run(self, title: str, op: Callable[[], Any]) -> Task:
        """A task that does `op`; its `done` carries what that returns."""
        return Task(title, lambda task: self._queue(task, partial(_guarded, task, op)))

    def stream(self, title: str, events: Callable[[], Iterator[Any]]) -> Task:
        """A task that goes through a generator's events; each is emitted, the last one is carried by `done` too."""
        return Task(title, lambda task: self._queue(task, partial(_streamed, task, events)))

    def close(self, last: Callable[[], None] | None = None, timeout_s: float = 3.0) -> bool:
        """End the thread behind the task at hand, which is asked to stop; `last` is what it does at the end.

        What is given to it afterwards is stopped at once. Returns whether it has ended in that time.
        """
        self._closed = True
        if current := self._current:  # read once: the lane may be through with it at any moment
            current.stop()
        if last:
            self._tasks.put(last)
        self._tasks.put(None)
        self._thread.join(timeout_s)
        ended = not self._thread.is_alive()
        if ended:
            self._through.clear()
        return ended

    def _queue(self, task: Task, job: Callable[[], None]) -> None:
        """In the window's thread."""
        while len(self._through) > 1:
            self._through.popleft()
        if self._closed:
            task.stop()
            return
        self._tasks.put(partial(self._perform, task, job))

    def _run(self) -> None:
        while (job := self._tasks.get()) is not None:
            job()

    def _perform(self, task: Task, job: Callable[[], None]) -> None:
        self._current = task
        try:
            if task.claim():
                job()
        finally:
            self._current = None
            self._through.append(task)


def _guarded(task: Task, op: Callable[[], Any]) -> None:
    try:
        result = op()
    except BaseException as error:  # noqa: BLE001  also a library's panic: a person is told, and the lane lives on
        _emit(task.failed, _explained(error))
    else:
        _emit(task.done, result)


def _streamed(task: Task, events: Callable[[], Iterator[Any]]) -> None:
    last: Any = None
    try:
        iterator = events()
        try:
            for last in iterator:
                _emit(task.progressed, last)
                task.wait()
                if task.stopping:
                    break
        finally:
            if isinstance(iterator, Generator):
                iterator.close()
    except BaseException as error:  # noqa: BLE001  also a library's panic: a person is told, and the lane lives on
        _emit(task.failed, _explained(error))
    else:
        _emit(task.stopped) if task.stopping else _emit(task.done, last)


def _emit(signal: SignalInstance, *arguments: object) -> None:
    """Emit, unless the window has been closed and the task deleted meanwhile."""
    try:
        signal.emit(*arguments)
    except RuntimeError:
        return


def _explained(error: BaseException) -> Explanation:
    from builder.errors import explain
    from gui.said import told

    return told(explain(error))
