"""A chat: the transcript, a field to write in, send and stop, and the passage that a source chip opens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.conversation import Conversation, Open
from gui.desk import Desk
from gui.theme import Theme
from gui.widgets.attachments import Attachments
from gui.widgets.parts import button, column, label, row
from gui.widgets.probability_switch import ProbabilitySwitch
from gui.widgets.transcript import Transcript

if TYPE_CHECKING:
    from builder.errors import Explanation
    from builder.events import ChatEvent
    from gui.work import Task


class Chat(QWidget):
    """Talks through a Conversation; `open_session` is called in its lane at the first question."""

    def __init__(self, desk: Desk, open_session: Open, starters: Sequence[str] = ()) -> None:
        super().__init__()
        self._desk = desk
        self._conversation = Conversation(open_session)
        self._task: Task | None = None
        self.transcript = Transcript(Theme.of(desk.settings))
        desk.appearance_changed.connect(self._restyle)
        self.field = QPlainTextEdit()
        self.field.setPlaceholderText("Ask something. Enter sends, Shift+Enter begins a line.")
        self.field.setAccessibleName("Your question")
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(Theme.of(desk.settings).space(18))
        self.field.installEventFilter(self)
        self.sending = button("Send", self.send, "primary")
        self.stopping = button("Stop", self.stop)
        self.stopping.setEnabled(False)
        self._starters = QWidget()
        self._starters.setLayout(row(*(self._starter(text) for text in starters[:4]), None))
        self._starters.setVisible(bool(starters))
        self.budget = label("", "muted", wrap=False)
        self.attachments = Attachments(desk, self.field)
        self.probabilities = ProbabilitySwitch(desk.settings, self.show_probabilities)
        buttons = QWidget()
        buttons.setLayout(column(self.sending, self.stopping, spacing=4))
        self.setLayout(
            column(
                self.transcript,
                self._starters,
                self.attachments,
                row(self.field, buttons),
                row(self.budget, None, self.probabilities),
                margins=12,
                spacing=8,
            )
        )

    @property
    def busy(self) -> bool:
        """Whether an answer is being written."""
        return self._task is not None

    def send(self) -> None:
        """Ask what is in the field."""
        question = self.field.toPlainText().strip()
        if question and not self.busy and not self.attachments.waits():
            self.field.clear()
            self.ask(question)

    def ask(self, question: str) -> None:
        """Ask a question."""
        self._starters.hide()
        attached = self.attachments.take()
        self.transcript.add_question("\n".join([question, *(f"📎 {one.name}" for one in attached)]))
        self.transcript.begin_answer()
        self._task = task = self._conversation.ask(question, attached)
        task.progressed.connect(self._show)
        task.stopped.connect(self._end)
        self._desk.watch(task, lambda _: self._end(), self._fail)
        self._show_busy()

    def stop(self) -> None:
        """End the answer; what has been read stays."""
        if self._task:
            self._task.stop()

    def renew(self, open_session: Open) -> None:
        """Talk with the GPT as it is now."""
        self._conversation.renew(open_session)

    def close_conversation(self) -> None:
        """End the thread and give the model's memory back."""
        self._conversation.close()
        self.attachments.shut()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.send()
                return True
            if event.key() == Qt.Key.Key_Escape and self.busy:
                self.stop()
                return True
        return super().eventFilter(watched, event)

    def show_probabilities(self, shown: bool) -> None:
        """Tint the tokens of this answer and the next ones by their probability, or none."""
        self._conversation.log_probabilities = shown
        self.transcript.tint(shown)

    def _restyle(self) -> None:
        self.transcript.restyle(Theme.of(self._desk.settings))

    def _starter(self, text: str) -> QWidget:
        return button(text if len(text) <= 60 else text[:59] + "…", lambda: self.ask(text), "chip", name=f"Ask: {text}")

    def _show(self, event: ChatEvent) -> None:
        from builder.events import Finished, Retrieved, Token

        match event:
            case Retrieved(budget=budget):
                self.budget.setText(f"{budget.prompt_tokens:,} of {budget.context_tokens:,} tokens of context in use")
                self.attachments.tell(event)
            case Token(text=text, log_probability=log_probability, likeliest=likeliest):
                self.transcript.add(text, log_probability, likeliest)
            case Finished():
                self.transcript.finish(event)

    def _fail(self, explanation: Explanation) -> None:
        self._end()
        self._desk.tell(explanation)

    def _end(self) -> None:
        self.transcript.stop()
        self._task = None
        self._show_busy()
        self.field.setFocus()

    def _show_busy(self) -> None:
        self.sending.setEnabled(not self.busy)
        self.stopping.setEnabled(self.busy)
