from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from engine.chat import ChatTemplate
from engine.config import ModelConfig
from engine.device import Placement, int4_supported
from engine.model import Linear, Transformer
from engine.run.load import four_bit, load
from engine.run.quantize import BlockEmbedding, HalfLinear, Int4Linear, exact, half_supported
from engine.tokenizer import Tokenizer
from engine.weights.quants import dequantize
from engine.weights.source import QuantizedBlocks
from tests.engine import tiny
from tests.engine.packed import WIDE, RandomSource
from tests.engine.test_quantize import blocks

FLOAT32 = Placement("cpu", "float32", "a test")
INT4 = Placement("cpu", "int4", "a test")


class State:
    """A ModelSource over a state dict, where a tensor may be quantised blocks."""

    name = "state"

    def __init__(self, config: ModelConfig, state: dict[str, torch.Tensor | QuantizedBlocks]) -> None:
        self.config, self.state = config, state

    def tokenizer(self) -> Tokenizer:
        return tiny.tokenizer()

    def chat_template(self) -> ChatTemplate | None:
        return None

    def names(self) -> Sequence[str]:
        return tuple(self.state)

    def array(self, name: str) -> NDArray[np.float32]:
        held = self.state[name]
        return dequantize(held.raw, held.type) if isinstance(held, QuantizedBlocks) else held.numpy()

    def blocks(self, name: str) -> QuantizedBlocks | None:
        held = self.state[name]
        return held if isinstance(held, QuantizedBlocks) else None

    def sha256(self) -> str:
        return ""


def plain(model: Transformer) -> State:
    state: dict[str, torch.Tensor | QuantizedBlocks] = dict(model.state_dict())
    if model.config.tie_word_embeddings:
        del state["lm_head.weight"]
    return State(model.config, state)


@pytest.fixture
def quantised() -> State:
    """A tiny Llama whose matrices are Q4_1 and Q4_0, its embedding Q8_0, as in published files."""
    sizes = {"hidden_size": 64, "head_dim": 16, "num_attention_heads": 4, "vocab_size": 272}
    state = plain(tiny.transformer(replace(tiny.LLAMA, **sizes)))  # type: ignore[arg-type]
    for seed, (name, tensor) in enumerate(list(state.state.items())):
        if isinstance(tensor, torch.Tensor) and tensor.ndim == 2:
            kind = "Q8_0" if "embed" in name else "Q4_0" if "down" in name else "Q4_1"
            rows, columns = tensor.shape
            state.state[name] = blocks(kind, rows, columns, seed=seed)
    return state


def logits(model: Transformer) -> torch.Tensor:
    with torch.inference_mode():
        out: torch.Tensor = model(tiny.token_ids(1, 12))
    return out


@pytest.mark.parametrize("config", tiny.FAMILIES.values(), ids=tiny.FAMILIES.keys())
def test_a_loaded_model_computes_what_its_parameters_say(config: ModelConfig) -> None:
    model = tiny.transformer(config)
    torch.testing.assert_close(logits(load(plain(model), FLOAT32)), logits(model), rtol=1e-4, atol=1e-5)


def test_a_tied_pair_stays_one_tensor() -> None:
    model = load(plain(tiny.transformer()), FLOAT32)
    pair = [model.model.embed_tokens.weight, model.lm_head.weight]
    assert pair[0] is pair[1] or pair[0].data_ptr() == pair[1].data_ptr()  # type: ignore[operator, union-attr]


def test_nothing_is_left_on_the_meta_device() -> None:
    for config in tiny.FAMILIES.values():
        model = load(plain(tiny.transformer(config)), FLOAT32)
        assert not any(tensor.is_meta or tensor.requires_grad for tensor in model.state_dict().values())


def test_bfloat16_matrices_and_float32_norms() -> None:
    state = load(plain(tiny.transformer()), replace(FLOAT32, dtype="bfloat16")).state_dict()
    assert {tensor.dtype for name, tensor in state.items() if "norm" in name} == {torch.float32}
    assert {tensor.dtype for name, tensor in state.items() if "norm" not in name} == {torch.bfloat16}


@pytest.mark.skipif(not (int4_supported() and half_supported()), reason="torch lacks the kernels for this CPU")
def test_quantised_matrices_stay_packed_and_agree(quantised: State) -> None:
    assert four_bit(quantised)
    packed, plain_model = load(quantised, INT4), load(quantised, FLOAT32)
    kinds = {type(module) for module in packed.modules()}
    assert {Int4Linear, HalfLinear, BlockEmbedding} <= kinds
    assert Linear not in kinds
    expected = logits(plain_model)
    assert torch.cosine_similarity(logits(packed), expected, dim=-1).min() > 0.995
    with exact(packed):
        assert torch.cosine_similarity(logits(packed), expected, dim=-1).min() > 0.99999


def test_a_plain_source_is_not_four_bit() -> None:
    assert not four_bit(plain(tiny.transformer()))


@pytest.mark.skipif(not (int4_supported() and half_supported()), reason="torch lacks the kernels for this CPU")
def test_a_mixture_as_published_loads_and_agrees() -> None:
    source = RandomSource(WIDE, "Q4_K")
    assert four_bit(source)
    mixed = Mixed(WIDE, "Q4_K")
    packed, plain_model = load(mixed, INT4), load(mixed, FLOAT32)
    assert {Int4Linear, Linear, HalfLinear, BlockEmbedding} <= {type(module) for module in packed.modules()}
    expected = logits(plain_model)
    assert torch.cosine_similarity(logits(packed), expected, dim=-1).min() > 0.99
    with exact(packed):
        assert torch.cosine_similarity(logits(packed), expected, dim=-1).min() > 0.9995


class Mixed(RandomSource):
    """Q4_K with the kinds that Q4_K_M files have where more precision pays."""

    def blocks(self, name: str) -> QuantizedBlocks | None:
        kinds = {"v_proj": "Q6_K", "down_proj": "Q5_K", "embed_tokens": "Q6_K", "o_proj": "Q5_0"}
        own = [kind for part, kind in kinds.items() if part in name]
        return RandomSource(self.config, own[0]).blocks(name) if own else super().blocks(name)

    def array(self, name: str) -> NDArray[np.float32]:
        held = self.blocks(name)
        return self._random(name) if held is None else dequantize(held.raw, held.type)
