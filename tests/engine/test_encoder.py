from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from safetensors.torch import load_file, save_file

from engine import encoder as encoder_module
from engine.encoder import Encoder, batches
from engine.errors import ModelMissing, ModelUnsupported, WeightsInvalid
from tests.engine.tiny_bert import SETTINGS, TEXTS, changed, make_folder, wordpiece, write_json


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_folder(tmp_path / "tiny-bert")


def exact(folder: Path) -> Encoder:
    return Encoder.open(folder, dtype=torch.float32)


@pytest.mark.parametrize("pooling", ["mean", "cls"])
def test_vectors_are_those_of_transformers(folder: Path, pooling: str) -> None:
    transformers = pytest.importorskip("transformers")
    write_json(folder / "1_Pooling" / "config.json", {"pooling_mode": pooling})
    peer = transformers.BertModel(transformers.BertConfig(**SETTINGS), add_pooling_layer=False).eval()
    peer.load_state_dict(load_file(folder / "model.safetensors"))
    vectors = exact(folder).embed(TEXTS)
    tokenizer = wordpiece()
    tokenizer.enable_truncation(8)
    for text, vector in zip(TEXTS, vectors, strict=True):
        with torch.inference_mode():
            hidden = peer(torch.tensor([tokenizer.encode(text).ids])).last_hidden_state[0]
        pooled = hidden.mean(0) if pooling == "mean" else hidden[0]
        np.testing.assert_allclose(vector, (pooled / pooled.norm()).numpy(), atol=1e-5)


def test_a_batch_gives_what_each_text_gives_alone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = exact(folder)
    alone = np.concatenate([encoder.embed([text]) for text in TEXTS])
    np.testing.assert_allclose(encoder.embed(TEXTS), alone, atol=1e-6)
    monkeypatch.setattr(encoder_module, "BATCH_TOKENS", 1)
    np.testing.assert_allclose(encoder.embed(TEXTS), alone, atol=1e-6)


def test_vectors_have_length_one(folder: Path) -> None:
    vectors = Encoder.open(folder).embed(TEXTS)
    assert vectors.shape == (len(TEXTS), 32)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)


def test_no_texts_are_no_vectors(folder: Path) -> None:
    assert Encoder.open(folder).embed([]).shape == (0, 32)


def test_what_lies_beyond_max_tokens_is_not_seen(folder: Path) -> None:
    encoder = exact(folder)
    assert encoder.max_tokens == 8
    same, same_too, other = encoder.embed(["the ship " * 3, "the ship " * 3 + "home", "the ship " * 2 + "home"])
    np.testing.assert_array_equal(same, same_too)
    assert not np.allclose(same, other)


@pytest.mark.parametrize(("stated", "taken"), [(None, 40), (100, 40), (16, 16), ("8", 40), (-1, 40)])
def test_max_tokens_are_the_folders_own_within_the_positions(folder: Path, stated: object, taken: int) -> None:
    changed(folder / "sentence_bert_config.json", max_seq_length=stated)
    assert Encoder.open(folder).max_tokens == taken


def test_offsets_cover_the_text_untruncated_without_marks(folder: Path) -> None:
    text = "The ship  sails slowly home. " * 10
    offsets = Encoder.open(folder).token_offsets(text)
    assert len(offsets) == 70
    assert [text[start:end] for start, end in offsets[:7]] == ["The", "ship", "sails", "slow", "ly", "home", "."]


def test_half_a_surrogate_pair_does_not_break_it(folder: Path) -> None:
    encoder = Encoder.open(folder)
    assert encoder.embed(["ship \ud800 home"]).shape == (1, 32)
    assert encoder.token_offsets("\ud800 ship") == [(2, 6)]


def test_identity_names_the_weights(folder: Path) -> None:
    identity = Encoder.open(folder).identity
    assert identity.startswith("tiny-bert@")
    assert Encoder.open(folder).identity == identity
    tensors = load_file(folder / "model.safetensors")
    save_file({name: tensor + 1 for name, tensor in tensors.items()}, folder / "model.safetensors")
    assert Encoder.open(folder).identity != identity


