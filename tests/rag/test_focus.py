"""Focus returns whole sentences of the passages with their exact spans, in reading order, each once."""

from __future__ import annotations

import pytest

from rag.fake import HashEmbedder
from rag.focus import focus
from rag.types import Passage

TEXT = "The rent is 900 euros. The notice period is three months. Cats are allowed. Dogs need a permission."
EMBEDDER = HashEmbedder(512)


def passage(start: int, end: int, name: str = "p") -> Passage:
    return Passage(f"{name}{start}", TEXT[start:end], "lease.txt", 2, start, end, 0.5)


def test_the_nearest_sentence_comes_with_its_span_and_page() -> None:
    (found,) = focus("How long is the notice period?", [passage(0, len(TEXT))], EMBEDDER, 1)
    assert found.text == "The notice period is three months."
    assert TEXT[found.start : found.end] == found.text
    assert (found.source, found.page) == ("lease.txt", 2)


def test_sentences_keep_their_order_and_their_number() -> None:
    found = focus("dogs permission notice period", [passage(0, len(TEXT))], EMBEDDER, 2)
    assert [sentence.start for sentence in found] == sorted(sentence.start for sentence in found)
    assert {sentence.text for sentence in found} == {"The notice period is three months.", "Dogs need a permission."}


def test_a_sentence_of_two_overlapping_passages_is_taken_once() -> None:
    middle = TEXT.index("Cats")
    found = focus("rent notice cats dogs", [passage(0, len(TEXT)), passage(middle, len(TEXT), "q")], EMBEDDER, 9)
    assert [sentence.text for sentence in found] == [
        "The rent is 900 euros.", "The notice period is three months.", "Cats are allowed.", "Dogs need a permission.",
    ]  # fmt: skip


def test_a_heading_is_no_sentence_that_tells_something() -> None:
    text = "## 6 Deposit\n\nThe Tenant provides 7,350 euros.\n\n# Pets"
    (found,) = focus("How much is the deposit?", [Passage("p", text, "lease.md", None, 0, len(text))], EMBEDDER, 1)
    assert found.text == "The Tenant provides 7,350 euros."
    alone = Passage("p", "## 6 Deposit", "lease.md", None, 0, 12)
    assert [one.text for one in focus("deposit", [alone], EMBEDDER, 1)] == ["## 6 Deposit"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "6 Deposit\n\n6.1 The Tenant provides a deposit of 7,350 euros.",
            ["The Tenant provides a deposit of 7,350 euros."],
        ),
        ("Hours\n\nMonday 9 to 17\n\nTuesday 9 to 12", ["Hours", "Monday 9 to 17", "Tuesday 9 to 12"]),  # a list
        ("Rent: 900\n\nThe deposit is three times the rent of a whole month.", ["Rent: 900"]),
        ("No pets.\n\nThe deposit is three times the rent of a whole month.", ["No pets."]),
    ],
)
def test_a_short_line_above_a_paragraph_is_a_heading(text: str, told: list[str]) -> None:
    found = focus("deposit rent hours pets", [Passage("p", text, "lease.docx", None, 0, len(text))], EMBEDDER, 9)
    assert [sentence.text for sentence in found][: len(told)] == told


def test_nothing_gives_nothing() -> None:
    assert focus("anything", [], EMBEDDER, 3) == []


def test_the_number_of_a_clause_is_not_part_of_what_it_says() -> None:
    text = "6.1 The deposit is 900 euros. (b) It is paid back."
    found = focus("deposit paid back", [Passage("p", text, "a.txt", None, 10, 10 + len(text))], EMBEDDER, 2)
    assert [(sentence.text, sentence.start) for sentence in found] == [
        ("The deposit is 900 euros.", 14),
        ("It is paid back.", 10 + text.index("It")),
    ]
