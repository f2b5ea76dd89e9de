"""The parameters file of a two-file export: `pack` writes the model.bin that engine/run/run.c runs.

The layout is described in run.c. Q4_0, Q4_1, Q5_0 and Q8_0 matrices keep their very numbers, only their order changes,
and so do Q4_K ones but for the rounding of their scales to half precision; F16, BF16 and F32 matrices are kept as they
are; other types are rounded to 8 bits. Equal sources make equal bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np
from numpy.typing import NDArray

from engine.errors import ModelUnsupported
from engine.weights.atomic import replaced
from engine.weights.narrow import narrowest, stored_as
from engine.weights.quants import dequantize
from engine.weights.requantize import plain_blocks, plain_type
from engine.weights.source import QuantizedBlocks
from engine.weights.text_tables import Segments, TextTables, segments, text_tables

if TYPE_CHECKING:
    from engine.config import ModelConfig
    from engine.weights.source import ModelSource

Words = NDArray[np.uint32]
Floats = NDArray[np.float32]

VERSION = 3
LANES, BLOCK, LONG, ALIGNMENT = 16, 32, 128, 64
_VECTOR, _F32, _F16, _BF16, _P8, _P4, _P4S, _P62 = range(1, 9)
_FLOATS = {"F32": _F32, "F16": _F16, "BF16": _BF16}
_SECTIONS = 19
_HEADER_BYTES = 96 + 16 * _SECTIONS
_SLOTS = (
    "input_layernorm.weight",
    "self_attn.q_proj.weight",
    "self_attn.k_proj.weight",
    "self_attn.v_proj.weight",
    "self_attn.o_proj.weight",
    "self_attn.q_proj.bias",
    "self_attn.k_proj.bias",
    "self_attn.v_proj.bias",
    "self_attn.o_proj.bias",
    "self_attn.q_norm.weight",
    "self_attn.k_norm.weight",
    "after attention",
    "before mlp",
    "mlp.gate_proj.weight",
    "mlp.up_proj.weight",
    "mlp.down_proj.weight",
    "after mlp",
)
_NORMS = {  # the norms' names in a block with two norms and in one with four
    False: {"before mlp": "post_attention_layernorm.weight"},
    True: {
        "after attention": "post_attention_layernorm.weight",
        "before mlp": "pre_feedforward_layernorm.weight",
        "after mlp": "post_feedforward_layernorm.weight",
    },
}


def pack(source: ModelSource, path: Path, *, instructions: str | None = None, eight_bits: bool = False) -> None:
    """Write the model at `path`, whole or not at all.

    `instructions` become the system message of the chat; None leaves the chat out where the template is not a simple
    one, any text demands it. With `eight_bits` matrices that are not quantised are rounded to 8 bits. Raises
    ModelUnsupported for a width, a vocabulary or (with instructions) a chat template that run.c does not have, and
    what the source raises.
    """
    config = source.config
    _check_widths(config)
    tables = text_tables(source.tokenizer(), config.vocab_size)
    chat = segments(source, required=instructions is not None)
    with replaced(path) as file:
        _Writer(file, source, eight_bits).write(tables, chat, instructions or "")


def _check_widths(config: ModelConfig) -> None:
    for name in ("hidden_size", "intermediate_size", "head_dim"):
        if getattr(config, name) % LANES:
            raise ModelUnsupported(f"{name} is {getattr(config, name)}; a two-file model needs a multiple of {LANES}.")


@dataclass
class _Writer:
    """One model.bin being written: header and sections first, then the tensors, then the table of the tensors."""

    file: BinaryIO
    source: ModelSource
    eight_bits: bool

    def write(self, tables: TextTables, chat: Segments, instructions: str) -> None:
        config = self.source.config
        slots = [self._names_of_layer(layer) for layer in range(config.num_hidden_layers)]
        names = [
            "model.embed_tokens.weight",
            self._head,
            "model.norm.weight",
            *(name for slot in slots for name in slot),
        ]
        sections = _sections(config, tables, chat, self.source.name, instructions, tensor_count=len(names))
        spans = self._write_sections(sections)
        written: dict[str, bytes] = {"": bytes(32)}
        for name in names:
            if name not in written:
                written[name] = self._write_tensor(name)
        self._pad()
        self.file.seek(spans[_TENSORS][0])
        self.file.write(b"".join(written[name] for name in names))
        self.file.seek(0)
        self.file.write(_header(config, tables, chat, spans))

    @property
    def _head(self) -> str:
        return "model.embed_tokens.weight" if self.source.config.tie_word_embeddings else "lm_head.weight"

    def _names_of_layer(self, layer: int) -> list[str]:
        """For each slot the tensor's name, "" where the model has none."""
        norms, known = _NORMS[self.source.config.sandwich_norms], self._known
        names = [f"model.layers.{layer}.{norms.get(slot, slot)}" for slot in _SLOTS]
        return [name if name in known else "" for name in names]

    @property
    def _known(self) -> frozenset[str]:
        return frozenset(self.source.names())

    def _write_sections(self, sections: list[bytes]) -> list[tuple[int, int]]:
        spans = []
        self.file.write(bytes(_HEADER_BYTES))
        for section in sections:
            self._pad()
            spans.append((self.file.tell(), len(section)))
            self.file.write(section)
        return spans

    def _write_tensor(self, name: str) -> bytes:
        """Appends a tensor and returns its entry in the table."""
        kind, rows, columns, pieces = self._packed(name)
        self._pad()
        offset = self.file.tell()
        for piece in pieces:
            self.file.write(np.ascontiguousarray(piece).data.cast("B"))
        return struct.pack("<4I2Q", kind, rows, columns, 0, offset, self.file.tell() - offset)

    def _packed(self, name: str) -> tuple[int, int, int, Iterable[NDArray[Any]]]:
        """Type, rows, columns and the data in run.c's order, in pieces."""
        if name.endswith(("norm.weight", ".bias")):
            vector = self.source.array(name)
            if not name.endswith(".bias"):
                vector = vector + np.float32(self.source.config.rms_norm_offset)
            return _VECTOR, 1, vector.size, [vector]
        blocks = self.source.blocks(name)
        if blocks is not None and blocks.shape[1] % BLOCK == 0:
            kind, reorder = _BLOCKS.get(plain_type(blocks.type), (_P8, _requantized))
            if kind == _P8 and name == self._head:
                parts = (_in_part(part, map(reorder, _in_pieces(blocks)), blocks.shape[1]) for part in (0, 1))
                return _P62, *blocks.shape, chain.from_iterable(parts)
            return kind, *blocks.shape, map(reorder, _in_pieces(blocks))
        matrix = self.source.array(name)
        rows, columns = matrix.shape
        if self.eight_bits and columns % BLOCK == 0:
            return _P8, rows, columns, [rounded(matrix)]
        kind_name = narrowest(matrix)
        return _FLOATS[kind_name], rows, columns, [groups(stored_as(matrix, kind_name)).swapaxes(1, 2)]

    def _pad(self) -> None:
        self.file.write(bytes(-self.file.tell() % ALIGNMENT))


