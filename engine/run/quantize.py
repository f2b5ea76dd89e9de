"""Weights that stay quantised in memory, and the products with them, on torch's own kernels.

A matrix of 4-bit blocks (ggml's Q4_0, Q4_1, and Q4_K as `engine.weights.requantize` makes it Q4_1) is kept packed for
torch's int4 kernel, exactly but for the rounding of the two numbers of a block to bfloat16. The head, whose rounding
would decide between near-equal tokens, is kept in half precision and gives float32. The embedding stays in the file
and is read row by row. CPU only.
"""

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.weights.quants import dequantize
from engine.weights.source import QuantizedBlocks

GROUP = 32  # numbers in a block
HEADER_WORDS = {"Q4_0": 1, "Q4_1": 2}  # 16-bit words before the nibbles: the scale, and in Q4_1 the minimum
PACKED_ROWS = 512  # packed at once, so that little memory is taken: a multiple of the kernel's 64
HEAD_ROWS = 8192  # likewise for the head
FEW_ROWS = 64  # up to here the int4 kernel beats unpacking the matrix first


def half_supported() -> bool:
    """Whether torch has a product of half-precision weights with float32 inputs (FBGEMM) for this CPU."""
    return torch.backends.quantized.engine in ("fbgemm", "x86")


def packable(parts: Sequence[QuantizedBlocks]) -> bool:
    """Whether these matrices, one below the other, fit torch's int4 kernel."""
    rows = sum(part.shape[0] for part in parts)
    return rows % 16 == 0 and all(part.type in HEADER_WORDS for part in parts)


class Int4Linear(nn.Module):
    """One or more matrices of 4-bit blocks with a common input, as one product."""

    packed: Tensor
    scales_and_zeros: Tensor
    bias: Tensor | None

    def __init__(self, parts: Sequence[QuantizedBlocks], bias: Tensor | None, wide: torch.dtype) -> None:
        """`wide` is the dtype in which many rows are multiplied, where unpacking the matrix pays."""
        super().__init__()
        self.in_features, self.out_features = parts[0].shape[1], sum(part.shape[0] for part in parts)
        self.wide, self.exact = wide, False
        self._parts = [(words(part), HEADER_WORDS[part.type]) for part in parts]
        quantized = [numbers(*part) for part in self._parts]
        codes = torch.cat([codes for codes, _, _ in quantized]).view(self.out_features, self.in_features)
        scale = torch.cat([scale for _, scale, _ in quantized])
        zero = torch.cat([minimum for _, _, minimum in quantized]) + 8 * scale
        self.register_buffer("packed", torch.cat([_pack(rows) for rows in torch.split(codes, PACKED_ROWS)]))
        # (K/32, N, 2): the kernel reads a number as (code - 8) * scale + zero
        self.register_buffer("scales_and_zeros", torch.cat((scale, zero), -1).bfloat16().transpose(0, 1).contiguous())
        self.register_buffer("bias", bias)

    def forward(self, x: Tensor) -> Tensor:
        """(..., in_features) -> (..., out_features)."""
        rows = x.reshape(-1, self.in_features)
        if self.exact:
            y = F.linear(rows.float(), self.weight(torch.float32))
        elif rows.shape[0] > FEW_ROWS:
            y = F.linear(rows.to(self.wide), self.weight(self.wide))
        else:
            y = torch.ops.aten._weight_int4pack_mm_for_cpu(rows.bfloat16(), self.packed, GROUP, self.scales_and_zeros)
        y = y.view(*x.shape[:-1], self.out_features)
        return y if self.bias is None else y + self.bias

    def weight(self, dtype: torch.dtype) -> Tensor:
        """The whole matrix (out_features, in_features), unpacked from the file's own bytes."""
        rows = []
        for part in self._parts:
            codes, scale, minimum = numbers(*part)
            rows.append(codes.float().mul_(scale).add_(minimum).to(dtype).view(-1, self.in_features))
        return rows[0] if len(rows) == 1 else torch.cat(rows)


@contextmanager
def exact(model: nn.Module) -> Iterator[None]:
    """While it lasts the model's int4 products are taken in float32, from the file's own numbers."""
    packed = [module for module in model.modules() if isinstance(module, Int4Linear)]
    for module in packed:
        module.exact = True
    try:
        yield
    finally:
        for module in packed:
            module.exact = False


class HalfLinear(nn.Module):
    """A quantised matrix in half precision, whose inputs, sums and outputs are float32."""

    def __init__(self, blocks: QuantizedBlocks) -> None:
        super().__init__()
        self.packed_bytes = 2 * blocks.shape[0] * blocks.shape[1]
        pack = torch.ops.quantized.linear_prepack_fp16
        raw = (blocks.raw[start : start + HEAD_ROWS] for start in range(0, blocks.shape[0], HEAD_ROWS))
        self._packed = [pack(torch.from_numpy(dequantize(rows, blocks.type)), None) for rows in raw]

    def forward(self, x: Tensor) -> Tensor:
        """(..., in_features) -> (..., out_features) float32."""
        x = x.float()
        return torch.cat([torch.ops.quantized.linear_dynamic_fp16(x, packed) for packed in self._packed], dim=-1)


class BlockEmbedding(nn.Module):
    """An embedding whose rows stay in the file's blocks until they are asked for."""

    def __init__(self, blocks: QuantizedBlocks) -> None:
        super().__init__()
        self._blocks = blocks

    def forward(self, ids: Tensor) -> Tensor:
        """(B, T) ids -> (B, T, C) float32."""
        rows = self._blocks.raw[ids.reshape(-1).numpy()]
        return torch.from_numpy(dequantize(rows, self._blocks.type)).view(*ids.shape, -1)


def _pack(codes: Tensor) -> Tensor:
    """(N, K) codes -> (N, K/2) bytes as the kernel wants them."""
    packed: Tensor = torch.ops.aten._convert_weight_to_int4pack_for_cpu(codes.int(), 1)
    return packed


def words(blocks: QuantizedBlocks) -> Tensor:
    """The bytes as (rows, blocks in a row, 16-bit words in a block), a view of the file where it lies in one."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # torch warns of memory that it must not write: nothing here writes
        raw = torch.from_numpy(blocks.raw)
    return raw.view(torch.int16).view(blocks.shape[0], blocks.shape[1] // GROUP, -1)


def numbers(blocks: Tensor, header_words: int) -> tuple[Tensor, Tensor, Tensor]:
    """What 4-bit blocks hold: number = code * scale + minimum.

    (N, K/32, words) -> codes (N, K/32, 32) uint8, scale and minimum (N, K/32, 1) float32. In a block the low nibbles
    are the numbers 0-15 and the high nibbles the numbers 16-31 (ggml's block_q4_0, block_q4_1).
    """
    header = blocks[..., :header_words].contiguous().view(torch.float16).float()
    scale = header[..., :1]
    minimum = header[..., 1:] if header_words == 2 else -8 * scale
    nibbles = blocks[..., header_words:]
    # two bytes at a time; the mask drops what an arithmetic shift drags in
    halves = torch.stack((nibbles & 0x0F0F, (nibbles >> 4) & 0x0F0F), dim=2)
    return halves.view(torch.uint8).view(blocks.shape[0], -1, GROUP), scale, minimum
