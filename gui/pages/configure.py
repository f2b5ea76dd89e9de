"""What a GPT is: made by conversation or in a form on the left, on the right a chat with it as it stands there.

What is typed is kept as a draft and offered again: nothing asks on leaving, and nothing is lost.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QScrollArea, QTabWidget, QWidget
from shiboken6 import isValid

from gui.desk import Desk
from gui.drafts import Drafts
from gui.pages.create import CreateTab
from gui.pages.versions import VersionsTab
from gui.widgets.chat import Chat
from gui.widgets.command_line import CommandLine
from gui.widgets.gpt_form import GPTForm
from gui.widgets.parts import button, column, inset, label, row
from gui.widgets.sides import Sides
from gui.words import tr

if TYPE_CHECKING:
    from builder.session import Session
    from builder.spec import GPT


class ConfigureTab(QWidget):
    """Emits `saved` with the GPT as it is now."""

    saved = Signal(object)
    assembled = Signal()
    """Its parts stand in it now."""

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._saved, self._seen = desk, gpt, gpt
        self.form = GPTForm(desk, gpt)
        self.creating = CreateTab(desk, self.form)
        self.versions = VersionsTab(desk, gpt)
        self.preview = Chat(desk, self._open_preview)
        self.saving = button(tr("Save"), self.save, "primary")
        self.saving.setShortcut("Ctrl+S")
        self.dropping = button(tr("Throw away"), self.drop_changes, name=tr("Throw the changes away"))
        self.state = label("", "muted")
        self._command = CommandLine("gptb", "edit", gpt.slug)
        self.tabs = self._make_tabs()
        self._assembling = QTimer(self, singleShot=True, interval=0)
        self._assembling.timeout.connect(self._assemble)
        self._drafts = Drafts(desk, self.form.gpt, gpt, self)
        self._drafts.differs.connect(self._show_state)
        self.form.changed.connect(self._note_change)
        self.versions.restored.connect(self._take_restored)
        self._show_state(False)
        self._read_draft()

    def save(self) -> None:
        """Write the GPT; the version before stays in its history."""
        before, typed = self._saved, self.form.gpt()

        def write() -> tuple[GPT, GPT]:
            from builder.draft import discard
            from builder.merge import save_changes

            saved = save_changes(self._desk.library, before, typed)
            discard(self._desk.library, saved.slug)
            return typed, saved

        self._desk.do(tr("Saving"), write, self._take_saved)

    def restore(self) -> None:
        """Go back to the version that is chosen."""
        self.versions.restore()

    def drop_changes(self) -> None:
        """Go back to what is saved; it can be taken back."""
        self._leave(self.form.gpt())
        self.form.show_gpt(self._saved)

    def _leave(self, typed: GPT) -> None:
        """Say that what was typed is gone from the form, and offer to put it back."""
        self._desk.say(tr("The changes are gone."), (tr("Undo"), partial(self._put_back, typed)))

    def _put_back(self, typed: GPT) -> None:
        if isValid(self):
            self.form.show_gpt(typed)
            return
        from builder.draft import keep

        desk, saved = self._desk, self._saved  # the page was closed: it is opened again and finds this draft
        opened = partial(desk.gpt_opened.emit, saved.slug, "configure")
        desk.do(tr("Keeping what you typed"), partial(keep, desk.library, typed, saved), lambda _: opened())

    def shut(self) -> None:
        """End the preview; what waits to be kept is kept."""
        self._drafts.flush()
        self.creating.shut()
        self.preview.close_conversation()
        if self.layout() is None:  # never seen: nobody owns the parts, and their own connections would keep them
            for part in self._parts():
                part.deleteLater()

    def _parts(self) -> tuple[QWidget, ...]:
        made = (self.form, self.creating, self.versions, self.preview, self.tabs)
        return (*made, self.saving, self.dropping, self.state, self._command)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the parts together when they are first seen: the page opens with the chat, and each part that moves into
        another is styled anew with all that is in it, so the outermost comes first."""
        if self.layout() is None:
            self._assembling.start()
        super().showEvent(event)

    def _make_tabs(self) -> QTabWidget:
        tabs = QTabWidget()
        tabs.setDocumentMode(True)
        tabs.setAccessibleName(tr("Ways to make it"))
        self._pages = {"create": QWidget(), "configure": QScrollArea(), "versions": QWidget()}
        titles = (tr("Create"), tr("Configure"), tr("Versions"))
        for title, page in zip(titles, self._pages.values(), strict=True):
            tabs.addTab(page, title)
        tabs.setCurrentIndex(1 if self._saved.instructions else 0)
        return tabs

    def _assemble(self) -> None:
        if self.layout() is not None:
            return
        left, right = QWidget(), QWidget()
        whole = column(Sides(left, right, (600, 500)))
        inset(whole, 0, 12, 0, 0)
        self.setLayout(whole)
        buttons = row(self.state, self.dropping, self.saving)
        buttons.setStretch(0, 1)
        making = column(self.tabs, buttons, self._command)
        inset(making, 0, 0, 12, 0)
        left.setLayout(making)
        told = label(tr("Preview, as it stands here, saved or not"), "muted")
        inset(told, 12, 8, 0, 0)
        right.setLayout(column(told, self.preview))
        scroll = self._pages["configure"]
        assert isinstance(scroll, QScrollArea)
        scroll.setWidgetResizable(True)
        scroll.setAccessibleName(tr("Configure"))
        scroll.setWidget(self.form)
        self._pages["create"].setLayout(column(self.creating))
        self._pages["versions"].setLayout(column(self.versions))
        self.assembled.emit()

    def _read_draft(self) -> None:
        from builder.draft import load

        library, saved = self._desk.library, self._saved
        self._desk.do(tr("Looking for a draft"), lambda: load(library, saved), self._show_draft)

    def _show_draft(self, typed: GPT | None) -> None:
        from builder.merge import onto

        if typed is not None:
            self.form.show_gpt(onto(typed, self._saved, self.form.gpt()))  # the person may be typing already
            self._desk.say(tr("{name} is as you left it, not saved yet.").format(name=self._saved.name))

    def _take_saved(self, written: tuple[GPT, GPT]) -> None:
        """Go on from the GPT that was saved of what was typed, and may hold what others changed."""
        self._take(*written)

    def _take(self, typed: GPT, gpt: GPT) -> None:
        """Go on from `gpt`; what was typed since `typed` stays."""
        from builder.merge import onto

        self._saved = self._drafts.saved = gpt
        now = self.form.gpt()
        if (merged := onto(gpt, typed, now)) != now:
            self.form.show_gpt(merged)
        self._drafts.settle(gpt)
        self.versions.refresh()
        self.saved.emit(gpt)
        self._desk.library_changed.emit()

    def _take_restored(self, gpt: GPT) -> None:
        typed, before = self.form.gpt(), self._saved
        self._saved = self._drafts.saved = gpt
        self.form.show_gpt(gpt)
        self._take(gpt, gpt)
        if typed != before:
            self._leave(typed)

    def _show_state(self, differs: bool) -> None:
        self.state.setText(tr("Not saved yet; kept as a draft.") if differs else tr("Saved."))
        self.saving.setEnabled(differs)
        self.dropping.setEnabled(differs)

    def _open_preview(self) -> Session:
        """In the conversation's thread: the form was read before, in the window's."""
        from builder.assemble import open_session

        return open_session(self._desk.library, self._seen, keep=False)

    def _note_change(self) -> None:
        """The preview talks with what the form says now, from its next question on."""
        self._drafts.note()
        seen = self.form.gpt()
        if seen != self._seen:
            self._seen = seen
            self.preview.renew(self._open_preview)
