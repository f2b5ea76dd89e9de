from __future__ import annotations

import threading
from pathlib import Path

import pytest

from builder import knowledge
from builder.disk import disk_use
from builder.errors import FileMissing
from builder.following import follow
from builder.library import Library
from builder.passages import passages
from builder.spec import GPT
from rag.fake import HashEmbedder

EMBEDDER = HashEmbedder(64)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library(tmp_path / "home")
    library.create(GPT(name="Lease"))
    return library


@pytest.fixture
def lease(tmp_path: Path) -> Path:
    path = tmp_path / "papers" / "lease.md"
    path.parent.mkdir()
    sections = "\n\n".join(f"## Part {number}\n\n{'The rent is due on the third. ' * 60}" for number in range(3))
    path.write_text(f"# Lease\n\n{sections}", "utf-8")
    return path


def test_passages_come_in_reading_order_with_the_headings_above(library: Library, lease: Path) -> None:
    list(knowledge.add(library, "lease", [lease], EMBEDDER))
    kept = passages(library, "lease", "lease.md")
    assert len(kept) >= 3
    assert [one.passage.start for one in kept] == sorted(one.passage.start for one in kept)
    assert {one.heading for one in kept[1:]} & {"Lease > Part 1", "Lease > Part 2", "Lease"}
    with pytest.raises(FileMissing, match="nothing"):
        passages(library, "lease", "nothing.md")
    with pytest.raises(FileMissing):
        passages(library, "lease", "\udcff.md")


def test_a_single_file_is_taken_in_again_under_its_name(library: Library, lease: Path) -> None:
    (found,) = knowledge.named(library, "lease", [lease.parent])
    assert found.source == "papers/lease.md"
    kept = lease.read_bytes()
    lease.write_bytes(b"\x00\x01\x02" * 50)
    list(knowledge.add(library, "lease", [lease.parent], EMBEDDER))
    assert knowledge.listing(library, "lease") == ([], [])
    lease.write_bytes(kept)
    list(knowledge.add_again(library, "lease", [found], EMBEDDER))
    assert [source.source for source in knowledge.listing(library, "lease")[0]] == ["papers/lease.md"]


def test_what_each_file_is_in_is_said(library: Library, lease: Path) -> None:
    events = list(knowledge.add(library, "lease", [lease], EMBEDDER))
    assert [event.step or event.kind for event in events] == ["read", "embed", "added"]


def test_a_protected_file_is_told_apart(library: Library, tmp_path: Path) -> None:
    import io

    from pypdf import PdfWriter

    writer, buffer = PdfWriter(), io.BytesIO()
    writer.add_blank_page(100, 100)
    writer.encrypt("secret")
    writer.write(buffer)
    (tmp_path / "locked.pdf").write_bytes(buffer.getvalue())
    failed = list(knowledge.add(library, "lease", [tmp_path / "locked.pdf"], EMBEDDER))[-1]
    assert (failed.kind, failed.problem) == ("failed", "password")


def test_following_takes_in_what_comes_and_ends_when_it_is_told(library: Library, lease: Path) -> None:
    list(knowledge.add(library, "lease", [lease.parent], EMBEDDER))
    until = threading.Event()
    (lease.parent / "pets.md").write_text("Cats are allowed.", "utf-8")
    seen = []
    for event in follow(library, "lease", lambda: EMBEDDER, until, every_s=0.01):
        seen.append((event.kind, event.source))
        if event.kind == "added":
            until.set()
    assert ("added", "papers/pets.md") in seen


def test_disk_use_counts_the_gpts(library: Library, lease: Path) -> None:
    list(knowledge.add(library, "lease", [lease], EMBEDDER))
    (use,) = disk_use(library)
    assert (use.kind, use.name) == ("gpt", "Lease")
    assert use.bytes > lease.stat().st_size
