"""The glance agrees with the library wherever it answers, and gives up on whatever is out of the ordinary."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from builder.glance import glance
from builder.library import Library
from builder.spec import GPT


def test_it_says_what_the_library_says(tmp_path: Path) -> None:
    assert glance(str(tmp_path)) == []
    library = Library(tmp_path)
    for name in ("Zebra", "Ärzte", "a\\b"):
        library.create(GPT(name=name, description=f'About "{name}"', instructions="x\ny"))
    wanted = [{"slug": g.slug, "name": g.name, "description": g.description, "model": g.model} for g in library.gpts()]
    assert glance(str(tmp_path)) == wanted


@pytest.mark.parametrize(
    "text", ["", "name = ", "name = 3", 'name = "x"\nschema = 2', f"{'a.' * 3000}b = 1\nname = 'x'", "#" * 70_000]
)
def test_it_gives_up_on_what_it_does_not_understand(tmp_path: Path, text: str) -> None:
    folder = tmp_path / "gpts" / "odd"
    folder.mkdir(parents=True)
    (folder / "gpt.toml").write_text(text, "utf-8")
    assert glance(str(tmp_path)) is None


def test_a_pipe_does_not_hang_it_and_a_link_leads_nowhere(tmp_path: Path) -> None:
    folder = tmp_path / "gpts" / "odd"
    folder.mkdir(parents=True)
    os.mkfifo(folder / "gpt.toml")
    assert glance(str(tmp_path)) is None
    (folder / "gpt.toml").unlink()
    (tmp_path / "outside.toml").write_text('name = "x"', "utf-8")
    (folder / "gpt.toml").symlink_to(tmp_path / "outside.toml")
    assert glance(str(tmp_path)) is None
