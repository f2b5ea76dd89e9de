"""HashEmbedder keeps the promises of an Embedder, in every process the same."""

import subprocess
import sys
from pathlib import Path

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from rag.embedder import Embedder
from rag.fake import HashEmbedder

EMBEDDER: Embedder = HashEmbedder(32)


@given(st.lists(st.text(max_size=40), max_size=5))
def test_vectors_have_length_one(texts: list[str]) -> None:
    vectors = EMBEDDER.embed(texts)
    assert vectors.shape == (len(texts), 32)
    assert vectors.dtype == np.float32
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_shared_words_bring_texts_together() -> None:
    question, answer, other = EMBEDDER.embed(["notice period?", "The notice period is long", "cats and dogs"])
    assert question @ answer > question @ other


def test_another_process_gets_the_same_vectors() -> None:
    program = "from rag.fake import HashEmbedder; print(HashEmbedder(32).embed(['two words']).tolist())"
    found = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2]
    )
    assert found.stdout.strip() == str(EMBEDDER.embed(["two words"]).tolist())


def test_offsets_are_the_words_and_signs() -> None:
    text = "Two words, é."
    assert [text[start:end] for start, end in EMBEDDER.token_offsets(text)] == ["Two", "words", ",", "é", "."]
