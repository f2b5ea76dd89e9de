"""A GPT's session in a lane of its own: opened with the first question, it answers one question after the other."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from gui.words import tr
from gui.work import Lane, Task

if TYPE_CHECKING:
    from builder.attachments import Attachment
    from builder.events import ChatEvent
    from builder.journal import AnswerJournal
    from builder.session import Session
    from builder.stored_message import StoredMessage

Open = Callable[[], "Session"]


class Answerer:
    """Serves all conversations with one GPT, so that its model is in memory once. `open_session` runs in the lane."""

    _session: Session | None

    def __init__(self, open_session: Open) -> None:
        self._open, self._session = open_session, None
        self._lane = Lane("gptb-chat")
        self.log_probabilities = False
        """Whether the tokens of the next answer tell theirs."""

    def answer(
        self,
        question: str,
        before: Sequence[StoredMessage],
        journal: AnswerJournal,
        attachments: Sequence[Attachment] = (),
        *,
        differently: bool = False,
    ) -> Task:
        """The events of an answer after what was said before, kept in the journal; stopping the task ends it."""
        asked = partial(self._answered, question, before, journal, attachments, differently)
        return self._lane.stream(tr("Answering"), asked)

    def renew(self, open_session: Open) -> None:
        """Go on with another session: the GPT or its files have changed."""
        self._open = open_session
        self._lane.run(tr("Closing"), self._shut).start()

    def close(self) -> None:
        """End it; the session is closed in its own thread."""
        self._lane.close(self._shut)

    def _answered(
        self,
        question: str,
        before: Sequence[StoredMessage],
        journal: AnswerJournal,
        attachments: Sequence[Attachment],
        differently: bool,
    ) -> Iterator[ChatEvent]:
        from builder.journal import recorded
        from builder.message_tree import turns

        if self._session is None:
            self._session = self._open()
        self._session.log_probabilities = self.log_probabilities
        events = self._session.answer(question, turns(before), attachments, differently=differently)
        yield from recorded(events, journal)

    def _shut(self) -> None:
        session, self._session = self._session, None  # also where it cannot be closed, another one is opened
        if session is not None:
            session.close()
