"""`gptb create --purpose`, `edit --wish`, `versions`, `store`, `export --dry-run`."""

from __future__ import annotations

import json
from pathlib import Path

from tests.cli.conftest import Gptb


def test_a_gpt_is_made_from_what_it_is_for_and_each_text_says_whose_it_is(gptb: Gptb) -> None:
    made = gptb("create", "--purpose", "answers questions about our shop lease", "--must-not", "give advice")
    assert made.code == 0, made.err
    assert "name (in your words): Shop lease" in made.err
    shown = json.loads(gptb("show", "shop-lease", "--json").out)
    assert shown["instructions"] == (
        "What you are for: Answers questions about our shop lease.\nWhat you must not do: Give advice."
    )
    wished = gptb("edit", "shop-lease", "--wish", "it should speak Spanish", "-w", "shorter")
    assert "It answers in Spanish now." in wished.err
    assert json.loads(gptb("show", "shop-lease", "--json").out)["instructions"].endswith("are: short.")
    assert gptb("create").code == 2


def test_versions_are_listed_compared_and_put_back(gptb: Gptb) -> None:
    gptb("create", "Tax", "-i", "Be brief.")
    assert gptb("versions", "tax").out == "It has not been changed yet.\n"
    gptb("edit", "tax", "-i", "Be long.")
    assert gptb("versions", "tax").out.splitlines()[1].split()[-1] == "instructions"
    assert "Be [-brief-]{+long+}." in gptb("versions", "tax", "1").out
    assert json.loads(gptb("versions", "tax", "1", "--json").out)[0]["field"] == "instructions"
    assert gptb("versions", "tax", "1", "--restore").code == 0
    assert json.loads(gptb("show", "tax", "--json").out)["instructions"] == "Be brief."
    assert gptb("versions", "tax", "9").code == 2
    assert gptb("versions", "tax", "--restore").code == 2


def test_a_shared_folder_is_set_published_to_listed_and_installed_from(gptb: Gptb, tmp_path: Path) -> None:
    assert gptb("store", "list").code == 2
    shared = tmp_path / "stick"
    shared.mkdir()
    gptb("store", "folder", str(shared))
    gptb("create", "Tax", "-i", "Be brief.", "-d", "Knows taxes")
    assert gptb("store", "publish", "Tax").code == 0
    (shared / "bad.gptb").write_bytes(b"no zip at all" * 9)
    listed = gptb("store", "list")
    assert listed.out.splitlines()[1].split()[:2] == ["Tax", "installed"]
    assert "skipped  bad.gptb: " in listed.err
    assert {row["state"] for row in json.loads(gptb("store", "list", "--json").out)} == {"installed", "refused"}
    gptb("rm", "tax", "-y")
    assert gptb("store", "install", "Tax").code == 0
    assert json.loads(gptb("list", "--json").out)[0]["name"] == "Tax"
    assert gptb("store", "install", "bad").code == 1
    assert gptb("store", "install", "Taxx", str(shared)).code == 2


def test_an_export_says_what_it_would_hold_and_leaves_files_out(gptb: Gptb, lease: Path, tmp_path: Path) -> None:
    gptb("create", "Lease", "-f", str(lease))
    out = tmp_path / "l.gptb"
    said = gptb("export", "lease", "-o", str(out), "--dry-run")
    assert "knowledge/papers/lease.txt" in said.out
    assert not out.exists()
    gptb("export", "lease", "-o", str(out), "--without-files")
    assert [file["path"] for file in json.loads(gptb("verify", str(out), "--json").out)["files"]] == ["gpt.toml"]


def test_a_picture_must_be_a_small_png(gptb: Gptb, tmp_path: Path) -> None:
    gptb("create", "Tax")
    (tmp_path / "p.png").write_bytes(b"GIF89a")
    assert gptb("edit", "tax", "--picture", str(tmp_path / "p.png")).code == 1
