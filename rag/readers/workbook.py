"""Spreadsheets (.xlsx): each sheet is a page, its rows records "header: value" as in `rag.readers.table`.

Values are those that the program has computed and saved; dates are written as 2024-05-31, other numbers as they are.
Left out and reported: hidden sheets, rows and columns, and cells that are too small or of the colour of their ground.
"""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from rag.errors import ReadFailed
from rag.readers.package import Element, Package, open_package
from rag.readers.part import File
from rag.readers.table import records
from rag.readers.text import MAX_TEXT_CHARACTERS, too_long
from rag.readers.unseen import (
    BLACK,
    MIN_POINTS,
    SAME_COLOUR,
    SET_HIDDEN,
    TINY,
    WHITE,
    Colour,
    Unseen,
    alike,
    hex_colour,
)
from rag.types import Document, Page

MAX_CELLS = 3_000_000
"""More than a reader gets through in its time; a small file can claim a billion."""

_T = TypeVar("_T")

_S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_REFERENCE = re.compile(r"([A-Z]{1,3})(\d+)")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_DATE_FORMATS = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))
_DATE_CODE = re.compile(r"[ymdhs]", re.I)
_LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


@dataclass(frozen=True)
class _Look:
    """How a style shows a cell."""

    ink: Colour | None = None
    ground: Colour | None = WHITE
    points: float = 11
    is_date: bool = False
    blank: bool = False  # a number format that shows nothing


@dataclass
class _Book:
    strings: list[str] = field(default_factory=list)
    looks: list[_Look] = field(default_factory=list)
    start: datetime.datetime = datetime.datetime(1899, 12, 30)
    cells: int = 0


def read_workbook(path: File, source: str) -> Document:
    """Read an .xlsx; a page is a sheet, its number that of the tab.

    Raises ReadFailed ("too large"), and whatever the parser meets damage with.
    """
    unseen = Unseen()
    with open_package(path, source) as package:
        pages = tuple(_pages(package, source, unseen))
    return Document(source, pages, hidden=unseen())


def _pages(package: Package, source: str, unseen: Unseen) -> Iterator[Page]:
    main = package.related("", "officeDocument") or "xl/workbook.xml"
    root = package.xml(main)
    if root is None:
        raise KeyError(main)
    book = _Book(_strings(package, main), _looks(package, main))
    settings = root.find(f"{_S}workbookPr")
    if settings is not None and settings.get("date1904") in ("1", "true"):
        book.start = datetime.datetime(1904, 1, 1)
    relations = package.relations(main)
    left = MAX_TEXT_CHARACTERS
    for number, sheet in enumerate(root.iterfind(f"{_S}sheets/{_S}sheet"), start=1):
        kind, part = relations.get(sheet.get(f"{_R}id"), ("", ""))
        if kind != "worksheet" or part not in package.names:
            continue
        name = sheet.get("name", "")
        text = _sheet_text(list(_rows(package, part, book, source, number, unseen)), left, source)
        left -= len(text)
        if sheet.get("state", "visible") != "visible":
            unseen.add(f"{SET_HIDDEN}: sheet {name}", text, number)
            text = ""
        unseen.seen()
        yield Page(number, f"{name}\n\n{text}" if text else "", f"sheet {name}")


def _sheet_text(rows: list[list[str]], left: int, source: str) -> str:
    parts = []
    for record in records(rows):
        left -= len(record)
        if left < 0:
            raise too_long(source)
        parts.append(record)
    return "\n\n".join(filter(None, parts))


def _rows(package: Package, part: str, book: _Book, source: str, number: int, unseen: Unseen) -> Iterator[list[str]]:
    """Yield the rows of a sheet, those that have a cell; what is hidden is an empty cell and reported."""
    from lxml import etree

    columns: list[tuple[int, int]] = []
    with package.open(part) as stream:
        tags = (f"{_S}cols", f"{_S}row")
        for _, element in etree.iterparse(stream, tag=tags, resolve_entities=False, no_network=True):
            if element.tag == f"{_S}cols":
                columns = [_span(column) for column in element if _is_hidden(column, "width")]
                continue
            row = _row(element, book, columns, number, unseen)
            if book.cells > MAX_CELLS:
                hint = "Keep the sheets that matter, or save them as CSV in parts."
                raise ReadFailed(f"{source!r} has more than {MAX_CELLS:,} cells.", reason="too large", hint=hint)
            if any(row):
                yield row
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]


def _span(column: Element) -> tuple[int, int]:
    return int(column.get("min", "0")), int(column.get("max", "0"))


def _is_hidden(element: Element, size: str) -> bool:
    return element.get("hidden") in ("1", "true") or element.get(size) in ("0", "0.0")


def _row(element: Element, book: _Book, columns: list[tuple[int, int]], number: int, unseen: Unseen) -> list[str]:
    row: list[str] = []
    row_hidden = _is_hidden(element, "ht")
    for cell in element:
        book.cells += 1
        text = _value(cell, book)
        if not text.strip():
            continue
        column = _column(cell.get("r", ""), len(row))
        out_of_sight = row_hidden or any(first <= column + 1 <= last for first, last in columns)
        reason = SET_HIDDEN if out_of_sight else _unseen(cell, book)
        if reason:
            unseen.add(reason, f"{text} ", number)
            continue
        unseen.seen()
        row += [""] * (column + 1 - len(row))
        row[column] = text
    return row


