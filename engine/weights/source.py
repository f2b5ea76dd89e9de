"""One way to a model's parameters, wherever they lie: Hugging Face's names, Hugging Face's order of rows.

`open_source` takes a GGUF file, a folder that holds one, or a folder in Hugging Face's layout.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from engine.errors import ModelMissing, WeightsInvalid
from engine.weights.gguf import GGUFFile

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from engine.chat import ChatTemplate
    from engine.config import ModelConfig
    from engine.tokenizer import Tokenizer


@dataclass(frozen=True)
class QuantizedBlocks:
    """A matrix in ggml's blocks. `raw` is (rows, bytes in a row), uint8; `shape` is (rows, numbers in a row)."""

    type: str
    shape: tuple[int, int]
    raw: NDArray[np.uint8]


class ModelSource(Protocol):
    """What the engine asks of a file or folder of weights. Names and order of rows are Hugging Face's."""

    @property
    def name(self) -> str:
        """What to call the source in a sentence: the file's or the folder's name."""

    @property
    def config(self) -> ModelConfig:
        """The model's shape. Raises WeightsInvalid, ModelUnsupported."""

    def tokenizer(self) -> Tokenizer:
        """The model's own tokenizer. Raises WeightsInvalid, ModelUnsupported."""

    def chat_template(self) -> ChatTemplate | None:
        """The model's own chat template, None for a model without one. Raises TemplateInvalid."""

    def names(self) -> Sequence[str]:
        """The names of all tensors."""

    def array(self, name: str) -> NDArray[np.float32]:
        """One tensor as float32 in its shape. Raises WeightsInvalid when there is none of that name."""

    def blocks(self, name: str) -> QuantizedBlocks | None:
        """One matrix as it is quantised in the file, None when it is not. Raises WeightsInvalid as `array` does."""

    def sha256(self) -> str:
        """A cheap identity: the hash of the headers, the sizes and samples of the data, not of every byte."""


def open_source(path: Path) -> ModelSource:
    """The model at `path`: a .gguf file, a folder holding one, or a folder with config.json and safetensors.

    The config and the names and shapes of all tensors are checked here. Raises ModelMissing when there is nothing,
    WeightsInvalid when what is there is not sound, ModelUnsupported when the engine lacks something it needs.
    """
    if not path.exists():
        raise ModelMissing(f"There is no model at {path}.", hint="`gptb models list` shows what is here.")
    if path.is_dir():
        gguf_files = sorted(path.glob("*.gguf"))
        if not gguf_files:
            from engine.weights.checkpoint import Checkpoint

            checkpoint = Checkpoint(path)
            check_tensors(checkpoint.config, checkpoint.shapes, path.name)
            return checkpoint
        if len(gguf_files) > 1:
            raise WeightsInvalid(f"{path.name} holds {len(gguf_files)} GGUF files.", hint="Name the one that is meant.")
        path = gguf_files[0]
    return GGUFSource(path)


