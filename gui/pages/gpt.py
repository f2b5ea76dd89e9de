"""One GPT: talk with it, give it files, say what it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QSplitter, QTabWidget, QWidget

from gui.desk import Desk
from gui.pages.configure import ConfigureTab
from gui.pages.knowledge import KnowledgeTab
from gui.widgets.chat import Chat
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import button, column, label, row
from gui.widgets.source_view import SourceView

if TYPE_CHECKING:
    from builder.session import Session
    from builder.spec import GPT
    from rag.types import Passage

TABS = ("chat", "knowledge", "configure")


class GPTPage(QWidget):
    """Its tabs show one GPT, as it was when it was opened or saved here last."""

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self.gpt = desk, gpt
        self.setAccessibleName(gpt.name)
        self.chat = Chat(desk, partial(open_session, desk, gpt), gpt.conversation_starters)
        self.source = SourceView(desk, gpt.slug)
        self.source.hide()
        self.chat.transcript.source_chosen.connect(self._show_source)
        sides = QSplitter()
        sides.setHandleWidth(1)
        sides.addWidget(self.chat)
        sides.addWidget(self.source)
        sides.setStretchFactor(0, 3)
        sides.setStretchFactor(1, 2)
        self.knowledge = KnowledgeTab(desk, gpt)
        self.configure = ConfigureTab(desk, gpt)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(f"Pages of {gpt.name}")
        for title, page in (("Chat", sides), ("Knowledge", self.knowledge), ("Configure", self.configure)):
            self.tabs.addTab(page, title)
        self._title = label(gpt.name, "title", wrap=False)
        self._command = CommandLine("gptb", "chat", gpt.name)
        closing = button("Close", partial(desk.gpt_closed.emit, gpt.slug), "plain", name=f"Close {gpt.name}")
        closing.setShortcut("Ctrl+W")
        self.setLayout(column(row(self._title, None, self._command, closing), self.tabs, margins=24, spacing=12))
        self.knowledge.changed.connect(self._renew)
        self.configure.saved.connect(self._take)

    def show_tab(self, name: str) -> None:
        """Show "chat", "knowledge" or "configure"."""
        self.tabs.setCurrentIndex(TABS.index(name))
        if name == "chat":
            self.chat.field.setFocus()

    def shut(self) -> None:
        """Stop what it does; the page is not used any more."""
        self.chat.close_conversation()
        self.knowledge.shut()
        self.configure.shut()

    def _show_source(self, passage: Passage) -> None:
        self.source.show()
        self.source.show_passage(passage)

    def _take(self, gpt: GPT) -> None:
        self.gpt = gpt
        self._title.setText(gpt.name)
        self._command.show_command("gptb", "chat", gpt.name)
        self._renew()

    def _renew(self) -> None:
        self.chat.renew(partial(open_session, self._desk, self.gpt))


def open_session(desk: Desk, gpt: GPT) -> Session:
    """A session with the GPT as it stands in the library now, kept as a conversation."""
    from builder.assemble import open_session

    return open_session(desk.library, desk.library.get(gpt.slug))
