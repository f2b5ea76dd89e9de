import json
import os
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from safetensors.numpy import save_file

from engine.errors import EngineError, ModelUnsupported, TemplateInvalid, WeightsInvalid
from engine.weights.checkpoint import Checkpoint
from engine.weights.source import open_source
from tests.engine import model_files
from tests.engine.model_files import llama_settings, llama_weights, write_llama_folder, write_llama_gguf


def write_tokenizer(folder: Path) -> None:
    """The tiny vocabulary as a tokenizer.json."""
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers

    vocabulary = {token: number for number, token in enumerate(model_files.TOKENS)}
    backend = Tokenizer(models.BPE(vocab=vocabulary, merges=[tuple(merge.split(" ")) for merge in model_files.MERGES]))
    backend.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    backend.decoder = decoders.ByteLevel()
    backend.add_special_tokens([AddedToken(token, special=True) for token in ("<|im_start|>", "<|im_end|>")])
    backend.save(str(folder / "tokenizer.json"))


def test_a_folder_gives_its_tensors(tmp_path: Path) -> None:
    weights = write_llama_folder(tmp_path / "m")
    source = open_source(tmp_path / "m")
    assert set(source.names()) == set(weights)
    for name, weight in weights.items():
        array = source.array(name)
        assert array.dtype == np.float32
        assert np.array_equal(array, weight)
        assert source.blocks(name) is None


def test_a_folder_and_a_gguf_file_of_the_same_model_are_the_same(tmp_path: Path) -> None:
    write_llama_folder(tmp_path / "m")
    write_tokenizer(tmp_path / "m")
    write_llama_gguf(tmp_path / "m.gguf")
    folder, file = open_source(tmp_path / "m"), open_source(tmp_path / "m.gguf")
    assert folder.config == file.config
    for name in folder.names():
        assert np.array_equal(folder.array(name), file.array(name))
    text = "the <|im_start|> the"
    assert folder.tokenizer().encode(text) == file.tokenizer().encode(text)
    assert folder.tokenizer().encode(text, specials=True) == file.tokenizer().encode(text, specials=True)


def test_bfloat16_comes_back_as_float32(tmp_path: Path) -> None:
    torch = pytest.importorskip("torch")
    from safetensors.torch import save_file as save_torch

    write_llama_folder(tmp_path)
    halves = {name: torch.from_numpy(weight).bfloat16() for name, weight in llama_weights().items()}
    save_torch(halves, tmp_path / "model.safetensors")
    source = open_source(tmp_path)
    for name, half in halves.items():
        assert np.array_equal(source.array(name), half.float().numpy())


def shard(folder: Path, index: dict[str, str], parts: dict[str, list[str]]) -> None:
    weights = llama_weights()
    write_llama_folder(folder)
    (folder / "model.safetensors").unlink()
    for file_name, names in parts.items():
        save_file({name: weights[name] for name in names}, folder / file_name)
    (folder / "model.safetensors.index.json").write_text(json.dumps({"weight_map": index}))


def test_shards_are_joined_by_the_index(tmp_path: Path) -> None:
    names = list(llama_weights())
    parts = {"a.safetensors": names[:5], "b.safetensors": names[5:]}
    shard(tmp_path, {name: file_name for file_name, held in parts.items() for name in held}, parts)
    source = open_source(tmp_path)
    for name, weight in llama_weights().items():
        assert np.array_equal(source.array(name), weight)


def test_a_tensor_of_the_index_that_no_shard_has_is_named(tmp_path: Path) -> None:
    names = list(llama_weights())
    shard(tmp_path, dict.fromkeys(names, "a.safetensors"), {"a.safetensors": names[:-1]})
    with pytest.raises(WeightsInvalid, match=names[-1]):
        open_source(tmp_path)


@pytest.mark.parametrize(
    "file_name",
    [
        "../a.safetensors",
        "/etc/a.safetensors",
        "b/a.safetensors",
        "c:a.safetensors",
        "..safetensors",
        "a.bin",
        "",
        7,
        None,
    ],
)
def test_an_index_cannot_leave_the_folder(tmp_path: Path, file_name: Any) -> None:
    save_file(llama_weights(), tmp_path / "a.safetensors")
    folder = tmp_path / "m"
    shard(folder, dict.fromkeys(llama_weights(), file_name), {})
    with pytest.raises(WeightsInvalid, match=r"index\.json"):
        open_source(folder)


def test_missing_tensors_are_named(tmp_path: Path) -> None:
    weights = write_llama_folder(tmp_path)
    del weights["model.norm.weight"]
    save_file(weights, tmp_path / "model.safetensors")
    with pytest.raises(WeightsInvalid, match=r"model\.norm\.weight"):
        open_source(tmp_path)


def test_integers_are_no_weights(tmp_path: Path) -> None:
    weights: dict[str, Any] = write_llama_folder(tmp_path)
    weights["model.norm.weight"] = np.ones(model_files.HIDDEN, np.int8)
    save_file(weights, tmp_path / "model.safetensors")
    with pytest.raises(ModelUnsupported, match="I8"):
        open_source(tmp_path).array("model.norm.weight")


