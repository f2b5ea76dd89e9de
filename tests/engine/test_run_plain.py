"""run.py of a two-file export answers with the tokens that run.c answers with."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.chat import Message, encode_chat
from engine.run import native, run_plain
from engine.weights.two_file import pack
from tests.engine.packed import FAMILIES, KINDS, TEXT, RandomSource, vocabulary


def packed(folder: Path, family: str, kind: str) -> Path:
    path = folder / f"{family}-{kind}.bin"
    pack(RandomSource(FAMILIES[family], kind), path, instructions="Be brief.")
    return path


@pytest.mark.skipif(not native.available()[0], reason=f"no native library: {native.available()[1]}")
@pytest.mark.parametrize(
    ("family", "kind"), [*((family, "Q8_0") for family in FAMILIES), *(("llama", k) for k in KINDS)]
)
def test_its_logits_are_those_of_the_library(tmp_path: Path, family: str, kind: str) -> None:
    path = packed(tmp_path, family, kind)
    ids = [int(i) for i in np.random.default_rng(2).integers(0, 512, 70)]
    plain = run_plain.Model(run_plain.File(path))
    with native.NativeModel(path, threads=1) as model:
        rows = model.eval([(model.sequence(600), ids, 2)])
    for row, part in zip(rows, (ids[:-1], ids[-1:]), strict=True):
        # the same rounding of inputs; sums in another order, which now and then rounds one number the other way
        assert np.abs(plain.logits(part) - row).max() < 2e-2 * np.abs(row).max()


@pytest.mark.parametrize("kind", ["gpt-2", "smollm", "llama3", "qwen2"])
def test_it_encodes_as_the_tokenizer(tmp_path: Path, kind: str) -> None:
    source = RandomSource(replace(FAMILIES["llama"], num_hidden_layers=1), text=vocabulary(kind))
    pack(source, tmp_path / "model.bin")
    ours, theirs = run_plain.Vocabulary(run_plain.File(tmp_path / "model.bin")), source.tokenizer()
    words = st.sampled_from(
        ["'s", "'LL", " don't", "\r\n", "\n\n", "  ", "\t", "12345", "<|im_end|>", "é", "中", "½", *TEXT.split()]
    )

    @settings(max_examples=60, deadline=None)
    @given(text=st.lists(words, max_size=20).map("".join))
    def check(text: str) -> None:
        assert ours.encode(text) == theirs.encode(text)
        assert ours.encode(text, specials=True) == theirs.encode(text, specials=True)

    check()


def test_its_chat_is_the_models(tmp_path: Path) -> None:
    source = RandomSource(FAMILIES["llama"])
    template = source.chat_template()
    assert template is not None
    for instructions in ("Be brief.", ""):
        pack(source, tmp_path / "model.bin", instructions=instructions)
        ours = run_plain.Vocabulary(run_plain.File(tmp_path / "model.bin")).chat("Is <|im_end|> so?")
        messages = [Message("system", instructions)] * bool(instructions) + [Message("user", "Is <|im_end|> so?")]
        assert ours == encode_chat(template, source.tokenizer(), messages)


def test_it_runs_as_a_program_of_its_own(tmp_path: Path) -> None:
    path, program = packed(tmp_path, "llama", "Q4_1"), tmp_path / "run.py"
    program.write_bytes(Path(run_plain.__file__).read_bytes())
    command = [sys.executable, str(program), str(path), "-p", "Is it so?", "-n", "6", "-s", "3", "--ids"]
    first, again = (subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path) for _ in range(2))
    assert len(first.stdout.split()) <= 6
    assert first.stdout == again.stdout
    command[2] = str(program)
    refused = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "is not a model.bin" in refused.stderr
