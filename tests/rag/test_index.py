"""The index finds what was put in, notices what was done to its files, and says the way out."""

import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from rag.errors import EmbedderMismatch, IndexBroken, RagError
from rag.fake import HashEmbedder
from rag.index import DATABASE, VECTORS, Index
from rag.types import Passage
from tests.rag.places import LEASE, MENU, add, open_index, write

EMBEDDER = HashEmbedder()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of an index that holds lease.txt and menu.txt."""
    with open_index(tmp_path / "index") as index:
        add(index, write(tmp_path / "files", lease=LEASE, menu=MENU))
    return tmp_path / "index"


@pytest.fixture(autouse=True)
def _through_faiss(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if no index were small: what is tested here is `vectors.faiss`."""
    monkeypatch.setattr("rag.scan.MOST_ROWS", 0)


@pytest.fixture
def index(folder: Path) -> Iterator[Index]:
    with Index.open(folder, EMBEDDER) as opened:
        yield opened


def nearest(index: Index, query: str) -> str:
    return index.search(EMBEDDER.embed([query])[0], 1)[0].source


def test_sources_say_what_is_in_it(index: Index) -> None:
    lease, menu = index.sources()
    assert (lease.source, lease.bytes, lease.pages, lease.passages) == ("lease.txt", len(LEASE), 0, 1)
    assert index.sha256("lease.txt") == lease.sha256 != menu.sha256
    assert index.sha256("absent") is None
    assert len(index) == 2
    assert index.embedder_identity() == "hash-64"


def test_every_passage_of_a_file_is_found_by_its_title(tmp_path: Path) -> None:
    long = "Lease of the flat in Lisbon\n\n" + "The rent of the month is to be paid on its first day. " * 60
    with open_index(tmp_path / "index") as index:
        add(index, write(tmp_path / "files", lease=long, menu=MENU))
        assert len(index.keyword_scores("Lisbon")) == len(index.passages("lease.txt")) > 1


def test_the_date_of_a_file_is_kept_with_it(tmp_path: Path) -> None:
    files = write(tmp_path / "files", lease=LEASE, menu=MENU)
    os.utime(files[0][1], (86_400, 86_400))
    with open_index(tmp_path / "new") as index:
        add(index, files)
        assert [source.modified for source in index.sources()] == [86_400, files[1][1].stat().st_mtime]
        index.remove("lease.txt")
        add(index, files)
        assert index.sources()[0].modified == 86_400


def test_passages_lie_in_the_text(index: Index) -> None:
    (passage,) = index.passages("lease.txt")
    assert index.document_text("lease.txt")[passage.start : passage.end] == passage.text
    assert index.passage(passage.id) == passage
    assert index.passages("absent") == []
    with pytest.raises(KeyError):
        index.document_text("absent")
    with pytest.raises(KeyError):
        index.passage("absent")


def test_search_is_exact(tmp_path: Path) -> None:
    texts = {f"f{number}": f"word{number} word{number * 7 % 40} shared" for number in range(40)}
    with open_index(tmp_path / "index") as index:
        add(index, write(tmp_path / "files", **texts))
        query = EMBEDDER.embed(["shared word7"])[0]
        found = index.search(query, 40)
        cosines = [float(EMBEDDER.embed([passage.text])[0] @ query) for passage in found]
    assert np.allclose([passage.score for passage in found], cosines, atol=1e-6)
    assert cosines == sorted(cosines, reverse=True)


def test_an_empty_index_finds_nothing(tmp_path: Path) -> None:
    with open_index(tmp_path / "index") as index:
        assert index.search(EMBEDDER.embed(["anything"])[0], 5) == []
        assert index.sources() == []


def test_the_same_rows_in_llama_index_and_after_deletions(tmp_path: Path) -> None:
    with open_index(tmp_path / "index") as index:
        add(index, write(tmp_path / "files", a="apples", b="bananas", c="cherries"))
        assert index.remove("a.txt")
        add(index, write(tmp_path / "files", d="dates", e="elderberries"))
        for name, text in {"b": "bananas", "c": "cherries", "d": "dates", "e": "elderberries"}.items():
            assert nearest(index, text) == f"{name}.txt"


def test_what_was_removed_is_gone(index: Index) -> None:
    assert nearest(index, "notice period") == "lease.txt"
    assert index.remove("lease.txt")
    assert not index.remove("lease.txt")
    assert nearest(index, "notice period") == "menu.txt"
    assert not index.keyword_scores("notice")


def test_another_embedder_is_refused_by_name(folder: Path) -> None:
    with pytest.raises(EmbedderMismatch, match=r"hash-64.*hash-32") as caught:
        open_index(folder, 32)
    assert "add the files again" in caught.value.hint


def test_an_empty_index_takes_another_embedder(folder: Path) -> None:
    with Index.open(folder, None) as index:
        for source in index.sources():
            index.remove(source.source)
    with open_index(folder, 32) as index:
        assert index.embedder_identity() == "hash-32"
        assert index.search(HashEmbedder(32).embed(["x"])[0], 1) == []


@pytest.mark.parametrize("damage", ["missing", "flipped", "truncated", "empty"])
def test_a_damaged_vector_file_is_made_again(folder: Path, damage: str) -> None:
    path = folder / VECTORS
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    match damage:
        case "missing":
            path.unlink()
        case "flipped":
            path.write_bytes(data)
        case "truncated":
            path.write_bytes(data[:-5])
        case "empty":
            path.write_bytes(b"")
    with Index.open(folder, EMBEDDER) as index:
        assert nearest(index, "notice period") == "lease.txt"


