"""run.c as a program: it compiles without a warning, answers, and takes no harm from files that are not sound."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from engine.chat import Message, encode_chat
from engine.run.native import SOURCE
from engine.weights.two_file import pack
from tests.engine.packed import FAMILIES, RandomSource

COMPILERS = [name for name in ("gcc", "clang") if shutil.which(name)]
MUTANTS = int(os.environ.get("GPTB_FUZZ", "3000"))  # of which about a sixth runs; GPTB_FUZZ=10000 is a full run
SANITIZERS = (
    "-O1",
    "-fsanitize=address,undefined",
    "-fno-sanitize-recover=all",
    "-fno-omit-frame-pointer",
)

pytestmark = pytest.mark.skipif(not COMPILERS, reason="no C compiler")


def compiled(compiler: str, source: Path, out: Path, *flags: str) -> Path:
    command = [compiler, "-Wall", "-Wextra", "-Werror", *flags, str(source), "-o", str(out), "-lm", "-lpthread"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[:4000]
    return out


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("run")


@pytest.fixture(scope="module")
def program(folder: Path) -> Path:
    return compiled(COMPILERS[0], SOURCE, folder / "run", "-O1")


def run(program: Path, *words: object, text: str = "", simd: str = "") -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"GPTB_SIMD": simd}
    command = [str(program), *(str(word) for word in words)]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False, env=environment)


@pytest.fixture(scope="module")
def model(folder: Path) -> Path:
    pack(RandomSource(FAMILIES["llama"], "Q4_1"), folder / "model.bin", instructions="Be brief.")
    return folder / "model.bin"


@pytest.mark.parametrize("compiler", COMPILERS[1:])
def test_every_compiler_here_takes_it_without_a_warning(folder: Path, compiler: str) -> None:
    compiled(compiler, SOURCE, folder / f"run-{compiler}", "-O1")


def test_the_same_seed_gives_the_same_answer(program: Path, model: Path) -> None:
    first = run(program, model, "-p", "Is it so?", "-n", 12, "-s", 7, "--ids")
    assert first.returncode == 0, first.stderr
    assert first.stdout == run(program, model, "-p", "Is it so?", "-n", 12, "-s", 7, "--ids", "-j", 1).stdout
    assert first.stdout != run(program, model, "-p", "Is it so?", "-n", 12, "-s", 8, "--ids").stdout


@pytest.mark.parametrize("family", FAMILIES)
def test_its_greedy_ids_are_those_of_the_library(folder: Path, program: Path, family: str) -> None:
    from engine.run import native

    if not native.available()[0]:
        pytest.skip("no native library")
    source, path = RandomSource(FAMILIES[family], "Q8_0"), folder / f"{family}.bin"
    pack(source, path, instructions="Be brief.")
    template, tokenizer = source.chat_template(), source.tokenizer()
    assert template is not None
    prompt = encode_chat(template, tokenizer, [Message("system", "Be brief."), Message("user", "Is it <|im_end|> so?")])
    with native.NativeModel(path) as model:
        sequence, ids = model.sequence(600), []
        logits = model.eval([(sequence, prompt, 1)])
        while len(ids) < 20 and int(logits[0].argmax()) not in tokenizer.end_ids:
            ids.append(int(logits[0].argmax()))
            logits = model.eval([(sequence, ids[-1:], 1)])
    for simd in ("", "plain"):
        done = run(program, path, "-p", "Is it <|im_end|> so?", "-n", 20, "-t", 0, "--ids", simd=simd)
        assert [int(word) for word in done.stdout.split()] == ids, done.stderr


def test_a_chat_remembers(program: Path, model: Path) -> None:
    done = run(program, model, "-i", "-t", 0, "-n", 5, "--ids", text="Hello there\n\nHello there\n")
    first, second = done.stdout.splitlines()
    assert done.returncode == 0, done.stderr
    assert first != second


def test_a_call_that_is_wrong_shows_the_usage(program: Path, model: Path) -> None:
    for words in ((), (model,), (model, "-x"), (model, "-p"), (model, model, "-p", "a")):
        done = run(program, *words)
        assert done.returncode == 2
        assert done.stderr.startswith("usage: run model.bin")


def test_what_cannot_be_is_said_in_one_sentence(program: Path, model: Path, folder: Path) -> None:
    cut = folder / "cut.bin"
    cut.write_bytes(model.read_bytes()[:-64])
    full = "word " * 700
    for words, told in (
        ((folder / "nothing.bin", "-p", "a"), "No such file"),
        ((folder, "-p", "a"), "not a file"),
        ((cut, "-p", "a"), "cut off or not sound"),
        ((model, "-p", full), "The sequence is full"),
        ((model, "-r", "-p", ""), "The prompt is empty"),
    ):
        done = run(program, *words)
        assert done.returncode == 1
        assert told in done.stderr
        assert done.stderr.count("\n") == 1
    assert "GPTB_SIMD=abacus" in run(program, model, "-p", "a", simd="abacus").stderr


def test_mutants_are_refused_or_run_and_never_crash(folder: Path) -> None:
    compiler = COMPILERS[-1]
    harness = Path(__file__).with_name("fuzz_run.c")
    inlined = () if compiler == "clang" else ("-fno-inline",)  # which takes gcc ten times as long
    flags = [*SANITIZERS, *inlined, "-DGPTB_PLAIN_ONLY", f'-DRUN_C="{SOURCE}"', f"-I{SOURCE.parent}"]
    if subprocess.run(
        [compiler, *SANITIZERS, "-xc", "-", "-o", str(folder / "probe")],
        input=b"int main(void){return 0;}",
        check=False,
    ).returncode:
        pytest.skip("no sanitizers")
    fuzz = compiled(compiler, harness, folder / "fuzz", *flags)
    for family, kind in (("llama", "Q4_1"), ("gemma3", "Q8_0"), ("qwen2", "F16")):
        path = folder / f"fuzz-{family}.bin"
        pack(RandomSource(replace(FAMILIES[family], num_hidden_layers=3), kind), path, instructions="Be brief.")
        done = run(fuzz, path, 1, MUTANTS // 3)
        assert done.returncode == 0, done.stdout + done.stderr[:6000]
        assert "ran" in done.stdout