class GGUFSource:
    """A GGUF file as a ModelSource. Raises WeightsInvalid and ModelUnsupported when it is opened."""

    def __init__(self, path: Path) -> None:
        self.file = GGUFFile.open(path)
        self.name = path.name
        for info in self.file.tensors.values():
            info.type.check_known(info.name)
        self.config = self.file.config()
        renamed = _hugging_face_names(self.file.tensors, self.config.architecture)
        self._names = renamed  # Hugging Face's name -> ggml's
        check_tensors(self.config, {name: self.file.tensors[own].shape for name, own in renamed.items()}, self.name)

    def tokenizer(self) -> Tokenizer:
        """The tokenizer in the file's metadata, made once. Raises WeightsInvalid, ModelUnsupported."""
        return self._tokenizer

    @cached_property
    def _tokenizer(self) -> Tokenizer:
        from engine.tokenizer import Tokenizer

        return fitting(Tokenizer.from_gguf(self.file), self.config, self.name)

    def chat_template(self) -> ChatTemplate | None:
        """The chat template in the file's metadata, None when it has none. Raises TemplateInvalid, WeightsInvalid."""
        from engine.chat import template_from_gguf

        return template_from_gguf(self.file)

    def names(self) -> Sequence[str]:
        """The names of all tensors in Hugging Face's naming."""
        return tuple(self._names)

    def array(self, name: str) -> NDArray[np.float32]:
        """One tensor as float32, rows in Hugging Face's order. Raises WeightsInvalid, ModelUnsupported."""
        rows = self.file.dequantize(self._own(name))
        order = rotated_rows(self.config, name)
        return rows if order is None else rows[order]

    def blocks(self, name: str) -> QuantizedBlocks | None:
        """The quantised blocks of a matrix, None for F32, F16 and BF16. A view where no row has to move."""
        info = self.file.tensors[self._own(name)]
        if info.type.block_size == 1 or len(info.shape) != 2:
            return None
        raw, order = self.file.raw(info.name), rotated_rows(self.config, name)
        return QuantizedBlocks(info.type.name, (info.shape[0], info.shape[1]), raw if order is None else raw[order])

    def sha256(self) -> str:
        """The hash of the header, the file's size and samples of its data."""
        return self._identity

    @cached_property
    def _identity(self) -> str:
        return sampled_hash(self.file.read, self.file.header_bytes, self.file.size)

    def _own(self, name: str) -> str:
        if name not in self._names:
            raise WeightsInvalid(f"{self.name} has no tensor {name}.")
        return self._names[name]


