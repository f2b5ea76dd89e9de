"""Vectors: a faiss index over the rows of the passages, and its file, which can always be made again.

Exact search by inner product (for unit vectors the cosine), or inverted lists, which `rag.inverted` makes of many.
"""

import hashlib
import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from rag.errors import RagError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Vectors:
    """Vectors of `dimension` numbers, each known by its row; searched exactly unless `lists` of faiss are given."""

    def __init__(self, dimension: int, lists: Any = None) -> None:
        import faiss

        self.faiss: Any = lists or faiss.IndexIDMap2(faiss.IndexFlatIP(dimension))

    def __len__(self) -> int:
        return int(self.faiss.ntotal)

    @property
    def lists(self) -> int:
        """How many lists the vectors lie in; 0 where a search is exact."""
        return int(getattr(self.faiss, "nlist", 0))

    @property
    def kind(self) -> str:
        """What faiss calls it."""
        return f"IVF{self.lists},SQ8" if self.lists else "flat"

    @classmethod
    def read(cls, path: Path, sha256: str, dimension: int) -> "Vectors | None":
        """Return what `write` wrote; None where the file is missing or is not exactly that."""
        import faiss

        if not path.is_file() or _sha256(path) != sha256:
            return None
        found = faiss.read_index(str(path))
        return cls(dimension, found) if found.d == dimension else None

    def write(self, path: Path) -> str:
        """Write the file: the old one or the new one is there at any moment, whole. Return its sha256.

        The caller sees to it that no other process writes the same file now.
        Raises RagError where the disk is full or refuses.
        """
        import faiss

        with _replacing(path) as partial:
            faiss.write_index(self.faiss, str(partial))
            return _sha256(partial)

    def rows(self) -> "NDArray[np.int64]":
        """Return the rows that are here, in no order."""
        import faiss
        import numpy as np

        if not self.lists:
            rows: NDArray[np.int64] = faiss.vector_to_array(self.faiss.id_map)
            return rows
        lists = self.faiss.invlists
        return np.concatenate(
            [faiss.rev_swig_ptr(lists.get_ids(one), lists.list_size(one)).copy() for one in range(self.lists)],
            dtype=np.int64,
        )

    def add(self, rows: "Sequence[int] | NDArray[np.int64]", vectors: "NDArray[np.float32]") -> None:
        """Add vectors, (len(rows), dimension) float32; none of the rows may be here already."""
        import numpy as np

        self.faiss.add_with_ids(vectors, np.asarray(rows, dtype=np.int64))

    def remove(self, rows: "Sequence[int] | NDArray[np.int64]") -> None:
        """Remove rows; one that is not here is left out."""
        import numpy as np

        self.faiss.remove_ids(np.asarray(rows, dtype=np.int64))

    def search(self, vector: "NDArray[np.float32]", k: int) -> list[tuple[int, float]]:
        """Return (row, inner product) of the k nearest, best first; `vector` is (dimension,) float32.

        From lists, the inner product is that of a rounded vector, and one of the nearest may be missing.
        """
        if not len(self):  # faiss refuses to look for none
            return []
        scores, rows = self.faiss.search(vector[None, :], min(k, len(self)))
        return [(int(row), float(score)) for row, score in zip(rows[0], scores[0], strict=True) if row >= 0]


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


@contextmanager
def _replacing(path: Path) -> Iterator[Path]:
    """Give a name to write to; what stands there at the end of the block takes the place of `path`, durably.

    One process at a time: the name is always the same, so that a killed one leaves no more than one file behind.
    """
    partial = path.with_name(f".{path.name}.partial")
    try:
        yield partial
        _sync(partial, os.O_RDWR)
        partial.replace(path)
        if os.name == "posix":  # elsewhere a folder cannot be opened
            _sync(path.parent, os.O_RDONLY)
    except (OSError, RuntimeError) as error:  # faiss reports what the system says as RuntimeError
        hint = "Free some space, check the rights of its folder, and run it again."
        raise RagError(f"The file {path} could not be written.", hint=hint) from error
    finally:
        partial.unlink(missing_ok=True)


def _sync(path: Path, flags: int) -> None:
    descriptor = os.open(path, flags)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
