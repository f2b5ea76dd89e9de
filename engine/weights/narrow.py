"""Numbers in fewer bits: the narrowest type that holds them exactly, or one that is asked for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.errors import ModelUnsupported
from engine.weights.quants import dequantize

if TYPE_CHECKING:
    from engine.weights.source import ModelSource

FloatType = Literal["BF16", "F16", "F32"]
FLOAT_BYTES: dict[FloatType, int] = {"BF16": 2, "F16": 2, "F32": 4}


def narrowest(numbers: NDArray[np.float32]) -> FloatType:
    """The narrowest of bfloat16, half and single precision that holds every number exactly; bfloat16 before half."""
    flat = np.ascontiguousarray(numbers).reshape(-1)
    pieces = [flat[start : start + _PIECE] for start in range(0, flat.size, _PIECE)]
    if not any((piece.view(np.uint32) & 0xFFFF).any() for piece in pieces):
        return "BF16"
    with np.errstate(over="ignore", invalid="ignore"):
        exact = all(np.array_equal(piece.astype("<f2").astype(np.float32), piece) for piece in pieces)
    return "F16" if exact else "F32"


_PIECE = 1 << 20  # numbers looked at or turned at once, so that little memory is taken


def pieces_of(source: ModelSource, name: str, kind: FloatType, offset: float = 0.0) -> Iterator[NDArray[Any]]:
    """A tensor of a source plus `offset` in that type, in pieces whose flat numbers follow each other."""
    blocks = source.blocks(name)
    if blocks is None:
        whole = source.array(name).reshape(-1)
        parts = (whole[start : start + _PIECE] for start in range(0, whole.size, _PIECE))
    else:
        raw, step = blocks.raw, max(_PIECE // blocks.shape[1], 1)
        parts = (dequantize(raw[start : start + step], blocks.type) for start in range(0, len(raw), step))
    for part in parts:
        yield stored_as(part + np.float32(offset) if offset else part, kind)


def stored_as(numbers: NDArray[np.float32], kind: FloatType) -> NDArray[Any]:
    """The numbers in that type, rounded to the nearest (bfloat16 as its 16 bits).

    Raises ModelUnsupported where one is too large for the type.
    """
    if kind == "F32":
        return numbers.astype("<f4", copy=False)
    if kind == "BF16":
        bits = np.ascontiguousarray(numbers).view(np.uint32)
        return ((bits + (0x7FFF + (bits >> 16 & 1))) >> 16).astype("<u2")
    with np.errstate(over="ignore"):
        halves = numbers.astype("<f2")
    if np.isinf(halves).any() and not np.isinf(numbers).any():
        raise ModelUnsupported("A weight is too large for half precision.", hint="Choose bfloat16 or float32.")
    return halves
