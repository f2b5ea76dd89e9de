"""The rail: the pages above, the open GPTs in the middle, the settings at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from gui.navigation import PageEntry
from gui.theme import Theme
from gui.widgets.parts import button, column, label, row, scrolling
from gui.words import tr


class Rail(QWidget):
    """One button a page; the one that is shown is pressed. The last entry stands at the foot."""

    def __init__(self, entries: Sequence[PageEntry], show: Callable[[str], object]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Pages"))
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        made = [self._button(entry.name, entry.title, partial(show, entry.name)) for entry in entries]
        self._open = QVBoxLayout()
        self._open.setSpacing(2)
        self._heading = label(tr("Open"), "muted")
        self._heading.hide()
        upper = QWidget()
        upper.setLayout(column(*made[:-1], self._heading, self._open, None, spacing=2))
        self._title = label("gptb", "heading", wrap=False)
        self.setLayout(column(row(self._title, None), scrolling(upper), made[-1], margins=12, spacing=8))

    def add(self, name: str, title: str, show: Callable[[], object]) -> None:
        """One more open GPT."""
        self._open.addWidget(self._button(name, title, show))
        self._heading.show()

    def remove(self, name: str) -> None:
        """An open GPT was closed."""
        gone = self._buttons.pop(name)
        self._open.removeWidget(gone)
        gone.deleteLater()
        self._heading.setVisible(self._open.count() > 0)

    def rename(self, name: str, title: str) -> None:
        """An open GPT has another name."""
        self._buttons[name].setText(title.replace("&", "&&"))
        self._buttons[name].setAccessibleName(title)

    def press(self, name: str) -> None:
        """Show which page is shown; one that has no button leaves all up."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)
        elif pressed := self._group.checkedButton():
            self._group.setExclusive(False)
            pressed.setChecked(False)
            self._group.setExclusive(True)

    def restyle(self, theme: Theme) -> None:
        """Be as wide as the text size asks for; what is no button stands above the words of the buttons."""
        aside, above = theme.space(3) + 2, theme.space(3)
        self._title.setContentsMargins(aside, above // 2, aside, above // 2)
        self._heading.setContentsMargins(aside, above, aside, above // 3)
        self.setFixedWidth((theme.space(52) + 208) // 2)

    def _button(self, name: str, title: str, show: Callable[[], object]) -> QPushButton:
        made = button(title.replace("&", "&&"), show, "nav", name=title)
        made.setToolTip(title)
        made.setCheckable(True)
        self._group.addButton(made)
        self._buttons[name] = made
        return made
