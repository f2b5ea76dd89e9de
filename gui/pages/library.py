"""The library: every GPT as a card; make, open, find, duplicate, share, import, delete with undo."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QListView, QMenu, QStackedWidget, QWidget

from builder.errors import BuilderError
from gui.desk import Desk
from gui.models.gpts import GPTModel, GPTRole
from gui.pages.import_bundle import ImportDialog
from gui.theme import Theme
from gui.widgets.command_line import CommandLine
from gui.widgets.gpt_card import GPTCard
from gui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from builder.library import Entry
    from builder.spec import GPT

UNDO_MS = 10_000
BUNDLES = "GPTs (*.gptb)"


class LibraryPage(QWidget):
    """The first page a person sees."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName("Library")
        self.setAcceptDrops(True)
        self._doomed: dict[str, QTimer] = {}
        self._entries: list[Entry] = []
        self._find = QLineEdit()
        self._find.setPlaceholderText("Find a GPT")
        self._find.setAccessibleName("Find a GPT")
        self._find.setClearButtonEnabled(True)
        self.new = button("New GPT", self.make, "primary")
        self.importing = button("Import…", self.choose_bundle)
        self.gpts, self._card = GPTModel(), GPTCard(Theme.of(desk.settings))
        self._find.textChanged.connect(self.gpts.look_for)
        self.cards = self._make_cards()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.cards)
        self._stack.addWidget(self._make_empty())
        top = row(label("Library", "title", wrap=False), None, self._find, self.importing, self.new)
        self.setLayout(column(top, self._stack, CommandLine("gptb", "list"), margins=24, spacing=16))
        desk.library_changed.connect(self.refresh)
        desk.appearance_changed.connect(self._restyle)
        self.refresh()

    def refresh(self) -> None:
        """Read the library anew."""
        self._desk.do("Reading the library", self._desk.library.entries, self._show)

    def make(self) -> None:
        """Ask for a name and make a GPT, ready to be described and fed."""
        name, agreed = QInputDialog.getText(self, "New GPT", "What is it called?")
        if agreed and name.strip():
            self.make_named(name.strip())

    def make_named(self, name: str) -> None:
        """Make a GPT of this name and open its description."""
        from builder.spec import GPT

        def made(gpt: GPT) -> None:
            self._desk.library_changed.emit()
            self._desk.gpt_opened.emit(gpt.slug, "configure")

        self._desk.do(f"Making {name}", lambda: self._desk.library.create(GPT(name)), made)

    def choose_bundle(self) -> None:
        """Ask for a GPT's file and show what is in it."""
        name, _ = QFileDialog.getOpenFileName(self, "Import a GPT", "", BUNDLES)
        if name:
            self.offer(Path(name))

    def offer(self, path: Path) -> None:
        """Show what a bundle holds and what it asks for; it is taken in only where the person agrees."""
        from builder.bundle import verify

        def show(manifest: object) -> None:
            ImportDialog(self._desk, path, manifest, self).open()  # type: ignore[arg-type]

        self._desk.do(f"Checking {path.name}", partial(verify, path), show)

    def export(self, gpt: GPT, path: Path) -> None:
        """Write a GPT with its files as one file."""
        from builder.bundle import export

        def done(manifest: object) -> None:
            self._desk.say(f"{gpt.name} is in {path.name} now, with {len(manifest.files)} files.")  # type: ignore[attr-defined]

        self._desk.do(f"Exporting {gpt.name}", lambda: export(self._desk.library, gpt.slug, path), done)

    def duplicate(self, gpt: GPT) -> None:
        """Make a copy under a name that is free."""
        taken = {entry.gpt.name for entry in self._entries if entry.gpt}
        names = (f"{gpt.name} ({number})" for number in range(2, 1000))
        name = next(name for name in names if name not in taken)
        copied = partial(self._desk.library.copy, gpt.slug, name)
        self._desk.do(f"Copying {gpt.name}", copied, lambda _: self._desk.library_changed.emit())

    def delete(self, gpt: GPT) -> None:
        """Hide a GPT; it is deleted some seconds later unless that is taken back. Until then nothing has happened."""
        self.gpts.hide(gpt.slug, True)
        timer = QTimer(self, singleShot=True, interval=UNDO_MS)
        timer.timeout.connect(partial(self._remove, gpt))
        timer.start()
        self._doomed[gpt.slug] = timer
        self._desk.say(f"{gpt.name} is deleted.", ("Undo", partial(self.keep, gpt)))

    def keep(self, gpt: GPT) -> None:
        """Take a deletion back, where it has not happened yet."""
        timer = self._doomed.pop(gpt.slug, None)
        if timer:
            timer.stop()
            self.gpts.hide(gpt.slug, False)

    def finish(self) -> None:
        """Do the deletions that nobody has taken back: the window closes."""
        for slug in list(self._doomed):
            self._doomed.pop(slug).stop()
            with suppress(BuilderError, OSError):  # what cannot be deleted is there again at the next start
                self._desk.library.remove(slug)

    def chosen(self) -> GPT | None:
        """The GPT whose card is chosen, None where there is none or it cannot be read."""
        slug = self.cards.currentIndex().data(GPTRole.SLUG)
        return next((entry.gpt for entry in self._entries if entry.slug == slug), None)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.toLocalFile().endswith(".gptb") for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if url.toLocalFile().endswith(".gptb"):
                self.offer(Path(url.toLocalFile()))

    def _make_cards(self) -> QListView:
        cards = QListView()
        cards.setModel(self.gpts)
        cards.setItemDelegate(self._card)
        cards.setViewMode(QListView.ViewMode.IconMode)
        cards.setResizeMode(QListView.ResizeMode.Adjust)
        cards.setMovement(QListView.Movement.Static)
        cards.setUniformItemSizes(True)
        cards.setMouseTracking(True)
        cards.setFrameShape(QListView.Shape.NoFrame)
        cards.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        cards.setAccessibleName("Your GPTs")
        cards.setObjectName("cards")
        cards.activated.connect(self._open)
        cards.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        cards.customContextMenuRequested.connect(self._show_menu)
        for text, key, act in (
            ("Duplicate", "Ctrl+D", self.duplicate),
            ("Export…", "Ctrl+E", self._ask_export),
            ("Delete", "Del", self.delete),
        ):
            action = QAction(text, cards, shortcut=QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(partial(self._act, act))
            cards.addAction(action)
        return cards

    def _make_empty(self) -> QWidget:
        page = QWidget()
        texts = label("No GPT yet.", "heading"), label("Make one, or drop a .gptb file here.", "muted")
        for text in texts:
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page.setLayout(column(None, *texts, row(None, button("Make the first one", self.make, "primary"), None), None))
        return page

    def _show(self, entries: list[Entry]) -> None:
        self._entries = entries
        self.gpts.show(entries)
        self._stack.setCurrentIndex(0 if entries else 1)
        if entries and not self.cards.currentIndex().isValid():
            first = self.gpts.index(0)
            self.cards.selectionModel().setCurrentIndex(first, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _open(self, index: QModelIndex) -> None:
        if index.data(GPTRole.PROBLEM):
            self._desk.say(str(index.data(GPTRole.PROBLEM)))
        else:
            self._desk.gpt_opened.emit(index.data(GPTRole.SLUG), "chat")

    def _show_menu(self, place: QPoint) -> None:
        if not self.cards.indexAt(place).isValid():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction("Open", partial(self._open, self.cards.indexAt(place)))
        menu.addActions(self.cards.actions())
        menu.popup(self.cards.viewport().mapToGlobal(place))

    def _act(self, act: object) -> None:
        gpt = self.chosen()
        if gpt:
            act(gpt)  # type: ignore[operator]

    def _ask_export(self, gpt: GPT) -> None:
        name, _ = QFileDialog.getSaveFileName(self, f"Export {gpt.name}", f"{gpt.slug}.gptb", BUNDLES)
        if name:
            self.export(gpt, Path(name))

    def _remove(self, gpt: GPT) -> None:
        self._doomed.pop(gpt.slug, None)
        removed = partial(self._desk.library.remove, gpt.slug)
        self._desk.do(f"Deleting {gpt.name}", removed, lambda _: self._desk.library_changed.emit())

    def _restyle(self) -> None:
        self._card.theme = Theme.of(self._desk.settings)
        self.cards.doItemsLayout()
