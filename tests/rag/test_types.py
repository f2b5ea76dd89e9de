import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rag.types import PAGE_BREAK, Document, Page, Passage, place_in_words


def test_pages_are_joined_by_an_empty_line() -> None:
    assert Document("a.pdf", (Page(1, "one"), Page(2, "two"))).text == "one\n\ntwo"


def test_a_page_break_belongs_to_the_page_before_it() -> None:
    document = Document("a.pdf", (Page(1, "one"), Page(2, "two")))
    assert [document.page_at(offset) for offset in range(9)] == [1, 1, 1, 1, 1, 2, 2, 2, 2]


def test_an_offset_outside_the_text_is_refused() -> None:
    document = Document("a.pdf", (Page(1, "one"),))
    for offset in (-1, 4):
        with pytest.raises(IndexError, match=r"a\.pdf"):
            document.page_at(offset)


def test_a_document_without_pages_has_no_text_and_no_page_numbers() -> None:
    document = Document("a.txt", ())
    assert document.text == ""
    assert document.page_at(0) is None


def test_values_cannot_be_changed() -> None:
    passage = Passage("1", "text", "a.txt", None, 0, 4)
    with pytest.raises(dataclasses.FrozenInstanceError):
        passage.text = "other"  # type: ignore[misc]


@given(st.lists(st.text(), min_size=1))
def test_every_character_is_found_on_its_page(texts: list[str]) -> None:
    document = Document("x", tuple(Page(number, text) for number, text in enumerate(texts, start=1)))
    start = 0
    for page in document.pages:
        assert document.text[start : start + len(page.text)] == page.text
        assert {document.page_at(start + i) for i in range(len(page.text) + 1)} == {page.number}
        start += len(page.text) + len(PAGE_BREAK)


def test_a_place_in_words() -> None:
    assert place_in_words("a.pdf", 3) == "a.pdf, page 3"
    assert place_in_words("a.xlsx", 1, "sheet Prices") == "a.xlsx, sheet Prices"
    assert place_in_words("a.mp3", None, "at 1:05") == "a.mp3, at 1:05"
    assert place_in_words("a.txt", None) == "a.txt"


def test_every_place_has_the_label_of_its_page() -> None:
    document = Document("a.xlsx", (Page(1, "one", "sheet A"), Page(2, "two", "sheet B")))
    assert [document.label_at(offset) for offset in (0, 4, 5, 8)] == ["sheet A", "sheet A", "sheet B", "sheet B"]
    assert [document.label_of(number) for number in (2, None)] == ["sheet B", ""]
    assert Document("a", ()).label_at(0) == ""
