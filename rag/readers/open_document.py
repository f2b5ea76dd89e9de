"""OpenDocument files: text (.odt), spreadsheets (.ods) and presentations (.odp), by the XML in their zip.

A text is one page without a number; a sheet or a slide is a page. Comments and deleted text are left out. Left out and
reported: what is set hidden (text, rows, columns, sheets, slides), and text that is too small or of the colour of its
ground.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from rag.readers.kind import SEALED
from rag.readers.package import Element, Package, open_package
from rag.readers.part import File
from rag.readers.table import records, row_line
from rag.readers.unseen import (
    MIN_POINTS,
    OFF_PAGE,
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

MAX_REPEAT = 200
"""An empty rest of a sheet is one cell that is repeated a million times."""

_O = "{urn:oasis:names:tc:opendocument:xmlns:%s:1.0}"
_OFFICE, _TEXT, _TABLE, _DRAW, _STYLE = (_O % name for name in ("office", "text", "table", "drawing", "style"))
_SVG, _FO = (_O % f"{name}-compatible" for name in ("svg", "xsl-fo"))
_SHOW = _O % "presentation"

_LEFT_OUT = frozenset(
    {f"{_OFFICE}annotation", f"{_TEXT}tracked-changes", f"{_TEXT}note-citation", f"{_DRAW}page-thumbnail"}
)
_BLOCKS = frozenset({f"{_TEXT}p", f"{_TEXT}h"})
_HIDING = frozenset({f"{_TEXT}hidden-text", f"{_TEXT}hidden-paragraph"})
_LENGTH = re.compile(r"(-?[\d.]+)(cm|mm|in|pt|px|pc)?")
_CENTIMETRES = {"cm": 1, "mm": 0.1, "in": 2.54, "pt": 2.54 / 72, "px": 2.54 / 96, "pc": 2.54 / 6}


@dataclass(frozen=True)
class _Look:
    ink: Colour | None = None
    ground: Colour | None = WHITE
    points: float = 12
    shown: bool = True


@dataclass
class _Reading:
    styles: dict[str, Element]
    unseen: Unseen = field(default_factory=Unseen)
    page: int | None = None

    def look(self, element: Element, look: _Look) -> _Look:
        """Return how an element looks whose surroundings look like `look`."""
        for attribute in (f"{_TEXT}style-name", f"{_TABLE}style-name", f"{_DRAW}style-name"):
            look = self._styled(element.get(attribute), look)
        return look

    def _styled(self, name: str | None, look: _Look, depth: int = 0) -> _Look:
        style = self.styles.get(name or "")
        if style is None or depth > 20:
            return look
        look = self._styled(style.get(f"{_STYLE}parent-style-name"), look, depth + 1)
        for properties in style:
            values = properties.attrib
            look = replace(
                look,
                ink=hex_colour(values.get(f"{_FO}color")) or look.ink,
                ground=_ground(values, look.ground),
                points=_points(values.get(f"{_FO}font-size"), look.points),
                shown=look.shown and values.get(f"{_TEXT}display", "true") != "none" and not _invisible(values),
            )
        return look

    def reason(self, look: _Look) -> str:
        """Return why text of this look is not seen, empty where it is."""
        if not look.shown:
            return SET_HIDDEN
        if look.points <= MIN_POINTS:
            return TINY
        return SAME_COLOUR if look.ink and look.ground and alike(look.ink, look.ground) else ""


def _invisible(values: Element) -> bool:
    return bool(values.get(f"{_TABLE}display") == "false" or values.get(f"{_SHOW}visibility") == "hidden")


def _ground(values: Element, around: Colour | None) -> Colour | None:
    if values.get(f"{_DRAW}fill", "solid") not in ("solid", "none"):
        return None
    value = values.get(f"{_FO}background-color") or values.get(f"{_DRAW}fill-color")
    return around if value in (None, "transparent") else hex_colour(value)


def _points(value: str | None, around: float) -> float:
    match = _LENGTH.match(value or "")
    if match is None:
        return around
    if value and value.endswith("%"):
        return around * float(match[1]) / 100
    return float(match[1]) * _CENTIMETRES[match[2] or "pt"] * 72 / 2.54


def read_open_document(path: File, source: str) -> Document:
    """Read an .odt, .ods or .odp file. Raises ReadFailed ("too large", "password"), or what lxml does."""
    with open_package(path, source) as package:
        if b"encryption-data" in (
            package.read("META-INF/manifest.xml") if "META-INF/manifest.xml" in package.names else b""
        ):
            raise SEALED.refusal(source)
        root = package.xml("content.xml")
        if root is None:
            raise KeyError("content.xml")
        reading = _Reading(_styles(package, root))
    body = root.find(f"{_OFFICE}body")
    kind = next((child for child in body if isinstance(child.tag, str)), body)
    pages = tuple(_pages(kind, reading))
    return Document(source, pages, hidden=reading.unseen())


def _styles(package: Package, root: Element) -> dict[str, Element]:
    styles = {}
    for part in (package.xml("styles.xml"), root):
        for style in () if part is None else part.iter(f"{_STYLE}style"):
            styles[style.get(f"{_STYLE}name")] = style
    return styles


def _pages(kind: Element, reading: _Reading) -> Iterator[Page]:
    if kind.tag == f"{_OFFICE}spreadsheet":
        for number, table in enumerate(kind.iterfind(f"{_TABLE}table"), start=1):
            reading.page = number
            name = table.get(f"{_TABLE}name", "")
            text = "\n\n".join(filter(None, records(list(_rows(table, reading, reading.look(table, _Look()))))))
            yield Page(number, f"{name}\n\n{text}" if text else "", f"sheet {name}")
    elif kind.tag == f"{_OFFICE}presentation":
        for number, slide in enumerate(kind.iterfind(f"{_DRAW}page"), start=1):
            reading.page = number
            yield Page(number, "\n\n".join(_blocks(slide, reading, reading.look(slide, _Look()))), f"slide {number}")
            reading.unseen.seen()
    else:
        yield Page(None, "\n\n".join(_blocks(kind, reading, _Look())))


def _blocks(parent: Element, reading: _Reading, look: _Look) -> Iterator[str]:
    for element in parent:
        if element.tag in _LEFT_OUT or not isinstance(element.tag, str):
            continue
        if element.tag in _BLOCKS:
            block = "".join(_inline(element, reading, reading.look(element, look)))
        elif element.tag == f"{_TABLE}table":
            block = "\n".join(filter(None, map(row_line, _rows(element, reading, reading.look(element, look)))))
        elif _off_page(element):
            reading.unseen.add(OFF_PAGE, _all_text(element), reading.page)
            continue
        else:
            yield from _blocks(element, reading, reading.look(element, look))
            continue
        if block.strip():
            yield block


def _inline(parent: Element, reading: _Reading, look: _Look) -> Iterator[str]:
    yield from _shown(parent.text, reading, look)
    for element in parent:
        if element.tag == f"{_TEXT}s":
            yield " " * min(int(element.get(f"{_TEXT}c", "1")), MAX_REPEAT)
        elif element.tag in (f"{_TEXT}tab", f"{_TEXT}line-break"):
            yield "\t" if element.tag.endswith("tab") else "\n"
        elif element.tag in _HIDING:
            reading.unseen.add(SET_HIDDEN, _all_text(element) or element.get(f"{_TEXT}string-value", ""), reading.page)
        elif element.tag in (f"{_DRAW}frame", f"{_TEXT}note", f"{_DRAW}custom-shape"):
            inner = "\n".join(
                _blocks([element] if _off_page(element) else element, reading, reading.look(element, look))
            )
            yield f"\n{inner}\n" if inner else ""
        elif element.tag not in _LEFT_OUT and isinstance(element.tag, str):
            yield from _inline(element, reading, reading.look(element, look))
        yield from _shown(element.tail, reading, look)


def _shown(text: str | None, reading: _Reading, look: _Look) -> Iterator[str]:
    if not text:
        return
    if reason := reading.reason(look):
        reading.unseen.add(reason, text, reading.page)
    else:
        reading.unseen.seen()
        yield " ".join(text.split("\n"))


def _all_text(element: Element) -> str:
    return "".join(element.itertext())


def _off_page(element: Element) -> bool:
    """Tell whether a frame ends left of the page or above it, or starts a metre away."""
    for place, extent in (("x", "width"), ("y", "height")):
        start, size = (_centimetres(element.get(f"{_SVG}{name}")) for name in (place, extent))
        if start + size < 0 or start > 100:
            return True
    return False


def _centimetres(value: str | None) -> float:
    match = _LENGTH.match(value or "")
    return float(match[1]) * _CENTIMETRES[match[2] or "cm"] if match else 0


def _rows(table: Element, reading: _Reading, look: _Look) -> Iterator[list[str]]:
    collapsed = _collapsed_columns(table)
    for row in table.iter(f"{_TABLE}table-row"):
        if next(row.iterancestors(f"{_TABLE}table")) is not table:
            continue
        out_of_sight = not look.shown or row.get(f"{_TABLE}visibility") in ("collapse", "filter")
        cells = list(_cells(row, collapsed, reading, replace(look, shown=not out_of_sight)))
        while cells and not cells[-1]:
            cells.pop()
        if cells:
            yield from [cells] * min(int(row.get(f"{_TABLE}number-rows-repeated", "1")), MAX_REPEAT)


def _collapsed_columns(table: Element) -> set[int]:
    columns: set[int] = set()
    number = 0
    for column in table.iter(f"{_TABLE}table-column"):
        count = min(int(column.get(f"{_TABLE}number-columns-repeated", "1")), 20_000)
        if column.get(f"{_TABLE}visibility") in ("collapse", "filter"):
            columns.update(range(number, number + count))
        number += count
    return columns


def _cells(row: Element, collapsed: set[int], reading: _Reading, look: _Look) -> Iterator[str]:
    number = 0
    for cell in row:
        if cell.tag not in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            continue
        shown = look.shown and number not in collapsed
        text = "\n".join(_blocks(cell, reading, reading.look(cell, replace(look, shown=shown))))
        count = min(int(cell.get(f"{_TABLE}number-columns-repeated", "1")), MAX_REPEAT)
        yield from [text] * count
        number += count
