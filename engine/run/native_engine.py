"""A language model on run.c: the fast path on a CPU. It has the surface of `engine.run.engine.Engine`, without torch.

The parameters lie in a model.bin that `engine.weights.two_file.pack` makes of the model's own file, once, in a folder
beside it; from then on opening a model maps that file and copies nothing.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from engine.chat import ChatTemplate
from engine.config import ModelConfig, Sampling
from engine.errors import RunInvalid
from engine.run.batch import Batcher
from engine.run.events import Stopped, Token
from engine.run.loop import Generation, Rows, generate
from engine.run.many import seeded
from engine.run.native import NativeModel, NativeSequence, default_cache, source_key
from engine.run.packed import packed_file
from engine.run.prefix_cache import PageStore, Prefix, PrefixCache
from engine.run.sampling import Logits
from engine.run.speaker import Speaker
from engine.tokenizer import Tokenizer
from engine.weights.adapter import open_adapted
from engine.weights.source import ModelSource

if TYPE_CHECKING:
    from engine.run.grammar import Grammar

Batch: TypeAlias = Sequence[tuple[Prefix, list[int], int]]
"""Ids to put behind a prefix, and after how many of the last of them something is wanted."""

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
        store: PageStore | None = None,
        identity: str = "",
    ) -> None:
        """`store` keeps what was computed for other processes; `identity` says what it depends on besides the ids."""
        super().__init__(name, config, tokenizer, template, context_tokens)
        self.placement = NativePlacement(
            "cpu", "as in the file", f"CPU: {model.info.threads} threads, {model.info.simd}, weights as in the file"
        )
        self.model, self._lookup = model, lookup
        self.prefixes = PrefixCache(model, context_tokens, store, identity)

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        context_tokens: int | None = None,
        threads: int | None = None,
        lookup: bool | None = None,
        prefix_folder: Path | None = None,
        adapter: Path | None = None,
    ) -> NativeEngine:
        """The model at `path`, packed on its first use; the LoRA in the folder `adapter` is merged into it.

        `lookup` guesses tokens from the text before them, which makes answers faster and changes none; None does so
        unless GPTB_LOOKUP=0 is in the environment. What prompts begin with is kept in `prefix_folder` for other
        processes; None takes one in the cache, or none with GPTB_PREFIX=0 in the environment.

        Raises RunInvalid where there is no library (`engine.run.native.available` says why), ModelUnsupported for what
        run.c cannot run, WeightsInvalid.
        """
        source = open_adapted(path, adapter)
        parameters = packed(source, path)
        model = NativeModel(parameters, threads=threads)
        longest = source.config.max_position_embeddings
        if context_tokens is not None and not 1 <= context_tokens <= longest:
            raise RunInvalid(f"context_tokens is {context_tokens}; it must be from 1 to {longest:,}.")
        name = source.name.removesuffix(".gguf")
        tokenizer, template = source.tokenizer(), source.chat_template()
        return cls(
            name,
            source.config,
            tokenizer,
            template,
            model,
            context_tokens or longest,
            lookup=os.environ.get("GPTB_LOOKUP") != "0" if lookup is None else lookup,
            store=page_store(prefix_folder),
            identity=f"{parameters.name} {source_key()} {model.info.simd}",
        )

    def logits(self, ids: Sequence[int]) -> Logits:
        """(T, V) float32: for each position the logits of the token after it, as `generate` computes them."""
        self.check(ids, room=0)
        sequence = self.model.sequence(self.context_tokens)
        try:
            return self.model.eval([(sequence, ids, len(ids))])
        finally:
            sequence.close()

    def generate_many(
        self,
        ids: Sequence[int],
        sampling: Sampling,
        count: int,
        *,
        stable: int = 0,
        grammar: Grammar | None = None,
    ) -> Generator[tuple[int, Token | Stopped], None, None]:
        """The events of `count` answers, each with the number of its answer, as they come; computed together.

        The prompt is computed once. The answers are those of `generate` with the seed, the seed plus 1, and so on;
        without a seed each draws its own. Raises as `generate` does.
        """
        self.check(ids, room=1)
        if grammar:
            grammar.check(self.tokenizer)
        return self._generate_many(list(ids), seeded(sampling, count), stable, grammar)

    def _generate_many(
        self, ids: list[int], samplings: list[Sampling], stable: int, grammar: Grammar | None
    ) -> Generator[tuple[int, Token | Stopped], None, None]:
        with self.alone():
            prefix = self.prefixes.begin(ids, stable)
            self._prefill(prefix, ids)
            self.prefixes.keep(prefix, stable)  # each answer begins with a fork of it
        batcher = Batcher(self)
        numbers = {batcher.submit(ids, one, grammar=grammar): n for n, one in enumerate(samplings)}
        try:
            while not batcher.idle:
                for handle, event in batcher.step():
                    yield numbers[handle], event
                failed = next((handle.error for handle in numbers if handle.error), None)
                if failed:
                    raise failed
        finally:
            for handle in numbers:
                batcher.cancel(handle)

    def memory_bytes(self) -> int:
        """Bytes of the mapped parameters and of the keys and values held; shared ones count more than once."""
        pages = -(-self.prefixes.kept_tokens // self.model.info.page_tokens)
        return self.model.info.file_bytes + pages * self.model.info.page_bytes

    def close(self) -> None:
        """Put what was computed on disk and give back the memory; the engine cannot be used any more."""
        self.prefixes.close()
        self.model.close()

    def _generate(
        self, ids: list[int], sampling: Sampling, stable: int, grammar: Grammar | None
    ) -> Generator[Token | Stopped, None, None]:
        with self.alone():
            generation = Generation(
                ids, sampling, self.tokenizer, self.context_tokens, lookup=self._lookup, grammar=grammar
            )
            prefix = self.prefixes.begin(ids, stable)
            try:
                if generation.greedy:
                    yield from self._drive(generation, generation.take_likeliest, prefix, self.likeliest)
                else:
                    yield from self._drive(generation, generation.take, prefix, self.compute)
            finally:
                self.prefixes.keep(prefix, stable)

    def _drive(
        self,
        generation: Generation,
        take: Callable[[Rows], Iterator[Token | Stopped]],
        prefix: Prefix,
        compute: Callable[[Batch], Rows],
    ) -> Generator[Token | Stopped, None, None]:
        """The events of a generation that takes what `compute` gives."""

        def step(start: int, ids: list[int]) -> Rows:
            del prefix.ids[start:]
            return compute([(prefix, ids, len(ids))])

        def prefill() -> Rows:
            ids = generation.ids
            self._prefill(prefix, ids[:-1])
            return step(len(ids) - 1, ids[-1:])

        return generate(generation, take, prefill, step)

    def _prefill(self, prefix: Prefix, ids: list[int]) -> None:
        """Compute what the prefix does not have of `ids`."""
        for start in range(len(prefix.ids), len(ids), PREFILL_TOKENS):
            self.compute([(prefix, ids[start : start + PREFILL_TOKENS], 0)])

    def compute(self, batch: Batch) -> Logits:
        """Put ids behind prefixes; for each of them the logits after the last so many ids, as `NativeModel.eval`."""
        return self._computed(batch, self.model.eval)

    def likeliest(self, batch: Batch) -> NDArray[np.int32]:
        """The same, but only the likeliest token of each row, as `NativeModel.best`."""
        return self._computed(batch, self.model.best)

    def _computed(self, batch: Batch, function: Callable[[list[tuple[NativeSequence, list[int], int]]], Rows]) -> Rows:
        for prefix, _, _ in batch:  # Ctrl+C may have come between a pass and the note of what it computed
            prefix.sequence.truncate(len(prefix.ids))
        rows = function([(prefix.sequence, ids, wanted) for prefix, ids, wanted in batch])
        for prefix, ids, _ in batch:
            prefix.ids += ids
        return rows


def page_store(folder: Path | None) -> PageStore | None:
    """The store in `folder`; without one that in the cache, or none where the environment turns it off."""
    if folder is None and os.environ.get("GPTB_PREFIX") == "0":
        return None
    return PageStore(folder or default_cache() / "prefix")


def packed(source: ModelSource, path: Path) -> Path:
    """The model.bin of `source`, made on first use: beside the model, or in the cache where that is read-only."""
    from engine.weights.two_file import VERSION, pack

    name = f"{source.sha256()[:16]}.v{VERSION}.bin"
    return packed_file(path, name, lambda target: pack(source, target))
