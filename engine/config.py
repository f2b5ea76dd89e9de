"""The numbers that say what a model is (`ModelConfig`) and how its next token is chosen (`Sampling`).

Both are checked when they are made, so that code below never meets a number out of its range.
"""

import math
from dataclasses import dataclass
from typing import Literal

from engine.errors import ModelUnsupported, RunInvalid, WeightsInvalid

Activation = Literal["silu", "gelu_tanh"]


@dataclass(frozen=True)
class ModelConfig:
    """The shape of one decoder of the Llama family (Llama, Mistral, Qwen2, Qwen3, Gemma 3).

    Raises WeightsInvalid when a number is out of its range: the numbers come from files that strangers wrote.
    """

    architecture: str
    """The family: "llama" (also SmolLM2, Mistral), "qwen2", "qwen3" or "gemma3"."""
    hidden_size: int
    """Width of the residual stream."""
    num_hidden_layers: int
    """Number of blocks."""
    num_attention_heads: int
    """Number of query heads in a block."""
    num_key_value_heads: int
    """Number of key/value heads in a block; divides num_attention_heads (GQA, arXiv:2305.13245)."""
    head_dim: int
    """Width of one head; even, because RoPE turns pairs. Not always hidden_size / num_attention_heads."""
    intermediate_size: int
    """Width inside the gated MLP."""
    vocab_size: int
    """Rows of the embedding; at least the number of tokens in the tokenizer."""
    max_position_embeddings: int
    """Longest context the model was trained for, in tokens."""
    rope_theta: float = 10_000.0
    """Base of the rotary frequencies (arXiv:2104.09864)."""
    rms_norm_eps: float = 1e-6
    """Added to the mean square before its root is taken."""
    tie_word_embeddings: bool = False
    """The head is the embedding matrix; there is no lm_head.weight."""
    attention_bias: bool = False
    """q_proj, k_proj and v_proj have biases."""
    attention_output_bias: bool = False
    """o_proj has a bias."""
    qk_norm: bool = False
    """q and k pass through an RMS norm of width head_dim before RoPE (Qwen3, Gemma 3)."""
    activation: Activation = "silu"
    """Activation of the gate in the MLP."""
    rms_norm_offset: float = 0.0
    """Added to every RMS norm's stored weight: 1.0 for Gemma from Hugging Face, else 0.0 (GGUF has it folded in)."""
    sandwich_norms: bool = False
    """The outputs of attention and MLP are normed as well, before the residual addition (Gemma 3)."""
    embedding_scale: float = 1.0
    """Multiplies the embeddings (Gemma: the root of hidden_size)."""
    query_pre_attn_scalar: float | None = None
    """Attention scores are divided by its root; None means head_dim."""
    sliding_window: int | None = None
    """Positions that a sliding layer sees, itself included; None when every layer sees all."""
    sliding_layers: tuple[bool, ...] = ()
    """For each block whether it uses the sliding window; () when none does."""
    rope_theta_sliding: float | None = None
    """rope_theta in the sliding layers; None means rope_theta."""
    attention_softcap: float | None = None
    """Scores become c * tanh(scores / c) before the softmax."""
    logit_softcap: float | None = None
    """Logits become c * tanh(logits / c)."""

    def __post_init__(self) -> None:
        if self.architecture not in ("llama", "qwen2", "qwen3", "gemma3"):
            raise ModelUnsupported(
                f"The architecture {self.architecture[:80]!r} is not supported.",
                hint="Supported are llama (also SmolLM2, Mistral), qwen2, qwen3 and gemma3.",
            )
        for name, low, high in _INTEGERS:
            _check_integer(name, getattr(self, name), low, high)
        for name, smallest, largest in _NUMBERS:
            _check_number(name, getattr(self, name), smallest, largest)
        self._check_relations()

    def _check_relations(self) -> None:
        if self.num_attention_heads % self.num_key_value_heads:
            raise WeightsInvalid(
                f"num_key_value_heads ({self.num_key_value_heads}) does not divide "
                f"num_attention_heads ({self.num_attention_heads})."
            )
        if self.head_dim % 2:
            raise WeightsInvalid(f"head_dim is {self.head_dim}; rotary positions need an even number.")
        if self.sliding_layers and len(self.sliding_layers) != self.num_hidden_layers:
            raise WeightsInvalid(
                f"{len(self.sliding_layers)} layer types are given for {self.num_hidden_layers} layers."
            )
        if any(self.sliding_layers) and self.sliding_window is None:
            raise WeightsInvalid("Some layers use a sliding window, but its size is not given.")

    @property
    def attention_scale(self) -> float:
        """The factor on the product of query and key."""
        scalar = self.head_dim if self.query_pre_attn_scalar is None else self.query_pre_attn_scalar
        return 1.0 / math.sqrt(scalar)

    @property
    def num_parameters(self) -> int:
        """How many numbers the model has learned, a tied head counted once; norms and biases (0.1 %) are left out."""
        attention = 2 * self.hidden_size * self.head_dim * (self.num_attention_heads + self.num_key_value_heads)
        mlp = 3 * self.hidden_size * self.intermediate_size
        embedding = self.vocab_size * self.hidden_size * (1 if self.tie_word_embeddings else 2)
        return embedding + self.num_hidden_layers * (attention + mlp)

    def is_sliding(self, layer: int) -> bool:
        """Whether block `layer` (from 0) sees only the sliding window."""
        return bool(self.sliding_layers) and self.sliding_layers[layer]


