"""BERT (arXiv:1810.04805) and its relatives for running: token ids to one hidden state for each token.

Shapes: B texts, T tokens, C hidden_size, H heads, D = C / H.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.model import Linear
from engine.weights.bert_tensors import BertConfig, BertTensors


class Bert(nn.Module):
    """Token ids to one hidden state for each token. Sums and norms are float32 whatever the dtype of the matrices."""

    def __init__(self, config: BertConfig, tensors: BertTensors, dtype: torch.dtype) -> None:
        super().__init__()
        self.config = config
        weights = _Weights(config, tensors, dtype)
        self.words = weights.tensor("embeddings.word_embeddings.weight")
        self.positions = torch.from_numpy(tensors.positions())
        distances = tensors.distances()
        self.distances = None if distances is None else torch.from_numpy(distances)  # (H, 2 positions - 1)
        self.norm = weights.norm("embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(weights, layer) for layer in range(config.num_hidden_layers))

    def forward(self, ids: Tensor, mask: Tensor | None) -> Tensor:
        """(B, T) ids and which of them are text, None for all -> (B, T, C) float32."""
        x: Tensor = self.norm(F.embedding(ids, self.words) + self.positions[: ids.shape[1]])
        bias = self._bias(ids.shape[1], None if mask is None else mask[:, None, None, :])
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def _bias(self, count: int, seen: Tensor | None) -> Tensor | None:
        """What is added to the scores of T tokens, or else whether they are seen: (B or 1, H or 1, T or 1, T)."""
        if self.distances is None:
            return seen
        place = torch.arange(count)
        by_distance = self.distances[:, place - place[:, None] + self.config.max_position_embeddings - 1]  # (H, T, T)
        return by_distance[None] if seen is None else by_distance.masked_fill(~seen, -torch.inf)


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

    def forward(self, x: Tensor, bias: Tensor | None) -> Tensor:
        """(B, T, C) and the mask or bias of the scores, (B, H, T, T) or less, None for none -> (B, T, C)."""
        batch, count, width = x.shape
        q, k, v = self.qkv(x).view(batch, count, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)  # (B, H, T, D)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=bias)
        x = self.attention_norm(x + self.out(y.transpose(1, 2).reshape(batch, count, width)))
        out: Tensor = self.norm(x + self.down(F.gelu(self.up(x))))
        return out


class _Weights:
    """The folder's tensors as the modules above want them."""

    def __init__(self, config: BertConfig, tensors: BertTensors, dtype: torch.dtype) -> None:
        self.config, self.tensors, self.dtype = config, tensors, dtype

    def tensor(self, name: str) -> Tensor:
        return torch.from_numpy(self.tensors.array(name))

    def norm(self, name: str) -> nn.LayerNorm:
        norm = nn.LayerNorm(self.config.hidden_size, self.config.layer_norm_eps, device="meta")
        norm.weight = nn.Parameter(self.tensor(f"{name}.weight"))
        norm.bias = nn.Parameter(self.tensor(f"{name}.bias"))
        return norm

    def linear(self, *names: str) -> Linear:
        """The matrices of that name, one below the other."""
        weight, bias = (torch.cat([self.tensor(f"{name}.{part}") for name in names]) for part in ("weight", "bias"))
        return Linear.of(weight.to(self.dtype), bias.to(self.dtype))
