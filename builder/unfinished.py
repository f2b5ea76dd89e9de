"""What a person was in the midst of when the program ended, with any GPT."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from builder.conversations import NO_END

if TYPE_CHECKING:
    from builder.database import Database


class Unfinished(NamedTuple):
    """What a person was in the midst of: words that were not sent yet, or an answer without an end."""

    gpt: str
    conversation: str
    title: str
    draft: str


def unfinished(database: Database) -> list[Unfinished]:
    """Return what a person was in the midst of, with any GPT, newest first."""
    with database.transaction(writes=False) as connection:
        return [Unfinished(*row) for row in connection.execute(_UNFINISHED)]


_UNFINISHED = f"""
    SELECT gpt, id, title, draft FROM conversation
    WHERE removed IS NULL AND (draft != '' OR {NO_END}) ORDER BY created DESC
"""  # noqa: S608  names of our own
