"""The encoder.bin that engine/run/encode.c runs: `pack_encoder` makes one of a BERT's checkpoint.

The layout is described in encode.c: a header of 64 bytes, then the arrays in a fixed order, each on a multiple of 64
bytes. Equal checkpoints make equal bytes.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import ModelUnsupported
from engine.weights.atomic import replaced
from engine.weights.bert_tensors import HINT, BertConfig, BertTensors
from engine.weights.two_file import ALIGNMENT, BLOCK, LANES, groups, rounded_long

ENCODER_VERSION = 3
_F32, _P8L = 2, 10


def pack_encoder(tensors: BertTensors, config: BertConfig, path: Path, *, eight_bits: bool = True) -> None:
    """Write the encoder at `path`, whole or not at all: matrices rounded to 8 bits, or else as float32.

    A width that is no multiple of 32 is float32 in any case. Raises ModelUnsupported for one that is no multiple of 16.
    """
    check_widths(config)
    whole_blocks = config.hidden_size % BLOCK == 0 and config.intermediate_size % BLOCK == 0
    kind = _P8L if eight_bits and whole_blocks else _F32
    with replaced(path) as file:
        file.write(_header(config, kind))
        for array in _arrays(tensors, config, kind):
            file.write(bytes(-file.tell() % ALIGNMENT))
            file.write(np.ascontiguousarray(array).data.cast("B"))


def check_widths(config: BertConfig) -> None:
    """Raises ModelUnsupported for a width that encode.c does not have."""
    head = config.hidden_size // config.num_attention_heads
    for name, width in (("hidden_size", config.hidden_size), ("intermediate_size", config.intermediate_size)):
        if width % LANES:
            raise ModelUnsupported(f"{name} is {width}; the native encoder needs a multiple of {LANES}.", hint=HINT)
    if head % LANES:
        raise ModelUnsupported(f"A head is {head} wide; the native encoder needs a multiple of {LANES}.", hint=HINT)


def _header(config: BertConfig, kind: int) -> bytes:
    sizes = (
        config.hidden_size,
        config.num_hidden_layers,
        config.num_attention_heads,
        config.intermediate_size,
        config.vocab_size,
        config.max_position_embeddings,
    )
    by_distance = int(config.relative_attention_num_buckets > 0)
    return struct.pack("<8s8IfI16x", b"gptb.enc", ENCODER_VERSION, kind, *sizes, config.layer_norm_eps, by_distance)


def _arrays(tensors: BertTensors, config: BertConfig, kind: int) -> Iterator[NDArray[Any]]:
    """All arrays in the file's order."""
    yield tensors.array("embeddings.word_embeddings.weight").astype("<f2")
    yield tensors.positions()
    distances = tensors.distances()
    if distances is not None:
        yield distances
    yield from _norm(tensors, "embeddings.LayerNorm")
    for layer in range(config.num_hidden_layers):
        name = f"encoder.layer.{layer}"
        qkv = [f"{name}.attention.self.{part}" for part in ("query", "key", "value")]
        yield from _linear(tensors, kind, *qkv)
        yield from _linear(tensors, kind, f"{name}.attention.output.dense")
        yield from _norm(tensors, f"{name}.attention.output.LayerNorm")
        yield from _linear(tensors, kind, f"{name}.intermediate.dense")
        yield from _linear(tensors, kind, f"{name}.output.dense")
        yield from _norm(tensors, f"{name}.output.LayerNorm")


def _norm(tensors: BertTensors, name: str) -> Iterator[NDArray[Any]]:
    yield tensors.array(f"{name}.weight")
    yield tensors.array(f"{name}.bias")


def _linear(tensors: BertTensors, kind: int, *names: str) -> Iterator[NDArray[Any]]:
    """The matrices of that name, one below the other, in run.c's order of numbers, and their biases."""
    matrix, bias = (np.concatenate([tensors.array(f"{name}.{part}") for name in names]) for part in ("weight", "bias"))
    yield rounded_long(matrix) if kind == _P8L else groups(matrix).swapaxes(1, 2)
    yield bias
