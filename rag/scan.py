"""Scan: exact search in numpy, for an index so small that it is done before faiss would be imported."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

MOST_ROWS = 4096
"""So many vectors of 384 numbers are read and searched in 15 ms; importing faiss takes 43 ms more than numpy."""


@dataclass(frozen=True)
class Scan:
    """The vectors of all passages as they were at one generation of the index."""

    generation: int
    rows: list[int]
    vectors: "NDArray[np.float32]"
    """(len(rows), dimension)."""

    def search(self, vector: "NDArray[np.float32]", k: int) -> list[tuple[int, float]]:
        """Return (row, inner product) of the k nearest, best first; `vector` is (dimension,) float32."""
        if not self.rows:
            return []
        scores = (self.vectors @ vector).tolist()
        best = sorted(range(len(scores)), key=lambda place: -scores[place])[:k]
        return [(self.rows[place], scores[place]) for place in best]
