"""Model files made on the spot: a GGUF writer for tests, and a tiny Llama in GGUF and in Hugging Face's layout."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

Tensors = Mapping[str, tuple[int, tuple[int, ...], bytes]]
"""ggml's name -> (number of the type, shape rows first, bytes)."""


def text(value: str) -> bytes:
    """A text as GGUF writes it."""
    return struct.pack("<Q", len(value.encode())) + value.encode()


def value(item: Any) -> bytes:
    """A metadata value with its type before it."""
    if isinstance(item, bool):
        return struct.pack("<I?", 7, item)
    if isinstance(item, int):
        return struct.pack("<II", 4, item)
    if isinstance(item, float):
        return struct.pack("<If", 6, item)
    if isinstance(item, str):
        return struct.pack("<I", 8) + text(item)
    kind, form = {str: (8, ""), int: (5, "i"), float: (6, "f")}[type(item[0])]
    body = b"".join(map(text, item)) if kind == 8 else struct.pack(f"<{len(item)}{form}", *item)
    return struct.pack("<IIQ", 9, kind, len(item)) + body


def gguf_bytes(metadata: Mapping[str, Any], tensors: Tensors, *, alignment: int = 32, version: int = 3) -> bytes:
    """A whole GGUF file."""
    out = b"GGUF" + struct.pack("<IQQ", version, len(tensors), len(metadata))
    out += b"".join(text(key) + value(item) for key, item in metadata.items())
    offset, data = 0, b""
    for name, (kind, shape, raw) in tensors.items():
        out += text(name) + struct.pack(f"<I{len(shape)}Q", len(shape), *shape[::-1])
        out += struct.pack("<IQ", kind, offset)
        data += raw + b"\0" * (-len(raw) % alignment)
        offset = len(data)
    return out + b"\0" * (-len(out) % alignment) + data


HIDDEN, LAYERS, HEADS, KV_HEADS, HEAD_DIM, INNER = 32, 2, 4, 2, 8, 64
EPSILON = 2.0**-17  # the same number in single and in double precision
VISIBLE = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
HIDDEN_BYTES = [byte for byte in range(256) if byte not in VISIBLE]
ALPHABET = [chr(byte) if byte in VISIBLE else chr(0x100 + HIDDEN_BYTES.index(byte)) for byte in range(256)]
TOKENS = [*ALPHABET, "Ġt", "he", "Ġthe", "<|im_start|>", "<|im_end|>", "<think>"]
MERGES = ["Ġ t", "h e", "Ġt he"]
TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def tokenizer_metadata(**changes: Any) -> dict[str, Any]:
    """A byte-level vocabulary of 262 tokens: every byte, three merges, two control tokens, one user-defined token."""
    metadata = {
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "smollm",
        "tokenizer.ggml.tokens": TOKENS,
        "tokenizer.ggml.token_type": [1] * 259 + [3, 3, 4],
        "tokenizer.ggml.merges": MERGES,
        "tokenizer.ggml.bos_token_id": 259,
        "tokenizer.ggml.eos_token_id": 260,
        "tokenizer.chat_template": TEMPLATE,
    }
    return metadata | changes


def llama_metadata(**changes: Any) -> dict[str, Any]:
    """The metadata of the tiny Llama."""
    metadata = {
        "general.architecture": "llama",
        "llama.block_count": LAYERS,
        "llama.context_length": 64,
        "llama.embedding_length": HIDDEN,
        "llama.feed_forward_length": INNER,
        "llama.attention.head_count": HEADS,
        "llama.attention.head_count_kv": KV_HEADS,
        "llama.attention.layer_norm_rms_epsilon": EPSILON,
        "llama.rope.freq_base": 10000.0,
    }
    return metadata | tokenizer_metadata() | changes


