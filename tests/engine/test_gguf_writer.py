"""A written GGUF file gives the model back, and llama.cpp computes with it what we do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer as Backend
from tokenizers import normalizers

from engine.config import ModelConfig
from engine.errors import ExportFailed, ModelUnsupported
from engine.tokenizer import Spelling, Tokenizer
from engine.weights import atomic
from engine.weights.gguf import GGUFFile
from engine.weights.gguf_writer import write_gguf
from engine.weights.source import ModelSource, open_source
from engine.weights.staging import PullEvent
from tests.engine.model_files import write_llama_gguf
from tests.engine.packed import FAMILIES, KINDS, TEXT, WIDE, RandomSource, vocabulary

LLAMA = FAMILIES["llama"]
GEMMA3 = replace(FAMILIES["gemma3"], query_pre_attn_scalar=None)  # head_dim: what a GGUF file takes for granted
EXPORTED = FAMILIES | {"gemma3": GEMMA3}


def written(source: ModelSource, path: Path) -> ModelSource:
    list(write_gguf(source, path, title="Random", licence="MIT"))
    return open_source(path)


def composing(tokenizer: Tokenizer) -> Tokenizer:
    """The same tokenizer, which composes characters first, as Qwen's does."""
    backend = Backend.from_str(tokenizer._backend.to_str())
    backend.normalizer = normalizers.NFC()
    return Tokenizer(backend, Spelling(byte_level=True), eos_id=tokenizer.eos_id)


def assert_same_tensors(ours: ModelSource, theirs: ModelSource) -> None:
    """Equal but for where Gemma keeps the 1 of its norms."""
    assert set(ours.names()) == set(theirs.names())
    for name in ours.names():
        offsets = [np.float32(source.config.rms_norm_offset * ("norm" in name)) for source in (ours, theirs)]
        assert np.array_equal(ours.array(name) + offsets[0], theirs.array(name) + offsets[1]), name


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_every_family_comes_back(tmp_path: Path, family: str) -> None:
    source = RandomSource(EXPORTED[family])
    read = written(source, tmp_path / "m.gguf")
    assert_same_tensors(source, read)
    assert read.config.attention_scale == source.config.attention_scale
    assert replace(read.config, query_pre_attn_scalar=None, rms_norm_offset=0) == replace(
        source.config, query_pre_attn_scalar=None, rms_norm_offset=0, rms_norm_eps=read.config.rms_norm_eps
    )
    assert read.config.rms_norm_eps == pytest.approx(source.config.rms_norm_eps)


@pytest.mark.parametrize("kind", [*KINDS, "Q5_0", "Q4_K", "Q6_K"])
def test_every_type_stays_what_it_is(tmp_path: Path, kind: str) -> None:
    source = RandomSource(WIDE, kind)
    read = written(source, tmp_path / "m.gguf")
    assert_same_tensors(source, read)
    types = {info.type.name for info in GGUFFile.open(tmp_path / "m.gguf").tensors.values() if len(info.shape) == 2}
    assert types == {kind}
    blocks, again = (one.blocks("model.layers.0.self_attn.q_proj.weight") for one in (source, read))
    assert (blocks is None) == (again is None)
    if blocks is not None and again is not None:
        assert np.array_equal(blocks.raw, again.raw)


@pytest.mark.parametrize("pre", ["gpt-2", "smollm", "qwen2", "llama-bpe"])
def test_the_tokenizer_comes_back(tmp_path: Path, pre: str) -> None:
    source = RandomSource(LLAMA, text=composing(vocabulary(pre)) if pre == "qwen2" else vocabulary(pre))
    tokenizer = written(source, tmp_path / "m.gguf").tokenizer()
    assert tokenizer.encode(TEXT) == source.text.encode(TEXT)
    text = "<|im_start|>user\nHi 1234<|im_end|>"
    assert tokenizer.encode(text, specials=True) == source.text.encode(text, specials=True)
    assert (tokenizer.eos_id, tokenizer.end_ids, tokenizer.prefix_ids) == (
        source.text.eos_id,
        source.text.end_ids,
        source.text.prefix_ids,
    )


def test_template_title_and_licence_stand_in_the_file(tmp_path: Path) -> None:
    read = written(RandomSource(LLAMA), tmp_path / "m.gguf")
    metadata = GGUFFile.open(tmp_path / "m.gguf").metadata
    assert (metadata["general.name"], metadata["general.license"]) == ("Random", "MIT")
    template, own = read.chat_template(), RandomSource(LLAMA).chat_template()
    assert template is not None
    assert own is not None
    assert template.source == own.source


def test_rows_without_a_token_get_one_that_no_text_spells(tmp_path: Path) -> None:
    wide = replace(LLAMA, vocab_size=530)
    read = written(RandomSource(wide), tmp_path / "m.gguf")
    assert read.config.vocab_size == read.tokenizer().vocab_size == 530
    assert read.tokenizer().encode(TEXT) == vocabulary().encode(TEXT)


