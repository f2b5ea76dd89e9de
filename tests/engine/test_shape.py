from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import EngineError, ModelUnsupported, WeightsInvalid
from engine.weights.shape import config_from_gguf, config_from_huggingface
from tests.engine.model_files import llama_metadata, llama_settings

SHAPES = {"token_embd.weight": (262, 32)}

GEMMA_METADATA = {
    "general.architecture": "gemma3",
    "gemma3.block_count": 18,
    "gemma3.context_length": 32768,
    "gemma3.embedding_length": 640,
    "gemma3.feed_forward_length": 2048,
    "gemma3.attention.head_count": 4,
    "gemma3.attention.head_count_kv": 1,
    "gemma3.attention.key_length": 256,
    "gemma3.attention.value_length": 256,
    "gemma3.attention.layer_norm_rms_epsilon": 1e-6,
    "gemma3.attention.sliding_window": 512,
    "gemma3.rope.freq_base": 1e6,
}
GEMMA_SETTINGS: dict[str, Any] = {
    "architectures": ["Gemma3ForCausalLM"],
    "model_type": "gemma3_text",
    "hidden_size": 640,
    "num_hidden_layers": 18,
    "num_attention_heads": 4,
    "num_key_value_heads": 1,
    "head_dim": 256,
    "intermediate_size": 2048,
    "vocab_size": 262144,
    "max_position_embeddings": 32768,
    "hidden_activation": "gelu_pytorch_tanh",
    "query_pre_attn_scalar": 256,
    "rms_norm_eps": 1e-6,
    "sliding_window": 512,
}
QWEN_METADATA = {
    "general.architecture": "qwen3",
    "qwen3.block_count": 28,
    "qwen3.context_length": 40960,
    "qwen3.embedding_length": 1024,
    "qwen3.feed_forward_length": 3072,
    "qwen3.attention.head_count": 16,
    "qwen3.attention.head_count_kv": 8,
    "qwen3.attention.key_length": 128,
    "qwen3.attention.value_length": 128,
    "qwen3.attention.layer_norm_rms_epsilon": 1e-6,
    "qwen3.rope.freq_base": 1e6,
}


def test_the_same_llama_has_the_same_shape_in_both_forms() -> None:
    assert config_from_gguf(llama_metadata(), SHAPES) == config_from_huggingface(llama_settings())


def test_the_same_gemma_differs_only_in_where_the_offset_of_its_norms_is() -> None:
    shapes = {"token_embd.weight": (262144, 640)}
    ours, theirs = config_from_gguf(GEMMA_METADATA, shapes), config_from_huggingface(GEMMA_SETTINGS)
    assert (ours.rms_norm_offset, theirs.rms_norm_offset) == (0.0, 1.0)
    assert ours.attention_scale == theirs.attention_scale == 1 / 16
    for field in vars(ours):
        if field not in ("rms_norm_offset", "query_pre_attn_scalar"):
            assert getattr(ours, field) == getattr(theirs, field), field
    assert ours.sliding_layers == ((True,) * 5 + (False,)) * 3
    assert (ours.rope_theta, ours.rope_theta_sliding) == (1e6, 1e4)
    assert ours.embedding_scale == pytest.approx(25.298221)


def test_gemma_27b_scales_by_its_width() -> None:
    metadata = GEMMA_METADATA | {
        "gemma3.block_count": 62,
        "gemma3.embedding_length": 5376,
        "gemma3.attention.head_count": 32,
        "gemma3.attention.head_count_kv": 16,
        "gemma3.attention.key_length": 128,
        "gemma3.attention.value_length": 128,
    }
    assert config_from_gguf(metadata, {"token_embd.weight": (262144, 5376)}).query_pre_attn_scalar == 168


def test_qwen3_norms_its_heads_and_has_a_head() -> None:
    config = config_from_gguf(QWEN_METADATA, {"token_embd.weight": (151936, 1024), "output.weight": (151936, 1024)})
    assert (config.qk_norm, config.head_dim, config.vocab_size) == (True, 128, 151936)
    assert not config.tie_word_embeddings
    assert not config.attention_bias


def test_biases_show_in_the_tensors_of_a_gguf_file() -> None:
    config = config_from_gguf(llama_metadata(), SHAPES | {"blk.0.attn_q.bias": (32,)})
    assert (config.attention_bias, config.attention_output_bias) == (True, False)


def test_qwen2_always_has_biases_and_slides_only_where_asked() -> None:
    settings = llama_settings(model_type="qwen2", architectures=["Qwen2ForCausalLM"], sliding_window=16)
    config = config_from_huggingface(settings)
    assert (config.attention_bias, config.attention_output_bias, config.sliding_layers) == (True, False, ())
    settings |= {"use_sliding_window": True, "max_window_layers": 1}
    assert config_from_huggingface(settings).sliding_layers == (False, True)


