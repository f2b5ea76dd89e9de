"""Files come into a GPT whole or not at all, follow their originals, and never take another's name."""

from __future__ import annotations

import errno
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from builder import assemble, knowledge, origins
from builder.changes import compare
from builder.errors import FileMissing, LibraryBusy, NothingToAdd
from builder.library import Library
from builder.origins import Found, Origins
from builder.spec import GPT
from rag.fake import HashEmbedder

EMBEDDER = HashEmbedder(64)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    library = Library(tmp_path / "home")
    library.create(GPT(name="Lease"))
    return library


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    (folder / "deep" / "er").mkdir(parents=True)
    (folder / "a.txt").write_text("The first file speaks of apples.", "utf-8")
    (folder / "deep" / "er" / "b.md").write_text("The second file speaks of pears.", "utf-8")
    (folder / ".hidden").write_text("secret", "utf-8")
    return folder


def kinds(events: object) -> list[tuple[str, str]]:
    return [(event.kind, event.source) for event in events if event.kind != "progress"]  # type: ignore[attr-defined]


def test_a_folder_comes_in_with_its_paths_and_without_hidden_files(library: Library, papers: Path) -> None:
    events = kinds(knowledge.add(library, "lease", [papers], EMBEDDER))
    assert sorted(events) == [("added", "papers/a.txt"), ("added", "papers/deep/er/b.md")]
    kept = library.knowledge_folder("lease") / "papers" / "deep" / "er" / "b.md"
    assert kept.read_bytes() == (papers / "deep" / "er" / "b.md").read_bytes()


def test_unchanged_files_are_skipped_and_changed_ones_read_again(library: Library, papers: Path) -> None:
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    (papers / "a.txt").write_text("Now it speaks of plums.", "utf-8")
    events = kinds(knowledge.add(library, "lease", [papers], EMBEDDER))
    assert sorted(events) == [("unchanged", "papers/deep/er/b.md"), ("updated", "papers/a.txt")]
    assert "plums" in (library.knowledge_folder("lease") / "papers" / "a.txt").read_text("utf-8")


def test_two_files_of_one_name_are_kept_apart(library: Library, papers: Path, tmp_path: Path) -> None:
    other = tmp_path / "a.txt"
    other.write_text("Another file of the same name.", "utf-8")
    list(knowledge.add(library, "lease", [papers / "a.txt"], EMBEDDER))
    assert kinds(knowledge.add(library, "lease", [other], EMBEDDER)) == [("added", "a (2).txt")]
    assert kinds(knowledge.add(library, "lease", [other], EMBEDDER)) == [("unchanged", "a (2).txt")]


def test_a_file_that_cannot_be_read_leaves_what_was_there(library: Library, papers: Path) -> None:
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    (papers / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))
    (event,) = (e for e in knowledge.add(library, "lease", [papers], EMBEDDER) if e.kind == "failed")
    assert event.source == "papers/a.txt"
    assert event.reason
    assert "apples" in (library.knowledge_folder("lease") / "papers" / "a.txt").read_text("utf-8")
    assert [source.source for source in knowledge.listing(library, "lease")[0]] == [
        "papers/a.txt",
        "papers/deep/er/b.md",
    ]


