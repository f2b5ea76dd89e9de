"""Sentences are cut where a person would, and nothing but white space lies between them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rag.sentences import sentence_spans, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Dr. Smith came on Jan. 5. He paid 3.50 dollars!", ["Dr. Smith came on Jan. 5.", "He paid 3.50 dollars!"]),
        ("J. R. R. Tolkien wrote. See Fig. 3 for e.g. this.", ["J. R. R. Tolkien wrote.", "See Fig. 3 for e.g. this."]),
        ('"Really?" she asked. (Yes.) Then', ['"Really?" she asked.', "(Yes.)", "Then"]),
        ("Wait... what? No … no.", ["Wait... what?", "No … no."]),
        ("1. First item.\n2. Second item\n- a bullet", ["1. First item.", "2. Second item", "- a bullet"]),
        ("A wrapped\nline. A title\n\nA paragraph", ["A wrapped\nline.", "A title", "A paragraph"]),
        ("Das kostet z.B. 5 Euro. Nr. 7 ist da.", ["Das kostet z.B. 5 Euro.", "Nr. 7 ist da."]),
        ("你好。今天好！「是的。」好", ["你好。", "今天好！", "「是的。」", "好"]),
        ("यह एक है। वह दो है।", ["यह एक है।", "वह दो है।"]),
        (" \n ", []),
    ],
)
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@given(st.text(alphabet=st.sampled_from("aB1 .?!。\n-#\"')(é"), max_size=200) | st.text(max_size=100))
def test_only_white_space_is_left_out(text: str) -> None:
    end = 0
    for start, stop in sentence_spans(text):
        assert not text[end:start].strip()
        assert text[start:stop] == text[start:stop].strip() != ""
        end = stop
    assert not text[end:].strip()


@pytest.mark.parametrize("text", ["." * 300_000 + "x", "\n " * 150_000, "(." * 100_000, " \n x" * 75_000])
@pytest.mark.timeout(200)  # a fifth of a second; hours where it is not linear
def test_no_text_takes_more_than_linear_time(text: str) -> None:
    sentence_spans(text)