_TENSORS = 9


def _sections(
    config: ModelConfig, tables: TextTables, chat: Segments, name: str, instructions: str, *, tensor_count: int
) -> list[bytes]:
    texts = [name, instructions, chat.open_system, chat.after_system, chat.open, chat.after_user, chat.after_assistant]
    sliding = bytes(config.is_sliding(layer) for layer in range(config.num_hidden_layers))
    numbers = (
        tables.piece_ends,
        tables.pieces,
        tables.bytes,
        tables.merges,
        tables.sorted,
        tables.added,
        tables.classes,
        tables.ends,
        tables.prefix,
    )
    head = [*(text.encode() for text in texts), sliding, _rotations(config).tobytes(), bytes(32 * tensor_count)]
    return head + [numbers_.tobytes() for numbers_ in numbers]


def _rotations(config: ModelConfig) -> Floats:
    """Radians per position of every pair of a head (arXiv:2104.09864), in full and in sliding layers."""
    exponents = np.arange(0, config.head_dim, 2) / config.head_dim
    thetas = (config.rope_theta, config.rope_theta_sliding or config.rope_theta)
    return np.stack([np.float64(theta) ** -exponents for theta in thetas]).astype("<f4")


def _header(config: ModelConfig, tables: TextTables, chat: Segments, spans: list[tuple[int, int]]) -> bytes:
    whole = (
        config.hidden_size,
        config.num_hidden_layers,
        config.num_attention_heads,
        config.num_key_value_heads,
        config.head_dim,
        config.intermediate_size,
        config.vocab_size,
        config.max_position_embeddings,
        config.sliding_window or 1,
        int(config.activation == "gelu_tanh"),
        int(tables.spells_characters),
        tables.flags | chat.flags,
    )
    real = (
        config.rms_norm_eps,
        config.embedding_scale,
        config.attention_scale,
        config.attention_softcap or 0.0,
        config.logit_softcap or 0.0,
    )
    places = [number for span in spans for number in span]
    start = struct.pack("<8s2I12I5f3I", b"gptb.bin", VERSION, _HEADER_BYTES, *whole, *real, 0, 0, 0)
    return start + struct.pack(f"<{len(places)}Q", *places)


