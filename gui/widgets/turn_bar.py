"""What can be done with one turn of a chat: go between its answers, copy, ask again, edit, rate, compare, correct."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from gui.widgets.flow import Flow
from gui.widgets.parts import button, label
from gui.words import noop, tr

if TYPE_CHECKING:
    from builder.conversations import OpenedConversation
    from builder.stored_message import StoredMessage

STATES = {
    "": noop("Interrupted; what had come of it is kept."),
    "interrupted": noop("Interrupted; what had come of it is kept."),
    "stopped": noop("Stopped."),
    "failed": noop("It failed half way."),
    "length": noop("It reached its token limit."),
    "corrected": noop("Corrected by you."),
}


class TurnBar(QWidget):
    """Shows one message; what a person presses is given out with its number."""

    beside = Signal(int, int)
    """To another answer (or question) in the same place: the message, and how many steps."""
    copied = Signal(int)
    again = Signal(int)
    """The question that is to be answered anew."""
    edited = Signal(int)
    rated = Signal(int, int)
    compared = Signal(int)
    corrected = Signal(int)

    def __init__(self, *, lasting: bool, rare: Sequence[QAction] = ()) -> None:
        """`rare` goes into the menu, below what is rarely done with a turn."""
        super().__init__()
        self._lasting = lasting
        self._answer: StoredMessage | None = None
        self._question: StoredMessage | None = None
        self._which = label("", "muted", wrap=False)
        self._place = label("", "muted", wrap=False)
        self._state = label("", "muted", wrap=False)
        self.before = button("‹", lambda: self._step(self._answer, -1), "turn", name=tr("The answer before"))
        self.after = button("›", lambda: self._step(self._answer, 1), "turn", name=tr("The next answer"))
        self._branch = label("", "muted", wrap=False)
        self.branch_before = button("‹", lambda: self._step(self._question, -1), "turn", name=tr("The question before"))
        self.branch_after = button("›", lambda: self._step(self._question, 1), "turn", name=tr("The next question"))
        self.copying = button(
            tr("Copy"), lambda: self._with(self._answer, self.copied), "turn", name=tr("Copy the answer")
        )
        self.repeating = button(
            tr("Try again"),
            lambda: self._with(self._question, self.again),
            "turn",
            name=tr("Answer the question again"),
        )
        self.editing = self._rare(tr("Edit question"), lambda: self._with(self._question, self.edited))
        self.good = self._rating(tr("Good"), 1, tr("This answer is good"))
        self.bad = self._rating(tr("Bad"), -1, tr("This answer is bad"))
        self.comparing = self._rare(tr("Which is better?"), lambda: self._with(self._answer, self.compared))
        self.correcting = button(
            tr("Correct"),
            lambda: self._with(self._answer, self.corrected),
            "turn",
            name=tr("Say what it should have said"),
        )
        self.setLayout(
            Flow(
                self._which, self.branch_before, self._branch, self.branch_after,
                self.before, self._place, self.after, self.copying, self.repeating,
                self.good, self.bad, self.correcting, self._menu(rare), self._state, spacing=2,
            )
        )  # fmt: skip
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_turn(self, opened: OpenedConversation, place: int, *, busy: bool) -> None:
        """Show the turn to which message `place` of the path belongs."""
        path = opened.tree.path
        if not path:
            self.hide()
            return
        place = min(place, len(path) - 1)
        is_answer = path[place].role == "assistant"
        self._answer = path[place] if is_answer else None
        self._question = path[place] if not is_answer else (path[place - 1] if place else None)
        last = place == len(path) - 1
        number = sum(message.role == "user" for message in path[: place + 1])
        self._which.setText("" if last else tr("Turn {number}:").format(number=number))
        self._which.setVisible(not last)
        self._show_places(opened, busy=busy)
        self._show_what_can_be_done(opened, busy=busy)
        self.show()

    def _show_places(self, opened: OpenedConversation, *, busy: bool) -> None:
        for message, words, back, on, text in (
            (self._answer, self._place, self.before, self.after, tr("{place}/{count}")),
            (self._question, self._branch, self.branch_before, self.branch_after, tr("Question {place}/{count}")),
        ):
            siblings = opened.tree.siblings(message.id) if message else []
            place = [one.id for one in siblings].index(message.id) if message else 0
            words.setText(text.format(place=place + 1, count=len(siblings)))
            for widget in (words, back, on):
                widget.setVisible(len(siblings) > 1)
            back.setEnabled(place > 0 and not busy)
            on.setEnabled(place + 1 < len(siblings) and not busy)

    def _show_what_can_be_done(self, opened: OpenedConversation, *, busy: bool) -> None:
        answer = self._answer
        state = tr(STATES[answer.ended]) if answer and answer.ended in STATES else ""
        if answer and not (answer.content or state):
            state = tr("The model answered with no words.")
        self._state.setText(state if answer else tr("Answering…") if busy else tr("There is no answer yet."))
        self._state.setVisible(bool(self._state.text()) and not (busy and answer is not None and not answer.ended))
        self.repeating.setEnabled(not busy and self._question is not None)
        self.editing.setEnabled(not busy and self._question is not None)
        self.copying.setVisible(answer is not None)
        rating = opened.ratings.get(answer.id, 0) if answer else 0
        for made, value in ((self.good, 1), (self.bad, -1)):
            made.setVisible(answer is not None and self._lasting)
            made.setChecked(rating == value)
        for rare in (self.comparing, self.correcting):
            rare.setVisible(answer is not None and self._lasting)
            rare.setEnabled(not busy)

    def _rare(self, text: str, act: Callable[[], None]) -> QAction:
        made = QAction(text, self)
        made.triggered.connect(lambda: act())
        return made

    def _menu(self, rare: Sequence[QAction]) -> QPushButton:
        made = button(tr("More…"), lambda: None, "turn", name=tr("More to do with this turn"))
        menu = QMenu(made)
        menu.addActions([self.comparing, self.editing])
        if rare:
            menu.addSeparator()
            menu.addActions(rare)
        made.setMenu(menu)
        return made

    def _rating(self, text: str, value: int, name: str) -> QPushButton:
        made = button(text, lambda: self._rate(made, value), "turn", name=name)
        made.setCheckable(True)
        return made

    def _rate(self, pressed: QPushButton, value: int) -> None:
        if self._answer:
            self.rated.emit(self._answer.id, value if pressed.isChecked() else 0)

    def _step(self, message: StoredMessage | None, steps: int) -> None:
        if message:
            self.beside.emit(message.id, steps)

    def _with(self, message: StoredMessage | None, signal: object) -> None:
        if message:
            signal.emit(message.id)  # type: ignore[attr-defined]
