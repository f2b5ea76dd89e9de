"""ggml's less common blocks as its plain ones, for the kernels, which know few layouts.

Q4_K becomes Q4_1: each sub-block of 32 a block of its own, whose scale and minimum are rounded to half precision (a
relative 2^-11, or 2^-25 where that is more). Q5_0 becomes Q8_0 with no number changed. Every row stands for itself.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.weights.quants import Bytes, Floats, five_bits, k_nibbles, k_scales
from engine.weights.source import QuantizedBlocks


def plain_type(type_name: str) -> str:
    """The type that `plain_blocks` gives for blocks of this type: another for Q4_K and Q5_0, else the same."""
    return _PLAIN[type_name][0] if type_name in _PLAIN else type_name


def plain_blocks(blocks: QuantizedBlocks) -> QuantizedBlocks:
    """The matrix in plain blocks: Q4_1 for Q4_K, Q8_0 for Q5_0, itself for every other type."""
    if blocks.type not in _PLAIN:
        return blocks
    kind, converted = _PLAIN[blocks.type]
    return QuantizedBlocks(kind, blocks.shape, converted(blocks.raw))


def _q4_k(raw: Bytes) -> Bytes:
    """x = (d sc) q + (-dmin m)."""
    blocks = raw.reshape(-1, 144)
    scales, minima = k_scales(blocks[:, 4:16])
    header = np.ascontiguousarray(blocks[:, :4]).view("<f2").astype(np.float32)
    numbers = k_nibbles(blocks[:, 16:])
    plain = np.empty((len(blocks), 8, 20), np.uint8)
    plain[..., 0:2] = _halves(header[:, :1] * scales)
    plain[..., 2:4] = _halves(-header[:, 1:] * minima)
    plain[..., 4:] = numbers[..., :16] | numbers[..., 16:] << 4
    return plain.reshape(len(raw), -1)


def _q5_0(raw: Bytes) -> Bytes:
    """x = d (q - 16): the very d, and q - 16 as int8."""
    blocks = raw.reshape(-1, 22)
    plain = np.empty((len(blocks), 34), np.uint8)
    plain[:, :2] = blocks[:, :2]
    plain[:, 2:] = five_bits(blocks[:, 2:]) - np.uint8(16)  # beyond 255 it goes on at 0, as int8 does
    return plain.reshape(len(raw), -1)


def _halves(numbers: Floats) -> NDArray[np.uint8]:
    """(N, M) numbers as (N, M, 2) bytes of half precision; one too large for it becomes the largest that there is."""
    with np.errstate(invalid="ignore"):  # a damaged scale stays NaN
        near = np.clip(numbers, -65504, 65504).astype("<f2")
    return near.view(np.uint8).reshape(*numbers.shape, 2)


_PLAIN: dict[str, tuple[str, Callable[[Bytes], Bytes]]] = {"Q4_K": ("Q4_1", _q4_k), "Q5_0": ("Q8_0", _q5_0)}