def rotated_rows(config: ModelConfig, name: str) -> NDArray[np.intp] | None:
    """For Hugging Face's row i of a tensor the row in a GGUF file, None when they are the same.

    llama.cpp turns neighbours (2j, 2j+1) of a head where Hugging Face turns (j, j + head_dim/2), so its converter
    reorders the rows of q and k in files of the llama architecture; this is the way back.
    """
    projection = _ROTATED.search(name)
    if config.architecture != "llama" or projection is None:
        return None
    import numpy as np

    heads = config.num_attention_heads if projection[1] == "q" else config.num_key_value_heads
    rows = np.arange(heads * config.head_dim).reshape(heads, config.head_dim // 2, 2)
    return rows.swapaxes(1, 2).reshape(-1)


_ROTATED = re.compile(r"\.self_attn\.([qk])_proj\.(?:weight|bias)$")
_BLOCK = re.compile(r"blk\.(0|[1-9][0-9]{0,4})\.([a-z_]+)\.(weight|bias)")
_OUTSIDE_BLOCKS = {
    "token_embd.weight": "model.embed_tokens.weight",
    "output_norm.weight": "model.norm.weight",
    "output.weight": "lm_head.weight",
}
_IN_BLOCK = {
    "attn_norm": "input_layernorm",
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "attn_q_norm": "self_attn.q_norm",
    "attn_k_norm": "self_attn.k_norm",
    "ffn_norm": "post_attention_layernorm",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}
_IN_GEMMA_BLOCK = _IN_BLOCK | {
    "post_attention_norm": "post_attention_layernorm",
    "ffn_norm": "pre_feedforward_layernorm",
    "post_ffw_norm": "post_feedforward_layernorm",
}


def _hugging_face_names(own_names: Sequence[str] | Mapping[str, object], architecture: str) -> dict[str, str]:
    """Hugging Face's name -> ggml's. A name that is not known keeps its own."""
    in_block = _IN_GEMMA_BLOCK if architecture == "gemma3" else _IN_BLOCK
    names = {}
    for own in own_names:
        block = _BLOCK.fullmatch(own)
        if block and block[2] in in_block:
            names[f"model.layers.{block[1]}.{in_block[block[2]]}.{block[3]}"] = own
        else:
            names[_OUTSIDE_BLOCKS.get(own, own)] = own
    return names


def ggml_name(name: str, architecture: str) -> str:
    """ggml's name of a tensor that `expected_shapes` names."""
    outside = {theirs: own for own, theirs in _OUTSIDE_BLOCKS.items()}
    if name in outside:
        return outside[name]
    _, _, layer, rest = name.split(".", 3)
    part, _, kind = rest.rpartition(".")
    in_block = _IN_GEMMA_BLOCK if architecture == "gemma3" else _IN_BLOCK
    own = next(own for own, theirs in in_block.items() if theirs == part)
    return f"blk.{layer}.{own}.{kind}"


def expected_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    """Every tensor that a model of this shape has, Hugging Face's name -> shape."""
    hidden = config.hidden_size
    shapes: dict[str, tuple[int, ...]] = {
        "model.embed_tokens.weight": (config.vocab_size, hidden),
        "model.norm.weight": (hidden,),
    }
    if not config.tie_word_embeddings:
        shapes["lm_head.weight"] = (config.vocab_size, hidden)
    block = _block_shapes(config)
    for layer in range(config.num_hidden_layers):
        shapes |= {f"model.layers.{layer}.{name}": shape for name, shape in block.items()}
    return shapes


def _block_shapes(config: ModelConfig) -> dict[str, tuple[int, ...]]:
    hidden, inner = config.hidden_size, config.intermediate_size
    queries = config.num_attention_heads * config.head_dim
    keys = config.num_key_value_heads * config.head_dim
    shapes: dict[str, tuple[int, ...]] = {
        "input_layernorm.weight": (hidden,),
        "self_attn.q_proj.weight": (queries, hidden),
        "self_attn.k_proj.weight": (keys, hidden),
        "self_attn.v_proj.weight": (keys, hidden),
        "self_attn.o_proj.weight": (hidden, queries),
        "post_attention_layernorm.weight": (hidden,),
        "mlp.gate_proj.weight": (inner, hidden),
        "mlp.up_proj.weight": (inner, hidden),
        "mlp.down_proj.weight": (hidden, inner),
    }
    if config.attention_bias:
        shapes |= {"self_attn.q_proj.bias": (queries,), "self_attn.k_proj.bias": (keys,)}
        shapes |= {"self_attn.v_proj.bias": (keys,)}
    if config.attention_output_bias:
        shapes["self_attn.o_proj.bias"] = (hidden,)
    if config.qk_norm:
        shapes |= {"self_attn.q_norm.weight": (config.head_dim,), "self_attn.k_norm.weight": (config.head_dim,)}
    if config.sandwich_norms:
        shapes |= {"pre_feedforward_layernorm.weight": (hidden,), "post_feedforward_layernorm.weight": (hidden,)}
    return shapes


def check_tensors(config: ModelConfig, shapes: Mapping[str, tuple[int, ...]], source_name: str) -> None:
    """Raises WeightsInvalid, naming the tensors, when one that the config asks for is missing or of another shape.

    After it nothing that is made from the config is larger than what the file holds.
    """
    expected = expected_shapes(config)
    missing = [name for name in expected if name not in shapes]
    if missing:
        more = f" and {len(missing) - 3} more" if len(missing) > 3 else ""
        raise WeightsInvalid(f"{source_name} lacks {', '.join(missing[:3])}{more}.", hint="Fetch the model again.")
    for name, shape in expected.items():
        if tuple(shapes[name]) != shape:
            raise WeightsInvalid(f"{name} of {source_name} has the shape {shapes[name]}, not {shape}.")


def fitting(tokenizer: Tokenizer, config: ModelConfig, source_name: str) -> Tokenizer:
    """The tokenizer. Raises WeightsInvalid when it has ids for which the model has no embedding."""
    if tokenizer.vocab_size > config.vocab_size:
        raise WeightsInvalid(
            f"The tokenizer of {source_name} has {tokenizer.vocab_size:,} tokens and the model {config.vocab_size:,}."
        )
    return tokenizer


_SAMPLES = 16
_SAMPLE_BYTES = 1 << 12


def sampled_hash(read: Callable[[int, int], bytes], header_bytes: int, size: int) -> str:
    """SHA-256 over a file's header, its size and 16 samples of the rest. `read(start, count)` gives the bytes."""
    digest = sha256(read(0, header_bytes))
    digest.update(size.to_bytes(8, "little"))
    step = max((size - header_bytes) // _SAMPLES, 1)
    for sample in range(_SAMPLES):
        digest.update(read(header_bytes + sample * step, _SAMPLE_BYTES))
    return digest.hexdigest()
