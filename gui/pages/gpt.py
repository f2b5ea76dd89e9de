"""One GPT: talk with it, give it files, say what it is."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from gui.desk import Desk
from gui.pages.configure import ConfigureTab
from gui.pages.knowledge import KnowledgeTab
from gui.theme import Theme
from gui.widgets.chat_view import ChatView
from gui.widgets.chats import Chats
from gui.widgets.command_line import CommandLine
from gui.widgets.follower import follows
from gui.widgets.late import Late
from gui.widgets.link_question import ask_to_open
from gui.widgets.parts import Elided, button, column, inset, row, splitter
from gui.widgets.source_view import SourceView
from gui.words import tr

if TYPE_CHECKING:
    from builder.session import Session
    from builder.spec import GPT

LEAST_STEPS = 190
TABS = {"chat": "chats", "knowledge": "knowledge", "configure": "configure"}
"""The tabs in their order, and the attribute of the page that makes each."""


class GPTPage(QWidget):
    """Its tabs show one GPT, as it was when it was opened or saved here last; each is made when it is first seen."""

    part_made = Signal(str, QWidget)
    """A tab of TABS has come, and what is in it."""

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self.gpt = desk, gpt
        self._places = {name: Late(partial(getattr, self, part)) for name, part in TABS.items()}
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        titles = (tr("Chat"), tr("Knowledge"), tr("Configure"))
        for title, place in zip(titles, self._places.values(), strict=True):
            self.tabs.addTab(place, title)
        self._title = Elided("title", least=16)
        self._command = CommandLine("gptb", "chat", gpt.slug)
        closing = self._closing = button(tr("Close"), partial(desk.gpt_closed.emit, gpt.slug), "plain")
        closing.setShortcut("Ctrl+W")
        closing.setWhatsThis(tr("Close the GPT"))
        self.setLayout(column(row(self._title, None, self._command, closing), self.tabs, margins=24, spacing=12))
        self.show_name(gpt.name)
        self.tabs.currentChanged.connect(self._show_tab)
        desk.appearance_changed.connect(self._fit)
        if follows(desk, gpt):
            QTimer.singleShot(0, self, lambda: self.knowledge)

    @cached_property
    def chats(self) -> Chats:
        """The first tab: the chats, and beside them the sources of an answer."""
        made = Chats(self._desk, self.gpt, partial(open_session, self._desk, self.gpt))
        sides = self._sides = splitter(made, self.source)
        self._places["chat"].put(sides)
        sides.setStretchFactor(0, 3)
        sides.setStretchFactor(1, 2)
        made.source_chosen.connect(self.source.show_passage)
        made.sources_wanted.connect(self.source.show_sources)
        made.link_chosen.connect(partial(ask_to_open, self))
        made.looked_at.connect(self._show_command)
        self.source.toggled.connect(self._fit)
        self.source.opened.connect(self._halve)
        self.part_made.emit("chat", sides)
        return made

    @cached_property
    def source(self) -> SourceView:
        """Where a passage is shown in its page."""
        made = SourceView(self._desk, self.gpt.slug)
        made.hide()
        return made

    @cached_property
    def knowledge(self) -> KnowledgeTab:
        """The second tab."""
        made = KnowledgeTab(self._desk, self.gpt)
        made.changed.connect(self._renew)
        self._places["knowledge"].put(made)
        self.part_made.emit("knowledge", made)
        return made

    @cached_property
    def configure(self) -> ConfigureTab:
        """The third tab."""
        made = ConfigureTab(self._desk, self.gpt)
        made.saved.connect(self._take)
        made.assembled.connect(partial(self.part_made.emit, "configure", made))
        self._places["configure"].put(made)
        return made

    @property
    def chat(self) -> ChatView:
        """The chat that is looked at."""
        return self.chats.current

    def made(self, name: str) -> bool:
        """Whether a tab of TABS has been made."""
        return TABS[name] in vars(self)

    def show_tab(self, name: str) -> None:
        """Show "chat", "knowledge" or "configure"."""
        self.tabs.setCurrentIndex(list(TABS).index(name))
        if name == "chat" and self.made("chat"):
            self.chat.field.setFocus()

    def show_name(self, name: str) -> None:
        """It is called so now, whoever has renamed it."""
        self._title.show_text(name)
        self.setAccessibleName(name)
        self.tabs.setAccessibleName(tr("Pages of {name}").format(name=name))
        self._closing.setAccessibleName(tr("Close {name}").format(name=name))

    def shut(self) -> None:
        """Stop what it does; the page is not used any more."""
        for part in (*TABS.values(), "source"):
            if part in vars(self):
                getattr(self, part).shut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for both, the source stands in the place of the chat until it is closed."""
        if "chats" not in vars(self):
            return
        narrow = self.width() < Theme.of(self._desk.settings).space(LEAST_STEPS)
        self.chats.setVisible(not narrow or self.source.isHidden())
        inset(self.chats, 0, 0, 0 if self.source.isHidden() else 12, 0)

    def _halve(self) -> None:
        """A page is read beside the answer: both have the same room when it is opened."""
        half = self._sides.width() // 2
        self._sides.setSizes([half, half])

    def _show_tab(self, place: int) -> None:
        """The line on top is the chat's; the other tabs have their own."""
        self._command.setVisible(place == 0)

    def _take(self, gpt: GPT) -> None:
        self.gpt = gpt
        self.show_name(gpt.name)
        self._renew()

    def _renew(self) -> None:
        if self.made("chat"):
            self.chats.take(self.gpt, partial(open_session, self._desk, self.gpt))

    def _show_command(self, conversation: str) -> None:
        goes_on = ["--conversation", conversation[:8]] if conversation else []
        self._command.show_command("gptb", "chat", self.gpt.slug, *goes_on)


def open_session(desk: Desk, gpt: GPT) -> Session:
    """A session with the GPT as it stands in the library now; what is said is kept by the chats."""
    from builder.assemble import open_session

    return open_session(desk.library, desk.library.get(gpt.slug), keep=False)
