"""Inverted lists: search among very many vectors, fast, in a quarter of their memory, and nearly exact.

Vectors lie in lists around centres found by k-means, as one byte a number (IVF and SQ8 of faiss: Douze et al. 2024,
arXiv 2401.08281). A question looks into the lists whose centres lie nearest, and the best of these are scored again
with the whole vectors from the database. How many lists, is measured on the vectors themselves. Rows come and go
without the centres being made again. HNSW was not taken: nothing can be removed from it.
"""

from collections.abc import Iterator
from math import ceil, log2, sqrt
from typing import TYPE_CHECKING

from rag.vector_store import BATCH
from rag.vectors import Vectors

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rag.node_store import NodeStore

MOST_EXACT_ROWS = 32_000
"""So many vectors of 384 numbers are searched exactly in 10 ms of processor time (50,000: 15.6 ms, busy machine)."""

RESCORED = 100
"""How many of the nearest by their bytes are scored again by their whole vectors, at the least."""

WANTED_RECALL = 0.985
"""The recall@10 up to which more lists are looked into."""

QUESTIONS = 256
"""Questions on which recall is measured: the standard error is below 0.005."""

_MOST_LISTS = 4096  # bounds what training takes
_SAMPLE = 32  # vectors a list that the centres are found from
_ROUNDS = 10  # of k-means; faiss's own default for lists
_SEED = 20
_K = 10


def lists_for(rows: int) -> int:
    """Return how many lists are right for so many rows, the power of two next to 4 sqrt(rows); 0: search exactly."""
    return 0 if rows <= MOST_EXACT_ROWS else min(2 ** ceil(log2(4 * sqrt(rows))), _MOST_LISTS)


def fits(vectors: Vectors, rows: int) -> bool:
    """Return whether vectors have the lists for so many rows; those of four times as many will do."""
    return lists_for(rows) <= vectors.lists <= lists_for(4 * rows)


def build(nodes: "NodeStore", dimension: int) -> Vectors:
    """Return the vectors of all passages in as many lists as are right for them; the same for the same passages."""
    lists = lists_for(nodes.count())
    vectors = _trained(nodes, dimension, lists) if lists else Vectors(dimension)
    for rows, block in nodes.vector_blocks(BATCH):
        vectors.add(rows, block)
    return vectors


def _trained(nodes: "NodeStore", dimension: int, lists: int) -> Vectors:
    """Lists without vectors, their centres found from a sample."""
    import faiss

    made = faiss.IndexIVFScalarQuantizer(
        faiss.IndexFlatIP(dimension),
        dimension,
        lists,
        faiss.ScalarQuantizer.QT_8bit,
        faiss.METRIC_INNER_PRODUCT,
    )
    made.cp.seed, made.cp.niter = _SEED, _ROUNDS
    made.cp.min_points_per_centroid, made.cp.max_points_per_centroid = 1, _SAMPLE
    made.train(nodes.vectors(_drawn(nodes, _SAMPLE * lists)))
    return Vectors(dimension, made)


def nearest(vectors: Vectors, nodes: "NodeStore", vector: "NDArray[np.float32]", k: int) -> dict[int, float]:
    """Return the cosine of the k rows nearest to a unit vector, best first; fewer where the lists hold no more."""
    if not vectors.lists:
        return dict(vectors.search(vector, k))
    rows = [row for row, _ in vectors.search(vector, max(RESCORED, 2 * k))]
    if not rows:
        return {}
    cosines = (nodes.vectors(rows) @ vector).tolist()
    return dict(sorted(zip(rows, cosines, strict=True), key=lambda one: (-one[1], one[0]))[:k])


def tune(vectors: Vectors, nodes: "NodeStore") -> float:
    """Set how many lists a question looks into; return the recall@10 that was measured with it, 0..1."""
    questions = _questions(nodes)
    least = _tenth_best(questions, nodes)
    recall = 0.0
    for probes in _steps(vectors.lists):
        vectors.faiss.nprobe = probes
        recall = _recall(vectors, nodes, questions, least)
        if recall >= WANTED_RECALL:
            break
    return recall


def _questions(nodes: "NodeStore") -> "NDArray[np.float32]":
    """Means of three vectors of the index drawn by lot, made unit vectors; (QUESTIONS, dimension).

    They lie as far from all passages as what people ask, and are missed as often. Passages themselves are not: their
    neighbours lie close, and of a million 0.995 are found where of questions 0.68 are (`tests.bench.search`).
    """
    import numpy as np

    drawn = nodes.vectors(_drawn(nodes, 3 * QUESTIONS))
    count = len(drawn) // 3
    summed = drawn[: 3 * count].reshape(3, count, -1).sum(0)
    questions: NDArray[np.float32] = summed / np.maximum(np.linalg.norm(summed, axis=1, keepdims=True), 1e-9)
    return questions


def _recall(
    vectors: Vectors, nodes: "NodeStore", questions: "NDArray[np.float32]", least: "NDArray[np.float32]"
) -> float:
    """The share of the ten nearest that is found; by score, for of equal ones any is right."""
    found = 0
    for question, score in zip(questions, least.tolist(), strict=True):
        found += sum(cosine >= score - 1e-6 for cosine in nearest(vectors, nodes, question, _K).values())
    return found / (_K * len(questions))


def _tenth_best(questions: "NDArray[np.float32]", nodes: "NodeStore") -> "NDArray[np.float32]":
    """The cosine of the tenth of the nearest to each, searched exactly; (questions,)."""
    import faiss

    best = faiss.ResultHeap(len(questions), _K, keep_max=True)
    for rows, block in nodes.vector_blocks(BATCH):
        scores, places = faiss.knn(questions, block, min(_K, len(rows)), metric=faiss.METRIC_INNER_PRODUCT)
        best.add_result(scores, rows[places])
    best.finalize()
    tenth: NDArray[np.float32] = best.D[:, _K - 1]
    return tenth


def _steps(lists: int) -> Iterator[int]:
    """16, 24, 32, 48, 64, 96 ... up to all lists."""
    probes = 16
    while probes < lists:
        yield probes
        yield min(3 * probes // 2, lists)
        probes *= 2
    yield lists


def _drawn(nodes: "NodeStore", most: int) -> list[int]:
    """Rows drawn by lot, the same ones of the same rows."""
    import numpy as np

    rows = nodes.rows()
    chosen: list[int] = np.random.default_rng(_SEED).choice(rows, min(most, len(rows)), replace=False).tolist()
    return sorted(chosen)