def _column(reference: str, following: int) -> int:
    """Return the index of a cell's column, counted from 0; cells without a reference follow each other."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return following
    index = 0
    for letter in match[1]:
        index = 26 * index + ord(letter) - 64
    return min(index, 16_384) - 1


def _look(cell: Element, book: _Book) -> _Look:
    index = int(cell.get("s", "0"))
    return book.looks[index] if 0 <= index < len(book.looks) else _Look()


def _unseen(cell: Element, book: _Book) -> str:
    look = _look(cell, book)
    if look.points <= MIN_POINTS:
        return TINY
    if look.blank:
        return SET_HIDDEN
    return SAME_COLOUR if look.ink and look.ground and alike(look.ink, look.ground) else ""


def _value(cell: Element, book: _Book) -> str:
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _string(cell.find(f"{_S}is"))
    value = cell.findtext(f"{_S}v") or ""
    if kind == "s":
        return book.strings[int(value)] if value.isdecimal() and int(value) < len(book.strings) else ""
    if kind == "b":
        return "TRUE" if value == "1" else "FALSE"
    return _number(value, book, _look(cell, book)) if kind == "n" and value else value


def _number(value: str, book: _Book, look: _Look) -> str:
    try:
        number = float(value)
        if look.is_date:
            return _date(number, book.start)
    except (ValueError, OverflowError):
        return value
    return f"{number:.15g}" if "e" in value.lower() or "." in value else value


def _date(days: float, start: datetime.datetime) -> str:
    moment = start + datetime.timedelta(days=days)
    moment = (moment + datetime.timedelta(milliseconds=500)).replace(microsecond=0)
    if 0 <= days < 1:
        return moment.time().isoformat()
    return moment.date().isoformat() if moment.time() == datetime.time() else moment.isoformat(" ")


def _strings(package: Package, main: str) -> list[str]:
    part = package.related(main, "sharedStrings")
    root = package.xml(part) if part else None
    return [] if root is None else [_string(entry) for entry in root.iterfind(f"{_S}si")]


def _string(entry: Element | None) -> str:
    """Return a string without its phonetic guide (rPh), which repeats it."""
    if entry is None:
        return ""
    texts = (text.text or "" for path in (f"{_S}t", f"{_S}r/{_S}t") for text in entry.iterfind(path))
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), "".join(texts))


def _looks(package: Package, main: str) -> list[_Look]:
    part = package.related(main, "styles")
    root = package.xml(part) if part else None
    if root is None:
        return []
    fonts = [_font(font) for font in root.iterfind(f"{_S}fonts/{_S}font")]
    fills = [_ground(fill) for fill in root.iterfind(f"{_S}fills/{_S}fill")]
    codes = {code.get("numFmtId"): code.get("formatCode", "") for code in root.iterfind(f"{_S}numFmts/{_S}numFmt")}
    looks = []
    for style in root.iterfind(f"{_S}cellXfs/{_S}xf"):
        ink, points = _at(fonts, style.get("fontId"), (None, 11.0))
        code = codes.get(style.get("numFmtId"))
        is_date = bool(_DATE_CODE.search(_LITERAL.sub("", code))) if code else _builtin_date(style.get("numFmtId"))
        looks.append(
            _Look(ink, _at(fills, style.get("fillId"), WHITE), points, is_date, (code or "x").strip(";") == "")
        )
    return looks


def _builtin_date(number: str | None) -> bool:
    return (number or "").isdecimal() and int(number or 0) in _DATE_FORMATS


def _at(entries: list[_T], index: str | None, otherwise: _T) -> _T:
    return entries[int(index)] if index and index.isdecimal() and int(index) < len(entries) else otherwise


def _font(font: Element) -> tuple[Colour | None, float]:
    size = font.find(f"{_S}sz")
    return _colour(font.find(f"{_S}color")), 11.0 if size is None else float(size.get("val", "11"))


def _ground(fill: Element) -> Colour | None:
    pattern = fill.find(f"{_S}patternFill")
    if pattern is None or pattern.get("patternType", "none") == "none":
        return WHITE if fill.find(f"{_S}gradientFill") is None else None
    return _colour(pattern.find(f"{_S}fgColor")) if pattern.get("patternType") == "solid" else None


def _colour(element: Element | None) -> Colour | None:
    if element is None or element.get("tint", "0") not in ("0", "0.0"):
        return None
    if (rgb := element.get("rgb")) is not None:
        return hex_colour(rgb[-6:])
    if element.get("theme") in ("0", "1"):
        return WHITE if element.get("theme") == "0" else BLACK
    return {"0": BLACK, "1": WHITE, "8": BLACK, "9": WHITE, "64": BLACK, "65": WHITE}.get(element.get("indexed", ""))
