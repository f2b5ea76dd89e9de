"""Retrieval joins meaning and words in one score, and leaves out what lies under the floor."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rag.fake import HashEmbedder
from rag.index import Index
from rag.retrieve import Retriever, RetrieverSettings
from tests.rag.places import LEASE, MENU, add, open_index, write

EMBEDDER = HashEmbedder()
TEXTS = {
    "lease": LEASE,
    "menu": MENU,
    "zoo": "Lions and tigers and bears.",
    "code": "Error E4711 means that the belt is worn.",
}


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    with open_index(tmp_path / "index") as opened:
        add(opened, write(tmp_path / "files", **TEXTS))
        yield opened


def test_the_passage_that_answers_comes_first(index: Index) -> None:
    best, *_ = Retriever(index, EMBEDDER).retrieve("How long is the notice period?")
    assert best.source == "lease.txt"
    assert index.document_text("lease.txt")[best.start : best.end] == best.text


def test_without_reranking_the_score_is_the_weighted_mean_of_both_parts(index: Index) -> None:
    query = "error E4711"
    for weight in (0.0, 0.3, 1.0):
        settings = RetrieverSettings(dense_weight=weight, floor=0, candidates=1, reranked=0, feedback=0)
        best = Retriever(index, EMBEDDER, settings).retrieve(query)[0]
        cosine = float(EMBEDDER.embed([best.text])[0] @ EMBEDDER.embed([query])[0])
        words = max(index.keyword_scores(query).values())
        assert best.source == "code.txt"
        assert best.score == pytest.approx(weight * cosine + (1 - weight) * words, abs=1e-6)


def test_a_statement_keeps_the_order_of_the_sum_and_leans_on_its_best_passages(index: Index) -> None:
    statement = "The notice period is a month"
    plain = Retriever(index, EMBEDDER, RetrieverSettings(floor=0, reranked=0, feedback=0)).explain(statement)
    leaning = Retriever(index, EMBEDDER, RetrieverSettings(floor=0, reranked=0, feedback=0.5)).explain(statement)
    ranked = Retriever(index, EMBEDDER, RetrieverSettings(floor=0, feedback=0.5)).explain(statement)
    assert leaning[0].passage.source == plain[0].passage.source == "lease.txt"
    assert leaning[0].passage.score > plain[0].passage.score  # a step towards it
    assert leaning[0].cosine == pytest.approx(plain[0].cosine)  # what is told stays the statement's own
    assert [one.passage.id for one in ranked] == [one.passage.id for one in leaning]
    assert [one.passage.score for one in ranked] == sorted((one.passage.score for one in ranked), reverse=True)


def test_scores_fall_and_none_is_under_the_floor(index: Index) -> None:
    scores = [passage.score for passage in Retriever(index, EMBEDDER, RetrieverSettings(floor=0)).retrieve("the soup")]
    assert len(scores) == 4
    assert scores == sorted(scores, reverse=True)
    floor = (scores[0] + scores[1]) / 2
    (only,) = Retriever(index, EMBEDDER, RetrieverSettings(floor=floor)).retrieve("the soup")
    assert only.score == scores[0]


def test_k_is_the_most_that_comes(index: Index) -> None:
    retriever = Retriever(index, EMBEDDER, RetrieverSettings(k=3, floor=0))
    assert [len(retriever.retrieve("the soup", k)) for k in (None, 1, 9)] == [3, 1, 4]


@pytest.mark.parametrize("query", ["", "  \n", "?!", "zebra xylophone quux"])
def test_a_question_without_anything_in_the_files_gets_nothing(index: Index, query: str) -> None:
    assert Retriever(index, EMBEDDER).retrieve(query) == []


@pytest.mark.parametrize("settings", [{"k": 0}, {"floor": 1.5}, {"dense_weight": -1}, {"candidates": 0}])
def test_settings_out_of_range_are_refused(settings: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"passage|between"):
        RetrieverSettings(**settings)  # type: ignore[arg-type]


def test_a_question_is_answered_without_llama_index(index: Index) -> None:
    program = f"""
import sys
import rag.cite, rag.index, rag.retrieve, rag.types
assert not {{"numpy", "faiss", "llama_index"}} & set(sys.modules), "heavy at import"
from pathlib import Path
from rag.fake import HashEmbedder
with rag.index.Index.open(Path({str(index.folder)!r}), HashEmbedder()) as index:
    assert rag.retrieve.Retriever(index, HashEmbedder()).retrieve("notice period")[0].source == "lease.txt"
assert "llama_index" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", program], check=True, cwd=Path(__file__).parents[2])
