"""Writes a model as a folder in Hugging Face's layout, as transformers and vLLM load it.

Unless a type is asked for, every tensor gets the narrowest of BF16, F16 and F32 that holds its numbers exactly, which
for quantised weights is F32. What the layout cannot state of a model is refused, never dropped: config.json is read
back by `engine.weights.shape` before anything is written.
"""

from __future__ import annotations

import json
from collections.abc import Generator, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import ModelUnsupported
from engine.weights.atomic import check_space, new_folder
from engine.weights.narrow import FLOAT_BYTES, FloatType, narrowest, pieces_of
from engine.weights.shape import config_from_huggingface
from engine.weights.source import expected_shapes
from engine.weights.staging import Progress, PullEvent

if TYPE_CHECKING:
    from engine.config import ModelConfig
    from engine.tokenizer import Tokenizer
    from engine.weights.source import ModelSource

DTYPES: dict[str, FloatType] = {"bfloat16": "BF16", "float16": "F16", "float32": "F32"}
_CLASSES = {
    "llama": "LlamaForCausalLM",
    "mistral": "MistralForCausalLM",
    "qwen2": "Qwen2ForCausalLM",
    "qwen3": "Qwen3ForCausalLM",
    "gemma3_text": "Gemma3ForCausalLM",
}


def write_folder(source: ModelSource, folder: Path, *, dtype: str = "auto") -> Generator[PullEvent, None, None]:
    """Write the model as the new folder `folder`, whole or not at all; the last event is "done".

    `dtype` is "auto", "bfloat16", "float16" or "float32". Raises ModelUnsupported for what the layout cannot state,
    ExportFailed where something is in the way or the disk is too full, and what the source raises. Closing the
    generator leaves nothing behind.
    """
    config = source.config
    asked = DTYPES.get(dtype)
    tensors = [_planned(source, name, shape, asked) for name, shape in expected_shapes(config).items()]
    tokenizer = source.tokenizer()
    settings = _settings(config, tokenizer, _widest(tensors))
    _check_faithful(config, settings, source.name)
    texts = {"config.json": settings, **_texts(source, tokenizer)}
    total = sum(tensor.nbytes for tensor in tensors)
    check_space(total, folder.resolve().parent, str(folder))
    progress = Progress(folder.name, "write", total)
    with new_folder(folder) as partial:
        for name, content in texts.items():
            text = content if isinstance(content, str) else json.dumps(content, ensure_ascii=False, indent=2)
            (partial / name).write_text(text + "\n", encoding="utf-8")
        with (partial / "model.safetensors").open("wb") as file:
            file.write(_head(tensors))
            for tensor in tensors:
                for piece in tensor.pieces(source):
                    file.write(piece)
                    yield progress.advance(len(piece))
    yield PullEvent(folder.name, "done", total, total)


@dataclass(frozen=True)
class _Tensor:
    name: str
    shape: tuple[int, ...]
    type: FloatType

    @property
    def nbytes(self) -> int:
        return int(np.prod(self.shape, dtype=np.int64)) * FLOAT_BYTES[self.type]

    def pieces(self, source: ModelSource) -> Iterator[memoryview]:
        """What stands in the file, in pieces."""
        for piece in pieces_of(source, self.name, self.type, _offset(source.config, self.name)):
            yield np.ascontiguousarray(piece).data.cast("B")


def _offset(config: ModelConfig, name: str) -> float:
    """What is added to a tensor: Hugging Face has Gemma's norms without the 1 that its code adds to them."""
    wanted = 1.0 if config.architecture == "gemma3" else 0.0
    return config.rms_norm_offset - wanted if name.endswith("norm.weight") else 0.0


def _planned(source: ModelSource, name: str, shape: tuple[int, ...], asked: FloatType | None) -> _Tensor:
    if asked is None:
        asked = (
            "F32"
            if source.blocks(name) is not None
            else narrowest(source.array(name) + np.float32(_offset(source.config, name)))
        )
    return _Tensor(name, shape, asked)


def _widest(tensors: list[_Tensor]) -> str:
    """The dtype to compute in: one that holds all matrices; norms may be wider and are rounded as in training."""
    kinds = {tensor.type for tensor in tensors if len(tensor.shape) == 2}
    only = kinds.pop() if len(kinds) == 1 else "F32"
    return next(dtype for dtype, kind in DTYPES.items() if kind == only)


def _settings(config: ModelConfig, tokenizer: Tokenizer, dtype: str) -> dict[str, Any]:
    """config.json."""
    gemma = config.architecture == "gemma3"
    all_slide = bool(config.sliding_layers) and all(config.sliding_layers)
    model_type = "gemma3_text" if gemma else config.architecture
    if config.architecture == "llama" and all_slide:
        model_type = "mistral"
    activation = {"hidden_activation": "gelu_pytorch_tanh"} if gemma else {"hidden_act": "silu"}
    settings: dict[str, Any] = {
        "architectures": [_CLASSES[model_type]],
        "model_type": model_type,
        "hidden_size": config.hidden_size,
        "num_hidden_layers": config.num_hidden_layers,
        "num_attention_heads": config.num_attention_heads,
        "num_key_value_heads": config.num_key_value_heads,
        "head_dim": config.head_dim,
        "intermediate_size": config.intermediate_size,
        "vocab_size": config.vocab_size,
        "max_position_embeddings": config.max_position_embeddings,
        "rms_norm_eps": config.rms_norm_eps,
        "tie_word_embeddings": config.tie_word_embeddings,
        "attention_bias": config.attention_bias and config.architecture != "qwen2",
        "bos_token_id": tokenizer.bos_id,
        "eos_token_id": tokenizer.eos_id,
        "dtype": dtype,
        "torch_dtype": dtype,  # its name before transformers 5
    }
    return settings | activation | _rotary(config) | _windows(config) | (_gemma(config) if gemma else {})


