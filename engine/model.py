"""The transformer: the Llama family in one file, with the switches of Qwen2, Qwen3 and Gemma 3.

Parameters carry the names of Hugging Face checkpoints ("model.layers.0.self_attn.q_proj.weight"), so that a checkpoint
loads as it is. The residual stream, the norms and the logits are float32 whatever the dtype of the weights: that is
where rounding hurts. There is no padding mask: the sequences of a batch have one length.

Shapes: B sequences, T new positions, S positions seen (T and those in the cache), C hidden_size, H query heads,
K key/value heads, D head_dim, V vocab_size.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.config import ModelConfig
from engine.errors import ModelUnsupported
from engine.run.cache import KVCache


class Linear(nn.Linear):
    """A product whose input takes the dtype of the weight, so that the float32 residual meets bfloat16 weights."""

    @classmethod
    def of(cls, weight: Tensor, bias: Tensor | None = None) -> "Linear":
        """The product with this (out_features, in_features) matrix; nothing is copied."""
        linear = cls(weight.shape[1], weight.shape[0], bias=bias is not None, device="meta")
        linear.weight = nn.Parameter(weight)
        if bias is not None:
            linear.bias = nn.Parameter(bias)
        return linear

    def forward(self, x: Tensor) -> Tensor:
        """(..., in_features) -> (..., out_features) in the weight's dtype."""
        return F.linear(x.to(self.weight.dtype), self.weight, self.bias)


class Embedding(nn.Embedding):
    """A row for each token."""

    @classmethod
    def of(cls, weight: Tensor) -> "Embedding":
        """The embedding with these (tokens, width) rows; nothing is copied."""
        embedding = cls(weight.shape[0], weight.shape[1], device="meta")
        embedding.weight = nn.Parameter(weight)
        return embedding

    def reset_parameters(self) -> None:
        """Random rows; none on the meta device, where asking for them would load torch's compiler for a second."""
        if not self.weight.is_meta:
            super().reset_parameters()


class RMSNorm(nn.Module):
    """Root mean square layer normalisation, arXiv:1910.07467: x / sqrt(mean(x^2) + eps) * (weight + offset)."""

    def __init__(self, width: int, config: ModelConfig) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.full((width,), 1.0 - config.rms_norm_offset))
        self.eps, self.offset = config.rms_norm_eps, config.rms_norm_offset

    def forward(self, x: Tensor) -> Tensor:
        """(..., width) -> (..., width), float32."""
        weight = self.weight + self.offset if self.offset else self.weight
        return F.rms_norm(x.float(), weight.shape, weight.float(), self.eps)


@dataclass(frozen=True)
class Positions:
    """Where the T new positions stand and what they see; one object serves every layer of a kind."""

    cos: Tensor
    """(T, D) float32."""
    sin: Tensor
    """(T, D) float32, the first half negated: `rotate` needs no other sign."""
    mask: Tensor | None
    """(T, S), true where the position may look; None when plain causal order is all."""
    window: int | None
    """Positions that one position sees, itself included; None when it sees all before it."""


def positions(start: int, count: int, config: ModelConfig, *, sliding: bool, device: torch.device) -> Positions:
    """The positions start ... start + count - 1 as the full or the sliding layers see them."""
    theta = config.rope_theta_sliding if sliding and config.rope_theta_sliding else config.rope_theta
    # RoPE, arXiv:2104.09864: pair i turns by position * theta^(-2i/D); Hugging Face pairs i with i + D/2
    exponents = torch.arange(0, config.head_dim, 2, device=device, dtype=torch.float32) / config.head_dim
    places = torch.arange(start, start + count, device=device, dtype=torch.float32)
    angles = torch.outer(places, theta**-exponents)  # (T, D/2)
    cos, sin = angles.cos(), angles.sin()
    window = config.sliding_window if sliding else None
    mask = visible(start, count, window, device)
    return Positions(torch.cat((cos, cos), dim=-1), torch.cat((-sin, sin), dim=-1), mask, window)


def visible(start: int, count: int, window: int | None, device: torch.device) -> Tensor | None:
    """(T, S) mask of what each new position sees; None when there is one position or nothing before the first."""
    end = start + count
    if count == 1 or (start == 0 and (window is None or end <= window)):
        return None
    query = torch.arange(start, end, device=device)[:, None]
    key = torch.arange(end, device=device)
    seen = key <= query
    return seen if window is None else seen & (key > query - window)


