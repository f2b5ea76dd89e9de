"""The command palette: type a few letters of a page, a GPT or an action, and Enter goes there or does it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListWidget, QListWidgetItem, QWidget

from gui.widgets.parts import column, label
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
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Go to a GPT or a page, or do something"))
        self.field.setAccessibleName(tr("Go to a GPT or a page, or do something"))
        self.field.textChanged.connect(self._show)
        self.field.returnPressed.connect(self.choose)
        self.field.installEventFilter(self)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What can be done"))
        self.list.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.list.itemActivated.connect(lambda _: self.choose())
        self.list.itemClicked.connect(lambda _: self.choose())
        self._none = label(tr("Nothing here is called that."), "muted")
        self.setLayout(column(self.field, self._none, self.list, margins=12))
        self.resize(min(640, parent.width() - 40), min(440, parent.height() - 40))
        self._show()

    def add(self, choices: Sequence[Choice]) -> None:
        """Offer more."""
        self._choices += choices
        self._show()

    def choose(self) -> None:
        """Do what the chosen line says."""
        place = self.list.currentRow()
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
            item = QListWidgetItem(f"{one.text}\t{one.note}" if one.note else one.text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{one.text}, {one.note}" if one.note else one.text)
            self.list.addItem(item)
        self.list.setCurrentRow(0 if self._shown else -1)
        self._none.setVisible(not self._shown)
