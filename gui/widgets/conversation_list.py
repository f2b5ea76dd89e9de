"""The conversations with a GPT: a list to open one from, find, rename, export and delete."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QLocale, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QMenu, QWidget

from gui.theme import Theme
from gui.widgets.parts import button, column, label
from gui.widgets.two_lines import SECOND, TwoLines
from gui.words import tr

if TYPE_CHECKING:
    from builder.conversations import Listing

ID = Qt.ItemDataRole.UserRole
FIND_MS = 150


class ConversationList(QWidget):
    """Shows what it is given; what a person wants with one is given out with its id."""

    opened = Signal(str)
    begun = Signal()
    sought = Signal(str)
    renamed = Signal(str, str)
    """The conversation, and the title that it has."""
    exported = Signal(str, str)
    removed = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.new = button(tr("New chat"), self.begun.emit)
        self.words = QLineEdit()
        self.words.setPlaceholderText(tr("Find in all chats"))
        self.words.setAccessibleName(tr("Find in all chats"))
        self.words.setClearButtonEnabled(True)
        self.items = QListWidget()
        self.items.setAccessibleName(tr("Chats"))
        self.delegate = TwoLines(theme)
        self.items.setItemDelegate(self.delegate)
        self.items.setMouseTracking(True)
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items.setUniformItemSizes(True)
        self.items.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.items.customContextMenuRequested.connect(self._show_menu)
        self.items.itemClicked.connect(self._open)
        self.items.itemActivated.connect(self._open)
        self._empty = label("", "muted")
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FIND_MS)
        self._pause.timeout.connect(self._seek)
        self.words.textChanged.connect(lambda _: self._pause.start())
        self._shown: dict[str, Listing] = {}
        self._running: frozenset[str] = frozenset()
        self._current = ""
        for text, keys, act in (
            (tr("Rename…"), "F2", self._rename),
            (tr("Export…"), "Ctrl+Shift+E", self._export),
            (tr("Delete"), "Delete", self._remove),
        ):
            self._add_action(text, keys, act)
        self.setLayout(column(self.new, self.words, self.items, self._empty, margins=theme.space(3), spacing=8))
        self.setMinimumWidth(theme.space(44))

    @property
    def sought_words(self) -> str:
        """What is looked for."""
        return self.words.text()

    def show_listings(self, found: Sequence[Listing]) -> None:
        """Show these, in this order."""
        self._shown = {one.id: one for one in found}
        self.items.clear()
        for one in found:
            item = QListWidgetItem()
            item.setData(ID, one.id)
            self.items.addItem(item)
            self._dress(item)
        self._empty.setVisible(not found)
        self._empty.setText(tr("Nothing was found.") if self.words.text() else tr("What you ask is kept here."))
        self.show_current(self._current)

    def show_current(self, conversation: str) -> None:
        """Mark the one that is looked at."""
        self._current = conversation
        self.items.setCurrentItem(None)  # type: ignore[call-overload]
        for item in self._all():
            if item.data(ID) == conversation:
                self.items.setCurrentItem(item)

    def show_draft(self, conversation: str, text: str) -> bool:
        """Say what is being typed in one of those that are shown; False where it is none of them."""
        item = next((item for item in self._all() if item.data(ID) == conversation), None)
        if item is None or not (text or self._shown[conversation].messages):
            return False
        self._shown[conversation] = replace(self._shown[conversation], draft=text)
        self._dress(item)
        return True

    def show_running(self, conversations: frozenset[str]) -> None:
        """Mark those in which an answer is being written."""
        if conversations != self._running:
            self._running = conversations
            for item in self._all():
                self._dress(item)

    def _dress(self, item: QListWidgetItem) -> None:
        one = self._shown[item.data(ID)]
        title = one.title or one.draft or tr("New chat")
        first = " ".join(title.split())
        second = _when(one.changed)
        if one.id in self._running:
            second = tr("Answering…")
        elif one.snippet:
            second = one.snippet
        elif one.draft:
            second = tr("Draft: {text}").format(text=" ".join(one.draft.split())[:80])
        elif one.interrupted:
            second = tr("Interrupted")
        item.setText(first)
        item.setData(SECOND, second)
        item.setToolTip(f"{first}\n{_when(one.changed)}")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{first}, {second}")

    def _all(self) -> list[QListWidgetItem]:
        return [self.items.item(row) for row in range(self.items.count())]

    def _add_action(self, text: str, keys: str, act: object) -> None:
        made = QAction(text, self.items)
        made.setShortcut(QKeySequence(keys))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(lambda: act())  # type: ignore[operator]
        self.items.addAction(made)

    def _show_menu(self, place: QPoint) -> None:
        if self.items.itemAt(place):
            menu = QMenu(self.items)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self.items.actions())
            menu.popup(self.items.viewport().mapToGlobal(place))

    def _chosen(self) -> Listing | None:
        item = self.items.currentItem()
        return self._shown.get(item.data(ID)) if item else None

    def _open(self, item: QListWidgetItem) -> None:
        self.opened.emit(item.data(ID))

    def _seek(self) -> None:
        self.sought.emit(self.words.text())

    def _rename(self) -> None:
        if one := self._chosen():
            self.renamed.emit(one.id, one.title)

    def _export(self) -> None:
        if one := self._chosen():
            self.exported.emit(one.id, one.title)

    def _remove(self) -> None:
        if one := self._chosen():
            self.removed.emit(one.id, one.title or one.draft)


def _when(seconds: float) -> str:
    """The time of today, the date of any other day, as the person's language writes it."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    short = QLocale.FormatType.ShortFormat
    today = moment.date() == QDate.currentDate()
    return QLocale().toString(moment.time(), short) if today else QLocale().toString(moment.date(), short)
