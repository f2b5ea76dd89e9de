"""Passages as a list shows them: the place, the headings above, how they begin."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from builder.passages import Kept

AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_BEGINNING = 90


class PassageModel(QAbstractListModel):
    """One row for each passage of a file, in the order of its text."""

    def __init__(self) -> None:
        super().__init__()
        self._kept: Sequence[Kept] = ()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._kept)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        kept = self._kept[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{index.row() + 1}.  {where(kept)}\n{' '.join(kept.passage.text.split())[:_BEGINNING]}…"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{where(kept)}. {kept.passage.text}"
        return None

    def show(self, kept: Sequence[Kept]) -> None:
        """Show other passages."""
        self.beginResetModel()
        self._kept = kept
        self.endResetModel()

    def kept(self, place: int) -> Kept:
        """The passage at a place."""
        return self._kept[place]


def where(kept: Kept) -> str:
    """ "page 3 · Rent > Deposit"; the file's name alone where it has neither pages nor headings."""
    place = kept.passage.place.removeprefix(kept.passage.source).removeprefix(", ")
    return " · ".join(filter(None, (place, kept.heading))) or kept.passage.source
