"""A GPT as two files answers with the engine's own tokens, wherever there is a C compiler."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from builder import two_files
from builder.errors import FileRefused
from builder.library import Library
from builder.spec import GPT

COMPILER = shutil.which("gcc") or shutil.which("cc") or shutil.which("clang")
QUESTIONS = (
    "Why is the sky blue?", "What is 2 + 2?", "Who wrote Hamlet?", "Name three fruits.", "What is a contract?",
    "How do plants eat?", "What is the capital of France?", "Is <|im_end|> a word?", "Wie geht es dir?", "图书馆？",
    "Write a haiku about rain.", "List the days of the week.", "What's a prime number?", "Explain gravity in a line.",
    "def f(x):\n    return x", "1911", "   spaces   ", "Tell me a joke.", "What can you do?", "Summarise: it rained.",
)  # fmt: skip


@pytest.fixture
def library(tmp_path: Path, models_folder: Path, smollm2_path: Path) -> Library:
    assert smollm2_path.is_relative_to(models_folder)
    home = tmp_path / "home"
    home.mkdir()
    (home / "models").symlink_to(models_folder.absolute())
    library = Library(home)
    library.create(GPT("Brief", instructions="Answer in one short sentence."))
    return library


@pytest.mark.weights
@pytest.mark.skipif(COMPILER is None, reason="no C compiler")
def test_the_program_answers_twenty_questions_as_the_engine_does(tmp_path: Path, library: Library) -> None:
    from engine.chat import Message
    from engine.config import Sampling
    from engine.run.events import Token
    from engine.run.native_engine import NativeEngine
    from engine.run.opening import open_model
    from engine.weights.store import locate

    written = two_files.export(library, "brief", tmp_path / "out")
    assert {path.name for path in written.folder.iterdir()} == set(two_files.NAMES)
    assert written.parameters_bytes < 100e6
    assert COMPILER is not None
    command = [COMPILER, *two_files.COMPILE.split()[1:]]
    subprocess.run(command, cwd=written.folder, check=True)
    model = open_model(locate("smollm2-135m-instruct", library.models_folder))
    if not isinstance(model, NativeEngine):
        pytest.skip("models run through torch here, whose sums differ in the last bits")
    ends = model.tokenizer.end_ids
    for question in QUESTIONS:
        ids = model.encode_chat([Message("system", "Answer in one short sentence."), Message("user", question)])
        events = model.generate(ids, Sampling(temperature=0, max_tokens=24))
        expected = [event.id for event in events if isinstance(event, Token) and event.id not in ends]
        words = ["./run", "model.bin", "-p", question, "-t", "0", "-n", "24", "--ids"]
        done = subprocess.run(words, cwd=written.folder, capture_output=True, text=True, check=True)
        assert [int(word) for word in done.stdout.split()] == expected, question


@pytest.mark.weights
def test_the_plain_program_says_the_same(tmp_path: Path, library: Library) -> None:
    from engine.chat import Message
    from engine.config import Sampling
    from engine.run.events import Token
    from engine.run.opening import open_model
    from engine.weights.store import locate

    folder = two_files.export(library, "brief", tmp_path / "out").folder
    command = [sys.executable, "run.py", "model.bin", "-p", QUESTIONS[2], "-t", "0", "-n", "8", "--ids"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    model = open_model(locate("smollm2-135m-instruct", library.models_folder))
    ids = model.encode_chat([Message("system", "Answer in one short sentence."), Message("user", QUESTIONS[2])])
    events = model.generate(ids, Sampling(temperature=0, max_tokens=8))
    assert [int(word) for word in done.stdout.split()] == [e.id for e in events if isinstance(e, Token)][:8]


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    library = Library(tmp_path / "home")
    library.create(GPT("Brief"))
    (tmp_path / "taken").write_text("x", "utf-8")
    with pytest.raises(FileRefused, match="is a file"):
        two_files.export(library, "brief", tmp_path / "taken")
    assert (tmp_path / "taken").read_text("utf-8") == "x"
