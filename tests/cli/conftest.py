"""`gptb(...)` runs a command in this process, with fakes where the real thing would need weights."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from builder import assemble, models
from cli.main import report, run
from engine.fake import FakeEngine
from rag.fake import HashEmbedder


class Result(NamedTuple):
    code: int
    out: str
    err: str


Gptb = Callable[..., Result]


@pytest.fixture
def gptb(home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Gptb:
    """Run one command over an empty library; the model repeats a line, the embedder hashes words."""
    del home
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(
        assemble, "open_model", lambda library, gpt: FakeEngine(["The notice period is three months."] * 9)
    )
    monkeypatch.setattr(assemble, "open_embedder", lambda library, gpt: HashEmbedder(256))
    monkeypatch.setattr(models, "missing", lambda library, names: [])

    def call(*arguments: str, stdin: str | None = None) -> Result:
        monkeypatch.setattr(sys, "stdin", io.StringIO(stdin or ""))
        capsys.readouterr()
        try:
            code = run(list(arguments))
        except SystemExit as stop:
            code = int(stop.code or 0)
        except (Exception, KeyboardInterrupt) as error:  # noqa: BLE001  as cli.main.main does
            code = report(error)
        captured = capsys.readouterr()
        return Result(code, captured.out, captured.err)

    return call


@pytest.fixture
def lease(tmp_path: Path) -> Path:
    """A folder with two small documents."""
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "lease.txt").write_text(
        "The rent is 900 euros a month.\n\nThe notice period is three months to the end of a quarter.\n", "utf-8"
    )
    (folder / "pets.md").write_text("# Pets\n\nCats are allowed. Dogs need a written permission.\n", "utf-8")
    return folder
