"""FaissStore: search by meaning on this computer, exact while an index is not large (see `rag.inverted`).

`vectors.faiss` is used only when the database knows its sha256, and brought up to date where passages have changed.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rag.errors import RagError
from rag.node_store import NodeStore
from rag.vector_store import SearchReport, catch_up

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rag.scan import Scan
    from rag.vectors import Vectors

VECTORS = "vectors.faiss"
FILES = (VECTORS, f".{VECTORS}.partial")


class FaissStore:
    """The vectors of the passages in `nodes`; the file is in `folder`. Light until it is asked for something."""

    def __init__(self, folder: Path, nodes: NodeStore) -> None:
        self._path = folder / VECTORS
        self._nodes = nodes
        self._vectors: Vectors | None = None
        self._scan: Scan | None = None
        self._generation = -1  # the state of the passages that `_vectors` holds
        self._written = False  # whether the file holds that state
        self._recall, self._measured_rows = 1.0, 0
        self._owed = False  # whether making the vectors again took so long that they ought to be kept

    def prepare(self) -> None:
        """Have the vectors as the database has them now."""
        self._current()

    def follow(self, gone: Sequence[int], rows: Sequence[int], vectors: "NDArray[np.float32]") -> None:
        """Follow one change; where another process wrote besides, or nothing is loaded, the next search catches up."""
        if self._vectors is None or self._nodes.generation() != self._generation + 1:
            return
        if gone:
            self._vectors.remove(gone)
        if rows:
            self._vectors.add(rows, vectors)
        self._generation += 1
        self._written = False
        if _outgrown(self._vectors, len(self._vectors)):
            self.save()

    def nearest(self, vector: "NDArray[np.float32]", k: int) -> dict[int, float]:
        """Return the cosine of the k rows nearest to a unit vector, best first."""
        small = self._small()
        if small is not None:
            return dict(small.search(vector, k))
        from rag.inverted import nearest

        return nearest(self._current(), self._nodes, vector, k)

    def save(self) -> None:
        """Write the file; without it the vectors are put together again by the next search that needs them."""
        with self._nodes.snapshot():
            self._fit(self._current())
        with self._nodes.transaction():  # keeps other processes from writing it at the same time
            vectors = self._current()
            if self._written:
                return
            self._nodes.set_manifest(
                faiss_sha256=vectors.write(self._path),
                faiss_generation=str(self._generation),
                faiss_kind=vectors.kind,
                faiss_recall=str(self._recall),
                faiss_measured_rows=str(self._measured_rows),
            )
        self._written, self._owed = True, False

    def report(self) -> SearchReport:
        """Return how the file searches; flat where it has not been written."""
        size = self._path.stat().st_size if self._path.is_file() else 0
        kind = self._nodes.manifest("faiss_kind") or "flat"
        return SearchReport(kind, self._nodes.count(), size, *self._kept_recall())

    def close(self) -> None:
        """Keep vectors that took long to make, where the disk takes them."""
        if self._owed:
            try:
                self.save()
            except RagError:  # a full disk or a folder that may only be read: the next one makes them again
                self._owed = False

    def _small(self) -> "Scan | None":
        """The vectors as the database has them now, where they are few and faiss has not been loaded for them."""
        from rag.scan import MOST_ROWS, Scan

        if self._vectors is not None or self._nodes.count() > MOST_ROWS:
            return None
        generation = self._nodes.generation()
        if self._scan is None or self._scan.generation != generation:
            self._scan = Scan(generation, *self._nodes.all_vectors())
        return self._scan

    def _current(self) -> "Vectors":
        """The vectors of all passages as the database has them now."""
        with self._nodes.snapshot():
            generation = self._nodes.generation()
            if self._vectors is None or self._generation != generation:
                self._read_newer()
                if self._vectors is None or _outgrown(self._vectors, self._nodes.count() // 2):  # else a writer does
                    self._build()
                elif self._generation != generation:
                    catch_up(self._vectors, self._nodes)
                    self._written = False
                self._generation = generation
            assert self._vectors is not None
            return self._vectors

    def _read_newer(self) -> None:
        """Read the file, where it is whole and holds a later state than what is here."""
        from rag.vectors import Vectors

        generation = int(self._nodes.manifest("faiss_generation") or -1)
        sha256 = self._nodes.manifest("faiss_sha256")
        if not sha256 or generation <= self._generation:
            return
        found = Vectors.read(self._path, sha256, self._dimension())
        if found is not None:
            self._vectors, self._generation, self._written = found, generation, True
            self._recall, self._measured_rows = self._kept_recall()

    def _fit(self, vectors: "Vectors") -> None:
        """Make the lists anew where there are too few or too many, and measure where there are twice the passages."""
        from rag.inverted import fits

        if not fits(vectors, len(vectors)):
            self._build()
        elif vectors.lists and len(vectors) > 2 * self._measured_rows:
            self._measure(vectors)

    def _build(self) -> None:
        """Make the vectors from the database; what was held before is let go first."""
        from rag.inverted import build

        self._vectors = None
        self._vectors = build(self._nodes, self._dimension())
        self._written = False
        self._measure(self._vectors)

    def _measure(self, vectors: "Vectors") -> None:
        from rag.inverted import tune

        self._owed = bool(vectors.lists)
        self._written = False
        self._recall, self._measured_rows = (tune(vectors, self._nodes), len(vectors)) if vectors.lists else (1.0, 0)

    def _kept_recall(self) -> tuple[float, int]:
        """What was measured of the vectors in the file."""
        recall, rows = self._nodes.manifest("faiss_recall"), self._nodes.manifest("faiss_measured_rows")
        return float(recall or 1), int(rows or 0)

    def _dimension(self) -> int:
        return int(self._nodes.manifest("dimension") or 1)  # before there was an embedder there are no passages


def _outgrown(vectors: "Vectors", rows: int) -> bool:
    from rag.inverted import lists_for

    return lists_for(rows) > vectors.lists
