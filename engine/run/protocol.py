"""What the floors above ask of a language model. Engine and FakeEngine satisfy it; no torch here."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from engine.chat import Message
    from engine.config import Sampling
    from engine.run.events import Stopped, Token


class LanguageModel(Protocol):
    """A model that turns the ids of a conversation into the tokens of an answer."""

    @property
    def name(self) -> str:
        """What to call the model in a sentence."""

    @property
    def context_tokens(self) -> int:
        """Most tokens that a prompt and its answer have together."""

    @property
    def chat_stops(self) -> tuple[str, ...]:
        """Stop strings that an answer in a chat needs besides the model's own end; () for a model made to chat."""

    @property
    def num_parameters(self) -> int:
        """How many numbers the model has learned, a tied head counted once."""

    def encode(self, text: str) -> list[int]:
        """Plain text as ids, for a model to go on with; nothing in it becomes a control token."""

    def encode_chat(self, messages: Sequence[Message], *, add_generation_prompt: bool = True) -> list[int]:
        """The conversation as ids; nothing in a message's content becomes a control token."""

    def count(self, text: str) -> int:
        """The tokens of `text` as it would stand inside a message."""

    def generate(self, ids: Sequence[int], sampling: Sampling) -> Generator[Token | Stopped, None, None]:
        """Tokens, then one Stopped. Closing the generator stops at once.

        Raises ContextExceeded at the call when the prompt leaves no room for an answer.
        """

    def logits(self, ids: Sequence[int]) -> NDArray[np.float32]:
        """(T, V) float32: for each position the logits of the token after it."""

    def piece(self, token_id: int) -> bytes:
        """The bytes of one token, often not whole characters; b"" for an id that is not in the vocabulary."""
