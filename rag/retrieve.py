"""Retrieval: the passages that answer a question, by meaning and by words together.

Dense search and BM25 each name their best. `dense_weight` x cosine + (1 - `dense_weight`) x BM25 (both 0..1, neither
scaled by what else was found) chooses the `reranked` best of these; `rag.rerank` puts them in order and gives each the
probability that it answers: that is the score. Without reranking the score is the weighted sum itself.

What asks nothing, a statement or a few words, is no question that a passage answers: its passages keep the order of the
weighted sum, and its meaning is moved a little towards the best of them (Rocchio 1971), because they say at length what
it says in short.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING

from rag.asks import asks
from rag.diversity import distinct
from rag.embedder import Embedder
from rag.index import Index
from rag.likeness import scale_of
from rag.match import Question
from rag.node_store import Source
from rag.rerank import Candidate, Ranked, rerank
from rag.types import Passage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

FLOOR = 0.01
"""The probability under which a passage is not worth reading; 1 in 900 that answer lies below (SQuAD)."""

STRICT_FLOOR = 0.15
"""For answers from the files only: 7 % of questions are declined though their passage is there (SQuAD), 86 % of those
whose best passage is a near but wrong one (Natural Questions, `tests.bench.abstain`); 0.5 declines 25 % and 95 %."""

_FEEDBACK_FROM = 3

Only = Callable[[Source], bool]
"""Whether passages of a source may be returned."""


@dataclass(frozen=True)
class RetrieverSettings:
    """How passages are chosen."""

    k: int = 5
    """The most passages that are returned."""
    floor: float = FLOOR
    """The score, 0..1, that a passage must reach."""
    dense_weight: float = 0.4
    """The share, 0..1, of meaning in the choice of what is reranked; the rest is words."""
    candidates: int = 50
    """How many of the best by meaning, and of the best by words, are looked at."""
    reranked: int = 30
    """How many of these are put in order by all that is known of them; 0 leaves the order of the weighted sum."""
    feedback: float = 0.3
    """How far the meaning of a statement moves towards its best passages, as a share of their mean; 0 leaves it."""

    def __post_init__(self) -> None:
        if self.k < 1 or self.candidates < 1 or self.reranked < 0:
            raise ValueError("at least one passage must be asked for")
        if not (0 <= self.floor <= 1 and 0 <= self.dense_weight <= 1):
            raise ValueError("the floor and the weight lie between 0 and 1")
        if self.feedback < 0:
            raise ValueError("the feedback is not negative")


@dataclass(frozen=True)
class Found:
    """A passage with the reasons for its place. Ranks count from 1; None where that search did not name it."""

    passage: Passage
    dense_rank: int | None
    keyword_rank: int | None
    fused_rank: int
    cosine: float
    """On the scale of the default embedder (`rag.likeness`)."""
    keyword_score: float
    matched: tuple[str, ...] = ()
    """The words of the question that it holds, the rarest first."""
    sentence: str | None = None
    """The sentence nearest in meaning, where its sentences were looked at."""


class Retriever:
    """Finds passages of an index; the embedder must be the one that the index was made with."""

    def __init__(self, index: Index, embedder: Embedder, settings: RetrieverSettings | None = None) -> None:
        self.index = index
        self.embedder = embedder
        self.settings = settings or RetrieverSettings()

    def retrieve(self, query: str, k: int | None = None, only: Only | None = None) -> list[Passage]:
        """Return at most k passages, best first, none under the floor; [] for a query without any text.

        `only` limits the search to some of the files (see `files_like`).
        """
        return [found.passage for found in self.explain(query, k, only)]

    def ranking(self, query: str, k: int) -> list[Passage]:
        """Return the k best passages, whatever they score."""
        unbounded = Retriever(self.index, self.embedder, replace(self.settings, floor=0.0))
        return unbounded.retrieve(query, k)

    def explain(self, query: str, k: int | None = None, only: Only | None = None) -> list[Found]:
        """Return what `retrieve` does, with the reasons."""
        if not query.strip():
            return []
        vector = self.embedder.embed_queries([query])[0]
        with self.index.snapshot():
            words = self.index.keyword_scores(query)
            scores = self._scores(words, vector, only)
            in_order = not asks(query)
            if in_order and self.settings.feedback:
                scores = self._moved(words, vector, scores, only)
            question = Question(self.index.word_weights(query))
            ranked = self._ranked(question, vector, scores, k or self.settings.k, in_order)
        by_id = {one.passage.id: one for one in ranked}
        kept = distinct(one.passage for one in ranked if one.passage.score >= self.settings.floor)
        return [by_id[passage.id] for passage, _ in zip(kept, range(k or self.settings.k), strict=False)]

    def _moved(
        self, words: dict[int, float], vector: "NDArray[np.float32]", scores: "_Scores", only: Only | None
    ) -> "_Scores":
        """The sums for a vector that has moved towards the best passages; cosines and places stay those of `vector`."""
        import numpy as np

        best = list(scores.fused)[:_FEEDBACK_FROM]
        if not best:
            return scores
        moved = vector + self.settings.feedback * self.index.vectors(best).mean(axis=0)
        found = self._scores(words, moved / np.linalg.norm(moved), only)
        new = self.index.cosines(vector, [row for row in found.fused if row not in scores.cosines])
        scale = scale_of(self.embedder)
        cosines = scores.cosines | {row: scale(cosine) for row, cosine in new.items()}
        return replace(scores, cosines=cosines, fused=found.fused)

    def _ranked(
        self, question: Question, vector: "NDArray[np.float32]", scores: "_Scores", k: int, in_order: bool
    ) -> list[Found]:
        """Everything that may be returned, best first, with its reasons."""
        rows = list(scores.fused)[: max(self.settings.reranked, 3 * k)]
        candidates = {
            row: Candidate(
                passage,
                max(scores.cosines[row], 0.0),
                scores.words.get(row, 0.0),
                question.match(passage.text),
            )
            for row, passage in self.index.passages_by_row(rows).items()
        }
        row_of = {candidate.passage.id: row for row, candidate in candidates.items()}
        if self.settings.reranked:
            order = rerank(list(candidates.values()), vector, self.embedder, in_order=in_order)
        else:
            order = [Ranked(candidate, scores.fused[row]) for row, candidate in candidates.items()]
        return [scores.found(row_of[one.candidate.passage.id], one, question) for one in order]

    def _scores(self, words: dict[int, float], vector: "NDArray[np.float32]", only: Only | None) -> "_Scores":
        """The scores of every row that is among the best by meaning or by words; `words` are the BM25 scores."""
        most = self.settings.candidates
        if only is None:
            nearest = self.index.nearest(vector, most)
        else:
            allowed = self.index.rows_of([source.source for source in self.index.sources() if only(source)])
            words = {row: words[row] for row in allowed if row in words}
            nearest = dict(_best(self.index.cosines(vector, allowed), most))
        by_words = dict(_best(words, most))
        cosines = nearest | self.index.cosines(vector, [row for row in by_words if row not in nearest])
        scale = scale_of(self.embedder)
        cosines = {row: scale(cosine) for row, cosine in cosines.items()}
        weight = self.settings.dense_weight
        fused = {row: weight * max(cosine, 0.0) + (1 - weight) * words.get(row, 0.0) for row, cosine in cosines.items()}
        return _Scores(cosines, words, list(nearest), list(by_words), dict(_best(fused, len(fused))))


@dataclass(frozen=True)
class _Scores:
    """What the two searches say of each row, their best rows in order, and the sum of both, best first."""

    cosines: dict[int, float]
    words: dict[int, float]
    by_meaning: list[int]
    by_words: list[int]
    fused: dict[int, float]

    def found(self, row: int, ranked: Ranked, question: Question) -> Found:
        passage = ranked.candidate.passage
        return Found(
            passage=replace(passage, score=ranked.score),
            dense_rank=_rank(row, self.by_meaning),
            keyword_rank=_rank(row, self.by_words),
            fused_rank=1 + list(self.fused).index(row),
            cosine=self.cosines[row],
            keyword_score=self.words.get(row, 0.0),
            matched=tuple(question.matched(passage.text)),
            sentence=ranked.candidate.sentence,
        )


def files_like(patterns: Iterable[str] = (), since: date | None = None, until: date | None = None) -> Only | None:
    """Return what admits the files that one of the glob patterns names and that were last changed from day to day.

    None, which admits all, where nothing is asked. `*` reaches over folders, and a pattern without a slash is also held
    against the file's own name. Both days count, by this computer's clock; a file whose date the index does not know
    passes no day.
    """
    wanted = list(patterns)
    if not wanted and since is None and until is None:
        return None
    return lambda source: (not wanted or _is_named(source.source, wanted)) and _is_between(source, since, until)


def _is_named(name: str, patterns: Iterable[str]) -> bool:
    return any(
        fnmatchcase(name, pattern) or ("/" not in pattern and fnmatchcase(name.rsplit("/", 1)[-1], pattern))
        for pattern in patterns
    )


def _is_between(source: Source, since: date | None, until: date | None) -> bool:
    """Compared as seconds: a file may state a time that is no date."""
    if since is None and until is None:
        return True
    if source.modified is None:
        return False
    begins = since is None or datetime.combine(since, time.min).timestamp() <= source.modified
    return begins and (until is None or source.modified <= datetime.combine(until, time.max).timestamp())


def _best(scores: dict[int, float], most: int) -> list[tuple[int, float]]:
    return sorted(scores.items(), key=lambda item: (-item[1], item[0]))[:most]


def _rank(row: int, ranking: list[int]) -> int | None:
    return 1 + ranking.index(row) if row in ranking else None
