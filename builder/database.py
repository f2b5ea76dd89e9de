"""library.db: conversations as trees of messages, ratings, runs, and what each GPT was granted (SQLite, WAL).

A message that was appended is on the disk when append() returns. Several processes and threads may use one library at
once: writers wait for each other. Trust lives here and nowhere else, so no bundle can carry it.
"""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from builder.errors import ConversationMissing, DatabaseBroken, quoted
from builder.schema import MIGRATIONS
from builder.sqlite import SqliteFile
from builder.stored_message import PATH, Role, StoredMessage, insert_message, message_of, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Mapping
    from contextlib import AbstractContextManager


class Conversation(NamedTuple):
    """One conversation with the GPT of slug `gpt`; `created` in seconds since 1970 (UTC)."""

    id: str
    gpt: str
    title: str
    created: float


class Database:
    """The database at `path`, opened with its first use and made where it is not there yet.

    One object serves all threads. Every method raises DatabaseBroken (damaged, or written by a newer gptb),
    LibraryBusy, or OSError (full disk).
    """

    def __init__(self, path: Path, *, migrations: tuple[tuple[str, ...], ...] = MIGRATIONS) -> None:
        self._file = SqliteFile(path, migrations)

    def __enter__(self) -> Database:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    @classmethod
    def in_memory(cls) -> Database:
        """A database that nobody keeps: it ends with its `close`."""
        return cls(Path(":memory:"))

    def transaction(self, *, writes: bool = True) -> AbstractContextManager[sqlite3.Connection]:
        """One transaction, for what has tables of its own here; see SqliteFile."""
        return self._file.transaction(writes=writes)

    def close(self) -> None:
        """Let go of the file; the next use opens it again."""
        self._file.close()

    def start_conversation(self, slug: str, title: str) -> str:
        """Begin a conversation with a GPT; returns its id."""
        conversation = os.urandom(8).hex()
        with self._file.transaction() as connection:
            connection.execute(
                "INSERT INTO conversation (id, gpt, title, created) VALUES (?, ?, ?, ?)",
                (conversation, slug, storable(title), time.time()),
            )
        return conversation

    def append(
        self,
        conversation: str,
        role: Role,
        content: str,
        *,
        parent: int | None = None,
        sources: Iterable[Mapping[str, Any]] | None = None,
        ended: str = "end",
        look: bool = True,
    ) -> int:
        """Add a message below `parent`, by default the one that is looked at; returns its id.

        With `look` the new one is looked at from now on: it is where `path` leads.

        Raises ConversationMissing where there is no such conversation, or `parent` is not in it.
        """
        with self._file.transaction() as connection:
            self._require(connection, conversation)
            above = self._leaf(connection, conversation) if parent is None else parent
            if parent is not None:
                self._require_message(connection, conversation, parent)
            return insert_message(connection, conversation, above, role, content, sources, ended, look=look)

    def path(self, conversation: str, leaf: int | None = None) -> list[StoredMessage]:
        """The messages from the first one down to `leaf`, by default the one looked at. Raises ConversationMissing."""
        with self._file.transaction(writes=False) as connection:
            self._require(connection, conversation)
            if leaf is None:
                leaf = self._leaf(connection, conversation)
            else:
                self._require_message(connection, conversation, leaf)
            rows = connection.execute(PATH, (leaf,)).fetchall()
        return [message_of(row) for row in reversed(rows)]

    def conversations(self, slug: str) -> list[Conversation]:
        """The conversations with a GPT, newest first."""
        with self._file.transaction(writes=False) as connection:
            rows = connection.execute(
                "SELECT id, gpt, title, created FROM conversation WHERE gpt = ? AND removed IS NULL"
                " ORDER BY created DESC, rowid DESC",
                (slug,),
            ).fetchall()
        return [Conversation(*row) for row in rows]

    def last_used(self) -> dict[str, float]:
        """When somebody last talked with each GPT, by its slug, in seconds since 1970 (UTC)."""
        with self._file.transaction(writes=False) as connection:
            rows = connection.execute(
                "SELECT gpt, MAX(message.created) FROM conversation"
                " JOIN message ON message.conversation = conversation.id GROUP BY gpt"
            ).fetchall()
        return dict(rows)

    def delete_conversation(self, conversation: str) -> None:
        """Delete a conversation with its messages and ratings. Raises ConversationMissing."""
        with self._file.transaction() as connection:
            self._require(connection, conversation)
            connection.execute("DELETE FROM conversation WHERE id = ?", (conversation,))

    def rate(self, message: int, value: int) -> None:
        """Say that an answer was good (1) or bad (-1), or take that back (0). Raises ConversationMissing."""
        with self._file.transaction() as connection:
            if connection.execute("SELECT 1 FROM message WHERE id = ?", (message,)).fetchone() is None:
                raise ConversationMissing(f"There is no message {message}.", hint=_SEE_CONVERSATIONS)
            connection.execute("DELETE FROM rating WHERE message = ?", (message,))
            if value:
                connection.execute("INSERT INTO rating VALUES (?, ?, ?)", (message, value, time.time()))

    def ratings(self, conversation: str) -> dict[int, int]:
        """Which messages of a conversation were rated, and how: {message: 1 or -1}."""
        with self._file.transaction(writes=False) as connection:
            rows = connection.execute(
                "SELECT message, value FROM rating JOIN message ON message.id = message WHERE conversation = ?",
                (conversation,),
            ).fetchall()
        return dict(rows)

    def grant(self, slug: str, capability: str) -> None:
        """Let a GPT use a capability from now on. Only ever call this on a person's word."""
        with self._file.transaction() as connection:
            connection.execute("INSERT OR IGNORE INTO consent VALUES (?, ?, ?)", (slug, capability, time.time()))

    def revoke(self, slug: str, capability: str) -> None:
        """Take a capability back."""
        with self._file.transaction() as connection:
            connection.execute("DELETE FROM consent WHERE gpt = ? AND capability = ?", (slug, capability))

    def granted(self, slug: str) -> frozenset[str]:
        """What a GPT may use: nothing, until a person granted it."""
        with self._file.transaction(writes=False) as connection:
            rows = connection.execute("SELECT capability FROM consent WHERE gpt = ?", (slug,)).fetchall()
        return frozenset(capability for (capability,) in rows)

    def forget(self, slug: str) -> None:
        """Delete all that is known of a GPT: conversations, ratings, comparisons, runs, and what was granted to it."""
        with self._file.transaction() as connection:
            for table in ("conversation", "run", "consent", "comparison"):
                connection.execute(f"DELETE FROM {table} WHERE gpt = ?", (slug,))  # noqa: S608  names of our own

    def problems(self) -> list[str]:
        """What SQLite's own check finds wrong with the file; nothing where it is whole."""
        try:
            with self._file.transaction(writes=False) as connection:
                rows = connection.execute("PRAGMA integrity_check(20)").fetchall()
                strays = connection.execute("PRAGMA foreign_key_check").fetchall()
        except DatabaseBroken as error:
            return [f"{error} {error.hint}".strip()]
        return [text for (text,) in rows if text != "ok"] + [
            f"{table}: a row without its owner" for table, *_ in strays
        ]

    def _require(self, connection: sqlite3.Connection, conversation: str) -> None:
        if connection.execute("SELECT 1 FROM conversation WHERE id = ?", (conversation,)).fetchone() is None:
            raise ConversationMissing(f"There is no conversation {quoted(conversation)}.", hint=_SEE_CONVERSATIONS)

    def _require_message(self, connection: sqlite3.Connection, conversation: str, message: int) -> None:
        row = connection.execute("SELECT 1 FROM message WHERE id = ? AND conversation = ?", (message, conversation))
        if row.fetchone() is None:
            raise ConversationMissing(
                f"Conversation {quoted(conversation)} has no message {message}.", hint=_SEE_CONVERSATIONS
            )

    def _leaf(self, connection: sqlite3.Connection, conversation: str) -> int | None:
        newest = "SELECT max(id) FROM message WHERE conversation = ?1"
        query = f"SELECT coalesce(leaf, ({newest})) FROM conversation WHERE id = ?1"  # noqa: S608  names of our own
        looked_at: int | None = connection.execute(query, (conversation,)).fetchone()[0]
        return looked_at


_SEE_CONVERSATIONS = "It may have been deleted; begin a new one."
