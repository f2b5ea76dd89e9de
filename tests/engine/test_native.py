"""The library computes what the Transformer computes; sequences, batches and levels of processors change no bit."""

from __future__ import annotations

import contextlib
import itertools
import threading
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import pytest
import tokenizers
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from tokenizers import models, normalizers

from engine.errors import ContextExceeded, NotFinite, RunInvalid, WeightsInvalid
from engine.model import Transformer
from engine.run import native
from engine.run.native import Cancelled, NativeModel, NativeSequence
from engine.tokenizer import Spelling, Tokenizer
from engine.weights.source import QuantizedBlocks
from engine.weights.two_file import pack
from tests.engine.packed import FAMILIES, KINDS, TEXT, RandomSource, vocabulary

pytestmark = pytest.mark.skipif(not native.available()[0], reason=f"no native library: {native.available()[1]}")
IDS = [int(i) for i in np.random.default_rng(1).integers(0, 512, 300)]


def packed(folder: Path, source: RandomSource) -> Path:
    path = folder / f"{source.config.architecture}-{source.kind}.bin"
    if not path.exists():
        pack(source, path)
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("packed")


@pytest.fixture(scope="module")
def model(folder: Path) -> Iterator[NativeModel]:
    with NativeModel(packed(folder, RandomSource(FAMILIES["llama"], "Q4_1")), threads=2) as opened:
        yield opened


def all_logits(model: NativeModel, ids: list[int]) -> np.ndarray:
    return model.eval([(model.sequence(600), ids, len(ids))])


def reference(source: RandomSource, ids: list[int]) -> np.ndarray:
    """The logits of the torch Transformer with the same weights in float32."""
    transformer = Transformer(source.config).eval().requires_grad_(False)
    weights = {name: torch.from_numpy(source.array(name).copy()) for name in source.names()}
    weights.setdefault("lm_head.weight", weights["model.embed_tokens.weight"])
    transformer.load_state_dict(weights)
    return transformer(torch.tensor([ids]))[0].numpy()


def cosines(ours: np.ndarray, theirs: np.ndarray) -> np.ndarray:
    return (ours * theirs).sum(1) / np.linalg.norm(ours, axis=1) / np.linalg.norm(theirs, axis=1)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_gives_the_logits_of_the_transformer(folder: Path, family: str) -> None:
    source = RandomSource(FAMILIES[family])
    with NativeModel(packed(folder, source), threads=2) as model:
        ours, theirs = all_logits(model, IDS), reference(source, IDS)
    # keys and values are kept in half precision: 11 bits
    assert np.abs(ours - theirs).max() < 1e-2 * np.abs(theirs).max()
    assert cosines(ours, theirs).min() > 0.9999
    assert cosines(ours, theirs).mean() > 0.99999


@pytest.mark.parametrize("kind", KINDS)
def test_every_type_gives_the_logits_of_its_dequantized_weights(folder: Path, kind: str) -> None:
    source = RandomSource(FAMILIES["llama"], kind)
    with NativeModel(packed(folder, source), threads=1) as model:
        ours = cosines(all_logits(model, IDS[:80]), reference(source, IDS[:80]))
    # quantised weights meet inputs rounded to 8 bits; in a row of only two blocks little of the error averages out
    least, mean = (0.9999, 0.99999) if kind in ("F32", "F16", "BF16") else (0.99, 0.999)
    assert ours.min() > least
    assert ours.mean() > mean


