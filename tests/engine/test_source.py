from pathlib import Path

import numpy as np
import pytest

from engine.errors import ModelMissing, ModelUnsupported, WeightsInvalid
from engine.weights.quants import dequantize
from engine.weights.source import GGUFSource, expected_shapes, open_source
from tests.engine import model_files
from tests.engine.model_files import gguf_bytes, llama_metadata, llama_tensors, llama_weights, write_llama_gguf


def test_a_gguf_file_gives_hugging_faces_names_and_rows(tmp_path: Path) -> None:
    weights = write_llama_gguf(tmp_path / "m.gguf")
    source = open_source(tmp_path / "m.gguf")
    assert set(source.names()) == set(weights) == set(expected_shapes(source.config))
    for name, weight in weights.items():
        assert np.array_equal(source.array(name), weight), name
        assert source.blocks(name) is None
    assert source.name == "m.gguf"
    assert source.config.tie_word_embeddings


@pytest.mark.parametrize("kind", ["Q8_0", "Q4_0", "Q4_1"])
def test_blocks_keep_their_quantisation_in_hugging_faces_rows(tmp_path: Path, kind: str) -> None:
    gguf = pytest.importorskip("gguf")
    number = gguf.GGMLQuantizationType[kind]
    tensors = llama_tensors(llama_weights())
    for name, (_, shape, raw) in tensors.items():
        if len(shape) == 2:
            blocks = gguf.quantize(np.frombuffer(raw, np.float32).reshape(shape), number)
            tensors[name] = (int(number), shape, blocks.tobytes())
    (tmp_path / "m.gguf").write_bytes(gguf_bytes(llama_metadata(), tensors))
    source = open_source(tmp_path / "m.gguf")
    for name, weight in llama_weights().items():
        blocks = source.blocks(name)
        if weight.ndim == 1:
            assert blocks is None
            continue
        assert blocks is not None
        assert (blocks.type, blocks.shape) == (kind, weight.shape)
        # Quantising goes row by row, so the rows in Hugging Face's order quantise to the same blocks.
        assert np.array_equal(blocks.raw, gguf.quantize(weight, number)), name
        assert np.array_equal(dequantize(blocks.raw, blocks.type), source.array(name))


def test_rows_that_need_not_move_are_not_copied(tmp_path: Path) -> None:
    gguf = pytest.importorskip("gguf")
    tensors = llama_tensors(llama_weights())
    _, shape, raw = tensors["blk.0.attn_v.weight"]
    blocks = gguf.quantize(np.frombuffer(raw, np.float32).reshape(shape), gguf.GGMLQuantizationType.Q8_0)
    tensors["blk.0.attn_v.weight"] = (8, shape, blocks.tobytes())
    (tmp_path / "m.gguf").write_bytes(gguf_bytes(llama_metadata(), tensors))
    view = open_source(tmp_path / "m.gguf").blocks("model.layers.0.self_attn.v_proj.weight")
    assert view is not None
    assert not view.raw.flags.owndata
    assert not view.raw.flags.writeable


def test_a_folder_with_one_gguf_file_is_that_file(tmp_path: Path) -> None:
    write_llama_gguf(tmp_path / "m.gguf")
    assert isinstance(open_source(tmp_path), GGUFSource)
    write_llama_gguf(tmp_path / "n.gguf")
    with pytest.raises(WeightsInvalid, match="2 GGUF files"):
        open_source(tmp_path)


def test_nothing_there_is_a_missing_model(tmp_path: Path) -> None:
    with pytest.raises(ModelMissing) as missing:
        open_source(tmp_path / "nothing")
    assert missing.value.hint
    with pytest.raises(WeightsInvalid, match=r"config\.json"):
        open_source(tmp_path)


def test_missing_tensors_are_named(tmp_path: Path) -> None:
    tensors = llama_tensors(llama_weights())
    for name in list(tensors)[2:8]:
        del tensors[name]
    (tmp_path / "m.gguf").write_bytes(gguf_bytes(llama_metadata(), tensors))
    with pytest.raises(WeightsInvalid, match=r"model\.layers\.0\..* and 3 more"):
        open_source(tmp_path / "m.gguf")


