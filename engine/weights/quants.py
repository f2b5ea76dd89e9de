"""ggml's quantised blocks as float32 numbers.

The layouts are those of ggml's ggml-common.h. A row of a tensor is a whole number of blocks; a block holds a
half-precision scale d (and, in the _1 types, a minimum m) and its quantised numbers. In the 4-bit types the low halves
of the 16 bytes are the numbers 0-15 and the high halves the numbers 16-31; the 5-bit types keep their fifth bits apart,
bit i of a word for number i. The K types have blocks of 256 numbers in 8 sub-blocks of 32 (Q2_K, Q3_K and Q6_K: 16 of
16), whose scales are small integers times the block's half-precision ones.
"""

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from engine.errors import ModelUnsupported
from engine.weights.ggml import TYPES_BY_NAME

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
    rows, row_bytes = raw.shape
    numbers = np.empty((rows, row_bytes // block_bytes * TYPES_BY_NAME[type_name].block_size), np.float32)
    step = max(_PIECE_BYTES // max(row_bytes, 1), 1)
    with np.errstate(invalid="ignore"):  # a damaged scale gives NaN, which the model's output will show
        for start in range(0, rows, step):
            piece = raw[start : start + step]
            numbers[start : start + step] = numbers_of(piece.reshape(-1, block_bytes)).reshape(len(piece), -1)
    return numbers


_PIECE_BYTES = 1 << 22  # unpacked at once: what stands between the bytes and the numbers takes little memory then


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


def _q5_0(blocks: Bytes) -> Floats:
    """x = d (q - 16); d: half, fifth bits of q: 4 bytes, the rest of q: 32 nibbles."""
    return _half(blocks, 0) * (five_bits(blocks[:, 2:]) - np.float32(16))


def _q5_1(blocks: Bytes) -> Floats:
    """x = d q + m; d, m: half, fifth bits of q: 4 bytes, the rest of q: 32 nibbles."""
    return _half(blocks, 0) * five_bits(blocks[:, 4:]) + _half(blocks, 2)


def _q2_k(blocks: Bytes) -> Floats:
    """x = d sc q - dmin m; sc and m of 16 sub-blocks of 16: the halves of 16 bytes, q: 64 bytes, d, dmin: half."""
    scales = _half(blocks, 80) * (blocks[:, :16] & 15)
    minima = _half(blocks, 82) * (blocks[:, :16] >> 4)
    return scales[:, :, None] * _two_bits(blocks[:, 16:80]).astype(np.float32) - minima[:, :, None]


def _q3_k(blocks: Bytes) -> Floats:
    """x = d (sc - 32) (q - 4); third bits of q: 32 bytes, low two: 64 bytes, sc of 16 sub-blocks: 12 bytes, d: half.

    Of the scales' six bits the low four are the low, then the high halves of 8 bytes, the high two lie in 4 bytes.
    """
    thirds = np.unpackbits(blocks[:, :32, None], axis=2, bitorder="little").swapaxes(1, 2).reshape(-1, 16, 16)
    three_bits = (_two_bits(blocks[:, 32:96]) | thirds << np.uint8(2)).view(np.int8) - np.int8(4)
    packed = blocks[:, 96:108]
    low = np.concatenate([packed[:, :8] & 15, packed[:, :8] >> 4], axis=1)
    high = np.concatenate([packed[:, 8:] >> np.uint8(shift) & 3 for shift in (0, 2, 4, 6)], axis=1)
    scales = _half(blocks, 108) * ((low | high << 4).view(np.int8) - np.int8(32))
    numbers: Floats = scales[:, :, None] * three_bits
    return numbers


def _two_bits(packed: Bytes) -> Bytes:
    """(N, 64) bytes as (N, 16, 16): every 32 bytes hold four runs of 32 numbers, from the lowest bits up."""
    runs = packed.reshape(-1, 2, 1, 32)
    numbers: Bytes = np.concatenate([runs >> np.uint8(shift) & np.uint8(3) for shift in (0, 2, 4, 6)], axis=2)
    return numbers.reshape(-1, 16, 16)


def _q4_k(blocks: Bytes) -> Floats:
    """x = d sc q - dmin m; d, dmin: half, sc and m of 8 sub-blocks: 12 bytes, q: 8 x 32 nibbles."""
    return _scaled(blocks, k_nibbles(blocks[:, 16:]))


def _q5_k(blocks: Bytes) -> Floats:
    """x = d sc q - dmin m, as Q4_K; fifth bits: 32 bytes, bit j of byte i for number i of sub-block j."""
    fifths = np.unpackbits(blocks[:, 16:48, None], axis=2, bitorder="little").swapaxes(1, 2)
    return _scaled(blocks, k_nibbles(blocks[:, 48:]) | fifths << np.uint8(4))


def _q6_k(blocks: Bytes) -> Floats:
    """x = d sc (q - 32); low 4 bits of q: 128 bytes, high 2 bits: 64 bytes, sc: 16 int8, d: half.

    Each half of the block has 64 bytes of low bits, the nibbles 32 bytes apart, and 32 bytes of high bits, each byte
    those of four numbers 32 apart.
    """
    low = blocks[:, :128].reshape(-1, 2, 1, 64) >> np.array([[0], [4]], np.uint8) & 15
    high = blocks[:, 128:192].reshape(-1, 2, 1, 32) >> np.array([[0], [2], [4], [6]], np.uint8) & 3
    numbers = (low.reshape(-1, 16, 16) | high.reshape(-1, 16, 16) << 4).view(np.int8) - np.int8(32)
    scales = _half(blocks, 208) * blocks[:, 192:208].view(np.int8)
    return scales[:, :, None] * numbers


def _scaled(blocks: Bytes, numbers: Bytes) -> Floats:
    """The numbers (N, 8, 32) of blocks of Q4_K or Q5_K with their scales and minima."""
    scales, minima = k_scales(blocks[:, 4:16])
    slope, least = _half(blocks, 0) * scales, _half(blocks, 2) * minima
    return slope[:, :, None] * numbers - least[:, :, None]


def k_scales(packed: Bytes) -> tuple[Bytes, Bytes]:
    """The 6-bit scales and minima of 8 sub-blocks, (N, 8) each, out of the 12 bytes of Q4_K and Q5_K.

    Bytes 0-3 hold scales 0-3 in six bits, bytes 4-7 minima 0-3; their two high bits are those of scales and minima 4-7,
    whose low four bits are the low (scales) and high (minima) nibbles of bytes 8-11.
    """
    scales, minima, low = packed[:, :4], packed[:, 4:8], packed[:, 8:]
    return (
        np.concatenate([scales & 63, low & 15 | scales >> 6 << 4], axis=1),
        np.concatenate([minima & 63, low >> 4 | minima >> 6 << 4], axis=1),
    )


def k_nibbles(packed: Bytes) -> Bytes:
    """(N, 128) bytes of Q4_K or Q5_K as (N, 8, 32): sub-blocks 2j and 2j + 1 share 32 bytes, low and high halves."""
    pairs = packed.reshape(-1, 4, 1, 32)
    halves: Bytes = np.concatenate([pairs & 15, pairs >> 4], axis=2)
    return halves.reshape(-1, 8, 32)


def five_bits(packed: Bytes) -> Bytes:
    """(N, 20) bytes, 4 of fifth bits and 16 of nibbles, as the (N, 32) numbers 0-31."""
    fifths = np.unpackbits(packed[:, :4], axis=1, bitorder="little")
    nibbles: Bytes = np.concatenate([packed[:, 4:] & 15, packed[:, 4:] >> 4], axis=1)
    return nibbles | fifths << np.uint8(4)


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
    "Q5_0": (22, _q5_0),
    "Q5_1": (24, _q5_1),
    "Q2_K": (84, _q2_k),
    "Q3_K": (110, _q3_k),
    "Q4_K": (144, _q4_k),
    "Q5_K": (176, _q5_k),
    "Q6_K": (210, _q6_k),
}
"""For each type the bytes of one block, and the function from blocks (N, bytes) to numbers (N, numbers in a block)."""
