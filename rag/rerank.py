"""The final order of the passages, and a score that means a probability.

The best of dense and keyword search are compared with the question once more: by words (`rag.match`) and, for the best
`LOOKED_AT` of them, by the meaning of their nearest sentence. A linear model orders them; its weights make the passage
that answers the most likely one among those found (a softmax over the candidates, as in ListNet, Cao et al. 2007).
The order was fitted to 900 questions of SQuAD and 700 of Natural Questions; fitted to one half and tried on the other,
recall@1 on SQuAD is 0.911, against 0.878 without. A second model, a logistic regression, says how likely a passage
answers at all. It was fitted to those 700 of Natural Questions, each with its passage, another's and the nearest wrong
one; on texts of another kind it is less sure than it should be (see STRICT_FLOOR in `rag.retrieve`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from math import exp
from typing import TYPE_CHECKING

from rag.likeness import scale_of
from rag.match import Match
from rag.sentences import sentences

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rag.embedder import Embedder
    from rag.types import Passage

LOOKED_AT = 4
"""So many of the best passages have their sentences embedded: nearly all that reranking costs."""

_COSINE, _WORDS, _SENTENCE = 6.37, 1.47, 3.86
"""The weights in the order: of the cosine of the passage, of BM25, of the cosine of the nearest sentence."""
_MATCH = Match(coverage=1.78, neighbours=1.39, rarest=0.47, exact=1.86).values()

_LIKELY_BIAS, _LIKELY_COSINE, _LIKELY_COVERAGE, _LIKELY_SENTENCE = -9.2, 6.12, 0.79, 9.36
"""The logistic regression. Words alone tell little here: a passage that was found has them, right or wrong."""


@dataclass(frozen=True)
class Candidate:
    """A passage that was found, and what speaks for it."""

    passage: Passage
    cosine: float
    """Of the question and the passage, 0..1."""
    words: float
    """BM25, 0..1 (`rag.keyword`)."""
    match: Match

    sentence: str | None = None
    """The sentence nearest in meaning, where it was sought."""
    sentence_cosine: float | None = None

    @property
    def order(self) -> float:
        """What the candidates are sorted by."""
        by_match = sum(weight * value for weight, value in zip(_MATCH, self.match.values(), strict=True))
        return _COSINE * self.cosine + _WORDS * self.words + _SENTENCE * self._nearest + by_match

    @property
    def probability(self) -> float:
        """How likely it answers, 0..1."""
        likely = (
            _LIKELY_COSINE * self.cosine + _LIKELY_COVERAGE * self.match.coverage + _LIKELY_SENTENCE * self._nearest
        )
        return 1 / (1 + exp(-_LIKELY_BIAS - likely))

    @property
    def _nearest(self) -> float:
        """A passage whose sentences nobody looked at counts as if one were as near as the whole."""
        return self.cosine if self.sentence_cosine is None else max(self.sentence_cosine, 0.0)


@dataclass(frozen=True)
class Ranked:
    """A candidate in its final place. A passage never scores less than one that stands behind it."""

    candidate: Candidate
    score: float


def rerank(
    candidates: Sequence[Candidate], vector: NDArray[np.float32], embedder: Embedder, *, in_order: bool = False
) -> list[Ranked]:
    """Return the candidates best first, scored by probability; `vector` is the question's, of length 1.

    With `in_order` they stay in the order that they have and are only scored.
    """
    before = list(candidates) if in_order else _sorted(candidates)
    looked_at = [*_with_sentences(before[:LOOKED_AT], vector, embedder), *before[LOOKED_AT:]]
    final = looked_at if in_order else _sorted(looked_at)
    from_behind = accumulate((one.probability for one in reversed(final)), max)
    return [Ranked(one, score) for one, score in zip(final, reversed(list(from_behind)), strict=True)]


def _sorted(candidates: Sequence[Candidate]) -> list[Candidate]:
    return sorted(candidates, key=lambda one: -one.order)


def _with_sentences(
    candidates: Sequence[Candidate], vector: NDArray[np.float32], embedder: Embedder
) -> list[Candidate]:
    """Find the sentence of each passage that is nearest in meaning; all sentences are embedded in one call."""
    texts = [sentences(one.passage.text) or [one.passage.text] for one in candidates]
    if not texts:
        return []
    found = (embedder.embed([text for group in texts for text in group]) @ vector).tolist()
    cosines = map(scale_of(embedder), found)
    nearest = [max((cosine, text) for text, cosine in zip(group, cosines, strict=False)) for group in texts]
    return [
        replace(one, sentence=text, sentence_cosine=cosine)
        for one, (cosine, text) in zip(candidates, nearest, strict=True)
    ]
