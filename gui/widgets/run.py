"""One piece of long work: what it is, how far, how fast, how much longer; pause, stop, log, and what came of it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QWidget

from builder.pace import Pace
from gui.amounts import pace_text, time_text
from gui.widgets.parts import Elided, button, column, label, restyle, row
from gui.widgets.run_log import RunLog
from gui.widgets.tip import tip
from gui.words import tr

if TYPE_CHECKING:
    from builder.errors import Explanation
    from gui.work import Task

State = Literal["waiting", "running", "paused", "done", "stopped", "failed"]
_PARTS = 1000


class Run(QFrame):
    """Shows a task until it ends, and then its result. Emits itself: `ended`, and `closed` when it is put away."""

    ended = Signal(object)
    closed = Signal(object)

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.title, self.state = task.title, "waiting"
        self._pace, self._failed, self._again, self._begun = Pace(), 0, task.again, False
        self._title, self._said = Elided(least=12), label(tr("waits for its turn"), "muted", wrap=False)
        self._title.show_text(task.title)
        self._said.setMinimumWidth(1)  # a long sentence is cut instead of pushing the window wider
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setMinimumWidth(80)
        self._bar.setAccessibleName(task.title)
        self.log = RunLog(task.title)
        self.log.hide()
        self.pausing = button(tr("Pause"), self._pause_or_resume, name=self._named(tr("Pause")))
        self.stopping = button(tr("Stop"), self._stop, name=self._named(tr("Stop")))
        self.logging = button(tr("Log"), self._show_log, "plain", name=self._named(tr("Show the log")))
        self.logging.setCheckable(True)
        self._task: Task | None = task
        self._line = row(self._title, self._bar, self._said, self.logging, self.pausing, self.stopping)
        self._line.setStretch(1, 1)
        self.setLayout(column(self._line, self.log, margins=8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._name()
        task.progressed.connect(self._take)
        task.done.connect(self._done)
        task.failed.connect(self._fail)
        task.stopped.connect(self._stopped)

    @property
    def going(self) -> bool:
        """Whether it has not ended."""
        return self._task is not None

    def _take(self, event: Any) -> None:
        self._begun = True
        if self.state == "waiting":
            self.state = "running"
        self._pace.take(event)
        self.log.take(event)
        self._failed += getattr(event, "kind", "") == "failed"
        if (share := self._pace.share) is not None:
            self._bar.setRange(0, _PARTS)
            self._bar.setValue(round(_PARTS * share))
        if self.state == "running" and self._task and not self._task.stopping:  # an event may come behind the click
            self._say(self._doing())

    def _doing(self) -> str:
        return pace_text(self._pace) or tr("at work") if self._begun else tr("waits for its turn")

    def _pause_or_resume(self) -> None:
        if self._task is None:
            return
        if self._task.paused:
            self.state = "running" if self._begun else "waiting"
            self._task.resume()
            self._pace.resume()
            self._say(self._doing())
        else:
            self.state = "paused"
            self._task.pause()
            self._pace.pause()
            self._say(tr("paused"))
        text = tr("Go on") if self.state == "paused" else tr("Pause")
        self.pausing.setText(text)
        self.pausing.setAccessibleName(self._named(text))

    def _stop(self) -> None:
        if self._task:
            self._task.stop()
            self.stopping.setEnabled(False)
            self.pausing.setEnabled(False)
            self._say(tr("stopping"))

    def _done(self, _: object) -> None:
        took = time_text(self._pace.seconds)
        if self._failed:
            self._end("done", tr("done in {time}; %n file(s) could not be read", self._failed).format(time=took))
        else:
            self._end("done", tr("done in {time}").format(time=took))

    def _stopped(self) -> None:
        self._end("stopped", tr("stopped"))

    def _fail(self, explanation: Explanation) -> None:
        self._end("failed", explanation.message)
        if explanation.hint:
            self.log.say(explanation.hint)
            self._said.setToolTip(tip(f"{explanation.message} {explanation.hint}"))

    def _end(self, state: State, said: str) -> None:
        """Let go of the task, and offer what can be done now."""
        self.state, self._task = state, None
        for gone in (self._bar, self.pausing, self.stopping):
            self._line.removeWidget(gone)
            gone.hide()
            gone.deleteLater()
        self._said.setProperty(
            "role", {"done": "warning" if self._failed else "good", "failed": "danger"}.get(state, "muted")
        )
        restyle(self._said)
        self._line.insertStretch(1, 1)
        if self._again and state != "done":
            self._line.addWidget(button(tr("Try again"), self._do_again, name=self._named(tr("Try again"))))
        self._line.addWidget(button(tr("Close"), self._close, "plain", name=self._named(tr("Close"))))
        self._say(said)
        self.log.say(said)
        announce(self, f"{self.title}: {said}")
        self.ended.emit(self)

    def _do_again(self) -> None:
        again: Callable[[], Task] | None = self._again
        self._close()
        if again:
            again()

    def _close(self) -> None:
        self.closed.emit(self)

    def _show_log(self) -> None:
        self.log.setVisible(self.logging.isChecked())

    def _say(self, text: str) -> None:
        self._said.setText(text)
        self._said.setToolTip(tip(text))
        self._name()

    def _name(self) -> None:
        """What a screen reader says of it."""
        said = f"{self.title}: {self._said.text()}"
        self.setAccessibleName(said)
        self._bar.setAccessibleDescription(self._said.text()) if self._task else None

    def _named(self, action: str) -> str:
        return f"{action}: {self.title}"


def announce(widget: QWidget, text: str) -> None:
    """Have a screen reader say something now."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))