def test_batches_cover_all_and_stay_within_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder_module, "BATCH_TOKENS", 20)
    lengths = [3, 9, 30, 1, 9, 4, 10, 0]
    found = list(batches(lengths))
    assert sorted(place for batch in found for place in batch) == list(range(len(lengths)))
    assert all(len(batch) == 1 or len(batch) * max(lengths[place] for place in batch) <= 20 for batch in found)


def _remove(name: str) -> Callable[[Path], None]:
    return lambda folder: (folder / name).unlink()


def _set(name: str, **values: Any) -> Callable[[Path], None]:
    return lambda folder: changed(folder / name, **values)


def _drop_tensor(folder: Path) -> None:
    tensors = load_file(folder / "model.safetensors")
    del tensors["encoder.layer.1.output.dense.bias"]
    save_file(tensors, folder / "model.safetensors")


@pytest.mark.parametrize(
    ("damage", "error", "says"),
    [
        (_remove("config.json"), WeightsInvalid, "config.json"),
        (_remove("model.safetensors"), WeightsInvalid, "model.safetensors"),
        (_remove("tokenizer.json"), WeightsInvalid, "tokenizer.json"),
        (_set("tokenizer.json", model={}), WeightsInvalid, "tokenizer.json"),
        (_drop_tensor, WeightsInvalid, "encoder.layer.1.output.dense.bias"),
        (_set("config.json", hidden_size=-5), WeightsInvalid, "hidden_size"),
        (_set("config.json", num_hidden_layers="2"), WeightsInvalid, "num_hidden_layers"),
        (_set("config.json", num_attention_heads=5), WeightsInvalid, "heads"),
        (_set("config.json", intermediate_size=64), WeightsInvalid, "intermediate"),
        (_set("config.json", vocab_size=5), WeightsInvalid, "word_embeddings"),
        (_set("config.json", layer_norm_eps=[]), WeightsInvalid, "layer_norm_eps"),
        (_set("config.json", model_type="mpnet"), WeightsInvalid, "relative_attention_bias"),
        (_set("config.json", model_type="deberta-v2"), ModelUnsupported, "deberta"),
        (_set("config.json", hidden_act="relu"), ModelUnsupported, "relu"),
        (_set("1_Pooling/config.json", pooling_mode_max_tokens=True), ModelUnsupported, "pool"),
        (_set("modules.json", type="sentence_transformers.models.Dense"), WeightsInvalid, "modules.json"),
    ],
)
def test_a_folder_that_is_not_sound_is_refused(
    folder: Path, damage: Callable[[Path], None], error: type[Exception], says: str
) -> None:
    damage(folder)
    with pytest.raises(error, match=says):
        Encoder.open(folder)


def test_no_folder_is_a_missing_model(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        Encoder.open(tmp_path / "nothing")


SENTENCES = [
    "How do I change the filter of the coffee machine?",
    "Unplug the machine before you open the water tank.",
    "Der Vertrag endet nach zwölf Monaten.",
    "E = mc² 🙂",
    "word " * 400,
]


@pytest.mark.weights
def test_real_vectors_are_those_of_sentence_transformers(minilm_path: Path) -> None:
    peers = pytest.importorskip("sentence_transformers")
    peer = peers.SentenceTransformer(str(minilm_path), device="cpu").encode(SENTENCES, show_progress_bar=False)
    cosines = (Encoder.open(minilm_path).embed(SENTENCES) * peer).sum(1) / np.linalg.norm(peer, axis=1)
    assert cosines.min() >= 0.9995


@pytest.mark.weights
def test_real_folder_states_its_limits(minilm_path: Path) -> None:
    encoder = Encoder.open(minilm_path)
    assert (encoder.dimension, encoder.max_tokens) == (384, 256)


@pytest.mark.weights
def test_real_vectors_of_mpnet_are_those_of_sentence_transformers(mpnet_path: Path) -> None:
    peers = pytest.importorskip("sentence_transformers")
    peer = peers.SentenceTransformer(str(mpnet_path), device="cpu")
    theirs = peer.encode(SENTENCES, normalize_embeddings=True, show_progress_bar=False)
    assert (exact(mpnet_path).embed(SENTENCES) * theirs).sum(1).min() >= 0.9999
