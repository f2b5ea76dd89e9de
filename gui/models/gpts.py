"""The GPTs of the library as Qt shows them: filtered by what is typed, sorted as is chosen."""

from __future__ import annotations

from collections.abc import Mapping
from enum import IntEnum
from typing import Any, Literal

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from builder.facts import Facts
from builder.library import Entry
from gui.amounts import size_text
from gui.said import said
from gui.widgets.when import ago
from gui.words import tr

Order = Literal["used", "name", "size", "newest"]
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_NOTHING = Facts()


class GPTRole(IntEnum):
    """What a card asks for besides the name."""

    SLUG = Qt.ItemDataRole.UserRole
    DESCRIPTION = Qt.ItemDataRole.UserRole + 1
    MODEL = Qt.ItemDataRole.UserRole + 2
    PROBLEM = Qt.ItemDataRole.UserRole + 3
    FACTS = Qt.ItemDataRole.UserRole + 4
    """Size and last use in a line."""
    PICTURE = Qt.ItemDataRole.UserRole + 5
    """A QImage, None for a GPT without a picture."""
    CARD = Qt.ItemDataRole.UserRole + 6
    """All that is drawn, as a Card: one question instead of seven."""


Card = tuple[str, str, str, str, str, int]
"""Name, model, facts, description, problem, and the picture's key (0 for none)."""


_PLACES: dict[int, int] = {
    Qt.ItemDataRole.DisplayRole: 0,
    GPTRole.MODEL: 1,
    GPTRole.FACTS: 2,
    GPTRole.DESCRIPTION: 3,
    GPTRole.PROBLEM: 4,
}
"""Where in a Card a role's text is."""


class GPTModel(QAbstractListModel):
    """One row for each GPT that is not hidden and has the words that are looked for in its name or description."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: list[Entry] = []
        self._shown: list[Entry] = []
        self._cards: dict[str, Card] = {}
        self._facts: Mapping[str, Facts] = {}
        self._pictures: Mapping[str, QImage] = {}
        self._words: list[str] = []
        self._hidden: set[str] = set()
        self._order: Order = "name"

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        slug = self._shown[index.row()].slug
        card = self._cards[slug]
        match role:
            case GPTRole.CARD:
                return card
            case GPTRole.SLUG:
                return slug
            case GPTRole.PICTURE:
                return self._pictures.get(slug)
            case Qt.ItemDataRole.AccessibleTextRole:
                name, _, about, description, problem, _ = card
                return ". ".join(text for text in (name, problem or description, about) if text)
        return card[_PLACES[role]] if role in _PLACES else None

    def show(
        self,
        entries: list[Entry],
        facts: Mapping[str, Facts] | None = None,
        pictures: Mapping[str, QImage] | None = None,
    ) -> None:
        """Show other entries."""
        self._entries, self._facts, self._pictures = entries, facts or {}, pictures or {}
        self._cards = {entry.slug: self._card(entry) for entry in entries}
        self._refresh()

    def sort_by(self, order: Order) -> None:
        """Show them in another order; what is broken or was never used comes last."""
        self._order = order
        self._refresh()

    def look_for(self, text: str) -> None:
        """Show only what has all words of a text."""
        self._words = text.casefold().split()
        self._refresh()

    def hide(self, slug: str, hidden: bool) -> None:
        """Leave a GPT out, or show it again."""
        (self._hidden.add if hidden else self._hidden.discard)(slug)
        self._refresh()

    def drop(self, slug: str) -> None:
        """Leave one out that is gone; another may be made under its slug, and is shown."""
        self._hidden.discard(slug)
        self._entries = [entry for entry in self._entries if entry.slug != slug]
        self._refresh()

    def row_of(self, slug: str) -> int:
        """The row of a GPT, -1 where it is not shown."""
        return next((row for row, entry in enumerate(self._shown) if entry.slug == slug), -1)

    def _refresh(self) -> None:
        self.beginResetModel()
        shown = [entry for entry in self._entries if entry.slug not in self._hidden and self._has_words(entry)]
        self._shown = sorted(shown, key=self._place)
        self.endResetModel()

    def _place(self, entry: Entry) -> tuple[float, str]:
        facts = self._facts.get(entry.slug, _NOTHING)
        amount = {"name": 0.0, "used": facts.used, "size": float(facts.bytes), "newest": facts.changed}[self._order]
        return -amount, (entry.gpt.name if entry.gpt else "\U0010ffff" + entry.slug).casefold()

    def _card(self, entry: Entry) -> Card:
        facts, gpt = self._facts.get(entry.slug), entry.gpt
        about = ""
        if facts:
            used = tr("used {when}").format(when=ago(facts.used)) if facts.used else tr("not used yet")
            about = f"{size_text(facts.bytes)} · {used}"
        picture = self._pictures.get(entry.slug)
        key = picture.cacheKey() if picture else 0
        if gpt is None:
            return entry.slug, "", about, "", said(entry.problem), key
        return gpt.name, gpt.model, about, gpt.description, entry.problem, key

    def _has_words(self, entry: Entry) -> bool:
        text = f"{entry.gpt.name} {entry.gpt.description}" if entry.gpt else entry.slug
        return all(word in text.casefold() for word in self._words)
