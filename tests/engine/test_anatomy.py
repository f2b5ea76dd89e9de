"""What a file is made of, counted from its headers."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.errors import WeightsInvalid
from engine.weights.anatomy import TypeTotal, anatomy
from engine.weights.gguf_writer import write_gguf
from engine.weights.source import expected_shapes
from tests.engine.model_files import gguf_bytes, llama_weights, write_llama_folder, write_llama_gguf
from tests.engine.packed import WIDE, RandomSource


def test_a_gguf_file_counts_a_tied_head_once(tmp_path: Path) -> None:
    numbers = sum(weight.size for weight in write_llama_gguf(tmp_path / "m.gguf").values())
    parts = anatomy(tmp_path / "m.gguf")
    assert (parts.architecture, parts.context_tokens, parts.parameters) == ("llama", 64, numbers)
    assert parts.types == (TypeTotal("F32", len(parts.tensors), numbers, 4 * numbers),)
    assert parts.bytes_per_token == 4 * numbers
    assert parts.tensors[0].name == "token_embd.weight"


def test_an_embedding_that_is_not_the_head_is_read_by_the_row(tmp_path: Path) -> None:
    config = replace(WIDE, tie_word_embeddings=False)
    list(write_gguf(RandomSource(config, "Q4_K"), tmp_path / "m.gguf"))
    parts = anatomy(tmp_path / "m.gguf")
    row = config.hidden_size // 256 * 144
    total = sum(tensor.bytes for tensor in parts.tensors)
    assert parts.bytes_per_token == total - (config.vocab_size - 1) * row
    assert parts.parameters == sum(int(np.prod(shape)) for shape in expected_shapes(config).values())
    by_type = {one.type: one for one in parts.types}
    assert list(by_type) == ["Q4_K", "F32"]
    assert by_type["Q4_K"].bytes == by_type["Q4_K"].numbers // 256 * 144
    assert sum(one.tensors for one in parts.types) == len(parts.tensors)


def test_a_folder_is_counted_too(tmp_path: Path) -> None:
    write_llama_folder(tmp_path)
    parts = anatomy(tmp_path)
    assert (parts.architecture, parts.context_tokens) == ("llama", 64)
    assert parts.parameters == sum(weight.size for weight in llama_weights().values())
    assert parts.bytes_per_token == (tmp_path / "model.safetensors").stat().st_size - _header(tmp_path)


def _header(folder: Path) -> int:
    return 8 + int.from_bytes((folder / "model.safetensors").read_bytes()[:8], "little")


def test_a_model_that_cannot_be_run_can_be_looked_at(tmp_path: Path) -> None:
    tensors = {"odd.weight": (97, (4, 8), b""), "token_embd.weight": (1, (2, 4), bytes(16))}
    (tmp_path / "m.gguf").write_bytes(gguf_bytes({"general.architecture": "mamba", "mamba.context_length": 0}, tensors))
    parts = anatomy(tmp_path / "m.gguf")
    assert (parts.architecture, parts.context_tokens, parts.parameters) == ("mamba", None, 40)
    assert {one.type: one.bytes for one in parts.types} == {"F16": 16, "type 97": 0}


def test_what_is_no_model_is_refused(tmp_path: Path) -> None:
    (tmp_path / "m.gguf").write_bytes(b"GGUF")
    with pytest.raises(WeightsInvalid):
        anatomy(tmp_path / "m.gguf")


def test_looking_loads_no_torch(tmp_path: Path) -> None:
    write_llama_gguf(tmp_path / "m.gguf")
    write_llama_folder(tmp_path / "folder")
    program = (
        "import sys; from pathlib import Path; from engine.weights.anatomy import anatomy; "
        "[anatomy(Path(path)) for path in sys.argv[1:]]; print({'torch', 'tokenizers'} & set(sys.modules))"
    )
    paths = [str(tmp_path / "m.gguf"), str(tmp_path / "folder")]
    run = subprocess.run([sys.executable, "-c", program, *paths], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "set()"
