"""A written folder gives the model back, and transformers computes with it what we do."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from engine.config import ModelConfig
from engine.errors import ExportFailed, ModelUnsupported
from engine.weights.gguf_writer import write_gguf
from engine.weights.huggingface_writer import write_folder
from engine.weights.source import ModelSource, open_source
from tests.engine.model_files import write_llama_gguf
from tests.engine.packed import FAMILIES, KINDS, TEXT, WIDE, RandomSource
from tests.engine.test_gguf_writer import EXPORTED, assert_same_tensors

LLAMA = FAMILIES["llama"]
MISTRAL = replace(LLAMA, sliding_window=5, sliding_layers=(True,) * 3)
ALL = FAMILIES | {"mistral": MISTRAL}


def written(source: ModelSource, folder: Path, **options: Any) -> ModelSource:
    list(write_folder(source, folder, **options))
    return open_source(folder)


def plain(config: ModelConfig) -> ModelConfig:
    return replace(config, query_pre_attn_scalar=None, rms_norm_offset=0)


@pytest.mark.parametrize("family", sorted(ALL))
def test_every_family_comes_back(tmp_path: Path, family: str) -> None:
    source = RandomSource(ALL[family])
    read = written(source, tmp_path / "m")
    assert_same_tensors(source, read)
    assert plain(read.config) == plain(source.config)
    assert read.config.attention_scale == source.config.attention_scale


@pytest.mark.parametrize(
    ("kind", "stored"), [("F32", "float32"), ("F16", "float16"), ("BF16", "bfloat16"), ("Q4_K", "float32")]
)
def test_the_type_is_the_narrowest_that_is_exact(tmp_path: Path, kind: str, stored: str) -> None:
    source = RandomSource(WIDE, kind)
    assert_same_tensors(source, written(source, tmp_path / "m"))
    settings = json.loads((tmp_path / "m" / "config.json").read_text())
    assert settings["dtype"] == settings["torch_dtype"] == stored


def test_a_type_that_is_asked_for_rounds(tmp_path: Path) -> None:
    source = RandomSource(LLAMA, "Q4_1")
    read = written(source, tmp_path / "m", dtype="bfloat16")
    exact, rounded = (one.array("model.embed_tokens.weight") for one in (source, read))
    assert not np.array_equal(exact, rounded)
    assert (np.abs(exact - rounded) <= np.abs(exact) * 2.0**-8).all()
    size = (tmp_path / "m" / "model.safetensors").stat().st_size
    assert size < 2.1 * sum(source.array(name).size for name in source.names())


def test_tokenizer_ends_and_template_come_back(tmp_path: Path) -> None:
    source = RandomSource(LLAMA)
    read = written(source, tmp_path / "m")
    ours, theirs = source.tokenizer(), read.tokenizer()
    assert theirs.encode(TEXT) == ours.encode(TEXT)
    assert (theirs.eos_id, theirs.end_ids) == (ours.eos_id, ours.end_ids)
    template, own = read.chat_template(), source.chat_template()
    assert template is not None
    assert own is not None
    assert template.source == own.source


def test_there_and_back_is_where_it_began(tmp_path: Path) -> None:
    write_llama_gguf(tmp_path / "a.gguf")
    first = open_source(tmp_path / "a.gguf")
    folder = written(first, tmp_path / "m")
    list(write_gguf(folder, tmp_path / "b.gguf"))
    second = open_source(tmp_path / "b.gguf")
    assert_same_tensors(first, second)
    assert second.config == first.config
    tokenizers = [one.tokenizer() for one in (first, folder, second)]
    text = "the <think> theme 12 é"
    assert len({tuple(tokenizer.encode(text)) for tokenizer in tokenizers}) == 1
    assert len({tuple(tokenizer.encode("<|im_start|>x", specials=True)) for tokenizer in tokenizers}) == 1
    assert len({(tokenizer.bos_id, tokenizer.eos_id, tokenizer.prefix_ids) for tokenizer in tokenizers}) == 1
    assert len({tokenizer.end_ids for tokenizer in tokenizers}) == 1


def test_sentencepiece_there_and_back(tmp_path: Path) -> None:
    pieces = [*(f"<0x{byte:02X}>" for byte in range(256)), "▁", "a", "b", "ab", "▁a", "▁ab"]
    tokens = ["<unk>", "<s>", "</s>", *pieces]
    write_llama_gguf(
        tmp_path / "a.gguf",
        **{
            "tokenizer.ggml.model": "llama",
            "tokenizer.ggml.pre": "default",
            "tokenizer.ggml.tokens": tokens[:262],
            "tokenizer.ggml.scores": [0.0] * 259 + [-3.0, -4.0, -5.0],
            "tokenizer.ggml.token_type": [2, 3, 3] + [6] * 256 + [1] * 3,
            "tokenizer.ggml.bos_token_id": 1,
            "tokenizer.ggml.eos_token_id": 2,
            "tokenizer.ggml.unknown_token_id": 0,
        },
    )
    first = open_source(tmp_path / "a.gguf")
    folder = written(first, tmp_path / "m")
    list(write_gguf(folder, tmp_path / "b.gguf"))
    for source in (folder, open_source(tmp_path / "b.gguf")):
        ours, theirs = first.tokenizer(), source.tokenizer()
        assert theirs.encode("ab é a") == ours.encode("ab é a")
        assert theirs.decode(theirs.encode(" ab")) == " ab"
        assert (theirs.prefix_ids, theirs.eos_id, theirs.prefix_space) == ((1,), 2, True)


def test_what_the_layout_cannot_state_is_refused(tmp_path: Path) -> None:
    odd = replace(LLAMA, embedding_scale=3.0)
    with pytest.raises(ModelUnsupported, match="embedding_scale"):
        written(RandomSource(odd), tmp_path / "m")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_with_something_in_it_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("mine")
    with pytest.raises(ExportFailed, match="not an empty folder"):
        written(RandomSource(LLAMA), tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["note.txt"]
    (tmp_path / "empty").mkdir()
    written(RandomSource(LLAMA), tmp_path / "empty")


def test_closing_half_way_leaves_nothing(tmp_path: Path) -> None:
    events = write_folder(RandomSource(LLAMA), tmp_path / "m")
    next(events)
    events.close()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", KINDS)
def test_safetensors_reads_the_file(tmp_path: Path, kind: str) -> None:
    from safetensors import safe_open

    list(write_folder(RandomSource(LLAMA, kind), tmp_path / "m"))
    with safe_open(tmp_path / "m" / "model.safetensors", framework="pt") as file:
        assert set(file.keys()) == set(RandomSource(LLAMA).names())


@pytest.mark.parametrize("family", sorted(ALL))
def test_transformers_computes_the_same(tmp_path: Path, family: str) -> None:
    transformers = pytest.importorskip("transformers")
    import torch

    from engine.run.engine import Engine

    source = RandomSource(replace(ALL[family], num_attention_heads=4))  # transformers wants a divisor of the width
    list(write_folder(source, tmp_path / "m"))
    ids = [*range(40, 60), 7, 7, 300]
    peer = transformers.AutoModelForCausalLM.from_pretrained(tmp_path / "m", dtype=torch.float32).eval()
    with torch.inference_mode():
        theirs = peer(torch.tensor([ids])).logits[0]
    ours = torch.from_numpy(Engine.open(tmp_path / "m", dtype="float32").logits(ids))
    torch.testing.assert_close(ours, theirs, rtol=1e-3, atol=1e-3)
    # AutoTokenizer would give Qwen2 its own cuts, whatever tokenizer.json says
    tokenizer = transformers.PreTrainedTokenizerFast.from_pretrained(tmp_path / "m")
    assert tokenizer.encode(TEXT, add_special_tokens=False) == source.text.encode(TEXT)
    turns = [{"role": "user", "content": "Hi"}]
    text = tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
    assert text == "<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
    assert peer.generation_config.eos_token_id == [source.text.eos_id, *sorted(source.text.end_ids - {512})]


def test_gemma_goes_there_and_back(tmp_path: Path) -> None:
    source = RandomSource(EXPORTED["gemma3"], "BF16")
    list(write_gguf(source, tmp_path / "a.gguf"))
    folder = written(open_source(tmp_path / "a.gguf"), tmp_path / "m")
    list(write_gguf(folder, tmp_path / "b.gguf"))
    assert_same_tensors(open_source(tmp_path / "a.gguf"), open_source(tmp_path / "b.gguf"))