def llama_weights(seed: int = 0) -> dict[str, NDArray[np.float32]]:
    """Random weights of the tiny Llama, Hugging Face's names and order, head tied to the embedding."""
    random = np.random.default_rng(seed)
    shapes: dict[str, tuple[int, ...]] = {"model.embed_tokens.weight": (len(TOKENS), HIDDEN)}
    shapes["model.norm.weight"] = (HIDDEN,)
    for layer in range(LAYERS):
        at = f"model.layers.{layer}"
        shapes |= {f"{at}.{norm}.weight": (HIDDEN,) for norm in ("input_layernorm", "post_attention_layernorm")}
        shapes[f"{at}.self_attn.q_proj.weight"] = (HEADS * HEAD_DIM, HIDDEN)
        shapes |= {f"{at}.self_attn.{p}_proj.weight": (KV_HEADS * HEAD_DIM, HIDDEN) for p in "kv"}
        shapes[f"{at}.self_attn.o_proj.weight"] = (HIDDEN, HEADS * HEAD_DIM)
        shapes |= {f"{at}.mlp.{p}_proj.weight": (INNER, HIDDEN) for p in ("gate", "up")}
        shapes[f"{at}.mlp.down_proj.weight"] = (HIDDEN, INNER)
    return {name: random.standard_normal(shape, np.float32) for name, shape in shapes.items()}


OWN_NAMES = {
    "input_layernorm": "attn_norm",
    "post_attention_layernorm": "ffn_norm",
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}


def own_name(name: str) -> str:
    """ggml's name of a tensor."""
    if not name.startswith("model.layers."):
        return {"model.embed_tokens.weight": "token_embd.weight", "model.norm.weight": "output_norm.weight"}[name]
    _, _, layer, rest = name.split(".", 3)
    return f"blk.{layer}.{OWN_NAMES[rest.removesuffix('.weight')]}.weight"


def as_converted(name: str, weight: NDArray[Any]) -> NDArray[Any]:
    """The rows as llama.cpp's converter orders them: in each head row i and row i + head_dim/2 side by side."""
    heads = {"q_proj": HEADS, "k_proj": KV_HEADS}.get(name.split(".")[-2])
    if heads is None:
        return weight
    return weight.reshape(heads, 2, HEAD_DIM // 2, *weight.shape[1:]).swapaxes(1, 2).reshape(weight.shape)


def llama_tensors(weights: Mapping[str, NDArray[np.float32]]) -> dict[str, tuple[int, tuple[int, ...], bytes]]:
    """The weights as a GGUF file's F32 tensors."""
    return {
        own_name(name): (0, weight.shape, as_converted(name, weight).astype("<f4").tobytes())
        for name, weight in weights.items()
    }


def write_llama_gguf(path: Path, **changes: Any) -> dict[str, NDArray[np.float32]]:
    """Write the tiny Llama as a GGUF file; returns its weights."""
    weights = llama_weights()
    path.write_bytes(gguf_bytes(llama_metadata(**changes), llama_tensors(weights)))
    return weights


def llama_settings(**changes: Any) -> dict[str, Any]:
    """The config.json of the tiny Llama."""
    settings = {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "hidden_size": HIDDEN,
        "num_hidden_layers": LAYERS,
        "num_attention_heads": HEADS,
        "num_key_value_heads": KV_HEADS,
        "intermediate_size": INNER,
        "vocab_size": len(TOKENS),
        "max_position_embeddings": 64,
        "rms_norm_eps": EPSILON,
        "tie_word_embeddings": True,
        "eos_token_id": 260,
    }
    return settings | changes


def write_llama_folder(folder: Path, **changes: Any) -> dict[str, NDArray[np.float32]]:
    """Write the tiny Llama in Hugging Face's layout, without a tokenizer; returns its weights."""
    from safetensors.numpy import save_file

    folder.mkdir(exist_ok=True)
    weights = llama_weights()
    (folder / "config.json").write_text(json.dumps(llama_settings(**changes)))
    save_file(weights, folder / "model.safetensors")
    return weights
