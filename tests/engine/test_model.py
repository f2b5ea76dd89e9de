from dataclasses import replace

import pytest
import torch

from engine.config import ModelConfig
from engine.errors import ModelUnsupported
from engine.model import Transformer, visible
from engine.run.cache import KVCache
from tests.engine import tiny

FAMILIES = pytest.mark.parametrize("config", tiny.FAMILIES.values(), ids=tiny.FAMILIES.keys())
CPU = torch.device("cpu")


@FAMILIES
def test_logits_are_those_of_transformers(config: ModelConfig) -> None:
    pytest.importorskip("transformers")
    model = tiny.transformer(config)
    ids = tiny.token_ids(2, 40)
    with torch.inference_mode():
        expected = tiny.hugging_face(config, model.state_dict())(ids)
        torch.testing.assert_close(model(ids), expected, rtol=1e-3, atol=1e-4)


@FAMILIES
@pytest.mark.parametrize("pieces", [[12, 1, 1, 1, 9], [1] * 24, [3, 21]], ids=str)
def test_cache_in_pieces_equals_one_pass(config: ModelConfig, pieces: list[int]) -> None:
    model = tiny.transformer(config)
    ids = tiny.token_ids(2, sum(pieces))
    cache = KVCache(config, context_tokens=50, batch=2)
    with torch.inference_mode():
        parts = [model(part, cache) for part in ids.split(pieces, dim=1)]
        torch.testing.assert_close(torch.cat(parts, dim=1), model(ids), rtol=1e-3, atol=1e-4)


def test_names_are_those_of_hugging_face() -> None:
    names = tiny.transformer(tiny.QWEN2).state_dict().keys()
    assert {"model.embed_tokens.weight", "model.norm.weight", "lm_head.weight"} <= names
    assert {f"model.layers.2.self_attn.{part}_proj.bias" for part in "qkv"} <= names
    assert {f"model.layers.0.mlp.{part}_proj.weight" for part in ("gate", "up", "down")} <= names


def test_tied_head_is_the_embedding() -> None:
    model = tiny.transformer()
    assert dict(model.named_parameters()).keys().isdisjoint({"lm_head.weight"})
    assert model.state_dict()["lm_head.weight"].data_ptr() == model.state_dict()["model.embed_tokens.weight"].data_ptr()


def test_a_position_does_not_see_what_comes_after() -> None:
    model, ids = tiny.transformer(), tiny.token_ids(1, 20)
    changed = ids.clone()
    changed[0, 15:] = (changed[0, 15:] + 1) % tiny.LLAMA.vocab_size
    with torch.inference_mode():
        one, other = model(ids), model(changed)
    torch.testing.assert_close(one[:, :15], other[:, :15])
    assert not torch.allclose(one[:, 15:], other[:, 15:])


def test_a_sliding_layer_sees_its_window_and_no_more() -> None:
    mask = visible(start=3, count=4, window=2, device=CPU)
    assert mask is not None
    assert [[place for place, seen in enumerate(row) if seen] for row in mask.tolist()] == [
        [2, 3],
        [3, 4],
        [4, 5],
        [5, 6],
    ]


def test_no_mask_where_causal_order_is_all() -> None:
    assert visible(0, 9, None, CPU) is None
    assert visible(0, 9, 9, CPU) is None
    assert visible(7, 1, 3, CPU) is None
    assert visible(0, 9, 8, CPU) is not None


def test_gradients_reach_every_parameter() -> None:
    model = tiny.transformer(tiny.GEMMA3).requires_grad_(True)
    logits = model(tiny.token_ids(2, 8))
    torch.nn.functional.cross_entropy(logits.flatten(0, 1), tiny.token_ids(16)).backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in model.parameters())


def test_bfloat16_weights_give_float32_logits_close_to_float32() -> None:
    ids = tiny.token_ids(1, 30)
    with torch.inference_mode():
        exact, rounded = tiny.transformer()(ids), tiny.transformer().bfloat16()(ids)
    assert rounded.dtype == torch.float32
    assert torch.cosine_similarity(exact, rounded, dim=-1).mean() > 0.999


def test_soft_caps_are_refused() -> None:
    with pytest.raises(ModelUnsupported, match="Soft caps"):
        Transformer(replace(tiny.GEMMA3, logit_softcap=30.0))


def test_greedy_tokens_of_the_tiny_model_do_not_move() -> None:
    model, ids = tiny.transformer(), tiny.token_ids(1, 5)
    with torch.inference_mode():
        for _ in range(12):
            ids = torch.cat((ids, model(ids)[:, -1:].argmax(-1)), dim=1)
    assert ids[0, 5:].tolist() == [132, 32, 218, 71, 32, 57, 32, 40, 250, 153, 199, 81]
