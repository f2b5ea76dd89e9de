"""Files that could not be read: why, the way out, and a button that tries again; a password is asked for here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gui.said import said
from gui.widgets.parts import button, column, label, row
from gui.words import tr

MOST_PIXELS = 150


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
        self._aside = False
        self.setMinimumHeight(72)
        self.hide()

    @property
    def shown(self) -> dict[str, Problem]:
        """What is shown, by the name of the file."""
        return dict(self._shown)

    def show_problem(self, name: str, reason: str, *, password: bool, retry: bool) -> None:
        """Show why a file was not read, in place of what was said of it before."""
        self.solved(name)
        wrong = said(_sentence(reason, name) if password else reason)
        problem = Problem(name, wrong, password=password, retry=retry)
        problem.again.connect(self.again)
        problem.closed.connect(self.solved)
        problem.closed.connect(self.put_away)
        self._shown[name] = problem
        self._list.insertWidget(self._list.count() - 1, problem)
        self._refresh()

    def make_way(self, aside: bool) -> None:
        """Take no room for as long as something else needs it."""
        self._aside = aside
        self._refresh()

    def _refresh(self) -> None:
        self.setVisible(bool(self._shown) and not self._aside)

    def solved(self, name: str) -> None:
        """Take what was said of a file away."""
        if problem := self._shown.pop(name, None):
            self._list.removeWidget(problem)
            problem.hide()
            problem.deleteLater()
        self._refresh()


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
        said = label(reason if name in reason else f"{name}: {reason}")
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
