"""Small models packed for run.c: a source of seeded random weights in any of the types, and a trained vocabulary."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import tokenizers
from numpy.typing import NDArray
from tokenizers import decoders, models, pre_tokenizers, trainers

from engine.chat import ChatTemplate
from engine.config import ModelConfig
from engine.run.native import NativeModel, NativeSequence
from engine.run.native_engine import NativeEngine
from engine.tokenizer import Spelling, Tokenizer
from engine.weights.ggml import TYPES_BY_NAME
from engine.weights.source import QuantizedBlocks, expected_shapes
from engine.weights.two_file import pack
from tests.engine.tiny import GEMMA3, LLAMA, QWEN2, QWEN3, TEMPLATE

_SIZES = {"hidden_size": 64, "head_dim": 16, "intermediate_size": 160, "vocab_size": 515}
FAMILIES = {
    "llama": replace(LLAMA, **_SIZES),
    "qwen2": replace(QWEN2, **_SIZES),
    "qwen3": replace(QWEN3, **(_SIZES | {"head_dim": 32})),
    "gemma3": replace(GEMMA3, **_SIZES, embedding_scale=8.0),
}
WIDE = replace(  # widths that ggml's blocks of 256 numbers fit
    LLAMA, hidden_size=256, num_attention_heads=4, head_dim=64, intermediate_size=512, vocab_size=515
)

TEXT = (
    "The library in Holm was opened in 1911 by the mayor, who'd asked for it twice. It's said that 3,500 books came by "
    "boat; they weren't all dry. Die Bücher lagen über dem Tisch. Книги лежали на столе. 图书馆 1911 年 开放。\n\n"
    "    def open(self):\n\t\treturn None  # nothing\n"
)


@cache
def vocabulary(kind: str = "gpt-2") -> Tokenizer:
    """A byte-level vocabulary of 512 tokens and three control tokens, with the pre-tokenizer of that name."""
    from engine.weights.vocabulary import PRE_TOKENIZERS

    pre = PRE_TOKENIZERS[kind]
    backend = tokenizers.Tokenizer(models.BPE(ignore_merges=pre.whole_words))
    cuts: list[pre_tokenizers.PreTokenizer] = []
    if pre.single_digits:
        cuts.append(pre_tokenizers.Digits(individual_digits=True))
    if pre.pattern:
        cuts.append(pre_tokenizers.Split(tokenizers.Regex(pre.pattern), behavior="isolated"))
    cuts.append(pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=not pre.pattern))
    backend.pre_tokenizer = pre_tokenizers.Sequence(cuts)
    backend.decoder = decoders.ByteLevel()
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(vocab_size=512, initial_alphabet=alphabet, show_progress=False)
    backend.train_from_iterator([TEXT] * 3, trainer)
    while backend.get_vocab_size() < 512:  # the text is too short for more merges
        backend.add_tokens([f"<filler {backend.get_vocab_size()}>"])
    backend.add_special_tokens(["<|endoftext|>", "<|im_start|>", "<|im_end|>"])
    return Tokenizer(backend, Spelling(byte_level=True), eos_id=backend.token_to_id("<|endoftext|>"))


@dataclass
class RandomSource:
    """A ModelSource whose weights are random but the same every time, all matrices stored as `kind`."""

    config: ModelConfig
    kind: str = "F32"
    name: str = "random"
    text: Tokenizer = field(default_factory=vocabulary)
    template: str | None = TEMPLATE

    def tokenizer(self) -> Tokenizer:
        return self.text

    def chat_template(self) -> ChatTemplate | None:
        return ChatTemplate(self.template) if self.template else None

    def names(self) -> Sequence[str]:
        return tuple(expected_shapes(self.config))

    def array(self, name: str) -> NDArray[np.float32]:
        blocks = self.blocks(name)
        if blocks is not None:
            from engine.weights.quants import dequantize

            return dequantize(blocks.raw, blocks.type)
        values = self._random(name)
        if self.kind == "F16" and values.ndim == 2:
            return values.astype(np.float16).astype(np.float32)
        if self.kind == "BF16" and values.ndim == 2:
            return (values.view(np.uint32) & 0xFFFF0000).view(np.float32)
        return values

    def blocks(self, name: str) -> QuantizedBlocks | None:
        shape = expected_shapes(self.config)[name]
        if self.kind in _SCALES and len(shape) == 2:
            return random_blocks(self.kind, *shape, seed=list(expected_shapes(self.config)).index(name))
        if self.kind not in _QUANTIZED or len(shape) != 2:
            return None
        return QuantizedBlocks(self.kind, (shape[0], shape[1]), _QUANTIZED[self.kind](self._random(name)))

    def sha256(self) -> str:
        return "0" * 64

    def _random(self, name: str) -> NDArray[np.float32]:
        names = list(expected_shapes(self.config))
        random = np.random.default_rng(names.index(name))
        centre = 1.0 - self.config.rms_norm_offset if "norm" in name else 0.0
        return (centre + 0.2 * random.standard_normal(expected_shapes(self.config)[name])).astype(np.float32)


def _blocks(matrix: NDArray[np.float32]) -> NDArray[np.float32]:
    return matrix.reshape(matrix.shape[0], -1, 32)


def _joined(*parts: NDArray[np.generic]) -> NDArray[np.uint8]:
    """The bytes of each block's parts behind each other, as (rows, bytes in a row)."""
    rows = parts[0].shape[0]
    flat = [np.ascontiguousarray(part).view(np.uint8).reshape(rows, parts[0].shape[1], -1) for part in parts]
    return np.ascontiguousarray(np.concatenate(flat, axis=2).reshape(rows, -1))


