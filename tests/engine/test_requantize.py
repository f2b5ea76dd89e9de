"""What the kernels do not know becomes what they know: exactly, or off by no more than is promised."""

import numpy as np
import pytest

from engine.weights.quants import dequantize
from engine.weights.requantize import plain_blocks, plain_type
from engine.weights.source import QuantizedBlocks
from tests.engine.packed import random_blocks


def test_q5_0_becomes_q8_0_with_every_number_the_same() -> None:
    blocks = random_blocks("Q5_0", 24, 160)
    plain = plain_blocks(blocks)
    assert (plain.type, plain.shape, plain_type("Q5_0")) == ("Q8_0", (24, 160), "Q8_0")
    assert np.array_equal(dequantize(plain.raw, "Q8_0"), dequantize(blocks.raw, "Q5_0"))


def test_q4_k_becomes_q4_1_but_for_the_rounding_of_two_numbers_of_a_block() -> None:
    blocks = random_blocks("Q4_K", 24, 512)
    plain = plain_blocks(blocks)
    assert (plain.type, plain.shape, plain_type("Q4_K")) == ("Q4_1", (24, 512), "Q4_1")
    exact, rounded = dequantize(blocks.raw, "Q4_K"), dequantize(plain.raw, "Q4_1")
    header = plain.raw.reshape(-1, 20)[:, :4].copy().view("<f2").astype(np.float32)
    # half a step of half precision: a relative 2^-11, below the normal numbers 2^-25; 15 is the largest q
    step = np.maximum(np.abs(header) * 2.0**-11, 2.0**-25) * np.array([15, 1], np.float32)
    bound = np.repeat(step.sum(axis=1), 32).reshape(exact.shape)
    off = np.abs(exact - rounded)
    assert (off <= bound * 1.01).all()
    assert 0 < off.max() < 0.001 * np.abs(exact).max()


def test_a_scale_too_large_for_half_precision_becomes_the_largest() -> None:
    raw = np.zeros((1, 144), np.uint8)
    raw[0, :2] = np.array([6e4], "<f2").view(np.uint8)
    raw[0, 4:8], raw[0, 16:] = 63, 0x11
    plain = plain_blocks(QuantizedBlocks("Q4_K", (1, 256), raw))
    assert dequantize(plain.raw, "Q4_1").max() == 65504


@pytest.mark.parametrize("kind", ["Q5_1", "Q5_K", "Q6_K"])
def test_the_others_stay_what_they_are(kind: str) -> None:
    blocks = random_blocks(kind, 16, 256)
    assert plain_blocks(blocks) is blocks
    assert plain_type(kind) == kind


def test_rows_stand_for_themselves() -> None:
    blocks = random_blocks("Q4_K", 8, 256)
    some = QuantizedBlocks("Q4_K", (3, 256), blocks.raw[[5, 0, 2]])
    assert np.array_equal(plain_blocks(some).raw, plain_blocks(blocks).raw[[5, 0, 2]])
