"""What rag asks of an embedder: anything that turns texts into unit vectors and knows where its tokens lie."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Embedder(Protocol):
    """A sentence embedder; the engine's Encoder satisfies it, and so does the HashEmbedder of the tests."""

    @property
    def identity(self) -> str:
        """The name and a digest of the weights: two embedders with one identity give the same vectors."""

    @property
    def dimension(self) -> int:
        """The length of a vector."""

    @property
    def max_tokens(self) -> int:
        """The tokens of a text that count, special ones included; the rest of a longer text is not seen."""

    def embed(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """Return the vectors of passages, (len(texts), dimension) float32, each of length 1."""

    def embed_queries(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """Return the vectors of questions, the same as `embed` for most embedders."""

    @property
    def likeness(self) -> tuple[float, float]:
        """The usual cosine of a question with a passage that does not answer it, and with one that does."""

    def token_offsets(self, text: str) -> list[tuple[int, int]]:
        """Return start and end of every token in characters of `text`: untruncated, without special tokens."""


class RememberingEmbedder:
    """An embedder that computes a text once: an answer asks for the vectors of the same sentences three times over."""

    def __init__(self, embedder: Embedder, most: int = 4096) -> None:
        """`most` is how many vectors are kept; the oldest go first."""
        self._embedder = embedder
        self._most = most
        self._vectors: dict[str, NDArray[np.float32]] = {}
        self.identity, self.dimension, self.max_tokens = embedder.identity, embedder.dimension, embedder.max_tokens

    def embed(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """(N,) texts -> (N, dimension) float32 of length 1."""
        import numpy as np

        missing = [text for text in dict.fromkeys(texts) if text not in self._vectors]
        if missing:
            self._vectors |= zip(missing, self._embedder.embed(missing), strict=True)
        found = [self._vectors[text] for text in texts]
        for text in list(self._vectors)[: max(0, len(self._vectors) - self._most)]:
            del self._vectors[text]
        return np.stack(found) if found else np.empty((0, self.dimension), np.float32)

    def embed_queries(self, texts: Sequence[str]) -> "NDArray[np.float32]":
        """(N,) questions -> (N, dimension) float32 of length 1."""
        return self._embedder.embed_queries(texts)

    @property
    def likeness(self) -> tuple[float, float]:
        """What the embedder says."""
        return self._embedder.likeness

    def token_offsets(self, text: str) -> list[tuple[int, int]]:
        """The character span of every token."""
        return self._embedder.token_offsets(text)
