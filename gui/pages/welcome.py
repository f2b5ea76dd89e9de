"""The first start: what will be fetched, how large, from where; then it is done, can be paused, and tried again.

Where the models are here already it works without a connection, and offers the example GPT at once.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QProgressBar, QWidget

from gui.amounts import size_text
from gui.desk import Desk
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import button, column, label, row, scrolling
from gui.widgets.run_panel import progress_text
from gui.words import tr

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from builder.errors import Explanation
    from builder.library import Library
    from builder.spec import GPT
    from engine.weights.pull import PullPlan
    from engine.weights.staging import PullEvent
    from gui.work import Task
    from rag.types import IngestEvent


class WelcomePage(QWidget):
    """Emits `ready` when the models are here, or the person goes on without them."""

    ready = Signal()

    def __init__(self, desk: Desk, plans: Sequence[PullPlan], *, example: bool = True) -> None:
        super().__init__()
        self._desk, self._names = desk, [plan.name for plan in plans]
        self._task: Task | None = None
        self._making = False
        self.setAccessibleName(tr("Welcome"))
        self._bar, self._how_far = QProgressBar(), label("", "muted")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Download"))
        self._bar.hide()
        self._how_far.hide()
        self.example = QCheckBox(tr("Make an example GPT to try"))
        self.example.setAccessibleName(tr("Make an example GPT to try"))
        self.example.setChecked(example)
        self.example.setVisible(example)
        self.fetching = button(tr("Fetch them") if plans else tr("Start"), self.fetch, "primary")
        self.pausing = button(tr("Pause"), self.pause)
        self.pausing.hide()
        self.later = button(tr("Later"), self.ready.emit, "plain")
        self.later.setVisible(bool(plans))
        buttons = row(self.fetching, self.pausing, self.later, None)
        command = CommandLine("gptb", *(("models", "pull", *self._names) if plans else ("demo",)))
        inner = QWidget()
        inner.setMaximumWidth(720)
        texts = _texts(plans)
        tried = label(tr("Three documents of a small shop, with questions to ask."), "muted")
        tried.setVisible(example)
        inner.setLayout(
            column(*texts, self.example, tried, self._bar, self._how_far, buttons, command, margins=24, spacing=16)
        )
        self.setLayout(column(_in_the_middle(inner)))

    def fetch(self) -> None:
        """Fetch what is missing; what has come before is not fetched again."""
        if not self._names:
            self._done(None)
            return
        events = partial(fetch_missing, self._names, self._desk.library)
        title, after = tr("Fetching models"), self._desk.models_changed
        self._task = self._desk.follow(title, events, self._show, self._done, self._fail, self._rest, after)
        self._show_pause()
        self._bar.show()
        self._how_far.show()
        self._bar.setRange(0, 0)
        self.fetching.hide()
        self.pausing.show()

    def pause(self) -> None:
        """Hold the download, or let it go on: what has come of it stays. It is stopped where what runs is listed."""
        if self._task:
            self._task.resume() if self._task.paused else self._task.pause()
            self._show_pause()

    def _show_pause(self) -> None:
        paused = bool(self._task and self._task.paused)
        text = tr("Go on") if paused else tr("Pause")
        self.pausing.setText(text)
        self.pausing.setAccessibleName(text)
        if paused:
            self._how_far.setText(tr("paused"))

    def _show(self, event: PullEvent) -> None:
        if event.total_bytes and not (self._task and self._task.paused):
            self._bar.setRange(0, 1000)
            self._bar.setValue(1000 * event.done_bytes // event.total_bytes)
            self._how_far.setText(f"{event.name}: {progress_text(event.done_bytes, event.total_bytes, 0)}")

    def _done(self, _: object) -> None:
        if self._making:  # tried again both here and where what runs is listed: one example is enough
            return
        self._making = True
        if self.example.isChecked():
            self._make_example()
        else:
            self.ready.emit()

    def _make_example(self) -> None:
        from builder import example

        for shown in (self.fetching, self.pausing, self.later):
            shown.hide()
        self._bar.show()
        self._bar.setRange(0, 0)
        library = self._desk.library
        self._desk.do(tr("Making the example"), lambda: example.make(library), self._read_example, self._fail)

    def _read_example(self, gpt: GPT) -> None:
        self._desk.library_changed.emit()
        title = tr("Reading the example’s documents")
        self._how_far.setText(title)
        self._how_far.show()
        read = partial(read_example, self._desk.library, gpt)
        self._desk.follow(title, read, lambda _: None, partial(self._open_example, gpt), self._fail, self.ready.emit)

    def _open_example(self, gpt: GPT, _: object) -> None:
        """Nobody who has gone on to something else meanwhile is taken away from it."""
        self._desk.library_changed.emit()
        opened = partial(self._desk.gpt_opened.emit, gpt.slug, "chat")
        if self.isVisible():
            opened()
        else:
            self._desk.say(tr("The example GPT is ready to try."), (tr("Open it"), opened))
        self.ready.emit()

    def _fail(self, explanation: Explanation) -> None:
        self._making = False
        self._rest()
        self._desk.tell(explanation, (tr("Try again"), self.fetch))

    def _rest(self) -> None:
        self._bar.hide()
        self.pausing.hide()
        self.fetching.setText(tr("Go on"))
        self.fetching.setAccessibleName(tr("Go on"))
        self.fetching.show()


def fetch_missing(names: Sequence[str], library: Library) -> Iterator[PullEvent]:
    """Fetch those that are missing; imported where that is done, not where the window is drawn."""
    from builder import models

    yield from models.fetch_missing(names, library)


def read_example(library: Library, gpt: GPT) -> Iterator[IngestEvent]:
    """Read the example's documents."""
    from builder import example
    from builder.assemble import open_embedder

    yield from example.read(library, open_embedder(library, gpt))


def _texts(plans: Sequence[PullPlan]) -> list[QWidget]:
    title = label(tr("Build a GPT of your own, on this computer"), "title")
    how = tr("Say what it is for, give it your files, ask it, and share it as one file. It needs no account.")
    if not plans:
        here = tr("The models are on this computer already: everything works without a connection.")
        return [title, label(how), label(here)]
    total = size_text(sum(plan.download_bytes for plan in plans))
    needed = tr(
        "%n model(s) are needed, {size} in all. After that nothing leaves or reaches this computer.", len(plans)
    )
    lines = (f"{plan.title}: {size_text(plan.download_bytes)}, {plan.licence}" for plan in plans)
    return [title, label(how), label(needed.format(size=total)), *(label(line, "muted") for line in lines)]


def _in_the_middle(inner: QWidget) -> QWidget:
    holder, line = QWidget(), row(None, inner, None)
    line.setStretch(1, 20)  # as wide as it may be; what is left is at its sides
    holder.setLayout(column(None, line, None))
    return scrolling(holder)