def test_a_gguf_file_is_written_again_as_it_was(tmp_path: Path) -> None:
    write_llama_gguf(tmp_path / "a.gguf")
    source = open_source(tmp_path / "a.gguf")
    read = written(source, tmp_path / "b.gguf")
    assert_same_tensors(source, read)
    ours, theirs = source.tokenizer(), read.tokenizer()
    assert ours.encode("the <think> end") == theirs.encode("the <think> end")
    assert ours.specials == theirs.specials
    assert read.config == source.config


def test_a_window_that_the_file_cannot_state_shortens_the_context(tmp_path: Path) -> None:
    sliding = replace(LLAMA, sliding_window=100, sliding_layers=(True,) * 3)
    assert written(RandomSource(sliding), tmp_path / "m.gguf").config.max_position_embeddings == 100


@pytest.mark.parametrize(
    ("changes", "named"),
    [
        ({"query_pre_attn_scalar": 3.0}, "query_pre_attn_scalar"),
        ({"sliding_layers": (False, True, True)}, "sliding_layers"),
        ({"embedding_scale": 3.0}, "embedding_scale"),
    ],
)
def test_what_the_file_cannot_state_is_refused(tmp_path: Path, changes: dict[str, object], named: str) -> None:
    odd = replace(GEMMA3, **changes)  # type: ignore[arg-type]
    with pytest.raises(ModelUnsupported, match=named):
        written(RandomSource(odd), tmp_path / "m.gguf")
    assert list(tmp_path.iterdir()) == []


def test_progress_ends_at_the_size_of_the_file(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    events = list(write_gguf(RandomSource(LLAMA), path))
    assert {event.step for event in events[:-1]} == {"write"}
    assert [event.done_bytes for event in events] == sorted(event.done_bytes for event in events)
    assert events[-1] == PullEvent("m.gguf", "done", path.stat().st_size, path.stat().st_size)


def test_closing_half_way_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(b"old")
    events = write_gguf(RandomSource(LLAMA), path)
    next(events)
    events.close()
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_full_disk_is_seen_before_anything_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(atomic.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1000}))
    with pytest.raises(ExportFailed, match="are free"):
        written(RandomSource(LLAMA), tmp_path / "m.gguf")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("family", sorted(FAMILIES))
def test_llama_cpp_computes_the_same(tmp_path: Path, family: str) -> None:
    llama_cpp = pytest.importorskip("llama_cpp")
    source = RandomSource(_for_llama_cpp(family))
    path = tmp_path / "m.gguf"
    written(source, path)
    ids = [*range(40, 60), 7, 7, 300]
    model = llama_cpp.Llama(str(path), n_ctx=64, n_batch=64, logits_all=True, verbose=False, n_threads=1)
    model.eval(ids)
    theirs = np.array(model.scores[: len(ids)])
    ours = _logits(path, ids)
    assert model.tokenize(b"The library in Holm", add_bos=False) == source.text.encode("The library in Holm")
    model.close()
    cosines = (ours * theirs).sum(1) / np.linalg.norm(ours, axis=1) / np.linalg.norm(theirs, axis=1)
    assert cosines.min() > 0.9999


def _for_llama_cpp(family: str) -> ModelConfig:
    """What llama.cpp takes for granted: Qwen2's heads are as wide as the model, Gemma's sixth layer sees everything."""
    config = EXPORTED[family]
    if family == "qwen2":
        return replace(config, num_attention_heads=4)
    if family == "gemma3":
        period = {"num_hidden_layers": 6, "sliding_layers": (True,) * 5 + (False,)}
        return replace(config, **period, rope_theta_sliding=10_000.0)  # type: ignore[arg-type]
    return config


def _logits(path: Path, ids: Sequence[int]) -> np.ndarray:
    from engine.run.engine import Engine

    logits: np.ndarray = Engine.open(path, dtype="float32").logits(ids)
    return logits


@pytest.mark.weights
def test_a_real_model_is_written_again_block_for_block(tmp_path: Path, smollm2_path: Path) -> None:
    source = open_source(smollm2_path)
    read = written(source, tmp_path / "m.gguf")
    for name in source.names():
        ours, theirs = source.blocks(name), read.blocks(name)
        if ours is None or theirs is None:
            assert ours is theirs is None
            assert np.array_equal(source.array(name), read.array(name)), name
        else:
            assert (ours.type, ours.shape) == (theirs.type, theirs.shape)
            assert np.array_equal(ours.raw, theirs.raw), name
    text = "It's 1234 o'clock.\n\n\tint x; 日本語 🎉"
    assert source.tokenizer().encode(text) == read.tokenizer().encode(text)
    assert source.tokenizer().end_ids == read.tokenizer().end_ids