@pytest.mark.parametrize(("family", "kind"), [("llama", "Q4_1"), ("gemma3", "Q8_0"), ("qwen3", "F16")])
def test_levels_and_threads_change_no_bit(
    folder: Path, family: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = packed(folder, RandomSource(FAMILIES[family], kind))
    monkeypatch.setenv("GPTB_SIMD", "plain")
    with NativeModel(path, threads=1) as model:
        expected = all_logits(model, IDS)
    for level in ("avx2", "avxvnni", "avx512", "neon", "plain"):
        monkeypatch.setenv("GPTB_SIMD", level)
        for threads in (1, 2, 5):
            with (
                contextlib.suppress(WeightsInvalid),
                NativeModel(path, threads=threads) as model,
            ):  # not on this processor
                assert model.info.simd == level
                assert np.array_equal(all_logits(model, IDS), expected), (level, threads)


@settings(max_examples=30, deadline=None)
@given(cuts=st.lists(st.integers(1, 299), max_size=12))
def test_a_prompt_in_parts_is_the_prompt(model: NativeModel, cuts: list[int]) -> None:
    whole = all_logits(model, IDS)
    sequence = model.sequence(600)
    edges = [0, *sorted(set(cuts)), len(IDS)]
    parts = [IDS[start:end] for start, end in itertools.pairwise(edges)]
    assert np.array_equal(np.concatenate([model.eval([(sequence, part, len(part))]) for part in parts]), whole)
    sequence.close()


def test_sequences_computed_together_are_each_as_alone(model: NativeModel) -> None:
    texts = [IDS[:5], IDS[40:170], IDS[7:8], IDS[100:140]]
    batch = [(model.sequence(600), text, min(2, len(text))) for text in texts]
    together = model.eval(batch)
    alone = np.concatenate([all_logits(model, text)[-2:] for text in texts])
    assert np.array_equal(together, alone)
    assert [sequence.length for sequence, _, _ in batch] == [len(text) for text in texts]


def test_a_fork_shares_the_beginning_and_goes_its_own_way(model: NativeModel) -> None:
    parent = model.sequence(600)
    model.eval([(parent, IDS[:100], 0)])
    forks = [parent.fork(length) for length in (100, 70, 64, 1)]
    model.eval([(parent, IDS[200:230], 0)])
    for fork, length in zip(forks, (100, 70, 64, 1), strict=True):
        assert fork.length == length
        ours = model.eval([(fork, IDS[250:260], 10)])
        assert np.array_equal(ours, all_logits(model, IDS[:length] + IDS[250:260])[-10:])
    last = model.eval([(parent, IDS[:1], 1)])
    assert np.array_equal(last, all_logits(model, IDS[:100] + IDS[200:230] + IDS[:1])[-1:])


def test_a_fork_outlives_its_parent(model: NativeModel) -> None:
    parent = model.sequence(600)
    model.eval([(parent, IDS[:90], 0)])
    fork = parent.fork()
    parent.close()
    assert np.array_equal(model.eval([(fork, IDS[90:91], 1)]), all_logits(model, IDS[:91])[-1:])


def test_what_is_truncated_is_forgotten(model: NativeModel) -> None:
    sequence = model.sequence(600)
    model.eval([(sequence, IDS[:200], 0)])
    for length in (199, 128, 64, 63, 0):
        sequence.truncate(length)
        assert sequence.length == length
        ours = model.eval([(sequence, IDS[length : length + 3], 3)])
        assert np.array_equal(ours, all_logits(model, IDS[: length + 3])[-3:])
        sequence.truncate(length)


def test_a_saved_state_goes_on_in_another_model(model: NativeModel, folder: Path) -> None:
    sequence = model.sequence(600)
    model.eval([(sequence, IDS[:100], 0)])
    state = sequence.save()
    with NativeModel(packed(folder, RandomSource(FAMILIES["llama"], "Q4_1")), threads=1) as other:
        loaded = other.sequence(600)
        other.eval([(loaded, IDS[5:9], 0)])
        loaded.load(state)
        assert loaded.length == 100
        assert loaded.save() == state
        assert np.array_equal(other.eval([(loaded, IDS[100:103], 3)]), all_logits(model, IDS[:103])[-3:])


def test_a_saved_state_holds_nothing_that_was_truncated(model: NativeModel) -> None:
    long, short = model.sequence(600), model.sequence(600)
    model.eval([(long, IDS[:100], 0)])
    long.truncate(70)
    model.eval([(short, IDS[:70], 0)])
    assert long.save() == short.save()


def test_a_state_that_does_not_fit_is_refused_and_changes_nothing(model: NativeModel, folder: Path) -> None:
    sequence = model.sequence(600)
    model.eval([(sequence, IDS[:10], 0)])
    state = sequence.save()
    with NativeModel(packed(folder, RandomSource(FAMILIES["qwen3"]))) as other, pytest.raises(WeightsInvalid):
        other.sequence(600).load(state)
    for broken in (b"", state[:20], state[:-1], state + b"\0", b"x" + state[1:], state[:8] + b"\xff" * 8 + state[16:]):
        with pytest.raises(WeightsInvalid, match="saved state"):
            sequence.load(broken)
    with pytest.raises(WeightsInvalid, match="does not fit"):
        model.sequence(9).load(state)
    assert sequence.save() == state


def test_logits_of_chosen_ids_are_those_of_all(model: NativeModel) -> None:
    chosen = np.array([0, 1, 17, 15, 514, 300, 301, 302, 17], np.int32)
    rows = all_logits(model, IDS[:9])
    sequence = model.sequence(600)
    assert np.array_equal(model.eval([(sequence, IDS[:9], 9)], chosen), rows[:, chosen])


def bests(model: NativeModel, ids: list[int], count: int) -> list[int]:
    """The best tokens after the last `count` of the ids."""
    found: list[int] = model.best([(model.sequence(600), ids, count)]).tolist()
    return found


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("level", ["", "avx2", "plain"])
def test_the_best_token_is_that_of_the_largest_logit(
    folder: Path, kind: str, level: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GPTB_SIMD", level)
    try:
        model = NativeModel(packed(folder, RandomSource(FAMILIES["qwen2"], kind)), threads=2)
    except WeightsInvalid:
        pytest.skip(f"this processor has no {level}")
    with model:
        expected = all_logits(model, IDS).argmax(axis=1).tolist()
        assert bests(model, IDS, len(IDS)) == expected
        for count in (1, 2, 3, 5, 8, 9):
            assert bests(model, IDS[: 100 + count], count) == expected[100 : 100 + count]
        for end in range(1, 60):  # each by itself, as decoding does
            assert bests(model, IDS[:end], 1) == [expected[end - 1]]


@dataclass
class ChosenHead(RandomSource):
    """A source whose head has the rows that it is given."""

    rows: NDArray[np.float32] | None = None

    def blocks(self, name: str) -> QuantizedBlocks | None:
        if name != "lm_head.weight" or self.rows is None:
            return super().blocks(name)
        d = np.full((*self.rows.shape[:1], self.rows.shape[1] // 32, 1), 2**-7, np.float16)
        numbers = np.rint(self.rows.reshape(*d.shape[:2], 32) * 2**7).astype(np.int8)
        raw = np.concatenate([d.view(np.uint8).reshape(*d.shape[:2], 2), numbers.view(np.uint8)], axis=2)
        return QuantizedBlocks("Q8_0", self.rows.shape, raw.reshape(len(raw), -1))


@pytest.fixture
def rows() -> NDArray[np.float32]:
    config = FAMILIES["qwen2"]
    scale = np.random.default_rng(5).standard_normal((config.vocab_size, config.hidden_size))
    return np.clip(0.2 * scale, -0.99, 0.99).astype(np.float32)


def best_of(path: Path, rows: NDArray[np.float32], ids: list[int]) -> tuple[list[int], NDArray[np.float32]]:
    pack(ChosenHead(FAMILIES["qwen2"], "Q8_0", rows=rows), path)
    with NativeModel(path, threads=2) as model:
        return bests(model, ids, 1), model.eval([(model.sequence(600), ids, 1)])[0]


def test_of_equal_logits_the_lower_token_is_the_best(tmp_path: Path, rows: NDArray[np.float32]) -> None:
    first = int(best_of(tmp_path / "a.bin", rows, IDS[:20])[1].argmax())
    for other in (0, 250, 512):
        rows[other] = rows[first]
    assert best_of(tmp_path / "b.bin", rows, IDS[:20])[0] == [0]


def test_rows_that_only_fill_the_last_group_up_are_no_tokens(tmp_path: Path, rows: NDArray[np.float32]) -> None:
    rows[:] = rows[0]
    logits = best_of(tmp_path / "a.bin", rows, IDS[:20])[1]
    rows *= -np.sign(logits[0])
    found, logits = best_of(tmp_path / "b.bin", rows, IDS[:20])
    assert logits.max() < 0
    assert len(rows) % 16
    assert found == [0]


@pytest.mark.parametrize("number", [np.nan, np.inf])
def test_logits_that_are_not_finite_have_no_best(
    tmp_path: Path, number: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = RandomSource(FAMILIES["qwen2"], "Q8_0")
    head = source.blocks("lm_head.weight")
    assert head is not None
    broken = head.raw.copy()
    broken[77, :2] = np.array([number], np.float16).view(np.uint8)  # one block's scale
    head, blocks = QuantizedBlocks("Q8_0", head.shape, broken), source.blocks
    monkeypatch.setattr(source, "blocks", lambda name: head if name == "lm_head.weight" else blocks(name))
    pack(source, tmp_path / "model.bin")
    with NativeModel(tmp_path / "model.bin") as model:
        rows = [model.eval([(model.sequence(600), IDS[:end], 1)])[0] for end in range(1, 30)]
        assert not np.isfinite([row.max() for row in rows]).all()
        for end, row in enumerate(rows, start=1):
            if np.isfinite(row.max()):
                assert bests(model, IDS[:end], 1) == [row.argmax()]
            else:
                with pytest.raises(NotFinite):
                    bests(model, IDS[:end], 1)


def test_a_full_sequence_takes_nothing_more(model: NativeModel) -> None:
    sequence = model.sequence(70)
    model.eval([(sequence, IDS[:70], 0)])
    with pytest.raises(ContextExceeded) as raised:
        model.eval([(sequence, IDS[:1], 1)])
    assert (raised.value.prompt_tokens, raised.value.context_tokens) == (71, 70)
    other = model.sequence(600)
    with pytest.raises(ContextExceeded):
        model.eval([(other, IDS[:3], 0), (sequence, IDS[:1], 1)])
    assert (other.length, sequence.length) == (0, 70)


@pytest.mark.parametrize("token", [-1, 515, 2**31 - 1])
def test_a_token_out_of_the_vocabulary_is_refused(model: NativeModel, token: int) -> None:
    sequence = model.sequence(600)
    with pytest.raises(RunInvalid, match=str(token)):
        model.eval([(sequence, [1, token], 1)])
    with pytest.raises(RunInvalid, match=str(token)):
        model.eval([(sequence, [1], 1)], np.array([token], np.int32))
    assert sequence.length == 0


def test_a_sequence_of_another_model_is_refused(model: NativeModel, folder: Path) -> None:
    with NativeModel(packed(folder, RandomSource(FAMILIES["llama"], "Q4_1"))) as other:
        sequence = other.sequence(600)
        with pytest.raises(RunInvalid, match="belongs to no sequence"):
            model.eval([(sequence, IDS[:1], 1)])


def test_cancelling_ends_a_pass_and_leaves_the_sequences(model: NativeModel) -> None:
    sequence = model.sequence(600)
    model.eval([(sequence, IDS[:20], 0)])
    model.cancel()
    with pytest.raises(Cancelled):
        model.eval([(sequence, IDS[20:300], 1)])
    assert sequence.length == 20
    model.cancel(False)
    ours = model.eval([(sequence, IDS[20:24], 4)])
    assert np.array_equal(ours, all_logits(model, IDS[:24])[-4:])


def test_several_python_threads_share_a_model(model: NativeModel) -> None:
    expected = all_logits(model, IDS[:150])
    results: list[np.ndarray] = []
    threads = [threading.Thread(target=lambda: results.append(all_logits(model, IDS[:150]))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 4
    assert all(np.array_equal(result, expected) for result in results)


def test_the_largest_logits_and_the_sum_of_all(model: NativeModel) -> None:
    row = np.random.default_rng(3).standard_normal(1003).astype(np.float32)
    row[[4, 900]] = 9.0
    ids, values, log_sum = model.top(row, 40)
    order = np.lexsort((np.arange(row.size), -row))[:40]
    assert ids.tolist() == order.tolist()
    assert np.array_equal(values, row[order])
    assert log_sum == pytest.approx(np.log(np.exp(row.astype(np.float64)).sum()), rel=1e-6)
    assert model.top(row, 0)[0].size == 0


def test_a_closed_model_says_so(folder: Path) -> None:
    model = NativeModel(packed(folder, RandomSource(FAMILIES["llama"])))
    sequence = model.sequence(10)
    model.close()
    model.close()
    for use in (lambda: model.sequence(10), lambda: sequence.length, lambda: model.encode("a"), sequence.save):
        with pytest.raises(RunInvalid, match="closed"):
            use()


@pytest.mark.parametrize("threads", [0, 65, True, "2"])
def test_a_number_of_threads_out_of_range_is_refused(folder: Path, threads: int) -> None:
    with pytest.raises(RunInvalid, match="threads"):
        NativeModel(packed(folder, RandomSource(FAMILIES["llama"])), threads=threads)


@pytest.mark.parametrize("content", [b"", b"short", b"gptb.bin" + b"\0" * 600, b"GGUF" * 300])
def test_what_is_no_model_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "model.bin"
    path.write_bytes(content)
    with pytest.raises(WeightsInvalid, match=r"^[A-Z/].*\.$"):
        NativeModel(path)
    with pytest.raises(WeightsInvalid, match="No such file"):
        NativeModel(tmp_path / "nothing.bin")


def test_without_a_compiler_the_reason_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("CC", raising=False)
    monkeypatch.setattr(native, "_is_current", lambda _: False)
    assert native.available(tmp_path) == (
        False,
        "The native engine is not installed, and there is no C compiler to build it with.",
    )
    with pytest.raises(RunInvalid, match="no C compiler"):
        NativeModel(tmp_path / "model.bin", cache_folder=tmp_path)


def test_a_compiler_that_fails_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = tmp_path / "cc"
    broken.write_text("#!/bin/sh\necho 'run.c:1: something is wrong' >&2\nexit 1\n")
    broken.chmod(0o755)
    monkeypatch.setenv("CC", str(broken))
    monkeypatch.setattr(native, "_is_current", lambda _: False)
    usable, reason = native.available(tmp_path / "cache")
    assert not usable
    assert "something is wrong" in reason
    assert list((tmp_path / "cache").iterdir()) == []


_LETTERS = st.characters(exclude_categories=("Cs", "Cn"))
_WORDS = st.sampled_from(
    ["'s", "'LL", " don't", "\r\n", "\n\n", "  ", "\t", "12345", "<|im_end|>", "é", "ſ", "中", "½", "\u00a0"]
)


@pytest.mark.parametrize("kind", ["gpt-2", "smollm", "llama3", "qwen2"])
def test_encoding_is_that_of_the_tokenizer(folder: Path, kind: str) -> None:
    tokenizer = vocabulary(kind)
    path = folder / f"{kind}.bin"
    pack(RandomSource(replace(FAMILIES["llama"], num_hidden_layers=1), text=tokenizer), path)
    with NativeModel(path, threads=1) as model:

        @settings(max_examples=300, deadline=None)
        @given(text=st.lists(st.one_of(_LETTERS, _WORDS, st.sampled_from(TEXT.split(" "))), max_size=30).map("".join))
        def check(text: str) -> None:
            if kind == "qwen2":
                import unicodedata

                text = unicodedata.normalize("NFC", text)
            assert model.encode(text) == tokenizer.encode(text)
            assert model.encode(text, specials=True) == tokenizer.encode(text, specials=True)

        check()
        assert model.encode(TEXT) == tokenizer.encode(TEXT)
        assert [model.piece(i) for i in range(-1, 516)] == [tokenizer.piece(i) for i in range(-1, 516)]


def sentencepiece(*, prefix: bool) -> Tokenizer:
    """A vocabulary that spells characters, as SentencePiece's do, with bytes for those it does not have."""
    words = sorted({"▁" + word for word in TEXT.split()}, key=len)
    letters = sorted(set("".join(words)) - set("図館中"))
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), *letters]
    merges = []
    for word in words:
        for end in range(2, len(word) + 1):
            if {word[: end - 1], word[end - 1]} <= set(tokens):
                merges.append((word[: end - 1], word[end - 1]))
                tokens += [] if word[:end] in tokens else [word[:end]]
    tokens = tokens[:512]
    merges = [(left, right) for left, right in dict.fromkeys(merges) if {left, right, left + right} <= set(tokens)]
    backend = tokenizers.Tokenizer(
        models.BPE(
            {token: place for place, token in enumerate(tokens)},
            merges,
            unk_token="<unk>",
            fuse_unk=True,
            byte_fallback=True,
        )
    )
    spaces = normalizers.Replace(" ", "▁")
    backend.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), spaces]) if prefix else spaces
    backend.add_special_tokens(["<unk>", "<s>", "</s>"])
    return Tokenizer(backend, Spelling(byte_level=False, prefix_space=prefix), bos_id=1, eos_id=2, unknown_id=0)


@pytest.mark.parametrize("prefix", [False, True])
def test_a_vocabulary_of_characters_encodes_as_its_tokenizer(folder: Path, prefix: bool) -> None:
    tokenizer = sentencepiece(prefix=prefix)
    path = folder / f"characters-{prefix}.bin"
    pack(RandomSource(FAMILIES["llama"], text=tokenizer, template=None), path)
    with NativeModel(path, threads=1) as model:
        for text in (TEXT, "", " ", "  two  spaces ", "▁ and a mark", "館 Büch 👍 x", "</s> is text", "a\nb"):
            assert model.encode(text) == tokenizer.encode(text), text
            assert model.encode(text, specials=True) == tokenizer.encode(text, specials=True), text
        assert [model.piece(i) for i in range(512)] == [tokenizer.piece(i) for i in range(512)]


@pytest.mark.weights
def test_the_default_model_encodes_as_its_tokenizer(folder: Path, smollm2_path: Path) -> None:
    from engine.weights.source import open_source

    source = open_source(smollm2_path)
    pack(source, folder / "smollm2.bin")
    tokenizer = source.tokenizer()
    readme = Path(__file__).read_text(encoding="utf-8")
    with NativeModel(folder / "smollm2.bin") as model:
        for text in (TEXT, readme, "👍🏽 ok", "\u2028\u3000x", "٣٤٥ 12½"):
            assert model.encode(text) == tokenizer.encode(text)
        state: NativeSequence = model.sequence(2048)
        logits = model.eval([(state, tokenizer.encode("The capital of France is"), 1)])
    assert tokenizer.piece(int(logits[0].argmax())) == b" Paris"
