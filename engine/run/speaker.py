"""What the engines on real weights have in common: text and conversations as ids, checks, one generation at a time."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from engine.chat import PLAIN_STOPS, ChatTemplate, Message, encode_chat, plain_template
from engine.config import ModelConfig, Sampling
from engine.errors import ContextExceeded, EngineError, RunInvalid
from engine.run.events import Stopped, Token
from engine.run.many import one_by_one
from engine.run.sampling import Logits
from engine.tokenizer import Tokenizer

if TYPE_CHECKING:
    from engine.run.grammar import Grammar


class Speaker(ABC):
    """A model's name, tokenizer and template; an heir computes in `_generate`."""

    def __init__(
        self,
        name: str,
        config: ModelConfig,
        tokenizer: Tokenizer,
        template: ChatTemplate | None,
        context_tokens: int,
    ) -> None:
        self.name, self.config, self.tokenizer, self.context_tokens = name, config, tokenizer, context_tokens
        self._template = template or plain_template(tokenizer)
        self.chat_stops: tuple[str, ...] = () if template else PLAIN_STOPS
        """Stop strings that an answer in a chat needs besides the model's own end; () for a model made to chat."""
        self._lock = Lock()

    @property
    def num_parameters(self) -> int:
        """How many numbers the model has learned, a tied head counted once."""
        return self.config.num_parameters

    def encode(self, text: str) -> list[int]:
        """Plain text as ids, begun as the model expects; nothing in it becomes a control token."""
        return [*self.tokenizer.prefix_ids, *self.tokenizer.encode(text)]

    def encode_chat(self, messages: Sequence[Message], *, add_generation_prompt: bool = True) -> list[int]:
        """The conversation as ids, by the model's own template, or as a plain dialogue for a model without one.

        Nothing in a message's content becomes a control token. Raises TemplateInvalid when the template refuses it.
        """
        return encode_chat(self._template, self.tokenizer, messages, add_generation_prompt=add_generation_prompt)

    def count(self, text: str) -> int:
        """The tokens of `text` as it would stand inside a message."""
        return len(self.tokenizer.encode(text))

    def piece(self, token_id: int) -> bytes:
        """The bytes of one token, often not whole characters; b"" for an id that is not in the vocabulary."""
        return self.tokenizer.piece(token_id)

    def generate(
        self, ids: Sequence[int], sampling: Sampling, *, stable: int = 0, grammar: Grammar | None = None
    ) -> Generator[Token | Stopped, None, None]:
        """A Token for each token, the one that ends the turn too, then one Stopped.

        The first `stable` ids are a hint: they will come again in other prompts and are worth keeping. With a `grammar`
        the answer is a text of it, cut off only by max_tokens, the context or a stop string.

        Closing the generator stops at once and leaves the engine ready for the next call. The same ids and the same
        seed give the same tokens on the same machine. Raises ContextExceeded and RunInvalid at the call; while it is
        iterated EngineError, when another generation is still open or the model's numbers are not finite.
        """
        self.check(ids, room=1)
        if grammar:
            grammar.check(self.tokenizer)
        return self._generate(list(ids), sampling, stable, grammar)

    def generate_many(
        self, ids: Sequence[int], sampling: Sampling, count: int, *, stable: int = 0, grammar: Grammar | None = None
    ) -> Generator[tuple[int, Token | Stopped], None, None]:
        """The events of `count` answers, each with the number of its answer, one answer after the other.

        They are those of `generate` with the seed, the seed plus 1, and so on; without a seed each draws its own.
        """
        return one_by_one(self, ids, sampling, count, stable, grammar)

    def close(self) -> None:  # noqa: B027  most have nothing to do here
        """Give back what does not go by itself."""

    @abstractmethod
    def _generate(
        self, ids: list[int], sampling: Sampling, stable: int, grammar: Grammar | None
    ) -> Generator[Token | Stopped, None, None]:
        """The events of `generate`, whose arguments have been checked."""

    @abstractmethod
    def logits(self, ids: Sequence[int]) -> Logits:
        """(T, V) float32: for each position the logits of the token after it."""

    def check(self, ids: Sequence[int], *, room: int) -> None:
        """Raise RunInvalid or ContextExceeded where `ids` are no prompt that leaves `room` tokens for an answer."""
        if not ids:
            raise RunInvalid("The prompt is empty.")
        if len(ids) + room > self.context_tokens:
            raise ContextExceeded(len(ids), self.context_tokens)
        if min(ids) < 0 or max(ids) >= self.config.vocab_size:
            raise RunInvalid(f"The prompt has ids outside the model's vocabulary of {self.config.vocab_size:,}.")

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep others from computing meanwhile; raises EngineError where somebody does."""
        if not self._lock.acquire(blocking=False):
            raise EngineError(f"{self.name} is still answering.", hint="Close the running generation first.")
        try:
            yield
        finally:
            self._lock.release()
