"""A question that leans on those before it takes their words along; one that stands alone is left as it is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rag.follow_up import MOST_CARRIED, standalone

BEFORE = ("Who built the tower in Paris?", "How tall is the tower?")


@pytest.mark.parametrize(
    ("question", "carried"),
    [
        ("When was it opened?", {"tower", "paris"}),
        ("And why?", {"tower", "tall", "paris"}),
        ("Wann wurde es gebaut und von ihm eröffnet?", {"tower"}),
    ],
)
def test_a_follow_up_takes_words_along(question: str, carried: set[str]) -> None:
    query = standalone(question, BEFORE)
    assert query.startswith(question + " ")
    assert carried <= set(query.split())


@pytest.mark.parametrize(
    "question", ["What does a ticket to the museum cost?", "Öffnungszeiten Museum Berlin", "鉄道の料金"]
)
def test_a_question_that_stands_alone_is_left_as_it_is(question: str) -> None:
    assert standalone(question, BEFORE) == question


def test_names_come_before_other_words_and_the_latest_turn_first() -> None:
    assert standalone("Why?", ["old words here", "the tower in Paris"]).split()[1:3] == ["paris", "tower"]


@given(st.text(max_size=40), st.lists(st.text(max_size=60), max_size=4))
def test_nothing_of_the_question_is_lost_and_little_is_added(question: str, before: list[str]) -> None:
    query = standalone(question, before)
    assert query.startswith(question)
    assert len(query[len(question) :].split()) <= MOST_CARRIED
    assert standalone(question, []) == question