def test_an_old_vector_file_is_brought_up_to_date(folder: Path, tmp_path: Path) -> None:
    old = (folder / VECTORS).read_bytes()
    with Index.open(folder, EMBEDDER) as index:
        index.remove("menu.txt")
        add(index, write(tmp_path / "files", zoo="Lions and tigers and bears."))
    (folder / VECTORS).write_bytes(old)
    with Index.open(folder, EMBEDDER) as index:
        assert nearest(index, "lions tigers") == "zoo.txt"
        assert {passage.source for passage in index.search(EMBEDDER.embed(["soup"])[0], 9)} == {"lease.txt", "zoo.txt"}


def test_the_vector_file_is_used_when_it_is_right(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rag.node_store.NodeStore.vectors", None)  # calling it would raise
    with Index.open(folder, EMBEDDER) as index:
        assert nearest(index, "notice period") == "lease.txt"


def test_an_open_index_sees_what_another_one_writes(index: Index, folder: Path, tmp_path: Path) -> None:
    assert nearest(index, "lions tigers") in {"lease.txt", "menu.txt"}
    with Index.open(folder, EMBEDDER) as writer:
        add(writer, write(tmp_path / "files", zoo="Lions and tigers and bears."))
    assert nearest(index, "lions tigers") == "zoo.txt"


def test_a_snapshot_keeps_one_state(index: Index, folder: Path) -> None:
    with index.snapshot():
        assert nearest(index, "notice period") == "lease.txt"
        with Index.open(folder, EMBEDDER) as writer:
            writer.remove("lease.txt")
        assert nearest(index, "notice period") == "lease.txt"
        assert index.passages("lease.txt")
    assert nearest(index, "notice period") == "menu.txt"


def test_two_indexes_may_write_in_turn(tmp_path: Path) -> None:
    with open_index(tmp_path / "index") as one, open_index(tmp_path / "index") as other:
        add(one, write(tmp_path / "files", a="apples"))
        add(other, write(tmp_path / "files", b="bananas"))
        add(one, write(tmp_path / "files", c="cherries"))
        for index in (one, other):
            assert [nearest(index, text) for text in ("apples", "bananas", "cherries")] == ["a.txt", "b.txt", "c.txt"]


@pytest.mark.parametrize("content", [b"no database at all" * 500, b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_database_is_named(tmp_path: Path, content: bytes) -> None:
    (tmp_path / DATABASE).write_bytes(content)
    with pytest.raises(IndexBroken, match=DATABASE) as caught:
        Index.open(tmp_path, EMBEDDER)
    assert str(tmp_path) in caught.value.hint


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / DATABASE) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    connection.close()
    with pytest.raises(IndexBroken, match="not an index"):
        Index.open(tmp_path, EMBEDDER)


def test_an_index_of_a_newer_version_is_refused(folder: Path) -> None:
    connection = sqlite3.connect(folder / DATABASE)
    connection.execute("PRAGMA user_version = 99")
    connection.close()
    with pytest.raises(IndexBroken, match="newer version"):
        Index.open(folder, EMBEDDER)


def test_a_changed_passage_is_named(folder: Path) -> None:
    with Index.open(folder, EMBEDDER) as index:
        assert index.damaged() == []
    connection = sqlite3.connect(folder / DATABASE)
    with connection:
        connection.execute("UPDATE nodes SET page = 7 WHERE source = (SELECT id FROM sources WHERE name = 'menu.txt')")
    connection.close()
    with Index.open(folder, EMBEDDER) as index:
        assert index.damaged() == ["The passages of 'menu.txt' are not as they were written."]


def test_every_flipped_byte_is_noticed_or_changes_nothing(folder: Path) -> None:
    whole = (folder / DATABASE).read_bytes()
    with Index.open(folder, EMBEDDER) as index:
        right = [index.passages(source.source) for source in index.sources()]
    noticed = 0
    for place in range(100, len(whole), len(whole) // 60):
        data = bytearray(whole)
        data[place] ^= 0x20
        (folder / DATABASE).write_bytes(data)
        found = passages_or_complaint(folder)
        assert found in ("complaint", right)
        noticed += found == "complaint"
    assert noticed


def passages_or_complaint(folder: Path) -> list[list[Passage]] | str:
    """All passages, or "complaint" where the index was refused or found damaged."""
    try:
        with Index.open(folder, EMBEDDER) as index:
            if index.damaged():
                return "complaint"
            return [index.passages(source.source) for source in index.sources()]
    except RagError:
        return "complaint"


def test_a_discarded_index_can_be_made_again(folder: Path, tmp_path: Path) -> None:
    (folder / DATABASE).write_bytes(b"rubbish" * 1000)
    (folder / "note.txt").write_text("not ours", encoding="utf-8")
    Index.discard(folder)
    assert [path.name for path in folder.iterdir()] == ["note.txt"]
    with open_index(folder) as index:
        add(index, write(tmp_path / "files", lease=LEASE))
        assert nearest(index, "notice period") == "lease.txt"


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x", encoding="utf-8")
    with pytest.raises(RagError, match="cannot be made"):
        Index.open(tmp_path / "file" / "index", EMBEDDER)


def test_a_full_disk_loses_nothing(index: Index, folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    with pytest.raises(RagError, match="could not be written"):
        add(index, write(tmp_path / "files", zoo="Lions and tigers."))
    monkeypatch.undo()
    assert [path.name for path in folder.glob(".*")] == []
    with Index.open(folder, EMBEDDER) as again:
        assert nearest(again, "lions tigers") == "zoo.txt"
