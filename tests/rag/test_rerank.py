"""The final order: what a sentence says counts, scores fall, and a repeated passage comes once."""

from datetime import date, datetime
from pathlib import Path

import pytest

from rag.diversity import distinct
from rag.fake import HashEmbedder
from rag.match import Question
from rag.node_store import Source
from rag.rerank import LOOKED_AT, Candidate, rerank
from rag.retrieve import Retriever, RetrieverSettings, files_like
from rag.types import Passage
from tests.rag.places import LEASE, MENU, add, open_index, write

EMBEDDER = HashEmbedder()


def passage(text: str, source: str = "a.txt", start: int = 0) -> Passage:
    return Passage(f"{source}{start}", text, source, None, start, start + len(text))


def candidate(text: str, cosine: float = 0.5, number: int = 0) -> Candidate:
    match = Question({"notice": 2.0, "period": 1.0}).match(text)
    return Candidate(passage(text, f"{number}.txt"), cosine, 0.5, match)


def test_a_match_weighs_words_by_rarity_and_looks_at_neighbouring_sentences() -> None:
    question = Question({"notice": 3.0, "periods": 1.0})
    match = question.match("Notice is due. Here. The period ends.")
    assert (match.coverage, match.neighbours, match.rarest, match.exact) == (1.0, 0.75, 1.0, 0.75)
    assert question.match("Nothing.").values() == (0.0, 0.0, 0.0, 0.0)
    assert question.matched("Some period, some notice") == ["notice", "periods"]


def test_the_nearest_sentence_decides_between_equal_passages() -> None:
    question = EMBEDDER.embed(["notice period"])[0]
    told = candidate("Cats sleep. The notice period.", number=1)
    hinted = candidate("Cats sleep long. A notice of a sleepy period somewhere else.", number=2)
    first, second = rerank([hinted, told], question, EMBEDDER)
    assert first.candidate.passage == told.passage
    assert first.candidate.sentence == "The notice period."
    assert 0 < second.score <= first.score < 1


def test_only_the_best_are_looked_at_and_scores_never_rise() -> None:
    many = [candidate("The notice period.", 0.1 * place, place) for place in range(10)]
    found = rerank(many, EMBEDDER.embed(["notice"])[0], EMBEDDER)
    assert sum(one.candidate.sentence is not None for one in found) == LOOKED_AT
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    assert rerank([], EMBEDDER.embed(["notice"])[0], EMBEDDER) == []


def test_what_repeats_a_better_passage_is_left_out() -> None:
    first, copy = passage("word " * 20), passage("word " * 20, "copy.txt")
    half, next_one = passage("other" * 20, start=40), passage("more " * 20, start=70)
    assert list(distinct([first, copy, half, next_one])) == [first, next_one]


@pytest.mark.parametrize(
    ("pattern", "admitted"),
    [
        ("*.md", {"b.md", "papers/c.md"}),
        ("papers/*", {"papers/c.md", "papers/d.txt"}),
        ("c.md", {"papers/c.md"}),
        ("?.txt", {"a.txt", "papers/d.txt"}),
        ("nothing", set()),
    ],
)
def test_files_are_named_by_patterns(pattern: str, admitted: set[str]) -> None:
    only = files_like([pattern])
    assert only is not None
    names = ("a.txt", "b.md", "papers/c.md", "papers/d.txt")
    assert {name for name in names if only(Source(name, "", 0, 0, 0))} == admitted
    assert files_like([]) is None


@pytest.mark.parametrize(
    ("since", "until", "admitted"),
    [
        (date(2024, 5, 2), None, {"may", "june"}),
        (None, date(2024, 5, 2), {"may"}),
        (date(2024, 5, 3), date(2024, 6, 1), {"june"}),
        (date(2024, 6, 2), date.max, set()),
    ],
)
def test_files_are_chosen_by_the_day_of_their_last_change(since: date, until: date, admitted: set[str]) -> None:
    times = {"may": datetime(2024, 5, 2, 23, 59), "june": datetime(2024, 6, 1, 0, 0)}
    sources = [Source(name, "", 0, 0, 0, moment.timestamp()) for name, moment in times.items()]
    only = files_like(since=since, until=until)
    assert only is not None
    assert {source.source for source in [*sources, Source("unknown", "", 0, 0, 0)] if only(source)} == admitted


def test_a_search_in_some_files_finds_what_lies_deep_in_all(tmp_path: Path) -> None:
    with open_index(tmp_path / "index") as index:
        add(index, write(tmp_path / "files", lease=LEASE, menu=MENU, zoo="Lions and tigers."))
        retriever = Retriever(index, EMBEDDER, RetrieverSettings(floor=0, candidates=1))
        query = "How long is the notice period?"
        assert {one.source for one in retriever.retrieve(query)} == {"lease.txt"}
        assert {one.source for one in retriever.retrieve(query, only=files_like(["menu.txt"]))} == {"menu.txt"}
        (found,) = retriever.explain("notice period", 1)
        assert (found.dense_rank, found.keyword_rank, found.fused_rank) == (1, 1, 1)
        assert set(found.matched) == {"notice", "period"}
        assert found.sentence
        assert found.sentence in found.passage.text
