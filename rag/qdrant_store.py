"""QdrantStore: search by meaning through llama_index's store for Qdrant, for an index that outgrows this computer.

Without a server Qdrant runs in its local mode, in memory and filled from `nodes.db` when it is first asked (on the disk
it would keep pickles, which we do not load). `GPTB_QDRANT_URL` names a server that keeps the points; only this
computer's own environment can. Rows and vectors go there; texts, words and the truth stay in `nodes.db`.
"""

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID, uuid4

from rag.errors import RagError
from rag.node_store import NodeStore
from rag.vector_store import SearchReport, catch_up

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

URL = "GPTB_QDRANT_URL"
_PAGE = 10_000  # points that are listed at once
_BACK = "Or go back to faiss: set store=faiss."


class QdrantStore:
    """The vectors of the passages in `nodes`, which lie in `folder`. Light until it is asked for something."""

    def __init__(self, folder: Path, nodes: NodeStore) -> None:
        self._folder = folder
        self._nodes = nodes
        self._points: Points | None = None
        self._generation = -1  # the state of the passages that Qdrant holds

    def prepare(self) -> None:
        """Have in Qdrant what the database has now."""
        self._current()

    def follow(self, gone: Sequence[int], rows: Sequence[int], vectors: "NDArray[np.float32]") -> None:
        """Follow one change; where another process wrote besides, or Qdrant is not open, the next search catches up."""
        if self._points is None or self._nodes.generation() != self._generation + 1:
            return
        self._points.remove(gone)
        self._points.add(rows, vectors)
        self._generation += 1

    def nearest(self, vector: "NDArray[np.float32]", k: int) -> dict[int, float]:
        """Return the cosine of the k rows nearest to a unit vector, best first."""
        return self._current().search(vector, k)

    def save(self) -> None:
        """Note which state Qdrant holds, so that the next one need not compare."""
        self._current()
        self._nodes.set_manifest(qdrant_generation=str(self._generation))

    def report(self) -> SearchReport:
        """Return how it searches."""
        return SearchReport("qdrant", self._nodes.count(), 0, 1.0, 0)

    def close(self) -> None:
        """Let go of the client."""
        if self._points is not None:
            self._points.close()
            self._points, self._generation = None, -1

    def _current(self) -> "Points":
        """The points of all passages as the database has them now."""
        if self._points is None:
            self._points = Points(open_client(), self._collection())
            if len(self._points) == self._nodes.count():
                self._generation = int(self._nodes.manifest("qdrant_generation") or -1)
        with self._nodes.snapshot():
            generation = self._nodes.generation()
            if self._generation != generation:
                catch_up(self._points, self._nodes)
                self._generation = generation
            return self._points

    def _collection(self) -> str:
        """The collection's name: no other index has it, a copy of this one in another folder neither."""
        name = self._nodes.manifest("qdrant_name") or uuid4().hex
        self._nodes.set_manifest(qdrant_name=name)
        return "gptb-" + hashlib.sha256(f"{name}\0{self._folder.resolve()}".encode()).hexdigest()[:24]


def server() -> str:
    """The host of the server that the environment names; "" where Qdrant runs in this process."""
    from urllib.parse import urlsplit

    url = os.environ.get(URL, "")
    return (urlsplit(url).hostname or urlsplit(f"//{url}").hostname or url) if url else ""


def open_client() -> Any:
    """Return a client of the server that the environment names, else Qdrant itself in this process.

    Raises RagError where the extra is not installed.
    """
    try:
        import llama_index.vector_stores.qdrant  # noqa: F401
        from qdrant_client import QdrantClient
    except ImportError as error:
        hint = f'Install it with: pip install "gptb[qdrant]". {_BACK}'
        raise RagError("Qdrant, by which these files are to be searched, is not installed.", hint=hint) from error
    url = os.environ.get(URL)
    with _explained():
        return QdrantClient(url=url, check_compatibility=False) if url else QdrantClient(":memory:")


class Points:
    """One collection of Qdrant, through llama_index; the id of a point is the row as a UUID."""

    def __init__(self, client: Any, collection: str) -> None:
        from llama_index.vector_stores.qdrant import QdrantVectorStore

        self._client, self._collection = client, collection
        with _explained():
            self._store: Any = QdrantVectorStore(collection, client=client, index_doc_id=False)

    def __len__(self) -> int:
        with _explained():
            return int(self._client.count(self._collection).count) if self._exists() else 0

    def rows(self) -> "NDArray[np.int64]":
        """Return the rows that are here, in no order."""
        import numpy as np

        rows: list[int] = []
        page = None
        with _explained():
            while self._exists():
                points, page = self._client.scroll(
                    self._collection, limit=_PAGE, offset=page, with_payload=False, with_vectors=False
                )
                rows += [UUID(point.id).int for point in points]
                if page is None:
                    break
        return np.array(rows, np.int64)

    def add(self, rows: "Sequence[int] | NDArray[np.int64]", vectors: "NDArray[np.float32]") -> None:
        """Add vectors; those of rows that are here already are written over."""
        from llama_index.core.schema import TextNode

        named = zip(rows, vectors.tolist(), strict=True)
        nodes = [TextNode(id_=_name(row), embedding=vector) for row, vector in named]
        with _explained():
            if nodes:
                self._store.add(nodes)

    def remove(self, rows: "Sequence[int] | NDArray[np.int64]") -> None:
        """Remove rows; one that is not here is left out."""
        with _explained():
            if len(rows) and self._exists():
                self._store.delete_nodes([_name(row) for row in rows])

    def search(self, vector: "NDArray[np.float32]", k: int) -> dict[int, float]:
        """Return the cosine of the k rows nearest to a unit vector, best first."""
        from llama_index.core.vector_stores.types import VectorStoreQuery

        with _explained():
            if not self._exists():
                return {}
            found = self._store.query(VectorStoreQuery(query_embedding=vector.tolist(), similarity_top_k=k))
        return {UUID(name).int: score for name, score in zip(found.ids, found.similarities, strict=True)}

    def close(self) -> None:
        """Close the client; a collection in memory is gone."""
        self._client.close()

    def _exists(self) -> bool:
        """Whether there is a collection: llama_index makes it when the first points come."""
        return bool(self._client.collection_exists(self._collection))


def _name(row: int) -> str:
    return str(UUID(int=int(row)))


@contextmanager
def _explained() -> Iterator[None]:
    """Turn what the client raises about its server into an error with a sentence and a way out."""
    from qdrant_client.http.exceptions import ApiException, UnexpectedResponse

    try:
        yield
    except (ApiException, UnexpectedResponse, OSError) as error:
        hint = f"Start it, or correct {URL}. {_BACK}"
        raise RagError(f"The Qdrant server {os.environ.get(URL)} does not answer.", hint=hint) from error
