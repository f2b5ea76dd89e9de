"""One page of a PDF as a picture, with the places of a passage in it: what a person sees where a citation leads.

A passage is found by its letters and digits alone, because reading rejoins words and lines; characters that nobody sees
take no part. Not covered: pages whose text was recognised, which have no characters to find.
"""

import base64
import json
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rag.errors import ReadFailed
from rag.readers.kind import kind_of
from rag.readers.part import File

if TYPE_CHECKING:
    import pypdfium2 as pdfium

    from rag.readers.pdf_page import Boxes

Box = tuple[float, float, float, float]
"""Left, top, right, bottom, as shares of the page's width and height, 0..1."""

MAX_PIXELS = 6_000_000
"""A page of A4 at 240 dots an inch; what is larger is drawn in less detail."""

MAX_SCALE = 6.0
MAX_ALTERNATIVE_CHARACTERS = 20_000
MAX_MARKS = 2_000


@dataclass(frozen=True)
class PageAsked:
    """Which page, counted from 1, how many pixels a point (1/72 inch) takes, and the passage to be found on it.

    `before` is the text before the passage in the document: it tells apart what the page says twice.
    """

    number: int
    scale: float = 1.5
    words: str = ""
    before: str = ""


@dataclass(frozen=True)
class PagePicture:
    """`pixels` are rows of `width` times red, green, blue from the top; `marks` is empty where nothing was found.

    `text` is what is seen on the page, in words; `pages` is how many the file has.
    """

    number: int
    pages: int
    width: int
    height: int
    pixels: bytes
    marks: tuple[Box, ...]
    text: str


def draw_page(path: File, source: str, asked: PageAsked) -> PagePicture:
    """Draw a page; a number outside the file is taken for its first or last page.

    Raises ReadFailed ("unsupported" for what is no PDF) and pdfium.PdfiumError where the page is damaged.
    """
    from rag.readers.pdf import MAX_PAGES, open_pdf

    if kind_of(path, source) != "pdf":
        message = f"{source!r} has no pages that can be drawn."
        raise ReadFailed(message, reason="unsupported", hint="Its text is shown instead.")
    document = open_pdf(path.read_bytes(), source, None)
    try:
        document.init_forms()  # what was filled in is seen too
        pages = min(len(document), MAX_PAGES)
        number = max(1, min(asked.number, pages))
        text, found = _found(document, number, asked)
        width, height, pixels, marks = _drawn(document, number, asked.scale, found)
    finally:
        document.close()
    return PagePicture(number, pages, width, height, pixels, marks, text[:MAX_ALTERNATIVE_CHARACTERS])


def _found(document: "pdfium.PdfDocument", number: int, asked: PageAsked) -> "tuple[str, Boxes]":
    """Return the text of the page and the boxes, in points, of the lines of the passage."""
    from rag.readers.pdf_page import page_characters

    page = document[number - 1]
    try:
        seen = page_characters(page)
    finally:
        page.close()
    shown = [place for place, reason in enumerate(seen.reasons) if not reason]
    places = span_of([chr(seen.codes[place]) for place in shown], asked.words, asked.before)
    boxes = seen.boxes[[shown[place] for place in places]]
    return seen.text, boxes[(boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])]


def span_of(characters: list[str], words: str, before: str) -> list[int]:
    """Return where in `characters` the words stand; of several such places the one behind what ends like `before`."""
    letters, owners = _letters(characters)
    needle = _letters(list(words))[0]
    lead = _letters(list(before))[0]
    starts = _occurrences(letters, needle)
    if not starts:
        return []
    start = max(starts, key=lambda at: (_common_end(letters[:at], lead), -at))
    return sorted(set(owners[start : start + len(needle)]))


def _letters(characters: list[str]) -> tuple[str, list[int]]:
    """Letters and digits in one form, and which character each comes from."""
    found: list[str] = []
    owners: list[int] = []
    for place, character in enumerate(characters):
        for letter in unicodedata.normalize("NFKC", character).casefold():
            if letter.isalnum():
                found.append(letter)
                owners.append(place)
    return "".join(found), owners


def _occurrences(text: str, needle: str) -> list[int]:
    starts, at = [], text.find(needle) if needle else -1
    while at >= 0:
        starts.append(at)
        at = text.find(needle, at + 1)
    return starts


