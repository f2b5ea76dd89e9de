"""How the words of a question stand in a passage: what the final order of the passages is made of, besides meaning.

Every feature lies in 0..1. A word counts by how rare it is in the files (inverse document frequency), so that a name
weighs more than "year". Names and numbers, neighbouring words, headings and the kind of answer that a question asks
for were tried as features too: none of them helped questions that it was not fitted to.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import astuple, dataclass
from itertools import pairwise

from rag.evidence import stem
from rag.keyword import words
from rag.sentences import sentences


@dataclass(frozen=True)
class Match:
    """What one passage has of a question; shares are of the weight of the question's words."""

    coverage: float
    """The share that the passage holds, endings aside."""
    neighbours: float
    """The share that its best two sentences in a row hold."""
    rarest: float
    """Whether the passage holds the rarest word."""
    exact: float
    """The share that the passage holds in the very form of the question."""

    def values(self) -> tuple[float, ...]:
        """Return the features in the order in which they are named."""
        return astuple(self)


class Question:
    """A question, its words and how much each of them weighs."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        """`weights` has the inverse document frequency of every content word of the question."""
        self.forms = dict(weights)
        self.weights: dict[str, float] = {}
        for word, weight in weights.items():
            self.weights[stem(word)] = max(self.weights.get(stem(word), 0.0), weight)

    def match(self, passage: str) -> Match:
        """Compare a passage with the question."""
        held = [frozenset(map(stem, words(sentence))) for sentence in sentences(passage) or [passage]]
        everywhere = frozenset().union(*held)
        return Match(
            coverage=self.share(everywhere),
            neighbours=max([self.share(one | other) for one, other in pairwise(held)] or [self.share(everywhere)]),
            rarest=self._holds_rarest(everywhere),
            exact=_share(self.forms, frozenset(words(passage))),
        )

    def share(self, stems: Collection[str]) -> float:
        """Return the share, 0..1, of the question that these words hold."""
        return _share(self.weights, stems)

    def matched(self, passage: str) -> list[str]:
        """Return the words of the question that the passage holds, endings aside, the rarest first."""
        held = {stem(word) for word in words(passage)}
        return sorted((word for word in self.forms if stem(word) in held), key=lambda word: (-self.forms[word], word))

    def _holds_rarest(self, stems: Collection[str]) -> float:
        most = max(self.weights.values(), default=0.0)
        rarest = [one for one, weight in self.weights.items() if weight == most]
        return sum(one in stems for one in rarest) / len(rarest) if rarest else 0.0


def _share(weights: Mapping[str, float], held: Collection[str]) -> float:
    whole = sum(weights.values())
    return sum(weights[key] for key in weights if key in held) / whole if whole else 0.0
