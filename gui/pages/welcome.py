"""The first start: what will be fetched, how large, from where; then it is done, can be stopped, and tried again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QWidget

from gui.desk import Desk
from gui.pages.import_bundle import size_text
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import button, column, label, row
from gui.widgets.run_panel import progress_text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from builder.errors import Explanation
    from engine.weights.pull import PullPlan
    from engine.weights.staging import PullEvent
    from gui.work import Task


class WelcomePage(QWidget):
    """Emits `ready` when the models are here, or the person goes on without them."""

    ready = Signal()

    def __init__(self, desk: Desk, plans: list[PullPlan]) -> None:
        super().__init__()
        self._desk, self._names = desk, [plan.name for plan in plans]
        self._task: Task | None = None
        self.setAccessibleName("Welcome")
        total = size_text(sum(plan.download_bytes for plan in plans))
        texts = [
            label("Build a GPT of your own, on this computer", "title"),
            label(f"Two models are needed, {total} in all. After that nothing leaves or reaches this computer."),
            *(label(f"{plan.title}: {size_text(plan.download_bytes)}, {plan.licence}", "muted") for plan in plans),
        ]
        self._bar, self._how_far = QProgressBar(), label("", "muted")
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName("Download")
        self._bar.hide()
        self.fetching = button("Fetch them", self.fetch, "primary")
        self.pausing = button("Pause", self.pause)
        self.pausing.hide()
        self.later = button("Later", self.ready.emit, "plain")
        command = CommandLine("gptb", "models", "pull", *self._names)
        buttons = row(self.fetching, self.pausing, self.later, None)
        inner = QWidget()
        inner.setMaximumWidth(640)
        inner.setLayout(column(*texts, self._bar, self._how_far, buttons, command, spacing=16))
        layout = column(None, row(None, inner, None), None, margins=24)
        layout.setAlignment(inner, Qt.AlignmentFlag.AlignHCenter)
        self.setLayout(layout)

    def fetch(self) -> None:
        """Fetch what is missing; what has come before is not fetched again."""
        self._task = self._desk.follow("Fetching models", self._events, self._show, self._done, self._fail, self._rest)
        self._bar.show()
        self._bar.setRange(0, 0)
        self.fetching.hide()
        self.pausing.show()

    def pause(self) -> None:
        """Stop for now."""
        if self._task:
            self._task.stop()

    def _events(self) -> Iterator[PullEvent]:
        from builder.models import missing, pull

        for name in missing(self._desk.library, self._names):
            yield from pull(name, self._desk.library)

    def _show(self, event: PullEvent) -> None:
        if event.total_bytes:
            self._bar.setRange(0, 1000)
            self._bar.setValue(1000 * event.done_bytes // event.total_bytes)
            self._how_far.setText(f"{event.name}: {progress_text(event.done_bytes, event.total_bytes, 0)}")

    def _done(self, _: object) -> None:
        self._desk.models_changed.emit()
        self.ready.emit()

    def _fail(self, explanation: Explanation) -> None:
        self._rest()
        self._desk.tell(explanation, ("Try again", self.fetch))

    def _rest(self) -> None:
        self._bar.hide()
        self.pausing.hide()
        self.fetching.setText("Go on")
        self.fetching.show()
