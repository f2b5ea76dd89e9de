"""Qdrant in the place of faiss: the same passages are found, changes are followed, and what is missing is named."""

import sys
from pathlib import Path
from typing import Any

import pytest

from rag import qdrant_store
from rag.errors import RagError
from rag.fake import HashEmbedder
from rag.index import VECTORS, Index
from tests.rag.places import LEASE, MENU, add, open_index, write

EMBEDDER = HashEmbedder()


def with_qdrant(folder: Path) -> Index:
    return Index.open(folder, EMBEDDER, "qdrant")


def nearest(index: Index, query: str) -> str:
    return index.search(EMBEDDER.embed([query])[0], 1)[0].source


def test_without_the_extra_the_way_out_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "qdrant_client", None)
    with with_qdrant(tmp_path) as index, pytest.raises(RagError, match="not installed") as caught:
        index.nearest(EMBEDDER.embed(["x"])[0], 1)
    assert 'pip install "gptb[qdrant]"' in caught.value.hint


class TestWithQdrant:
    """What needs the extra."""

    @pytest.fixture(autouse=True)
    def _installed(self) -> None:
        pytest.importorskip("llama_index.vector_stores.qdrant")

    def test_it_finds_what_faiss_finds(self, tmp_path: Path) -> None:
        texts = {f"f{number}": f"word{number} word{number * 7 % 40} shared" for number in range(40)}
        with open_index(tmp_path / "index") as index:
            add(index, write(tmp_path / "files", **texts))
            vector = EMBEDDER.embed(["shared word7"])[0]
            right = index.nearest(vector, 40)
        with with_qdrant(tmp_path / "index") as index:
            found = index.nearest(vector, 40)
            assert index.search_report().kind == "qdrant"
        assert found == pytest.approx(right, abs=1e-5)
        assert list(found.values()) == sorted(found.values(), reverse=True)

    def test_files_are_added_and_removed(self, tmp_path: Path) -> None:
        with with_qdrant(tmp_path / "index") as index:
            assert index.nearest(EMBEDDER.embed(["x"])[0], 5) == {}
            add(index, write(tmp_path / "files", lease=LEASE, menu=MENU))
            assert nearest(index, "notice period") == "lease.txt"
            add(index, write(tmp_path / "files", lease="Lions and tigers."))
            assert nearest(index, "lions tigers") == "lease.txt"
            assert index.remove("lease.txt")
            assert not index.remove("lease.txt")
            assert nearest(index, "lions tigers") == "menu.txt"
        assert not (tmp_path / "index" / VECTORS).exists()

    def test_another_process_is_followed(self, tmp_path: Path) -> None:
        with with_qdrant(tmp_path / "index") as reader, open_index(tmp_path / "index") as writer:
            add(writer, write(tmp_path / "files", lease=LEASE))
            assert nearest(reader, "lions tigers") == "lease.txt"
            add(writer, write(tmp_path / "files", zoo="Lions and tigers."))
            assert nearest(reader, "lions tigers") == "zoo.txt"

    def test_what_a_server_keeps_is_used_again(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        server = lasting_client(monkeypatch)
        with with_qdrant(tmp_path / "index") as index:
            add(index, write(tmp_path / "files", lease=LEASE, menu=MENU))
        with monkeypatch.context() as patch:
            patch.setattr("rag.node_store.NodeStore.vectors", None)  # nothing is sent again
            with with_qdrant(tmp_path / "index") as index:
                assert nearest(index, "notice period") == "lease.txt"
        with open_index(tmp_path / "index") as index:  # Qdrant does not hear of this
            index.remove("lease.txt")
            add(index, write(tmp_path / "files", zoo="Lions and tigers."))
        with with_qdrant(tmp_path / "index") as index:
            assert nearest(index, "lions tigers") == "zoo.txt"
            (collection,) = server.get_collections().collections
            assert server.count(collection.name).count == len(index) == 2

    def test_two_indexes_share_a_server(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        lasting_client(monkeypatch)
        for name, text in (("one", LEASE), ("other", MENU)):
            with with_qdrant(tmp_path / name) as index:
                add(index, write(tmp_path / "files", **{name: text}))
        with with_qdrant(tmp_path / "one") as index:
            assert nearest(index, "soup") == "one.txt"

    def test_texts_stay_here(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        server = lasting_client(monkeypatch)
        with with_qdrant(tmp_path / "index") as index:
            add(index, write(tmp_path / "files", lease=LEASE))
        (collection,) = server.get_collections().collections
        points, _ = server.scroll(collection.name)
        assert points
        assert not any(word in str(points) for word in ("notice", "lease"))

    def test_a_server_that_does_not_answer_is_named(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv(qdrant_store.URL, "http://127.0.0.1:9")
        with with_qdrant(tmp_path) as index, pytest.raises(RagError, match=r"127\.0\.0\.1:9 does not answer") as caught:
            index.nearest(EMBEDDER.embed(["x"])[0], 1)
        assert qdrant_store.URL in caught.value.hint


def lasting_client(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Have every index talk to one client that outlives it, as it would to a server."""
    from qdrant_client import QdrantClient

    client = QdrantClient(":memory:")
    monkeypatch.setattr(qdrant_store, "open_client", lambda: client)
    monkeypatch.setattr(client, "close", lambda: None)
    return client
