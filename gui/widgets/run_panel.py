"""One place for everything that takes long: what runs, what waits, and what came of what has ended."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.amounts import progress_text
from gui.widgets.parts import button, column, label, row
from gui.widgets.run import Run
from gui.words import tr
from gui.work import Task

__all__ = ["RunPanel", "progress_text"]

MOST = 20
"""So many ended runs are kept; the oldest go."""
KEY = "Ctrl+J"


class RunPanel(QWidget):
    """Takes no room while there is nothing to show. Runs that went well are folded away, failed ones stay in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("What is running"))
        self._runs: list[Run] = []
        self._holder = QWidget()
        self._list = QVBoxLayout(self._holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(4)
        self._list.addStretch(1)
        self._scroll = _Scroll(self._holder)
        self.counted = label("", "muted", wrap=False)
        self.unfolding = button(tr("Show what has ended"), self._refresh, "plain")
        self.unfolding.setCheckable(True)
        self.clearing = button(tr("Clear"), self.clear, "plain", name=tr("Clear what has ended"))
        whole = column(row(self.counted, None, self.unfolding, self.clearing), self._scroll, spacing=2)
        whole.setContentsMargins(12, 4, 12, 4)
        self.setLayout(whole)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        shortcut = QShortcut(QKeySequence(KEY), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(self.focus_first)
        self._refresh()

    @property
    def runs(self) -> list[Run]:
        """All that is kept, the oldest first."""
        return list(self._runs)

    def add(self, task: Task) -> None:
        """Show a task, and its result when it has ended."""
        run = Run(task)
        run.ended.connect(self._trim)
        run.closed.connect(self.put_away)
        self._runs.append(run)
        self._list.insertWidget(self._list.count() - 1, run)
        self._refresh()

    def put_away(self, run: Run) -> None:
        """Take a run off the list."""
        if run in self._runs:
            self._runs.remove(run)
            self._list.removeWidget(run)
            run.hide()
            run.deleteLater()
        self._refresh()

    def clear(self) -> None:
        """Put away all that has ended."""
        for run in [run for run in self._runs if not run.going]:
            self.put_away(run)

    def focus_first(self) -> None:
        """Come here from anywhere: what has ended is shown too, and the first button has the keyboard."""
        self.unfolding.setChecked(True)
        self._refresh()
        first = next((run.logging for run in self._runs), None)
        if first:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _trim(self, _: Run) -> None:
        ended = [run for run in self._runs if not run.going]
        for run in ended[: max(0, len(ended) - MOST)]:
            self.put_away(run)
        self._refresh()

    def _refresh(self) -> None:
        going = sum(run.going for run in self._runs)
        ended = len(self._runs) - going
        for run in self._runs:
            run.setVisible(run.going or run.state == "failed" or self.unfolding.isChecked())
        said = [tr("%n running or waiting", going)] if going else []
        said += [tr("%n ended", ended)] if ended else []
        self.counted.setText(", ".join(said))
        self.unfolding.setVisible(bool(ended))
        self.clearing.setVisible(bool(ended))
        self.setVisible(bool(self._runs))
        self._scroll.setVisible(any(not run.isHidden() for run in self._runs))
        self._scroll.updateGeometry()


class _Scroll(QScrollArea):
    """As high as what it holds, up to a third of a small window."""

    MOST_PIXELS = 260

    def __init__(self, holder: QWidget) -> None:
        super().__init__()
        self._holder = holder
        self.setWidgetResizable(True)
        self.setWidget(holder)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Runs"))

    def sizeHint(self) -> QSize:
        wanted = self._holder.sizeHint()
        return QSize(wanted.width(), min(wanted.height() + 2, self.MOST_PIXELS))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, min(self.sizeHint().height(), 132))
