"""The table of a GPT's files."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QItemSelectionRange, QModelIndex, QSize, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QTableView

from gui.models.files import HIDDEN, PAGES, FileModel
from gui.widgets.empty_hint import EmptyHint
from gui.widgets.first_column import FirstColumn
from gui.widgets.table import RowHeights
from gui.words import tr


class FileTable(QTableView):
    """Emits `chosen_changed`; what is chosen stays chosen when the list is read anew."""

    chosen_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.files = FileModel()
        self.setModel(self.files)
        self.setAccessibleName(tr("Files of this GPT"))
        self.verticalHeader().hide()
        RowHeights(self)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setResizeContentsPrecision(0)
        self._first = FirstColumn(self)
        EmptyHint(self, tr("No files yet. Drop some above, and the GPT answers from them."))
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self._kept: set[str] = set()
        self.files.modelAboutToBeReset.connect(self._keep)
        self.files.modelReset.connect(self._choose_again)
        self.files.numbers_changed.connect(self._show_columns)
        self._show_columns(False, False)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    def rowCount(self) -> int:
        """How many files there are."""
        return self.files.rowCount()

    def chosen(self) -> list[str]:
        """The names of the files that are chosen."""
        return [self.files.row(place).name for place in sorted(index.row() for index in self._chosen_rows())]

    def minimumSizeHint(self) -> QSize:
        """Its head and four files, at any text size."""
        return QSize(super().minimumSizeHint().width(), self.fontMetrics().height() * 10)

    def _show_columns(self, pages: bool, hidden: bool) -> None:
        """A column that would be empty leaves its room to the names."""
        self.setColumnHidden(PAGES, not pages)
        self.setColumnHidden(HIDDEN, not hidden)
        self._first.fit()

    def _chosen_rows(self) -> list[QModelIndex]:
        return self.selectionModel().selectedRows()

    def _keep(self) -> None:
        self._kept = set(self.chosen())

    def _choose_again(self) -> None:
        """In one step: each selection is told to all who listen."""
        again = QItemSelection()
        for place in range(self.files.rowCount() if self._kept else 0):
            if self.files.row(place).name in self._kept:
                again.append(QItemSelectionRange(self.files.index(place, 0)))
        flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().select(again, flags)
        self.chosen_changed.emit()
