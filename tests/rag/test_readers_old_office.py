"""Old office files are read, in their order, and what they hide is left out and named."""

import contextlib
import datetime
import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rag.errors import ReadFailed
from rag.readers.part import Part
from rag.readers.read import read
from rag.types import Page
from tests.conftest import SHARED_DATA
from tests.rag.old_office_files import doc, ole, ppt, ppt_shape, xls
from tests.rag.test_read_hidden import ORDER, check, document

VANISH = struct.pack("<HB", 0x083C, 1)
WHITE = struct.pack("<H4B", 0x6870, 255, 255, 255, 0)
TINY = struct.pack("<HH", 0x4A43, 2)


def word(change: bytes, *, style: bytes | None = None) -> bytes:
    return doc([("Seen before.\r", b""), (f"{ORDER}\r", change), ("Seen after.\r", b"")], style=style)


OLD_WORD = {
    "vanish": VANISH,
    "white": WHITE,
    "white of sixteen": struct.pack("<HB", 0x2A42, 8),
    "tiny": TINY,
    "on its own ground": struct.pack("<H4B", 0x6870, 0, 0, 128, 0)
    + struct.pack("<HB4B4BH", 0xCA71, 10, 0, 0, 0, 255, 0, 0, 128, 0, 0),
}


@pytest.mark.parametrize("carrier", OLD_WORD)
def test_an_old_word_file_hides_nothing_from_the_report(carrier: str) -> None:
    check(document("a.doc", word(OLD_WORD[carrier])))


def test_a_style_of_an_old_word_file_hides_too() -> None:
    shown = struct.pack("<HB", 0x083C, 0)
    data = doc([("Seen before.\r", shown), (f"{ORDER}\r", b""), ("Seen after.\r", shown)], style=VANISH)
    check(document("a.doc", data))


def test_an_old_word_file_gives_paragraphs_fields_and_rows() -> None:
    text = "First\rsee \x13 LINK here \x14the site\x15 now\rnon\x1ebreaking\x0bline\r"
    assert document("a.doc", doc([(text, b"")])).pages == (
        Page(None, "First\n\nsee the site now\n\nnon-breaking\nline"),
    )
    deleted = doc([("Kept. ", b""), ("Gone. ", struct.pack("<HB", 0x0800, 1)), ("Kept too.\r", b"")])
    assert document("a.doc", deleted).text == "Kept. Kept too."
    assert document("a.doc", deleted).hidden == ()


@pytest.mark.parametrize("style", [1, 2, 3])
def test_an_old_spreadsheet_hides_nothing_from_the_report(style: int) -> None:
    cells = [(0, 0, 0, "Seen before."), (1, 0, style, ORDER), (2, 0, 0, "Seen after.")]
    check(document("a.xls", xls(cells)), page=1)


def test_a_hidden_row_column_and_sheet_of_an_old_spreadsheet_are_left_out() -> None:
    seen = [(2, 1, 0, "Seen before."), (4, 1, 0, "Seen after.")]
    check(document("a.xls", xls([seen[0], (3, 1, 0, ORDER), seen[1]], row=3)), page=1)
    check(document("a.xls", xls([seen[0], (2, 4, 0, ORDER), seen[1]], column=4)), page=1)
    for state in (1, 2):
        found = document("a.xls", xls([*seen, (0, 0, 0, ORDER)], state=state))
        check(found, page=2)
        assert [page.label for page in found.pages] == ["sheet One", "sheet Two"]


SEEN = [ppt_shape("Seen before."), ppt_shape("Seen after.", place=(2000, 100, 900, 3000))]
OLD_SLIDES = {
    "white": ppt_shape(ORDER, ink=0xFEFFFFFF),
    "the colour of the ground": ppt_shape(ORDER, ink=0x00000000),
    "tiny": ppt_shape(ORDER, points=1),
    "off the slide": ppt_shape(ORDER, place=(100, -900, -100, 300)),
    "hidden": ppt_shape(ORDER, hidden=True),
}


@pytest.mark.parametrize("carrier", OLD_SLIDES)
def test_an_old_presentation_hides_nothing_from_the_report(carrier: str) -> None:
    check(document("a.ppt", ppt([SEEN[0], OLD_SLIDES[carrier], SEEN[1]])), page=1)


def test_a_hidden_slide_of_an_old_presentation_is_left_out() -> None:
    found = document("a.ppt", ppt(SEEN, hidden_slide=ORDER))
    check(found, page=2)
    assert found.pages[0] == Page(1, "Seen before.\n\nSeen after.", "slide 1")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.doc", doc([("x\r", b"")], encrypted=True)),
        ("a.ppt", ppt(SEEN, locked=True)),
        ("a.xls", ole({"Workbook": struct.pack("<HHHH4xHH", 0x809, 8, 0x600, 5, 0x2F, 0)})),
    ],
)
def test_a_locked_old_office_file_says_so(name: str, data: bytes) -> None:
    with pytest.raises(ReadFailed, match="protected by a password") as caught:
        read(Part(name, data), name)
    assert caught.value.reason == "password"


@pytest.mark.parametrize("name", ["a.doc", "a.xls", "a.ppt"])
@pytest.mark.parametrize("keep", [600, 1500, 3000])
def test_a_damaged_old_office_file_is_named(name: str, keep: int) -> None:
    whole = {"a.doc": word(b""), "a.xls": xls([(0, 0, 0, "x")]), "a.ppt": ppt(SEEN)}[name]
    with pytest.raises(ReadFailed) as caught:
        read(Part(name, whole[:keep]), name)
    assert caught.value.reason in ("corrupt", "unsupported")


WHOLE = {"a.doc": word(VANISH), "a.xls": xls([(0, 0, 1, "x"), (1, 0, 0, "y")]), "a.ppt": ppt(SEEN)}


@given(data=st.data(), name=st.sampled_from(sorted(WHOLE)))
@settings(max_examples=60, deadline=None)
def test_flipped_bytes_give_a_document_or_a_named_failure(data: st.DataObject, name: str) -> None:
    content = bytearray(WHOLE[name])
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(ReadFailed):
        assert read(Part(name, bytes(content)), name).text


def test_real_old_office_files() -> None:
    folder = SHARED_DATA / "docs_unstructured"
    if not folder.exists():
        pytest.skip("the shared files are absent")
    languages = folder / "language-docs"
    known = set((languages / "eng_spa_mult.txt").read_text("utf-8").split())
    for ending in ("doc", "ppt"):
        found = read(languages / f"eng_spa_mult.{ending}", "a")
        assert len(known & set(found.text.split())) >= 0.95 * len(known)
        assert found.hidden == ()
    table = read(folder / "fake-doc-emphasized-text.doc", "a").text
    assert table.startswith("Header Col 1 | Header Col 2\nA bold italic bold-italic example | A Link example\n\nI am")
    assert "sheet Readme" in [page.label for page in read(folder / "tests-example.xls", "a").pages]


def test_values_of_an_old_spreadsheet_are_written_like_those_of_a_new_one() -> None:
    from rag.readers.old_workbook import _written

    assert [_written(value) for value in (True, 3.0, 0.1, "x", datetime.date(2024, 5, 31))] == [
        "TRUE", "3", "0.1", "x", "2024-05-31",
    ]  # fmt: skip
    assert _written(datetime.datetime(2024, 5, 31)) == "2024-05-31"
