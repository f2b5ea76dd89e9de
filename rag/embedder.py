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
        """Return the vectors, (len(texts), dimension) float32, each of length 1."""

    def token_offsets(self, text: str) -> list[tuple[int, int]]:
        """Return start and end of every token in characters of `text`: untruncated, without special tokens."""
