"""The engine: one model, opened once, that turns ids into more ids.

One generation runs at a time; what it leaves in the cache serves the next one as far as the two prompts begin alike.
"""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

import torch
from torch import Tensor

from engine.chat import PLAIN_STOPS, ChatTemplate, Message, encode_chat, plain_template
from engine.config import Sampling
from engine.device import Placement, place
from engine.errors import ContextExceeded, EngineError, RunInvalid
from engine.model import Transformer
from engine.run.cache import KVCache
from engine.run.events import Stopped, Token
from engine.run.load import four_bit, load
from engine.run.loop import common_prefix, generate
from engine.run.quantize import HalfLinear, exact
from engine.run.sampling import Logits
from engine.run.threads import Threads, available, one_thread
from engine.tokenizer import Tokenizer
from engine.weights.source import open_source

PREFILL_TOKENS = 1024  # positions run at once: bounds the memory that a long prompt takes


class Engine:
    """A LanguageModel on real weights. `Engine.open` makes one."""

    def __init__(
        self,
        name: str,
        model: Transformer,
        tokenizer: Tokenizer,
        template: ChatTemplate | None,
        placement: Placement,
        context_tokens: int,
        threads: Threads | None = None,
    ) -> None:
        self.name, self.config, self.tokenizer = name, model.config, tokenizer
        self.placement, self.context_tokens = placement, context_tokens
        self._model, self._template = model, template or plain_template(tokenizer)
        self.chat_stops: tuple[str, ...] = () if template else PLAIN_STOPS
        """Stop strings that an answer in a chat needs besides the model's own end; () for a model made to chat."""
        self._cache = KVCache(
            model.config, context_tokens=context_tokens, dtype=placement.cache, device=placement.device
        )
        self._cached: list[int] = []  # the ids whose keys and values stand in the cache
        self._lock = Lock()
        self._threads = threads

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        device: str = "auto",
        dtype: str = "auto",
        context_tokens: int | None = None,
        threads: int | None = None,
    ) -> "Engine":
        """The model at `path`: a .gguf file, a folder with one, or a folder in Hugging Face's layout.

        `device` and `dtype` are those of `engine.device.place`; `context_tokens` is the model's own unless given;
        `threads` are torch's choice unless given, and one while other programs keep the cores busy. Raises
        ModelMissing, WeightsInvalid, ModelUnsupported, TemplateInvalid, and RunInvalid for a setting out of its range.
        """
        if threads is not None:
            _check_count("threads", threads, 1024)
        source = open_source(path)
        longest = source.config.max_position_embeddings
        if context_tokens is not None:
            _check_count("context_tokens", context_tokens, longest)
        placement = place(device, dtype, four_bit=four_bit(source), threads=threads or available())
        tokenizer, template = source.tokenizer(), source.chat_template()
        name = source.name.removesuffix(".gguf")
        with one_thread():
            model = load(source, placement)
        settling = Threads(threads) if placement.device == "cpu" else None
        return cls(name, model, tokenizer, template, placement, context_tokens or longest, settling)

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

    def memory_bytes(self) -> int:
        """Bytes of weights and cache in memory; the file, mapped into memory, does not count."""
        tensors: dict[int, int] = {tensor.data_ptr(): tensor.nbytes for tensor in self._model.state_dict().values()}
        packed = sum(module.packed_bytes for module in self._model.modules() if isinstance(module, HalfLinear))
        return sum(tensors.values()) + packed + self._cache.memory_bytes()

    def piece(self, token_id: int) -> bytes:
        """The bytes of one token, often not whole characters; b"" for an id that is not in the vocabulary."""
        return self.tokenizer.piece(token_id)

    def logits(self, ids: Sequence[int]) -> Logits:
        """(T, V) float32: for each position the logits of the token after it.

        For measuring: under int4 the products are taken in float32 from the file's own numbers, more exactly than
        `generate` takes them. Raises ContextExceeded, RunInvalid, and EngineError while a generation runs.
        """
        self._check(ids, room=0)
        self._settle()
        with self._alone(), torch.inference_mode(), exact(self._model):
            logits: Tensor = self._model(torch.tensor([ids], device=self.placement.device))
            rows: Logits = logits[0].cpu().numpy()
            return rows

    def generate(self, ids: Sequence[int], sampling: Sampling) -> Generator[Token | Stopped, None, None]:
        """A Token for each token, the one that ends the turn too, then one Stopped.

        Closing the generator stops at once and leaves the engine ready for the next call. The same ids and the same
        seed give the same tokens on the same machine. Raises ContextExceeded and RunInvalid at the call; while it is
        iterated EngineError, when another generation is still open or the model's numbers are not finite.
        """
        self._check(ids, room=1)
        return self._generate(list(ids), sampling)

    def _check(self, ids: Sequence[int], *, room: int) -> None:
        if not ids:
            raise RunInvalid("The prompt is empty.")
        if len(ids) + room > self.context_tokens:
            raise ContextExceeded(len(ids), self.context_tokens)
        if min(ids) < 0 or max(ids) >= self.config.vocab_size:
            raise RunInvalid(f"The prompt has ids outside the model's vocabulary of {self.config.vocab_size:,}.")

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if not self._lock.acquire(blocking=False):
            raise EngineError(f"{self.name} is still answering.", hint="Close the running generation first.")
        try:
            yield
        finally:
            self._lock.release()

    def _generate(self, ids: list[int], sampling: Sampling) -> Generator[Token | Stopped, None, None]:
        with self._alone():
            yield from generate(
                ids,
                sampling,
                self.tokenizer,
                self.context_tokens,
                prefill=lambda: self._prefill(ids),
                step=lambda token: self._run([token]),
            )

    def _settle(self, *, working: bool = False) -> None:
        if self._threads is not None:
            self._threads.settle(working=working)

    def _prefill(self, ids: list[int]) -> Logits:
        """Run what the cache does not have of `ids`, the last id in any case; (V,) logits after it."""
        self._settle()
        known = min(common_prefix(ids, self._cached), len(ids) - 1)
        del self._cached[known:]
        self._cache.truncate(known)
        for start in range(known, len(ids), PREFILL_TOKENS):
            logits = self._run(ids[start : start + PREFILL_TOKENS])
        return logits

    @torch.inference_mode()
    def _run(self, ids: list[int]) -> Logits:
        """Put new ids behind those in the cache; (V,) float32 logits after the last."""
        hidden = self._model.model(torch.tensor([ids], device=self.placement.device), self._cache)
        self._cached += ids
        self._settle(working=True)
        logits: Logits = self._model.head(hidden[:, -1])[0].cpu().numpy()
        return logits


def _check_count(name: str, value: int, largest: int) -> None:
    if not 1 <= value <= largest:
        raise RunInvalid(f"{name} is {value}; it must be from 1 to {largest:,}.")
