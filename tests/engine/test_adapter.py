"""A merged adapter is W + (alpha / r) B A and nothing else, whatever a stranger's folder says."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from engine.errors import EngineError, ModelUnsupported, WeightsInvalid
from engine.weights.adapter import MergedSource, q8_0
from engine.weights.quants import dequantize
from tests.engine.packed import FAMILIES, RandomSource

Q, DOWN = "model.layers.1.self_attn.q_proj", "model.layers.0.mlp.down_proj"


def adapter(folder: Path, *, rank: int = 4, tensors: dict[str, Any] | None = None, **settings: Any) -> Path:
    """A LoRA of two matrices, as peft writes it."""
    folder.mkdir(exist_ok=True)
    config = {"peft_type": "LORA", "r": rank, "lora_alpha": 8, "target_modules": ["q_proj", "down_proj"], **settings}
    (folder / "adapter_config.json").write_text(json.dumps(config), "utf-8")
    random, base = np.random.default_rng(3), RandomSource(FAMILIES["llama"])
    halves: dict[str, Any] = {}
    for module in (Q, DOWN):
        rows, columns = base.array(f"{module}.weight").shape
        name = f"base_model.model.{module}.lora_"
        halves[f"{name}A.weight"] = random.standard_normal((rank, columns)).astype(np.float32)
        halves[f"{name}B.weight"] = random.standard_normal((rows, rank)).astype(np.float32)
    save_file(halves | (tensors or {}), folder / "adapter_model.safetensors")
    return folder


@pytest.mark.parametrize(("settings", "scale"), [({}, 2.0), ({"use_rslora": True}, 4.0)])
def test_the_product_of_the_halves_is_added(tmp_path: Path, settings: dict[str, Any], scale: float) -> None:
    base = RandomSource(FAMILIES["llama"])
    folder = adapter(tmp_path / "lora", **settings)
    merged = MergedSource(base, folder)
    random = np.random.default_rng(3)
    a, b = (random.standard_normal(shape) for shape in ((4, 64), (base.array(f"{Q}.weight").shape[0], 4)))
    expected = base.array(f"{Q}.weight") + scale * (b.astype(np.float32) @ a.astype(np.float32))
    assert np.allclose(merged.array(f"{Q}.weight"), expected, atol=1e-5)
    for name in base.names():
        touched = name in (f"{Q}.weight", f"{DOWN}.weight")
        assert np.array_equal(merged.array(name), base.array(name)) != touched


def test_a_quantised_base_stays_quantised(tmp_path: Path) -> None:
    base = RandomSource(FAMILIES["llama"], "Q4_1")
    merged = MergedSource(base, adapter(tmp_path / "lora"))
    blocks = merged.blocks(f"{Q}.weight")
    assert blocks is not None
    assert blocks.type == "Q8_0"
    exact = merged.array(f"{Q}.weight")
    assert np.abs(dequantize(blocks.raw, "Q8_0") - exact).max() <= np.abs(exact).max() / 127
    untouched = merged.blocks("model.layers.0.self_attn.k_proj.weight")
    assert untouched is not None
    assert untouched.type == "Q4_1"


def test_zeros_and_edges_survive_eight_bits() -> None:
    matrix = np.zeros((2, 64), np.float32)
    matrix[1, 3] = -5.0
    assert np.allclose(dequantize(q8_0(matrix), "Q8_0"), matrix, atol=0.02)


def test_the_identity_follows_every_byte_of_the_adapter(tmp_path: Path) -> None:
    base = RandomSource(FAMILIES["llama"])
    one, other = (
        MergedSource(base, adapter(tmp_path / name, lora_alpha=alpha)) for name, alpha in (("a", 8), ("b", 9))
    )
    assert len({one.sha256(), other.sha256(), base.sha256()}) == 3


STRANGE = {
    "another kind": {"peft_type": "IA3"},
    "dora": {"use_dora": True},
    "ranks of its own": {"rank_pattern": {"q_proj": 2}},
    "no rank": {"r": 0},
    "no number": {"lora_alpha": "eight"},
    "a bias": {"bias": "all"},
    "no half": {"tensors": {"base_model.model.model.layers.0.x.weight": np.zeros(1, np.float32)}},
    "half a pair": {"tensors": {"base_model.model.model.norm.lora_A.weight": np.zeros((4, 64), np.float32)}},
    "another shape": {"tensors": {f"base_model.model.{Q}.lora_A.weight": np.zeros((4, 63), np.float32)}},
}


@pytest.mark.parametrize("case", STRANGE)
def test_what_does_not_fit_is_refused_in_a_sentence(tmp_path: Path, case: str) -> None:
    folder = adapter(tmp_path / "lora", **STRANGE[case])
    with pytest.raises(EngineError) as caught:
        MergedSource(RandomSource(FAMILIES["llama"]), folder).array(f"{Q}.weight")
    assert isinstance(caught.value, WeightsInvalid | ModelUnsupported)
    assert str(caught.value).endswith(".") or ":" in str(caught.value)


def test_a_folder_that_is_none_is_refused(tmp_path: Path) -> None:
    (tmp_path / "lora").mkdir()
    (tmp_path / "lora" / "adapter_config.json").write_text("[", "utf-8")
    with pytest.raises(WeightsInvalid, match="adapter_config"):
        MergedSource(RandomSource(FAMILIES["llama"]), tmp_path / "lora")