MAX_LAYERS = 1 << 10

# Bounds far above any published model, and low enough that no product of them surprises.
_INTEGERS = (
    ("hidden_size", 1, 1 << 17),
    ("num_hidden_layers", 1, MAX_LAYERS),
    ("num_attention_heads", 1, 1 << 10),
    ("num_key_value_heads", 1, 1 << 10),
    ("head_dim", 2, 1 << 12),
    ("intermediate_size", 1, 1 << 20),
    ("vocab_size", 1, 1 << 22),
    ("max_position_embeddings", 1, 1 << 27),
    ("sliding_window", 1, 1 << 27),
)
_NUMBERS = (
    ("rope_theta", 1.0, 1e15),
    ("rope_theta_sliding", 1.0, 1e15),
    ("rms_norm_eps", 1e-20, 0.1),
    ("rms_norm_offset", 0.0, 1.0),
    ("embedding_scale", 1e-6, 1e6),
    ("query_pre_attn_scalar", 1e-6, 1e9),
    ("attention_softcap", 1e-3, 1e9),
    ("logit_softcap", 1e-3, 1e9),
)
_OPTIONAL = {"sliding_window", "rope_theta_sliding", "query_pre_attn_scalar", "attention_softcap", "logit_softcap"}


def _check_integer(name: str, value: object, low: int, high: int) -> None:
    if value is None and name in _OPTIONAL:
        return
    if type(value) is not int or not low <= value <= high:
        raise WeightsInvalid(f"{name} is {_shown(value)}; it must be a whole number from {low} to {high}.")


def _check_number(name: str, value: object, low: float, high: float) -> None:
    if value is None and name in _OPTIONAL:
        return
    if type(value) not in (int, float) or not low <= value <= high:  # type: ignore[operator]
        raise WeightsInvalid(f"{name} is {_shown(value)}; it must be a number from {low:g} to {high:g}.")


def _shown(value: object) -> str:
    """The value in at most 60 characters: it may be a stranger's."""
    return repr(value)[:60]


@dataclass(frozen=True)
class Sampling:
    """How the next token is chosen. Raises RunInvalid when a setting is out of its range."""

    temperature: float = 0.8
    """Divides the logits; 0 always takes the most likely token."""
    top_k: int = 40
    """Keep only the k most likely tokens; 0 keeps all."""
    top_p: float = 0.9
    """Keep the smallest set of most likely tokens whose probabilities reach p (arXiv:1904.09751); 1 keeps all."""
    min_p: float = 0.0
    """Keep tokens at least this fraction as likely as the most likely one (arXiv:2407.01082); 0 keeps all."""
    repeat_penalty: float = 1.0
    """Positive logits of recent tokens are divided by it, negative ones multiplied (arXiv:1909.05858); 1 is off."""
    repeat_last_n: int = 64
    """How many of the last tokens count as recent; 0 is off."""
    seed: int | None = None
    """Seed of the random draws; None draws a fresh one."""
    max_tokens: int = 512
    """Most tokens to generate."""
    stop: tuple[str, ...] = ()
    """Generation ends before the first of these strings."""
    log_probabilities: bool = False
    """Whether every Token tells its own: it costs the logits of all tokens where the likeliest one would do."""

    def __post_init__(self) -> None:
        _check_setting("temperature", self.temperature, 0.0, 100.0)
        _check_setting("top_p", self.top_p, 0.0, 1.0, open_below=True)
        _check_setting("min_p", self.min_p, 0.0, 1.0)
        _check_setting("repeat_penalty", self.repeat_penalty, 0.0, 100.0, open_below=True)
        _check_count("top_k", self.top_k, 0, 1 << 22)
        _check_count("repeat_last_n", self.repeat_last_n, 0, 1 << 27)
        _check_count("max_tokens", self.max_tokens, 1, 1 << 27)
        if self.seed is not None:
            _check_count("seed", self.seed, 0, (1 << 63) - 1)
        if not isinstance(self.stop, tuple) or not all(isinstance(text, str) and text for text in self.stop):
            raise RunInvalid("stop must be a tuple of strings, none of them empty.")


def _check_setting(name: str, value: object, low: float, high: float, *, open_below: bool = False) -> None:
    fits = type(value) in (int, float) and low <= value <= high  # type: ignore[operator]
    if not fits or (open_below and value == low):
        raise RunInvalid(
            f"{name} is {_shown(value)}; it must be {'above' if open_below else 'from'} {low:g} to {high:g}."
        )


def _check_count(name: str, value: object, low: int, high: int) -> None:
    if type(value) is not int or not low <= value <= high:
        raise RunInvalid(f"{name} is {_shown(value)}; it must be a whole number from {low} to {high}.")
