"""A language model on run.c: the fast path on a CPU. It has the surface of `engine.run.engine.Engine`, without torch.

The parameters lie in a model.bin that `engine.weights.two_file.pack` makes of the model's own file, once, in a folder
beside it; from then on opening a model maps that file and copies nothing.
"""

from __future__ import annotations

import os
from collections.abc import Generator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.chat import ChatTemplate
from engine.config import ModelConfig, Sampling
from engine.errors import RunInvalid
from engine.run.events import Stopped, Token
from engine.run.loop import Generation, common_prefix, generate
from engine.run.native import NativeModel
from engine.run.sampling import Logits
from engine.run.speaker import Speaker
from engine.tokenizer import Tokenizer
from engine.weights.source import ModelSource, open_source

if TYPE_CHECKING:
    from engine.run.grammar import Grammar

PACKED_FOLDER = "native"
PREFILL_TOKENS = 256  # computed in one call: Ctrl+C takes effect between two


@dataclass(frozen=True)
class NativePlacement:
    """Where the model runs and in which numbers, with the reason in words."""

    device: str
    dtype: str
    reason: str


class NativeEngine(Speaker):
    """A LanguageModel on run.c. One generation runs at a time, and reuses what its prompt shares with the last."""

    def __init__(
        self,
        name: str,
        config: ModelConfig,
        tokenizer: Tokenizer,
        template: ChatTemplate | None,
        model: NativeModel,
        context_tokens: int,
        *,
        lookup: bool = True,
    ) -> None:
        super().__init__(name, config, tokenizer, template, context_tokens)
        self.placement = NativePlacement(
            "cpu", "as in the file", f"CPU: {model.info.threads} threads, {model.info.simd}, weights as in the file"
        )
        self._model, self._lookup = model, lookup
        self._sequence = model.sequence(context_tokens)
        self._cached: list[int] = []  # the ids whose keys and values stand in the sequence

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        context_tokens: int | None = None,
        threads: int | None = None,
        lookup: bool | None = None,
    ) -> NativeEngine:
        """The model at `path`, packed on its first use.

        `lookup` guesses tokens from the text before them, which makes answers faster and changes none; None does so
        unless GPTB_LOOKUP=0 is in the environment.

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
        lookup = os.environ.get("GPTB_LOOKUP") != "0" if lookup is None else lookup
        return cls(name, source.config, tokenizer, template, model, context_tokens or longest, lookup=lookup)

    def logits(self, ids: Sequence[int]) -> Logits:
        """(T, V) float32: for each position the logits of the token after it, as `generate` computes them."""
        self.check(ids, room=0)
        sequence = self._model.sequence(self.context_tokens)
        try:
            return self._model.eval([(sequence, ids, len(ids))])
        finally:
            sequence.close()

    def memory_bytes(self) -> int:
        """Bytes of the mapped parameters and of the keys and values held."""
        pages = -(-len(self._cached) // self._model.info.page_tokens)
        return self._model.info.file_bytes + pages * self._model.info.page_bytes

    def close(self) -> None:
        """Give back the memory; the engine cannot be used any more."""
        self._model.close()

    def _generate(
        self, ids: list[int], sampling: Sampling, stable: int, grammar: Grammar | None
    ) -> Generator[Token | Stopped, None, None]:
        with self.alone():
            context_tokens = self.context_tokens
            generation = Generation(ids, sampling, self.tokenizer, context_tokens, lookup=self._lookup, grammar=grammar)
            yield from generate(generation, lambda: self._prefill(ids), self._step)

    def _prefill(self, ids: list[int]) -> Logits:
        """Compute what the sequence does not have of `ids`, the last id in any case; (1, V) logits after it."""
        known = min(common_prefix(ids, self._cached), len(ids) - 1)
        for start in range(known, len(ids) - 1, PREFILL_TOKENS):
            self._step(start, ids[start : min(start + PREFILL_TOKENS, len(ids) - 1)], wanted=0)
        return self._step(len(ids) - 1, ids[-1:])

    def _step(self, start: int, ids: list[int], wanted: int | None = None) -> Logits:
        """Compute ids at the positions from `start` on; the logits after the last `wanted` of them (None: all)."""
        del self._cached[start:]
        self._sequence.truncate(start)
        logits = self._model.eval([(self._sequence, ids, len(ids) if wanted is None else wanted)])
        self._cached += ids
        return logits


def packed(source: ModelSource, path: Path) -> Path:
    """The model.bin of `source`, made on first use: beside the model, or in the cache where that is read-only."""
    from engine.run.native import default_cache
    from engine.weights.two_file import VERSION, pack

    name = f"{source.sha256()[:16]}.v{VERSION}.bin"
    beside = (path if path.is_dir() else path.parent) / PACKED_FOLDER
    for folder in (beside, default_cache()):
        if (folder / name).is_file():
            return folder / name
    folder = beside if os.access(beside.parent, os.W_OK) else default_cache()
    folder.mkdir(parents=True, exist_ok=True)
    pack(source, folder / name)
    return folder / name
