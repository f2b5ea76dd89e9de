import os
import struct
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import EngineError, ModelUnsupported, WeightsInvalid
from engine.weights.ggml import GGML_TYPES
from engine.weights.gguf import GGUFFile
from tests.engine.model_files import gguf_bytes, llama_metadata, llama_tensors, llama_weights, text, value


def opened(tmp_path: Path, data: bytes) -> GGUFFile:
    path = tmp_path / "x.gguf"
    path.write_bytes(data)
    return GGUFFile.open(path)


def header(tensors: int = 0, pairs: int = 0, version: int = 3) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", version, tensors, pairs)


def tensor(name: str = "a", shape: tuple[int, ...] = (4,), kind: int = 0, offset: int = 0) -> bytes:
    return text(name) + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, kind, offset)


@pytest.mark.parametrize("version", [2, 3])
def test_values_and_tensors_come_back(tmp_path: Path, version: int) -> None:
    metadata = {"a": 7, "b": -0.5, "c": "é😀", "d": True, "e": ["x", ""], "f": [-1, 2], "g": [0.5, 1.5]}
    numbers = np.arange(12, dtype="<f4").reshape(3, 4)
    file = opened(tmp_path, gguf_bytes(metadata, {"t": (0, (3, 4), numbers.tobytes())}, version=version))
    assert {key: list(v) if key in "efg" else v for key, v in file.metadata.items()} == metadata
    info = file.tensors["t"]
    assert (info.name, info.shape, info.type.name, info.nbytes) == ("t", (3, 4), "F32", 48)
    assert (file.dequantize("t") == numbers).all()
    assert file.raw("t").shape == (3, 16)


def test_the_alignment_of_the_file_is_followed(tmp_path: Path) -> None:
    tensors = {name: (0, (3,), np.full(3, i, "<f4").tobytes()) for i, name in enumerate("ab")}
    file = opened(tmp_path, gguf_bytes({"general.alignment": 128}, tensors, alignment=128))
    assert file.tensors["b"].offset % 128 == 0
    assert file.dequantize("b").tolist() == [1, 1, 1]


def test_the_gguf_package_reads_the_same(tmp_path: Path) -> None:
    gguf = pytest.importorskip("gguf")
    file = opened(tmp_path, gguf_bytes(llama_metadata(), llama_tensors(llama_weights())))
    oracle = gguf.GGUFReader(file.path)
    assert same_as_oracle(file, oracle) == len(file.metadata) + len(file.tensors)


@pytest.mark.weights
def test_the_gguf_package_reads_the_same_from_the_real_model(smollm2_path: Path) -> None:
    gguf = pytest.importorskip("gguf")
    file = GGUFFile.open(smollm2_path)
    assert same_as_oracle(file, gguf.GGUFReader(smollm2_path)) == 30 + 272


def same_as_oracle(file: GGUFFile, oracle: Any) -> int:
    import gguf

    compared = 0
    for key, field in oracle.fields.items():
        if not key.startswith("GGUF.") and len(field.data) < 1000:  # its reader takes seconds for a vocabulary
            ours = file.metadata[key]
            assert (ours if isinstance(ours, str | int | float) else list(ours)) == field.contents(), key
            compared += 1
    for theirs in oracle.tensors:
        info = file.tensors[theirs.name]
        assert (info.shape, info.nbytes) == (tuple(theirs.shape)[::-1], theirs.n_bytes)
        assert (info.offset, info.type.name) == (theirs.data_offset, theirs.tensor_type.name)
        assert (file.dequantize(theirs.name) == gguf.dequantize(theirs.data, theirs.tensor_type)).all()
        compared += 1
    return compared


def test_the_sizes_of_all_types_are_those_of_the_gguf_package() -> None:
    constants = pytest.importorskip("gguf.constants")
    for number, kind in GGML_TYPES.items():
        theirs = constants.GGMLQuantizationType(number)
        assert (theirs.name, constants.GGML_QUANT_SIZES[theirs]) == (kind.name, (kind.block_size, kind.block_bytes))


def test_an_unknown_type_is_listed_and_refused_on_use(tmp_path: Path) -> None:
    file = opened(tmp_path, gguf_bytes({}, {"odd": (97, (1 << 40, 1 << 40), b"")}))
    assert file.tensors["odd"].type.name == "type 97"
    with pytest.raises(ModelUnsupported, match="type 97"):
        file.raw("odd")
    with pytest.raises(WeightsInvalid, match="nothing"):
        file.raw("nothing")


def test_a_known_type_without_dequantisation_is_raw_only(tmp_path: Path) -> None:
    file = opened(tmp_path, gguf_bytes({}, {"k": (16, (2, 256), bytes(132))}))
    assert file.raw("k").shape == (2, 66)
    with pytest.raises(ModelUnsupported, match="IQ2_XXS"):
        file.dequantize("k")


