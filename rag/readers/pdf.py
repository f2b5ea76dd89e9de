"""PDF files: the text layer of each page, with its number.

Not covered: text in pictures (scanned pages), the values in form fields, and text that is there but cannot be seen.
"""

import re

from pypdf import PasswordType, PdfReader
from pypdf.errors import DependencyError, LimitReachedError

from rag.errors import ReadFailed
from rag.readers.kind import LOCKED
from rag.readers.part import File
from rag.types import Document, Page

MAX_PAGES = 10_000
"""More than a reader gets through in its time; a few bytes can claim a million pages."""

# Words that follow a hyphen which stays: "Daten- und Adressbuch", "pre- and post-war".
_CONJUNCTION = re.compile("and|or|to|und|oder|bis|et|ou|y|o|e|ed|en|of|och|og")
_LINE_BREAK_IN_WORD = re.compile(r"(?<!\w)(\w+)([-\u2010\xad]) *\n[ \t]*(\w+)")
_WORD = re.compile(r"\w+(?:[-\u2010]\w+)*")


def read_pdf(path: File, source: str) -> Document:
    """Read the text layer; page numbers count from 1. A damaged page is empty and noted, if another can be read.

    Raises ReadFailed ("password", "too large", "unsupported"), and whatever the parser meets damage with.
    """
    try:
        with path.open("rb") as file:
            reader = _opened(PdfReader(file, strict=False), source)
            if len(reader.pages) > MAX_PAGES:
                raise LimitReachedError(f"{len(reader.pages):,} pages; the limit is {MAX_PAGES:,}.")
            texts, damage = _texts(reader)
    except LimitReachedError as error:
        hint = "Split it into smaller files."
        raise ReadFailed(
            f"{source!r} is larger than its reader allows: {error}", reason="too large", hint=hint
        ) from error
    numbered = enumerate(rejoin_words(texts), start=1)
    return Document(source, tuple(Page(number, text) for number, text in numbered), damage)


def _opened(reader: PdfReader, source: str) -> PdfReader:
    """Unlock what needs no password: many files are encrypted only to forbid printing or copying."""
    try:
        if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
            raise LOCKED.refusal(source)
    except DependencyError as error:
        hint = "Install it (pip install cryptography), or save a copy of the file without encryption."
        message = f"{source!r} is encrypted, and the library that decrypts it is not installed."
        raise ReadFailed(message, reason="unsupported", hint=hint) from error
    return reader


def _texts(reader: PdfReader) -> tuple[list[str], tuple[str, ...]]:
    texts: list[str] = []
    damage: list[tuple[int, Exception]] = []
    for number, page in enumerate(reader.pages, start=1):
        try:
            texts.append(page.extract_text())
        except MemoryError:
            raise
        except Exception as error:  # noqa: BLE001  a parser meets damage with any exception; the other pages are whole
            texts.append("")
            damage.append((number, error))
    if damage and len(damage) == len(texts):
        raise damage[0][1]
    return texts, tuple(f"Page {number} is damaged and was left out." for number, _ in damage)


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
