import io

import pytest

from rag.errors import ReadFailed
from rag.readers import recognition
from rag.readers.part import Part
from rag.readers.read import read
from rag.readers.recognition import Line, in_order

Image = pytest.importorskip("PIL.Image")


def drawn(text: str, form: str) -> Part:
    """A picture of text as a file of that form."""
    from PIL import ImageDraw, ImageFont

    image = Image.new("RGB", (900, 120), "white")
    ImageDraw.Draw(image).text((20, 30), text, "black", ImageFont.load_default(48))
    data = io.BytesIO()
    image.save(data, form)
    return Part(f"a.{form.lower()}", data.getvalue())


@pytest.mark.parametrize("form", ["PNG", "PDF"])
def test_the_text_of_a_picture_and_of_a_scanned_page_is_read(form: str) -> None:
    if not recognition.is_installed():
        pytest.skip("text recognition is not installed")
    assert {"bridge", "opens", "June"} <= set(read(drawn("The bridge opens in June", form), "a").text.split())


def test_without_recognition_a_picture_is_refused_with_the_way_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recognition, "is_installed", lambda: False)
    with pytest.raises(ReadFailed, match="a picture") as caught:
        read(drawn("x", "PNG"), "a.png")
    assert (caught.value.reason, "gptb[ocr]" in caught.value.hint) == ("unsupported", True)
    with pytest.raises(ReadFailed) as caught:
        read(drawn("x", "PDF"), "a.pdf")
    assert (caught.value.reason, "gptb[ocr]" in caught.value.hint) == ("empty", True)


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0" + bytes(99), b"GIF89a\xff\xff\xff\xff"])
def test_a_damaged_picture_is_named(data: bytes) -> None:
    with pytest.raises(ReadFailed, match=r"a\.png") as caught:
        read(Part("a.png", data), "a.png")
    assert caught.value.reason in ("corrupt", "unreadable", "unsupported")


def test_a_picture_that_would_fill_the_memory_is_refused() -> None:
    if not recognition.is_installed():
        pytest.skip("text recognition is not installed")
    data = io.BytesIO()
    Image.new("1", (30_000, 30_000)).save(data, "PNG")
    with pytest.raises(ReadFailed):
        read(Part("a.png", data.getvalue()), "a.png")


def test_columns_are_read_one_after_the_other() -> None:
    left = [Line(f"left line number {n} here", 0, 20 * n, 100, 20 * n + 15) for n in range(5)]
    right = [Line(f"right line number {n} here", 120, 20 * n + 3, 220, 20 * n + 18) for n in range(5)]
    found = in_order([*right, *left])
    assert [row.split()[0] for row in found] == ["left"] * 5 + ["right"] * 5
    assert [row.split()[3] for row in found] == list("0123401234")


def test_rows_of_a_table_stay_together() -> None:
    cells = [Line(f"{name}{n}", x, 20 * n, x + 30, 20 * n + 15) for n in range(5) for name, x in (("b", 100), ("a", 0))]
    assert in_order(cells) == [f"a{n} b{n}" for n in range(5)]
