"""Cosines of any embedder are compared on one scale, on which floors mean the same."""

import numpy as np
import pytest

from rag.fake import HashEmbedder
from rag.likeness import REFERENCE, scale_of


class Lying(HashEmbedder):
    def __init__(self, unrelated: float, related: float) -> None:
        super().__init__()
        self._likeness = (unrelated, related)

    @property
    def likeness(self) -> tuple[float, float]:
        return self._likeness


def test_the_reference_is_left_as_it_is() -> None:
    assert [scale_of(HashEmbedder())(cosine) for cosine in (-1.0, 0.3, 1.0)] == [-1.0, 0.3, 1.0]


def test_what_is_unrelated_and_related_lie_where_they_lie_for_the_reference() -> None:
    scale = scale_of(Lying(0.72, 0.86))
    np.testing.assert_allclose([scale(0.72), scale(0.86)], REFERENCE)
    assert scale(0.3) == -1.0
    assert scale(1.0) == 1.0


@pytest.mark.parametrize("likeness", [(0.5, 0.5), (0.6, 0.2), (0.5, 0.52)])
def test_an_embedder_that_tells_nothing_apart_is_not_stretched(likeness: tuple[float, float]) -> None:
    assert scale_of(Lying(*likeness))(0.51) == 0.51
