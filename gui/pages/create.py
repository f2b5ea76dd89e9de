"""Making a GPT by conversation: it asks four things, fills the form, and changes it as the person wishes; with undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from builder.create import INTERVIEW, PROPOSED, Answers, Proposal, propose, revise
from builder.wording import Drafting
from gui.cut import cut
from gui.desk import Desk
from gui.theme import Theme
from gui.widgets.bubbles import Bubbles
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import button, column, label, row
from gui.widgets.version_diff import FIELDS
from gui.words import noop, tr
from gui.work import Lane

if TYPE_CHECKING:
    from builder.errors import Explanation
    from builder.spec import GPT
    from engine.run.protocol import LanguageModel
    from gui.widgets.gpt_form import GPTForm
    from gui.work import Task

ASKED = {
    "purpose": (noop("What is it for?"), noop("For example: answers questions about our lease")),
    "audience": (noop("Who is it for?"), noop("For example: people who rent in our house")),
    "tone": (noop("How should it sound?"), noop("For example: friendly, in short sentences")),
    "limits": (noop("What must it not do?"), noop("For example: give legal advice")),
}
WISHES = noop("Tell me what to change: “make it shorter”, “it should speak Spanish”, “call it Lease helper”.")
SAID = (
    noop("This is what I made of it."),
    noop("I added: {value}"),
    noop("I added your wish to the instructions as you said it."),
    noop("It is called {value} now."),
    noop("It answers in {value} now."),
    noop("It keeps its answers short now."),
    noop("It answers at length now."),
    noop("It offers “{value}” to start with now."),
    noop("It answers only from its files now."),
)
"""Those of builder.create.SAID, where the translations find them."""
SHOWN_CHARACTERS = 600


class CreateTab(QWidget):
    """Fills `form`; the model is opened in a thread of its own, when it is first needed."""

    def __init__(self, desk: Desk, form: GPTForm) -> None:
        super().__init__()
        self._desk, self._form = desk, form
        self._lane = Lane("gptb-create")
        self._model: tuple[str, LanguageModel] | None = None
        self._task: Task | None = None
        self._answers: dict[str, str] = {}
        self._before: list[GPT] = []
        self._pending: GPT | None = None
        self.said = QVBoxLayout()
        self.said.setSpacing(Theme.of(desk.settings).space(2))
        self._scroll = self._make_scroll()
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Your answer"))
        self.field.returnPressed.connect(self.send)
        self.sending = button(tr("Send"), self.send, "primary")
        self.skipping = button(tr("Skip"), self.skip, name=tr("Skip this question"))
        self.undoing = button(tr("Undo"), self.undo, name=tr("Take the last change back"))
        self.again = button(tr("Start over"), self.start, "plain")
        self.progress = label("", "muted")
        self._command = CommandLine("gptb", "create", "--purpose", "…")
        entry = row(self.field, self.sending)
        entry.setStretch(0, 1)
        below = row(self.skipping, self.undoing, self.again, None)
        self.setLayout(column(self._scroll, self.progress, entry, below, self._command, margins=12))
        self.undoing.setEnabled(False)
        if form.gpt().instructions:
            self._finish_interview()
            self._say(tr(WISHES))
        else:
            self.start()

    @property
    def asking(self) -> str:
        """The question of the interview that is open, "" where wishes are taken."""
        return next((one.key for one in INTERVIEW if one.key not in self._answers), "")

    @property
    def busy(self) -> bool:
        """Whether the model is writing."""
        return self._task is not None

    def start(self) -> None:
        """Ask the four questions, from the first on; the form stays as it is until they are answered."""
        if self.busy:
            return
        self._answers.clear()
        self._ask()

    def send(self) -> None:
        """Answer the open question, or wish something."""
        text = self.field.text().strip()
        if not text or self.busy:
            return
        self.field.clear()
        self._say(text, mine=True)
        self._go_on(text)

    def skip(self) -> None:
        """Leave the open question unanswered."""
        if self.asking not in ("", "purpose") and not self.busy:
            self._go_on("")

    def undo(self) -> None:
        """Fill the form as it was before the last change that was made here."""
        if self._before and not self.busy:
            self._form.show_gpt(self._before.pop())
            self._say(tr("I took the last change back."))
            self.undoing.setEnabled(bool(self._before))

    def shut(self) -> None:
        """End the thread and give the model's memory back."""
        self._lane.close(self._close_model)

    def _go_on(self, text: str) -> None:
        if not self.asking:
            self._work(lambda gpt: revise(gpt, text, self._open(gpt)))
            return
        self._answers[self.asking] = text
        if self.asking:
            self._ask()
            return
        answers = Answers(**self._answers)
        self._work(lambda gpt: propose(answers, self._open(gpt), gpt))
        said = zip(("--purpose", "--audience", "--tone", "--must-not"), answers, strict=True)
        words = [word for option, text in said if text for word in (option, text)]
        self._command.show_command("gptb", "create", *words)

    def _ask(self) -> None:
        question, hint = ASKED[self.asking]
        self._say(tr(question))
        self.field.setPlaceholderText(tr(hint))
        self.skipping.setEnabled(self.asking != "purpose")

    def _finish_interview(self) -> None:
        self._answers = {one.key: "" for one in INTERVIEW}
        self.skipping.setEnabled(False)
        self.field.setPlaceholderText(tr("What should be different?"))

    def _work(self, events: Callable[[GPT], Iterator[Drafting | Proposal]]) -> None:
        gpt = self._pending = self._form.gpt()
        self.progress.setText(tr("Opening the model…"))
        task = self._task = self._lane.stream(tr("Proposing"), lambda: events(gpt))
        task.progressed.connect(self._show)
        task.stopped.connect(self._end)
        self._show_busy()
        self._desk.watch(task, self._end, self._fail)

    def _show(self, event: Drafting | Proposal) -> None:
        if isinstance(event, Drafting):
            self.progress.setText(tr("The model is writing: %n token(s)", event.tokens))
            return
        before = self._form.gpt()
        made = event.gpt
        if before != self._pending:  # the person went on typing: only what was proposed is put in
            made = before.replace(**{field: getattr(event.gpt, field) for field in event.origins})
        self._before.append(before)
        self._form.show_gpt(made)
        self._say_proposal(event)
        self._finish_interview()

    def _say_proposal(self, event: Proposal) -> None:
        lines = [tr(event.said).replace("{value}", event.value)]
        for field, origin in event.origins.items():
            value = getattr(event.gpt, field)
            text = "; ".join(value) if isinstance(value, tuple) else str(value)
            whose = tr("in your words") if origin == "you" else tr("worded by the model")
            shown = cut(text, SHOWN_CHARACTERS)
            shown = f"\n{shown}" if "\n" in shown else f" {shown}"
            lines.append(f"{tr(FIELDS[field])} ({whose}):{shown}")
        self._say("\n".join(lines))
        if event.said == PROPOSED:
            self._say(tr(WISHES))

    def _fail(self, explanation: Explanation) -> None:
        self._end()
        self._say(explanation.message)
        if self._answers.get("purpose"):  # nothing was proposed: the last question is asked once more
            self._answers.popitem()
            self._ask()
        self._desk.tell(explanation)

    def _end(self, *_: object) -> None:
        self._task = None
        self.progress.setText("")
        self._show_busy()
        self.field.setFocus()

    def _show_busy(self) -> None:
        self.sending.setEnabled(not self.busy)
        self.again.setEnabled(not self.busy)
        self.skipping.setEnabled(not self.busy and self.asking not in ("", "purpose"))
        self.undoing.setEnabled(not self.busy and bool(self._before))

    def _open(self, gpt: GPT) -> LanguageModel | None:
        """In the lane: the model of the GPT, None where it is not on this computer or does not work."""
        from builder.assemble import open_model
        from engine.errors import EngineError

        if self._model is None or self._model[0] != gpt.model:
            self._close_model()
            try:
                self._model = gpt.model, open_model(self._desk.library, gpt.replace(adapter=None))
            except EngineError:
                return None
        return self._model[1]

    def _close_model(self) -> None:
        if self._model is not None:
            self._model[1].close()
            self._model = None

    def _say(self, text: str, *, mine: bool = False) -> None:
        """One more bubble; what came before stays."""
        bubble = QFrame()
        bubble.setProperty("role", "question" if mine else "answer")
        said = label(text)
        said.setMinimumWidth(1)  # a word may be wider than the tab
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        bubble.setAccessibleName(text)
        bubble.setLayout(column(said, margins=12))
        self.said.insertWidget(self.said.count() - 1, bubble)

    def _make_scroll(self) -> QScrollArea:
        holder = Bubbles()
        holder.setLayout(self.said)
        self.said.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(holder)
        bar = scroll.verticalScrollBar()
        bar.rangeChanged.connect(lambda _, most: bar.setValue(most))  # what is said last is seen
        return scroll