def test_the_first_mistral_slides_everywhere_and_later_ones_nowhere() -> None:
    mistral = llama_settings(model_type="mistral", architectures=["MistralForCausalLM"])
    assert config_from_huggingface(mistral | {"sliding_window": 16}).sliding_layers == (True, True)
    assert config_from_huggingface(mistral | {"sliding_window": None}).sliding_layers == ()


def test_newer_settings_state_the_rotary_base_elsewhere() -> None:
    plain = config_from_huggingface(llama_settings(rope_parameters={"rope_type": "default", "rope_theta": 5e5}))
    assert plain.rope_theta == 5e5
    two = {"full_attention": {"rope_theta": 2e6}, "sliding_attention": {"rope_theta": 2e4}}
    kinds = ["sliding_attention"] * 17 + ["full_attention"]
    gemma = config_from_huggingface(GEMMA_SETTINGS | {"rope_parameters": two, "layer_types": kinds})
    assert (gemma.rope_theta, gemma.rope_theta_sliding) == (2e6, 2e4)
    assert gemma.sliding_layers == (True,) * 17 + (False,)


@pytest.mark.parametrize(
    "change",
    [
        {"model_type": "mamba"},
        {"model_type": None},
        {"model_type": ["llama"]},
        {"architectures": ["LlamaForSequenceClassification"]},
        {"rope_scaling": {"rope_type": "llama3", "factor": 8.0}},
        {"rope_scaling": {"type": "linear", "factor": 2.0}},
        {"rope_parameters": {"rope_type": "yarn", "rope_theta": 1e4}},
        {"rope_parameters": {"full_attention": {"rope_type": "linear"}}},
        {"hidden_act": "relu"},
        {"mlp_bias": True},
        {"quantization_config": {"bits": 4}},
        {"layer_types": ["chunked_attention", "full_attention"]},
    ],
)
def test_what_a_config_asks_for_and_is_not_there_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ModelUnsupported):
        config_from_huggingface(llama_settings(**change))


@pytest.mark.parametrize(
    "change",
    [
        {"general.architecture": "mamba"},
        {"general.architecture": 7},
        {"llama.rope.scaling.type": "linear"},
        {"llama.expert_count": 8},
        {"llama.rope.dimension_count": 4},
        {"llama.attention.key_length": 8, "llama.attention.value_length": 16},
    ],
)
def test_what_metadata_asks_for_and_is_not_there_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ModelUnsupported):
        config_from_gguf(llama_metadata(**change), SHAPES)


def test_llama_3s_frequencies_are_refused_by_their_tensor() -> None:
    with pytest.raises(ModelUnsupported, match="otary"):
        config_from_gguf(llama_metadata(), SHAPES | {"rope_freqs.weight": (4,)})


@pytest.mark.parametrize(
    "change",
    [
        {"hidden_size": None},
        {"hidden_size": "32"},
        {"hidden_size": 10**4000},
        {"num_hidden_layers": 10**9},
        {"rope_theta": "1"},
        {"tie_word_embeddings": 1},
        {"rope_scaling": [1]},
        {"num_attention_heads": 0},
        {"num_attention_heads": -4},
    ],
)
def test_hostile_settings_are_refused(change: dict[str, Any]) -> None:
    with pytest.raises(WeightsInvalid):
        config_from_huggingface(llama_settings(**change))


def test_a_file_without_an_embedding_is_refused() -> None:
    with pytest.raises(WeightsInvalid, match="token_embd"):
        config_from_gguf(llama_metadata(), {})


leaf = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5))
anything = st.recursive(leaf, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner))
KEYS = [*GEMMA_SETTINGS, "rope_parameters", "rope_scaling", "layer_types", "tie_word_embeddings", "attention_bias"]


@given(st.dictionaries(st.sampled_from(KEYS), anything, max_size=3), st.booleans())
def test_no_config_raises_anything_else(change: dict[str, Any], gemma: bool) -> None:
    with suppress(EngineError):
        config_from_huggingface((GEMMA_SETTINGS if gemma else llama_settings()) | change)


@given(st.dictionaries(st.sampled_from([*GEMMA_METADATA, "gemma3.attention.sliding_window_pattern"]), anything))
def test_no_metadata_raises_anything_else(change: dict[str, Any]) -> None:
    with suppress(EngineError):
        config_from_gguf(GEMMA_METADATA | change, {"token_embd.weight": (262144, 640)})
