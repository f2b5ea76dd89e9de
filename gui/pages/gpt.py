"""One GPT: talk with it, give it files, say what it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from gui.desk import Desk
from gui.pages.configure import ConfigureTab
from gui.pages.knowledge import KnowledgeTab
from gui.theme import Theme
from gui.widgets.chat_view import ChatView
from gui.widgets.chats import Chats
from gui.widgets.command_line import CommandLine
from gui.widgets.link_question import ask_to_open
from gui.widgets.parts import Elided, button, column, inset, row
from gui.widgets.source_view import SourceView
from gui.words import tr

if TYPE_CHECKING:
    from builder.session import Session
    from builder.spec import GPT

LEAST_STEPS = 190
TABS = ("chat", "knowledge", "configure")


class GPTPage(QWidget):
    """Its tabs show one GPT, as it was when it was opened or saved here last."""

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self.gpt = desk, gpt
        self.setAccessibleName(gpt.name)
        self.chats = Chats(desk, gpt, partial(open_session, desk, gpt))
        self.source = SourceView(desk, gpt.slug)
        self.source.hide()
        self.chats.source_chosen.connect(self.source.show_passage)
        self.chats.sources_wanted.connect(self.source.show_sources)
        self.chats.link_chosen.connect(partial(ask_to_open, self))
        self.chats.looked_at.connect(self._show_command)
        sides = self._sides = QSplitter()
        sides.setHandleWidth(1)
        sides.addWidget(self.chats)
        sides.addWidget(self.source)
        sides.setStretchFactor(0, 3)
        sides.setStretchFactor(1, 2)
        self.knowledge = KnowledgeTab(desk, gpt)
        self.configure = ConfigureTab(desk, gpt)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(tr("Pages of {name}").format(name=gpt.name))
        for title, page in ((tr("Chat"), sides), (tr("Knowledge"), self.knowledge), (tr("Configure"), self.configure)):
            self.tabs.addTab(page, title)
        self._title = Elided("title", least=16)
        self._title.show_text(gpt.name)
        self._command = CommandLine("gptb", "chat", gpt.slug)
        closing = button(
            tr("Close"),
            partial(desk.gpt_closed.emit, gpt.slug),
            "plain",
            name=tr("Close {name}").format(name=gpt.name),
        )
        closing.setShortcut("Ctrl+W")
        self.setLayout(column(row(self._title, None, self._command, closing), self.tabs, margins=24, spacing=12))
        self.tabs.currentChanged.connect(lambda tab: self._command.setVisible(tab == 0))
        self.source.toggled.connect(self._fit)
        desk.appearance_changed.connect(self._fit)
        self.source.opened.connect(self._halve)
        self.knowledge.changed.connect(self._renew)
        self.configure.saved.connect(self._take)

    @property
    def chat(self) -> ChatView:
        """The chat that is looked at."""
        return self.chats.current

    def show_tab(self, name: str) -> None:
        """Show "chat", "knowledge" or "configure"."""
        self.tabs.setCurrentIndex(TABS.index(name))
        if name == "chat":
            self.chat.field.setFocus()

    def shut(self) -> None:
        """Stop what it does; the page is not used any more."""
        self.chats.shut()
        self.knowledge.shut()
        self.configure.shut()
        self.source.shut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for both, the source stands in the place of the chat until it is closed."""
        narrow = self.width() < Theme.of(self._desk.settings).space(LEAST_STEPS)
        self.chats.setVisible(not narrow or self.source.isHidden())
        inset(self.chats, 0, 0, 0 if self.source.isHidden() else 12, 0)

    def _halve(self) -> None:
        """A page is read beside the answer: both have the same room when it is opened."""
        half = self._sides.width() // 2
        self._sides.setSizes([half, half])

    def _take(self, gpt: GPT) -> None:
        self.gpt = gpt
        self._title.show_text(gpt.name)
        self._renew()

    def _renew(self) -> None:
        self.chats.take(self.gpt, partial(open_session, self._desk, self.gpt))

    def _show_command(self, conversation: str) -> None:
        goes_on = ["--conversation", conversation[:8]] if conversation else []
        self._command.show_command("gptb", "chat", self.gpt.slug, *goes_on)


def open_session(desk: Desk, gpt: GPT) -> Session:
    """A session with the GPT as it stands in the library now; what is said is kept by the chats."""
    from builder.assemble import open_session

    return open_session(desk.library, desk.library.get(gpt.slug), keep=False)
