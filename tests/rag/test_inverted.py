"""Many vectors are searched through lists: nearly exact, measured, and made anew only when they have outgrown them."""

import hashlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from rag import inverted
from rag.errors import RagError
from rag.faiss_store import FaissStore
from rag.fake import HashEmbedder
from rag.index import VECTORS, Index
from rag.inverted import lists_for
from rag.node import Node
from rag.types import Document, Page
from rag.vectors import Vectors

DIMENSION = 32
ROWS = 600


@pytest.fixture(autouse=True)
def _few_are_many(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rag.scan.MOST_ROWS", 0)
    monkeypatch.setattr(inverted, "MOST_EXACT_ROWS", 100)
    monkeypatch.setattr(inverted, "RESCORED", 20)
    monkeypatch.setattr(inverted, "QUESTIONS", 32)


def open_index(folder: Path) -> Index:
    return Index.open(folder, HashEmbedder(DIMENSION))


def vectors(rows: int, seed: int = 0) -> NDArray[np.float32]:
    """Unit vectors around 40 centres."""
    chance = np.random.default_rng(seed)
    centres = np.random.default_rng(99).normal(size=(40, DIMENSION))
    found = centres[chance.integers(40, size=rows)] + 0.7 * chance.normal(size=(rows, DIMENSION))
    return (found / np.linalg.norm(found, axis=1, keepdims=True)).astype(np.float32)


def put(index: Index, name: str, found: NDArray[np.float32]) -> None:
    nodes = [
        Node(f"{name}-{place}", "word", 0, 4, {"source": name, "page": None, "heading": ""}, vector)
        for place, vector in enumerate(found)
    ]
    index.put(Document(name, (Page(None, "word"),)), nodes, sha256=name, size_bytes=4)


def filled(folder: Path) -> None:
    with open_index(folder) as index:
        put(index, "large", vectors(ROWS - 60))
        put(index, "small", vectors(60, seed=1))
        index.save()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    filled(tmp_path)
    return tmp_path


def recall(index: Index, monkeypatch: pytest.MonkeyPatch) -> float:
    """The share of the ten nearest, by an exact search, that the index finds for questions from outside."""
    _, held = index._store.all_vectors()
    found = 0
    for question in vectors(100, seed=7):
        exact = np.sort(held @ question)[-10]
        found += sum(score >= exact - 1e-6 for score in index.nearest(question, 10).values())
    return found / 1000


def never(*_: object) -> None:
    raise AssertionError("it was made anew")


def test_how_many_lists_are_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    assert [lists_for(rows) for rows in (0, 32_000, 32_001, 65_537, 1_000_000, 10**8)] == [0, 0, 1024, 2048, 4096, 4096]


def test_it_finds_nearly_what_an_exact_search_finds(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_index(folder) as index:
        report = index.search_report()
        assert report.kind == f"IVF{lists_for(ROWS)},SQ8"
        assert report.rows == ROWS
        assert inverted.WANTED_RECALL <= report.recall_at_10 <= 1
        assert report.bytes == (folder / VECTORS).stat().st_size
        assert recall(index, monkeypatch) >= 0.95


def test_scores_are_those_of_the_whole_vectors(folder: Path) -> None:
    with open_index(folder) as index:
        question = vectors(1, seed=5)[0]
        found = index.nearest(question, 10)
        assert found == pytest.approx(index.cosines(question, list(found)), abs=1e-6)
        assert list(found.values()) == sorted(found.values(), reverse=True)


def test_a_small_index_is_exact(tmp_path: Path) -> None:
    with open_index(tmp_path) as index:
        put(index, "small", vectors(60))
        index.save()
        report = index.search_report()
        assert (report.kind, report.recall_at_10, report.measured_rows) == ("flat", 1.0, 0)


def test_rows_come_and_go_without_new_lists(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inverted, "build", never)
    new = vectors(3, seed=11)
    with open_index(folder) as index:
        put(index, "new", new)
        for vector in new:
            ((_, score),) = index.nearest(vector, 1).items()
            assert score == pytest.approx(1, abs=1e-6)
        assert index.remove("new")
        assert index.remove("small")
        assert max(index.nearest(new[0], 1).values()) < 0.999
        assert max(index.nearest(vectors(60, seed=1)[0], 1).values()) < 0.999
        index.save()
    read = Vectors.read(folder / VECTORS, hashlib.sha256((folder / VECTORS).read_bytes()).hexdigest(), DIMENSION)
    with open_index(folder) as index:
        assert read is not None
        assert sorted(read.rows()) == index._store.rows().tolist()
        assert len(index) == ROWS - 60


def test_another_process_is_followed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_index(folder) as reader:
        reader.nearest(vectors(1)[0], 1)
        monkeypatch.setattr(inverted, "build", never)
        new = vectors(1, seed=11)
        with open_index(folder) as writer:
            put(writer, "new", new)
            assert writer.remove("small")
            writer.save()
        assert max(reader.nearest(new[0], 1).values()) == pytest.approx(1, abs=1e-6)
        assert max(reader.nearest(vectors(60, seed=1)[0], 1).values()) < 0.999


def test_lists_are_made_anew_when_they_are_outgrown(tmp_path: Path) -> None:
    kinds = []
    with open_index(tmp_path) as index:
        for number, rows in enumerate((60, 60, 120, 30, 400)):
            put(index, f"f{number}", vectors(rows, number))
            kinds.append(index.search_report().kind)
    assert kinds == ["flat", "IVF64,SQ8", "IVF64,SQ8", "IVF128,SQ8", "IVF128,SQ8"]
    with open_index(tmp_path) as index:
        for number in (1, 2, 3, 4):
            index.remove(f"f{number}")
        index.save()
        assert index.search_report().kind == "flat"


def test_recall_is_measured_again_when_the_passages_have_doubled(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inverted, "build", never)
    monkeypatch.setattr(inverted, "lists_for", lambda rows: 128)  # as beyond a million
    with open_index(folder) as index:
        before = index.search_report().measured_rows
        put(index, "more", vectors(100, seed=11))
        index.save()
        assert index.search_report().measured_rows == before
        put(index, "yet more", vectors(ROWS, seed=12))
        index.save()
        assert index.search_report().measured_rows == 2 * ROWS + 100


def test_the_same_passages_give_the_same_file(tmp_path: Path) -> None:
    digests = []
    for name in ("one", "other"):
        filled(tmp_path / name)
        digests.append(hashlib.sha256((tmp_path / name / VECTORS).read_bytes()).hexdigest())
    assert digests[0] == digests[1]


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize("damage", [flip, Path.unlink, lambda path: path.write_bytes(b"")])
def test_a_damaged_file_is_made_again_and_kept(
    folder: Path, damage: Callable[[Path], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    question = vectors(1, seed=5)[0]
    with open_index(folder) as index:
        right = index.nearest(question, 10)
        report = index.search_report()
    damage(folder / VECTORS)
    with open_index(folder) as index:
        assert len(right.keys() & index.nearest(question, 10)) >= 8  # the centres are of another sample
    monkeypatch.setattr(inverted, "build", never)
    with open_index(folder) as index:
        assert len(right.keys() & index.nearest(question, 10)) >= 8
        assert index.search_report().kind == report.kind
        assert index.search_report().measured_rows == ROWS


def test_an_index_that_cannot_be_written_to_is_searched(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / VECTORS).unlink()

    def full(*_: object) -> None:
        raise RagError("full")

    monkeypatch.setattr(FaissStore, "save", full)
    with open_index(folder) as index:
        assert len(index.nearest(vectors(1)[0], 10)) == 10
    assert not (folder / VECTORS).exists()


def test_of_equal_passages_any_is_right(tmp_path: Path) -> None:
    same = np.repeat(vectors(3), 100, axis=0)
    with open_index(tmp_path) as index:
        put(index, "same", same)
        index.save()
        assert index.search_report().recall_at_10 == 1
