"""Measures on rankings small enough to be worked out by hand."""

from math import log2

import pytest

from rag.measure import mrr, ndcg_at_k, recall_at_k


def test_recall_is_the_share_of_what_is_relevant() -> None:
    assert recall_at_k(["a", "b", "c"], {"b", "x"}, 2) == 0.5
    assert recall_at_k(["a", "b", "c"], {"c"}, 2) == 0


def test_what_comes_twice_counts_once_at_its_first_place() -> None:
    assert recall_at_k(["a", "a", "b"], {"b"}, 2) == 1
    assert mrr([["a", "a", "b"]], [{"b"}]) == 0.5


def test_mrr_is_the_mean_of_one_over_the_first_rank() -> None:
    assert mrr([["a", "b"], ["a", "b"], ["a"]], [{"a"}, {"b"}, {"x"}]) == pytest.approx((1 + 0.5 + 0) / 3)


def test_ndcg_weighs_gains_by_rank() -> None:
    gains = {"a": 2.0, "b": 1.0, "c": 0.0}
    assert ndcg_at_k(["a", "b"], gains, 10) == 1
    assert ndcg_at_k(["c", "b", "a"], gains, 10) == pytest.approx((1 / log2(3) + 2 / log2(4)) / (2 + 1 / log2(3)))
    assert ndcg_at_k(["x", "b"], gains, 1) == 0


def test_a_query_without_anything_relevant_is_refused() -> None:
    with pytest.raises(ValueError, match="relevant"):
        recall_at_k(["a"], set(), 1)
    with pytest.raises(ValueError, match="relevant"):
        ndcg_at_k(["a"], {"a": 0.0}, 1)
    with pytest.raises(ValueError, match="no query"):
        mrr([], [])
