"""What every encoder of a sentence-transformers folder has in common: prompts, sizes, its identity, its likeness."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from engine.embedding import EmbeddingFolder
from engine.likeness import VERSION, measured, remembered
from engine.run.packed import PACKED_FOLDER

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class TextEncoder(ABC):
    """Turns texts into vectors; an heir computes in `_vectors`."""

    def __init__(self, folder: EmbeddingFolder) -> None:
        self.identity = folder.identity
        """Name and short hash of the weights: vectors of different identities are never compared."""
        self.dimension = folder.dimension
        """Length of a vector."""
        self.max_tokens = folder.text_tokens
        """Longest input in tokens, the two marks around it included; what lies beyond is not seen."""
        self.token_offsets = folder.token_offsets
        """text -> the character span of every token, none cut off, without the marks around it."""
        self._folder = folder

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """N passages -> (N, dimension) float32, each row of length 1."""
        return self._vectors(self._folder.ids(texts, self._folder.recipe.passage_prompt))

    def embed_queries(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """N questions -> (N, dimension) float32, each row of length 1; the same as `embed` for most models."""
        return self._vectors(self._folder.ids(texts, self._folder.recipe.query_prompt))

    @cached_property
    def likeness(self) -> tuple[float, float]:
        """The mean cosine of a question with a passage that does not answer it, and with its own: see there."""
        name = f"{self.identity.rpartition('@')[2]}.likeness.v{VERSION}.json"
        folder = self._folder.checkpoint.folder / PACKED_FOLDER
        return remembered(folder / name, lambda: measured(self.embed, self.embed_queries))

    @abstractmethod
    def _vectors(self, rows: list[list[int]]) -> NDArray[np.float32]:
        """The ids of N texts, the marks around them included -> (N, dimension) float32, each row of length 1."""
