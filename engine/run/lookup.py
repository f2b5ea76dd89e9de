"""Prompt lookup: the next tokens guessed from what followed the same tokens earlier, in the prompt or in the answer.

An answer from a text repeats parts of it. Guesses are computed together with the token before them, one pass instead of
several, and only those stay that would have been chosen anyway: the tokens are the same with and without
(arXiv:2304.04487; the draft model of arXiv:2211.17192 is here a look into the text).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

LONGEST_MATCH = 5
COSTS = {0: 1.0, 1: 1.14, 2: 1.31, 3: 1.41, 5: 1.78, 7: 2.16}
"""A pass over the token and so many guesses, in passes over the token alone: measured on run.c with two threads.

Its kernels take rows in pairs, so that even numbers of tokens pay best.
"""
FIRST_RATES = (0.3, 0.45, 0.6, 0.7, 0.8)  # of guesses after a match of 1, 2 ... tokens that were right, at first
LEARNING = 0.1  # how far one guess moves the rate of its kind


class Lookup:
    """Guesses for one answer. It learns which of them are right, and makes none while they would cost more than save.

    Whether a guess would have been right is seen, and learned, also where it was not worth its cost.
    """

    def __init__(self, ids: Sequence[int], room: int) -> None:
        """`ids` are the prompt's, `room` the most tokens that will be added."""
        self._ids = np.empty(len(ids) + room, np.int32)
        self._ids[: len(ids)] = ids
        self._length = len(ids)
        self._rates = list(FIRST_RATES)
        self._kind = 0  # the kind of the newest guess: its match's length less one
        self._expected: list[int] = []

    def add(self, token: int) -> None:
        """Note the next token of the answer."""
        self._ids[self._length] = token
        self._length += 1
        if self._expected:
            right = token == self._expected.pop(0)
            self._rates[self._kind] += LEARNING * (right - self._rates[self._kind])
            if not right:
                self._expected = []

    def guess(self, most: int) -> list[int]:
        """What may come next, at most `most` tokens; [] where nothing is found or it would not pay."""
        place, length = self._match()
        if not length:
            self._expected = []
            return []
        self._kind = length - 1
        self._expected = self._ids[place + 1 : min(place + 1 + max(COSTS), self._length)].tolist()
        return self._expected[: min(most, best_count(self._rates[self._kind]))]

    def _match(self) -> tuple[int, int]:
        """Where the newest tokens ended earlier, and how many of them: the longest match, of these the last one."""
        ids, end = self._ids[: self._length], self._length - 1
        places = np.flatnonzero(ids[:end] == ids[end])
        length = 0
        while places.size and length < LONGEST_MATCH:
            length, last = length + 1, int(places[-1])
            places = places[places >= length]
            places = places[ids[places - length] == ids[end - length]] if length <= end else places[:0]
        return (last, length) if length else (0, 0)


def best_count(rate: float) -> int:
    """How many guesses save most when each is right with probability `rate`, as long as those before it are."""

    def tokens_per_pass(count: int) -> float:
        return sum(rate**power for power in range(count + 1)) / COSTS[count]

    return max(COSTS, key=tokens_per_pass)
