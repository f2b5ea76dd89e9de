"""Models small enough to run in a test, with seeded random weights, and the same in transformers as the oracle."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import tokenizers
import torch
from tokenizers import decoders, models, pre_tokenizers

from engine.chat import ChatTemplate
from engine.config import ModelConfig
from engine.device import Placement
from engine.model import Transformer
from engine.run.engine import Engine
from engine.tokenizer import Spelling, Tokenizer

LLAMA = ModelConfig(
    architecture="llama",
    hidden_size=48,
    num_hidden_layers=3,
    num_attention_heads=6,
    num_key_value_heads=2,
    head_dim=8,
    intermediate_size=96,
    vocab_size=259,
    max_position_embeddings=600,
    tie_word_embeddings=True,
)
QWEN2 = replace(LLAMA, architecture="qwen2", attention_bias=True, tie_word_embeddings=False)
QWEN3 = replace(LLAMA, architecture="qwen3", qk_norm=True, head_dim=16)
GEMMA3 = replace(
    LLAMA,
    architecture="gemma3",
    qk_norm=True,
    activation="gelu_tanh",
    rms_norm_offset=1.0,
    sandwich_norms=True,
    embedding_scale=48**0.5,
    query_pre_attn_scalar=12.0,
    sliding_window=5,
    sliding_layers=(True, True, False),
    rope_theta=50_000.0,
    rope_theta_sliding=1_000.0,
)
FAMILIES = {config.architecture: config for config in (LLAMA, QWEN2, QWEN3, GEMMA3)}

TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def transformer(config: ModelConfig = LLAMA, seed: int = 0) -> Transformer:
    """A Transformer whose every parameter, norms and biases too, is random but the same every time."""
    model = Transformer(config).eval().requires_grad_(False)
    random = torch.Generator().manual_seed(seed)
    for name, parameter in model.named_parameters():
        centre = 1.0 - config.rms_norm_offset if "norm" in name else 0.0
        parameter.copy_(centre + 0.2 * torch.randn(parameter.shape, generator=random))
    return model


def token_ids(*shape: int, seed: int = 0) -> torch.Tensor:
    """Random ids of LLAMA's vocabulary."""
    return torch.randint(0, LLAMA.vocab_size, shape, generator=torch.Generator().manual_seed(seed))


def tokenizer() -> Tokenizer:
    """One token a byte (ids 0-255), then <|endoftext|>, <|im_start|>, <|im_end|>."""
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    backend = tokenizers.Tokenizer(models.BPE({letter: number for number, letter in enumerate(alphabet)}, []))
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    backend.decoder = decoders.ByteLevel()
    backend.add_special_tokens(["<|endoftext|>", "<|im_start|>", "<|im_end|>"])
    return Tokenizer(backend, Spelling(byte_level=True), eos_id=256)


def engine(
    model: Transformer | None = None, *, context_tokens: int = 600, dtype: str = "float32", template: str = TEMPLATE
) -> Engine:
    """An Engine on a tiny model, without a file."""
    placement = Placement("cpu", dtype, "a test")
    chat = ChatTemplate(template) if template else None
    return Engine("tiny", model or transformer(), tokenizer(), chat, placement, context_tokens)


def hugging_face(config: ModelConfig, state: dict[str, torch.Tensor]) -> Callable[[torch.Tensor], torch.Tensor]:
    """transformers' model of that shape with these parameters, in float32: (B, T) ids -> (B, T, V) logits."""
    import transformers

    sizes: dict[str, Any] = {
        name: getattr(config, name)
        for name in (
            "hidden_size",
            "num_hidden_layers",
            "num_attention_heads",
            "num_key_value_heads",
            "head_dim",
            "intermediate_size",
            "vocab_size",
            "max_position_embeddings",
            "rms_norm_eps",
            "tie_word_embeddings",
        )
    }
    rope = {"rope_type": "default", "rope_theta": config.rope_theta}
    if config.architecture == "gemma3":
        settings = transformers.Gemma3TextConfig(
            **sizes,
            query_pre_attn_scalar=int(config.query_pre_attn_scalar or config.head_dim),
            sliding_window=config.sliding_window,
            layer_types=[("full", "sliding")[slides] + "_attention" for slides in config.sliding_layers],
            rope_parameters={
                "full_attention": rope,
                "sliding_attention": rope | {"rope_theta": config.rope_theta_sliding},
            },
        )
    else:
        kinds = {"llama": "LlamaConfig", "qwen2": "Qwen2Config", "qwen3": "Qwen3Config"}
        settings = getattr(transformers, kinds[config.architecture])(**sizes, rope_parameters=rope)
    peer = transformers.AutoModelForCausalLM.from_config(settings, dtype=torch.float32).eval()
    # transformers' Gemma adds 1 to the weight of a norm; a GGUF file has it added already
    folded = 1.0 - config.rms_norm_offset if config.architecture == "gemma3" else 0.0
    given = {name: tensor.float() - folded * ("norm" in name) for name, tensor in state.items()}
    if config.tie_word_embeddings:
        given["lm_head.weight"] = given["model.embed_tokens.weight"]
    peer.load_state_dict(given)
    return lambda ids: peer(ids).logits