def test_a_new_file_that_cannot_be_read_is_not_kept(library: Library, papers: Path) -> None:
    (papers / "bad.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    assert not (library.knowledge_folder("lease") / "papers" / "bad.txt").exists()


def test_sync_follows_changes_deletions_and_new_files(library: Library, papers: Path) -> None:
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    (papers / "a.txt").unlink()
    (papers / "deep" / "er" / "b.md").write_text("Now of cherries.", "utf-8")
    (papers / "c.txt").write_text("A third file.", "utf-8")
    events = kinds(knowledge.sync(library, "lease", EMBEDDER))
    assert sorted(events) == [
        ("added", "papers/c.txt"),
        ("removed", "papers/a.txt"),
        ("updated", "papers/deep/er/b.md"),
    ]
    assert not (library.knowledge_folder("lease") / "papers" / "a.txt").exists()
    assert {kind for kind, _ in kinds(knowledge.sync(library, "lease", EMBEDDER))} == {"unchanged"}


def test_sync_of_a_folder_that_is_away_removes_nothing(library: Library, papers: Path) -> None:
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    papers.rename(papers.with_name("elsewhere"))
    events = list(knowledge.sync(library, "lease", EMBEDDER))
    assert [(event.kind, event.source) for event in events if event.kind == "failed"] == [("failed", str(papers))]
    assert len(knowledge.listing(library, "lease")[0]) == 2


def test_sync_indexes_what_lies_in_the_folder_without_an_index(library: Library, papers: Path) -> None:
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    by_hand = library.knowledge_folder("lease") / "note.txt"
    by_hand.write_text("Put here by hand.", "utf-8")
    assert knowledge.listing(library, "lease")[1] == ["note.txt"]
    assert ("added", "note.txt") in kinds(knowledge.sync(library, "lease", EMBEDDER))
    assert knowledge.listing(library, "lease")[1] == []


def test_remove_takes_files_and_folders_out(library: Library, papers: Path) -> None:
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    assert kinds(knowledge.remove(library, "lease", ["papers/deep"])) == [("removed", "papers/deep/er/b.md")]
    with pytest.raises(FileMissing, match="papers/deep"):
        list(knowledge.remove(library, "lease", ["papers/a.txt", "papers/deep"]))
    assert [source.source for source in knowledge.listing(library, "lease")[0]] == ["papers/a.txt"]


def test_wrong_paths_are_refused_before_anything_happens(library: Library, papers: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(FileMissing):
        list(knowledge.add(library, "lease", [papers, tmp_path / "nowhere"], EMBEDDER))
    with pytest.raises(NothingToAdd):
        list(knowledge.add(library, "lease", [tmp_path / "empty"], EMBEDDER))
    assert knowledge.listing(library, "lease") == ([], [])


def test_closing_the_events_stops_and_the_next_run_finishes(library: Library, papers: Path) -> None:
    for number in range(30):
        (papers / f"{number}.txt").write_text(f"File number {number}.", "utf-8")
    events = knowledge.add(library, "lease", [papers], EMBEDDER)
    while next(events).kind != "added":
        pass
    events.close()
    before = len(knowledge.listing(library, "lease")[0])
    assert before >= 1
    list(knowledge.sync(library, "lease", EMBEDDER))
    assert len(knowledge.listing(library, "lease")[0]) == 32


def test_ten_thousand_names_are_found_fast_and_apart(tmp_path: Path) -> None:
    many = tmp_path / "many"
    for folder in range(100):
        (many / str(folder)).mkdir(parents=True)
        for number in range(100):
            (many / str(folder) / f"{number}.txt").touch()
    found = knowledge.find([many])
    assert len({file.source for file in found}) == 10_000


def test_another_embedder_makes_the_index_anew(library: Library, papers: Path) -> None:
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    other = HashEmbedder(128)
    assert sorted(kinds(knowledge.sync(library, "lease", other))) == [
        ("added", "papers/a.txt"),
        ("added", "papers/deep/er/b.md"),
    ]
    (papers / "c.txt").write_text("A third file.", "utf-8")
    assert len(kinds(knowledge.add(library, "lease", [papers / "c.txt"], EMBEDDER))) == 3


@pytest.mark.parametrize("store", ["faiss", "qdrant"])
def test_the_setting_says_what_searches(
    library: Library, papers: Path, store: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if store == "qdrant":
        pytest.importorskip("llama_index.vector_stores.qdrant")
    monkeypatch.setattr(assemble, "open_embedder", lambda *_: EMBEDDER)
    gpt = library.get("lease").with_settings([f"store={store}"])
    library.save(gpt)
    assert assemble.search_report(library, gpt) is None
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    report = assemble.search_report(library, gpt)
    assert report is not None
    assert (report.kind, report.rows) == ({"faiss": "flat"}.get(store, store), 2)
    files = assemble.open_knowledge(library, gpt)
    assert files is not None
    assert files.ranking("apples", 1)[0].source == "papers/a.txt"
    assert (library.index_folder("lease") / "vectors.faiss").exists() == (store == "faiss")


def test_a_folder_named_by_dots_stays_inside_the_gpt_and_is_the_one_that_it_is(
    library: Library, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (papers / "gpt.toml").write_text("not this GPT's", "utf-8")
    spec = library.text("lease")
    monkeypatch.chdir(papers / "deep")
    names = ["papers/a.txt", "papers/deep/er/b.md", "papers/gpt.toml"]
    assert sorted(kinds(knowledge.add(library, "lease", [Path("..")], EMBEDDER))) == [("added", name) for name in names]
    assert library.text("lease") == spec
    events = kinds(knowledge.add(library, "lease", [papers], EMBEDDER))
    assert sorted(events) == [("unchanged", name) for name in names]


@pytest.mark.skipif(sys.platform != "linux", reason="names are text elsewhere")
def test_a_file_whose_name_is_no_text_is_taken_in_and_followed(library: Library, papers: Path) -> None:
    (papers / "two\nlines\x1b[2J.txt").write_text("The fourth file speaks of cocoa.", "utf-8")
    strange = os.fsdecode(os.fsencode(papers) + b"/caf\xe9.txt")
    Path(strange).write_text("The third file speaks of coffee.", "utf-8")
    events = kinds(knowledge.add(library, "lease", [papers], EMBEDDER))
    assert ("added", "papers/caf\ufffd.txt") in events
    assert ("added", "papers/two\ufffdlines\ufffd[2J.txt") in events
    Path(strange).write_text("Now it speaks of tea.", "utf-8")
    assert ("updated", "papers/caf\ufffd.txt") in kinds(knowledge.sync(library, "lease", EMBEDDER))


def test_a_file_that_vanishes_while_it_is_read_fails_alone(
    library: Library, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put = knowledge.copy_file

    def gone(source: Path, target: Path) -> None:
        if source.name == "a.txt":
            source.unlink()
        put(source, target)

    monkeypatch.setattr(knowledge, "copy_file", gone)
    events = kinds(knowledge.add(library, "lease", [papers], EMBEDDER))
    assert events == [("failed", "papers/a.txt"), ("added", "papers/deep/er/b.md")]
    assert [source.source for source in knowledge.listing(library, "lease")[0]] == ["papers/deep/er/b.md"]


def test_a_moved_file_that_moves_on_before_the_sync_fails_alone(library: Library, papers: Path) -> None:
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    (papers / "a.txt").rename(papers / "c.txt")
    (papers / "new.txt").write_text("Another file.", "utf-8")
    seen = compare(library, "lease")
    (papers / "c.txt").rename(papers / "d.txt")
    events = kinds(knowledge.sync(library, "lease", EMBEDDER, seen))
    assert ("failed", "papers/c.txt") in events
    assert ("added", "papers/new.txt") in events
    assert ("moved", "papers/d.txt") in kinds(knowledge.sync(library, "lease", EMBEDDER))


def test_a_gpt_is_saved_while_its_files_are_read(library: Library, papers: Path) -> None:
    reading = knowledge.add(library, "lease", [papers], EMBEDDER)
    next(reading)
    with ThreadPoolExecutor(1) as other:  # as the window does: a thread reads, another saves
        changed = library.get("lease").replace(description="About fruit")
        assert other.submit(library.save, changed).result(9).description == "About fruit"
        with pytest.raises(LibraryBusy, match='"lease"'):
            other.submit(lambda: library.lock_files("lease", timeout_s=0.1).__enter__()).result()
    reading.close()


def test_who_waits_for_the_lock_keeps_what_the_other_wrote(library: Library, papers: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another file.", "utf-8")
    second = knowledge.ingest_found(library, "lease", [Found("other.txt", other)], EMBEDDER)
    with ThreadPoolExecutor(1) as thread, library.lock_files("lease"):
        waits = thread.submit(list, second)
        list(knowledge.add(library, "lease", [papers / "a.txt"], EMBEDDER))
    waits.result(20)
    assert sorted(Origins(library.folder("lease")).files) == ["a.txt", "other.txt"]


def test_files_are_removed_also_where_the_disk_is_full(
    library: Library, papers: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    kept = library.knowledge_folder("lease") / "papers" / "a.txt"
    write = origins.write_text

    def full(path: Path, text: str) -> None:
        if kept.exists():
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(path))
        write(path, text)

    monkeypatch.setattr(origins, "write_text", full)
    assert kinds(knowledge.remove(library, "lease", ["papers/a.txt"])) == [("removed", "papers/a.txt")]
    assert [source.source for source in knowledge.listing(library, "lease")[0]] == ["papers/deep/er/b.md"]
    assert sorted(Origins(library.folder("lease")).files) == ["papers/deep/er/b.md"]


def test_what_is_named_twice_is_removed_once(library: Library, papers: Path) -> None:
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    events = kinds(knowledge.remove(library, "lease", ["papers", "papers/a.txt"]))
    assert sorted(events) == [("removed", "papers/a.txt"), ("removed", "papers/deep/er/b.md")]
