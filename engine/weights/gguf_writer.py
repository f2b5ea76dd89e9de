"""Writes a model as one GGUF file, version 3, as llama.cpp reads it (the format: ggml's docs/gguf.md).

Quantised blocks are kept as they are, other matrices get the narrowest of BF16, F16 and F32 that holds every number of
them exactly, norms and biases F32. What GGUF cannot state of a model is refused, never dropped: the metadata is read
back by `engine.weights.shape` before anything is written.
"""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import ModelUnsupported
from engine.weights.atomic import check_space, replaced
from engine.weights.ggml import TYPES_BY_NAME, GGMLType
from engine.weights.narrow import FloatType, narrowest, stored_as
from engine.weights.shape import config_from_gguf
from engine.weights.source import expected_shapes, ggml_name, rotated_rows
from engine.weights.staging import BLOCK_BYTES, Progress, PullEvent
from engine.weights.vocabulary_writer import vocabulary_metadata

if TYPE_CHECKING:
    from engine.config import ModelConfig
    from engine.weights.source import ModelSource

ALIGNMENT = 32
# llama.cpp's number for a file whose matrices are mostly of a type; told to people, not used for reading.
_FILE_TYPES = {"F32": 0, "F16": 1, "Q4_0": 2, "Q4_1": 3, "Q8_0": 7, "Q5_0": 8, "Q5_1": 9}
_FILE_TYPES |= {"Q2_K": 10, "Q3_K": 12, "Q4_K": 15, "Q5_K": 17, "Q6_K": 18, "BF16": 32}


def write_gguf(
    source: ModelSource, path: Path, *, title: str = "", licence: str = ""
) -> Generator[PullEvent, None, None]:
    """Write the model at `path`, whole or not at all; the last event is "done".

    Raises ModelUnsupported for what GGUF cannot state, ExportFailed where the disk is too full, and what the source
    raises. Closing the generator leaves nothing behind.
    """
    config = source.config
    tensors = [_planned(source, name, shape) for name, shape in expected_shapes(config).items()]
    metadata = _metadata(source, title or source.name, licence, tensors)
    _check_faithful(config, metadata, {tensor.name: tensor.shape for tensor in tensors}, source.name)
    head = _head(metadata, tensors)
    total = len(head) + sum(tensor.padded_bytes for tensor in tensors)
    check_space(total, path.resolve().parent, path.name)
    progress = Progress(path.name, "write", total)
    with replaced(path) as file:
        file.write(head)
        for tensor in tensors:
            for piece in tensor.pieces(source):
                file.write(piece)
                yield progress.advance(len(piece))
    yield PullEvent(path.name, "done", total, total)


