"""What a sync would do is known before it happens, whatever a person did to the folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from builder import knowledge
from builder.changes import compare, watch
from builder.library import Library
from builder.spec import GPT
from rag.fake import HashEmbedder
from rag.index import Index


class CountingEmbedder(HashEmbedder):
    """Counts the texts that it was given."""

    texts = 0

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.texts += len(texts)
        return super().embed(texts)


@pytest.fixture
def embedder() -> CountingEmbedder:
    return CountingEmbedder(64)


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    (folder / "deep").mkdir(parents=True)
    for name in ("a.txt", "b.txt", "deep/c.md"):
        (folder / name).write_text(f"This is the file {name}.", "utf-8")
    return folder


@pytest.fixture
def library(tmp_path: Path, papers: Path, embedder: CountingEmbedder) -> Library:
    library = Library(tmp_path / "home")
    library.create(GPT(name="Lease"))
    list(knowledge.add(library, "lease", [papers], embedder))
    embedder.texts = 0
    return library


def planned(library: Library) -> list[tuple[str, str, str]]:
    return sorted((change.kind, change.source, change.before) for change in compare(library, "lease").changes)


def names(library: Library) -> list[str]:
    return [source.source for source in knowledge.listing(library, "lease")[0]]


def test_everything_is_told_before_it_happens(library: Library, papers: Path, embedder: CountingEmbedder) -> None:
    assert planned(library) == []
    (papers / "a.txt").write_text("Now it is another.", "utf-8")
    (papers / "b.txt").unlink()
    (papers / "deep" / "c.md").rename(papers / "d.md")
    (papers / "deep" / "e.txt").write_text("A new one.", "utf-8")
    expected = [
        ("add", "papers/deep/e.txt", ""),
        ("change", "papers/a.txt", ""),
        ("delete", "papers/b.txt", ""),
        ("move", "papers/d.md", "papers/deep/c.md"),
    ]
    assert planned(library) == expected
    assert names(library) == ["papers/a.txt", "papers/b.txt", "papers/deep/c.md"]
    events = knowledge.sync(library, "lease", embedder)
    done = [(event.kind, event.source) for event in events if event.kind != "progress"]
    assert sorted(done) == [
        ("added", "papers/deep/e.txt"),
        ("moved", "papers/d.md"),
        ("removed", "papers/b.txt"),
        ("updated", "papers/a.txt"),
    ]
    assert planned(library) == []
    assert names(library) == ["papers/a.txt", "papers/d.md", "papers/deep/e.txt"]


def test_a_moved_file_is_not_embedded_again(library: Library, papers: Path, embedder: CountingEmbedder) -> None:
    (papers / "a.txt").rename(papers / "deep" / "z.txt")
    assert [event.kind for event in knowledge.sync(library, "lease", embedder)] == ["moved", "unchanged", "unchanged"]
    assert embedder.texts == 0
    folder = library.knowledge_folder("lease") / "papers"
    assert (folder / "deep" / "z.txt").is_file()
    assert not (folder / "a.txt").exists()
    with Index.open(library.index_folder("lease"), embedder) as index:
        assert index.damaged() == []
        (passage,) = index.passages("papers/deep/z.txt")
        assert index.passage(passage.id) == passage
        fresh = Index.open(library.home / "fresh", embedder)
        with fresh:
            from rag.ingest import ingest

            list(ingest([("papers/deep/z.txt", papers / "deep" / "z.txt")], fresh))
            assert fresh.passages("papers/deep/z.txt") == [passage]  # its id, too


def test_another_ending_is_read_anew(library: Library, papers: Path) -> None:
    (papers / "a.txt").rename(papers / "a.md")
    assert planned(library) == [("add", "papers/a.md", ""), ("delete", "papers/a.txt", "")]


def test_a_move_that_was_cut_short_is_finished(library: Library, papers: Path, embedder: CountingEmbedder) -> None:
    (papers / "a.txt").rename(papers / "z.txt")
    (papers / "b.txt").rename(papers / "y.txt")
    events = knowledge.sync(library, "lease", embedder)
    next(iter(events))
    events.close()  # type: ignore[attr-defined]  # it is a generator
    list(knowledge.sync(library, "lease", embedder))
    assert embedder.texts == 0
    assert names(library) == ["papers/deep/c.md", "papers/y.txt", "papers/z.txt"]
    assert planned(library) == []


def test_an_emptied_folder_is_followed_on(library: Library, papers: Path, embedder: CountingEmbedder) -> None:
    for name in ("a.txt", "b.txt", "deep/c.md"):
        (papers / name).unlink()
    list(knowledge.sync(library, "lease", embedder))
    assert names(library) == []
    (papers / "late.txt").write_text("It comes late.", "utf-8")
    assert planned(library) == [("add", "papers/late.txt", "")]


def test_what_a_person_took_out_stays_out_until_it_is_added(
    library: Library, papers: Path, embedder: CountingEmbedder
) -> None:
    list(knowledge.remove(library, "lease", ["papers/a.txt"]))
    assert planned(library) == []
    list(knowledge.add(library, "lease", [papers / "a.txt"], embedder))
    assert "a.txt" in names(library)
    list(knowledge.remove(library, "lease", ["papers"]))
    (papers / "new.txt").write_text("Nobody follows this folder any more.", "utf-8")
    assert planned(library) == []


def test_another_embedder_means_everything_again(library: Library) -> None:
    found = compare(library, "lease", "another")
    assert [change.kind for change in found.changes] == ["add"] * 3


def test_watching_waits_until_a_file_stands_still(library: Library, papers: Path, embedder: CountingEmbedder) -> None:
    looks = 0

    def write_on(_: float) -> None:
        nonlocal looks
        looks += 1
        if looks in (2, 3):  # a program that writes in two goes
            (papers / "new.txt").write_text("word " * looks, "utf-8")

    watching = watch(library, "lease", sleep=write_on)
    (first,) = next(watching).changes
    assert (first.kind, first.source, looks) == ("add", "papers/new.txt", 4)
    list(knowledge.sync(library, "lease", embedder))

    def remove(_: float) -> None:
        (papers / "a.txt").unlink(missing_ok=True)

    watching = watch(library, "lease", sleep=remove)
    assert [change.kind for change in next(watching).changes] == ["delete"]
