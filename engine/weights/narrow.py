"""Numbers in fewer bits: the narrowest type that holds them exactly, or one that is asked for."""

from __future__ import annotations

from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from engine.errors import ModelUnsupported

FloatType = Literal["BF16", "F16", "F32"]
FLOAT_BYTES: dict[FloatType, int] = {"BF16": 2, "F16": 2, "F32": 4}


def narrowest(numbers: NDArray[np.float32]) -> FloatType:
    """The narrowest of bfloat16, half and single precision that holds every number exactly; bfloat16 before half."""
    bits = np.ascontiguousarray(numbers).view(np.uint32)
    if not (bits & 0xFFFF).any():
        return "BF16"
    with np.errstate(over="ignore", invalid="ignore"):
        exact = np.array_equal(numbers.astype("<f2").astype(np.float32), numbers)
    return "F16" if exact else "F32"


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
