"""HashEmbedder: an embedder without weights, for tests and for machines that have no model yet."""

import hashlib
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\w+|[^\w\s]")


class HashEmbedder:
    """A bag of words hashed into `dimension` places with a sign (Weinberger et al. 2009, arXiv 0902.2206).

    Deterministic across processes and machines; texts that share words lie close together. A text without any word
    gets the first unit vector, so that every vector has length 1.
    """

    def __init__(self, dimension: int = 64, max_tokens: int = 256) -> None:
        self.dimension = dimension
        self.max_tokens = max_tokens
        self.identity = f"hash-{dimension}"

    def embed(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """Return one vector a text, (len(texts), dimension) float32, each of length 1."""
        import numpy as np

        vectors = np.zeros((len(texts), self.dimension), dtype=np.float32)
        for vector, text in zip(vectors, texts, strict=True):
            for token in _WORD.findall(text.lower())[: self.max_tokens]:
                place, sign = self._place(token)
                vector[place] += sign
            if not vector.any():
                vector[0] = 1
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        return vectors

    def embed_queries(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """Return what `embed` does."""
        return self.embed(texts)

    @property
    def likeness(self) -> tuple[float, float]:
        """Return those of the reference: its cosines are taken as they are."""
        from rag.likeness import REFERENCE

        return REFERENCE

    def token_offsets(self, text: str) -> list[tuple[int, int]]:
        """Return the span of every word and of every sign between words, in characters."""
        return [match.span() for match in _TOKEN.finditer(text)]

    def _place(self, token: str) -> tuple[int, int]:
        """Where a token goes and with which sign."""
        digest = int.from_bytes(hashlib.blake2b(token.encode("utf-8", "replace"), digest_size=8).digest(), "big")
        return digest % self.dimension, 1 if digest >> 63 else -1
