"""`gptb models show` and `export` on a tiny model that was imported."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from engine.weights.source import open_source
from tests.cli.conftest import Gptb
from tests.engine.model_files import llama_weights, write_llama_gguf


@pytest.fixture
def tiny(gptb: Gptb, tmp_path: Path) -> Path:
    """The file of a tiny Llama that is imported as "tiny"."""
    write_llama_gguf(tmp_path / "tiny.gguf", **{"general.license": "mit"})
    assert gptb("models", "import", str(tmp_path / "tiny.gguf")).err.endswith("tiny is here.\n")
    return tmp_path / "tiny.gguf"


def test_show_says_what_a_model_is_made_of(gptb: Gptb, tiny: Path) -> None:
    shown = gptb("models", "show", "tiny", "--tensors")
    assert shown.code == 0
    facts = [line for line in shown.out.splitlines() if not line.startswith("path")]
    assert max(map(len, facts)) <= 80
    for fact in ("architecture  llama", "context       64 tokens", "licence       mit", "source        local"):
        assert fact in facts
    assert [line.split() for line in facts if line.startswith("F32   262 x 32")] == [
        ["F32", "262", "x", "32", "34", "kB", "token_embd.weight"]
    ]
    assert "blk.0" not in gptb("models", "show", "tiny").out


def test_show_as_json_has_every_number(gptb: Gptb, tiny: Path) -> None:
    about = json.loads(gptb("models", "show", "tiny", "--json").out)
    numbers = sum(weight.size for weight in llama_weights().values())
    assert about["parameters"] == numbers
    assert about["bytes_per_token"] == 4 * numbers
    assert about["types"] == [{"type": "F32", "tensors": 20, "numbers": numbers, "bytes": 4 * numbers}]
    assert "tensors" not in about
    about = json.loads(gptb("models", "show", "tiny", "--json", "--tensors").out)
    assert about["tensors"][0] == {
        "name": "token_embd.weight", "shape": [262, 32], "type": "F32", "bytes": 33_536,
    }  # fmt: skip


def test_show_of_what_is_not_here_is_one_line_with_a_way_out(gptb: Gptb) -> None:
    shown = gptb("models", "show", "nothing")
    assert shown.code == 1
    assert "is not on this computer" in shown.err
    assert "gptb models pull nothing" in shown.err


def test_export_as_a_file_and_as_a_folder(gptb: Gptb, tiny: Path, tmp_path: Path) -> None:
    out, folder = tmp_path / "out.gguf", tmp_path / "out"
    exported = gptb("models", "export", "tiny", "-o", str(out))
    assert (exported.code, exported.out) == (0, "")
    assert f"Wrote {out} (" in exported.err
    assert gptb("models", "export", "tiny", "--huggingface", str(folder), "--dtype", "bfloat16").code == 0
    assert open_source(out).config == open_source(tiny).config
    assert open_source(folder).config == open_source(tiny).config


def test_export_asks_before_it_overwrites(gptb: Gptb, tiny: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.gguf"
    out.write_bytes(b"mine")
    refused = gptb("models", "export", "tiny", "-o", str(out))
    assert (refused.code, "Overwrite" in refused.err) == (2, True)
    assert out.read_bytes() == b"mine"
    assert gptb("models", "export", "tiny", "-o", str(out), "-y").code == 0
    assert out.read_bytes() != b"mine"


def test_export_refuses_in_one_line(gptb: Gptb, tiny: Path, tmp_path: Path) -> None:
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a").touch()
    for arguments, code, said in (
        ([], 2, "give either"),
        (["-o", "a.gguf", "--huggingface", "b"], 2, "give either"),
        (["-o", "a.bin"], 2, "does not end in .gguf"),
        (["--huggingface", str(tmp_path / "full")], 1, "not an empty folder"),
        (["-o", str(tmp_path / "none" / "a.gguf")], 2, "does not exist"),
    ):
        refused = gptb("models", "export", "tiny", *arguments)
        assert refused.code == code, arguments
        assert said in refused.err
        assert "Traceback" not in refused.err


def test_connections_are_listed_with_their_reason(gptb: Gptb, home: Path) -> None:
    from builder.connections import Connections

    assert "no connection" in gptb("connections").out
    log = Connections(home)
    log.end(log.begin("pypi.org", "fetch", "tiny"), "done", 98_000_000)
    listed = gptb("connections").out
    assert "pypi.org" in listed
    assert "to fetch the model tiny" in listed
    assert '"bytes": 98000000' in gptb("connections", "--json").out


def test_the_passages_of_a_file_are_shown_with_their_headings(gptb: Gptb, tmp_path: Path) -> None:
    (tmp_path / "pets.md").write_text("# Pets\n\nCats are allowed.\n", "utf-8")
    assert gptb("create", "Lease", "--instructions", "Be brief.", "--file", str(tmp_path / "pets.md")).code == 0
    shown = gptb("files", "lease", "passages", "pets.md")
    assert shown.code == 0
    assert "Cats are allowed." in shown.out
    assert json.loads(gptb("files", "lease", "passages", "pets.md", "--json").out)[0]["heading"] == ""
    assert gptb("files", "lease", "passages", "none.md").code == 2
