"""BERT (arXiv:1810.04805) for running: token ids to one hidden state for each token.

Shapes: B texts, T tokens, C hidden_size, H heads, D = C / H.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.errors import ModelUnsupported, WeightsInvalid
from engine.model import Linear
from engine.weights.checkpoint import Checkpoint

HINT = "Choose a BERT with mean or CLS pooling, such as all-minilm-l6-v2."


@dataclass(frozen=True)
class BertConfig:
    """The sizes of a BERT; the names are those of Hugging Face's config.json."""

    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    intermediate_size: int
    vocab_size: int
    max_position_embeddings: int
    type_vocab_size: int
    layer_norm_eps: float

    @classmethod
    def of(cls, checkpoint: Checkpoint) -> BertConfig:
        """From config.json, every number and every tensor's shape checked. Raises WeightsInvalid, ModelUnsupported."""
        settings, name = checkpoint.settings, checkpoint.name
        kind, activation = settings.get("model_type"), settings.get("hidden_act", "gelu")
        if kind != "bert" or activation != "gelu" or settings.get("position_embedding_type", "absolute") != "absolute":
            raise ModelUnsupported(
                f"{name} is not a plain BERT but {str(kind)[:40]} ({str(activation)[:40]}).", hint=HINT
            )
        config = cls(
            **{key: _size(settings.get(key), key, name) for key in _SIZES}, layer_norm_eps=_eps(settings, name)
        )
        if config.hidden_size % config.num_attention_heads:
            raise WeightsInvalid(f"The heads of {name} do not divide its width.")
        for tensor, shape in config.shapes().items():
            if checkpoint.shapes.get(tensor) != shape:
                raise WeightsInvalid(f"{name} has no {tensor} of the shape {shape}.", hint="Fetch the model again.")
        return config

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Every tensor of such a model: its name in a checkpoint -> its shape."""
        width, inner = self.hidden_size, self.intermediate_size
        shapes: dict[str, tuple[int, ...]] = {
            "embeddings.word_embeddings.weight": (self.vocab_size, width),
            "embeddings.position_embeddings.weight": (self.max_position_embeddings, width),
            "embeddings.token_type_embeddings.weight": (self.type_vocab_size, width),
        }
        matrices = {f"attention.{part}": (width, width) for part in ("self.query", "self.key", "self.value")}
        matrices |= {"attention.output.dense": (width, width)}
        matrices |= {"intermediate.dense": (inner, width), "output.dense": (width, inner)}
        norms = ["embeddings.LayerNorm"]
        for layer in range(self.num_hidden_layers):
            name = f"encoder.layer.{layer}"
            norms += [f"{name}.attention.output.LayerNorm", f"{name}.output.LayerNorm"]
            shapes |= {f"{name}.{part}.weight": shape for part, shape in matrices.items()}
            shapes |= {f"{name}.{part}.bias": shape[:1] for part, shape in matrices.items()}
        return shapes | {f"{norm}.{part}": (width,) for norm in norms for part in ("weight", "bias")}


_SIZES = (
    "hidden_size",
    "num_hidden_layers",
    "num_attention_heads",
    "intermediate_size",
    "vocab_size",
    "max_position_embeddings",
    "type_vocab_size",
)


def _size(value: object, key: str, name: str) -> int:
    if type(value) is not int or not 1 <= value <= 1 << 20:
        raise WeightsInvalid(f"{key} in config.json of {name} is {str(value)[:40]}.", hint="Fetch the model again.")
    return value


def _eps(settings: dict[str, Any], name: str) -> float:
    value = settings.get("layer_norm_eps", 1e-12)
    if type(value) not in (int, float) or not 0 <= value <= 0.1:
        raise WeightsInvalid(f"layer_norm_eps in config.json of {name} is {str(value)[:40]}.")
    return float(value)


class Bert(nn.Module):
    """Token ids to one hidden state for each token. Sums and norms are float32 whatever the dtype of the matrices."""

    def __init__(self, config: BertConfig, checkpoint: Checkpoint, dtype: torch.dtype) -> None:
        super().__init__()
        self.config = config
        weights = _Weights(config, checkpoint, dtype)
        self.words = weights.tensor("embeddings.word_embeddings.weight")
        segments = weights.tensor("embeddings.token_type_embeddings.weight")
        # a text alone is all of the first segment
        self.positions = weights.tensor("embeddings.position_embeddings.weight") + segments[0]
        self.norm = weights.norm("embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(weights, layer) for layer in range(config.num_hidden_layers))

    def forward(self, ids: Tensor, mask: Tensor | None) -> Tensor:
        """(B, T) ids and which of them are text, None for all -> (B, T, C) float32."""
        x: Tensor = self.norm(F.embedding(ids, self.words) + self.positions[: ids.shape[1]])
        seen = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, seen)
        return x


class Layer(nn.Module):
    """One block of BERT: attention, then the MLP, each added to its input and normalised after it."""

    def __init__(self, weights: _Weights, layer: int) -> None:
        super().__init__()
        name = f"encoder.layer.{layer}"
        self.heads = weights.config.num_attention_heads
        self.qkv = weights.linear(*(f"{name}.attention.self.{part}" for part in ("query", "key", "value")))
        self.out = weights.linear(f"{name}.attention.output.dense")
        self.attention_norm = weights.norm(f"{name}.attention.output.LayerNorm")
        self.up = weights.linear(f"{name}.intermediate.dense")
        self.down = weights.linear(f"{name}.output.dense")
        self.norm = weights.norm(f"{name}.output.LayerNorm")

    def forward(self, x: Tensor, seen: Tensor | None) -> Tensor:
        """(B, T, C) and what may be seen, (B, 1, 1, T), None for all -> (B, T, C)."""
        batch, count, width = x.shape
        q, k, v = self.qkv(x).view(batch, count, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)  # (B, H, T, D)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=seen)
        x = self.attention_norm(x + self.out(y.transpose(1, 2).reshape(batch, count, width)))
        out: Tensor = self.norm(x + self.down(F.gelu(self.up(x))))
        return out


class _Weights:
    """The folder's tensors as the modules above want them."""

    def __init__(self, config: BertConfig, checkpoint: Checkpoint, dtype: torch.dtype) -> None:
        self.config, self.checkpoint, self.dtype = config, checkpoint, dtype

    def tensor(self, name: str) -> Tensor:
        return torch.from_numpy(self.checkpoint.array(name))

    def norm(self, name: str) -> nn.LayerNorm:
        norm = nn.LayerNorm(self.config.hidden_size, self.config.layer_norm_eps, device="meta")
        norm.weight = nn.Parameter(self.tensor(f"{name}.weight"))
        norm.bias = nn.Parameter(self.tensor(f"{name}.bias"))
        return norm

    def linear(self, *names: str) -> Linear:
        """The matrices of that name, one below the other."""
        weight, bias = (torch.cat([self.tensor(f"{name}.{part}") for name in names]) for part in ("weight", "bias"))
        return Linear.of(weight.to(self.dtype), bias.to(self.dtype))
