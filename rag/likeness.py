"""The cosines of any embedder on the scale of the one that the weights and floors of this package were fitted to.

Of every embedder two cosines are known, measured on the same few texts: of a question with a passage that does not
answer it, and with the one that does. The straight line through both makes what is unrelated and what is related lie
where they lie for the reference. What it cannot do: make an embedder tell apart what it does not.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rag.embedder import Embedder

REFERENCE = (0.04, 0.52)
"""Of all-minilm-l6-v2 (`engine.likeness`)."""

_LEAST = 0.05  # an embedder for which both are the same says nothing, on whatever scale


def scale_of(embedder: Embedder) -> Callable[[float], float]:
    """Return what turns a cosine of this embedder into one of the reference, -1..1."""
    unrelated, related = embedder.likeness
    if (unrelated, related) == REFERENCE or related - unrelated < _LEAST:
        return lambda cosine: cosine
    slope = (REFERENCE[1] - REFERENCE[0]) / (related - unrelated)
    return lambda cosine: max(-1.0, min(1.0, REFERENCE[0] + slope * (cosine - unrelated)))
