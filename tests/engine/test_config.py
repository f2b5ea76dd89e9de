import math
from contextlib import suppress
from dataclasses import fields
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.config import ModelConfig, Sampling
from engine.errors import EngineError, ModelUnsupported, RunInvalid, WeightsInvalid

PLAIN: dict[str, Any] = {
    "architecture": "llama",
    "hidden_size": 576,
    "num_hidden_layers": 30,
    "num_attention_heads": 9,
    "num_key_value_heads": 3,
    "head_dim": 64,
    "intermediate_size": 1536,
    "vocab_size": 49152,
    "max_position_embeddings": 8192,
}


def test_a_plain_llama_sees_everything_and_scales_by_its_heads() -> None:
    config = ModelConfig(**PLAIN)
    assert config.attention_scale == 0.125
    assert not config.is_sliding(29)
    assert ModelConfig(**PLAIN | {"query_pre_attn_scalar": 16.0}).attention_scale == 0.25


def test_sliding_layers_are_per_layer() -> None:
    config = ModelConfig(**PLAIN | {"sliding_window": 512, "sliding_layers": (True,) * 29 + (False,)})
    assert config.is_sliding(0)
    assert not config.is_sliding(29)


@pytest.mark.parametrize(
    "change",
    [
        {"hidden_size": 0},
        {"hidden_size": 10**12},
        {"hidden_size": 576.0},
        {"hidden_size": True},
        {"num_hidden_layers": -1},
        {"num_key_value_heads": 2},
        {"head_dim": 63},
        {"vocab_size": 2**31},
        {"rope_theta": math.nan},
        {"rope_theta": math.inf},
        {"rms_norm_eps": 0.0},
        {"sliding_layers": (True,)},
        {"sliding_layers": (True,) * 30},
        {"sliding_window": 0},
        {"logit_softcap": "30"},
    ],
)
def test_a_number_out_of_range_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(WeightsInvalid):
        ModelConfig(**PLAIN | change)


def test_an_unknown_architecture_is_named() -> None:
    with pytest.raises(ModelUnsupported, match="mamba"):
        ModelConfig(**PLAIN | {"architecture": "mamba"})


anything = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.integers()))


@given(st.sampled_from([field.name for field in fields(ModelConfig)[1:]]), anything)
def test_hostile_numbers_raise_nothing_else(name: str, value: object) -> None:
    if name in ("sliding_layers", "activation") or isinstance(getattr(ModelConfig, name, None), bool):
        return  # switches and tuples are set by our own code, never copied from a file
    with suppress(EngineError):
        ModelConfig(**PLAIN | {name: value})


def test_every_field_says_what_it_is() -> None:
    import inspect

    for owner in (ModelConfig, Sampling):
        source = inspect.getsource(owner)
        for field in fields(owner):
            after = source.split(f"    {field.name}:", 1)[1].split("\n", 2)[1]
            assert after.strip().startswith('"""'), field.name


def test_sampling_has_the_documented_defaults() -> None:
    sampling = Sampling()
    assert (sampling.temperature, sampling.top_k, sampling.top_p, sampling.min_p) == (0.8, 40, 0.9, 0.0)
    assert (sampling.repeat_penalty, sampling.repeat_last_n, sampling.seed) == (1.0, 64, None)
    assert (sampling.max_tokens, sampling.stop) == (512, ())


@pytest.mark.parametrize(
    "setting",
    [
        {"temperature": -0.1},
        {"temperature": math.nan},
        {"temperature": "hot"},
        {"top_k": -1},
        {"top_k": 1.5},
        {"top_p": 0.0},
        {"top_p": 1.1},
        {"min_p": -1},
        {"repeat_penalty": 0},
        {"repeat_last_n": -1},
        {"seed": -1},
        {"seed": 2**63},
        {"max_tokens": 0},
        {"max_tokens": True},
        {"stop": ("",)},
        {"stop": ["x"]},
        {"stop": "x"},
    ],
)
def test_a_setting_out_of_range_is_named(setting: dict[str, Any]) -> None:
    with pytest.raises(RunInvalid, match=next(iter(setting))):
        Sampling(**setting)


def test_the_ends_of_the_ranges_are_inside() -> None:
    Sampling(
        temperature=0, top_k=0, top_p=1, min_p=1, repeat_penalty=0.01, repeat_last_n=0, seed=2**63 - 1, max_tokens=1
    )
