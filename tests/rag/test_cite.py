"""Citations stand verbatim where they say, and what the passages do not say is marked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rag.cite import best_quote, support
from rag.fake import HashEmbedder
from rag.types import Passage

TEXT = "Preface. The notice period is three months. The rent is 1,200 euros, due on the first. Ms Ada Lovelace signs."
OTHER = "Cats are allowed in the garden. Dogs need a permission from the landlord."
EMBEDDER = HashEmbedder(512)


def passage(text: str, source: str, start: int = 0, page: int | None = None) -> Passage:
    return Passage(f"{source}{start}", text, source, page, start, start + len(text), 0.5)


PASSAGES = [passage(TEXT[9:], "lease.pdf", 9, 4), passage(OTHER, "house.txt")]


@pytest.mark.parametrize("embedder", [None, EMBEDDER])
def test_each_sentence_gets_its_quote_with_page_and_span(embedder: HashEmbedder | None) -> None:
    notice, dogs = support("The notice period is 3 months. A dog needs a permission.", PASSAGES, embedder)
    assert (notice.passage, notice.source, notice.page) == (1, "lease.pdf", 4)
    assert notice.quote == "The notice period is three months." == TEXT[notice.start : notice.end]
    assert (dogs.passage, dogs.page) == (2, None)
    assert dogs.quote == "Dogs need a permission from the landlord." == OTHER[dogs.start : dogs.end]


@pytest.mark.parametrize(
    "sentence",
    [
        "The moon is made of cheese.",
        "The notice period is six months.",  # another number
        "The rent is 1,300 euros, due on the first.",
        "On paper Ms Ada Byron signs.",  # another name
        "Yes.",
    ],
)
@pytest.mark.parametrize("embedder", [None, EMBEDDER])
def test_what_no_passage_says_is_marked(sentence: str, embedder: HashEmbedder | None) -> None:
    (found,) = support(sentence, PASSAGES, embedder)
    assert (found.sentence, found.passage, found.quote, found.source) == (sentence, None, "", "")


@pytest.mark.parametrize("number", ["1200", "1,200", "1.200"])
def test_a_number_may_be_written_in_another_way(number: str) -> None:
    (found,) = support(f"The rent is {number} euros.", PASSAGES)
    assert found.passage == 1


def test_a_mark_is_followed_where_it_is_right_and_corrected_where_not() -> None:
    twice = [*PASSAGES, passage(TEXT[9:43], "copy.txt")]
    assert [found.passage for found in support("The notice period is three months. [3]", twice)] == [3]
    assert [found.passage for found in support("The notice period is three months [2].", twice)] == [1]
    assert [found.passage for found in support("The notice period is three months [9].", twice)] == [1]
    assert support("The notice period is three months. [3]", twice)[0].sentence.endswith("[3]")


def test_german_nouns_are_no_names() -> None:
    (found,) = support("Die Frist ist drei Monate.", [passage("Die Frist ist drei Monate lang im Vertrag.", "v.txt")])
    assert found.passage == 1


def test_without_passages_nothing_is_supported() -> None:
    assert [found.passage for found in support("One. Two.", [])] == [None, None]
    assert support("", PASSAGES) == []
    assert best_quote("question", "answer", []) is None


@pytest.mark.parametrize("embedder", [None, EMBEDDER])
def test_the_best_quote_answers_the_question(embedder: HashEmbedder | None) -> None:
    found = best_quote("How long is the notice period?", "three months", PASSAGES, embedder)
    assert found is not None
    assert found.quote == "The notice period is three months."
    assert TEXT[found.start : found.end] == found.quote


def test_the_answer_decides_between_sentences_that_fit_the_question() -> None:
    for animal in ("cats", "dogs"):
        found = best_quote("Which animals may be kept?", animal, PASSAGES)
        assert found is not None
        assert found.quote.startswith(animal.title())


def test_an_answer_that_is_nowhere_leaves_the_question_to_decide() -> None:
    found = best_quote("How long is the notice period?", "bananas", PASSAGES)
    assert found is not None
    assert found.quote == "The notice period is three months."
    assert best_quote("zebra", "xylophone", PASSAGES) is None


@given(st.lists(st.text(max_size=80), max_size=3), st.text(max_size=120))
def test_every_quote_is_found_verbatim(texts: list[str], answer: str) -> None:
    passages = [passage(text, f"{number}.txt", 7) for number, text in enumerate(texts)]
    for found in [*support(answer, passages), best_quote(answer, answer, passages)]:
        if found is not None and found.passage is not None:
            cited = passages[found.passage - 1]
            assert cited.text[found.start - 7 : found.end - 7] == found.quote != ""
            assert 0 < found.score <= 1.000001


@given(st.lists(st.sampled_from(["Dogs need it.", "[1]", " ", "Cats! [2]", "\n\n", "3."]), max_size=8).map("".join))
def test_the_sentences_of_an_answer_come_back_in_order(answer: str) -> None:
    place = 0
    for found in support(answer, PASSAGES):
        place = answer.index(found.sentence, place) + len(found.sentence)


def test_a_citation_keeps_what_its_place_is_called() -> None:
    slide = Passage("x", "The rent is 900 euros.", "talk.pptx", 4, 0, 22, 0.5, "slide 4")
    (rent,) = support("The rent is 900 euros.", [slide])
    assert rent.place == "talk.pptx, slide 4"
