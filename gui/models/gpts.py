"""The GPTs of the library as Qt shows them: filtered by what is typed, sorted as is chosen."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from builder.library import Entry

Order = Literal["name", "newest"]
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class GPTRole(IntEnum):
    """What a card asks for besides the name."""

    SLUG = Qt.ItemDataRole.UserRole
    DESCRIPTION = Qt.ItemDataRole.UserRole + 1
    MODEL = Qt.ItemDataRole.UserRole + 2
    PROBLEM = Qt.ItemDataRole.UserRole + 3


class GPTModel(QAbstractListModel):
    """One row for each GPT that is not hidden and has the words that are looked for in its name or description."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._shown: list[Entry] = []
        self._words: list[str] = []
        self._hidden: set[str] = set()

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._shown[index.row()]
        gpt = entry.gpt
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return gpt.name if gpt else entry.slug
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{gpt.name}. {gpt.description}" if gpt else f"{entry.slug}. {entry.problem}"
            case GPTRole.SLUG:
                return entry.slug
            case GPTRole.DESCRIPTION:
                return gpt.description if gpt else ""
            case GPTRole.MODEL:
                return gpt.model if gpt else ""
            case GPTRole.PROBLEM:
                return entry.problem
        return None

    def show(self, entries: list[Entry]) -> None:
        """Show other entries."""
        self._entries = entries
        self._refresh()

    def look_for(self, text: str) -> None:
        """Show only what has all words of a text."""
        self._words = text.casefold().split()
        self._refresh()

    def hide(self, slug: str, hidden: bool) -> None:
        """Leave a GPT out, or show it again."""
        (self._hidden.add if hidden else self._hidden.discard)(slug)
        self._refresh()

    def row_of(self, slug: str) -> int:
        """The row of a GPT, -1 where it is not shown."""
        return next((row for row, entry in enumerate(self._shown) if entry.slug == slug), -1)

    def _refresh(self) -> None:
        self.beginResetModel()
        self._shown = [entry for entry in self._entries if entry.slug not in self._hidden and self._has_words(entry)]
        self.endResetModel()

    def _has_words(self, entry: Entry) -> bool:
        text = f"{entry.gpt.name} {entry.gpt.description}" if entry.gpt else entry.slug
        return all(word in text.casefold() for word in self._words)
