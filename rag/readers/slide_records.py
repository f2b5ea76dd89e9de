"""The records of an old presentation: a tree in a stream, and where each part lies in its last state, [MS-PPT] 2.3."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

_EDIT = 0xFF5
_MAX_DEPTH = 30
_MAX_EDITS = 1_000


@dataclass(frozen=True)
class Record:
    """One record of the stream: its kind, its instance, where its content lies."""

    data: bytes
    kind: int
    instance: int
    start: int
    end: int
    holds_records: bool

    @property
    def content(self) -> bytes:
        """Its bytes without its head."""
        return self.data[self.start : self.end]

    @cached_property
    def inner(self) -> tuple["Record", ...]:
        """The records in it."""
        return tuple(_records(self.data, self.start, self.end)) if self.holds_records else ()

    def first(self, kind: int) -> "Record | None":
        """Return the first of a kind among them."""
        return next((record for record in self.inner if record.kind == kind), None)

    def all(self, kind: int, depth: int = 0) -> Iterator["Record"]:
        """Yield those of a kind in it, at any depth."""
        for record in self.inner:
            if record.kind == kind:
                yield record
            elif depth < _MAX_DEPTH:
                yield from record.all(kind, depth + 1)


def _records(data: bytes, start: int, end: int) -> Iterator[Record]:
    while start + 8 <= end:
        record = record_at(data, start)
        if record.end > end:
            return
        yield record
        start = record.end


def record_at(data: bytes, start: int) -> Record:
    """Return the record at a place. Raises struct.error beyond the end."""
    head, kind, size = struct.unpack_from("<HHI", data, start)
    return Record(data, kind, head >> 4, start + 8, start + 8 + size, head & 15 == 15)


def parts_of(data: bytes, edit: int) -> tuple[dict[int, int], int]:
    """Return where each part lies by its number, in the last state that was saved, and the number of the document.

    Raises ValueError where one of the states that were saved is not there, struct.error beyond the end.
    """
    parts: dict[int, int] = {}
    document = 0
    for _ in range(_MAX_EDITS):
        record = record_at(data, edit)
        if record.kind != _EDIT:
            raise ValueError("no edit where one should be")
        before, directory, number = struct.unpack_from("<III", record.content, 8)
        document = document or number
        content = record_at(data, directory).content
        place = 0
        while place + 4 <= len(content):
            (entry,) = struct.unpack_from("<I", content, place)
            first, count = entry & 0xF_FFFF, entry >> 20
            for offset, start in enumerate(struct.unpack_from(f"<{count}I", content, place + 4)):
                parts.setdefault(first + offset, start)
            place += 4 + 4 * count
        if not before:
            break
        edit = before
    return parts, document
