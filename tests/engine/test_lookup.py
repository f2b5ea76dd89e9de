"""Guesses come from the longest and latest match, stop where they do not pay, and change no token."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from engine.config import Sampling
from engine.run import native
from engine.run.events import Stopped, Token
from engine.run.lookup import COSTS, Lookup, best_count
from engine.run.native_engine import NativeEngine
from tests.engine.packed import FAMILIES, native_engine, passes_counted

PROMPT = [5, 6, 7, 8, 9, 5, 6, 7, 8, 9] * 3


def test_the_longest_match_is_taken_and_of_equal_ones_the_last() -> None:
    ids = [1, 2, 3, 10, 11, 9, 2, 3, 20, 21, 1, 2, 3]
    assert Lookup(ids, 8).guess(1) == [10]
    assert Lookup([7, 30, 8, 7, 31, 8, 7], 8).guess(1) == [31]
    assert Lookup([3], 8).guess(7) == Lookup([1, 2, 3], 8).guess(7) == []


def test_no_more_than_wanted_and_no_more_than_there_is() -> None:
    lookup = Lookup([*range(50), 0, 1, 2], 50)
    for token in range(3, 40):
        lookup.guess(7)
        lookup.add(token)
    assert lookup.guess(7) == [40, 41, 42, 43, 44, 45, 46]
    assert lookup.guess(2) == [40, 41]
    assert lookup.guess(0) == []


def test_after_wrong_guesses_there_are_none_and_after_right_ones_again() -> None:
    random = np.random.default_rng(0)
    lookup = Lookup([1, 2] * 4, 3000)
    assert lookup.guess(7)
    guesses = []
    for token in random.integers(0, 30, 2000):
        guesses.append(lookup.guess(7))
        lookup.add(int(token))
    assert sum(map(bool, guesses[:50])) > 5
    assert sum(map(bool, guesses[-500:])) < 50
    for token in (40, 41, 42) * 40:  # unpaid guesses are watched: it learns that they are right now
        lookup.guess(7)
        lookup.add(token)
    assert lookup.guess(7)[:3] == [40, 41, 42]


def test_how_many_pay() -> None:
    assert [best_count(rate) for rate in (0.0, 0.05, 0.3, 0.7)] == [0, 0, 1, 3]
    assert best_count(1.0) == max(COSTS)


@pytest.fixture(scope="module", params=["llama", "gemma3"])
def pair(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[NativeEngine]]:
    """Two engines on one random model: without and with guesses."""
    if not native.available()[0]:
        pytest.skip(native.available()[1])
    folder: Path = tmp_path_factory.mktemp("lookup")
    engines = [native_engine(folder, FAMILIES[request.param], lookup=lookup) for lookup in (False, True)]
    yield engines
    for engine in engines:
        engine.close()


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(temperature=0, max_tokens=120),
        Sampling(temperature=0.4, seed=3, max_tokens=120),
        Sampling(temperature=1.2, seed=4, max_tokens=60, repeat_penalty=1.2, stop=("the",)),
    ],
)
def test_the_events_are_the_same_with_and_without(pair: list[NativeEngine], sampling: Sampling) -> None:
    passes: dict[bool, list[int]] = {}
    events: dict[bool, list[Token | Stopped]] = {}
    for guessing, engine in enumerate(pair):
        with passes_counted(engine.model) as passes[bool(guessing)]:
            events[bool(guessing)] = list(engine.generate(PROMPT, sampling))
    assert events[True] == events[False]
    assert max(passes[False][1:]) == 1
    assert max(passes[True][1:]) > 1
    if sampling.temperature == 0:
        assert len(passes[True]) < len(passes[False])


def test_an_answer_broken_off_among_guesses_leaves_the_engine_ready(pair: list[NativeEngine]) -> None:
    plain, guessing = pair
    greedy = Sampling(temperature=0, max_tokens=80)
    running = guessing.generate(PROMPT, greedy)
    for _ in range(31):
        next(running)
    running.close()
    assert list(guessing.generate(PROMPT, greedy)) == list(plain.generate(PROMPT, greedy))


def test_a_word_in_the_environment_turns_it_off(smollm2_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if not native.available()[0]:
        pytest.skip(native.available()[1])
    assert NativeEngine.open(smollm2_path)._lookup
    monkeypatch.setenv("GPTB_LOOKUP", "0")
    assert not NativeEngine.open(smollm2_path)._lookup
