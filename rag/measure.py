"""Measures of a ranking against the items that are known to be relevant.

A ranking is a sequence of ids, best first; an id that comes twice counts once, at its first place.
"""

from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from math import log2


def recall_at_k(ranking: Sequence[Hashable], relevant: Collection[Hashable], k: int) -> float:
    """Return the share of the relevant items that stand among the first k (Manning et al. 2008, section 8.4).

    Raises ValueError when nothing is relevant: the share of nothing has no value.
    """
    _require(relevant)
    found = set(_distinct(ranking)[:k]) & set(relevant)
    return len(found) / len(set(relevant))


def mrr(rankings: Iterable[Sequence[Hashable]], relevant: Iterable[Collection[Hashable]]) -> float:
    """Return the mean over the queries of 1 / rank of the first relevant item, 0 where none is found (Voorhees 1999).

    Raises ValueError when there is no query, or one for which nothing is relevant.
    """
    values = [_reciprocal_rank(ranking, items) for ranking, items in zip(rankings, relevant, strict=True)]
    if not values:
        raise ValueError("no query was given")
    return sum(values) / len(values)


def ndcg_at_k(ranking: Sequence[Hashable], gains: Mapping[Hashable, float], k: int) -> float:
    """Return DCG@k / ideal DCG@k with DCG = sum of gain / log2(rank + 1) (Järvelin & Kekäläinen 2002; as in trec_eval).

    Raises ValueError when no item has a gain above 0.
    """
    _require([item for item, gain in gains.items() if gain > 0])
    found = _dcg([gains.get(item, 0.0) for item in _distinct(ranking)[:k]])
    return found / _dcg(sorted(gains.values(), reverse=True)[:k])


def _dcg(gains: Sequence[float]) -> float:
    return sum(gain / log2(rank + 1) for rank, gain in enumerate(gains, start=1))


def _reciprocal_rank(ranking: Sequence[Hashable], relevant: Collection[Hashable]) -> float:
    _require(relevant)
    return next((1 / rank for rank, item in enumerate(_distinct(ranking), start=1) if item in relevant), 0.0)


def _distinct(ranking: Sequence[Hashable]) -> list[Hashable]:
    return list(dict.fromkeys(ranking))


def _require(relevant: Collection[Hashable]) -> None:
    if not relevant:
        raise ValueError("a query without a relevant item cannot be measured")
