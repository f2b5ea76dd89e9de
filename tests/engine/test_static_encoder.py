"""A static embedder is the mean of its tokens' vectors, in every layout that it comes in."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import save_file

from engine.errors import ModelMissing, WeightsInvalid
from engine.run.opening import open_encoder
from engine.static_encoder import StaticEncoder, is_static
from engine.weights.anatomy import anatomy
from engine.weights.store import import_local, locate
from tests.engine.tiny_bert import WORDS, make_folder, wordpiece

TEXTS = ["The ship sails slowly home.", "ship", "", "home home the slow ship " * 50]
VECTORS = np.random.default_rng(0).standard_normal((len(WORDS), 16)).astype(np.float16)


def make(folder: Path, table: str = "embedding.weight") -> Path:
    folder.mkdir(parents=True)
    save_file({table: VECTORS}, folder / "model.safetensors")
    tokenizer = wordpiece()
    tokenizer.no_truncation()
    tokenizer.save(str(folder / "tokenizer.json"))
    return folder


def wanted(text: str) -> np.ndarray:
    tokenizer = wordpiece()
    tokenizer.no_truncation()
    ids = tokenizer.encode(text, add_special_tokens=False).ids
    mean = VECTORS.astype(np.float32)[ids].mean(0) if ids else np.eye(16)[0]
    vector: np.ndarray = mean / np.linalg.norm(mean)
    return vector


def test_a_vector_is_the_mean_of_the_tokens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    encoder = open_encoder(make(tmp_path / "table"))
    assert isinstance(encoder, StaticEncoder)
    for together in (1 << 16, 1):
        monkeypatch.setattr("engine.static_encoder._TOGETHER", together)
        np.testing.assert_allclose(encoder.embed(TEXTS), [wanted(text) for text in TEXTS], atol=1e-6)
    assert encoder.embed([]).shape == (0, 16)
    assert encoder.token_offsets("the ship") == [(0, 3), (4, 8)]
    assert encoder.identity.startswith("table@")
    np.testing.assert_array_equal(encoder.embed_queries(TEXTS), encoder.embed(TEXTS))


def test_model2vec_leaves_unknown_words_out(tmp_path: Path) -> None:
    folder = make(tmp_path / "table", "embeddings")
    (folder / "config.json").write_text(json.dumps({"model_type": "model2vec"}), "utf-8")
    encoder = open_encoder(folder)
    np.testing.assert_allclose(encoder.embed(["ship zebra home"])[0], wanted("ship home"), atol=1e-6)


@pytest.mark.parametrize("place", ["", "0_StaticEmbedding"])
def test_the_layout_of_sentence_transformers_is_read_and_gives_its_vectors(tmp_path: Path, place: str) -> None:
    folder = tmp_path / "static"
    make(folder / place if place else folder)
    step = {"idx": 0, "name": "0", "path": place, "type": "sentence_transformers.models.StaticEmbedding"}
    (folder / "modules.json").write_text(json.dumps([step]), "utf-8")
    list(import_local(folder, "mine", tmp_path / "models"))
    path = locate("mine", tmp_path / "models")
    vectors = open_encoder(path).embed(TEXTS)
    np.testing.assert_allclose(vectors, [wanted(text) for text in TEXTS], atol=1e-6)
    assert anatomy(path).parameters == VECTORS.size
    peers = pytest.importorskip("sentence_transformers")
    peer = peers.SentenceTransformer(str(folder), device="cpu")
    theirs = peer.encode(TEXTS[:2], normalize_embeddings=True, show_progress_bar=False)
    np.testing.assert_allclose(vectors[:2], theirs, atol=1e-3)  # it computes in half precision, as the table is stored


def test_a_bert_is_no_table(tmp_path: Path) -> None:
    assert not is_static(make_folder(tmp_path / "bert"))
    assert anatomy(make(tmp_path / "table")).architecture == "static"


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing):
        StaticEncoder.open(tmp_path / "none")
    folder = make(tmp_path / "table")
    save_file({"embedding.weight": VECTORS, "more": VECTORS}, folder / "model.safetensors")
    with pytest.raises(WeightsInvalid, match="no table"):
        StaticEncoder.open(folder)
    save_file({"embedding.weight": VECTORS[:3]}, folder / "model.safetensors")
    with pytest.raises(WeightsInvalid, match="more tokens"):
        StaticEncoder.open(folder)


@pytest.mark.weights
def test_the_real_table_knows_what_belongs_together(wordllama_path: Path) -> None:
    encoder = open_encoder(wordllama_path)
    assert encoder.dimension == 256
    question, near, far = encoder.embed(
        ["How is the coffee filter changed?", "Replacing the filter", "Tax law of 1990"]
    )
    assert question @ near > 0.3 > question @ far
    unrelated, related = encoder.likeness
    assert unrelated < 0.1 < 0.3 < related
