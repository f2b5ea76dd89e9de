"""The conversations with a GPT as a list: what each is about, and below it when it changed or what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QDate, QDateTime, QLocale, QModelIndex, QPersistentModelIndex, Qt

from gui.widgets.tip import tip
from gui.widgets.two_lines import SECOND
from gui.words import tr

if TYPE_CHECKING:
    from builder.conversations import Listing

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class ConversationModel(QAbstractListModel):
    """Words are made only for the rows that are shown."""

    def __init__(self) -> None:
        super().__init__()
        self._listings: list[Listing] = []
        self._running: frozenset[str] = frozenset()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._listings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._listings):
            return None
        one = self._listings[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._title(one)
            case Qt.ItemDataRole.ToolTipRole:
                return tip(f"{self._title(one)}\n{_when(one.changed)}")
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{self._title(one)}, {self._about(one)}"
            case _ if role == SECOND:
                return self._about(one)
        return None

    def show_listings(self, found: Sequence[Listing]) -> None:
        """Show these, in this order."""
        self.beginResetModel()
        self._listings = list(found)
        self.endResetModel()

    def show_running(self, conversations: frozenset[str]) -> None:
        """Mark those in which an answer is being written."""
        for name in conversations ^ self._running:
            self._running = conversations
            self._tell(self.row_of(name))

    def show_draft(self, conversation: str, text: str) -> bool:
        """Say what is being typed in one of them; False where it is none, or would not be any more."""
        row = self.row_of(conversation)
        if row is None or not (text or self._listings[row].messages):
            return False
        self._listings[row] = replace(self._listings[row], draft=text)
        self._tell(row)
        return True

    def row_of(self, conversation: str) -> int | None:
        """Where a conversation stands."""
        return next((row for row, one in enumerate(self._listings) if one.id == conversation), None)

    def at(self, index: Index) -> Listing | None:
        """The conversation of a row."""
        return self._listings[index.row()] if index.isValid() else None

    def _tell(self, row: int | None) -> None:
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _title(self, one: Listing) -> str:
        return " ".join((one.title or one.draft or tr("New chat")).split())

    def _about(self, one: Listing) -> str:
        if one.id in self._running:
            return tr("Answering…")
        if one.snippet:
            return one.snippet
        if one.draft:
            return tr("Draft: {text}").format(text=" ".join(one.draft.split())[:80])
        return tr("Interrupted") if one.interrupted else _when(one.changed)


def _when(seconds: float) -> str:
    """The time of today, the date of any other day, as the person's language writes it."""
    moment = QDateTime.fromSecsSinceEpoch(int(seconds))
    short = QLocale.FormatType.ShortFormat
    today = moment.date() == QDate.currentDate()
    return QLocale().toString(moment.time(), short) if today else QLocale().toString(moment.date(), short)
