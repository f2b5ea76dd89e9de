"""A model's shape as its own file states it: GGUF metadata, or Hugging Face's config.json, as a ModelConfig.

What a file asks for and the engine does not compute (scaled rotary positions, experts, another activation) is refused
with ModelUnsupported, never ignored: ignoring it would give a model that runs and answers nonsense.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from math import sqrt

from engine.config import MAX_LAYERS, ModelConfig
from engine.errors import ModelUnsupported, WeightsInvalid

Shapes = Mapping[str, tuple[int, ...]]

_GGUF_FAMILIES = {"llama": "llama", "mistral": "llama", "qwen2": "qwen2", "qwen3": "qwen3", "gemma3": "gemma3"}
_HUGGING_FACE_FAMILIES = {
    "llama": "llama",
    "mistral": "llama",
    "qwen2": "qwen2",
    "qwen3": "qwen3",
    "gemma3_text": "gemma3",
}
_GEMMA_PERIOD = 6  # in Gemma 3 every sixth layer sees everything (arXiv:2503.19786)
_HINT = "Supported are Llama (also SmolLM2, Mistral), Qwen2, Qwen3 and Gemma 3 in their plain forms."


def config_from_gguf(metadata: Mapping[str, object], shapes: Shapes) -> ModelConfig:
    """The shape of the model in a GGUF file, from its metadata and the shapes of its tensors (ggml's names).

    Raises WeightsInvalid when a number is missing or out of range, ModelUnsupported when the engine lacks something.
    """
    stated = metadata.get("general.architecture")
    family = _GGUF_FAMILIES.get(stated) if isinstance(stated, str) else None
    if family is None:
        raise ModelUnsupported(f"The architecture {str(stated)[:80]} is not supported.", hint=_HINT)
    values = _Stated(metadata, f"{stated}.")
    _refuse_in_gguf(values, shapes)
    hidden, layers = values.integer("embedding_length"), values.layers("block_count")
    heads = values.integer("attention.head_count")
    head_dim = values.integer("attention.key_length", hidden // max(heads, 1))
    if values.integer("rope.dimension_count", head_dim) != head_dim:
        raise ModelUnsupported("Rotary positions on a part of each head are not supported.", hint=_HINT)
    switches = _gguf_gemma(values, hidden, heads, layers) if family == "gemma3" else {}
    return ModelConfig(
        architecture=family,
        hidden_size=hidden,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        num_key_value_heads=values.integer("attention.head_count_kv", heads),
        head_dim=head_dim,
        intermediate_size=values.integer("feed_forward_length"),
        vocab_size=_rows(shapes, "token_embd.weight"),
        max_position_embeddings=values.integer("context_length"),
        rope_theta=values.number("rope.freq_base", 10_000.0),
        rms_norm_eps=values.number("attention.layer_norm_rms_epsilon"),
        tie_word_embeddings="output.weight" not in shapes,
        attention_bias="blk.0.attn_q.bias" in shapes,
        attention_output_bias="blk.0.attn_output.bias" in shapes,
        qk_norm=family in ("qwen3", "gemma3"),
        **switches,  # type: ignore[arg-type]
    )


def _gguf_gemma(values: "_Stated", hidden: int, heads: int, layers: int) -> dict[str, object]:
    period = values.integer("attention.sliding_window_pattern", _GEMMA_PERIOD)
    return {
        "activation": "gelu_tanh",
        "sandwich_norms": True,
        "embedding_scale": sqrt(max(hidden, 0)),
        # The file does not state it: the 27B model, the one with 62 layers, is the one that differs from head_dim.
        "query_pre_attn_scalar": hidden / max(heads, 1) if layers == 62 else None,
        "sliding_window": values.integer("attention.sliding_window"),
        "sliding_layers": _periodic(layers, period),
        "rope_theta_sliding": values.number("rope.freq_base_swa", 10_000.0),
        "logit_softcap": values.optional_number("final_logit_softcapping"),
        "attention_softcap": values.optional_number("attn_logit_softcapping"),
    }


def _refuse_in_gguf(values: "_Stated", shapes: Shapes) -> None:
    scaling = values.get("rope.scaling.type", "none")
    if scaling != "none" or "rope_freqs.weight" in shapes:
        raise ModelUnsupported(f"Scaled rotary positions ({str(scaling)[:40]}) are not supported.", hint=_HINT)
    if values.get("expert_count", 0) != 0:
        raise ModelUnsupported("A mixture of experts is not supported.", hint=_HINT)
    if values.get("attention.key_length") != values.get("attention.value_length"):
        raise ModelUnsupported("Keys and values of different widths are not supported.", hint=_HINT)


def config_from_huggingface(settings: Mapping[str, object]) -> ModelConfig:
    """The shape of the model that a config.json describes.

    Raises WeightsInvalid when a number is missing or out of range, ModelUnsupported when the engine lacks something.
    """
    values = _Stated(settings, "")
    model_type = values.get("model_type")
    family = _HUGGING_FACE_FAMILIES.get(model_type) if isinstance(model_type, str) else None
    if family is None:
        raise ModelUnsupported(f"The architecture {str(model_type)[:80]} is not supported.", hint=_HINT)
    _refuse_in_settings(values, family)
    gemma = family == "gemma3"
    hidden, layers = values.integer("hidden_size"), values.layers("num_hidden_layers")
    heads = values.integer("num_attention_heads")
    default_head_dim = {"qwen3": 128, "gemma3": 256}.get(family, hidden // max(heads, 1))
    bias = family == "qwen2" or values.flag("attention_bias", False)
    theta, theta_sliding = _rotary_bases(values, gemma)
    return ModelConfig(
        architecture=family,
        hidden_size=hidden,
        num_hidden_layers=layers,
        num_attention_heads=heads,
        num_key_value_heads=values.integer("num_key_value_heads", heads),
        head_dim=values.integer("head_dim", default_head_dim),
        intermediate_size=values.integer("intermediate_size"),
        vocab_size=values.integer("vocab_size"),
        max_position_embeddings=values.integer("max_position_embeddings"),
        rope_theta=theta,
        rms_norm_eps=values.number("rms_norm_eps", 1e-6),
        tie_word_embeddings=values.flag("tie_word_embeddings", gemma),
        attention_bias=bias,
        attention_output_bias=bias and family != "qwen2",
        qk_norm=family in ("qwen3", "gemma3"),
        activation="gelu_tanh" if gemma else "silu",
        rms_norm_offset=1.0 if gemma else 0.0,
        sandwich_norms=gemma,
        embedding_scale=sqrt(max(hidden, 0)) if gemma else 1.0,
        query_pre_attn_scalar=values.number("query_pre_attn_scalar", 256.0) if gemma else None,
        sliding_window=values.integer("sliding_window") if values.get("sliding_window") else None,
        sliding_layers=_sliding_layers(values, str(model_type), layers),
        rope_theta_sliding=theta_sliding,
        attention_softcap=values.optional_number("attn_logit_softcapping"),
        logit_softcap=values.optional_number("final_logit_softcapping"),
    )


def _refuse_in_settings(values: "_Stated", family: str) -> None:
    architectures = values.get("architectures") or []
    if not isinstance(architectures, list) or not all(str(name).endswith("ForCausalLM") for name in architectures):
        raise ModelUnsupported(f"{str(architectures)[:80]} is not a language model that generates.", hint=_HINT)
    activation = values.get("hidden_activation") or values.get("hidden_act") or "silu"
    if activation != ("gelu_pytorch_tanh" if family == "gemma3" else "silu"):
        raise ModelUnsupported(f"The activation {str(activation)[:40]} is not supported here.", hint=_HINT)
    if values.flag("mlp_bias", False):
        raise ModelUnsupported("Biases in the MLP are not supported.", hint=_HINT)
    if values.get("quantization_config"):
        raise ModelUnsupported(
            "Quantised safetensors are not supported.", hint="Take the plain weights or a GGUF file."
        )


def _rotary_bases(values: "_Stated", gemma: bool) -> tuple[float, float | None]:
    """rope_theta of the layers that see everything, and of the sliding ones; refuses scaled rotary positions.

    Older files write rope_theta and rope_scaling, newer ones rope_parameters, in Gemma 3 one for each kind of layer.
    """
    parameters = values.mapping("rope_parameters")
    for rotary in (values.mapping("rope_scaling"), parameters, *parameters.nested()):
        kind = rotary.get("rope_type", rotary.get("type", "default"))
        if kind != "default":
            raise ModelUnsupported(f"Scaled rotary positions ({str(kind)[:40]}) are not supported.", hint=_HINT)
    full, sliding = parameters.mapping("full_attention"), parameters.mapping("sliding_attention")
    stated = values.number("rope_theta", 1_000_000.0 if gemma else 10_000.0)
    theta = full.number("rope_theta", parameters.number("rope_theta", stated))
    if not gemma:
        return theta, None
    return theta, sliding.number("rope_theta", values.number("rope_local_base_freq", 10_000.0))


def _sliding_layers(values: "_Stated", model_type: str, layers: int) -> tuple[bool, ...]:
    kinds = values.get("layer_types")
    if isinstance(kinds, list):
        if not set(map(str, kinds)) <= {"full_attention", "sliding_attention"}:
            raise ModelUnsupported("A kind of layer in layer_types is not supported.", hint=_HINT)
        sliding = tuple(kind == "sliding_attention" for kind in kinds)
        return sliding if any(sliding) else ()
    if model_type == "gemma3_text":
        return _periodic(layers, values.integer("sliding_window_pattern", _GEMMA_PERIOD))
    if model_type == "mistral" and values.get("sliding_window"):
        return (True,) * layers
    if values.flag("use_sliding_window", False):
        return tuple(layer >= values.integer("max_window_layers", 28) for layer in range(layers))
    return ()


def _periodic(layers: int, period: int) -> tuple[bool, ...]:
    """Every period-th layer sees everything, the others slide."""
    return tuple((layer + 1) % max(period, 1) != 0 for layer in range(layers))


def _rows(shapes: Shapes, name: str) -> int:
    if name not in shapes:
        raise WeightsInvalid(f"There is no tensor {name}.")
    return shapes[name][0]


@dataclass(frozen=True)
class _Stated:
    """What a stranger's file states, read with the type that is expected."""

    values: Mapping[str, object]
    prefix: str

    def get(self, key: str, default: object = None) -> object:
        return self.values.get(self.prefix + key, default)

    def integer(self, key: str, default: int | None = None) -> int:
        value = self._present(key, default)
        if type(value) is not int or abs(value) >= 1 << 53:  # beyond it arithmetic with floats would fail
            raise WeightsInvalid(f"{self.prefix}{key} is {str(value)[:40]}, not a whole number that can be.")
        return value

    def layers(self, key: str) -> int:
        """A number of layers, checked before something is made for each of them."""
        value = self.integer(key)
        if not 1 <= value <= MAX_LAYERS:
            raise WeightsInvalid(f"{self.prefix}{key} is {str(value)[:40]}, not from 1 to {MAX_LAYERS}.")
        return value

    def number(self, key: str, default: float | None = None) -> float:
        value = self._present(key, default)
        if type(value) is not int and type(value) is not float:
            raise WeightsInvalid(f"{self.prefix}{key} is {str(value)[:40]}, not a number.")
        return value

    def optional_number(self, key: str) -> float | None:
        return None if self.get(key) is None else self.number(key)

    def flag(self, key: str, default: bool) -> bool:
        value = self.get(key, default)
        if not isinstance(value, bool):
            raise WeightsInvalid(f"{self.prefix}{key} is {str(value)[:40]}, not true or false.")
        return value

    def mapping(self, key: str) -> "_Stated":
        value = self.get(key)
        if value is not None and not isinstance(value, dict):
            raise WeightsInvalid(f"{self.prefix}{key} is not a table.")
        return _Stated(value or {}, "")

    def nested(self) -> list["_Stated"]:
        return [_Stated(value, "") for value in self.values.values() if isinstance(value, dict)]

    def _present(self, key: str, default: float | None) -> object:
        value = self.get(key)
        if value is None:
            value = default
        if value is None:
            raise WeightsInvalid(f"{self.prefix}{key} is missing.")
        return value
