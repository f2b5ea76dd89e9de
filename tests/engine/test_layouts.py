"""Every layout of sentence-transformers gives the vectors that sentence-transformers makes of it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.embedding import EmbeddingFolder
from engine.encoder import Encoder
from engine.errors import ModelUnsupported, WeightsInvalid
from engine.run.native import available
from engine.run.native_encoder import NativeEncoder
from engine.run.opening import open_encoder
from engine.weights.bert_tensors import bucket
from engine.weights.encoder_file import pack_encoder
from engine.weights.store import import_local, locate
from tests.engine.tiny_bert import RELATIVES, add_dense, changed, make_relative, set_pooling, write_json

NATIVE = pytest.mark.skipif(not available()[0], reason=available()[1])
TEXTS = [
    "The ship sails slowly home.",
    "ship",
    "",
    "home home the slow ship " * 3,
    "the ship sails slowly home . " * 20,
]
TANH, IDENTITY = "torch.nn.modules.activation.Tanh", "torch.nn.modules.linear.Identity"
WIDE = {"hidden_size": 64, "intermediate_size": 96, "max_position_embeddings": 700}


def peer(folder: Path) -> Any:
    return pytest.importorskip("sentence_transformers").SentenceTransformer(str(folder), device="cpu")


def peers_vectors(folder: Path, texts: list[str] = TEXTS) -> Any:
    return peer(folder).encode(texts, normalize_embeddings=True, show_progress_bar=False)


def ours(folder: Path, texts: list[str] = TEXTS) -> Any:
    return Encoder.open(folder, dtype=torch.float32).embed(texts)


@pytest.mark.parametrize("family", RELATIVES)
def test_every_family_makes_the_vectors_of_sentence_transformers(tmp_path: Path, family: str) -> None:
    folder = make_relative(tmp_path / "tiny", family)
    np.testing.assert_allclose(ours(folder), peers_vectors(folder), atol=2e-5)


@pytest.mark.parametrize("pooling", ["cls", "mean", "max", "lasttoken"])
def test_every_pooling_is_that_of_sentence_transformers(tmp_path: Path, pooling: str) -> None:
    folder = make_relative(tmp_path / "tiny", "bert", steps=("Pooling", "Normalize"))
    set_pooling(folder, pooling)
    np.testing.assert_allclose(ours(folder), peers_vectors(folder), atol=2e-5)


@pytest.mark.parametrize("activation", [TANH, IDENTITY])
def test_a_dense_layer_is_that_of_sentence_transformers(tmp_path: Path, activation: str) -> None:
    folder = make_relative(tmp_path / "tiny", "distilbert", steps=("Pooling", "Dense"))
    add_dense(folder, "2_Dense", 24, activation)
    assert Encoder.open(folder).dimension == 24
    np.testing.assert_allclose(ours(folder), peers_vectors(folder), atol=2e-5)


def test_prompts_and_lower_case_are_those_of_sentence_transformers(tmp_path: Path) -> None:
    folder = make_relative(tmp_path / "tiny", "bert")
    changed(folder / "sentence_bert_config.json", do_lower_case=True)
    prompts = {"query": "the slow ship ", "document": "home . "}
    write_json(folder / "config_sentence_transformers.json", {"prompts": prompts, "default_prompt_name": None})
    encoder, theirs = Encoder.open(folder, dtype=torch.float32), peer(folder)
    for mine, of_peer in ((encoder.embed, theirs.encode_document), (encoder.embed_queries, theirs.encode_query)):
        wanted = of_peer(TEXTS, normalize_embeddings=True, show_progress_bar=False)
        np.testing.assert_allclose(mine(TEXTS), wanted, atol=2e-5)
    assert not np.allclose(encoder.embed(TEXTS), encoder.embed_queries(TEXTS), atol=0.01)
    assert encoder.token_offsets("SHIP home") == [(0, 4), (5, 9)]
    assert encoder.max_tokens == 64 - 2  # "home ." stands before every passage


@NATIVE
@pytest.mark.parametrize("family", RELATIVES)
def test_the_native_encoder_runs_every_family(tmp_path: Path, family: str) -> None:
    folder = make_relative(tmp_path / "tiny", family, **WIDE)
    for settings in ("sentence_bert_config.json", "tokenizer_config.json"):
        changed(folder / settings, max_seq_length=600, model_max_length=600)
    texts = [*TEXTS, *("the ship sails slowly home . " * n for n in range(1, 99, 7))]
    opened = EmbeddingFolder.open(folder)
    pack_encoder(opened.tensors, opened.config, tmp_path / "exact.bin", eight_bits=False)
    exact, wanted = NativeEncoder(opened, tmp_path / "exact.bin"), ours(folder, texts)
    np.testing.assert_allclose(exact.embed(texts), wanted, atol=5e-3)  # words are halves, and keys and values are
    rounded = NativeEncoder.open(folder)
    assert (rounded.embed(texts) * wanted).sum(1).min() > 0.99  # random weights make more of a rounding
    np.testing.assert_array_equal(np.concatenate([rounded.embed([text]) for text in texts]), rounded.embed(texts))


@NATIVE
@pytest.mark.parametrize("pooling", ["cls", "mean", "max", "lasttoken"])
def test_the_native_encoder_has_every_pooling_and_dense_layers(tmp_path: Path, pooling: str) -> None:
    folder = make_relative(tmp_path / "tiny", "mpnet", steps=("Pooling", "Dense", "Normalize"), **WIDE)
    set_pooling(folder, pooling, 64)
    add_dense(folder, "2_Dense", 16, TANH, 64)
    native = NativeEncoder.open(folder)
    vectors = native.embed(TEXTS)
    assert vectors.shape == (len(TEXTS), native.dimension) == (len(TEXTS), 16)
    assert (vectors * ours(folder)).sum(1).min() > 0.98
    np.testing.assert_array_equal(np.concatenate([native.embed([text]) for text in TEXTS]), vectors)


@NATIVE
def test_biases_by_distance_give_the_same_at_every_level(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = make_relative(tmp_path / "tiny", "mpnet", **WIDE)
    best = NativeEncoder.open(folder).embed(TEXTS)
    monkeypatch.setenv("GPTB_SIMD", "plain")
    np.testing.assert_array_equal(NativeEncoder.open(folder).embed(TEXTS), best)


def test_distances_have_the_buckets_of_mpnet() -> None:
    found = [bucket(distance, 32) for distance in (0, -1, 1, -7, 7, -8, 8, -11, -12, -127, -128, 128, -9999, 9999)]
    assert found == [0, 1, 17, 7, 23, 8, 24, 8, 9, 15, 15, 31, 15, 31]


def test_distances_have_the_buckets_of_transformers() -> None:
    mpnet = pytest.importorskip("transformers.models.mpnet.modeling_mpnet").MPNetEncoder
    distances = torch.arange(-600, 600)
    theirs = mpnet.relative_position_bucket(distances).tolist()
    assert [bucket(distance, 32) for distance in distances.tolist()] == theirs


def test_what_is_done_to_a_vector_is_in_its_identity(tmp_path: Path) -> None:
    folder = make_relative(tmp_path / "tiny", "bert", steps=("Pooling", "Dense"))
    add_dense(folder, "2_Dense", 24, TANH)
    seen = {EmbeddingFolder.open(folder).identity}
    set_pooling(folder, "cls")
    seen.add(EmbeddingFolder.open(folder).identity)
    add_dense(folder, "2_Dense", 24, IDENTITY)
    seen.add(EmbeddingFolder.open(folder).identity)
    write_json(folder / "config_sentence_transformers.json", {"prompts": {"query": "home "}})
    seen.add(EmbeddingFolder.open(folder).identity)
    assert len(seen) == 4


def test_a_prefix_of_a_larger_model_is_taken_away(tmp_path: Path) -> None:
    from safetensors.torch import load_file, save_file

    folder = make_relative(tmp_path / "tiny", "roberta")
    wanted = ours(folder)
    tensors = load_file(folder / "model.safetensors")
    save_file({f"roberta.{name}": tensor for name, tensor in tensors.items()}, folder / "model.safetensors")
    np.testing.assert_array_equal(ours(folder), wanted)


def test_an_old_folder_has_its_model_in_a_folder_of_its_own(tmp_path: Path) -> None:
    folder = make_relative(tmp_path / "tiny", "bert")
    wanted = ours(folder)
    (folder / "0_Transformer").mkdir()
    for name in ("config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors"):
        (folder / name).rename(folder / "0_Transformer" / name)
    listed = (folder / "modules.json").read_text("utf-8")
    (folder / "modules.json").write_text(listed.replace('"path": ""', '"path": "0_Transformer"'), "utf-8")
    np.testing.assert_array_equal(ours(folder), wanted)
    assert list(import_local(folder, "old", tmp_path / "models"))[-1].step == "done"
    np.testing.assert_array_equal(open_encoder(locate("old", tmp_path / "models")).embed(TEXTS).shape, wanted.shape)


def test_a_folder_is_imported_with_all_its_steps(tmp_path: Path) -> None:
    folder = make_relative(tmp_path / "tiny", "mpnet", steps=("Pooling", "Dense", "Normalize"))
    add_dense(folder, "2_Dense", 24, TANH)
    list(import_local(folder, None, tmp_path / "models"))
    np.testing.assert_array_equal(ours(locate("tiny", tmp_path / "models")), ours(folder))


@pytest.mark.parametrize(
    ("step", "settings", "error", "says"),
    [
        ("2_Dense", {"activation_function": "torch.nn.GLU"}, ModelUnsupported, "GLU"),
        ("2_Dense", {"use_residual": True}, ModelUnsupported, "dense"),
        ("1_Pooling", {"include_prompt": False}, ModelUnsupported, "prompt"),
        ("1_Pooling", {"pooling_mode": "weightedmean"}, ModelUnsupported, "weightedmean"),
    ],
)
def test_a_step_that_we_do_not_have_is_refused(
    tmp_path: Path, step: str, settings: dict[str, Any], error: type[Exception], says: str
) -> None:
    folder = make_relative(tmp_path / "tiny", "bert", steps=("Pooling", "Dense"))
    add_dense(folder, "2_Dense", 24, TANH)
    changed(folder / step / "config.json", **settings)
    with pytest.raises(error, match=says):
        EmbeddingFolder.open(folder)


@pytest.mark.parametrize("path", ["../other", "/etc", "2_Dense/../../x", "2_De nse"])
def test_a_step_that_lies_elsewhere_is_refused(tmp_path: Path, path: str) -> None:
    folder = make_relative(tmp_path / "tiny", "bert", steps=("Pooling", "Dense"))
    listed = (folder / "modules.json").read_text("utf-8")
    (folder / "modules.json").write_text(listed.replace('"2_Dense"', f'"{path}"'), "utf-8")
    with pytest.raises(WeightsInvalid, match=r"modules\.json"):
        EmbeddingFolder.open(folder)


def test_a_dense_layer_of_another_width_or_in_a_pickle_is_refused(tmp_path: Path) -> None:
    folder = make_relative(tmp_path / "tiny", "bert", steps=("Pooling", "Dense"))
    add_dense(folder, "2_Dense", 24, TANH, width=16)
    with pytest.raises(WeightsInvalid, match="does not fit"):
        EmbeddingFolder.open(folder)
    (folder / "2_Dense" / "model.safetensors").rename(folder / "2_Dense" / "pytorch_model.bin")
    with pytest.raises(WeightsInvalid, match="has no 2_Dense"):
        EmbeddingFolder.open(folder)