def test_a_tensor_of_another_shape_is_named(tmp_path: Path) -> None:
    write_llama_gguf(tmp_path / "m.gguf", **{"llama.feed_forward_length": 96})
    with pytest.raises(WeightsInvalid, match=r"gate_proj.* \(64, 32\), not \(96, 32\)"):
        open_source(tmp_path / "m.gguf")


def test_a_tensor_of_an_unknown_type_is_refused_before_anything_is_allocated(tmp_path: Path) -> None:
    tensors = llama_tensors(llama_weights())
    tensors["token_embd.weight"] = (97, (1 << 22, model_files.HIDDEN), b"")
    (tmp_path / "m.gguf").write_bytes(gguf_bytes(llama_metadata(), tensors))
    with pytest.raises(ModelUnsupported, match="type 97"):
        open_source(tmp_path / "m.gguf")


def test_a_tokenizer_larger_than_the_embedding_is_refused(tmp_path: Path) -> None:
    tokens = [*model_files.TOKENS, "extra"]
    kinds = [1] * len(tokens)
    write_llama_gguf(tmp_path / "m.gguf", **{"tokenizer.ggml.tokens": tokens, "tokenizer.ggml.token_type": kinds})
    with pytest.raises(WeightsInvalid, match="263 tokens and the model 262"):
        open_source(tmp_path / "m.gguf").tokenizer()


def test_an_unknown_name_is_refused(tmp_path: Path) -> None:
    write_llama_gguf(tmp_path / "m.gguf")
    source = open_source(tmp_path / "m.gguf")
    for read in (source.array, source.blocks):
        with pytest.raises(WeightsInvalid, match="lm_head"):
            read("lm_head.weight")


def test_gemmas_norms_have_hugging_faces_names() -> None:
    from engine.weights.source import _hugging_face_names

    own = [f"blk.3.{name}.weight" for name in ("attn_norm", "post_attention_norm", "ffn_norm", "post_ffw_norm")]
    norms = ("input", "post_attention", "pre_feedforward", "post_feedforward")
    assert list(_hugging_face_names(own, "gemma3")) == [f"model.layers.3.{norm}_layernorm.weight" for norm in norms]
    assert list(_hugging_face_names(["blk.3.ffn_norm.weight"], "llama")) == [
        "model.layers.3.post_attention_layernorm.weight"
    ]


def test_the_identity_follows_header_size_and_data(tmp_path: Path) -> None:
    weights = write_llama_gguf(tmp_path / "m.gguf")
    same = open_source(tmp_path / "m.gguf").sha256()
    assert open_source(tmp_path / "m.gguf").sha256() == same
    weights["model.embed_tokens.weight"][0, 0] += 1
    (tmp_path / "n.gguf").write_bytes(gguf_bytes(llama_metadata(), llama_tensors(weights)))
    assert open_source(tmp_path / "n.gguf").sha256() != same
    write_llama_gguf(tmp_path / "o.gguf", **{"general.name": "other"})
    assert open_source(tmp_path / "o.gguf").sha256() != same


@pytest.mark.weights
def test_the_real_model_is_whole(smollm2_path: Path) -> None:
    source = open_source(smollm2_path)
    assert len(source.names()) == len(expected_shapes(source.config)) == 272
    config = source.config
    assert (config.hidden_size, config.num_hidden_layers, config.vocab_size) == (576, 30, 49152)
    assert (config.rope_theta, config.max_position_embeddings) == (100_000, 8192)
    queries = source.blocks("model.layers.0.self_attn.q_proj.weight")
    assert queries is not None
    assert (queries.type, queries.raw.shape) == ("Q4_1", (576, 360))
    assert np.array_equal(dequantize(queries.raw, "Q4_1"), source.array("model.layers.0.self_attn.q_proj.weight"))
