"""The engine: one model, opened once, that turns ids into more ids.

One generation runs at a time; what it leaves in the cache serves the next one as far as the two prompts begin alike.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import torch
from torch import Tensor

from engine.chat import ChatTemplate
from engine.config import Sampling
from engine.device import Placement, place
from engine.errors import RunInvalid
from engine.model import Transformer
from engine.run.cache import KVCache
from engine.run.events import Stopped, Token
from engine.run.load import four_bit, load
from engine.run.loop import Generation, common_prefix, generate
from engine.run.quantize import HalfLinear, exact
from engine.run.sampling import Logits
from engine.run.speaker import Speaker
from engine.run.threads import Threads, available, one_thread
from engine.tokenizer import Tokenizer
from engine.weights.adapter import open_adapted

if TYPE_CHECKING:
    from engine.run.grammar import Grammar

PREFILL_TOKENS = 1024  # positions run at once: bounds the memory that a long prompt takes


class Engine(Speaker):
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
        super().__init__(name, model.config, tokenizer, template, context_tokens)
        self.placement, self._model = placement, model
        self._cache = KVCache(
            model.config, context_tokens=context_tokens, dtype=placement.cache, device=placement.device
        )
        self._cached: list[int] = []  # the ids whose keys and values stand in the cache
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
        adapter: Path | None = None,
    ) -> Engine:
        """The model at `path`: a .gguf file, a folder with one, or a folder in Hugging Face's layout.

        `device` and `dtype` are those of `engine.device.place`; `context_tokens` is the model's own unless given;
        `threads` are torch's choice unless given, and one while other programs keep the cores busy; the LoRA in the
        folder `adapter` is merged. Raises ModelMissing, WeightsInvalid, ModelUnsupported, TemplateInvalid, and
        RunInvalid for a setting out of its range.
        """
        if threads is not None:
            _check_count("threads", threads, 1024)
        source = open_adapted(path, adapter)
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

    def memory_bytes(self) -> int:
        """Bytes of weights and cache in memory; the file, mapped into memory, does not count."""
        tensors: dict[int, int] = {tensor.data_ptr(): tensor.nbytes for tensor in self._model.state_dict().values()}
        packed = sum(module.packed_bytes for module in self._model.modules() if isinstance(module, HalfLinear))
        return sum(tensors.values()) + packed + self._cache.memory_bytes()

    def logits(self, ids: Sequence[int]) -> Logits:
        """(T, V) float32: for each position the logits of the token after it.

        For measuring: under int4 the products are taken in float32 from the file's own numbers, more exactly than
        `generate` takes them. Raises ContextExceeded, RunInvalid, and EngineError while a generation runs.
        """
        self.check(ids, room=0)
        self._settle()
        with self.alone(), torch.inference_mode(), exact(self._model):
            logits: Tensor = self._model(torch.tensor([ids], device=self.placement.device))
            rows: Logits = logits[0].cpu().numpy()
            return rows

    def _generate(
        self,
        ids: list[int],
        sampling: Sampling,
        stable: int,  # noqa: ARG002  what stands in the cache is kept anyway
        grammar: Grammar | None,
    ) -> Generator[Token | Stopped, None, None]:
        with self.alone():
            generation = Generation(ids, sampling, self.tokenizer, self.context_tokens, grammar=grammar)
            yield from generate(generation, generation.take, lambda: self._prefill(ids), self._step)

    def _settle(self, *, working: bool = False) -> None:
        if self._threads is not None:
            self._threads.settle(working=working)

    def _prefill(self, ids: list[int]) -> Logits:
        """Run what the cache does not have of `ids`, the last id in any case; (1, V) logits after it."""
        self._settle()
        known = min(common_prefix(ids, self._cached), len(ids) - 1)
        self._truncate(known)
        for start in range(known, len(ids), PREFILL_TOKENS):
            logits = self._run(ids[start : start + PREFILL_TOKENS])
        return logits

    def _step(self, start: int, ids: list[int]) -> Logits:
        """Compute ids at the positions from `start` on; the (len(ids), V) logits after each."""
        self._truncate(start)
        return self._run(ids, wanted=len(ids))

    def _truncate(self, length: int) -> None:
        del self._cached[length:]
        self._cache.truncate(length)

    @torch.inference_mode()
    def _run(self, ids: list[int], wanted: int = 1) -> Logits:
        """Put new ids behind those in the cache; (wanted, V) float32 logits after the last of them."""
        hidden = self._model.model(torch.tensor([ids], device=self.placement.device), self._cache)
        self._cached += ids
        self._settle(working=True)
        logits: Logits = self._model.head(hidden[0, -wanted:]).cpu().numpy()
        return logits


def _check_count(name: str, value: int, largest: int) -> None:
    if not 1 <= value <= largest:
        raise RunInvalid(f"{name} is {value}; it must be from 1 to {largest:,}.")