def _rotary(config: ModelConfig) -> dict[str, Any]:
    """The bases of the rotary positions, as transformers before 5 and from 5 on want them."""
    full = {"rope_type": "default", "rope_theta": config.rope_theta}
    if config.architecture != "gemma3":
        return {"rope_theta": config.rope_theta, "rope_parameters": full}
    sliding = full | {"rope_theta": config.rope_theta_sliding or config.rope_theta}
    parameters = {"full_attention": full, "sliding_attention": sliding}
    old = {"rope_theta": config.rope_theta, "rope_local_base_freq": sliding["rope_theta"]}
    return old | {"rope_parameters": parameters}


def _windows(config: ModelConfig) -> dict[str, Any]:
    if not config.sliding_layers:
        return {}
    slides = [config.is_sliding(layer) for layer in range(config.num_hidden_layers)]
    kinds = ["sliding_attention" if slide else "full_attention" for slide in slides]
    settings: dict[str, Any] = {"sliding_window": config.sliding_window, "layer_types": kinds}
    if config.architecture in ("qwen2", "qwen3"):
        settings |= {"use_sliding_window": True, "max_window_layers": slides.index(True)}
    return settings


def _gemma(config: ModelConfig) -> dict[str, Any]:
    scalar = config.query_pre_attn_scalar or config.head_dim
    return {
        "query_pre_attn_scalar": int(scalar) if scalar == int(scalar) else scalar,
        "attn_logit_softcapping": config.attention_softcap,
        "final_logit_softcapping": config.logit_softcap,
    }


def _check_faithful(config: ModelConfig, settings: dict[str, Any], name: str) -> None:
    """Raises ModelUnsupported, naming the setting, when a reader of the folder would make another model of it."""
    read = config_from_huggingface(settings)
    wanted = replace(config, rms_norm_offset=read.rms_norm_offset)
    if not any(config.sliding_layers):
        wanted = replace(wanted, sliding_window=read.sliding_window, sliding_layers=read.sliding_layers)
    if read.attention_scale == config.attention_scale:
        wanted = replace(wanted, query_pre_attn_scalar=read.query_pre_attn_scalar)
    for field in fields(wanted):
        if getattr(read, field.name) != getattr(wanted, field.name):
            raise ModelUnsupported(
                f"Hugging Face's layout cannot state that {field.name} of {name} is "
                f"{str(getattr(config, field.name))[:60]}.",
                hint="Export a GGUF file: -o FILE.gguf",
            )


def _texts(source: ModelSource, tokenizer: Tokenizer) -> dict[str, Any]:
    """The other JSON files by name."""
    template = source.chat_template()
    named = {"bos_token": tokenizer.bos_id, "eos_token": tokenizer.eos_id}
    stated: dict[str, Any] = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "model_max_length": source.config.max_position_embeddings,
        "clean_up_tokenization_spaces": False,
        "add_bos_token": bool(tokenizer.prefix_ids),
    }
    backend = _backend(tokenizer)
    stated |= {key: backend.id_to_token(place) for key, place in named.items() if place is not None}
    if template is not None:
        stated["chat_template"] = template.source
    ends = sorted(tokenizer.end_ids, key=lambda end: (end != tokenizer.eos_id, end))
    generation = {"bos_token_id": tokenizer.bos_id, "eos_token_id": ends or None}
    return {
        "tokenizer.json": backend.to_str(),
        "tokenizer_config.json": stated,
        "generation_config.json": {key: value for key, value in generation.items() if value is not None},
    }


def _backend(tokenizer: Tokenizer) -> Any:
    """The tokenizer of tokenizer.json: with a decoder and the token that begins a text, which a GGUF file's lacks."""
    from tokenizers import Tokenizer as Backend
    from tokenizers import decoders, processors

    backend = Backend.from_str(tokenizer._backend.to_str())
    if backend.decoder is None and tokenizer._byte_level:
        backend.decoder = decoders.ByteLevel()
    elif backend.decoder is None:
        steps = [decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse()]
        backend.decoder = decoders.Sequence(steps + ([decoders.Strip(" ", 1, 0)] if tokenizer.prefix_space else []))
    if backend.post_processor is None and tokenizer.prefix_ids:
        begin = backend.id_to_token(tokenizer.prefix_ids[0])
        backend.post_processor = processors.TemplateProcessing(
            single=f"{begin} $A", pair=f"{begin} $A {begin} $B", special_tokens=[(begin, tokenizer.prefix_ids[0])]
        )
    return backend


def _head(tensors: list[_Tensor]) -> bytes:
    """The header of a safetensors file: its length, then JSON with every tensor's type, shape and place."""
    places, offset = {}, 0
    for tensor in tensors:
        end = offset + tensor.nbytes
        places[tensor.name] = {"dtype": tensor.type, "shape": list(tensor.shape), "data_offsets": [offset, end]}
        offset = end
    stated = json.dumps({"__metadata__": {"format": "pt"}, **places}, separators=(",", ":")).encode()
    stated += b" " * (-len(stated) % 8)
    return len(stated).to_bytes(8, "little") + stated
