"""Word files (.docx): headings, paragraphs, lists and tables in the order in which they stand, text boxes among them.

Left out: page headers and footers, footnotes, comments, deleted text and text that is set hidden. A .docx does not know
its pages, so the document has one page without a number.
"""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from rag.errors import ReadFailed
from rag.readers.kind import DOCUMENT
from rag.readers.table import row_line
from rag.types import Document, Page

MAX_UNPACKED_BYTES = 300_000_000
"""All parts of a file are held in memory at once, and a worker may take one gigabyte."""

MAX_RATIO = 200
"""Office XML packs 5 to 50 times; the bomb that a zip can be packs 1,000 times."""

MIN_BOMB_BYTES = 20_000_000
"""A small file of high ratio is only a monotonous one."""

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says the same a second time

_TEXT = frozenset({f"{_W}t", f"{_M}t"})
_MARKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_LEFT_OUT = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}rPr", f"{_W}pPr", f"{_W}sectPr", _FALLBACK})
_OFF = frozenset({"0", "false", "off"})

# An element of the XML tree; lxml has no types.
Element = Any


def read_word(path: Path, source: str) -> Document:
    """Read a .docx as one page without a number; paragraphs are set apart by an empty line, rows by a line break.

    Raises ReadFailed ("too large", "unsupported"), and whatever the parser meets damage with.
    """
    _check_unpacked(path, source)
    import docx

    try:
        document = docx.Document(str(path))
    except ValueError as error:  # a template, or a document with macros
        raise DOCUMENT.refusal(source) from error
    return Document(source, (Page(None, "\n\n".join(_blocks(document.element.body))),))


def _check_unpacked(path: Path, source: str) -> None:
    with zipfile.ZipFile(path) as archive:
        unpacked = sum(member.file_size for member in archive.infolist())
    bomb = unpacked > MIN_BOMB_BYTES and unpacked > MAX_RATIO * path.stat().st_size
    if bomb or unpacked > MAX_UNPACKED_BYTES:
        raise ReadFailed(
            f"{source!r} unpacks to {unpacked / 1e6:,.0f} MB.",
            reason="too large",
            hint="Make its pictures smaller or split it; a file of unknown origin may be made to fill the memory.",
        )


def _blocks(parent: Element) -> Iterator[str]:
    """Yield the paragraphs and tables under `parent`, through the content controls and tracked changes around them."""
    for element in parent:
        if element.tag in _LEFT_OUT:
            continue
        if element.tag == f"{_W}p":
            block = "".join(_inline(element))
        elif element.tag == f"{_W}tbl":
            block = "\n".join(filter(None, map(row_line, _rows(element))))
        else:
            yield from _blocks(element)
            continue
        if block.strip():
            yield block


def _inline(parent: Element) -> Iterator[str]:
    for element in parent:
        if element.tag in _TEXT:
            yield element.text or ""
        elif element.tag in _MARKS:
            yield _MARKS[element.tag]
        elif element.tag == f"{_W}txbxContent":
            yield "\n" + "\n".join(_blocks(element)) + "\n"
        elif element.tag not in _LEFT_OUT and not _hidden(element):
            yield from _inline(element)


def _hidden(run: Element) -> bool:
    mark = run.find(f"{_W}rPr/{_W}vanish")
    return mark is not None and mark.get(f"{_W}val") not in _OFF


def _rows(table: Element) -> Iterator[list[str]]:
    for element in table:
        if element.tag == f"{_W}tr":
            yield [_cell(cell) for cell in element.iter(f"{_W}tc") if _row_of(cell) is element]
        elif element.tag not in _LEFT_OUT:
            yield from _rows(element)


def _row_of(cell: Element) -> Element:
    return next(cell.iterancestors(f"{_W}tr"))


def _cell(cell: Element) -> str:
    """Return the text of a cell; one that continues the cell above is empty, so that columns stay in line."""
    merged = cell.find(f"{_W}tcPr/{_W}vMerge")
    return "" if merged is not None and merged.get(f"{_W}val") != "restart" else "\n".join(_blocks(cell))
