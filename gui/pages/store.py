"""The shared folder: GPTs that others have put there, what of them is here already, and taking one in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gui.amounts import size_text
from gui.desk import Desk
from gui.pages.import_bundle import offer
from gui.said import said
from gui.widgets.command_line import CommandLine
from gui.widgets.empty_hint import EmptyHint
from gui.widgets.find_field import FindField
from gui.widgets.parts import button, column, label, row
from gui.widgets.when import moment
from gui.words import ltr, noop, tr

if TYPE_CHECKING:
    from builder.errors import Explanation
    from builder.store import Offer

STATES = {
    "new": noop("Not here yet"),
    "installed": noop("Installed"),
    "newer": noop("Newer than yours"),
    "different": noop("Another of this name"),
    "refused": noop("Refused"),
}
PATH = Qt.ItemDataRole.UserRole


class StorePage(QWidget):
    """Reads the folder when it is shown; nothing in it is taken in without the import page."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("Shared folder"))
        self._find = FindField(tr("Find in the folder"))
        self._find.textChanged.connect(self._filter)
        self.where = label("", "muted")
        self.offers = QTreeWidget()
        self.offers.setAccessibleName(tr("GPTs in the shared folder"))
        heads = [tr("Name"), tr("State"), tr("Size"), tr("Put there"), tr("SHA-256"), tr("What it is for")]
        self.offers.setHeaderLabels(heads)
        self.offers.setRootIsDecorated(False)
        self.offers.setUniformRowHeights(True)
        self.offers.setAllColumnsShowFocus(True)
        self.offers.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.offers.header().setMaximumSectionSize(320)
        self._hint = EmptyHint(self.offers, "")
        self.offers.activated.connect(self._open)
        self.offers.currentItemChanged.connect(self._show_current)
        self.installing = button(tr("Look inside…"), self.install, "primary")
        self.installing.setEnabled(False)
        again = button(tr("Read again"), self.refresh)
        buttons = row(button(tr("Choose the folder…"), self.choose), again, None, self.installing)
        top = row(label(tr("Shared folder"), "title", wrap=False), None, self._find)
        about = label(
            tr("A network folder or a USB stick with .gptb files. Looking reads them and runs nothing."), "muted"
        )
        command = CommandLine("gptb", "store", "list")
        self.setLayout(column(top, about, self.where, self.offers, buttons, command, margins=24, spacing=12))
        desk.library_changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """What others have put there meanwhile is seen."""
        super().showEvent(event)
        if not event.spontaneous():
            self.refresh()

    def refresh(self, *_: object) -> None:
        """Read the folder anew."""
        self._desk.do(tr("Reading the shared folder"), self._read, self._show, self._fail)

    def choose(self) -> None:
        """Ask for another folder."""
        name = QFileDialog.getExistingDirectory(self, tr("Choose the shared folder"))
        if name:
            self.use(Path(name))

    def use(self, folder: Path) -> None:
        """Use a folder from now on."""
        from builder.store import set_folder

        chosen = partial(set_folder, self._desk.library, folder)
        self._desk.do(tr("Choosing the shared folder"), chosen, self.refresh)

    def install(self) -> None:
        """Show what the chosen file holds; the import page takes it in."""
        item = self.offers.currentItem()
        if item is not None and item.data(0, PATH):
            offer(self._desk, Path(item.data(0, PATH)), self)

    def _follow(self) -> None:
        """The folder may be slow: it is not read for a page that nobody looks at."""
        if self.isVisible():
            self.refresh()

    def _read(self) -> tuple[Path, list[Offer]]:
        from builder import store

        shared = store.folder(self._desk.library)
        return shared, list(store.offers(self._desk.library, shared))

    def _show(self, read: tuple[Path, list[Offer]]) -> None:
        shared, found = read
        sound = sum(one.state != "refused" for one in found)
        self.where.show()
        self.where.setText(tr("{folder}: %n GPT(s)", sound).format(folder=ltr(str(shared))))
        self._hint.text = tr("No GPT is there yet. Share one from the library, and others find it here.")
        item = self.offers.currentItem()
        chosen = item.data(0, PATH) if item else None
        self.offers.clear()
        items = [
            self._item(one) for one in sorted(found, key=lambda one: (one.state == "refused", one.name.casefold()))
        ]
        self.offers.addTopLevelItems(items)
        if items:
            self.offers.setCurrentItem(next((one for one in items if chosen and one.data(0, PATH) == chosen), items[0]))
        self._filter()

    def _item(self, one: Offer) -> QTreeWidgetItem:
        text = said(one.problem) or one.description
        cells = [one.name or one.path.name, tr(STATES[one.state]), size_text(one.bytes)]
        item = QTreeWidgetItem([*cells, moment(one.changed), one.fingerprint[:12], " ".join(text.split())[:300]])
        item.setToolTip(4, one.fingerprint)
        if one.state != "refused":
            item.setData(0, PATH, str(one.path))
        else:
            for place in range(item.columnCount()):
                item.setForeground(place, self.palette().placeholderText())
        return item

    def _fail(self, explanation: Explanation) -> None:
        self.offers.clear()
        self.where.hide()
        self._hint.text = f"{explanation.message} {tr('Choose one to see what is in it.')}"
        self.offers.viewport().update()

    def _filter(self, *_: object) -> None:
        words = self._find.text().casefold().split()
        for place in range(self.offers.topLevelItemCount()):
            item = self.offers.topLevelItem(place)
            assert item is not None
            text = f"{item.text(0)} {item.text(5)}".casefold()
            item.setHidden(not all(word in text for word in words))
        self._choose_shown()

    def _choose_shown(self) -> None:
        """What is not seen is not chosen."""
        chosen = self.offers.currentItem()
        if chosen is not None and not chosen.isHidden():
            return
        self.offers.selectionModel().clear()
        items = (self.offers.topLevelItem(place) for place in range(self.offers.topLevelItemCount()))
        if shown := next((one for one in items if one and not one.isHidden()), None):
            self.offers.setCurrentItem(shown)

    def _open(self, _: QModelIndex) -> None:
        self.install()

    def _show_current(self, item: QTreeWidgetItem | None, _: object) -> None:
        self.installing.setEnabled(item is not None and bool(item.data(0, PATH)))
