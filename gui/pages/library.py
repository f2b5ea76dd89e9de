"""The library: every GPT as a card; make, open, find, sort, duplicate, share, import, delete with undo."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QComboBox, QFileDialog, QInputDialog, QStackedWidget, QWidget

from builder.facts import Shelf
from gui.deletions import Deletions
from gui.desk import Desk
from gui.models.gpts import GPTModel, GPTRole
from gui.pages.import_bundle import offer
from gui.pages.share import ShareDialog
from gui.pictures import Pictures
from gui.said import said
from gui.theme import Theme
from gui.widgets.command_line import CommandLine
from gui.widgets.find_field import FindField
from gui.widgets.gpt_card import GPTCard
from gui.widgets.gpt_list import GPTList
from gui.widgets.parts import button, column, label, row
from gui.words import noop, tr

if TYPE_CHECKING:
    from builder.facts import Facts
    from builder.library import Entry
    from builder.spec import GPT

CARD_EDGE = 8
ORDER = "library_order"
ORDERS = {
    "used": noop("Last used"),
    "name": noop("Name"),
    "newest": noop("Last changed"),
    "size": noop("Size"),
}


class _Read(NamedTuple):
    entries: list[Entry]
    facts: dict[str, Facts]
    pictures: dict[str, QImage]
    drafts: list[str]


class LibraryPage(QWidget):
    """The first page a person sees."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("Library"))
        self.setAcceptDrops(True)
        self._entries: list[Entry] = []
        self._shelf, self._pictures = Shelf(desk.library), Pictures(desk.library)
        self._reading = self._again = self._offered = False
        self.new = button(tr("New GPT"), self.make, "primary", sign="plus")
        self.importing = button(tr("Import…"), self.choose_bundle, sign="import")
        self.gpts, self._card = GPTModel(), GPTCard(Theme.of(desk.settings))
        self.deletions = Deletions(desk, self.gpts, self)
        self._make_find_and_order()
        self.cards = GPTList(
            self.gpts,
            self._card,
            [
                (tr("Duplicate"), "Ctrl+D", partial(self._act, self.duplicate), tr("Duplicate the GPT")),
                (tr("Share…"), "Ctrl+E", partial(self._act, self.share), tr("Share the GPT")),
                (tr("Delete"), "Del", partial(self._act, self.deletions.delete), tr("Delete the GPT")),
            ],
        )
        self.cards.opened.connect(self._open)
        self._none_found = label(tr("No GPT has these words."), "muted")
        self._none_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        for page in (self.cards, self._make_empty(), self._none_found):
            self._stack.addWidget(page)
        top = row(label(tr("Library"), "title", wrap=False), None, self.importing, self.new)
        finding = row(self._find, self._order)
        finding.setStretch(0, 1)
        cards = column(self._stack)
        cards.setContentsMargins(-CARD_EDGE, 0, -CARD_EDGE, 0)  # the cards stand below the title
        self.setLayout(column(top, finding, cards, CommandLine("gptb", "list"), margins=24, spacing=12))
        desk.library_changed.connect(self.refresh)
        desk.appearance_changed.connect(self._restyle)
        self.refresh()

    def refresh(self) -> None:
        """Read the library anew; asked for while it is read, once more afterwards."""
        if self._reading:
            self._again = True
            return
        self._reading, self._again = True, False
        self._desk.do(tr("Reading the library"), self._read, self._show, self._fail)

    def make(self) -> None:
        """Ask for a name and make a GPT, ready to be described and fed."""
        name, agreed = QInputDialog.getText(self, tr("New GPT"), tr("What is it called?"))
        if agreed and name.strip():
            self.make_named(name.strip())

    def make_named(self, name: str) -> None:
        """Make a GPT of this name and open its description."""
        from builder.spec import GPT

        self.deletions.hurry(name)

        def made(gpt: GPT) -> None:
            self._desk.library_changed.emit()
            self._desk.gpt_opened.emit(gpt.slug, "configure")

        title = tr("Making {name}").format(name=name)
        self._desk.do(title, lambda: self._desk.library.create(GPT(name)), made)

    def choose_bundle(self) -> None:
        """Ask for a GPT's file and show what is in it."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Import a GPT"), "", tr("GPTs (*.gptb)"))
        if name:
            self.offer(Path(name))

    def offer(self, path: Path) -> None:
        """Show what a bundle holds and what it asks for; it is taken in only where the person agrees."""
        offer(self._desk, path, self)

    def share(self, gpt: GPT) -> None:
        """Show what a GPT's file would contain, and write it where the person says."""
        ShareDialog(self._desk, gpt, self).open()

    def duplicate(self, gpt: GPT) -> None:
        """Make a copy under a name that is free."""
        copied = partial(self._desk.library.copy, gpt.slug)
        title = tr("Copying {name}").format(name=gpt.name)
        self._desk.do(title, copied, lambda _: self._desk.library_changed.emit())

    def finish(self) -> None:
        """Do the deletions that nobody has taken back: the window closes."""
        self.deletions.finish()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(_is_bundle(url.toLocalFile()) for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        for url in event.mimeData().urls():
            if _is_bundle(url.toLocalFile()):
                self.offer(Path(url.toLocalFile()))

    def _make_find_and_order(self) -> None:
        self._find = FindField(tr("Find a GPT"))
        self._find.textChanged.connect(self._look_for)
        self._order = QComboBox()
        self._order.setAccessibleName(tr("Sort by"))
        for key, title in ORDERS.items():
            self._order.addItem(tr(title), key)
        kept = self._order.findData(str(self._desk.settings.value(ORDER, "used")))
        self._order.setCurrentIndex(max(0, kept))
        self._order.currentIndexChanged.connect(self._sort)
        self.gpts.sort_by(self._order.currentData())

    def _make_empty(self) -> QWidget:
        page = QWidget()
        hint = tr("Make one, or drop a .gptb file here.")
        texts = label(tr("No GPT yet."), "heading"), label(hint, "muted")
        for text in texts:
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        first = button(tr("Make the first one"), self.make, "primary")
        page.setLayout(column(None, *texts, row(None, first, None), None))
        return page

    def _read(self) -> _Read:
        """In the lane: all that the cards show."""
        from builder.draft import waiting
        from builder.facts import facts

        entries = self._shelf.entries()
        known = facts(self._desk.library, [entry.slug for entry in entries])
        gpts = () if self._offered else (entry.gpt for entry in entries if entry.gpt)
        drafts = waiting(self._desk.library, gpts)
        return _Read(entries, known, self._pictures.read(known), drafts)

    def _show(self, read: _Read) -> None:
        self._reading = False
        if self._again:
            self.refresh()
        self._entries, chosen = read.entries, self.cards.chosen()
        self.gpts.show(read.entries, read.facts, read.pictures)
        self._show_stack()
        if read.entries:
            self.cards.choose(max(0, self.gpts.row_of(chosen)))
        self._offer_drafts(read)

    def _fail(self, explanation: object) -> None:
        self._reading = self._again = False
        self._desk.tell(explanation)  # type: ignore[arg-type]

    def _offer_drafts(self, read: _Read) -> None:
        """Once, after the start: what was typed and not saved when the window was closed or died."""
        if self._offered:
            return
        self._offered = True
        named = [entry.gpt for entry in read.entries if entry.gpt and entry.slug in read.drafts]
        for gpt in named[:3]:
            said = tr("{name} has changes that were not saved.").format(name=gpt.name)
            self._desk.say(said, (tr("Look at them"), partial(self._desk.gpt_opened.emit, gpt.slug, "configure")))

    def _look_for(self, text: str) -> None:
        self.gpts.look_for(text)
        self._show_stack()

    def _show_stack(self) -> None:
        self._stack.setCurrentIndex(1 if not self._entries else 0 if self.gpts.rowCount() else 2)

    def _sort(self) -> None:
        self._desk.settings.setValue(ORDER, self._order.currentData())
        self.gpts.sort_by(self._order.currentData())

    def _open(self, index: QModelIndex) -> None:
        if index.data(GPTRole.PROBLEM):
            self._desk.say(str(index.data(GPTRole.PROBLEM)))
        else:
            self._desk.gpt_opened.emit(index.data(GPTRole.SLUG), "chat")

    def _act(self, act: object) -> None:
        from builder.spec import GPT

        slug = self.cards.chosen()
        entry = next((entry for entry in self._entries if entry.slug == slug), None)
        if entry and (entry.gpt or act == self.deletions.delete):
            act(entry.gpt or GPT(slug, slug=slug))  # type: ignore[operator]
        elif entry:  # it cannot be read
            self._desk.say(said(entry.problem))

    def _restyle(self) -> None:
        self._card.theme = Theme.of(self._desk.settings)
        self.cards.doItemsLayout()


def _is_bundle(path: str) -> bool:
    return path.lower().endswith(".gptb")
