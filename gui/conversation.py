"""One conversation with a GPT: a session in a lane of its own, opened when the first question comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from gui.work import Lane, Task

if TYPE_CHECKING:
    from builder.attachments import Attachment
    from builder.events import ChatEvent
    from builder.session import Session

Open = Callable[[], "Session"]


class Conversation:
    """Questions and answers, one at a time. `open_session` runs in the lane."""

    def __init__(self, open_session: Open) -> None:
        self._open, self._session = open_session, None
        self._lane = Lane("gptb-chat")
        self.log_probabilities = False
        """Whether the tokens of the next answer tell theirs."""

    _session: Session | None

    def ask(self, question: str, attachments: Sequence[Attachment] = ()) -> Task:
        """The events of an answer; stopping the task ends it and keeps what was said."""
        return self._lane.stream("Answering", lambda: self._asked(question, attachments))

    def renew(self, open_session: Open) -> None:
        """Go on with another session: the GPT or its files have changed."""
        self._open = open_session
        self._lane.run("Closing", self._shut).start()

    def close(self) -> None:
        """End it; the session is closed in its own thread."""
        self._lane.close(self._shut)

    def _asked(self, question: str, attachments: Sequence[Attachment]) -> Iterator[ChatEvent]:
        if self._session is None:
            self._session = self._open()
        self._session.log_probabilities = self.log_probabilities
        yield from self._session.ask(question, attachments)

    def _shut(self) -> None:
        if self._session is not None:
            self._session.close()
            self._session = None