def _halves(nibbles: NDArray[np.float32]) -> NDArray[np.uint8]:
    numbers = np.clip(np.rint(nibbles), 0, 15).astype(np.uint8)
    return numbers[..., :16] | numbers[..., 16:] << 4


def _q4_0(matrix: NDArray[np.float32]) -> NDArray[np.uint8]:
    blocks = _blocks(matrix)
    d = (np.abs(blocks).max(axis=2, keepdims=True) / 8).astype(np.float16)
    return _joined(d, _halves(blocks / d.astype(np.float32) + 8))


def _q4_1(matrix: NDArray[np.float32]) -> NDArray[np.uint8]:
    blocks = _blocks(matrix)
    m = blocks.min(axis=2, keepdims=True).astype(np.float16)
    d = ((blocks.max(axis=2, keepdims=True) - m) / 15).astype(np.float16)
    return _joined(d, m, _halves((blocks - m) / d.astype(np.float32)))


def _q8_0(matrix: NDArray[np.float32]) -> NDArray[np.uint8]:
    blocks = _blocks(matrix)
    d = (np.abs(blocks).max(axis=2, keepdims=True) / 127).astype(np.float16)
    return _joined(d, np.clip(np.rint(blocks / d.astype(np.float32)), -127, 127).astype(np.int8))


_QUANTIZED = {"Q4_0": _q4_0, "Q4_1": _q4_1, "Q8_0": _q8_0}
KINDS = ("F32", "F16", "BF16", *_QUANTIZED)


def native_engine(folder: Path, config: ModelConfig = FAMILIES["llama"], **settings: Any) -> NativeEngine:
    """A NativeEngine on the random weights of that shape, packed in `folder`."""
    source = RandomSource(config)
    path = folder / f"{config.architecture}.bin"
    if not path.exists():
        pack(source, path)
    model = NativeModel(path, threads=2)
    return NativeEngine("random", config, source.text, source.chat_template(), model, 600, **settings)


_SCALES = {  # where the half-precision scales of a block lie, and how large they are for weights around 0.2
    "Q5_0": ((0, 0.02),),
    "Q5_1": ((0, 0.02), (2, -0.3)),
    "Q2_K": ((80, 0.01), (82, 0.02)),
    "Q3_K": ((108, 0.003),),
    "Q4_K": ((0, 0.001), (2, 0.008)),
    "Q5_K": ((0, 0.0005), (2, 0.008)),
    "Q6_K": ((208, 0.0001),),
}


def random_blocks(kind: str, rows: int, columns: int, seed: int = 0) -> QuantizedBlocks:
    """Blocks of random bytes with scales as trained weights have them."""
    form = TYPES_BY_NAME[kind]
    random = np.random.default_rng(seed)
    raw = random.integers(0, 256, (rows, columns // form.block_size, form.block_bytes), np.uint8)
    for place, size in _SCALES[kind]:
        scales = (size * random.uniform(0.5, 1.5, raw.shape[:2])).astype("<f2")
        raw[..., place : place + 2] = scales[..., None].view(np.uint8)
    return QuantizedBlocks(kind, (rows, columns), raw.reshape(rows, -1))


@contextmanager
def passes_counted(model: NativeModel) -> Iterator[list[int]]:
    """For the length of a block a model notes how many tokens each pass computes."""
    counts: list[int] = []

    def counting(function: Callable[..., NDArray[Any]]) -> Callable[..., NDArray[Any]]:
        def counted(batch: Sequence[tuple[NativeSequence, Sequence[int], int]], *more: Any) -> NDArray[Any]:
            counts.append(sum(len(ids) for _, ids, _ in batch))
            return function(batch, *more)

        return counted

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(model, "eval", counting(model.eval))
        patch.setattr(model, "best", counting(model.best))
        yield counts
