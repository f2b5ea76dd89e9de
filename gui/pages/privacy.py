"""What each GPT may do, what its files hide, and every connection that was opened and why."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.desk import Desk
from gui.widgets.connection_table import ConnectionTable
from gui.widgets.hidden_list import HiddenList
from gui.widgets.parts import button, column, inset, label, row, splitter
from gui.widgets.sides import Sides
from gui.widgets.table import Number, Table
from gui.words import tr

if TYPE_CHECKING:
    from builder.privacy import Permissions


class PrivacyPage(QWidget):
    """Reads everything anew whenever it is shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("Privacy"))
        self._found: list[Permissions] = []
        headers = (tr("GPT"), tr("Asks for"), tr("Granted"), tr("Its files go to"), tr("Files"), tr("Hidden"))
        self.table = Table(tr("What each GPT may do"), headers, several=False)
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.said = label("", "muted")
        self.opening = button(tr("Open its files"), self.open, name=tr("Open the files of the chosen GPT"))
        self.opening.setEnabled(False)
        self.hidden = HiddenList(desk)
        self.connections = ConnectionTable(desk)
        self._lay_out()
        desk.library_changed.connect(self._refresh_when_shown)
        desk.models_changed.connect(self._refresh_when_shown)

    def refresh(self) -> None:
        """Look anew."""
        from builder.privacy import permissions

        self._desk.do(tr("Looking at the permissions"), partial(permissions, self._desk.library), self._show)
        self.connections.refresh()

    def open(self) -> None:
        """Show the files of the chosen GPT."""
        for place in self.table.chosen()[:1]:
            self._desk.gpt_opened.emit(self._found[place].slug, "knowledge")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def _refresh_when_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def _show(self, found: list[Permissions]) -> None:
        chosen = [self._found[place].slug for place in self.table.chosen() if place < len(self._found)]
        self._found = found
        self.table.fill([_cells(one) for one in found])
        for place, one in enumerate(found):
            if one.slug in chosen:
                self.table.selectRow(place)
        self.said.setText(_summary(found))
        self._show_choice()

    def _show_choice(self) -> None:
        chosen = [self._found[place] for place in self.table.chosen() if place < len(self._found)]
        self.opening.setEnabled(bool(chosen))
        if chosen:
            self.hidden.show_hidden(chosen[0].slug, chosen[0].name)
        else:
            self.hidden.clear()

    def _lay_out(self) -> None:
        permissions, hidden = QWidget(), QWidget()
        inner = column(self.said, self.table, row(self.opening, None))
        inset(inner, 0, 0, 12, 8)
        permissions.setLayout(inner)
        heading = label(tr("Hidden text"), "heading")
        inset(heading, 12, 0, 0, 0)
        hidden.setLayout(column(heading, self.hidden, spacing=0))
        above = Sides(permissions, hidden, (640, 400))
        sides = splitter(above, self.connections, Qt.Orientation.Vertical)
        sides.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sides.setStretchFactor(0, 3)
        sides.setStretchFactor(1, 2)
        self.setLayout(column(label(tr("Privacy"), "title"), sides, margins=24, spacing=12))


def _summary(found: list[Permissions]) -> str:
    asking, granted = sum(bool(one.asks) for one in found), sum(bool(one.granted) for one in found)
    hidden = sum(one.hidden_passages for one in found)
    return ". ".join([
        tr("%n GPT(s) ask for something", asking),
        tr("%n have been granted something", granted),
        tr("%n hidden passage(s) were found in files and left out", hidden),
    ]) + "."  # fmt: skip


def _cells(one: Permissions) -> list[str | Number]:
    asks = ", ".join((*one.asks, *one.tools)) or tr("nothing")
    granted = ", ".join(one.granted) or tr("nothing")
    server = one.server or tr("nowhere")
    hidden = "?" if one.damaged else f"{one.hidden_passages:,}"
    return [one.name, asks, granted, server, Number(f"{one.files:,}"), Number(hidden)]