LONG = struct.pack("<Q", 1 << 62)
NESTED = struct.pack("<I", 9) + struct.pack("<IQ", 9, 1) * 50 + struct.pack("<IQ", 4, 0)
HOSTILE = {
    "empty": b"",
    "not GGUF": b"GGML" + bytes(100),
    "only the magic": b"GGUF",
    "version 1": header(version=1),
    "big endian": b"GGUF" + struct.pack(">IQQ", 3, 0, 0),
    "2^63 tensors": header(tensors=1 << 63),
    "2^63 pairs": header(pairs=1 << 63),
    "60,000 pairs that are not there": header(pairs=60_000),
    "a key of 2^62 bytes": header(pairs=1) + LONG,
    "a text of 2^62 bytes": header(pairs=1) + text("a") + struct.pack("<I", 8) + LONG,
    "a text past the end": header(pairs=1) + text("a") + struct.pack("<IQ", 8, 1000) + b"x",
    "a text that is not UTF-8": header(pairs=1) + text("a") + struct.pack("<IQ", 8, 1) + b"\xff",
    "an array of 2^62 numbers": header(pairs=1) + text("a") + struct.pack("<II", 9, 4) + LONG,
    "an array of 2^20 numbers that are not there": header(pairs=1) + text("a") + struct.pack("<IIQ", 9, 10, 1 << 20),
    "an array of 2^20 texts that are not there": header(pairs=1) + text("a") + struct.pack("<IIQ", 9, 8, 1 << 20),
    "an array of arrays of arrays": header(pairs=1) + text("a") + NESTED,
    "a value of type 99": header(pairs=1) + text("a") + struct.pack("<I", 99),
    "an array of type 99": header(pairs=1) + text("a") + struct.pack("<IIQ", 9, 99, 1),
    "the same key twice": header(pairs=2) + (text("a") + value(1)) * 2,
    "alignment 0": header(pairs=1) + text("general.alignment") + value(0),
    "alignment 33": header(pairs=1) + text("general.alignment") + value(33),
    "alignment as a text": header(pairs=1) + text("general.alignment") + value("32"),
    "alignment 2^31": header(pairs=1) + text("general.alignment") + value(1 << 31),
    "five dimensions": header(tensors=1) + tensor(shape=(1, 1, 1, 1, 1)) + bytes(64),
    "no dimensions": header(tensors=1) + tensor(shape=()) + bytes(64),
    "a dimension of 0": header(tensors=1) + tensor(shape=(0,)) + bytes(64),
    "2^128 numbers": header(tensors=1) + tensor(shape=(1 << 63, 1 << 63)) + bytes(64),
    "4 numbers past the end": header(tensors=1) + tensor(),
    "an offset of 2^63": header(tensors=1) + tensor(offset=1 << 63) + bytes(64),
    "an offset that is not aligned": header(tensors=1) + tensor(offset=8) + bytes(200),
    "half a block": header(tensors=1) + tensor(shape=(16,), kind=2) + bytes(200),
    "the same tensor twice": header(tensors=2) + tensor() + tensor(offset=32) + bytes(200),
    "tensors that overlap": header(tensors=2) + tensor(shape=(16,)) + tensor("b", offset=32) + bytes(200),
}


@pytest.mark.parametrize("data", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_hostile_file_is_refused_in_one_sentence(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(WeightsInvalid) as refused:
        opened(tmp_path, data)
    assert "x.gguf" in str(refused.value)
    assert "\n" not in str(refused.value)
    assert refused.value.hint


def test_many_arrays_share_one_limit(tmp_path: Path) -> None:
    array = struct.pack("<IIQ", 9, 0, 1 << 20) + bytes(1 << 20)
    with pytest.raises(WeightsInvalid, match="elements"):
        opened(tmp_path, header(pairs=3) + b"".join(text(key) + array for key in "abc"))


@pytest.mark.parametrize("place", ["folder", "nothing", "pipe"])
def test_what_is_no_file_is_refused(tmp_path: Path, place: str) -> None:
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(WeightsInvalid, match=place):
        GGUFFile.open(tmp_path / place)


SOUND = gguf_bytes(llama_metadata(), llama_tensors(llama_weights()))


def read_whole(path: Path) -> None:
    """Everything that reading a file can do."""
    file = GGUFFile.open(path)
    file.config()
    for name in file.tensors:
        file.dequantize(name)


@pytest.fixture(scope="module")
def scratch(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("gguf") / "x.gguf"


@given(st.integers(0, len(SOUND) - 1))
def test_a_truncated_file_raises_nothing_else(scratch: Path, length: int) -> None:
    scratch.write_bytes(SOUND[:length])
    with pytest.raises(EngineError):
        read_whole(scratch)


flips = st.lists(
    st.tuples(st.integers(0, 9000), st.sampled_from([0, 1, 0x20, 0x7F, 0x80, 0xFF])), min_size=1, max_size=6
)


@settings(max_examples=200)
@given(flips)
def test_a_damaged_file_raises_nothing_else(scratch: Path, changes: list[tuple[int, int]]) -> None:
    data = bytearray(SOUND)
    for position, byte in changes:
        data[position] = byte
    scratch.write_bytes(data)
    with suppress(EngineError):
        read_whole(scratch)


@given(st.binary(max_size=400))
def test_noise_after_the_magic_raises_nothing_else(scratch: Path, noise: bytes) -> None:
    scratch.write_bytes(b"GGUF\x03\0\0\0" + noise)
    with suppress(EngineError):
        read_whole(scratch)


def test_the_metadata_needs_no_numpy() -> None:
    import subprocess
    import sys

    code = "import sys; import engine.weights.gguf; assert 'numpy' not in sys.modules and 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.weights
def test_the_real_file_opens_fast(smollm2_path: Path) -> None:
    """The header has 10^5 texts: a loop that does too much for each shows at once. A hundred times the usual 25 ms."""
    best = min(_seconds(smollm2_path) for _ in range(3))
    assert best < 2.5


def _seconds(path: Path) -> float:
    start = time.process_time()
    GGUFFile.open(path)
    return time.process_time() - start
