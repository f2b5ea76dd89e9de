"""A small index is searched without faiss, and finds what faiss finds."""

import sys
from pathlib import Path

import pytest

from rag.fake import HashEmbedder
from rag.index import Index
from tests.rag.places import add, open_index, write

EMBEDDER = HashEmbedder()
TEXTS = {f"f{number}": f"word{number} word{number * 7 % 40} shared" for number in range(40)}


def test_it_finds_what_faiss_finds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_index(tmp_path / "index") as index:
        add(index, write(tmp_path / "files", **TEXTS))
    for number in range(40):
        vector = EMBEDDER.embed([f"word{number} shared"])[0]
        found = []
        for most in (4096, 0):
            monkeypatch.setattr("rag.scan.MOST_ROWS", most)
            with Index.open(tmp_path / "index", EMBEDDER) as index:
                found.append(index.nearest(vector, 40))
        scanned, through_faiss = found
        assert scanned == pytest.approx(through_faiss, abs=1e-6)
        assert list(scanned.values()) == sorted(scanned.values(), reverse=True)


def test_it_sees_what_another_index_object_adds(tmp_path: Path) -> None:
    files = write(tmp_path / "files", first="the first text")
    with open_index(tmp_path / "index") as writer, Index.open(tmp_path / "index", EMBEDDER) as reader:
        vector = EMBEDDER.embed(["second"])[0]
        assert reader.nearest(vector, 5) == {}
        add(writer, files)
        assert len(reader.nearest(vector, 5)) == 1
        add(writer, write(tmp_path / "files", second="a second text"))
        assert reader.search(vector, 1)[0].source == "second.txt"


def test_faiss_is_not_loaded(tmp_path: Path) -> None:
    import subprocess

    with open_index(tmp_path / "index") as index:
        add(index, write(tmp_path / "files", **TEXTS))
    code = (
        "import sys; from pathlib import Path; from rag.fake import HashEmbedder; from rag.index import Index;"
        "index = Index.open(Path(sys.argv[1]), HashEmbedder());"
        "print(len(index.nearest(HashEmbedder().embed(['shared'])[0], 7)), 'faiss' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path / "index"], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert done.stdout.split() == ["7", "False"]
