"""The remembering embedder says what the embedder says, and asks it once."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from rag.embedder import RememberingEmbedder
from rag.fake import HashEmbedder


class Counting(HashEmbedder):
    def __init__(self) -> None:
        super().__init__(32)
        self.asked: list[list[str]] = []

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.asked.append(list(texts))
        return super().embed(texts)


def test_a_text_is_computed_once_and_comes_out_the_same() -> None:
    counting = Counting()
    remembering = RememberingEmbedder(counting)
    texts = ["one apple", "two pears", "one apple"]
    np.testing.assert_array_equal(remembering.embed(texts), HashEmbedder(32).embed(texts))
    np.testing.assert_array_equal(
        remembering.embed(["two pears", "a plum"])[0], HashEmbedder(32).embed(["two pears"])[0]
    )
    assert counting.asked == [["one apple", "two pears"], ["a plum"]]
    assert remembering.embed([]).shape == (0, 32)


def test_it_forgets_the_oldest_and_never_what_is_asked_for_now() -> None:
    counting = Counting()
    remembering = RememberingEmbedder(counting, most=2)
    texts = ["a b", "c d", "e f"]
    np.testing.assert_array_equal(remembering.embed(texts), HashEmbedder(32).embed(texts))
    remembering.embed(["a b"])
    assert counting.asked[-1] == ["a b"]
