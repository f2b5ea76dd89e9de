"""VectorStore: what an index asks of the part that searches by meaning; faiss and Qdrant are the two there are.

The vectors themselves are in `nodes.db`. A store is made from there, can always be made from there again, and is
brought up to date where passages have changed since: rows are never used again, so a row that is there is right.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rag.node_store import NodeStore

StoreName = Literal["faiss", "qdrant"]
"""faiss: on this computer, part of gptb. qdrant: the Qdrant vector database through llama_index, an extra."""

STORES: tuple[StoreName, ...] = ("faiss", "qdrant")


@dataclass(frozen=True)
class SearchReport:
    """How an index is searched by meaning."""

    kind: str
    """"flat" (every vector is looked at), faiss's name for the lists, such as "IVF4096,SQ8", or "qdrant"."""
    rows: int
    """How many passages there are."""
    bytes: int
    """What the store takes on the disk; 0 where it has not been written."""
    recall_at_10: float
    """The share of the ten nearest that a search finds, measured among these passages; 1 for an exact search."""
    measured_rows: int
    """How many passages there were when it was measured; an exact search is not measured."""


class VectorStore(Protocol):
    """Search by meaning over the rows of one node store. A thread at a time."""

    def prepare(self) -> None:
        """Be up to date, so that the change that comes next can be followed."""

    def follow(self, gone: Sequence[int], rows: Sequence[int], vectors: "NDArray[np.float32]") -> None:
        """Take out `gone` and add `vectors`, (len(rows), dimension), after the one change that was just made."""

    def nearest(self, vector: "NDArray[np.float32]", k: int) -> dict[int, float]:
        """Return the cosine of the k rows nearest to a unit vector, best first."""

    def save(self) -> None:
        """Have on the disk what makes the next search begin at once. Raises RagError where the system refuses."""

    def report(self) -> SearchReport:
        """Return how it searches; reads no vectors."""

    def close(self) -> None:
        """Let go of its files."""


class Rows(Protocol):
    """Vectors known by their rows."""

    def rows(self) -> "NDArray[np.int64]":
        """Return the rows that are here, in no order."""

    def add(self, rows: "NDArray[np.int64]", vectors: "NDArray[np.float32]") -> None:
        """Add vectors; none of the rows is here already."""

    def remove(self, rows: "NDArray[np.int64]") -> None:
        """Remove rows."""


def catch_up(vectors: Rows, nodes: "NodeStore") -> None:
    """Take out what the node store has no more and add what it has besides."""
    import numpy as np

    wanted, here = nodes.rows(), vectors.rows()
    gone, missing = np.setdiff1d(here, wanted), np.setdiff1d(wanted, here)
    if len(gone):
        vectors.remove(gone)
    for first in range(0, len(missing), BATCH):
        batch = missing[first : first + BATCH]
        vectors.add(batch, nodes.vectors(batch.tolist()))


BATCH = 4096
"""Vectors that are held twice while they go from the node store to another."""
