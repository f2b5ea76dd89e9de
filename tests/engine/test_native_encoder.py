"""encode.c makes the vectors that torch makes, whatever the widths, threads and processor, and checks its file."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
import torch

from engine.embedding import EmbeddingFolder
from engine.encoder import Encoder
from engine.errors import ModelUnsupported, RunInvalid, WeightsInvalid
from engine.run.native import LIBRARY_SOURCE, available
from engine.run.native_encoder import NativeEncoder, packed
from engine.weights.encoder_file import pack_encoder
from tests.conftest import ROOT
from tests.engine.test_run_c import COMPILERS, SANITIZERS, compiled
from tests.engine.tiny_bert import TEXTS, make_folder, make_relative, write_json

pytestmark = pytest.mark.skipif(not available()[0], reason=available()[1])

WIDTHS = {
    "small": {"hidden_size": 64, "num_attention_heads": 2, "intermediate_size": 96},
    "wide heads": {"hidden_size": 128, "num_attention_heads": 1, "intermediate_size": 64},
    "many heads": {"hidden_size": 192, "num_attention_heads": 12, "intermediate_size": 512},
    "no whole blocks": {"hidden_size": 48, "num_attention_heads": 3, "intermediate_size": 80},
}
LONG = {"hidden_size": 64, "num_attention_heads": 2, "intermediate_size": 96, "max_position_embeddings": 700}
SOME = [*TEXTS, *("the ship sails slowly home . " * n for n in range(1, 60))]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_folder(tmp_path / "tiny-bert", **WIDTHS["small"])


@pytest.fixture
def long_folder(tmp_path: Path) -> Path:
    """Takes texts of 600 tokens: several pages, batches and chunks."""
    folder = make_folder(tmp_path / "long-bert", **LONG)
    write_json(folder / "sentence_bert_config.json", {"max_seq_length": 600})
    return folder


def torch_vectors(folder: Path, texts: list[str] = TEXTS) -> np.ndarray:
    return Encoder.open(folder, dtype=torch.float32).embed(texts)


def cosines(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    cosines: np.ndarray = (a * b).sum(1)
    return cosines


@pytest.mark.parametrize("widths", WIDTHS.values(), ids=WIDTHS.keys())
@pytest.mark.parametrize("pooling", ["mean", "cls"])
def test_vectors_are_those_of_torch(tmp_path: Path, widths: dict[str, int], pooling: str) -> None:
    folder = make_folder(tmp_path / "bert", **widths)
    write_json(folder / "1_Pooling" / "config.json", {"pooling_mode": pooling})
    found = cosines(NativeEncoder.open(folder).embed(TEXTS), torch_vectors(folder))
    assert found.min() > 0.99  # random weights make more of a rounding than a model that has learned


@pytest.mark.parametrize("widths", WIDTHS.values(), ids=WIDTHS.keys())
def test_weights_that_are_not_rounded_give_the_very_vectors(tmp_path: Path, widths: dict[str, int]) -> None:
    folder = EmbeddingFolder.open(make_folder(tmp_path / "bert", **widths))
    pack_encoder(folder.tensors, folder.config, tmp_path / "exact.bin", eight_bits=False)
    vectors = NativeEncoder(folder, tmp_path / "exact.bin").embed(TEXTS)
    np.testing.assert_allclose(vectors, torch_vectors(folder.checkpoint.folder), atol=2e-3)  # words are halves


def test_long_texts_are_those_of_torch_too(long_folder: Path) -> None:
    found = cosines(NativeEncoder.open(long_folder).embed(SOME), torch_vectors(long_folder, SOME))
    assert found.min() > 0.99


def test_a_text_has_one_vector_whatever_stands_beside_it_and_however_many_threads(long_folder: Path) -> None:
    encoder = NativeEncoder.open(long_folder, threads=1)
    together = encoder.embed(SOME)
    np.testing.assert_array_equal(np.concatenate([encoder.embed([text]) for text in SOME]), together)
    np.testing.assert_array_equal(NativeEncoder.open(long_folder, threads=5).embed(SOME), together)


def test_every_level_of_vector_instructions_gives_the_same(long_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    best = NativeEncoder.open(long_folder).embed(SOME)
    seen = set()
    for level in ("avx512", "avxvnni", "avx2", "neon", "plain"):
        monkeypatch.setenv("GPTB_SIMD", level)
        with suppress(WeightsInvalid):  # a level that this processor does not have
            encoder = NativeEncoder.open(long_folder)
            seen.add(encoder.simd)
            np.testing.assert_array_equal(encoder.embed(SOME), best)
    assert "plain" in seen


def test_vectors_have_length_one_and_the_surface_is_that_of_torch(folder: Path) -> None:
    native, through_torch = NativeEncoder.open(folder), Encoder.open(folder)
    vectors = native.embed(TEXTS)
    assert (vectors.shape, vectors.dtype) == ((len(TEXTS), 64), np.float32)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-6)
    for name in ("identity", "dimension", "max_tokens"):
        assert getattr(native, name) == getattr(through_torch, name)
    assert native.token_offsets("the ship") == through_torch.token_offsets("the ship") == [(0, 3), (4, 8)]
    assert native.embed([]).shape == (0, 64)


def test_what_lies_beyond_max_tokens_is_not_seen(folder: Path) -> None:
    encoder = NativeEncoder.open(folder)
    same, same_too, other = encoder.embed(["the ship " * 3, "the ship " * 3 + "home", "the ship " * 2 + "home"])
    np.testing.assert_array_equal(same, same_too)
    assert not np.allclose(same, other)


def test_it_is_packed_once(folder: Path) -> None:
    place = packed(EmbeddingFolder.open(folder))
    assert place.parent == folder / "native"
    made = place.stat().st_mtime_ns
    NativeEncoder.open(folder)
    assert place.stat().st_mtime_ns == made
    assert [path.name for path in place.parent.iterdir()] == [place.name]


@pytest.mark.parametrize(
    ("widths", "says"),
    [
        ({"hidden_size": 40, "num_attention_heads": 1}, "hidden_size is 40"),
        ({"intermediate_size": 40}, "intermediate_size is 40"),
        ({"hidden_size": 32, "num_attention_heads": 4}, "8 wide"),
    ],
)
def test_a_width_that_it_does_not_have_is_said(tmp_path: Path, widths: dict[str, int], says: str) -> None:
    with pytest.raises(ModelUnsupported, match=says):
        NativeEncoder.open(make_folder(tmp_path / "bert", **{"num_attention_heads": 2, **widths}))


def test_a_file_that_is_not_sound_is_refused(folder: Path, tmp_path: Path) -> None:
    opened = EmbeddingFolder.open(folder)
    whole = packed(opened).read_bytes()
    damaged = tmp_path / "damaged.bin"
    header = [whole[:at] + bytes([0xFF] * 4) + whole[at + 4 :] for at in range(0, 40, 4)]
    for content in (b"", whole[:63], whole[:4096], whole[:-1], whole + b"\0", *header):
        damaged.write_bytes(content)
        with pytest.raises(WeightsInvalid):
            NativeEncoder(opened, damaged)


def test_ids_and_lengths_are_checked(folder: Path) -> None:
    encoder = NativeEncoder.open(folder)
    for ids, lengths in (([99], [1]), ([-1], [1]), ([1] * 41, [41])):
        with pytest.raises(RunInvalid):
            encoder._run(np.array(ids, np.int32), np.array(lengths, np.int32))
    np.testing.assert_array_equal(encoder._run(np.empty(0, np.int32), np.zeros(1, np.int32)), np.zeros((1, 64)))
    with pytest.raises(RunInvalid, match="threads"):
        NativeEncoder.open(folder, threads=0)


@pytest.mark.skipif(not COMPILERS, reason="no C compiler")
def test_every_compiler_here_takes_it_without_a_warning(tmp_path: Path) -> None:
    for compiler in COMPILERS:
        compiled(compiler, LIBRARY_SOURCE, tmp_path / f"{compiler}.so", "-O0", "-DGPTB_LIBRARY", "-shared", "-fPIC")


@pytest.mark.skipif(not COMPILERS, reason="no C compiler")
def test_no_address_is_wrong(long_folder: Path, tmp_path: Path) -> None:
    """The same program with the sanitizers, over texts of many lengths and over files that are damaged."""
    compiler = COMPILERS[-1]
    probe = [compiler, *SANITIZERS, "-xc", "-", "-o", str(tmp_path / "probe")]
    if subprocess.run(probe, input=b"int main(void){return 0;}", check=False).returncode:
        pytest.skip("no sanitizers")
    flags = (*SANITIZERS, "-DGPTB_PLAIN_ONLY", "-DGPTB_LIBRARY", f'-DENCODE_C="{LIBRARY_SOURCE}"')
    program = compiled(compiler, Path(__file__).with_name("fuzz_encode.c"), tmp_path / "fuzz", *flags)
    small = EmbeddingFolder.open(make_folder(tmp_path / "tiny", **WIDTHS["no whole blocks"], vocab_size=11))
    biased = EmbeddingFolder.open(make_relative(tmp_path / "mpnet", "mpnet", **LONG))
    for path in (packed(EmbeddingFolder.open(long_folder)), packed(small), packed(biased)):
        done = subprocess.run([program, path], capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout + done.stderr[:4000]
        assert "embedded" in done.stdout


def test_nothing_of_torch_is_imported(folder: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from engine.run.opening import open_encoder;"
        "print(type(open_encoder(Path(sys.argv[1])).embed(['ship'])).__name__, 'torch' in sys.modules)"
    )
    environment = {**os.environ, "GPTB_ENGINE": ""}
    done = subprocess.run(
        [sys.executable, "-c", code, str(folder)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.split() == ["ndarray", "False"], done.stderr


@pytest.mark.weights
def test_real_vectors_are_those_of_torch(minilm_path: Path) -> None:
    words = "the filter of a coffee machine is changed every month when its light goes on or water tastes odd".split()
    for length, least in ((1, 0.998), (3, 0.999), (9, 0.999), (18, 0.9993)):  # of many tokens the rounding evens out
        texts = [" ".join(words[start : start + length]) for start in range(12)]
        cosine = cosines(NativeEncoder.open(minilm_path).embed(texts), torch_vectors(minilm_path, texts)).min()
        assert cosine >= least, length


@pytest.mark.weights
def test_real_vectors_of_mpnet_are_those_of_torch(mpnet_path: Path) -> None:
    words = "the filter of a coffee machine is changed every month when its light goes on or water tastes odd".split()
    texts = [" ".join(words[start : start + length]) for length in (1, 9, 18) for start in (0, 5)] + [
        " ".join(words * 9)
    ]
    assert cosines(NativeEncoder.open(mpnet_path).embed(texts), torch_vectors(mpnet_path, texts)).min() >= 0.999
