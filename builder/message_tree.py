"""A conversation as a tree of messages: the path that is looked at, and the answers beside each."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from builder.stored_message import StoredMessage
    from engine.chat import Message


class MessageTree:
    """All messages of a conversation; `path` leads from the first one to `leaf`, the message that is looked at.

    Where there is no such message, the newest one is looked at.
    """

    def __init__(self, messages: Iterable[StoredMessage], leaf: int | None = None) -> None:
        self._messages = {message.id: message for message in messages}
        self._below: dict[int | None, list[StoredMessage]] = {}
        for message in self._messages.values():
            self._below.setdefault(message.parent, []).append(message)
        self.leaf = leaf if leaf in self._messages else max(self._messages, default=None)
        self.path: tuple[StoredMessage, ...] = tuple(self.up_to(self.leaf))

    def __len__(self) -> int:
        return len(self._messages)

    def __iter__(self) -> Iterator[StoredMessage]:
        return iter(self._messages.values())

    def __getitem__(self, number: int) -> StoredMessage:
        """The message of that number. Raises KeyError."""
        return self._messages[number]

    def up_to(self, number: int | None) -> list[StoredMessage]:
        """The messages from the first one down to that one."""
        line: list[StoredMessage] = []
        while number is not None and (message := self._messages.get(number)):
            line.append(message)
            number = message.parent
        return line[::-1]

    def siblings(self, number: int) -> list[StoredMessage]:
        """The messages that stand in the same place, itself among them, oldest first."""
        message = self._messages[number]
        return [one for one in self._below[message.parent] if one.role == message.role]

    def beside(self, number: int, steps: int) -> StoredMessage | None:
        """The sibling so many places further on (or back); None where there is none."""
        line = self.siblings(number)
        place = line.index(self._messages[number]) + steps
        return line[place] if 0 <= place < len(line) else None

    def end_of(self, number: int) -> int:
        """The message where a person was last below that one: the newest of all; an answer that nobody went on with,
        as the worse of two, does not hide a conversation that did go on."""
        newest, open_ = number, [number]
        while open_:
            below = [one.id for one in self._below.get(open_.pop(), ())]
            newest = max(newest, *below) if below else newest
            open_ += below
        return newest


def turns(messages: Sequence[StoredMessage]) -> list[Message]:
    """What a model is told of a conversation: the questions that were answered, each with its answer."""
    from engine.chat import Message

    told: list[Message] = []
    for question, answer in itertools.pairwise(messages):
        if question.role == "user" and answer.role == "assistant" and answer.content:
            told += [Message("user", question.content), Message("assistant", answer.content)]
    return told
