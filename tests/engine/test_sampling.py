import math
from collections import Counter

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.config import Sampling
from engine.run.sampling import best, choose, draw, keep_min_p, keep_top_p, penalize

vectors = st.lists(st.floats(-30, 30, width=32), min_size=1, max_size=50)


def softmax(logits: list[float]) -> np.ndarray:
    weights = np.exp(np.array(logits, dtype=np.float64) - max(logits))
    return weights / weights.sum()


def array(logits: list[float]) -> np.ndarray:
    return np.array(logits, dtype=np.float32)


def generator(seed: int = 0) -> np.random.Generator:
    return np.random.default_rng(seed)


@given(vectors, st.data(), st.floats(0.5, 4.0))
def test_penalty_lowers_recent_tokens_only(logits: list[float], data: st.DataObject, penalty: float) -> None:
    recent = data.draw(st.lists(st.integers(0, len(logits) - 1), max_size=8))
    expected = [x if i not in recent else x / penalty if x > 0 else x * penalty for i, x in enumerate(logits)]
    given_logits = array(logits)
    np.testing.assert_allclose(penalize(given_logits, recent, penalty), expected, rtol=1e-5, atol=1e-6)
    assert given_logits.tolist() == logits


@given(vectors, st.integers(0, 60))
def test_best_are_the_largest_in_order(logits: list[float], top_k: int) -> None:
    values, ids = best(array(logits), top_k)
    kept = min(top_k or len(logits), len(logits))
    assert values.tolist() == sorted(logits, reverse=True)[:kept]
    assert [logits[i] for i in ids.tolist()] == values.tolist()
    assert len(set(ids.tolist())) == kept


@given(vectors, st.floats(0.01, 1.0))
def test_top_p_is_the_smallest_part_that_reaches_p(logits: list[float], top_p: float) -> None:
    logits = sorted(logits, reverse=True)
    total = np.cumsum(softmax(logits))
    kept = len(keep_top_p(array(logits), top_p))
    assert 1 <= kept <= len(logits)
    assert total[kept - 1] >= top_p - 1e-4
    assert kept == 1 or total[kept - 2] < top_p + 1e-4


@given(vectors, st.floats(0.0, 1.0))
def test_min_p_keeps_what_is_likely_enough(logits: list[float], min_p: float) -> None:
    logits = sorted(logits, reverse=True)
    ratio = np.exp(np.array(logits) - logits[0])
    kept = len(keep_min_p(array(logits), min_p))
    assert 1 <= kept <= len(logits)
    assert np.all(ratio[:kept] >= min_p - 1e-4)
    assert np.all(ratio[kept:] < min_p + 1e-4)


@given(vectors, st.integers(0, 2**63 - 1))
def test_temperature_zero_is_the_largest_and_draws_nothing(logits: list[float], seed: int) -> None:
    random = generator(seed)
    before = random.bit_generator.state
    token = choose(array(logits), [], Sampling(temperature=0, top_k=3, top_p=0.5), random)
    assert logits[token] == max(logits)
    assert random.bit_generator.state == before


@given(vectors, st.integers(0, 2**63 - 1), st.floats(1e-30, 100.0))
def test_same_seed_same_token(logits: list[float], seed: int, temperature: float) -> None:
    sampling = Sampling(temperature=temperature, top_k=0, top_p=1.0)
    one, other = (choose(array(logits), [], sampling, generator(seed)) for _ in range(2))
    assert one == other
    assert 0 <= one < len(logits)


@given(vectors, st.integers(1, 5), st.floats(0.05, 1.0), st.floats(0.0, 1.0), st.integers(0, 1000))
def test_a_token_that_a_filter_cut_is_never_drawn(
    logits: list[float], top_k: int, top_p: float, min_p: float, seed: int
) -> None:
    sampling = Sampling(temperature=5.0, top_k=top_k, top_p=top_p, min_p=min_p)
    token = choose(array(logits), [], sampling, generator(seed))
    assert sum(other > logits[token] for other in logits) < top_k
    assert math.exp(logits[token] - max(logits)) >= min_p - 1e-4


@pytest.mark.parametrize("temperature", [0.5, 1.0, 2.0])
def test_draws_follow_the_softmax_at_that_temperature(temperature: float) -> None:
    logits, random, draws = [1.0, 0.0, -1.0], generator(), 4000
    counts = Counter(draw(array(logits), temperature, random) for _ in range(draws))
    expected = softmax([x / temperature for x in logits])
    np.testing.assert_allclose([counts[i] / draws for i in range(3)], expected, atol=0.03)


def test_only_the_last_n_tokens_are_penalized() -> None:
    logits = array([3.0, 2.9, 0.0])
    recent = [0, 1, 2, 2]
    assert choose(logits, recent, Sampling(temperature=0, repeat_penalty=2.0, repeat_last_n=2), generator()) == 0
    assert choose(logits, recent, Sampling(temperature=0, repeat_penalty=2.0, repeat_last_n=3), generator()) == 0
    assert choose(logits, recent[:1], Sampling(temperature=0, repeat_penalty=2.0), generator()) == 1
    assert choose(logits, recent[:1], Sampling(temperature=0, repeat_penalty=2.0, repeat_last_n=0), generator()) == 0
