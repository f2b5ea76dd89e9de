"""Choosing an embedder: checked and fetched first, then the files are indexed anew while the old index answers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from builder import assemble
from cli import rebuild
from rag.fake import HashEmbedder
from tests.cli.conftest import Gptb
from tests.conftest import ROOT


class Named(HashEmbedder):
    def __init__(self, name: str) -> None:
        super().__init__(len(name) * 16)
        self.identity = f"{name}@1"


@pytest.fixture
def started(gptb: Gptb, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Which rebuilds were started; embedders hash words, each under its own name."""
    from builder.rebuild import embedder_in_use

    monkeypatch.setattr(assemble, "open_embedder_named", lambda library, name: Named(name))
    monkeypatch.setattr(assemble, "open_embedder", lambda library, gpt: Named(embedder_in_use(library, gpt)))
    started: list[str] = []
    monkeypatch.setattr(rebuild, "start", lambda shelf, slug: started.append(slug))
    return started


def test_another_embedder_takes_over_after_the_rebuild(gptb: Gptb, lease: Path, started: list[str]) -> None:
    assert gptb("create", "Lease", "--file", str(lease), "--embedder", "wordllama").code == 0
    assert json.loads(gptb("show", "lease", "--json").out)["embedder"] == "wordllama"
    assert started == []
    done = gptb("edit", "lease", "--embedder", "all-mpnet-base-v2")
    assert done.code == 0
    assert "indexed anew by all-mpnet-base-v2 in the background; wordllama answers until then" in done.err
    assert started == ["lease"]
    assert "indexed by wordllama until all-mpnet-base-v2 is done" in gptb("show", "lease").out
    asked = gptb("search", "lease", "notice period")
    assert "notice period is three months" in asked.out
    assert started == ["lease", "lease"]  # whoever asks sees to it that a rebuild which was killed goes on
    built = gptb("files", "lease", "rebuild")
    assert (built.code, "all-mpnet-base-v2 now answers for Lease" in built.err) == (0, True)
    assert "notice period is three months" in gptb("search", "lease", "notice period").out
    assert "nothing to rebuild" in gptb("files", "lease", "rebuild").err
    assert started == ["lease", "lease"]


@pytest.mark.parametrize(
    ("name", "says"), [("nonsense", "no model called"), ("smollm2-135m-instruct", "is no embedder"), ("a/b/c", "name")]
)
def test_what_is_no_embedder_is_refused_and_nothing_is_changed(
    gptb: Gptb, lease: Path, started: list[str], name: str, says: str
) -> None:
    gptb("create", "Lease", "--file", str(lease))
    refused = gptb("edit", "lease", "--embedder", name)
    assert refused.code != 0
    assert says in refused.err
    assert json.loads(gptb("show", "lease", "--json").out)["embedder"] == "all-minilm-l6-v2"
    assert started == []


def run(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    code = "from cli.main import main; main()"
    environment = {**os.environ, "GPTB_HOME": str(home)}
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False, timeout=600)


@pytest.mark.weights
def test_the_background_process_does_it(home: Path, lease: Path, minilm_path: Path) -> None:
    """Two names of one model: what it is does not matter here, only that the process outlives its parent."""
    (home / "models").mkdir(parents=True)
    for name in ("all-minilm-l6-v2", "other"):
        place = home / "models" / name
        place.mkdir()
        for file in minilm_path.rglob("*"):
            if file.is_file() and file.parent.name != "native":
                (place / file.relative_to(minilm_path)).parent.mkdir(exist_ok=True)
                os.link(file.resolve(), place / file.relative_to(minilm_path))
    assert run(home, "create", "Lease", "--file", str(lease)).returncode == 0
    done = run(home, "edit", "lease", "--embedder", "other")
    assert "all-minilm-l6-v2 answers until then" in done.stderr, done.stderr
    watched = run(home, "files", "lease", "rebuild")
    assert watched.returncode == 0, watched.stderr
    assert (home / "gpts" / "lease" / "index" / "active").read_text("utf-8").startswith("by-other-")
    assert "three months" in run(home, "search", "lease", "notice period").stdout