def rotate(x: Tensor, at: Positions) -> Tensor:
    """RoPE on (B, heads, T, D): every pair (i, i + D/2) turned by its position's angle; float32."""
    return torch.addcmul(x * at.cos, torch.roll(x, x.shape[-1] // 2, dims=-1), at.sin)


class Attention(nn.Module):
    """Grouped-query attention (arXiv:2305.13245) over rotary positions."""

    def __init__(self, config: ModelConfig, layer: int) -> None:
        super().__init__()
        self.layer, self.heads, self.kv_heads = layer, config.num_attention_heads, config.num_key_value_heads
        self.head_dim, self.scale = config.head_dim, config.attention_scale
        width, bias = config.hidden_size, config.attention_bias
        self.q_proj = Linear(width, self.heads * self.head_dim, bias=bias)
        self.k_proj = Linear(width, self.kv_heads * self.head_dim, bias=bias)
        self.v_proj = Linear(width, self.kv_heads * self.head_dim, bias=bias)
        self.o_proj: nn.Module = Linear(self.heads * self.head_dim, width, bias=config.attention_output_bias)
        self.qkv_proj: nn.Module | None = None  # the three in one product, where weights are packed for running
        self.q_norm = RMSNorm(self.head_dim, config) if config.qk_norm else None
        self.k_norm = RMSNorm(self.head_dim, config) if config.qk_norm else None

    def forward(self, x: Tensor, at: Positions, cache: KVCache | None) -> Tensor:
        """(B, T, C) -> (B, T, C)."""
        batch, count, _ = x.shape
        heads = self.project(x).view(batch, count, -1, self.head_dim).transpose(1, 2)  # (B, H+2K, T, D)
        qk, v = heads.split_with_sizes((self.heads + self.kv_heads, self.kv_heads), dim=1)
        q, k = rotate(self.norm(qk), at).split_with_sizes((self.heads, self.kv_heads), dim=1)
        k, v = (k.to(v.dtype), v) if cache is None else cache.write(self.layer, k, v)  # (B, K, S, D)
        y = self.attend(q.to(v.dtype), k, v, at).reshape(batch, count, -1)  # (B, T, H*D)
        out: Tensor = self.o_proj(y)
        return out

    def project(self, x: Tensor) -> Tensor:
        """(B, T, C) -> (B, T, (H+2K)*D): queries, keys, values."""
        if self.qkv_proj is None:
            return torch.cat((self.q_proj(x), self.k_proj(x), self.v_proj(x)), dim=-1)
        qkv: Tensor = self.qkv_proj(x)
        return qkv

    def norm(self, qk: Tensor) -> Tensor:
        """(B, H+K, T, D): queries and keys, normed where the family does (Qwen3, Gemma 3)."""
        if self.q_norm is None or self.k_norm is None:
            return qk
        return torch.cat((self.q_norm(qk[:, : self.heads]), self.k_norm(qk[:, self.heads :])), dim=1)

    def attend(self, q: Tensor, k: Tensor, v: Tensor, at: Positions) -> Tensor:
        """Softmax(q k^T * scale) v (arXiv:1706.03762): (B, H, T, D) over (B, K, S, D) -> (B, T, H, D)."""
        if q.shape[2] > 1:
            causal = at.mask is None
            y = F.scaled_dot_product_attention(q, k, v, at.mask, is_causal=causal, scale=self.scale, enable_gqa=True)
            return y.transpose(1, 2)
        if at.window is not None:
            k, v = k[:, :, -at.window :], v[:, :, -at.window :]
        # one position: the heads of a group are queries of the same key head, so they stand where positions stood
        grouped = q.reshape(q.shape[0], self.kv_heads, -1, self.head_dim)
        return F.scaled_dot_product_attention(grouped, k, v, scale=self.scale)


class MLP(nn.Module):
    """Gated linear unit, arXiv:2002.05202: down(act(gate(x)) * up(x))."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.gate_proj = Linear(config.hidden_size, config.intermediate_size, bias=False)
        self.up_proj = Linear(config.hidden_size, config.intermediate_size, bias=False)
        self.down_proj: nn.Module = Linear(config.intermediate_size, config.hidden_size, bias=False)
        self.gate_up_proj: nn.Module | None = None  # the two in one product, where weights are packed for running
        self.gelu = config.activation == "gelu_tanh"

    def forward(self, x: Tensor) -> Tensor:
        """(B, T, C) -> (B, T, C)."""
        gate, up = self.project(x)  # (B, T, intermediate_size) each
        gate = F.gelu(gate, approximate="tanh") if self.gelu else F.silu(gate)
        out: Tensor = self.down_proj(gate * up)
        return out

    def project(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(B, T, C) -> gate and up, (B, T, intermediate_size) each."""
        if self.gate_up_proj is None:
            return self.gate_proj(x), self.up_proj(x)
        gate, up = self.gate_up_proj(x).chunk(2, dim=-1)
        return gate, up


class Block(nn.Module):
    """One layer: attention, then the MLP, each added to the residual stream; norms before, in Gemma 3 also after."""

    def __init__(self, config: ModelConfig, layer: int) -> None:
        super().__init__()
        self.sliding = config.is_sliding(layer)
        self.self_attn = Attention(config, layer)
        self.mlp = MLP(config)
        self.input_layernorm = RMSNorm(config.hidden_size, config)
        self.post_attention_layernorm = RMSNorm(config.hidden_size, config)
        self.sandwich = config.sandwich_norms
        if self.sandwich:
            self.pre_feedforward_layernorm = RMSNorm(config.hidden_size, config)
            self.post_feedforward_layernorm = RMSNorm(config.hidden_size, config)

    def forward(self, x: Tensor, at: Positions, cache: KVCache | None) -> Tensor:
        """(B, T, C) float32 -> (B, T, C) float32."""
        if self.sandwich:
            x = x + self.post_attention_layernorm(self.self_attn(self.input_layernorm(x), at, cache))
            x = x + self.post_feedforward_layernorm(self.mlp(self.pre_feedforward_layernorm(x)))
        else:
            x = x + self.self_attn(self.input_layernorm(x), at, cache)
            x = x + self.mlp(self.post_attention_layernorm(x))
        return x


class Decoder(nn.Module):
    """Embedding, blocks, last norm: token ids to the hidden states that the head reads."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        self.config = config
        self.embed_tokens: nn.Module = Embedding(config.vocab_size, config.hidden_size)
        self.layers = nn.ModuleList(Block(config, layer) for layer in range(config.num_hidden_layers))
        self.norm = RMSNorm(config.hidden_size, config)

    def forward(self, ids: Tensor, cache: KVCache | None = None) -> Tensor:
        """(B, T) ids -> (B, T, C) float32; the cache, where given, holds what came before and takes what is new."""
        count = ids.shape[1]
        start = 0 if cache is None else cache.extend(count)
        full = positions(start, count, self.config, sliding=False, device=ids.device)
        sliding = full
        if any(self.config.sliding_layers):
            sliding = positions(start, count, self.config, sliding=True, device=ids.device)
        x = self.embed_tokens(ids).float() * self.config.embedding_scale  # (B, T, C)
        for block in self.layers:
            x = block(x, sliding if block.sliding else full, cache)
        out: Tensor = self.norm(x)
        return out


class Transformer(nn.Module):
    """A decoder and its head. Raises ModelUnsupported for a configuration with soft caps (Gemma 2)."""

    def __init__(self, config: ModelConfig) -> None:
        super().__init__()
        if config.attention_softcap is not None or config.logit_softcap is not None:
            raise ModelUnsupported("Soft caps on scores or logits are not supported.", hint="Gemma 3 has none.")
        self.config = config
        self.model = Decoder(config)
        head = Linear(config.hidden_size, config.vocab_size, bias=False)
        self.lm_head: nn.Module = head
        if config.tie_word_embeddings:
            embedding = self.model.embed_tokens
            assert isinstance(embedding, nn.Embedding)
            head.weight = embedding.weight

    def forward(self, ids: Tensor, cache: KVCache | None = None) -> Tensor:
        """(B, T) ids -> (B, T, V) float32 logits of the token that follows each position."""
        return self.head(self.model(ids, cache))

    def head(self, x: Tensor) -> Tensor:
        """(..., C) hidden states -> (..., V) float32 logits."""
        logits: Tensor = self.lm_head(x)
        return logits.float()
