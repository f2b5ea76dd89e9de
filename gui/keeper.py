"""Reads and writes the conversations with one GPT, in a lane of its own: a draft never waits for longer work."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gui.work import Lane

if TYPE_CHECKING:
    from builder.conversations import Conversations
    from builder.database import Database
    from gui.desk import Desk
    from gui.work import Failure, Task


class Keeper:
    """`kept` says what can be asked of it; `instructions` are the GPT's, for what a model may learn from."""

    def __init__(self, desk: Desk, database: Database, slug: str, *, lasting: bool = True) -> None:
        """Without `lasting`, nothing outlives the window: the chat is a trial."""
        from builder.conversations import Conversations

        self._desk, self.lasting = desk, lasting
        self.kept: Conversations = Conversations(database, slug)
        self._lane = Lane("gptb-keep")

    def do(
        self, title: str, op: Callable[[], Any], success: Callable[[Any], None], failure: Failure | None = None
    ) -> Task:
        """Do something with what is kept, as `Desk.do` does."""
        return self._desk.watch(self._lane.run(title, op), success, failure)

    def instructions(self) -> str:
        """What the GPT was told; called in the lane."""
        return self._desk.library.get(self.kept.slug).instructions

    def close(self) -> None:
        """Finish what was begun, and let go of the database."""
        self._lane.close(self.kept.database.close)
