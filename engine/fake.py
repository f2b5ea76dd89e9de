"""An engine without weights for the tests of everything above: it says what it is told to say, one word a token."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Generator, Sequence
from typing import TYPE_CHECKING

from engine.config import Sampling
from engine.errors import ContextExceeded, EngineError
from engine.run.events import Stopped, Token
from engine.run.stops import StopStrings

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from engine.chat import Message

END_ID = 0
WORD_LOG_PROBABILITY = math.log(0.5)  # any fixed value: a script has no distribution
MESSAGE_TOKENS = 4  # what a chat template costs a message


class FakeEngine:
    """A LanguageModel that replies from a script: the texts in their order, or a function of the conversation.

    A token is a word with the white space before it. A text encodes to the same ids every time. Each prompt that
    `generate` was asked to answer stands in `prompts`, oldest first.
    """

    def __init__(
        self,
        replies: Sequence[str] | Callable[[list[Message]], str],
        *,
        name: str = "fake",
        context_tokens: int = 8192,
        num_parameters: int = 10**10,
    ) -> None:
        self.name, self.context_tokens = name, context_tokens
        self.chat_stops: tuple[str, ...] = ()
        self.num_parameters = num_parameters
        self.prompts: list[list[Message]] = []
        self._replies = replies
        self._replied = 0
        self._ids: dict[str, int] = {}
        self._conversations: dict[tuple[int, ...], list[Message]] = {}

    def encode(self, text: str) -> list[int]:
        """One id for each word; to `generate` it is a conversation of one message."""
        from engine.chat import Message

        ids = [self._id(word) for word in text.split()]
        self._conversations[tuple(ids)] = [Message("user", text)]
        return ids

    def encode_chat(
        self,
        messages: Sequence[Message],
        *,
        add_generation_prompt: bool = True,  # noqa: ARG002  the prompt of the answer costs nothing here
    ) -> list[int]:
        """Four ids for each message and one for each of its words."""
        ids: list[int] = []
        for message in messages:
            marks = [f"<{message.role}>"] + ["<mark>"] * (MESSAGE_TOKENS - 1)
            ids += [self._id(word) for word in (*marks, *message.content.split())]
        self._conversations[tuple(ids)] = list(messages)
        return ids

    def count(self, text: str) -> int:
        """The words in `text`."""
        return len(text.split())

    def generate(self, ids: Sequence[int], sampling: Sampling) -> Generator[Token | Stopped, None, None]:
        """The next reply word by word, with the stop strings and the limits of the real engine.

        Raises ContextExceeded as the engine does, EngineError when `ids` did not come from `encode_chat` or the script
        has ended.
        """
        if len(ids) >= self.context_tokens:
            raise ContextExceeded(len(ids), self.context_tokens)
        conversation = self._conversations.get(tuple(ids))
        if conversation is None:
            raise EngineError("The fake engine answers only what its encode_chat has encoded.")
        self.prompts.append(conversation)
        reply = self._reply(conversation)
        return self._stream(reply, len(ids), min(sampling.max_tokens, self.context_tokens - len(ids)), sampling)

    def piece(self, token_id: int) -> bytes:
        """The word with that id, a space before it; b"" where there is none."""
        return next((f" {word}".encode() for word, known in self._ids.items() if known == token_id), b"")

    def logits(self, ids: Sequence[int]) -> NDArray[np.float32]:
        """(T, known words + 1) float32: the word that was met first is the likeliest, each later one less so."""
        import numpy as np

        row = -np.arange(len(self._ids) + 1, dtype=np.float32)
        row[END_ID] = -np.float32(len(self._ids) + 1)
        return np.tile(row, (len(ids), 1))

    def _reply(self, conversation: list[Message]) -> str:
        if callable(self._replies):
            return self._replies(conversation)
        if self._replied == len(self._replies):
            raise EngineError(f"The script of the fake engine has {self._replied} replies and all are used.")
        self._replied += 1
        return self._replies[self._replied - 1]

    def _stream(
        self, reply: str, prompt_tokens: int, limit: int, sampling: Sampling
    ) -> Generator[Token | Stopped, None, None]:
        stops = StopStrings(sampling.stop)
        words = re.findall(r"\s*\S+|\s+$", reply)
        for number, word in enumerate(words[:limit], start=1):
            yield Token(self._id(word.strip()), WORD_LOG_PROBABILITY, False, stops.push(word))
            if stops.found:
                yield Stopped("stop", prompt_tokens, number, "")
                return
        if limit <= len(words):
            yield Stopped("length", prompt_tokens, limit, stops.flush())
            return
        yield Token(END_ID, WORD_LOG_PROBABILITY, False, "")
        yield Stopped("end", prompt_tokens, len(words) + 1, stops.flush())

    def _id(self, word: str) -> int:
        return self._ids.setdefault(word, len(self._ids) + 1)
