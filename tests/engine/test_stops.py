from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.run.stops import StopStrings

letters = st.text("ab\n", max_size=30)
stop_strings = st.lists(st.text("ab\n", min_size=1, max_size=4), max_size=3)


def cut(text: str, places: list[int]) -> list[str]:
    edges = [0, *sorted(place % (len(text) + 1) for place in places), len(text)]
    return [text[start:end] for start, end in pairwise(edges)]


@given(letters, stop_strings, st.lists(st.integers(0, 30), max_size=10))
def test_however_the_text_comes_it_ends_before_a_stop_string(text: str, stops: list[str], places: list[int]) -> None:
    watched = StopStrings(stops)
    shown = ""
    for piece in cut(text, places):
        shown += watched.push(piece)
        assert text.startswith(shown)
        assert not any(stop in shown for stop in stops)
    shown += watched.flush()
    assert watched.found == any(stop in text for stop in stops)
    assert shown == text or (watched.found and text.startswith(tuple(shown + stop for stop in stops)))


def test_holds_back_only_what_may_become_a_stop_string() -> None:
    watched = StopStrings(["\nUser:"])
    assert watched.push("Hello\n") == "Hello"
    assert watched.push("Us") == ""
    assert watched.push("eful\n") == "\nUseful"
    assert watched.flush() == "\n"


def test_the_first_stop_string_in_the_text_counts() -> None:
    watched = StopStrings(["END", "STOP"])
    assert watched.push("one STOP two END") == "one "
    assert watched.found
    assert watched.push("more") == watched.flush() == ""


@pytest.mark.parametrize("text", ["", "anything\n"])
def test_without_stop_strings_all_passes(text: str) -> None:
    watched = StopStrings(())
    assert watched.push(text) == text
    assert watched.flush() == ""
