"""All chats with one GPT: the list beside the one that is looked at; the others go on meanwhile."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog, QStackedWidget, QWidget

from gui.answerer import Answerer, Open
from gui.chat_deletions import UNDO_MS, ChatDeletions
from gui.conversation import Conversation
from gui.desk import Desk
from gui.keeper import Keeper
from gui.theme import Theme
from gui.widgets.beside import Beside
from gui.widgets.chat_view import ChatView
from gui.widgets.conversation_list import ConversationList
from gui.widgets.export_chat import ask_where
from gui.widgets.parts import column
from gui.widgets.starters import Starters
from gui.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from builder.conversations import Listing
    from builder.spec import GPT

LEAST_STEPS = 150
"""With less room, the list and the chat are shown one at a time."""
MOST_VIEWS = 12
"""How many chats stay on the screen's memory; those that are idle longest are read again when they are wanted."""


class Chats(QWidget):
    """One model answers in all of them, one after the other."""

    source_chosen = Signal(object)
    sources_wanted = Signal(object)
    link_chosen = Signal(str)
    looked_at = Signal(str)
    """The conversation that is shown; "" while nothing was said in it."""

    def __init__(self, desk: Desk, gpt: GPT, open_session: Open) -> None:
        from builder.database import Database

        super().__init__()
        self._desk, self._gpt = desk, gpt
        self._answerer = Answerer(open_session)
        self._keeper = Keeper(desk, Database(desk.library.database_path), gpt.slug)
        self._views: dict[str, ChatView] = {}
        self._deletions = ChatDeletions(self._keeper, self.refresh, self)
        self._began = False
        self.list = ConversationList(Theme.of(desk.settings), gpt.slug)
        self._stack = QStackedWidget()
        self._sides = Beside(self.list, self._stack, tr("Chats"), self._least_width)
        self._sides.splitter.setSizes([Theme.of(desk.settings).space(62), 10_000])
        self.setLayout(column(self._sides))
        self._connect()
        self.begin()
        self._keeper.do(tr("Reading the chats"), self._listed_first, self._show_first)

    @property
    def current(self) -> ChatView:
        """The chat that is looked at."""
        view = self._stack.currentWidget()
        assert isinstance(view, ChatView)
        return view

    def begin(self) -> None:
        """Begin a chat, unless the one that is looked at has not begun."""
        from builder.conversations import new_id

        if self._views and self.current.untouched:
            self._sides.show_second()
            self.current.field.setFocus()
            return
        self._show(self._view(new_id()))

    def open(self, conversation: str) -> None:
        """Look at a conversation, as it is on the disk."""
        if conversation in self._views:
            self._views[conversation].conversation.look_again()
        else:
            self._view(conversation).conversation.load()
        self._show(self._views[conversation])

    def find_words(self) -> None:
        """Find words in the chat that is looked at."""
        self.current.find_words()

    def rename(self, conversation: str, title: str) -> None:
        """Ask for another title."""
        text, agreed = QInputDialog.getText(self, tr("Rename the chat"), tr("What is it about?"), text=title)
        if agreed and text.strip():
            self.rename_to(conversation, text.strip())

    def rename_to(self, conversation: str, title: str) -> None:
        """Give a conversation another title."""
        self._do(partial(self._keeper.kept.rename, conversation, title))

    def export(self, conversation: str, title: str) -> None:
        """Ask where to, and write a conversation there, as Markdown or JSON."""
        if path := ask_where(self, title):
            self.export_to(conversation, path)

    def export_to(self, conversation: str, path: Path) -> None:
        """Write a conversation as the name's ending says."""
        from builder.chat_export import export_conversation

        def write() -> str:
            export_conversation(self._keeper.kept.open(conversation), self._gpt.name, path)
            return tr("The chat is in {file} now.").format(file=path.name)

        self._keeper.do(tr("Exporting the chat"), write, self._desk.say)

    def remove(self, conversation: str, title: str) -> None:
        """Delete a conversation; for a moment it can be taken back."""
        if view := self._views.get(conversation):
            view.composer.flush()
            view.stop()
            self._drop(view)
        self._deletions.remove(conversation)
        told = tr("Deleted “{title}”.").format(title=" ".join(title.split())[:60])
        self._desk.say(told, (tr("Undo"), partial(self.take_back, conversation)))

    def take_back(self, conversation: str) -> None:
        """Undo a deletion, as long as there is time."""
        if self._deletions.take_back(conversation):
            self.open(conversation)
        else:
            self._desk.say(tr("It is too late: the chat was deleted for good."))

    def take(self, gpt: GPT, open_session: Open) -> None:
        """Talk with the GPT as it is now."""
        self._gpt = gpt
        self._answerer.renew(open_session)
        for view in self._views.values():
            view.starters.show_gpt(gpt.conversation_starters, gpt.name, gpt.description)

    def shut(self) -> None:
        """Keep what is typed, end the answers, delete what nobody took back."""
        for view in self._views.values():
            view.composer.flush()
            view.stop()
            view.attachments.shut()
        self._deletions.finish()
        self._answerer.close()
        self._keeper.close()

    def changeEvent(self, event: QEvent) -> None:
        """A person comes back to the window, perhaps from a terminal in which they went on with a chat."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self.isVisible():
            self.refresh()
            self.current.conversation.look_again()

    def _connect(self) -> None:
        self._desk.appearance_changed.connect(self._restyle)
        self.list.opened.connect(self.open)
        self.list.begun.connect(self.begin)
        self.list.sought.connect(self.refresh)
        self.list.renamed.connect(self.rename)
        self.list.exported.connect(self.export)
        self.list.removed.connect(self.remove)
        for text, keys, act in (
            (tr("New chat"), "Ctrl+N", self.begin),
            (tr("Find in this chat"), "Ctrl+F", self.find_words),
            (tr("Find in all chats"), "Ctrl+Shift+F", self.list.words.setFocus),
            (tr("To the turn before"), "Alt+Up", lambda: self.current.step_turn(-1)),
            (tr("To the next turn"), "Alt+Down", lambda: self.current.step_turn(1)),
        ):
            made = QAction(text, self)
            made.setShortcut(QKeySequence(keys))
            made.triggered.connect(lambda _=False, act=act: act())
            self.addAction(made)

    def refresh(self, *_: object) -> None:
        """Read the list anew, as far as it is looked for."""
        words = self.list.sought_words
        self._keeper.do(tr("Reading the chats"), partial(self._keeper.kept.find, words), self._show_list)

    def _do(self, change: object) -> None:
        self._keeper.do(tr("Keeping the chats"), change, self.refresh)  # type: ignore[arg-type]

    def _listed_first(self) -> Sequence[Listing]:
        """What was deleted when a window closed in a hurry goes for good."""
        self._keeper.kept.purge(UNDO_MS / 1000)
        return self._keeper.kept.listed()

    def _show_first(self, found: Sequence[Listing]) -> None:
        """What a person was in the midst of is there again, unless they have begun something else."""
        self._show_list(found)
        interrupted = next((one for one in found if one.draft or one.interrupted), None)
        if interrupted and self.current.untouched:
            self.open(interrupted.id)

    def _show_list(self, found: Sequence[Listing]) -> None:
        self.list.show_listings(found)

    def _view(self, conversation: str) -> ChatView:
        starters = Starters(
            Theme.of(self._desk.settings), self._gpt.conversation_starters, self._gpt.name, self._gpt.description
        )
        talk = Conversation(self._desk, self._answerer, self._keeper, conversation)
        view = self._views[conversation] = ChatView(self._desk, talk, starters)
        view.source_chosen.connect(self.source_chosen)
        view.sources_wanted.connect(self.sources_wanted)
        view.link_chosen.connect(self.link_chosen)
        talk.changed.connect(self._show_running)
        talk.asked.connect(self.refresh)
        talk.ended.connect(self.refresh)
        talk.draft_kept.connect(partial(self._note_draft, conversation))
        self._stack.addWidget(view)
        return view

    def _show(self, view: ChatView) -> None:
        self._stack.setCurrentWidget(view)
        self._sides.show_second()
        self._views[view.conversation.id] = self._views.pop(view.conversation.id)  # the last one used is the last one
        idle = [one for one in self._views.values() if one is not view and one.idle]
        for old in idle[: max(0, len(self._views) - MOST_VIEWS)]:
            old.composer.flush()
            self._forget(old)
        self.list.show_current(view.conversation.id)
        self.looked_at.emit(view.conversation.id if len(view.conversation.opened.tree) else "")
        view.field.setFocus()

    def _drop(self, view: ChatView) -> None:
        """Close a chat; another one is looked at."""
        was_current = self.current is view
        self._forget(view)
        if not self._views or was_current:
            from builder.conversations import new_id

            self._show(self._view(new_id()))

    def _forget(self, view: ChatView) -> None:
        view.attachments.shut()
        del self._views[view.conversation.id]
        self._stack.removeWidget(view)
        view.deleteLater()

    def _show_running(self) -> None:
        self.list.model.show_running(frozenset(name for name, view in self._views.items() if view.busy))
        here = self.current.conversation
        self.looked_at.emit(here.id if len(here.opened.tree) else "")

    def _least_width(self) -> int:
        return Theme.of(self._desk.settings).space(LEAST_STEPS)

    def _restyle(self) -> None:
        self.list.restyle(Theme.of(self._desk.settings))

    def _note_draft(self, conversation: str, text: str) -> None:
        """Show what is kept, and only that; the list is not read anew with every word."""
        if not self.list.model.show_draft(conversation, text):
            self.refresh()
