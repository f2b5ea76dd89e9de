"""The command palette: type a few letters of a page, a GPT or an action, and Enter goes there or does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from gui.widgets.find_field import FindField
from gui.widgets.parts import column, fit, label
from gui.words import tr

MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True)
class Choice:
    """One line: what it is, what kind of thing or which keys, and what choosing it does."""

    text: str
    note: str
    act: Callable[[], object]


class Palette(QDialog):
    """Closes before what was chosen happens, so that this has the window for itself."""

    def __init__(self, choices: Sequence[Choice], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(tr("Go to"))
        self._choices = list(choices)
        self.field = FindField(tr("Go to a GPT or a page, or do something"))
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self.choose)
        self.field.installEventFilter(self)
        self.list = QTreeWidget()
        self.list.setColumnCount(2)
        self.list.setRootIsDecorated(False)
        self.list.setHeaderHidden(True)
        self.list.header().setStretchLastSection(False)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.list.header().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setAccessibleName(tr("What can be done"))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.itemActivated.connect(lambda *_: self.choose())
        self.list.itemClicked.connect(lambda *_: self.choose())
        self._none = label(tr("Nothing here is called that."), "muted")
        self.setLayout(column(self.field, self._none, self.list, margins=12))
        fit(self, max(640, 46 * self.fontMetrics().averageCharWidth()), 440)
        self._show()

    def add(self, choices: Sequence[Choice]) -> None:
        """Offer more, before what there is; what a person has looked for or moved to stays chosen."""
        item = self.list.currentItem()
        place = self.list.indexOfTopLevelItem(item) if item else -1
        chosen = self._shown[place] if place > 0 or (item and self.field.text()) else None
        self._choices = [*choices, *self._choices]
        self._show()
        if chosen and (same := self.list.topLevelItem(self._shown.index(chosen))):
            self.list.setCurrentItem(same)

    def choose(self) -> None:
        """Do what the chosen line says."""
        item = self.list.currentItem()
        place = self.list.indexOfTopLevelItem(item) if item else -1
        if place >= 0:
            act = self._shown[place].act
            self.accept()
            act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.key() in MOVES:
            QApplication.sendEvent(self.list, event)
            return True
        return super().eventFilter(watched, event)

    def _show(self) -> None:
        words = self.field.text().casefold().split()
        self._shown = [one for one in self._choices if all(word in one.text.casefold() for word in words)]
        self.list.clear()
        for one in self._shown:
            item = QTreeWidgetItem([one.text, one.note])
            item.setTextAlignment(1, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            item.setData(0, Qt.ItemDataRole.AccessibleTextRole, f"{one.text}, {one.note}" if one.note else one.text)
            self.list.addTopLevelItem(item)
        if first := self.list.topLevelItem(0):
            self.list.setCurrentItem(first)
        self._none.setVisible(not self._shown)
