"""What long work says as it goes, a line for each thing that happened, to read and to copy."""

from __future__ import annotations

import time
from collections import deque

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.amounts import size_text
from gui.said import said
from gui.widgets.parts import button, column, row
from gui.words import noop, tr

MOST = 500
KINDS = {
    "added": noop("Taken in: {source} ({passages} passages)"),
    "updated": noop("Read again: {source} ({passages} passages)"),
    "moved": noop("Moved: {source}"),
    "removed": noop("Removed: {source}"),
    "failed": noop("Not read: {source}"),
}
STEPS = {
    "download": noop("Downloading {name} ({size})"),
    "unpack": noop("Unpacking {name} ({size})"),
    "verify": noop("Checking {name} ({size})"),
    "write": noop("Writing {name} ({size})"),
    "done": noop("{name} is here"),
}


class RunLog(QWidget):
    """Keeps the last lines of one run; they are drawn only while they are shown."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=MOST)
        self._step = ""
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setMaximumBlockCount(MOST)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Log: {title}").format(title=title))
        self.text.setFixedHeight(120)
        copying = button(tr("Copy the log"), self.copy, "plain")
        self.setLayout(column(self.text, row(copying, None), spacing=4))

    def take(self, event: object) -> None:
        """Write what an event says, if it says something new."""
        if line := self._said(event):
            self.say(line)

    def say(self, line: str) -> None:
        """Write a line, with the time."""
        line = f"{time.strftime('%H:%M:%S')}  {line}"
        self._lines.append(line)
        if self.isVisible():
            self.text.appendPlainText(line)

    def lines(self) -> str:
        """The last lines."""
        return "\n".join(self._lines)

    def copy(self) -> None:
        """Put them on the clipboard."""
        QGuiApplication.clipboard().setText(self.lines())

    def setVisible(self, visible: bool) -> None:
        if visible:
            self.text.setPlainText(self.lines())
        super().setVisible(visible)

    def _said(self, event: object) -> str:
        kind, step = getattr(event, "kind", ""), getattr(event, "step", "")
        if kind in KINDS:
            source, passages = getattr(event, "source", ""), getattr(event, "passages", 0)
            reason = getattr(event, "reason", "")
            told = tr(KINDS[kind]).format(source=source, passages=passages)
            return f"{told}. {said(reason)}" if reason else told
        if step in STEPS and step != self._step:
            self._step = step
            size = size_text(getattr(event, "total_bytes", 0))
            return tr(STEPS[step]).format(name=getattr(event, "name", ""), size=size)
        return event if isinstance(event, str) else ""