def broken(name: str) -> bytes:
    length = struct.pack("<Q", 1 << 62)
    header = json.dumps({"a": {"dtype": "F32", "shape": [1 << 40], "data_offsets": [0, 1 << 42]}}).encode()
    return {
        "empty": b"",
        "noise": os.urandom(64),
        "length": length + b"{}",
        "past the end": struct.pack("<Q", len(header)) + header,
        "no JSON": struct.pack("<Q", 4) + b"{{{{",
    }[name]


@pytest.mark.parametrize("name", ["empty", "noise", "length", "past the end", "no JSON"])
def test_broken_safetensors_are_refused(tmp_path: Path, name: str) -> None:
    write_llama_folder(tmp_path)
    (tmp_path / "model.safetensors").write_bytes(broken(name))
    with pytest.raises(WeightsInvalid, match=r"model\.safetensors"):
        open_source(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "7",
        "null",
        '{"hidden_size": NaN}',
        "[" * 100_000,
        '{"a": ' * 100_000,
        '{"a": 1' + "0" * 5000 + "}",
        "\ufeff\0",
    ],
)
def test_broken_settings_are_refused(tmp_path: Path, text: str) -> None:
    write_llama_folder(tmp_path)
    (tmp_path / "config.json").write_text(text)
    with pytest.raises(WeightsInvalid, match=r"config\.json"):
        open_source(tmp_path)


def test_settings_of_many_megabytes_are_not_read(tmp_path: Path) -> None:
    write_llama_folder(tmp_path)
    with (tmp_path / "config.json").open("r+b") as file:
        file.truncate(1 << 25)
    with pytest.raises(WeightsInvalid, match="larger"):
        open_source(tmp_path)


@given(st.binary(max_size=300))
def test_noise_as_settings_raises_nothing_else(tmp_path_factory: pytest.TempPathFactory, noise: bytes) -> None:
    folder = tmp_path_factory.getbasetemp() / "noise"
    if not folder.exists():
        write_llama_folder(folder)
    (folder / "config.json").write_bytes(noise)
    with pytest.raises(EngineError):
        open_source(folder)


def settings_of(folder: Path, **values: Any) -> Checkpoint:
    write_llama_folder(folder)
    (folder / "tokenizer_config.json").write_text(json.dumps(values))
    return Checkpoint(folder)


def test_the_template_is_found_where_it_is_kept(tmp_path: Path) -> None:
    assert settings_of(tmp_path).chat_template() is None
    several = [{"name": "tool_use", "template": "tools"}, {"name": "default", "template": "{{ bos_token }}x"}]
    template = settings_of(tmp_path, chat_template=several, bos_token={"content": "<s>"}).chat_template()
    assert template is not None
    assert template.render([]) == "<s>x"
    (tmp_path / "chat_template.jinja").write_text("file {{ eos_token }}")
    template = settings_of(tmp_path, chat_template="settings", eos_token="</s>").chat_template()
    assert template is not None
    assert template.render([]) == "file </s>"


def test_a_broken_template_is_a_template_error(tmp_path: Path) -> None:
    with pytest.raises(TemplateInvalid):
        settings_of(tmp_path, chat_template="{% for %}").chat_template()
    (tmp_path / "chat_template.jinja").write_bytes(b"\xff")
    with pytest.raises(WeightsInvalid):
        settings_of(tmp_path).chat_template()


def test_the_ends_of_a_turn_come_from_all_that_state_them(tmp_path: Path) -> None:
    source = settings_of(tmp_path, bos_token="<|im_start|>", eos_token="<|im_end|>")
    write_tokenizer(tmp_path)
    (tmp_path / "generation_config.json").write_text('{"eos_token_id": [5, 6, -1, "x"]}')
    tokenizer = source.tokenizer()
    assert (tokenizer.bos_id, tokenizer.eos_id) == (259, 260)
    assert tokenizer.end_ids == {5, 6, 260}
    assert tokenizer.prefix_ids == ()


def test_a_folder_without_a_tokenizer_says_so(tmp_path: Path) -> None:
    write_llama_folder(tmp_path)
    with pytest.raises(ModelUnsupported, match=r"tokenizer\.json"):
        open_source(tmp_path).tokenizer()


def test_the_identity_follows_settings_and_data(tmp_path: Path) -> None:
    write_llama_folder(tmp_path)
    first = Checkpoint(tmp_path).sha256()
    assert Checkpoint(tmp_path).sha256() == first
    (tmp_path / "config.json").write_text(json.dumps(llama_settings(rope_theta=5e5)))
    second = Checkpoint(tmp_path).sha256()
    weights = llama_weights()
    weights["model.embed_tokens.weight"] += 1
    save_file(weights, tmp_path / "model.safetensors")
    assert len({first, second, Checkpoint(tmp_path).sha256()}) == 3


@pytest.mark.weights
def test_an_embedding_model_gives_tensors_and_settings(minilm_path: Path) -> None:
    model = Checkpoint(minilm_path)
    assert model.settings["hidden_size"] == 384
    assert model.shapes["embeddings.word_embeddings.weight"] == (30522, 384)
    assert model.array("embeddings.LayerNorm.weight").shape == (384,)
    with pytest.raises(ModelUnsupported, match="bert"):
        open_source(minilm_path)
    with pytest.raises(ModelUnsupported, match="neither"):
        model.tokenizer()
