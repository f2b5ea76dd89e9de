"""Desk: what every page is handed: the library, the work in the background, what pages tell each other."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Signal, SignalInstance
from shiboken6 import isValid

from gui.shortcuts import Shortcuts
from gui.work import Failure, Lane, Task

if TYPE_CHECKING:
    from builder.errors import Explanation
    from builder.library import Library


class Desk(QObject):
    """Handed down from `gui.app`; there is one, but nobody looks it up."""

    library_changed = Signal()
    """A GPT was made, changed or removed."""
    models_changed = Signal()
    gpt_opened = Signal(str, str)
    """The slug of a GPT that a person wants to see, and which of its pages: "chat", "knowledge" or "configure"."""
    noticed = Signal(object, object)
    """Something to tell: an Explanation, and (label, function) of what can be done about it, or None."""
    began = Signal(object)
    """A Task that takes long, for the run panel."""
    gpt_closed = Signal(str)
    """The slug of a GPT whose page is to be closed."""
    appearance_changed = Signal()
    restart_wanted = Signal()
    """The window is to be made anew, as after another language was chosen."""

    def __init__(self, library: Library, settings: QSettings) -> None:
        super().__init__()
        self.library, self.settings = library, settings
        self.shortcuts = Shortcuts(settings)
        self._lane, self._long = Lane("gptb-work"), Lane("gptb-long")
        self._left: list[Lane] = []
        self._tasks: set[Task] = set()
        self._closed = False

    def do(
        self, title: str, op: Callable[[], Any], success: Callable[[Any], None], failure: Failure | None = None
    ) -> Task:
        """Do something off the window's thread. A failure is shown unless `failure` takes it."""
        return self.watch(self._lane.run(title, op), success, failure)

    def follow(
        self,
        title: str,
        events: Callable[[], Iterator[Any]],
        each: Callable[[Any], None],
        success: Callable[[Any], None],
        failure: Failure | None = None,
        stopped: Callable[[], None] | None = None,
        after: SignalInstance | None = None,
    ) -> Task:
        """Go through long work's events; it is in the run panel until it ends, and can be stopped there.

        One after the other, beside what `do` does: nobody waits for a download to open a GPT. `after` is a signal of
        the desk that is emitted at the end, whatever that is, also where the page that began it is closed by then.
        """
        task = self._long.stream(title, events)
        told = (each, success, failure or self.tell, stopped)

        def again() -> Task:
            each, success, failure, stopped = map(_living, told)
            return self.follow(title, events, each, success, failure, stopped, after)

        task.again = again
        task.progressed.connect(self._while_open(each))
        if stopped:
            task.stopped.connect(self._while_open(stopped))
        self.began.emit(task)
        return self.watch(task, success, failure, after)

    def watch(
        self,
        task: Task,
        success: Callable[[Any], None],
        failure: Failure | None = None,
        after: SignalInstance | None = None,
    ) -> Task:
        """Connect what comes of a task of any lane, start it, and keep it until it has ended."""
        self._tasks.add(task)
        task.done.connect(self._while_open(success))
        task.failed.connect(self._while_open(failure or self.tell))
        for signal in (task.done, task.failed, task.stopped):
            signal.connect(self._forget_ended)
            if after:
                signal.connect(after)
        return task.start()

    def _while_open(self, act: Callable[..., None]) -> Callable[..., None]:
        """What a QObject does is disconnected when that goes; anything else must not be called after the window, nor
        after the page that it belongs to."""
        if isinstance(getattr(act, "__self__", None), QObject):
            return act
        owner = _owner(act)

        def call(*arguments: object) -> None:
            if not self._closed and (owner is None or isValid(owner)):
                act(*arguments)

        return call

    def _forget_ended(self, *_: object) -> None:
        """No task is named here: a connection that held its own task would keep it for ever."""
        self._tasks = {task for task in self._tasks if not task.ended}

    def tell(self, explanation: Explanation, way_out: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show a person a sentence, and a button with a way out of it."""
        self.noticed.emit(explanation, way_out)

    def say(self, message: str, way_out: tuple[str, Callable[[], None]] | None = None) -> None:
        """Show a sentence that is no failure."""
        from builder.errors import Explanation

        self.tell(Explanation("", message, "", 0), way_out)

    def leave(self, lane: Lane) -> None:
        """End a lane without waiting for what it is at; it is kept until then: its tasks must go in this thread."""
        self._left = [one for one in (*self._left, lane) if not one.close(timeout_s=0)]

    def close(self) -> None:
        """Stop what runs; nothing of it is told any more."""
        self._closed = True
        for task in list(self._tasks):
            task.stop()
        for lane in (*self._left, self._long, self._lane):
            lane.close()


def _living(act: Callable[..., None] | None) -> Callable[..., None]:
    """What a page does with what comes, as long as the page is open; then nothing."""
    owner = _owner(act)
    gone = owner is not None and not isValid(owner)
    return (lambda *_: None) if gone or act is None else act


def _owner(act: Callable[..., None] | None) -> QObject | None:
    """Whose method it is, also where some arguments are given already."""
    while isinstance(act, partial):
        act = act.func
    owner = getattr(act, "__self__", None)
    return owner if isinstance(owner, QObject) else None
