"""Index: the passages of a set of files, searchable by meaning and by words.

In its folder lie `nodes.db`, the truth (see `rag.node_store`), and what a vector store makes of it (see
`rag.vector_store`), unless told otherwise `vectors.faiss`. The identity of the embedder is kept, and another one
refused. Light to import: faiss is loaded by the first search of an index that is not small (see `rag.scan`), or when
files are added.
"""

import hashlib
from collections.abc import Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Self

from rag.embedder import Embedder
from rag.errors import EmbedderMismatch, RagError
from rag.faiss_store import FILES, VECTORS, FaissStore
from rag.node_store import NodeStore, Source
from rag.types import Document, HiddenPassage, Passage
from rag.vector_store import SearchReport, StoreName, VectorStore

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rag.node import AnyNode

__all__ = ["DATABASE", "VECTORS", "Index"]

DATABASE = "nodes.db"


class Index:
    """An index in `folder`; open it with `Index.open`, and close it or use it as a context manager."""

    def __init__(self, folder: Path, store: NodeStore, embedder: Embedder | None, vectors: VectorStore) -> None:
        self.folder = folder
        self.embedder = embedder
        self._store = store
        self._vectors = vectors

    @classmethod
    def open(cls, folder: Path, embedder: Embedder | None, store: StoreName = "faiss") -> Self:
        """Open the index in `folder`, made when absent; without an embedder it can be looked at, not added to.

        `store` names what searches by meaning; another one than before is filled from the index, without the embedder.
        Raises EmbedderMismatch where its passages were embedded by another embedder, IndexBroken where it is damaged,
        RagError where the system refuses.
        """
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise RagError(f"The folder {folder} cannot be made.", hint="Check the rights of its parent.") from error
        nodes = NodeStore(folder / DATABASE)
        try:
            if embedder is not None:
                _require(nodes, embedder, folder)
            return cls(folder, nodes, embedder, _vector_store(store, folder, nodes))
        except RagError:
            nodes.close()
            raise

    @staticmethod
    def discard(folder: Path) -> None:
        """Delete the files of an index, however damaged, so that it can be made again; nothing else in the folder."""
        for name in (*FILES, DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
            (folder / name).unlink(missing_ok=True)

    def close(self) -> None:
        """Close the index; a closed one cannot be used."""
        self._vectors.close()
        self._store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def __len__(self) -> int:
        return self._store.count()

    def sources(self) -> list[Source]:
        """Return the files in the index, by name."""
        return self._store.sources()

    def sha256(self, source: str) -> str | None:
        """Return the sha256 of a file when it was added, None where it is not in the index."""
        return self._store.sha256(source)

    def embedder_identity(self) -> str | None:
        """Return the identity of the embedder that the vectors are from, None before there was one."""
        return self._store.manifest("embedder")

    def document_text(self, source: str) -> str:
        """Return the text that the passages of a file point into. Raises KeyError where it is not in the index."""
        text = self._store.text(source)
        if text is None:
            raise KeyError(source)
        return text

    def passage(self, passage_id: str) -> Passage:
        """Return a passage. Raises KeyError where there is none with this id."""
        passage = self._store.passage(passage_id)
        if passage is None:
            raise KeyError(passage_id)
        return passage

    def passages(self, source: str) -> list[Passage]:
        """Return the passages of a file in the order of its text; none where it is not in the index."""
        return self._store.passages_of(source)

    def headings(self, source: str) -> list[str]:
        """Return the path of headings above each of `passages(source)`; "" where there is none."""
        return self._store.headings_of(source)

    def hidden(self) -> list[HiddenPassage]:
        """Return the text that the files hide, by file; it is in no passage."""
        return self._store.hidden()

    def search(self, vector: "NDArray[np.float32]", k: int) -> list[Passage]:
        """Return the k passages nearest to a unit vector, best first; their score is the cosine, -1..1."""
        with self.snapshot():
            return self.passages_at(self.nearest(vector, k))

    def snapshot(self) -> AbstractContextManager[None]:
        """See one state of the index for the length of a block, whatever another process adds meanwhile."""
        return self._store.snapshot()

    def nearest(self, vector: "NDArray[np.float32]", k: int) -> dict[int, float]:
        """Return the cosine of the k rows nearest to a unit vector, best first."""
        with self.snapshot():
            return self._vectors.nearest(vector, k)

    def cosines(self, vector: "NDArray[np.float32]", rows: Sequence[int]) -> dict[int, float]:
        """Return the cosine of these rows with a unit vector."""
        if not rows:
            return {}
        cosines = self._store.vectors(rows) @ vector
        return dict(zip(rows, cosines.tolist(), strict=True))

    def vectors(self, rows: Sequence[int]) -> "NDArray[np.float32]":
        """Return the vectors of these rows, (len(rows), dimension) float32, each of length 1."""
        return self._store.vectors(rows)

    def keyword_scores(self, query: str) -> dict[int, float]:
        """Return the BM25 score, 0..1, of every row that holds a word of the query (see `rag.keyword`)."""
        return self._store.keyword_scores(query)

    def word_weights(self, query: str) -> dict[str, float]:
        """Return the inverse document frequency of every content word of the query."""
        return self._store.word_weights(query)

    def rows_of(self, sources: Sequence[str]) -> list[int]:
        """Return the rows of the passages of these files."""
        return self._store.rows_of(sources)

    def passages_at(self, scores: dict[int, float]) -> list[Passage]:
        """Return the passages of these rows with their scores, in the same order."""
        found = self._store.passages(list(scores))
        return [replace(found[row], score=score) for row, score in scores.items() if row in found]

    def passages_by_row(self, rows: Sequence[int]) -> dict[int, Passage]:
        """Return the passages of these rows, in the same order; a row that is gone is left out."""
        return self._store.passages(rows)

    def put(
        self,
        document: Document,
        nodes: Sequence["AnyNode"],
        *,
        sha256: str,
        size_bytes: int,
        modified: float | None = None,
    ) -> None:
        """Add a file with its nodes and their embeddings in place of what it was: on the disk when this returns."""
        import numpy as np

        self._vectors.prepare()
        gone, rows = self._store.put(document, nodes, sha256=sha256, size_bytes=size_bytes, modified=modified)
        self._vectors.follow(gone, rows, np.array([node.embedding for node in nodes], dtype=np.float32))

    def remove(self, source: str) -> bool:
        """Remove a file with its passages; False where it is not in the index. On the disk when this returns."""
        import numpy as np

        gone = self._store.rows_of([source])
        if not self._store.remove(source):
            return False
        self._vectors.follow(gone, [], np.empty((0, 0), np.float32))
        return True

    def rename(self, source: str, name: str) -> bool:
        """Give a file another name, its passages stay; False where it is not in the index. On the disk when it returns.

        Raises ValueError where another file has the name.
        """
        return self._store.rename(source, name)

    def save(self) -> None:
        """Have on the disk what makes the next search by meaning begin at once; without it, it is made then.

        Raises RagError where the disk is full or refuses; nothing is lost by that.
        """
        self._vectors.save()

    def search_report(self) -> SearchReport:
        """Return how the index is searched by meaning, and how exactly; reads no vectors."""
        return self._vectors.report()

    def damaged(self) -> list[str]:
        """Return a sentence for everything that is not as it was written; reads all of the index.

        Damage to what the vector store made is not among it: it is noticed and made again by the next search.
        """
        return self._store.damaged()

    def vectors_sound(self) -> bool:
        """Tell whether `vectors.faiss` is as it was written, or not there; a search makes another one by itself."""
        path, sha256 = self.folder / VECTORS, self._store.manifest("faiss_sha256")
        if not path.is_file() or not sha256:
            return True
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256

    def drop_vectors(self) -> None:
        """Delete `vectors.faiss`; the index, when it is opened again, makes it from the database."""
        self._store.set_manifest(faiss_sha256="", faiss_generation="")
        (self.folder / VECTORS).unlink(missing_ok=True)


def _vector_store(name: StoreName, folder: Path, nodes: NodeStore) -> VectorStore:
    if name == "faiss":
        return FaissStore(folder, nodes)
    from rag.qdrant_store import QdrantStore

    return QdrantStore(folder, nodes)


def _require(store: NodeStore, embedder: Embedder, folder: Path) -> None:
    """Make sure that the vectors are the embedder's, or that there are none yet and will be."""
    kept = store.manifest("embedder")
    if kept == embedder.identity:
        return
    with store.transaction():
        if store.count():
            hint = f"Use {kept} again, or delete the folder {folder} and add the files again: they are embedded anew."
            raise EmbedderMismatch(
                f"The index {folder} was made by the embedder {kept}, not by {embedder.identity}.", hint=hint
            )
        store.set_manifest(embedder=embedder.identity, dimension=str(embedder.dimension), faiss_sha256="")
