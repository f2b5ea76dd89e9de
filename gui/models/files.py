"""The files of a GPT as Qt shows them: what each is, and what is being done with it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal

from gui.amounts import size_text
from gui.said import said
from gui.widgets.tip import tip
from gui.words import noop, tr

if TYPE_CHECKING:
    from builder.library import Library
    from rag.node_store import Source
    from rag.types import IngestEvent

State = Literal["waiting", "reading", "embedding", "done", "failed"]
AnyIndex = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()

STATES: dict[State, str] = {
    "waiting": noop("waiting"),
    "reading": noop("reading"),
    "embedding": noop("embedding"),
    "done": noop("done"),
    "failed": noop("failed"),
}
HEADERS = (noop("File"), noop("State"), noop("Size"), noop("Pages"), noop("Passages"), noop("Hidden"))
PAGES, HIDDEN = 3, 5
"""Columns that may be empty in every row."""
_STEPS: dict[str, State] = {"read": "reading", "embed": "embedding"}
_ENDS: dict[str, State] = {"added": "done", "updated": "done", "unchanged": "done", "failed": "failed"}


@dataclass(frozen=True)
class FileRow:
    """One file; numbers that are not known yet are None."""

    name: str
    state: State
    bytes: int | None = None
    pages: int | None = None
    passages: int | None = None
    hidden: int | None = None
    reason: str = ""

    def cells(self) -> tuple[str, ...]:
        """What stands in the columns."""
        numbers = (self.pages or None, self.passages, self.hidden or None)
        size = "" if self.bytes is None else size_text(self.bytes)
        written = ("" if number is None else f"{number:,}" for number in numbers)
        return (self.name, tr(STATES[self.state]), size, *written)


class Listing(NamedTuple):
    """The files in the index, those in the GPT's folder that wait, and how many passages each hides."""

    sources: list[Source]
    waiting: list[str]
    hidden: dict[str, int]
    ready: bool = True
    """Whether the model that searches the files is on this computer."""


def read_listing(library: Library, slug: str) -> Listing:
    """What is to be shown of a GPT's files."""
    from builder.knowledge import listing
    from builder.models import missing
    from builder.privacy import hidden_counts

    ready = not missing(library, [library.get(slug).embedder])
    return Listing(*listing(library, slug), hidden_counts(library, slug), ready)


def _side(column: int) -> Qt.AlignmentFlag:
    """Numbers stand at the right."""
    side = Qt.AlignmentFlag.AlignTrailing if column > 1 else Qt.AlignmentFlag.AlignLeading
    return side | Qt.AlignmentFlag.AlignVCenter


class FileModel(QAbstractTableModel):
    """One row for each file, by name; rows change as events of an ingestion come."""

    numbers_changed = Signal(bool, bool)
    """Whether any file has pages, and whether any hides something."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[FileRow] = []  # by name
        self._underway: set[str] = set()  # files of the ingestion that runs

    def rowCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _ROOT) -> int:
        return 0 if parent.isValid() else len(HEADERS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADERS[section])
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.cells()[index.column()]
            case Qt.ItemDataRole.ToolTipRole:
                return tip(row.reason or row.name)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(index.column())
        return None

    def row(self, place: int) -> FileRow:
        """The file at a place."""
        return self._rows[place]

    def row_of(self, name: str) -> FileRow:
        """The file of a name. Raises KeyError."""
        if (place := self._place(name)) is None:
            raise KeyError(name)
        return self._rows[place]

    def show(self, listing: Listing) -> None:
        """Show what is in the index, and what is in the GPT's folder and waits.

        Files that failed just now stay, and those of the ingestion that runs stay as they are.
        """
        rows = [
            FileRow(one.source, "done", one.bytes, one.pages, one.passages, listing.hidden.get(one.source, 0))
            for one in listing.sources
        ]
        rows += [FileRow(name, "waiting") for name in listing.waiting]
        kept = {row.name: row for row in self._rows if row.state == "failed" or row.name in self._underway}
        busy = {name: row for name, row in kept.items() if name in self._underway}
        self._replace(list({**kept, **{row.name: row for row in rows}, **busy}.values()))

    def foresee(self, names: Sequence[str]) -> None:
        """Show files as waiting that will be read."""
        self._underway |= set(names)
        known = {row.name: row for row in self._rows}
        seen = {name: replace(known.get(name, FileRow(name, "waiting")), state="waiting", reason="") for name in names}
        self._replace(list({**known, **seen}.values()))

    def take(self, event: IngestEvent) -> None:
        """Show what an event says of its file."""
        if event.kind == "removed":
            self.forget(event.source)
        elif self._place(event.source) is not None:
            if state := _STEPS.get(event.step):
                self._set(event.source, state=state)
            elif event.kind in ("added", "updated"):
                self._set(event.source, state="done", passages=event.passages, reason=said(event.reason))
            elif event.kind in _ENDS:
                self._underway.discard(event.source)
                self._set(event.source, state=_ENDS[event.kind], reason=said(event.reason))

    def forget(self, name: str) -> None:
        """Take a file off the list."""
        self._underway.discard(name)
        if (place := self._place(name)) is not None:
            self.beginRemoveRows(_ROOT, place, place)
            del self._rows[place]
            self.endRemoveRows()

    def settle(self) -> None:
        """Nothing is being done any more."""
        self._underway.clear()
        for row in self._rows:
            if row.state in ("reading", "embedding"):
                self._set(row.name, state="waiting")

    def _place(self, name: str) -> int | None:
        place = bisect_left(self._rows, name, key=lambda row: row.name)
        return place if place < len(self._rows) and self._rows[place].name == name else None

    def _set(self, name: str, **changes: Any) -> None:
        if (place := self._place(name)) is None:
            return
        self._rows[place] = replace(self._rows[place], **changes)
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(HEADERS) - 1))

    def _replace(self, rows: Sequence[FileRow]) -> None:
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda row: row.name)
        self.endResetModel()
        self.numbers_changed.emit(any(row.pages for row in self._rows), any(row.hidden for row in self._rows))
