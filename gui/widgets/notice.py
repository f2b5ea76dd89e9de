"""A sentence that something happened or failed, with the way out; it stays until it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from gui.cut import cut, cut_middle
from gui.widgets.parts import Role, button, column, label, row
from gui.widgets.run import announce
from gui.widgets.tip import tip
from gui.words import tr

if TYPE_CHECKING:
    from builder.errors import Explanation

MOST, MOST_CHARACTERS, LONG_WORD = 3, 240, 40


class Notice(QFrame):
    """One sentence, its hint, perhaps a button that does something about it, and one that closes it."""

    def __init__(self, explanation: Explanation, way_out: tuple[str, Callable[[], None]] | None) -> None:
        super().__init__()
        self.said = said_by(explanation)
        self.setProperty("role", "notice")
        self.setProperty("kind", "danger" if explanation.exit_code else "normal")
        self.setAccessibleName(explanation.message)
        self.setAccessibleDescription(explanation.hint)
        texts = [_text(explanation.message, "text")]
        texts += [_text(explanation.hint, "muted")] if explanation.hint else []
        holder = QWidget()
        holder.setLayout(column(*texts, spacing=2))
        holder.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        buttons: list[QWidget] = []
        if way_out:
            act = button(way_out[0], way_out[1])
            act.clicked.connect(self.deleteLater)
            buttons.append(act)
        buttons.append(button(tr("Close"), self.deleteLater, "plain", name=tr("Close this message")))
        self.setLayout(row(holder, *buttons, margins=10))


def said_by(explanation: Explanation) -> str:
    """All of it in one line."""
    return " ".join(filter(None, (explanation.message, explanation.hint)))


def _text(said: str, role: Role) -> QLabel:
    """However long it is, or a word of it, it makes the window no larger; the whole is in its tooltip."""
    made = label(cut(" ".join(cut_middle(word, LONG_WORD) for word in said.split()), MOST_CHARACTERS), role)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    made.setToolTip(tip(said))
    return made


class Notices(QWidget):
    """The newest notices, the last one lowest."""

    def __init__(self) -> None:
        super().__init__()
        self._shown: list[Notice] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 0, 12, 0)

    def tell(self, explanation: Explanation, way_out: tuple[str, Callable[[], None]] | None) -> None:
        """Show one more: it takes the place of one that said the same, else the oldest of too many goes."""
        self._shown = [one for one in self._shown if isValid(one)]
        same = [one for one in self._shown if one.said == said_by(explanation)]
        for old in same or self._shown[: max(0, len(self._shown) - MOST + 1)]:
            self._shown.remove(old)
            old.hide()
            old.deleteLater()
        made = Notice(explanation, way_out)
        self._shown.append(made)
        self._layout.addWidget(made)
        announce(self, made.said)
