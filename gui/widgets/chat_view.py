"""A conversation on the screen: transcript, what can be done with a turn, the field, the context in use, finding."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QInputDialog, QStackedWidget, QWidget
from shiboken6 import isValid

from builder.events import Finished, Retrieved, Token
from gui.conversation import Conversation
from gui.desk import Desk
from gui.theme import Theme
from gui.widgets.attachments import Attachments
from gui.widgets.budget_bar import BudgetBar
from gui.widgets.compare import Compare
from gui.widgets.composer import Composer
from gui.widgets.parts import column, inset, row
from gui.widgets.probability_switch import ProbabilitySwitch
from gui.widgets.starters import Starters
from gui.widgets.talk import Talk
from gui.widgets.turn_bar import TurnBar
from gui.words import tr

if TYPE_CHECKING:
    from builder.attachments import Attachment
    from builder.errors import Explanation
    from builder.events import ChatEvent
    from builder.stored_message import StoredMessage


class ChatView(QWidget):
    """Follows a Conversation and tells it what a person wants."""

    source_chosen = Signal(object)
    """A Passage whose chip was pressed."""
    sources_wanted = Signal(object)
    link_chosen = Signal(str)

    def __init__(self, desk: Desk, conversation: Conversation, starters: Starters) -> None:
        super().__init__()
        self._desk, self.conversation = desk, conversation
        conversation.setParent(self)
        theme = Theme.of(desk.settings)
        self.talk = Talk(theme)
        self.transcript, self.find_bar = self.talk.transcript, self.talk.find_bar
        self.starters, self.composer, self.budget = starters, Composer(), BudgetBar(desk.settings)
        self.attachments = Attachments(desk, self.composer.field)
        self.probabilities = ProbabilitySwitch(desk.settings, self.show_probabilities, self)
        self.turn_bar = TurnBar(lasting=conversation.lasting, rare=[self.probabilities])
        self.field, self.sending, self.stopping = self.composer.field, self.composer.sending, self.composer.stopping
        self._turn = -1
        self._edited: int | None = None
        self._panel: Compare | None = None
        self._attached: list[Attachment] = []
        talk = QWidget()
        talk.setLayout(column(self.talk, self.turn_bar, spacing=4))
        self._middle = QStackedWidget()
        self._middle.addWidget(self.starters)
        self._middle.addWidget(talk)
        below = row(self.attachments.adding, None, self.budget)
        whole = column(self._middle, self.attachments, self.composer, below, spacing=8)
        inset(whole, 12, 12, 0, 0)
        self.setLayout(whole)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether an answer is being written."""
        return self.conversation.busy

    @property
    def untouched(self) -> bool:
        """Whether nothing was said or typed here."""
        return not self.busy and not len(self.conversation.opened.tree) and not self.field.toPlainText()

    @property
    def idle(self) -> bool:
        """Whether nothing is lost where it is closed and read again: what is typed is kept."""
        return not (self.busy or self.composer.editing or self.attachments.held or self._panel)

    def showEvent(self, event: QShowEvent) -> None:
        """The switch is the same in all chats."""
        self.probabilities.look()
        super().showEvent(event)

    def send(self) -> None:
        """Ask what is in the field."""
        self.composer.send()

    def ask(self, question: str) -> None:
        """Ask a question, with the files that were attached; while one of them is read, it stays in the field."""
        if self.busy:
            return
        if self.attachments.waits():
            self.composer.flush()
            return
        self._attached = self.attachments.take()
        if self._edited is not None and self.composer.editing:
            self.conversation.ask_instead(self._edited, question, self._attached)
        else:
            self.conversation.ask(question, self._attached)

    def show_probabilities(self, shown: bool) -> None:
        """Tint the tokens of this answer and the next ones by their probability, or none."""
        self.conversation.show_probabilities(shown)
        self.transcript.tint(shown)

    def stop(self) -> None:
        """End the answer; what has been read stays."""
        self.conversation.stop()

    def find_words(self) -> None:
        """Find words in what is shown of this chat."""
        self.talk.find_words()

    def step_turn(self, steps: int) -> None:
        """Choose the turn before or behind the one that is chosen, and show it."""
        path = self.conversation.opened.tree.path
        here = self._turn if self._turn >= 0 else len(path) - 1
        self._choose_turn(max(0, min(len(path) - 1, here + 2 * steps)))
        self.talk.show_place(self._chosen_place())

    def _connect(self) -> None:
        talk, bar, composer = self.conversation, self.turn_bar, self.composer
        self.transcript.source_chosen.connect(self.source_chosen)
        self.transcript.sources_wanted.connect(self.sources_wanted)
        self.transcript.link_chosen.connect(self.link_chosen)
        self._desk.appearance_changed.connect(self._restyle)
        self.talk.chosen.connect(self._choose_turn)
        self.starters.chosen.connect(self.ask)
        composer.sent.connect(self.ask)
        composer.stopped.connect(self.stop)
        composer.typed.connect(talk.keep_draft)
        composer.editing_left.connect(self._leave_editing)
        talk.drawn.connect(self._draw)
        talk.changed.connect(self._show_state)
        talk.added.connect(self._show_question)
        talk.asked.connect(self._empty_field)
        talk.unkept.connect(self._give_back)
        talk.began.connect(self._begin_answer)
        talk.progressed.connect(self._show_event)
        talk.ended.connect(self.transcript.stop)
        talk.failed.connect(self._tell_failure)
        bar.beside.connect(talk.go_beside)
        bar.again.connect(talk.answer_again)
        bar.rated.connect(talk.rate)
        bar.copied.connect(self.copy)
        bar.edited.connect(self.edit)
        bar.compared.connect(self.compare)
        bar.corrected.connect(self.correct)

    def copy(self, number: int) -> None:
        """Put an answer on the clipboard, as Markdown."""
        QGuiApplication.clipboard().setText(self.conversation.opened.tree[number].content)

    def edit(self, number: int) -> None:
        """Let a person change a question; the conversation branches there."""
        self._edited = number
        self.composer.edit(self.conversation.opened.tree[number].content)

    def correct(self, number: int) -> None:
        """Ask a person what an answer should have been."""
        said = self.conversation.opened.tree[number].content
        text, agreed = QInputDialog.getMultiLineText(
            self, tr("Correct the answer"), tr("This is what it should have said:"), said
        )
        if agreed and text.strip() and text.strip() != said:
            self.conversation.correct(number, text.strip())

    def compare(self, number: int) -> Compare | None:
        """Have a second answer written beside one, and ask which is better."""
        tree = self.conversation.opened.tree
        second = self.conversation.second_answer(number)
        if second is None:
            return None
        task, journal = second
        question = tree[tree[number].parent or 0].content
        panel = Compare(Theme.of(self._desk.settings), question, tree[number])
        panel.chosen.connect(lambda first: self._prefer(number, journal.answer, first))
        panel.left.connect(self._close_panel)
        panel.stopped.connect(self.conversation.stop)
        task.progressed.connect(panel.show_event)
        self._panel = panel
        self._middle.addWidget(panel)
        self._middle.setCurrentWidget(panel)
        panel.leaving.setFocus()
        self.conversation.compared.connect(panel.end)
        self.conversation.follow(task)
        return panel

    def _prefer(self, first: int, second: int | None, first_is_better: bool) -> None:
        self._close_panel()
        if second is not None:
            better, worse = (first, second) if first_is_better else (second, first)
            self.conversation.prefer(better, worse)

    def _close_panel(self) -> None:
        if panel := self._panel:
            self._panel = None
            self._middle.setCurrentIndex(1)
            self._middle.removeWidget(panel)
            panel.deleteLater()
            self.field.setFocus()

    def _draw(self, messages: Sequence[StoredMessage]) -> None:
        """Show these messages, and no others."""
        self._turn = -1
        self._close_panel()
        self._middle.setCurrentIndex(1 if messages else 0)
        self.talk.draw(messages)
        if not self.busy and self.conversation.opened.draft and not self.field.toPlainText():
            self.composer.show_text(self.conversation.opened.draft)

    def _show_question(self, question: str) -> None:
        self._close_panel()
        self.talk.draw_rest()
        self._middle.setCurrentIndex(1)
        self.transcript.add_question("\n".join([question, *(f"📎 {one.name}" for one in self._attached)]))

    def _empty_field(self, question: str) -> None:
        """The question is kept now; what else stands in the field is a draft."""
        self._attached = []
        if self.composer.editing or self.field.toPlainText().strip() == question:
            self.composer.clear()
        elif self.field.toPlainText():
            self.conversation.keep_draft(self.field.toPlainText())

    def _give_back(self) -> None:
        """Nothing was asked: the question stays in the field, and its files with it."""
        self.attachments.give_back(self._attached)
        self._attached = []
        self.composer.flush()

    def _begin_answer(self) -> None:
        self.talk.draw_rest()
        self._turn = -1
        self.transcript.begin_answer()

    def _show_event(self, event: ChatEvent) -> None:
        match event:
            case Retrieved(budget=budget):
                self.budget.show_budget(budget)
                self.attachments.tell(event)
            case Token(text=text, log_probability=log_probability, likeliest=likeliest):
                self.transcript.add(text, log_probability, likeliest)
            case Finished():
                self.transcript.finish(event)
                self.budget.show_answer(event.completion_tokens)

    def _restyle(self) -> None:
        theme = Theme.of(self._desk.settings)
        self.transcript.restyle(theme)
        self.find_bar.theme = theme
        if self._panel:
            self._panel.restyle(theme)

    def _show_state(self) -> None:
        busy = self.busy
        self.composer.show_busy(busy=busy, answering=self.conversation.answering)
        self.starters.setEnabled(not busy)
        self.talk.go_on(self.conversation.opened.tree.path, busy=busy)
        self.turn_bar.show_turn(self.conversation.opened, self._chosen_place(), busy=busy)

    def _chosen_place(self) -> int:
        return self._turn if self._turn >= 0 else len(self.conversation.opened.tree.path) - 1

    def _choose_turn(self, place: int) -> None:
        """From now on the bar is about the turn of this message; the last one needs no choosing."""
        path = self.conversation.opened.tree.path
        question = 0 <= place < len(path) - 1 and path[place].role == "user"
        self._turn = place + 1 if question and path[place + 1].role == "assistant" else place
        self._turn = -1 if self._turn >= len(path) - 1 else self._turn
        self._show_state()

    def _tell_failure(self, explanation: Explanation) -> None:
        self._desk.tell(explanation, (tr("Try again"), self._retry))

    def _retry(self) -> None:
        if isValid(self) and self.conversation.unanswered:  # the chat may have been deleted since
            last = self.conversation.opened.tree.path[-1]
            self.conversation.answer_again(last.id if last.role == "user" else last.parent or last.id)

    def _leave_editing(self) -> None:
        self._edited = None
        self.field.setFocus()
