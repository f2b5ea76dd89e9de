"""How an answer gets to the disk while it comes, and what a session needs to have that done."""

from __future__ import annotations

import time
from collections.abc import Generator
from contextlib import closing
from dataclasses import asdict
from typing import TYPE_CHECKING, Any, Protocol

from builder.events import Finished, Retrieved, Token
from builder.message_tree import turns
from builder.stored_message import as_json, storable

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from builder.database import Database
    from builder.events import ChatEvent
    from engine.chat import Message
    from rag.types import Citation, Passage

KEEP_EVERY_S = 0.5
"""An answer is kept twice a second, so that a killed program loses less than a second of it."""

STOPPED, FAILED, BEGUN, INTERRUPTED = "stopped", "failed", "", "interrupted"
"""How an answer may have ended besides the FinishReasons; BEGUN has not ended, or the program was killed, which is
INTERRUPTED once a person has seen it."""


class AnswerJournal(Protocol):
    """Where one answer is kept."""

    def so_far(self, pieces: Sequence[str], passages: Sequence[Passage]) -> None:
        """Take what there is of it; called with every token."""
        ...

    def answered(
        self, answer: str, passages: Sequence[Passage], citations: Sequence[Citation] = (), ended: str = "end"
    ) -> None:
        """Keep it as it ended; it is on disk when this returns. An empty one that was stopped or failed is none."""
        ...


class Journal(AnswerJournal, Protocol):
    """Where a conversation is kept as it happens."""

    def load(self) -> Sequence[Message]:
        """Return the conversation so far, oldest first."""
        ...

    def question(self, text: str) -> None:
        """Keep a question; it is on disk when this returns."""
        ...

    def leave(self) -> None:
        """Go on with another conversation: the next question begins it."""
        ...


def recorded(events: Generator[ChatEvent, None, None], journal: AnswerJournal) -> Generator[ChatEvent, None, None]:
    """Pass the events of an answer on and keep what comes; closing it stops the model and keeps what came."""
    pieces: list[str] = []
    passages: Sequence[Passage] = ()
    ended = STOPPED
    try:
        with closing(events):
            for event in events:
                match event:
                    case Retrieved():
                        passages = event.passages
                    case Token():
                        pieces.append(event.text)
                        journal.so_far(pieces, passages)
                    case Finished():
                        ended = event.reason
                        journal.answered(event.answer, passages, event.citations, ended)
                yield event
    except Exception:
        ended = FAILED
        raise
    finally:
        if ended in (STOPPED, FAILED):  # Ctrl+C too: what a person has read is part of the conversation
            journal.answered("".join(pieces).strip(), passages, (), ended)


class ConversationJournal:
    """Keeps a session's messages in the database, in one conversation that starts with its first message.

    With `question` the answers are kept below that message; without `look`, the one before stays looked at.
    """

    def __init__(
        self,
        database: Database,
        slug: str,
        conversation: str | None = None,
        question: int | None = None,
        *,
        look: bool = True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._database, self._slug, self._look, self._clock = database, slug, look, clock
        self.conversation, self._question = conversation, question
        self.answer: int | None = None
        """The message of the last answer."""
        self._kept_at = float("-inf")

    def load(self) -> Sequence[Message]:
        """Return the conversation so far, oldest first; nothing for a new one."""
        if self.conversation is None:
            return []
        path = self._database.path(self.conversation)
        self._question = path[-1].id if path else None
        return turns(path)

    def question(self, text: str) -> None:
        """Append a question to what was said here, wherever others look meanwhile; it is on disk when this returns."""
        if self.conversation is None:
            self.conversation = self._database.start_conversation(self._slug, title_from(text))
        above = self.answer or self._question
        self._question, self.answer = self._database.append(self.conversation, "user", text, parent=above), None

    def leave(self) -> None:
        """Begin another conversation with the next question; this one stays as it is."""
        self.conversation = self._question = self.answer = None

    def so_far(self, pieces: Sequence[str], passages: Sequence[Passage]) -> None:
        """Keep what has come, unless it was kept a moment ago."""
        if self._clock() - self._kept_at >= KEEP_EVERY_S and any(piece.strip() for piece in pieces):
            self._write("".join(pieces).lstrip(), passages, (), BEGUN)
            self._kept_at = self._clock()

    def answered(
        self, answer: str, passages: Sequence[Passage], citations: Sequence[Citation] = (), ended: str = "end"
    ) -> None:
        """Keep the whole answer, unless it is empty and was stopped or failed."""
        if answer or ended not in (STOPPED, FAILED):
            self._write(answer, passages, citations, ended)
        self._kept_at = float("-inf")

    def _write(self, text: str, passages: Sequence[Passage], citations: Sequence[Citation], ended: str) -> None:
        assert self.conversation is not None
        if self.answer is None:
            self.answer = self._database.append(
                self.conversation, "assistant", text, parent=self._question, ended=ended, look=self._look
            )
        with self._database.transaction() as connection:
            connection.execute(
                "UPDATE message SET content = ?, sources = ?, citations = ?, ended = ? WHERE id = ?",
                (storable(text), as_json(map(_place, passages)), as_json(map(asdict, citations)), ended, self.answer),
            )


def title_from(question: str) -> str:
    """Name a conversation after its first question: one line of at most 80 characters."""
    line = " ".join(question.split())
    return line if len(line) <= 80 else line[:79] + "…"


def _place(passage: Passage) -> Mapping[str, Any]:
    """A passage whole, so that an old conversation shows its sources even where the file has gone since."""
    return asdict(passage)
