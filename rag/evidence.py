"""Evidence: the sentences of passages, and how well each fits a question or an answer, by words and by meaning."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import log
from typing import TYPE_CHECKING

from rag.embedder import Embedder
from rag.keyword import content_words, words
from rag.likeness import scale_of
from rag.sentences import Span, sentence_spans
from rag.types import Citation, Passage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_ENDINGS = tuple("ational ization ations ation ments ment ings ing edly ed ies es s ly e".split())
_SHORTEST_STEM = 3
_HEADING = re.compile(r"#{1,6}[^\S\n]+[^\n]*")
_TITLE = re.compile(r"(?=[^\n]*[^\W\d_])[^\n:|\t]{1,80}(?<![.!?…;,。！？．؟۔।])")
_ABOVE_TEXT = re.compile(r"[^\S\n]*\n[^\S\n]*\n\s*\S[^\n]{40}")


@dataclass(frozen=True)
class Candidate:
    """One sentence of a passage: characters `start`..`end` of its text; `number` counts the passages from 1."""

    number: int
    passage: Passage
    start: int
    end: int

    @cached_property
    def text(self) -> str:
        """The sentence itself."""
        return self.passage.text[self.start : self.end]

    @cached_property
    def stems(self) -> frozenset[str]:
        """Its words without their endings."""
        return stems(words(self.text))

    def quoted(self, sentence: str, score: float) -> Citation:
        """Cite this sentence in support of `sentence`."""
        passage = self.passage
        start, end = passage.start + self.start, passage.start + self.end
        return Citation(
            sentence, self.number, self.text, passage.source, passage.page, start, end, score, passage.label
        )


class Evidence:
    """The sentences of the passages, and how well each of them fits a text."""

    def __init__(self, passages: Sequence[Passage], embedder: Embedder | None) -> None:
        self.candidates = [
            Candidate(number, passage, *span)
            for number, passage in enumerate(passages, start=1)
            for span in _telling(passage.text)
        ]
        self._embedder = embedder
        self._counts = Counter(stem for candidate in self.candidates for stem in candidate.stems)

    def fit(self, text: str) -> list[float]:
        """How well each sentence fits, 0..1: the mean of words and meaning, or words alone without an embedder."""
        coverage = self.coverage(text)
        if self._embedder is None or not self.candidates:
            return coverage
        cosines = map(scale_of(self._embedder), (self._vectors @ self._embedder.embed([text])[0]).tolist())
        return [(words + max(meaning, 0.0)) / 2 for words, meaning in zip(coverage, cosines, strict=True)]

    def coverage(self, text: str) -> list[float]:
        """The share of the words of `text` that each sentence holds, 0..1, weighted by how few sentences hold them."""
        weights = {stem: self._weight(stem) for stem in stems(content_words(text))}
        whole = sum(weights.values()) or 1.0
        return [sum(weights[stem] for stem in weights.keys() & it.stems) / whole for it in self.candidates]

    @cached_property
    def _vectors(self) -> "NDArray[np.float32]":
        assert self._embedder is not None
        return self._embedder.embed([candidate.text for candidate in self.candidates])

    def _weight(self, stem: str) -> float:
        """The inverse document frequency of Lucene, over sentences."""
        count = self._counts[stem]
        return log(1 + (len(self.candidates) - count + 0.5) / (count + 0.5))


def _telling(text: str) -> list[Span]:
    """The sentences of a passage without its headings, which name a matter and say nothing of it."""
    spans = sentence_spans(text)
    return [span for span in spans if not _is_heading(text, *span)] or spans


def _is_heading(text: str, start: int, end: int) -> bool:
    """Whether it is a heading of Markdown, or looks like one: a short paragraph without a stop above a longer one."""
    if _HEADING.fullmatch(text, start, end):
        return True
    before = text[:start].rstrip(" \t")
    begins = not before or before.endswith("\n\n")
    return begins and bool(_TITLE.fullmatch(text, start, end)) and bool(_ABOVE_TEXT.match(text, end))


def stems(found: Iterable[str]) -> frozenset[str]:
    """Words without their English endings; other languages lose a little, the same on both sides."""
    return frozenset(stem(word) for word in found)


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """Return a word without its English ending."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
