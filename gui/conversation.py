"""One conversation: what is said in it, its branches, its answers as they come. It knows no widget."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from gui.answerer import Answerer
from gui.desk import Desk
from gui.keeper import Keeper
from gui.words import tr

if TYPE_CHECKING:
    from builder.attachments import Attachment
    from builder.conversations import OpenedConversation
    from builder.errors import Explanation
    from builder.journal import ConversationJournal
    from gui.work import Task

Change = Callable[[], None]


class Conversation(QObject):
    """Its `opened` is what was on the disk last. One answer at a time; another conversation may have its own."""

    drawn = Signal(object)
    """The messages to show, and no others."""
    changed = Signal()
    """`opened`, or whether it is busy, is not what it was."""
    asked = Signal(str)
    """A question that is on the disk now."""
    added = Signal(str)
    """A question that stands below what is shown; any other is `drawn`."""
    began = Signal()
    """An answer will come."""
    progressed = Signal(object)
    """A ChatEvent of it."""
    ended = Signal()
    """It is whole, was stopped, or failed."""
    failed = Signal(object)
    """An Explanation why there is no (whole) answer."""
    compared = Signal(object)
    """A second answer has ended: None, or an Explanation why there is none."""
    draft_kept = Signal(str)
    """What was being typed, and is on the disk now."""
    unkept = Signal(str)
    """A question that could not be kept, and so was not asked."""

    def __init__(self, desk: Desk, answerer: Answerer, keeper: Keeper, conversation: str) -> None:
        from builder.conversations import OpenedConversation
        from builder.message_tree import MessageTree

        super().__init__()
        self._desk, self._answerer, self._keeper = desk, answerer, keeper
        self.id, self.lasting = conversation, keeper.lasting
        self.opened = OpenedConversation(conversation, "", "", MessageTree(()), {})
        self._task: Task | None = None
        self._journal: ConversationJournal | None = None
        self._reading = False
        self._asking = ""
        self._attaching: Sequence[Attachment] = ()
        self._attached: dict[int, Sequence[Attachment]] = {}
        self._shown: int | None = None

    @property
    def busy(self) -> bool:
        """Whether a question is being kept, an answer written, or what came of it read."""
        return self._task is not None or self._reading or bool(self._asking)

    @property
    def answering(self) -> bool:
        """Whether an answer is being written, and can be stopped."""
        return self._task is not None

    @property
    def unanswered(self) -> bool:
        """Whether the last question that is looked at has no answer, or one that failed half way, even to be kept."""
        path = self.opened.tree.path
        return bool(path) and (path[-1].role == "user" or path[-1].ended in ("failed", ""))

    def load(self) -> None:
        """Read it and show it."""
        self._read_anew(self._show)

    def look_again(self) -> None:
        """Show what another window or a terminal has changed in it meanwhile."""
        self._keeper.do(tr("Reading the conversation"), self._read, self._catch_up)

    def ask(self, question: str, attachments: Sequence[Attachment] = ()) -> None:
        """Keep a question at the end, then have it answered, with files that go with every answer to it."""
        self._ask(question, self.opened.tree.leaf, attachments)

    def show_probabilities(self, shown: bool) -> None:
        """Whether the tokens of the next answer tell how likely they were."""
        self._answerer.log_probabilities = shown

    def ask_instead(self, number: int, question: str, attachments: Sequence[Attachment] = ()) -> None:
        """Ask another question in the place of one: a branch."""
        self._ask(question, self.opened.tree[number].parent, attachments)

    def answer_again(self, number: int) -> None:
        """Have a question answered anew, beside the answers that it has."""
        if not self.busy:
            again = not self.unanswered
            self._draw(tuple(self.opened.tree.up_to(number)))
            self._answer(number, differently=again)

    def second_answer(self, number: int) -> tuple[Task, ConversationJournal] | None:
        """Another answer to compare that one with; the caller connects the task and hands it to `follow`."""
        from builder.journal import ConversationJournal

        if self.busy:
            return None
        question = self.opened.tree[number].parent
        assert question is not None
        journal = ConversationJournal(self._keeper.kept.database, self._keeper.kept.slug, self.id, question, look=False)
        return self._task_for(question, journal, differently=True), journal

    def follow(self, task: Task) -> None:
        """Start a second answer."""
        self._task = task
        task.stopped.connect(self._end_second)
        self._desk.watch(task, self._end_second, self._fail_second)
        self.changed.emit()

    def stop(self) -> None:
        """End the answer; what has been read stays."""
        if self._task:
            self._task.stop()

    def go_beside(self, number: int, steps: int) -> None:
        """Show the sibling of a message, with all that followed it."""
        tree = self.opened.tree
        if not self.busy and (sibling := tree.beside(number, steps)):
            self._change(partial(self._keeper.kept.look_at, self.id, tree.end_of(sibling.id)), self._show)

    def rate(self, number: int, value: int) -> None:
        """Say that an answer was good (1) or bad (-1), or take it back (0)."""
        self._change(partial(self._keeper.kept.database.rate, number, value), self._take)

    def correct(self, number: int, text: str) -> None:
        """Say what an answer should have been."""
        from builder.comparisons import correct

        kept, instructions = self._keeper.kept, self._keeper.instructions
        self._change(lambda: correct(kept, self.id, number, text, instructions()), self._show)

    def prefer(self, chosen: int, rejected: int) -> None:
        """Say that one answer is better than another; it is shown from now on."""
        from builder.comparisons import prefer

        kept, instructions = self._keeper.kept, self._keeper.instructions
        self._change(lambda: prefer(kept, self.id, chosen, rejected, instructions()), self._show)

    def keep_draft(self, text: str) -> None:
        """Keep what is being typed."""

        def keep() -> str:
            self._keeper.kept.keep_draft(self.id, text)
            return text

        self._keeper.do(tr("Keeping what is typed"), keep, self._tell_kept)

    def _tell_kept(self, text: str) -> None:
        """A method of its own, and no signal, is not called any more once the chat has been closed."""
        self.draft_kept.emit(text)

    def _ask(self, question: str, parent: int | None, attachments: Sequence[Attachment]) -> None:
        if self.busy:
            return
        self._asking, self._attaching = question, attachments

        def keep() -> tuple[int, OpenedConversation]:
            return self._keeper.kept.ask(self.id, question, parent), self._read()

        self._keeper.do(tr("Keeping the question"), keep, self._answer_kept, self._refuse)
        self.changed.emit()

    def _answer_kept(self, kept: tuple[int, OpenedConversation]) -> None:
        number, self.opened = kept
        question, self._asking = self._asking, ""
        self._attached[number] = self._attaching
        if self.opened.tree[number].parent == self._shown:
            self.added.emit(question)
        else:
            self._draw(tuple(self.opened.tree.up_to(number)))
        self.asked.emit(question)
        self._answer(number)

    def _refuse(self, explanation: Explanation) -> None:
        """It may be because the conversation has been changed elsewhere: what there is of it is shown."""
        question, self._asking = self._asking, ""
        self.unkept.emit(question)
        self._desk.tell(explanation)
        self._read_anew(self._show)

    def _answer(self, number: int, *, differently: bool = False) -> None:
        from builder.journal import ConversationJournal

        self._journal = journal = ConversationJournal(
            self._keeper.kept.database, self._keeper.kept.slug, self.id, number
        )
        self._task = task = self._task_for(number, journal, differently=differently)
        task.progressed.connect(self.progressed)
        task.stopped.connect(self._end)
        self.began.emit()
        self._desk.watch(task, self._end, self._fail)
        self.changed.emit()

    def _task_for(self, number: int, journal: ConversationJournal, *, differently: bool) -> Task:
        question = self.opened.tree[number]
        before = self.opened.tree.up_to(question.parent)
        attached = self._attached.get(number, ())
        return self._answerer.answer(question.content, before, journal, attached, differently=differently)

    def _end(self, *_: object) -> None:
        """Where nothing of the answer was kept, what was begun on the screen goes."""
        self._task = None
        self.ended.emit()
        nothing = self._journal is None or self._journal.answer is None
        self._read_anew(self._show if nothing else self._refresh)

    def _fail(self, explanation: Explanation) -> None:
        self._end()
        self.failed.emit(explanation)

    def _end_second(self, *_: object) -> None:
        self._fail_second(None)

    def _fail_second(self, explanation: Explanation | None) -> None:
        self._task = None
        self._read_anew(self._refresh)
        self.compared.emit(explanation)

    def _read_anew(self, success: Callable[[OpenedConversation], None]) -> None:
        """Nothing is asked meanwhile: it would be asked in the wrong place."""
        self._reading = True
        self._keeper.do(tr("Reading the conversation"), self._read, success, self._cannot_read)
        self.changed.emit()

    def _cannot_read(self, explanation: Explanation) -> None:
        self._reading = False
        self.changed.emit()
        self._desk.tell(explanation)

    def _change(self, change: Change, success: Callable[[OpenedConversation], None]) -> None:
        """What cannot be kept is not lost either: it can be tried again."""

        def changed() -> OpenedConversation:
            change()
            return self._read()

        def again() -> None:
            if isValid(self):
                self._change(change, success)

        def failed(explanation: Explanation) -> None:
            self._desk.tell(explanation, (tr("Try again"), again))
            if isValid(self):
                self.changed.emit()

        self._keeper.do(tr("Keeping the conversation"), changed, success, failed)

    def _read(self) -> OpenedConversation:
        return self._keeper.kept.open(self.id)

    def _show(self, opened: OpenedConversation) -> None:
        self.opened, self._reading = opened, False
        self._draw(opened.tree.path)
        self.changed.emit()
        if opened.tree.path and not opened.tree.path[-1].ended and not self.busy:
            self._keeper.do(tr("Keeping the conversation"), partial(self._keeper.kept.acknowledge, self.id), _nothing)

    def _refresh(self, opened: OpenedConversation) -> None:
        self.opened, self._reading = opened, False
        if not self.answering:
            self._shown = opened.tree.leaf
        self.changed.emit()

    def _catch_up(self, opened: OpenedConversation) -> None:
        if not self.busy and opened.tree.path != self.opened.tree.path:
            self._show(opened)

    def _take(self, opened: OpenedConversation) -> None:
        self.opened = opened
        self.changed.emit()

    def _draw(self, messages: tuple[object, ...]) -> None:
        self._shown = messages[-1].id if messages else None  # type: ignore[attr-defined]
        self.drawn.emit(messages)


def _nothing(_: object) -> None:
    return
