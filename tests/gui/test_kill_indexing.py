"""A window killed with SIGKILL while it reads files: what it had shown as done is there, and the rest is taken up."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from builder import knowledge
from builder.library import Library
from builder.repair import damage
from rag.fake import HashEmbedder
from tests.conftest import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
FILES = 400


def test_every_file_that_was_shown_as_done_is_kept_and_the_rest_follows(home: Path, tmp_path: Path) -> None:
    papers = tmp_path / "papers"
    papers.mkdir()
    for number in range(FILES):
        (papers / f"{number}.txt").write_text(f"Paper {number} is about the number {number}. " * 20, "utf-8")
    child = subprocess.run(
        [sys.executable, "-m", "tests.gui.doomed_indexing", str(home), str(papers)],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert child.returncode == -9, child.stderr
    shown = set(child.stdout.split())
    assert 3 < len(shown) < FILES
    library = Library(home)
    sources, _ = knowledge.listing(library, "lease-helper")
    assert shown <= {source.source for source in sources}
    for name in shown:
        assert (library.knowledge_folder("lease-helper") / name).read_bytes() == (tmp_path / name).read_bytes()
    found = damage(library, "lease-helper")
    assert (found.broken, found.changed, found.lost) == ((), (), ())
    events = list(knowledge.add(library, "lease-helper", [papers], HashEmbedder(64)))
    assert {event.source for event in events if event.kind == "unchanged"} >= shown
    assert len(knowledge.listing(library, "lease-helper")[0]) == FILES