def groups(rows: NDArray[Any]) -> NDArray[Any]:
    """(rows, ...) -> (groups, 16, ...), filled up with zeros."""
    missing = -len(rows) % LANES
    if missing:
        rows = np.concatenate([rows, np.zeros((missing, *rows.shape[1:]), rows.dtype)])
    return rows.reshape(-1, LANES, *rows.shape[1:])


def _q4_1(blocks: QuantizedBlocks) -> Words:
    """A block is d and m in one word and the nibbles in four, which is run.c's order already: only words move."""
    words = groups(np.ascontiguousarray(blocks.raw).view("<u4").reshape(blocks.shape[0], -1, 5))
    return _p4(words[..., 1:], words[..., 0])


def _q4_0(blocks: QuantizedBlocks) -> NDArray[np.uint8]:
    halves = groups(np.ascontiguousarray(blocks.raw).view("<u2").reshape(blocks.shape[0], -1, 9))
    return _scales_first(np.ascontiguousarray(halves[..., 1:]).view("<u4"), halves[..., 0])


def _p4(nibbles: Words, scales: Words) -> Words:
    """(groups, 16, blocks, 4) words of nibbles and (groups, 16, blocks) pairs d, m -> (groups, blocks, 80) words."""
    groups, _, count, _ = nibbles.shape
    packed = np.empty((groups, count, 80), "<u4")
    packed[..., :64].reshape(groups, count, 4, LANES)[...] = nibbles.transpose(0, 2, 3, 1)
    pairs = np.ascontiguousarray(scales.swapaxes(1, 2)).view("<u2").reshape(groups, count, LANES, 2)
    packed[..., 64:].view("<u2").reshape(groups, count, 2, LANES)[...] = pairs.swapaxes(2, 3)
    return packed


def _q8_0(blocks: QuantizedBlocks) -> NDArray[np.uint8]:
    halves = groups(np.ascontiguousarray(blocks.raw).view("<u2").reshape(blocks.shape[0], -1, 17))
    return _p8(np.ascontiguousarray(halves[..., 1:]).view("<u4"), halves[..., 0])


def _p8(numbers: Words, scales: NDArray[np.uint16]) -> NDArray[np.uint8]:
    """(groups, 16, blocks, 8) words of int8 and (groups, 16, blocks) scales -> (groups, bytes)."""
    return _scales_first(numbers ^ np.uint32(0x80808080), scales)


def _scales_first(numbers: Words, scales: NDArray[np.uint16]) -> NDArray[np.uint8]:
    """(groups, 16, blocks, n) words and (groups, 16, blocks) scales -> (groups, bytes)."""
    groups, _, count, words = numbers.shape
    start = _scale_bytes(count)
    packed = np.zeros((groups, start + count * words * LANES * 4), np.uint8)
    packed[:, : count * LANES * 2].view("<u2").reshape(groups, count, LANES)[...] = scales.swapaxes(1, 2)
    packed[:, start:].view("<u4").reshape(groups, count, words, LANES)[...] = numbers.transpose(0, 2, 3, 1)
    return packed


