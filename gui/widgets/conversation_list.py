"""The conversations with a GPT: a list to open one from, find, rename, export and delete."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QListView, QMenu, QWidget

from gui.models.conversations import ConversationModel
from gui.theme import Theme
from gui.widgets.command_line import CommandLine
from gui.widgets.empty_hint import EmptyHint
from gui.widgets.find_field import FindField
from gui.widgets.flow import Flow
from gui.widgets.parts import button, column, inset
from gui.widgets.two_lines import TwoLines
from gui.words import tr

if TYPE_CHECKING:
    from builder.conversations import Listing

FIND_MS = 150
MARGIN = 12


class ConversationList(QWidget):
    """Shows what it is given; what a person wants with one is given out with its id."""

    opened = Signal(str)
    begun = Signal()
    sought = Signal(str)
    renamed = Signal(str, str)
    """The conversation, and the title that it has."""
    exported = Signal(str, str)
    removed = Signal(str, str)

    def __init__(self, theme: Theme, slug: str) -> None:
        super().__init__()
        self.new = button(tr("New chat"), self.begun.emit, sign="plus")
        self.words = FindField(tr("Find in all chats"))
        self.model, self.items = ConversationModel(), QListView()
        self.items.setModel(self.model)
        self.items.setAccessibleName(tr("Chats"))
        self.delegate = TwoLines(theme)
        self.items.setItemDelegate(self.delegate)
        self.items.setMouseTracking(True)
        self.items.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.items.setUniformItemSizes(True)
        self._hint = EmptyHint(self.items, tr("What you ask is kept here."))
        self.items.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.items.customContextMenuRequested.connect(self._show_menu)
        self.items.clicked.connect(self._open)
        self.items.activated.connect(self._open)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(FIND_MS)
        self._pause.timeout.connect(self._seek)
        self.words.textChanged.connect(lambda _: self._pause.start())
        self._current = ""
        self._acts: list[QWidget] = []
        for text, keys, act, name in (
            (tr("Rename"), "F2", self._rename, tr("Rename the chat")),
            (tr("Export"), "Ctrl+Shift+E", self._export, tr("Export the chat")),
            (tr("Delete"), "Delete", self._remove, tr("Delete the chat")),
        ):
            self._add_action(text, keys, act, name)
            self._acts.append(button(text, act, "turn", name=name))
        acts = QWidget()
        acts.setLayout(Flow(*self._acts, spacing=2))
        self.items.selectionModel().currentChanged.connect(self._allow)
        self._allow()
        self.setLayout(
            column(
                self.new,
                self.words,
                self.items,
                acts,
                CommandLine("gptb", "chats", slug),
                spacing=8,
            )
        )
        inset(self, 0, MARGIN, MARGIN, 0)
        self.setMinimumWidth(theme.space(44))

    @property
    def sought_words(self) -> str:
        """What is looked for."""
        return self.words.text()

    def restyle(self, theme: Theme) -> None:
        """Draw in another look or size."""
        self.delegate.theme = theme
        self.setMinimumWidth(theme.space(44))
        self.items.doItemsLayout()

    def show_listings(self, found: Sequence[Listing]) -> None:
        """Show these, in this order; the one that a person has chosen stays chosen, and where they are in the list."""
        chosen, bar = self._chosen(), self.items.verticalScrollBar()
        place = bar.value()
        self.model.show_listings(found)
        self._hint.text = tr("Nothing was found.") if self.words.text() else tr("What you ask is kept here.")
        row = self.model.row_of(chosen.id) if chosen else None
        self._choose(self.model.row_of(self._current) if row is None else row)
        bar.setValue(place)

    def show_current(self, conversation: str) -> None:
        """Mark the one that is looked at."""
        self._current = conversation
        self._choose(self.model.row_of(conversation))

    def _choose(self, row: int | None) -> None:
        self.items.setCurrentIndex(QModelIndex() if row is None else self.model.index(row))

    def _add_action(self, text: str, keys: str, act: object, whole: str) -> None:
        made = QAction(text, self.items)
        made.setWhatsThis(whole)
        made.setShortcut(QKeySequence(keys))
        made.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        made.triggered.connect(lambda: act())  # type: ignore[operator]
        self.items.addAction(made)

    def _show_menu(self, place: QPoint) -> None:
        if self.items.indexAt(place).isValid():
            menu = QMenu(self.items)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addActions(self.items.actions())
            menu.popup(self.items.viewport().mapToGlobal(place))

    def _chosen(self) -> Listing | None:
        return self.model.at(self.items.currentIndex())

    def _allow(self, *_: object) -> None:
        for one in self._acts:
            one.setEnabled(self.items.currentIndex().isValid())

    def _open(self, index: QModelIndex) -> None:
        if one := self.model.at(index):
            self.opened.emit(one.id)

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