def _common_end(one: str, other: str) -> int:
    length = 0
    while length < min(len(one), len(other)) and one[-1 - length] == other[-1 - length]:
        length += 1
    return length


def _drawn(
    document: "pdfium.PdfDocument", number: int, scale: float, found: "Boxes"
) -> tuple[int, int, bytes, tuple[Box, ...]]:
    import numpy as np

    page = document[number - 1]
    try:
        width, height = page.get_size()
        scale = min(max(scale, 0.1), MAX_SCALE, (MAX_PIXELS / max(width * height, 1)) ** 0.5)
        bitmap = page.render(scale=scale, rev_byteorder=True)
        pixels = np.ascontiguousarray(bitmap.to_numpy()[:, :, :3])
        rows, columns, _ = pixels.shape
        place = bitmap.get_posconv(page).to_bitmap
        marks = [_mark(place(*box[:2]), place(*box[2:]), columns, rows) for box in found.tolist()]
    finally:
        page.close()
    return columns, rows, pixels.tobytes(), tuple(_lines(marks)[:MAX_MARKS])


def _mark(one: tuple[float, float], other: tuple[float, float], width: int, height: int) -> Box:
    (left, right), (top, bottom) = sorted((one[0], other[0])), sorted((one[1], other[1]))
    shares = (left / width, top / height, right / width, bottom / height)
    first, second, third, fourth = (min(max(share, 0.0), 1.0) for share in shares)
    return first, second, third, fourth


def _lines(marks: list[Box]) -> list[Box]:
    """Join the boxes of characters that follow each other on a line, also on one that runs up or down."""
    joined: list[Box] = []
    for mark in marks:
        last = joined[-1] if joined else None
        if last and (_in_line(last, mark, 1) or _in_line(last, mark, 0)):
            joined[-1] = (
                min(last[0], mark[0]),
                min(last[1], mark[1]),
                max(last[2], mark[2]),
                max(last[3], mark[3]),
            )
        else:
            joined.append(mark)
    return joined


def _in_line(last: Box, mark: Box, across: int) -> bool:
    """Whether a character goes on with what is before it: `across` 1 for a line that runs to the side, 0 up or down."""
    along = 1 - across
    overlap = min(last[across + 2], mark[across + 2]) - max(last[across], mark[across])
    thickness = min(last[across + 2] - last[across], mark[across + 2] - mark[across])
    gap = max(mark[along] - last[along + 2], last[along] - mark[along + 2])
    upright = across == 0 and last[2] - last[0] > 2.5 * (mark[2] - mark[0])  # a line of text and the one below it
    return overlap > 0.3 * thickness and gap < 0.05 and not upright


def encode_picture(picture: PagePicture) -> bytes:
    """Return a picture as a message; `decode_picture` turns it back."""
    content = {**picture.__dict__, "pixels": base64.b64encode(picture.pixels).decode()}
    return json.dumps(content).encode()


def decode_picture(reply: bytes) -> PagePicture | None:
    """Return the picture in a message, None where it is something else. Raises ValueError for a picture that is none.

    The other side may have been taken over by the file that it draws: sizes and places are checked.
    """
    match json.loads(reply):
        case {
            "number": int(number),
            "pages": int(pages),
            "width": int(width),
            "height": int(height),
            "pixels": str(pixels),
            "marks": list(marks),
            "text": str(text),
        }:
            data = base64.b64decode(pixels, validate=True)
            fits = width > 0 and height > 0 and width * height <= 2 * MAX_PIXELS and len(data) == 3 * width * height
            if not fits or not 1 <= number <= pages or len(marks) > MAX_MARKS:
                raise ValueError("not a picture of a page")
            boxes = tuple(_box(mark) for mark in marks)
            return PagePicture(number, pages, width, height, data, boxes, text[:MAX_ALTERNATIVE_CHARACTERS])
    return None


def _box(entry: Any) -> Box:
    match entry:
        case [int() | float() as left, int() | float() as top, int() | float() as right, int() | float() as bottom]:
            if 0 <= left <= right <= 1 and 0 <= top <= bottom <= 1:
                return float(left), float(top), float(right), float(bottom)
    raise ValueError("not a place on a page")
