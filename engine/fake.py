"""An engine without weights for the tests of everything above: it says what it is told to say, one word a token."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Mapping, Sequence
from typing import TYPE_CHECKING, cast

from engine.config import Sampling
from engine.errors import ContextExceeded, EngineError
from engine.run.events import Stopped, Token
from engine.run.many import one_by_one

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from engine.chat import Message
    from engine.run.grammar import Grammar
    from engine.run.sampling import Logits
    from engine.tokenizer import Tokenizer

END_ID = 0
MESSAGE_TOKENS = 4  # what a chat template costs a message


class FakeEngine:
    """A LanguageModel that replies from a script: the texts in their order, or a function of the conversation.

    A token is a word with the white space before it. A text encodes to the same ids every time. Each prompt that
    `generate` was asked to answer stands in `prompts`, oldest first, and the hint that came with it in `stable`.
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
        self.stable: list[int] = []
        self._replies = replies
        self._replied = 0
        self._words = _Words()
        self._conversations: dict[tuple[int, ...], list[Message]] = {}

    def encode(self, text: str) -> list[int]:
        """One id for each word; to `generate` it is a conversation of one message."""
        from engine.chat import Message

        ids = [self._words.id(word) for word in text.split()]
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
            ids += [self._words.id(word) for word in (*marks, *message.content.split())]
        self._conversations[tuple(ids)] = list(messages)
        return ids

    def count(self, text: str) -> int:
        """The words in `text`."""
        return len(text.split())

    def generate(
        self,
        ids: Sequence[int],
        sampling: Sampling,
        *,
        stable: int = 0,
        grammar: Grammar | None = None,  # noqa: ARG002  the script says what it says
    ) -> Generator[Token | Stopped, None, None]:
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
        self.stable.append(stable)
        reply = self._reply(conversation)
        return self._stream(reply, list(ids), sampling)

    def piece(self, token_id: int) -> bytes:
        """The word with that id; b"" for the end, and where there is none."""
        return self._words.piece(token_id) if 0 <= token_id < len(self._words) else b""

    def logits(self, ids: Sequence[int]) -> NDArray[np.float32]:
        """(T, known words) float32: the word met first is the likeliest, each later one less so, the end least."""
        import numpy as np

        row = -np.arange(len(self._words), dtype=np.float32)
        row[END_ID] = -np.float32(len(self._words))
        return np.tile(row, (len(ids), 1))

    def generate_many(
        self, ids: Sequence[int], sampling: Sampling, count: int, *, stable: int = 0, grammar: Grammar | None = None
    ) -> Generator[tuple[int, Token | Stopped], None, None]:
        """The next `count` replies, one after the other."""
        return one_by_one(self, ids, sampling, count, stable, grammar)

    def close(self) -> None:
        """There is nothing to give back."""

    def _reply(self, conversation: list[Message]) -> str:
        if callable(self._replies):
            return self._replies(conversation)
        if self._replied == len(self._replies):
            raise EngineError(f"The script of the fake engine has {self._replied} replies and all are used.")
        self._replied += 1
        return self._replies[self._replied - 1]

    def _stream(self, reply: str, ids: list[int], sampling: Sampling) -> Generator[Token | Stopped, None, None]:
        import numpy as np

        from engine.run.loop import Generation, generate

        script = [self._words.id(word) for word in re.findall(r"\s*\S+|\s+$", reply)] + [END_ID]

        def certain(place: int) -> Logits:
            """(1, V) logits that leave no doubt about the word at `place`."""
            row = np.full((1, len(self._words)), -np.inf, np.float32)
            row[0, script[place]] = 0.0
            return row

        tokenizer = cast("Tokenizer", self._words)
        generation = Generation(ids, sampling, tokenizer, self.context_tokens)
        return generate(generation, generation.take, lambda: certain(0), lambda start, _: certain(start + 1 - len(ids)))


class _Words:
    """A vocabulary of the words that came up, the first of them the end; as much of a tokenizer as the loop needs."""

    end_ids = frozenset({END_ID})
    specials: Mapping[str, int] = {"<end>": END_ID}
    prefix_space = False

    def __init__(self) -> None:
        self._ids = {"<end>": END_ID}
        self._pieces = [b""]

    def __len__(self) -> int:
        return len(self._pieces)

    def id(self, word: str) -> int:
        if word not in self._ids:
            self._ids[word] = len(self._pieces)
            self._pieces.append(word.encode("utf-8", "replace"))
        return self._ids[word]

    def piece(self, token_id: int) -> bytes:
        return self._pieces[token_id]