def _scale_bytes(blocks: int) -> int:
    """Of a group, filled up to whole cache lines."""
    return -(-blocks * LANES * 2 // ALIGNMENT) * ALIGNMENT


def _in_part(part: int, pieces: Iterable[NDArray[np.uint8]], columns: int) -> Iterator[NDArray[np.uint8]]:
    """(groups, bytes) of P8, in pieces -> the first or the second part (0, 1) of P62, which tells of the bits."""
    start = _scale_bytes(columns // BLOCK)
    for piece in pieces:
        numbers = piece[:, start:].reshape(len(piece), -1, 4, 128)
        if part:
            yield _pairs_of_bits(numbers)
        else:
            halves = numbers[:, :, :2] >> np.uint8(4) | numbers[:, :, 2:] & np.uint8(0xF0)
            first = [halves.reshape(len(piece), -1, 256), _pairs_of_bits(numbers >> np.uint8(2))]
            yield np.concatenate([piece[:, :start], np.concatenate(first, axis=2).reshape(len(piece), -1)], axis=1)


def _pairs_of_bits(numbers: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """The two lowest bits of (groups, blocks, 4, 128) bytes, four in a byte: (groups, blocks, 128)."""
    shifts = np.arange(0, 8, 2, dtype=np.uint8)[:, None]
    pairs: NDArray[np.uint8] = np.bitwise_or.reduce((numbers & np.uint8(3)) << shifts, axis=2)
    return pairs


def _in_pieces(blocks: QuantizedBlocks) -> Iterator[QuantizedBlocks]:
    """The matrix in plain blocks, _PIECE_ROWS rows at a time, so that packing takes little memory."""
    rows, columns = blocks.shape
    for start in range(0, rows, _PIECE_ROWS):
        raw = blocks.raw[start : start + _PIECE_ROWS]
        yield plain_blocks(QuantizedBlocks(blocks.type, (len(raw), columns), raw))


_PIECE_ROWS = 1 << 12  # a multiple of LANES


def _requantized(blocks: QuantizedBlocks) -> NDArray[np.uint8]:
    return rounded(dequantize(blocks.raw, blocks.type))


_BLOCKS: dict[str, tuple[int, Callable[[QuantizedBlocks], NDArray[Any]]]] = {
    "Q4_0": (_P4S, _q4_0),
    "Q4_1": (_P4, _q4_1),
    "Q8_0": (_P8, _q8_0),
}


def rounded(matrix: Floats) -> NDArray[np.uint8]:
    """A matrix rounded to 8 bits, blocks of 32 columns, as Q8_0 is: x = d q, d = max |x| / 127 in half precision."""
    blocks = groups(matrix).reshape(-1, LANES, matrix.shape[1] // BLOCK, BLOCK)
    scales = _scales(np.abs(blocks).max(axis=-1))
    return _p8(_eight_bits(blocks, scales[..., None]).view("<u4"), scales.view("<u2"))


def rounded_long(matrix: Floats) -> NDArray[np.uint8]:
    """A matrix rounded to 8 bits as P8L: one scale for LONG columns, the last ones fewer; (groups, bytes)."""
    rows = groups(matrix)
    count, columns = len(rows), matrix.shape[1]
    scales = _scales(np.maximum.reduceat(np.abs(rows), np.arange(0, columns, LONG), axis=-1))
    numbers = _eight_bits(rows, np.repeat(scales, LONG, axis=-1)[..., :columns]).view("<u4") ^ np.uint32(0x80808080)
    start = -(-scales.shape[-1] * LANES * 2 // ALIGNMENT) * ALIGNMENT
    packed = np.zeros((count, start + columns * LANES), np.uint8)
    packed[:, : scales.shape[-1] * LANES * 2] = scales.swapaxes(1, 2).reshape(count, -1).view(np.uint8)
    packed[:, start:] = numbers.swapaxes(1, 2).reshape(count, -1).view(np.uint8)
    return packed


def _scales(largest: Floats) -> NDArray[np.float16]:
    with np.errstate(over="ignore"):
        scales: NDArray[np.float16] = (largest / np.float32(127)).astype("<f2")
    if not np.isfinite(scales).all():
        raise ModelUnsupported("A weight is too large, or no number, for rounding to 8 bits.")
    return scales


def _eight_bits(numbers: Floats, scales: NDArray[np.float16]) -> NDArray[np.int8]:
    divisors = np.where(scales > 0, scales, np.float16(1)).astype(np.float32)
    eight: NDArray[np.int8] = np.clip(np.rint(numbers / divisors), -127, 127).astype(np.int8)
    return eight
