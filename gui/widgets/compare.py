"""Which is better? Two answers to one question side by side; what a person chooses is what a model can learn from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QWidget

from builder.events import Finished, Token
from builder.recalled import finished
from gui.theme import Theme
from gui.widgets.parts import button, column, label, row, splitter
from gui.widgets.transcript import Transcript
from gui.words import tr

if TYPE_CHECKING:
    from builder.errors import Explanation
    from builder.events import ChatEvent
    from builder.stored_message import StoredMessage


class Compare(QWidget):
    """The answer that is there on the left; the other one is written on the right."""

    chosen = Signal(bool)
    """Whether the left one is better."""
    left = Signal()
    """Nothing was chosen."""
    stopped = Signal()

    def __init__(self, theme: Theme, question: str, answer: StoredMessage) -> None:
        super().__init__()
        self.first, self.second = Transcript(theme), Transcript(theme)
        self.first.setAccessibleName(tr("The first answer"))
        self.second.setAccessibleName(tr("The second answer"))
        self.first.follows = False
        self.first.begin_answer()
        self.first.finish(finished(answer))
        self.second.begin_answer()
        self.first_better = button(tr("The first is better"), lambda: self.chosen.emit(True), "primary")
        self.second_better = button(tr("The second is better"), lambda: self.chosen.emit(False), "primary")
        self.leaving = button(tr("Neither"), self._leave, name=tr("Choose neither and go back"))
        self._told = label(tr("The second answer is being written…"), "muted")
        first, second = (
            _side(tr("First"), self.first, self.first_better),
            _side(tr("Second"), self.second, self.second_better),
        )
        sides = splitter(first, second)
        sides.setChildrenCollapsible(False)
        sides.setHandleWidth(theme.space(3))
        sides.setStyleSheet("QSplitter::handle { background: transparent; }")
        asked = label(question, "muted")
        head = row(label(tr("Which is better?"), "heading", wrap=False), None, self.leaving)
        self.setLayout(column(head, asked, sides, self._told, spacing=8))
        self.layout().setStretch(2, 1)  # type: ignore[union-attr]
        self._running = True
        self._allow(False)

    def restyle(self, theme: Theme) -> None:
        """Show both in another look or size."""
        self.first.restyle(theme)
        self.second.restyle(theme)

    def show_event(self, event: ChatEvent) -> None:
        """Show more of the second answer."""
        match event:
            case Token(text=text):
                self.second.add(text)
            case Finished():
                self.second.finish(event)

    def end(self, explanation: Explanation | None = None) -> None:
        """The second answer is there, or why it is not."""
        self._running = False
        self.second.stop()
        came = explanation is None and bool(self.second.toPlainText().strip())
        missing = explanation.message if explanation else tr("The second answer was not written.")
        self._told.setText(tr("What you choose is kept, to teach the GPT with.") if came else missing)
        self._allow(came)
        focused = QApplication.focusWidget()
        if came and focused and self.isAncestorOf(focused):  # who types elsewhere goes on
            self.first_better.setFocus()

    def _allow(self, allowed: bool) -> None:
        self.first_better.setEnabled(allowed)
        self.second_better.setEnabled(allowed)

    def _leave(self) -> None:
        if self._running:
            self.stopped.emit()
        self.left.emit()


def _side(title: str, text: Transcript, choose: QWidget) -> QWidget:
    side = QWidget()
    side.setLayout(column(label(title, "muted"), text, choose, spacing=6))
    return side
