"""The first column of a table: it takes the room that is left, and never less than its text needs to be read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

LEAST_CHARACTERS, MOST_CHARACTERS = 10, 22
"""So much of a name is seen before the table scrolls sideways."""


class FirstColumn(QObject):
    """Fits the column whenever the table, its text or another column has another size."""

    EVENTS = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Polish, QEvent.Type.Show)

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table, self.most = table, MOST_CHARACTERS
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.sectionResized.connect(self._follow)
        table.installEventFilter(self)
        table.viewport().installEventFilter(self)

    def least(self) -> int:
        """How wide the column is at the least, in pixels."""
        table = self._table
        letter = table.fontMetrics().averageCharWidth()
        wanted = max(table.sizeHintForColumn(0), table.horizontalHeader().sectionSizeHint(0))
        return max(LEAST_CHARACTERS * letter, min(wanted, self.most * letter))

    def fit(self) -> None:
        """Take the room that the other columns leave."""
        header = self._table.horizontalHeader()
        others = header.length() - header.sectionSize(0)
        width = max(self._table.viewport().width() - others, self.least())
        if width != header.sectionSize(0):
            header.resizeSection(0, width)

    def _follow(self, section: int, *_: int) -> None:
        if section:
            self.fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        resized = event.type() == QEvent.Type.Resize and watched is not self._table
        if resized or (event.type() in self.EVENTS and watched is self._table):
            self.fit()
        return False
