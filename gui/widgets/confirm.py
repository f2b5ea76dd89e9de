"""A question in the page itself, before something is done that cannot be taken back, or that a person wants to see."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPlainTextEdit

from gui.widgets.parts import Kind, button, column, label, row
from gui.widgets.run import announce
from gui.widgets.tip import breakable
from gui.words import tr

MOST_LINES = 6
"""So many lines of details are in sight; the rest is scrolled to."""


class Confirm(QFrame):
    """Hidden until it asks; the answer that does nothing has the keyboard. Emits whether it is asking."""

    asking = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "notice")
        self._do: Callable[[], object] | None = None
        self._text = label("")
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setAccessibleName(tr("What would be done"))
        self.agreeing = button("", self._agree, "primary")
        self.leaving = button(tr("Leave it"), self.hide)
        self.setLayout(column(self._text, self.details, row(None, self.leaving, self.agreeing), margins=10))
        self.hide()

    def ask(
        self, text: str, action: str, do: Callable[[], object], *, details: str = "", kind: Kind = "primary"
    ) -> None:
        """Ask; `do` happens when a person agrees. `details` are lines to read first."""
        self._do = do
        self._text.setText(breakable(text))
        self.setAccessibleName(text)
        self.details.setPlainText(details)
        self.details.setVisible(bool(details))
        lines = min(MOST_LINES, details.count("\n") + 2)
        self.details.setFixedHeight(lines * self.details.fontMetrics().lineSpacing() + 20)
        self.agreeing.setText(action)
        self.agreeing.setAccessibleName(action)
        self.agreeing.setProperty("kind", kind)
        self.agreeing.style().polish(self.agreeing)
        self.show()
        self.leaving.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, text)

    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        self.asking.emit(visible)

    def _agree(self) -> None:
        self.hide()
        if self._do:
            self._do()
