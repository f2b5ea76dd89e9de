"""QdrantStore: search by meaning through llama_index's store for Qdrant, in its local mode: a folder, no server.

Only rows and vectors go there; texts, words and the truth stay in `nodes.db`. Local mode is for one program at a time and
looks at every vector. It keeps its points in pickles: its folder is made on this computer and never part of a bundle.
"""

from collections.abc import Sequence
from pathlib import Path
from shutil import rmtree
from typing import TYPE_CHECKING, Any
from uuid import UUID

from rag.errors import RagError
from rag.node_store import NodeStore
from rag.vector_store import SearchReport, catch_up

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

PIP = 'pip install "gptb[qdrant]"'
_COLLECTION = "passages"
_PAGE = 10_000  # points that are listed at once


class QdrantStore:
    """The vectors of the passages in `nodes`; Qdrant's files are in `folder`. Light until it is asked for something."""

    def __init__(self, folder: Path, nodes: NodeStore) -> None:
        self._folder = folder
        self._nodes = nodes
        self._points: _Points | None = None
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
        """Note which state Qdrant holds, so that the next one need not compare; the points are on the disk already."""
        self._current()
        self._nodes.set_manifest(qdrant_generation=str(self._generation))

    def report(self) -> SearchReport:
        """Return how it searches."""
        size = sum(path.stat().st_size for path in self._folder.rglob("*") if path.is_file())
        return SearchReport("qdrant", self._nodes.count(), size, 1.0, 0)

    def close(self) -> None:
        """Let another program open the folder."""
        if self._points is not None:
            self._points.close()
            self._points = None

    def _current(self) -> "_Points":
        """The points of all passages as the database has them now."""
        with self._nodes.snapshot():
            if self._points is None:
                self._points = self._opened()
                self._generation = int(self._nodes.manifest("qdrant_generation") or -1)
            generation = self._nodes.generation()
            if self._generation != generation or len(self._points) != self._nodes.count():
                catch_up(self._points, self._nodes)
                self._generation = generation
            return self._points

    def _opened(self) -> "_Points":
        try:
            return _Points(self._folder)
        except RagError:
            raise
        except Exception:  # whatever unpickling and parsing raise for damaged files; they are made again
            rmtree(self._folder)
            return _Points(self._folder)


class _Points:
    """Points in Qdrant, through llama_index; the id of a point is the row as a UUID."""

    def __init__(self, folder: Path) -> None:
        try:
            from llama_index.vector_stores.qdrant import QdrantVectorStore
            from qdrant_client import QdrantClient
        except ImportError as error:
            hint = f"Install it with: {PIP}. Or go back to faiss: set store=faiss."
            raise RagError(
                "Qdrant, which this GPT's files are to be searched with, is not installed.", hint=hint
            ) from error
        try:
            self._client: Any = QdrantClient(path=str(folder))
        except RuntimeError as error:  # the folder is locked
            hint = "Close the other program, or go back to faiss, which many may read at once: set store=faiss."
            raise RagError(f"Another program has the Qdrant folder {folder} open.", hint=hint) from error
        self._store: Any = QdrantVectorStore(_COLLECTION, client=self._client)

    def __len__(self) -> int:
        return int(self._client.count(_COLLECTION).count) if self._exists() else 0

    def rows(self) -> "NDArray[np.int64]":
        """Return the rows that are here, in no order."""
        import numpy as np

        rows: list[int] = []
        page = None
        while self._exists():
            points, page = self._client.scroll(
                _COLLECTION, limit=_PAGE, offset=page, with_payload=False, with_vectors=False
            )
            rows += [UUID(point.id).int for point in points]
            if page is None:
                break
        return np.array(rows, np.int64)

    def add(self, rows: "Sequence[int] | NDArray[np.int64]", vectors: "NDArray[np.float32]") -> None:
        """Add vectors; those of rows that are here already are written over."""
        from llama_index.core.schema import TextNode

        if len(rows):
            named = zip(rows, vectors.tolist(), strict=True)
            self._store.add([TextNode(id_=_name(row), embedding=vector) for row, vector in named])

    def remove(self, rows: "Sequence[int] | NDArray[np.int64]") -> None:
        """Remove rows; one that is not here is left out."""
        if len(rows) and self._exists():
            self._store.delete_nodes([_name(row) for row in rows])

    def search(self, vector: "NDArray[np.float32]", k: int) -> dict[int, float]:
        """Return the cosine of the k rows nearest to a unit vector, best first."""
        from llama_index.core.vector_stores.types import VectorStoreQuery

        if not self._exists():
            return {}
        found = self._store.query(VectorStoreQuery(query_embedding=vector.tolist(), similarity_top_k=k))
        return {UUID(name).int: score for name, score in zip(found.ids, found.similarities, strict=True)}

    def close(self) -> None:
        self._client.close()

    def _exists(self) -> bool:
        """Whether there is a collection: llama_index makes it when the first points come."""
        return bool(self._client.collection_exists(_COLLECTION))


def _name(row: int) -> str:
    return str(UUID(int=int(row)))