@dataclass(frozen=True)
class _Tensor:
    """A tensor to be written: ggml's name, Hugging Face's name, and how it is stored."""

    name: str
    theirs: str
    shape: tuple[int, ...]
    type: GGMLType
    quantized: bool

    @property
    def nbytes(self) -> int:
        numbers = int(np.prod(self.shape, dtype=np.int64))
        return numbers // self.type.block_size * self.type.block_bytes

    @property
    def padded_bytes(self) -> int:
        return -(-self.nbytes // ALIGNMENT) * ALIGNMENT

    def pieces(self, source: ModelSource) -> Iterator[bytes | memoryview]:
        """What stands in the file, in pieces of at most BLOCK_BYTES."""
        data = np.ascontiguousarray(self._stored(source)).data.cast("B")
        for start in range(0, len(data), BLOCK_BYTES):
            yield data[start : start + BLOCK_BYTES]
        yield bytes(self.padded_bytes - self.nbytes)

    def _stored(self, source: ModelSource) -> NDArray[Any]:
        rows: NDArray[Any]
        blocks = source.blocks(self.theirs) if self.quantized else None
        if blocks is not None:
            rows = blocks.raw
        else:
            kind: FloatType = self.type.name  # type: ignore[assignment]
            rows = stored_as(_array(source, self.theirs), kind)
        order = rotated_rows(source.config, self.theirs)
        return rows if order is None else rows[np.argsort(order)]


def _array(source: ModelSource, name: str) -> NDArray[np.float32]:
    """A tensor as GGUF has it: Gemma's norms with the 1 that Hugging Face's code adds to them."""
    array = source.array(name)
    return array + np.float32(source.config.rms_norm_offset) if name.endswith("norm.weight") else array


def _planned(source: ModelSource, name: str, shape: tuple[int, ...]) -> _Tensor:
    blocks = source.blocks(name) if len(shape) == 2 else None
    kind = blocks.type if blocks is not None else narrowest(source.array(name)) if len(shape) == 2 else "F32"
    own = ggml_name(name, source.config.architecture)
    return _Tensor(own, name, shape, TYPES_BY_NAME[kind], blocks is not None)


def _metadata(source: ModelSource, title: str, licence: str, tensors: Sequence[_Tensor]) -> dict[str, Any]:
    config = source.config
    bytes_of: Counter[str] = Counter()
    for tensor in tensors:
        bytes_of[tensor.type.name] += tensor.nbytes
    metadata: dict[str, Any] = {"general.architecture": config.architecture, "general.type": "model"}
    metadata |= {"general.name": title.removesuffix(".gguf")} | ({"general.license": licence} if licence else {})
    metadata["general.file_type"] = _FILE_TYPES.get(bytes_of.most_common(1)[0][0], 0)
    if any(tensor.quantized for tensor in tensors):
        metadata["general.quantization_version"] = 2
    metadata |= {f"{config.architecture}.{key}": value for key, value in _shape(config).items()}
    metadata |= vocabulary_metadata(source.tokenizer(), config.vocab_size, gemma=config.architecture == "gemma3")
    template = source.chat_template()
    return metadata if template is None else metadata | {"tokenizer.chat_template": template.source}


def _shape(config: ModelConfig) -> dict[str, Any]:
    gemma = config.architecture == "gemma3"
    context = config.max_position_embeddings
    if config.sliding_window and not gemma:  # GGUF has no window here; up to its size there is no difference
        context = min(context, config.sliding_window)
    shape: dict[str, Any] = {
        "context_length": context,
        "embedding_length": config.hidden_size,
        "block_count": config.num_hidden_layers,
        "feed_forward_length": config.intermediate_size,
        "attention.head_count": config.num_attention_heads,
        "attention.head_count_kv": config.num_key_value_heads,
        "attention.key_length": config.head_dim,
        "attention.value_length": config.head_dim,
        "attention.layer_norm_rms_epsilon": float(config.rms_norm_eps),
        "rope.dimension_count": config.head_dim,
        "rope.freq_base": float(config.rope_theta),
        "vocab_size": config.vocab_size,
    }
    return shape | (_gemma_shape(config) if gemma else {})


def _gemma_shape(config: ModelConfig) -> dict[str, Any]:
    stated: dict[str, Any] = {
        "attention.sliding_window": config.sliding_window,
        "rope.freq_base_swa": config.rope_theta_sliding,
        "final_logit_softcapping": config.logit_softcap,
        "attn_logit_softcapping": config.attention_softcap,
    }
    whole = [layer + 1 for layer in range(config.num_hidden_layers) if not config.is_sliding(layer)]
    if whole and whole[0] != 6:  # Gemma 3's own period is not stated
        stated["attention.sliding_window_pattern"] = whole[0]
    return {key: value for key, value in stated.items() if value is not None}


def _check_faithful(
    config: ModelConfig, metadata: Mapping[str, Any], shapes: Mapping[str, tuple[int, ...]], name: str
) -> None:
    """Raises ModelUnsupported, naming the setting, when a reader of the file would make another model of it."""
    read = config_from_gguf(metadata, shapes)
    wanted = replace(config, rms_norm_offset=0.0)
    if config.architecture != "gemma3":
        short = min(config.max_position_embeddings, config.sliding_window or config.max_position_embeddings)
        wanted = replace(wanted, max_position_embeddings=short, sliding_window=None, sliding_layers=())
    if read.attention_scale == config.attention_scale:
        wanted = replace(wanted, query_pre_attn_scalar=read.query_pre_attn_scalar)
    for field in fields(wanted):
        if getattr(read, field.name) != getattr(wanted, field.name):
            raise ModelUnsupported(
                f"A GGUF file cannot state that {field.name} of {name} is {str(getattr(config, field.name))[:60]}.",
                hint="Export the Hugging Face layout: --huggingface DIR",
            )


def _head(metadata: Mapping[str, Any], tensors: Sequence[_Tensor]) -> bytes:
    """All that stands before the data of the first tensor."""
    parts = [b"GGUF", struct.pack("<IQQ", 3, len(tensors), len(metadata))]
    parts += [_text(key) + _value(value) for key, value in metadata.items()]
    offset = 0
    for tensor in tensors:
        parts += [_text(tensor.name), struct.pack(f"<I{len(tensor.shape)}Q", len(tensor.shape), *tensor.shape[::-1])]
        parts.append(struct.pack("<IQ", tensor.type.number, offset))
        offset += tensor.padded_bytes
    head = b"".join(parts)
    return head + bytes(-len(head) % ALIGNMENT)


def _text(text: str) -> bytes:
    data = text.encode("utf-8", "replace")
    return struct.pack("<Q", len(data)) + data


def _value(value: Any) -> bytes:
    """A metadata value with its type before it."""
    if isinstance(value, bool):
        return struct.pack("<I?", 7, value)
    if isinstance(value, int):
        return struct.pack("<II", 4, value)
    if isinstance(value, float):
        return struct.pack("<If", 6, value)
    if isinstance(value, str):
        return struct.pack("<I", 8) + _text(value)
    if isinstance(value, np.ndarray):
        kind, form = (5, "<i4") if value.dtype.kind == "i" else (6, "<f4")
        return struct.pack("<IIQ", 9, kind, len(value)) + value.astype(form).tobytes()
    return struct.pack("<IIQ", 9, 8, len(value)) + b"".join(map(_text, value))
