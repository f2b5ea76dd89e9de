"""The next token's distribution, and how likely a text is."""

from __future__ import annotations

from math import exp, log

import numpy as np
import pytest

from engine.errors import RunInvalid
from engine.fake import FakeEngine
from engine.measure.choice import Choice, scores, standard_error
from engine.measure.likelihood import continuation, log_probabilities, windows
from engine.run.predict import predict


class Pairs:
    """A model of three tokens: after token i comes i + 1 (mod 3) with probability 0.8, each other with 0.1."""

    def logits(self, ids):  # type: ignore[no-untyped-def]
        rows = np.full((len(ids), 3), log(0.1), np.float32)
        rows[np.arange(len(ids)), (np.asarray(ids) + 1) % 3] = log(0.8)
        return rows + 5  # logits are known but for a constant


def test_the_likeliest_come_first_with_their_probabilities() -> None:
    model = FakeEngine([])
    found = predict(model, model.encode("cat sat on"), 2)
    assert [one.text for one in found] == [" cat", " sat"]
    everything = predict(model, model.encode("cat sat on"), 100)
    assert sum(exp(one.log_probability) for one in everything) == pytest.approx(1.0, abs=1e-6)


def test_nothing_is_not_a_beginning() -> None:
    with pytest.raises(RunInvalid, match="no text"):
        predict(FakeEngine([]), [], 3)


def test_log_probabilities_are_those_of_a_softmax() -> None:
    found = log_probabilities(Pairs().logits([0, 1]), [1, 1])
    assert np.allclose(found, [log(0.8), log(0.1)], atol=1e-6)


def test_windows_count_all_but_the_first_token_of_each() -> None:
    parts = list(windows(Pairs(), [0, 1, 2, 0, 2], 3))
    assert [part.tokens for part in parts] == [2, 1]
    assert parts[0].perplexity == pytest.approx(1 / 0.8)
    assert parts[1].perplexity == pytest.approx(1 / 0.1)


def test_a_continuation_is_judged_given_its_context() -> None:
    assert continuation(Pairs(), [0, 1], [2, 0]) == pytest.approx(2 * log(0.8), abs=1e-6)


def test_the_likeliest_ending_is_chosen() -> None:
    def encode(text: str) -> list[int]:
        return [ord(character) - ord("a") for character in text]

    asked = [Choice("a", ("bc", "ca"), 0), Choice("a", ("bc", "ca"), 1), Choice("a", ("b", "bcabca"), 1)]
    found = list(scores(Pairs(), encode, asked))
    assert [score.right for score in found] == [True, False, False]
    assert standard_error(0.5, 101) == pytest.approx(0.05)
