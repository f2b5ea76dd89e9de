"""A table as this window draws them: rows are chosen whole, nothing is written into, Tab leaves it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView, QTableWidget, QTableWidgetItem

from gui.cut import cut
from gui.widgets.empty_hint import EmptyHint
from gui.widgets.first_column import FirstColumn
from gui.widgets.tip import tip

MOST_CHARACTERS = 20
"""What is longer is cut in every column but the first; the whole of it is in the tooltip."""
LEAST_WIDTH_CHARACTERS = 46
NUMBERS = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Number:
    """A cell that is written as `text` and stands at the right."""

    text: str


class RowHeights(QObject):
    """Keeps the rows of a table as high as its text wants, also after the text size was changed."""

    EVENTS = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish, QEvent.Type.Show)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        table.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in self.EVENTS and isinstance(watched, QTableView):
            watched.verticalHeader().setDefaultSectionSize(round(watched.fontMetrics().height() * 1.8))
        return False


class Table(QTableWidget):
    """The first column takes the room that is left; heads of numbers stand above them, at the right."""

    def __init__(self, name: str, headers: Sequence[str], *, several: bool = True, empty: str = "") -> None:
        """`empty` is said where there are no rows."""
        super().__init__(0, len(headers))
        self.setHorizontalHeaderLabels(list(headers))
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        RowHeights(self)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        if not several:
            self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setResizeContentsPrecision(0)  # only what is in sight is measured
        self.first = FirstColumn(self)
        if empty:
            EmptyHint(self, empty)

    def fill(self, rows: Sequence[Sequence[str | Number]]) -> None:
        """Show other rows; what was chosen is not any more."""
        self.clearSelection()
        self.setRowCount(len(rows))
        for place, cells in enumerate(rows):
            self.set_row(place, cells)
        self.first.fit()

    def selectRow(self, row: int) -> None:
        """Qt's own looks for a column just outside where the text runs from right to left, and chooses nothing."""
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self.model().index(row, 0), how)

    def set_row(self, place: int, cells: Sequence[str | Number]) -> None:
        """Write one row."""
        for column, cell in enumerate(cells):
            text = cell.text if isinstance(cell, Number) else cell
            short = text if column == 0 else cut(text, MOST_CHARACTERS)
            item = QTableWidgetItem(short)
            if column == 0 or short != text:
                item.setToolTip(tip(text))
                item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            if isinstance(cell, Number):
                item.setTextAlignment(NUMBERS)
                if head := self.horizontalHeaderItem(column):
                    head.setTextAlignment(NUMBERS)
            self.setItem(place, column, item)

    def minimumSizeHint(self) -> QSize:
        """Room for its names and about two more columns; the rest can be scrolled to."""
        whole = super().minimumSizeHint()
        header = self.horizontalHeader()
        wanted = self.first.least() + header.length() - header.sectionSize(0)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().height()
        return QSize(max(whole.width(), min(wanted, LEAST_WIDTH_CHARACTERS * letter)), max(whole.height(), 6 * line))

    def chosen(self) -> list[int]:
        """The rows that are chosen, from above."""
        return sorted({index.row() for index in self.selectedIndexes()})

    def text(self, place: int, column: int = 0) -> str:
        """What a cell says."""
        item = self.item(place, column)
        return item.text() if item else ""
