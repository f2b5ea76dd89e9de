"""The conversations that a person has with one GPT: list, find, open, go on, rename, delete with undo, drafts."""

from __future__ import annotations

import os
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from builder.errors import ConversationMissing, quoted
from builder.journal import BEGUN, INTERRUPTED, title_from
from builder.message_tree import MessageTree
from builder.stored_message import insert_message, messages_of, storable

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from builder.database import Database

SNIPPET_CHARACTERS = 80
MOST_FOUND = 200
MOST_SOUGHT = 500
"""Characters that are looked for; SQLite takes no pattern of any length."""


@dataclass(frozen=True)
class Listing:
    """A conversation in a list; `changed` in seconds since 1970 (UTC), `snippet` is where words were found in it."""

    id: str
    title: str
    changed: float
    messages: int
    draft: str = ""
    interrupted: bool = False
    """An answer of it has no end: the program was killed while it was written."""
    snippet: str = ""


@dataclass(frozen=True)
class OpenedConversation:
    """A conversation to look at and go on with."""

    id: str
    title: str
    draft: str
    tree: MessageTree
    ratings: Mapping[int, int]
    """What a person thought of answers: {message: 1 or -1}."""


class Conversations:
    """Those with the GPT of one slug. Everything is on the disk when a method returns; see Database for what it raises.

    A conversation begins with its first draft or question; until then an id of `new_id` is nowhere kept.
    """

    def __init__(self, database: Database, slug: str) -> None:
        self.database, self.slug = database, slug

    def listed(self) -> list[Listing]:
        """All of them, the one that was changed last first; what holds neither a message nor a draft is left out."""
        with self.database.transaction(writes=False) as connection:
            rows = connection.execute(_LISTED, (self.slug,)).fetchall()
        return [
            Listing(one, title, changed, messages, draft, bool(no_end))
            for one, title, changed, messages, draft, no_end in rows
        ]

    def find(self, words: str) -> list[Listing]:
        """Those whose title or messages hold the words, wherever letters are large or small; all for no words."""
        sought = words.strip()[:MOST_SOUGHT]
        if not sought:
            return self.listed()
        if storable(sought) != sought:  # what cannot be kept is nowhere
            return []
        with self.database.transaction(writes=False) as connection:
            found: dict[str, str] = {}
            query = _FOUND if sought.isascii() else _FOUND_FOLDED  # LIKE takes only A to Z for a to z
            pattern = _pattern(sought if sought.isascii() else sought.casefold())
            for conversation, content, _ in connection.execute(query, (self.slug, pattern)):
                found[conversation] = _snippet(content, sought)
        return [
            Listing(one.id, one.title, one.changed, one.messages, one.draft, one.interrupted, found.get(one.id, ""))
            for one in self.listed()
            if one.id in found or sought.casefold() in one.title.casefold()
        ][:MOST_FOUND]

    def open(self, conversation: str) -> OpenedConversation:
        """Read one whole; an id that is nowhere kept is an empty conversation. Raises ConversationMissing."""
        with self.database.transaction(writes=False) as connection:
            row = connection.execute(
                "SELECT gpt, title, draft, leaf FROM conversation WHERE id = ? AND removed IS NULL", (conversation,)
            ).fetchone()
            if row is None:
                return OpenedConversation(conversation, "", "", MessageTree(()), {})
            if row[0] != self.slug:
                raise _missing(conversation)
            messages = messages_of(connection, conversation)
        return OpenedConversation(
            conversation, row[1], row[2], MessageTree(messages, row[3]), self.database.ratings(conversation)
        )

    def ask(self, conversation: str, question: str, parent: int | None = None) -> int:
        """Keep a question below `parent` (None: at the beginning), in place of the draft; returns its message.

        A conversation that was removed meanwhile, perhaps in another window, is there again: what is said is not lost.
        Raises ConversationMissing where `parent` is no message of it.
        """
        with self.database.transaction() as connection:
            self._begin(connection, conversation)
            if parent is not None and not _holds(connection, conversation, parent):
                raise _missing(conversation)
            connection.execute("UPDATE conversation SET removed = NULL WHERE id = ?", (conversation,))
            connection.execute(
                "UPDATE conversation SET draft = '', title = iif(title = '', ?, title) WHERE id = ?",
                (storable(title_from(question)), conversation),
            )
            return insert_message(connection, conversation, parent, "user", question)

    def correct(self, conversation: str, answer: int, text: str) -> int:
        """Keep what a person says an answer should have been, beside it; returns its message."""
        with self.database.transaction() as connection:
            self._begin(connection, conversation)
            row = connection.execute(
                "SELECT parent FROM message WHERE id = ? AND conversation = ?", (answer, conversation)
            ).fetchone()
            if row is None:
                raise _missing(conversation)
            return insert_message(connection, conversation, row[0], "assistant", text, ended="corrected")

    def keep_draft(self, conversation: str, text: str) -> None:
        """Keep what is being typed; "" where nothing is."""
        with self.database.transaction() as connection:
            if text:
                self._begin(connection, conversation)
            connection.execute("UPDATE conversation SET draft = ? WHERE id = ?", (storable(text), conversation))

    def look_at(self, conversation: str, leaf: int) -> None:
        """Remember which branch is looked at."""
        self._change(conversation, "leaf = ?", leaf)

    def acknowledge(self, conversation: str) -> None:
        """A person has seen that an answer was interrupted: it is not offered again."""
        with self.database.transaction() as connection:
            connection.execute(
                "UPDATE message SET ended = ? WHERE conversation = ? AND ended = ?", (INTERRUPTED, conversation, BEGUN)
            )

    def rename(self, conversation: str, title: str) -> None:
        """Give it another title. Raises ConversationMissing."""
        self._change(conversation, "title = ?", storable(title_from(title)))

    def remove(self, conversation: str) -> None:
        """Take it out of sight; until `purge` it can be taken back with `restore`. Raises ConversationMissing."""
        self._change(conversation, "removed = ?", time.time())

    def restore(self, conversation: str) -> None:
        """Take a removed one back. Raises ConversationMissing."""
        self._change(conversation, "removed = ?", None)

    def purge(self, older_than_s: float = 0.0) -> None:
        """Delete for good what was removed so long ago; others may still want to take back what they just removed."""
        with self.database.transaction() as connection:
            connection.execute(
                "DELETE FROM conversation WHERE gpt = ? AND removed <= ?", (self.slug, time.time() - older_than_s)
            )

    def purge_one(self, conversation: str) -> None:
        """Delete a removed one for good; one that was taken back, or went on, stays."""
        with self.database.transaction() as connection:
            connection.execute(
                "DELETE FROM conversation WHERE id = ? AND gpt = ? AND removed IS NOT NULL", (conversation, self.slug)
            )

    def resolve(self, beginning: str) -> str:
        """The id of the one conversation that begins like this. Raises ConversationMissing."""
        found = [one.id for one in self.listed() if one.id.startswith(beginning)] if beginning else []
        if len(found) > 1:
            raise ConversationMissing(
                f"{len(found)} conversations begin with {quoted(beginning)}.", hint="Give more of the id."
            )
        if not found:
            raise _missing(beginning)
        return found[0]

    def _begin(self, connection: sqlite3.Connection, conversation: str) -> None:
        connection.execute(
            "INSERT OR IGNORE INTO conversation (id, gpt, title, created) VALUES (?, ?, '', ?)",
            (conversation, self.slug, time.time()),
        )
        owner = connection.execute("SELECT gpt FROM conversation WHERE id = ?", (conversation,)).fetchone()
        if owner != (self.slug,):
            raise _missing(conversation)

    def _change(self, conversation: str, assignment: str, value: object) -> None:
        with self.database.transaction() as connection:
            query = f"UPDATE conversation SET {assignment} WHERE id = ? AND gpt = ?"  # noqa: S608  names of our own
            if connection.execute(query, (value, conversation, self.slug)).rowcount != 1:
                raise _missing(conversation)


