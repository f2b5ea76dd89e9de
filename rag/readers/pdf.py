"""PDF files: the text of each page that a person sees, with its number; scanned pages through text recognition.

Left out and reported is what `rag.readers.pdf_page` finds to be out of sight. Not covered: the values in form fields.
"""

import re
import time
from typing import TYPE_CHECKING

from rag.errors import ReadFailed
from rag.readers.kind import LOCKED
from rag.readers.locked import wrong_password
from rag.readers.part import File, password_of
from rag.readers.unseen import Unseen
from rag.types import Document, Page

if TYPE_CHECKING:
    import pypdfium2 as pdfium

MAX_PAGES = 10_000
"""More than a reader gets through in its time; a few bytes can claim a million pages."""

RECOGNITION_S = 25.0
"""No page is begun after so long: a page takes one to twenty seconds, and a reader has sixty."""

SCAN_SCALE = 2.0
"""144 dots an inch: letters of eight points are sixteen pixels high."""

# Words that follow a hyphen which stays: "Daten- und Adressbuch", "pre- and post-war".
_CONJUNCTION = re.compile("and|or|to|und|oder|bis|et|ou|y|o|e|ed|en|of|och|og")
_LINE_BREAK_IN_WORD = re.compile(r"(?<!\w)(\w+)([-\u2010\xad]) *\n[ \t]*(\w+)")
_WORD = re.compile(r"\w+(?:[-\u2010]\w+)*")


def read_pdf(path: File, source: str) -> Document:
    """Read what is seen of each page; pages count from 1. A damaged page is empty and noted, if another is whole.

    Raises ReadFailed ("password", "too large", "unsupported"), and pdfium.PdfiumError where the file is damaged.
    """
    unseen = Unseen()
    with path.open("rb") as file:
        document = open_pdf(file.read(), source, password_of(path))
        try:
            texts, notes = _texts(document, unseen, source)
            notes += _read_scans(document, texts)
        finally:
            document.close()
    numbered = enumerate(rejoin_words(texts), start=1)
    return Document(source, tuple(Page(number, text) for number, text in numbered), tuple(notes), unseen())


def open_pdf(data: bytes, source: str, password: str | None) -> "pdfium.PdfDocument":
    """Open a file, with the password only where it needs one: many are encrypted only to forbid printing or copying."""
    import pypdfium2 as pdfium
    import pypdfium2.raw as api

    try:
        return pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        if error.err_code == api.FPDF_ERR_PASSWORD and b"/Encrypt" in data:  # said of a file without pages too
            if password is None:
                raise LOCKED.refusal(source) from error
            return _unlocked(data, source, password)
        if error.err_code == api.FPDF_ERR_SECURITY:
            hint = "Save a copy of the file without encryption, and add that."
            message = f"{source!r} is encrypted in a way that cannot be read."
            raise ReadFailed(message, reason="unsupported", hint=hint) from error
        raise


def _unlocked(data: bytes, source: str, password: str) -> "pdfium.PdfDocument":
    import pypdfium2 as pdfium

    try:
        return pdfium.PdfDocument(data, password)
    except pdfium.PdfiumError as error:
        raise wrong_password(source) from error


def _texts(document: "pdfium.PdfDocument", unseen: Unseen, source: str) -> tuple[list[str], list[str]]:
    import pypdfium2 as pdfium

    texts: list[str] = []
    damage: list[tuple[int, Exception]] = []
    for number in range(1, _page_count(document, source) + 1):
        try:
            texts.append(_text(document, number, unseen))
        except (pdfium.PdfiumError, ValueError, ArithmeticError, OverflowError) as error:
            texts.append("")
            damage.append((number, error))
    if damage and len(damage) == len(texts):
        raise damage[0][1]
    return texts, [f"Page {number} is damaged and was left out." for number, _ in damage]


def _read_scans(document: "pdfium.PdfDocument", texts: list[str]) -> list[str]:
    """Put the text of pages that are pictures into `texts`, by text recognition; return notes about the others."""
    from rag.readers import recognition

    scans = [number for number, text in enumerate(texts, start=1) if not text.strip() and _is_picture(document, number)]
    if scans and not recognition.is_installed():
        return [f"{_pages(scans)} without text that can be read. {recognition.INSTALL}"]
    end = time.monotonic() + RECOGNITION_S
    for place, number in enumerate(scans):
        if time.monotonic() > end:
            return [f"{_pages(scans[place:])} and too many to recognise their text: split the file."]
        page = document[number - 1]
        texts[number - 1] = recognition.recognise(page.render(scale=SCAN_SCALE).to_pil())
        page.close()
    return []


def _pages(numbers: list[int]) -> str:
    first, last = numbers[0], numbers[-1]
    return (
        f"Page {first} is a picture" if first == last else f"{len(numbers)} pages from {first} to {last} are pictures"
    )


def _is_picture(document: "pdfium.PdfDocument", number: int) -> bool:
    import pypdfium2 as pdfium
    import pypdfium2.raw as api

    try:
        page = document[number - 1]
    except pdfium.PdfiumError:
        return False
    found = next(iter(page.get_objects([api.FPDF_PAGEOBJ_IMAGE], max_depth=3)), None) is not None
    page.close()
    return found


def _page_count(document: "pdfium.PdfDocument", source: str) -> int:
    """Return the number of pages. Raises ReadFailed where there are too many."""
    import pypdfium2.raw as api

    claimed = len(document)
    if claimed <= MAX_PAGES:
        return claimed
    page = api.FPDF_LoadPage(document, MAX_PAGES)
    if page:
        api.FPDF_ClosePage(page)
        message = f"{source!r} has {claimed:,} pages; the limit is {MAX_PAGES:,}."
        raise ReadFailed(message, reason="too large", hint="Split it into smaller files.")
    return next((number for number in range(MAX_PAGES) if not _loads(document, number)), MAX_PAGES)


def _loads(document: "pdfium.PdfDocument", number: int) -> bool:
    import pypdfium2.raw as api

    page = api.FPDF_LoadPage(document, number)
    if page:
        api.FPDF_ClosePage(page)
    return bool(page)


def _text(document: "pdfium.PdfDocument", number: int, unseen: Unseen) -> str:
    from rag.readers.pdf_page import page_text

    page = document[number - 1]
    try:
        return page_text(page, unseen, number)
    finally:
        page.close()


def rejoin_words(pages: list[str]) -> list[str]:
    """Rejoin the words that a hyphen breaks at the end of a line ("exam-\\nple" becomes "example").

    A hyphen of the word itself stays: after a digit, before a capital or a conjunction, or where the document has the
    word with its hyphen elsewhere and not without it.
    """
    words = {word.lower() for page in pages for word in _WORD.findall(page)}

    def joined(match: re.Match[str]) -> str:
        first, hyphen, rest = match.groups()
        if hyphen == "\xad":
            return first + rest
        if _CONJUNCTION.fullmatch(rest):
            return f"{first}- {rest}"
        whole, hyphened = f"{first}{rest}".lower(), f"{first}-{rest}".lower()
        keep = not first[-1].isalpha() or not rest[0].islower() or (hyphened in words and whole not in words)
        return f"{first}-{rest}" if keep else first + rest

    return [_LINE_BREAK_IN_WORD.sub(joined, page) for page in pages]
