"""One place for everything that takes long: what it is, how far, how much longer, and a button that stops it."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from gui.widgets.parts import button, label, row
from gui.work import Task


class Run(QFrame):
    """One task."""

    def __init__(self, task: Task) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._begun = time.monotonic()
        self._what, self._how_far = label(task.title, wrap=False), label("", "muted", wrap=False)
        self._bar = QProgressBar()
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(task.title)
        self._stop = button("Stop", task.stop, name=f"Stop: {task.title}")
        self.setLayout(row(self._what, self._bar, self._how_far, self._stop, margins=8))
        task.progressed.connect(self._show)
        for signal in (task.done, task.failed, task.stopped):
            signal.connect(self.deleteLater)

    def _show(self, event: Any) -> None:
        """Events of an ingestion say how many files are `done` of `total`, those of a download how many bytes."""
        done = getattr(event, "done", 0) or getattr(event, "done_bytes", 0)
        total = getattr(event, "total", 0) or getattr(event, "total_bytes", 0)
        if not total:
            return
        self._bar.setRange(0, 1000)
        self._bar.setValue(1000 * done // total)
        self._how_far.setText(progress_text(done, total, time.monotonic() - self._begun))


def progress_text(done: int, total: int, seconds: float) -> str:
    """ "12 of 40, 20 s left"; bytes as MB."""
    amounts = f"{done:,} of {total:,}" if total < 1_000_000 else f"{done / 1e6:.0f} of {total / 1e6:.0f} MB"
    if not 0 < done < total or seconds < 1:
        return amounts
    left = seconds * (total - done) / done
    return f"{amounts}, {left:.0f} s left" if left < 90 else f"{amounts}, {left / 60:.0f} min left"


class RunPanel(QWidget):
    """The tasks under way; it takes no room when there are none."""

    def __init__(self) -> None:
        super().__init__()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 4, 12, 4)
        self._layout.setSpacing(4)
        self.setAccessibleName("What is running")

    def add(self, task: Task) -> None:
        """Show a task until it ends."""
        self._layout.addWidget(Run(task))
