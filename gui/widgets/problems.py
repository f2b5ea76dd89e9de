"""Files that could not be read: why, the way out, and a button that tries again; a password is asked for here."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.said import said
from gui.widgets.parts import button, column, label, row
from gui.widgets.tip import breakable
from gui.words import tr

MOST_PIXELS = 150
MOST = 30
"""So many are shown at once, the next when one of them is solved or put away; the table marks all of them."""


class Problems(QScrollArea):
    """Emits `again` with the name of a file and the password that was typed for it, "" where none is asked."""

    again = Signal(str, str)
    put_away = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Files that could not be read"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setMaximumHeight(MOST_PIXELS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addStretch(1)
        self.setWidget(holder)
        self._shown: dict[str, Problem] = {}
        self._next: dict[str, Callable[[], None]] = {}
        self._aside = False
        self.setMinimumHeight(72)
        self.hide()

    @property
    def shown(self) -> dict[str, Problem]:
        """What is shown, by the name of the file."""
        return dict(self._shown)

    def show_problem(self, name: str, reason: str, *, password: bool, retry: bool) -> None:
        """Show why a file was not read, in place of what was said of it before."""
        wrong = said(_sentence(reason, name) if password else reason)
        show = partial(self._show, name, wrong, password=password, retry=retry)
        first = name in self._shown  # tried again just now: it stays in sight
        self._forget(name)
        self._next = {name: show, **self._next} if first else self._next | {name: show}
        self._refresh()

    def _show(self, name: str, reason: str, *, password: bool, retry: bool) -> None:
        problem = Problem(name, reason, password=password, retry=retry)
        problem.again.connect(self.again)
        problem.closed.connect(self.solved)
        problem.closed.connect(self.put_away)
        self._shown[name] = problem
        self._list.insertWidget(self._list.count() - 1, problem)

    def make_way(self, aside: bool) -> None:
        """Take no room for as long as something else needs it."""
        self._aside = aside
        self._refresh()

    def _refresh(self) -> None:
        while self._next and len(self._shown) < MOST:
            self._next.pop(next(iter(self._next)))()
        self.setVisible(bool(self._shown) and not self._aside)

    def solved(self, name: str) -> None:
        """Take what was said of a file away."""
        self._forget(name)
        self._refresh()

    def _forget(self, name: str) -> None:
        self._next.pop(name, None)
        if problem := self._shown.pop(name, None):
            self._list.removeWidget(problem)
            problem.hide()
            problem.deleteLater()


class Problem(QFrame):
    """One file."""

    again = Signal(str, str)
    closed = Signal(str)

    def __init__(self, name: str, reason: str, *, password: bool, retry: bool) -> None:
        super().__init__()
        self.name, self.reason = name, reason
        self.setProperty("role", "notice")
        self.setProperty("kind", "danger")
        self.setAccessibleName(f"{name}: {reason}")
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("Password; it is kept nowhere"))
        self.password.setAccessibleName(tr("Password of {name}").format(name=name))
        self.password.setVisible(password)
        self.password.returnPressed.connect(self._try)
        text = tr("Open") if password else tr("Try again")
        self.trying = button(text, self._try, name=f"{text}: {name}")
        self.trying.setVisible(retry)
        closing = button(tr("Close"), self._close, "plain", name=tr("Close what is said of {name}").format(name=name))
        said = label(breakable(reason if name in reason else f"{name}: {reason}"))
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        actions = row(self.password, None, self.trying, closing)
        self.setLayout(column(said, actions, margins=8, spacing=4))

    def _try(self) -> None:
        password, self._asks = self.password.text(), not self.password.isHidden()
        if password or not self._asks:
            self.password.clear()
            self.again.emit(self.name, password)

    def _close(self) -> None:
        self.closed.emit(self.name)


def _sentence(reason: str, name: str) -> str:
    """What is wrong with a file, without the way out that it would have at a command line."""
    end = reason.find(". ", reason.find(name) + len(name))
    return reason[: end + 1] if end > 0 else reason
