import numpy as np
import pytest
import torch
import torch.nn.functional as F

from engine.device import int4_supported
from engine.run import quantize
from engine.run.quantize import (
    FEW_ROWS,
    GROUP,
    BlockEmbedding,
    HalfLinear,
    Int4Linear,
    exact,
    half_supported,
    packable,
)
from engine.weights.quants import dequantize
from engine.weights.source import QuantizedBlocks

needs_int4 = pytest.mark.skipif(not int4_supported(), reason="torch has no int4 kernel for this CPU")
FOUR_BIT = pytest.mark.parametrize("kind", ["Q4_0", "Q4_1"])
BLOCK_BYTES = {"Q4_0": 18, "Q4_1": 20, "Q8_0": 34}


def blocks(kind: str, rows: int, columns: int, seed: int = 0) -> QuantizedBlocks:
    """Random blocks whose scales and minima are moderate."""
    random = np.random.default_rng(seed)
    raw = random.integers(0, 256, (rows, columns // GROUP, BLOCK_BYTES[kind]), dtype=np.uint8)
    numbers = 2 if kind == "Q4_1" else 1
    header = (random.uniform(0.01, 0.1, (rows, columns // GROUP, numbers)) * [1, -8][:numbers]).astype("<f2")
    raw[..., : 2 * numbers] = header.view(np.uint8)
    raw.flags.writeable = False  # as a mapped file is
    return QuantizedBlocks(kind, (rows, columns), raw.reshape(rows, -1))


def matrix(*parts: QuantizedBlocks) -> torch.Tensor:
    return torch.cat([torch.from_numpy(dequantize(part.raw, part.type)) for part in parts])


def inputs(*shape: int) -> torch.Tensor:
    return torch.randn(shape, generator=torch.Generator().manual_seed(1))


@needs_int4
@FOUR_BIT
@pytest.mark.parametrize("count", [1, 3, FEW_ROWS, FEW_ROWS + 1])
def test_int4_product_is_that_of_the_numbers_in_the_file(kind: str, count: int) -> None:
    part = blocks(kind, 64, 96)
    x = inputs(2, count, 96)
    expected = F.linear(x, matrix(part))
    y = Int4Linear([part], None, torch.float32)(x)
    assert y.shape == expected.shape
    # bfloat16 has 8 bits: rounding the input, the two numbers of a block and the output moves a sum by some thousandths
    assert (y.float() - expected).norm() < 0.006 * expected.norm()


@needs_int4
@FOUR_BIT
def test_unpacked_matrix_is_exact(kind: str) -> None:
    part = blocks(kind, 64, 96)
    assert torch.equal(Int4Linear([part], None, torch.bfloat16).weight(torch.float32), matrix(part))


@needs_int4
@pytest.mark.parametrize("count", [1, FEW_ROWS + 1])
def test_exact_products_are_float32_while_it_lasts(count: int) -> None:
    part, x = blocks("Q4_1", 64, 96), inputs(1, count, 96)
    model = torch.nn.Sequential(Int4Linear([part], None, torch.bfloat16))
    with exact(model):
        torch.testing.assert_close(model(x), F.linear(x, matrix(part)))
    assert model(x).dtype == torch.bfloat16


@needs_int4
def test_several_matrices_and_a_bias_are_one_product() -> None:
    parts = [blocks("Q4_1", 32, 64, seed=1), blocks("Q4_0", 16, 64, seed=2), blocks("Q4_1", 16, 64, seed=3)]
    bias, x = inputs(64), inputs(5, 64)
    y = Int4Linear(parts, bias, torch.float32)(x)
    expected = F.linear(x, matrix(*parts), bias)
    assert (y - expected).norm() < 0.006 * expected.norm()


@needs_int4
def test_packing_in_parts_is_packing_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    part = blocks("Q4_1", 64 * 5 + 16, 64)
    whole = Int4Linear([part], None, torch.bfloat16).packed
    monkeypatch.setattr(quantize, "PACKED_ROWS", 64)
    assert torch.equal(Int4Linear([part], None, torch.bfloat16).packed, whole)


@needs_int4
def test_packed_takes_five_bits_a_number() -> None:
    linear = Int4Linear([blocks("Q4_1", 64, 96)], None, torch.bfloat16)
    assert sum(buffer.nbytes for buffer in linear.buffers()) == 64 * 96 * 5 // 8


def test_what_does_not_fit_the_kernel_is_not_packable() -> None:
    assert packable([blocks("Q4_1", 16, 64), blocks("Q4_0", 32, 64)])
    assert packable([blocks("Q4_1", 8, 64), blocks("Q4_1", 24, 64)])
    assert not packable([blocks("Q4_1", 24, 64)])
    assert not packable([blocks("Q4_1", 16, 64), blocks("Q8_0", 16, 64)])


@pytest.mark.skipif(not half_supported(), reason="torch has no half-precision product for this CPU")
def test_half_product_takes_and_gives_float32(monkeypatch: pytest.MonkeyPatch) -> None:
    part, x = blocks("Q8_0", 40, 64), inputs(2, 3, 64)
    monkeypatch.setattr(quantize, "HEAD_ROWS", 16)
    head = HalfLinear(part)
    y = head(x)
    assert y.dtype == torch.float32
    assert head.packed_bytes == 2 * 40 * 64
    expected = F.linear(x, matrix(part))
    assert (y - expected).norm() < 0.001 * expected.norm()


@pytest.mark.parametrize("kind", ["Q4_0", "Q4_1", "Q8_0"])
def test_embedding_reads_the_rows_it_is_asked_for(kind: str) -> None:
    part = blocks(kind, 20, 64)
    ids = torch.tensor([[3, 19], [0, 3]])
    assert torch.equal(BlockEmbedding(part)(ids), matrix(part)[ids])
