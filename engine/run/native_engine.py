"""A language model on run.c: the fast path on a CPU. It has the surface of `engine.run.engine.Engine`, without torch.

The parameters lie in a model.bin that `engine.weights.two_file.pack` makes of the model's own file, once, in a folder
beside it; from then on opening a model maps that file and copies nothing.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from engine.chat import PLAIN_STOPS, ChatTemplate, Message, encode_chat, plain_template
from engine.config import ModelConfig, Sampling
from engine.errors import ContextExceeded, EngineError, RunInvalid
from engine.run.events import Stopped, Token
from engine.run.loop import common_prefix, generate
from engine.run.native import NativeModel
from engine.run.packed import packed_file
from engine.tokenizer import Tokenizer
from engine.weights.source import ModelSource, open_source

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PREFILL_TOKENS = 256  # computed in one call: Ctrl+C takes effect between two


@dataclass(frozen=True)
class NativePlacement:
    """Where the model runs and in which numbers, with the reason in words."""

    device: str
    dtype: str
    reason: str


class NativeEngine:
    """A LanguageModel on run.c. One generation runs at a time, and reuses what its prompt shares with the last."""

    def __init__(
        self,
        name: str,
        config: ModelConfig,
        tokenizer: Tokenizer,
        template: ChatTemplate | None,
        model: NativeModel,
        context_tokens: int,
    ) -> None:
        self.name, self.config, self.tokenizer, self.context_tokens = name, config, tokenizer, context_tokens
        self.placement = NativePlacement(
            "cpu", "as in the file", f"CPU: {model.info.threads} threads, {model.info.simd}, weights as in the file"
        )
        self._template = template or plain_template(tokenizer)
        self.chat_stops: tuple[str, ...] = () if template else PLAIN_STOPS
        """Where to stop a model that writes the next turns of a dialogue itself."""
        self._model = model
        self._sequence = model.sequence(context_tokens)
        self._cached: list[int] = []  # the ids whose keys and values stand in the sequence
        self._lock = Lock()

    @classmethod
    def open(cls, path: Path, *, context_tokens: int | None = None, threads: int | None = None) -> NativeEngine:
        """The model at `path`, packed on its first use.

        Raises RunInvalid where there is no library (`engine.run.native.available` says why), ModelUnsupported for what
        run.c cannot run, WeightsInvalid.
        """
        source = open_source(path)
        model = NativeModel(packed(source, path), threads=threads)
        longest = source.config.max_position_embeddings
        if context_tokens is not None and not 1 <= context_tokens <= longest:
            raise RunInvalid(f"context_tokens is {context_tokens}; it must be from 1 to {longest:,}.")
        name = source.name.removesuffix(".gguf")
        tokenizer, template = source.tokenizer(), source.chat_template()
        return cls(name, source.config, tokenizer, template, model, context_tokens or longest)

    @property
    def num_parameters(self) -> int:
        """How many numbers the model has learned, a tied head counted once."""
        return self.config.num_parameters

    def encode(self, text: str) -> list[int]:
        """Plain text as ids, begun as the model expects; nothing in it becomes a control token."""
        return [*self.tokenizer.prefix_ids, *self.tokenizer.encode(text)]

    def encode_chat(self, messages: Sequence[Message], *, add_generation_prompt: bool = True) -> list[int]:
        """The conversation as ids by the model's own template; nothing in a message becomes a control token."""
        return encode_chat(self._template, self.tokenizer, messages, add_generation_prompt=add_generation_prompt)

    def count(self, text: str) -> int:
        """The tokens of `text` as it would stand inside a message."""
        return len(self.tokenizer.encode(text))

    def piece(self, token_id: int) -> bytes:
        """The bytes of one token, often not whole characters; b"" for an id that is not in the vocabulary."""
        return self.tokenizer.piece(token_id)

    def logits(self, ids: Sequence[int]) -> NDArray[np.float32]:
        """(T, V) float32: for each position the logits of the token after it, as `generate` computes them."""
        self._check(ids, room=0)
        sequence = self._model.sequence(self.context_tokens)
        try:
            return self._model.eval([(sequence, ids, len(ids))])
        finally:
            sequence.close()

    def generate(self, ids: Sequence[int], sampling: Sampling) -> Generator[Token | Stopped, None, None]:
        """Tokens, then one Stopped; see `engine.run.engine.Engine.generate`.

        Raises ContextExceeded and RunInvalid at the call, EngineError while another generation is open.
        """
        self._check(ids, room=1)
        return self._generate(list(ids), sampling)

    def memory_bytes(self) -> int:
        """Bytes of the mapped parameters and of the keys and values held."""
        pages = -(-len(self._cached) // self._model.info.page_tokens)
        return self._model.info.file_bytes + pages * self._model.info.page_bytes

    def close(self) -> None:
        """Give back the memory; the engine cannot be used any more."""
        self._model.close()

    def _check(self, ids: Sequence[int], *, room: int) -> None:
        if not ids:
            raise RunInvalid("The prompt is empty.")
        if len(ids) + room > self.context_tokens:
            raise ContextExceeded(len(ids), self.context_tokens)
        if min(ids) < 0 or max(ids) >= self.config.vocab_size:
            raise RunInvalid(f"The prompt has ids outside the model's vocabulary of {self.config.vocab_size:,}.")

    def _generate(self, ids: list[int], sampling: Sampling) -> Generator[Token | Stopped, None, None]:
        if not self._lock.acquire(blocking=False):
            raise EngineError(f"{self.name} is still answering.", hint="Close the running generation first.")
        try:
            yield from generate(
                ids,
                sampling,
                self.tokenizer,
                self.context_tokens,
                prefill=lambda: self._prefill(ids),
                step=lambda token: self._run([token]),
            )
        finally:
            self._lock.release()

    def _prefill(self, ids: list[int]) -> NDArray[np.float32]:
        """Compute what the sequence does not have of `ids`, the last id in any case; (V,) logits after it."""
        known = min(common_prefix(ids, self._cached), len(ids) - 1)
        del self._cached[known:]
        self._sequence.truncate(known)
        for start in range(known, len(ids) - 1, PREFILL_TOKENS):
            self._run(ids[start : min(start + PREFILL_TOKENS, len(ids) - 1)], wanted=0)
        return self._run(ids[-1:])

    def _run(self, ids: list[int], wanted: int = 1) -> NDArray[np.float32]:
        """Append ids to the sequence; the (V,) logits after the last where wanted."""
        logits = self._model.eval([(self._sequence, ids, wanted)])
        self._cached += ids
        return logits[0] if wanted else logits


def packed(source: ModelSource, path: Path) -> Path:
    """The model.bin of `source`, made on first use: beside the model, or in the cache where that is read-only."""
    from engine.weights.two_file import VERSION, pack

    name = f"{source.sha256()[:16]}.v{VERSION}.bin"
    return packed_file(path, name, lambda target: pack(source, target))
