import numpy as np
import pytest

from engine.errors import ModelUnsupported
from engine.weights import quants
from engine.weights.ggml import TYPES_BY_NAME
from engine.weights.quants import DEQUANTIZERS, dequantize


def test_q4_1_by_hand() -> None:
    block = np.zeros(20, np.uint8)
    block[:4] = np.array([0.5, -1.0], "<f2").view(np.uint8)  # d, m
    block[4], block[19] = 0x21, 0xF3
    numbers = dequantize(block[None], "Q4_1")
    assert numbers.shape == (1, 32)
    assert (numbers[0, 0], numbers[0, 16], numbers[0, 15], numbers[0, 31]) == (-0.5, 0.0, 0.5, 6.5)


def test_q4_0_by_hand() -> None:
    block = np.zeros(18, np.uint8)
    block[:2] = np.array([2.0], "<f2").view(np.uint8)
    block[2] = 0xF0
    numbers = dequantize(block[None], "Q4_0")
    assert (numbers[0, 0], numbers[0, 16], numbers[0, 1]) == (-16, 14, -16)


def test_q8_0_by_hand() -> None:
    block = np.zeros(34, np.uint8)
    block[:2] = np.array([0.25], "<f2").view(np.uint8)
    block[2], block[33] = 0xFF, 0x7F
    numbers = dequantize(block[None], "Q8_0")
    assert (numbers[0, 0], numbers[0, 1], numbers[0, 31]) == (-0.25, 0, 31.75)


def test_bfloat16_is_the_upper_half_of_a_float() -> None:
    exact = np.array([[1.0, -2.5, 0.0, 3.0e38]], np.float32)
    halves = (exact.view(np.uint32) >> 16).astype("<u2")
    rounded = (halves.astype(np.uint32) << 16).view(np.float32)
    assert (dequantize(halves.view(np.uint8), "BF16") == rounded).all()


@pytest.mark.parametrize("name", sorted(DEQUANTIZERS))
def test_every_type_equals_the_gguf_package(name: str) -> None:
    gguf = pytest.importorskip("gguf")
    kind = TYPES_BY_NAME[name]
    assert DEQUANTIZERS[name][0] == kind.block_bytes
    raw = np.random.default_rng(1).integers(0, 256, (7, 5 * kind.block_bytes), np.uint8)
    with np.errstate(invalid="ignore"):  # random scales are sometimes infinite
        oracle = gguf.dequantize(raw.copy(), gguf.GGMLQuantizationType[name])
    ours = dequantize(raw, name)
    assert ours.dtype == np.float32
    assert ours.shape == (7, 5 * kind.block_size)
    assert np.array_equal(ours, oracle, equal_nan=True)


def test_q5_1_by_hand() -> None:
    block = np.zeros(24, np.uint8)
    block[:4] = np.array([0.5, -1.0], "<f2").view(np.uint8)
    block[4:8] = 0b1, 0, 0, 0b10000000  # the fifth bits of the numbers 0 and 31
    block[8], block[23] = 0x21, 0xF3
    numbers = dequantize(block[None], "Q5_1")
    assert (numbers[0, 0], numbers[0, 16], numbers[0, 15], numbers[0, 31]) == (7.5, 0.0, 0.5, 14.5)


def test_q4_k_by_hand() -> None:
    block = np.zeros(144, np.uint8)
    block[:4] = np.array([0.5, 0.25], "<f2").view(np.uint8)  # d, dmin
    block[4], block[8] = 3 | 0b10 << 6, 4 | 0b01 << 6  # sub-block 0: 3 and 4; high bits of sub-block 4: 2 and 1
    block[12] = 0x57  # sub-block 4: scale 0b10_0111 = 39, minimum 0b01_0101 = 21
    block[16], block[16 + 64] = 0x02, 0x0A
    numbers = dequantize(block[None], "Q4_K")
    assert (numbers[0, 0], numbers[0, 1], numbers[0, 128], numbers[0, 32]) == (2.0, -1.0, 189.75, 0.0)


def test_q6_k_by_hand() -> None:
    block = np.zeros(210, np.uint8)
    block[208:] = np.array([0.5], "<f2").view(np.uint8)
    block[192:208] = 2
    block[207] = 0xFF  # the last scale is -1
    block[0], block[128] = 0x21, 0b11_10_01_00  # numbers 0, 32, 64, 96
    numbers = dequantize(block[None], "Q6_K")
    assert numbers[0, [0, 32, 64, 96]].tolist() == [1 - 32, 16 - 32, 34 - 32, 48 - 32]
    assert numbers[0, 255] == 16


def test_q2_k_by_hand() -> None:
    block = np.zeros(84, np.uint8)
    block[80:] = np.array([0.5, 0.25], "<f2").view(np.uint8)
    block[0], block[2], block[15] = 0x23, 0x01, 0x10  # sub-blocks 0 (3, minimum 2), 2 (1, 0) and 15 (0, minimum 1)
    block[16] = 0b01_00_11_10  # numbers 0, 32, 64, 96
    numbers = dequantize(block[None], "Q2_K")
    assert (numbers[0, 0], numbers[0, 1], numbers[0, 32], numbers[0, 255]) == (2.5, -0.5, 1.5, -0.25)


def test_q3_k_by_hand() -> None:
    block = np.zeros(110, np.uint8)
    block[108:] = np.array([0.5], "<f2").view(np.uint8)
    block[96], block[104] = 0x52, 0b10_00_00_11  # scale 0: 0b11_0010 - 32, scale 8: 5 - 32, scale 12: 0b10_0000 - 32
    block[0] = 0b10001  # the third bits of the numbers 0 and 128
    block[32] = 0b11  # the low bits of the number 0
    numbers = dequantize(block[None], "Q3_K")
    assert numbers[0, [0, 1, 128, 129, 192]].tolist() == [27.0, -36.0, 0.0, 54.0, 0.0]


def test_unpacking_in_pieces_is_unpacking_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    raw = np.random.default_rng(3).integers(0, 120, (9, 2 * 144), np.uint8)  # 120: no scale is infinite
    whole = dequantize(raw, "Q4_K")
    monkeypatch.setattr(quants, "_PIECE_BYTES", 4 * raw.shape[1])
    assert np.array_equal(dequantize(raw, "Q4_K"), whole)


_NEAR = {"Q8_0": 0.02, "Q4_0": 0.35, "Q4_1": 0.3, "Q5_0": 0.18, "Q5_1": 0.15}


@pytest.mark.parametrize("name", ["Q8_0", "Q4_0", "Q4_1", "Q5_0", "Q5_1"])
def test_what_is_quantised_comes_back_near(name: str) -> None:
    gguf = pytest.importorskip("gguf")
    exact = np.random.default_rng(2).standard_normal((4, 256), np.float32)
    raw = gguf.quantize(exact, gguf.GGMLQuantizationType[name])
    assert np.abs(dequantize(raw, name) - exact).max() < _NEAR[name]


def test_the_result_is_a_new_array() -> None:
    raw = np.zeros((1, 8), np.uint8)
    raw.setflags(write=False)
    numbers = dequantize(raw, "F32")
    numbers[:] = 1
    assert not raw.any()


def test_a_type_that_is_not_in_the_table_is_named() -> None:
    with pytest.raises(ModelUnsupported, match="IQ1_M") as refused:
        dequantize(np.zeros((1, 56), np.uint8), "IQ1_M")
    assert "Q4_1" in refused.value.hint
