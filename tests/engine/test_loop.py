"""The loop of a generation, on logits that a test writes: order, ends, limits, held-back text, seeds."""

from typing import ClassVar

import numpy as np
import pytest

from engine.config import Sampling
from engine.errors import EngineError
from engine.run.events import Stopped, Token
from engine.run.loop import Generation, common_prefix, generate, log_sum

WORDS = ["<end>", "a", "b", "c"]


class Letters:
    """A tokenizer of four tokens, as far as the loop and its decoder need one."""

    end_ids = frozenset({0})
    specials: ClassVar = {"<end>": 0}
    prefix_space = False

    def piece(self, token_id: int) -> bytes:
        return WORDS[token_id].encode()


def run(script: list[int], sampling: Sampling, context_tokens: int = 100) -> list[Token | Stopped]:
    """Generate from logits that make the script's tokens the likeliest, one after the other."""
    steps = iter(script)

    def logits(*_: object) -> np.ndarray:
        row = np.zeros((1, 4), np.float32)
        row[0, next(steps)] = 5.0
        return row

    generation = Generation([1, 2], sampling, Letters(), context_tokens)  # type: ignore[arg-type]
    return list(generate(generation, generation.take, logits, logits))


def test_tokens_then_stopped_with_the_log_probabilities() -> None:
    *tokens, stopped = run([1, 2, 0], Sampling(temperature=0, log_probabilities=True))
    assert [token.id for token in tokens] == [1, 2, 0]
    assert [token.text for token in tokens] == ["a", "b", ""]
    assert stopped == Stopped("end", 2, 3, "")
    expected = 5 - np.log(np.exp(5) + 3)
    assert [token.log_probability for token in tokens] == pytest.approx([expected] * 3)


def test_the_likeliest_tokens_are_told_with_the_log_probabilities() -> None:
    *tokens, _ = run([1, 2, 0], Sampling(temperature=0, log_probabilities=True))
    for token in tokens:
        assert token.likeliest[0] == (token.id, pytest.approx(token.log_probability))
        assert [said for _, said in token.likeliest] == sorted((said for _, said in token.likeliest), reverse=True)
    *tokens, _ = run([1, 2, 0], Sampling(temperature=0))
    assert [token.likeliest for token in tokens] == [()] * 3


def test_log_probabilities_only_where_they_are_asked_for() -> None:
    tokens = run([1, 2, 0], Sampling(temperature=0))[:-1]
    assert [token.log_probability for token in tokens] == [None] * 3


@pytest.mark.parametrize(
    ("sampling", "greedy"),
    [
        (Sampling(temperature=0), True),
        (Sampling(temperature=0.1), False),
        (Sampling(temperature=0, repeat_penalty=1.1), False),
        (Sampling(temperature=0, log_probabilities=True), False),
    ],
)
def test_greedy_needs_no_more_than_the_likeliest_token(sampling: Sampling, greedy: bool) -> None:
    assert Generation([1, 2], sampling, Letters(), 100).greedy is greedy  # type: ignore[arg-type]


def test_the_likeliest_tokens_are_taken_as_far_as_the_guesses_were_right() -> None:
    generation = Generation([1, 2], Sampling(temperature=0), Letters(), 100)  # type: ignore[arg-type]
    generation.pending = [2, 3, 1, 1]
    events = list(generation.take_likeliest(np.array([3, 2, 1, 1], np.int32)))
    assert [event.id for event in events if isinstance(event, Token)] == [3, 2]
    assert generation.pending == [2]


def test_the_limit_of_tokens_and_of_the_context() -> None:
    assert run([1] * 9, Sampling(temperature=0, max_tokens=3))[-1] == Stopped("length", 2, 3, "")
    assert run([1] * 9, Sampling(temperature=0), context_tokens=6)[-1] == Stopped("length", 2, 4, "")


def test_nothing_is_computed_for_the_last_token() -> None:
    assert len(run([1, 2], Sampling(temperature=0, max_tokens=2))) == 3


def test_a_stop_string_across_tokens_is_never_shown() -> None:
    events = run([1, 2, 3, 1], Sampling(temperature=0, stop=("bc",)))
    assert "".join(event.text for event in events) == "a"
    assert events[-1] == Stopped("stop", 2, 3, "")


def test_the_same_seed_gives_the_same_tokens_and_another_one_others() -> None:
    def tokens(seed: int) -> list[int]:
        row = np.zeros((1, 4), np.float32)
        row[0, 0] = -50.0
        sampling = Sampling(temperature=1, seed=seed, max_tokens=40)
        generation = Generation([1], sampling, Letters(), 100)  # type: ignore[arg-type]
        events = generate(generation, generation.take, lambda: row, lambda *_: row)
        return [event.id for event in events if isinstance(event, Token)]

    assert tokens(1) == tokens(1)
    assert tokens(1) != tokens(2)


@pytest.mark.parametrize("value", [np.nan, np.inf])
def test_numbers_that_are_not_finite_are_an_error(value: float) -> None:
    with pytest.raises(EngineError, match="not finite"):
        log_sum(np.array([0.0, value], np.float32))
    generation = Generation([1, 2], Sampling(), Letters(), 100)  # type: ignore[arg-type]
    with pytest.raises(EngineError, match="not finite"):
        list(generation.take(np.array([[0.0, value]], np.float32)))


def test_common_prefix() -> None:
    assert common_prefix([1, 2, 3], [1, 2, 4]) == 2
    assert common_prefix([1, 2], [1, 2, 3]) == 2
    assert common_prefix([], [1]) == 0
