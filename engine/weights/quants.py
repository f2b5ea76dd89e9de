"""ggml's quantised blocks as float32 numbers.

The layouts are those of ggml's ggml-common.h. A row of a tensor is a whole number of blocks; a block holds a
half-precision scale d (and, in the _1 types, a minimum m) and its quantised numbers. In the 4-bit types the low halves
of the 16 bytes are the numbers 0-15 and the high halves the numbers 16-31.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.errors import ModelUnsupported

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]


def dequantize(raw: Bytes, type_name: str) -> Floats:
    """The numbers in `raw` (rows, bytes in a row), as (rows, numbers in a row). A new array.

    `type_name` is ggml's, such as "Q4_1". Raises ModelUnsupported when DEQUANTIZERS does not have it.
    """
    if type_name not in DEQUANTIZERS:
        raise ModelUnsupported(
            f"Tensors stored as {type_name} cannot be read yet.", hint=f"Supported are {', '.join(DEQUANTIZERS)}."
        )
    block_bytes, numbers_of = DEQUANTIZERS[type_name]
    with np.errstate(invalid="ignore"):  # a damaged scale gives NaN, which the model's output will show
        return numbers_of(raw.reshape(-1, block_bytes)).reshape(raw.shape[0], -1)


def _f32(blocks: Bytes) -> Floats:
    return blocks.view("<f4").astype(np.float32)


def _f16(blocks: Bytes) -> Floats:
    return blocks.view("<f2").astype(np.float32)


def _bf16(blocks: Bytes) -> Floats:
    """bfloat16 is the upper half of a float32."""
    return (blocks.view("<u2").astype(np.uint32) << 16).view(np.float32)


def _q8_0(blocks: Bytes) -> Floats:
    """x = d q; d: half, q: 32 int8."""
    return _half(blocks, 0) * blocks[:, 2:].view(np.int8)


def _q4_0(blocks: Bytes) -> Floats:
    """x = d (q - 8); d: half, q: 32 nibbles."""
    return _half(blocks, 0) * (_nibbles(blocks[:, 2:]) - np.float32(8))


def _q4_1(blocks: Bytes) -> Floats:
    """x = d q + m; d, m: half, q: 32 nibbles."""
    return _half(blocks, 0) * _nibbles(blocks[:, 4:]) + _half(blocks, 2)


def _half(blocks: Bytes, at: int) -> Floats:
    """The half-precision number at byte `at` of every block, as a column."""
    return blocks[:, at : at + 2].copy().view("<f2").astype(np.float32)


def _nibbles(packed: Bytes) -> Floats:
    return np.concatenate([packed & 15, packed >> 4], axis=1).astype(np.float32)


DEQUANTIZERS: dict[str, tuple[int, Callable[[Bytes], Floats]]] = {
    "F32": (4, _f32),
    "F16": (2, _f16),
    "BF16": (2, _bf16),
    "Q8_0": (34, _q8_0),
    "Q4_0": (18, _q4_0),
    "Q4_1": (20, _q4_1),
}
"""For each type the bytes of one block, and the function from blocks (N, bytes) to numbers (N, numbers in a block)."""
