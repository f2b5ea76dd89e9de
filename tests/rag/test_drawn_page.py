"""A page drawn for the eye: its size, the places of the passage in it, what a worker may not say."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from rag.errors import ReadFailed
from rag.readers.drawn_page import (
    PageAsked,
    PagePicture,
    decode_picture,
    draw_page,
    encode_picture,
    span_of,
)
from rag.readers.worker import Reader
from tests.rag.minimal_pdf import drawn, pdf

LINES = "The rent is 900 euros.\nThe notice period is three\nmonths for both.\nThe rent is 900 euros."


@pytest.fixture
def lease(tmp_path: Path) -> Path:
    path = tmp_path / "lease.pdf"
    path.write_bytes(pdf(["A first page.", LINES]))
    return path


def dark(picture: PagePicture, mark: tuple[float, float, float, float]) -> bool:
    """Whether there is ink inside a mark."""
    left, top, right, bottom = (
        int(share * size)
        for share, size in zip(mark, (picture.width, picture.height, picture.width, picture.height), strict=True)
    )
    rows = (
        picture.pixels[3 * (row * picture.width + left) : 3 * (row * picture.width + right)]
        for row in range(top, bottom + 1)
    )
    return any(min(row, default=255) < 100 for row in rows)


def test_a_passage_is_marked_line_by_line_where_its_ink_is(lease: Path) -> None:
    picture = draw_page(lease, "lease.pdf", PageAsked(2, 1.0, "The notice period is three months for both."))
    assert (picture.number, picture.pages, picture.width, picture.height) == (2, 2, 595, 842)
    assert len(picture.marks) == 2
    assert all(dark(picture, mark) for mark in picture.marks)
    first, second = picture.marks
    assert first[1] < second[1]
    assert picture.text.startswith("The rent is 900 euros.")


def test_of_the_same_words_the_ones_behind_the_context_are_marked(lease: Path) -> None:
    words = "The rent is 900 euros."
    above = draw_page(lease, "lease.pdf", PageAsked(2, 1.0, words, "A first page."))
    below = draw_page(lease, "lease.pdf", PageAsked(2, 1.0, words, "months for both."))
    assert above.marks[0][1] < below.marks[0][1]


def test_words_that_are_not_there_mark_nothing(lease: Path) -> None:
    assert draw_page(lease, "lease.pdf", PageAsked(2, 1.0, "Nobody said this.")).marks == ()
    assert draw_page(lease, "lease.pdf", PageAsked(2, 1.0, "")).marks == ()


def test_a_rejoined_word_and_a_ligature_are_found() -> None:
    assert span_of(list("an exam-\nple of ﬁre"), "example of fire", "") == [3, 4, 5, 6, 9, 10, 11, 13, 14, 16, 17, 18]


def test_a_page_out_of_range_is_the_nearest(lease: Path) -> None:
    assert draw_page(lease, "lease.pdf", PageAsked(99, 1.0)).number == 2
    assert draw_page(lease, "lease.pdf", PageAsked(-3, 1.0)).number == 1


def test_a_rotated_page_is_marked_where_its_ink_is(tmp_path: Path) -> None:
    path = tmp_path / "turned.pdf"
    path.write_bytes(pdf(["Some words here.\nThe others."]).replace(b"/MediaBox", b"/Rotate 90 /MediaBox"))
    picture = draw_page(path, "turned.pdf", PageAsked(1, 1.0, "The others."))
    assert (picture.width, picture.height) == (842, 595)
    (mark,) = picture.marks
    assert dark(picture, mark)
    assert mark[3] - mark[1] > mark[2] - mark[0]


def test_hidden_words_take_no_part(tmp_path: Path) -> None:
    path = tmp_path / "hidden.pdf"
    path.write_bytes(drawn("BT /F1 12 Tf 50 700 Td 3 Tr (secret words) Tj ET BT /F1 12 Tf 0 Tr 50 600 Td (seen) Tj ET"))
    assert draw_page(path, "hidden.pdf", PageAsked(1, 1.0, "secret words")).marks == ()
    assert len(draw_page(path, "hidden.pdf", PageAsked(1, 1.0, "seen")).marks) == 1


def test_a_worker_draws_and_says_why_it_cannot(lease: Path, tmp_path: Path) -> None:
    torn, text = tmp_path / "torn.pdf", tmp_path / "text.txt"
    torn.write_bytes(b"%PDF-1.4\nnothing")
    text.write_text("words")
    with Reader() as reader:
        assert len(reader.draw(lease, "lease.pdf", PageAsked(2, 1.0, "The notice period")).marks) == 1
        for path in (torn, text, tmp_path / "none.pdf"):
            with pytest.raises(ReadFailed):
                reader.draw(path, path.name, PageAsked(1))
        assert reader.read(text, "text.txt").text == "words"


def test_an_endless_page_ends_the_worker_and_not_the_next_page(lease: Path, tmp_path: Path) -> None:
    slow = tmp_path / "slow.pdf"
    slow.write_bytes(drawn("0 0 m " + "500 800 l 3 9 l " * 400_000 + "S"))
    with Reader(seconds=0.3) as reader, pytest.raises(ReadFailed):
        reader.draw(slow, "slow.pdf", PageAsked(1, 6.0))
    with Reader() as reader:
        assert reader.draw(lease, "lease.pdf", PageAsked(1, 1.0)).pages == 2


PICTURE = PagePicture(1, 1, 2, 1, b"\0" * 6, ((0.0, 0.0, 1.0, 1.0),), "x")


def test_a_picture_comes_back_from_its_message() -> None:
    assert decode_picture(encode_picture(PICTURE)) == PICTURE


@pytest.mark.parametrize(
    "lie",
    [
        {"width": 3},
        {"width": -2},
        {"pixels": "!"},
        {"marks": [[0, 0, 2, 1]]},
        {"marks": ["x"]},
        {"marks": [[0, 0, 1, 1]] * 3000},
        {"number": 0},
        {"width": 10**6, "height": 10**6},
    ],
)
def test_a_lie_is_refused(lie: dict[str, object]) -> None:
    content = json.loads(encode_picture(PICTURE)) | lie
    with pytest.raises(ValueError, match=r"\S"):
        decode_picture(json.dumps(content).encode())
