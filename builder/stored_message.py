"""A message as the database keeps it: the row, and how it is written and read inside a transaction."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping, Sequence

Role = Literal["system", "user", "assistant", "tool"]


class StoredMessage(NamedTuple):
    """One message of a tree: `parent` is the message it answers, None for a first one.

    `sources` (passages) and `citations` are JSON objects. `ended` is why an answer ended: a FinishReason, "stopped",
    "failed", "interrupted", "corrected" (a person wrote it), or "" while it is being written, which stays where the
    program was killed.
    """

    id: int
    parent: int | None
    role: Role
    content: str
    sources: Sequence[Mapping[str, Any]]
    created: float
    ended: str = "end"
    citations: Sequence[Mapping[str, Any]] = ()


COLUMNS = "id, parent, role, content, sources, created, ended, citations"
_OF_MESSAGE = ", ".join(f"message.{name}" for name in COLUMNS.split(", "))
PATH = f"""
    WITH RECURSIVE line AS (
        SELECT {COLUMNS} FROM message WHERE id = ?
        UNION ALL
        SELECT {_OF_MESSAGE} FROM message JOIN line ON message.id = line.parent
    )
    SELECT {COLUMNS} FROM line
"""  # noqa: S608  names of our own


def insert_message(
    connection: sqlite3.Connection,
    conversation: str,
    parent: int | None,
    role: Role,
    content: str,
    sources: Iterable[Mapping[str, Any]] | None = None,
    ended: str = "end",
    *,
    look: bool = True,
) -> int:
    """Add a message inside a transaction of the caller's; returns its id."""
    values = (conversation, parent, role, storable(content), as_json(sources), time.time(), ended)
    number = connection.execute(
        "INSERT INTO message (conversation, parent, role, content, sources, created, ended)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        values,
    ).lastrowid
    if look:
        connection.execute("UPDATE conversation SET leaf = ? WHERE id = ?", (number, conversation))
    return int(number or 0)


def messages_of(connection: sqlite3.Connection, conversation: str) -> list[StoredMessage]:
    """All messages of a conversation, oldest first."""
    query = f"SELECT {COLUMNS} FROM message WHERE conversation = ? ORDER BY id"  # noqa: S608  names of our own
    return [message_of(row) for row in connection.execute(query, (conversation,))]


def message_of(row: tuple[Any, ...]) -> StoredMessage:
    """A row of COLUMNS."""
    number, parent, role, content, sources, created, ended, citations = row
    cited = tuple(json.loads(citations))
    return StoredMessage(number, parent, role, content, tuple(json.loads(sources)), created, ended, cited)


def as_json(values: Iterable[Mapping[str, Any]] | None) -> str:
    """Objects as the database keeps them."""
    return storable(json.dumps(list(values or ()), ensure_ascii=False))


def storable(text: str) -> str:
    """SQLite keeps UTF-8: half a surrogate pair, which a broken model or a terminal can send, becomes a mark."""
    return text.encode(errors="replace").decode()