def new_id() -> str:
    """An id for a conversation that has not begun."""
    return os.urandom(8).hex()


def _holds(connection: sqlite3.Connection, conversation: str, message: int) -> bool:
    query = "SELECT 1 FROM message WHERE id = ? AND conversation = ?"
    return connection.execute(query, (message, conversation)).fetchone() is not None


def _missing(conversation: str) -> ConversationMissing:
    return ConversationMissing(
        f"There is no conversation {quoted(conversation)} with this GPT.", hint="See them all: gptb chats NAME"
    )


def _pattern(words: str) -> str:
    escaped = words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"


def _snippet(content: str, sought: str) -> str:
    """The words with what stands around them, on one line."""
    line = " ".join(content.split())
    place = max(0, line.casefold().find(sought.casefold()) - SNIPPET_CHARACTERS // 3)
    shown = line[place : place + SNIPPET_CHARACTERS]
    return ("…" if place else "") + shown + ("…" if place + SNIPPET_CHARACTERS < len(line) else "")


NO_END = f"EXISTS (SELECT 1 FROM message WHERE message.id = conversation.leaf AND ended = '{BEGUN}')"  # noqa: S608
_LISTED = f"""
    SELECT id, title, coalesce((SELECT created FROM message WHERE message.id = last), created), messages, draft, no_end
    FROM (
        SELECT id, title, created, draft, {NO_END} AS no_end,
            (SELECT count(*) FROM message WHERE conversation = conversation.id) AS messages,
            (SELECT max(id) FROM message WHERE conversation = conversation.id) AS last
        FROM conversation WHERE gpt = ? AND removed IS NULL
    )
    WHERE messages OR draft != ''
    ORDER BY 3 DESC, id
"""  # noqa: S608  names of our own
# Of each conversation the newest message: beside max(), SQLite gives the columns of its row.
_FOUND = """
    SELECT conversation.id, content, max(message.id)
    FROM message JOIN conversation ON conversation.id = message.conversation
    WHERE gpt = ? AND removed IS NULL AND content LIKE ? ESCAPE '\\' GROUP BY conversation.id
"""
_FOUND_FOLDED = _FOUND.replace("content LIKE", "casefold(content) LIKE")
