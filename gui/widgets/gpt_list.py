"""The cards of the library in a grid that follows the window's width, with what can be done with the chosen one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QListView, QMenu

from gui.models.gpts import GPTModel, GPTRole
from gui.widgets.gpt_card import GPTCard
from gui.words import tr

Act = tuple[str, str, Callable[[], None], str]
"""What the menu says, the shortcut, what it does, and what the list of shortcuts says."""


class GPTList(QListView):
    """Emits the index of a card that is opened."""

    opened = Signal(QModelIndex)

    def __init__(self, model: GPTModel, card: GPTCard, acts: Sequence[Act]) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(card)
        self._card = card
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setAcceptDrops(False)  # what is dropped on it is the page's
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Your GPTs"))
        self.setObjectName("cards")
        self.activated.connect(self.opened)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        for text, key, act, whole in acts:
            action = QAction(text, self, shortcut=QKeySequence(key))
            action.setWhatsThis(whole)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _=False, act=act: act())
            self.addAction(action)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The cards share the width; as many stand in a row as have room."""
        self._share()
        super().resizeEvent(event)

    def doItemsLayout(self) -> None:
        self._share()
        super().doItemsLayout()

    def _share(self) -> None:
        """The list keeps room for its scroll bar, whether it is there or not."""
        room = self.maximumViewportSize().width() - self.verticalScrollBar().sizeHint().width() - 4
        self._card.width = room // max(1, room // self._card.least_width)

    def chosen(self) -> str:
        """The slug of the card that is chosen, "" where there is none."""
        return str(self.currentIndex().data(GPTRole.SLUG) or "")

    def choose(self, row: int) -> None:
        """Put the keyboard's place on a card without marking it."""
        index = self.model().index(row, 0)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def _show_menu(self, place: QPoint) -> None:
        index = self.indexAt(place)
        if not index.isValid():
            return
        self.setCurrentIndex(index)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), partial(self.opened.emit, index))
        menu.addActions(self.actions())
        menu.popup(self.viewport().mapToGlobal(place))
