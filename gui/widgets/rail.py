"""The rail: the pages above, the open GPTs in the middle, the settings at the foot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QIcon, QImage
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.avatar import avatar, framed
from gui.icon import spaced
from gui.navigation import PageEntry
from gui.theme import ICONS, Theme
from gui.widgets.parts import button, column, inset, label, row, scrolling
from gui.words import tr

MARGIN = 12
GAP_PIXELS = 4
"""What Qt leaves between an icon and its text."""


class Rail(QWidget):
    """One button a page, with its icon; the one that is shown is pressed. The last entry stands at the foot."""

    def __init__(self, entries: Sequence[PageEntry], show: Callable[[str], object]) -> None:
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(tr("Pages"))
        self._buttons: dict[str, QPushButton] = {}
        self._pictures: dict[str, QImage | None] = {}
        self._side, self._room = 0, 10_000
        self._group = QButtonGroup(self)
        made = [self._button(entry.name, entry.title, partial(show, entry.name), sign=entry.name) for entry in entries]
        self._open = QVBoxLayout()
        self._open.setSpacing(2)
        self._heading = label(tr("Open"), "muted")
        self._heading.hide()
        upper = QWidget()
        upper.setLayout(column(*made[:-1], self._heading, self._open, None, spacing=2))
        self._mark, self._title = QLabel(), label("gptb", "heading", wrap=False)
        top = row(self._mark, self._title, None, spacing=0)
        self._upper = scrolling(upper)
        self._upper.verticalScrollBar().rangeChanged.connect(self._scroll_to_pressed)
        self.setLayout(column(top, self._upper, made[-1], margins=MARGIN, spacing=8))

    def add(self, name: str, title: str, show: Callable[[], object], picture: QImage | None = None) -> None:
        """One more open GPT; without a picture of its own it has the one that its name makes."""
        self._open.addWidget(self._button(name, title, show))
        self._heading.show()
        self.rename(name, title, picture)

    def remove(self, name: str) -> None:
        """An open GPT was closed."""
        gone = self._buttons.pop(name)
        del self._pictures[name]
        self._open.removeWidget(gone)
        gone.deleteLater()
        self._heading.setVisible(self._open.count() > 0)

    def rename(self, name: str, title: str, picture: QImage | None) -> None:
        """An open GPT has another name or picture."""
        renamed = self._buttons[name]
        renamed.setAccessibleName(title)
        self._fit(renamed)
        renamed.setToolTip(title)
        self._pictures[name] = picture
        self._draw(name)

    def press(self, name: str) -> None:
        """Show which page is shown; one that has no button leaves all up."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)
            self._scroll_to_pressed()
        elif pressed := self._group.checkedButton():
            self._group.setExclusive(False)
            pressed.setChecked(False)
            self._group.setExclusive(True)

    def _scroll_to_pressed(self, *_: int) -> None:
        """A new button has its place only when there is room for it."""
        if (pressed := self._group.checkedButton()) and self._upper.isAncestorOf(pressed):
            self._upper.ensureWidgetVisible(pressed, 0, 0)

    def restyle(self, theme: Theme) -> None:
        """Be as wide as the text size asks for; what is no button stands above the words of the buttons."""
        aside, above = theme.space(3) + 2, theme.space(3)
        inset(self._title, theme.space(2), above // 2, aside, above // 2)
        inset(self._mark, aside, 0, 0, 0)
        self._mark.setPixmap(QIcon(str(ICONS / "gptb.svg")).pixmap(QSize(theme.space(6), theme.space(6))))
        self._side = theme.space(5)
        for name in self._pictures:
            self._draw(name)
        self._heading.setContentsMargins(aside, above, aside, above // 3)
        self.setFixedWidth((theme.space(52) + 208) // 2 + theme.space(9) - 36)
        self._room = self.width() - 2 * MARGIN - 2 * aside - theme.space(6) - GAP_PIXELS
        for one in self._buttons.values():
            self._fit(one)

    def _fit(self, one: QPushButton) -> None:
        """A long name ends in "…"; the whole is in its tooltip. What is pressed is bold, and needs room for that."""
        bold = QFont(one.font())
        bold.setWeight(QFont.Weight.DemiBold)
        text = QFontMetrics(bold).elidedText(one.accessibleName(), Qt.TextElideMode.ElideRight, self._room)
        one.setText(text.replace("&", "&&"))

    def _draw(self, name: str) -> None:
        side, ratio, picture, shown = self._side, self.devicePixelRatioF(), self._pictures[name], self._buttons[name]
        made = framed(picture, side, ratio) if picture else avatar(shown.accessibleName(), side, ratio)
        shown.setIcon(spaced(made))

    def _button(self, name: str, title: str, show: Callable[[], object], sign: str = "") -> QPushButton:
        made = button(title.replace("&", "&&"), show, "nav", name=title, sign=sign)
        made.setToolTip(title)
        made.setCheckable(True)
        self._group.addButton(made)
        self._buttons[name] = made
        return made
