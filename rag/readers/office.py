"""Word files (.docx): headings, paragraphs, lists and tables in the order in which they stand, text boxes among them.

Left out: page headers and footers, footnotes, comments and deleted text. Left out and reported: text that is set
hidden, too small, of the colour of its ground or off the page, by itself or by its styles; on a ground that is a
picture or comes from a table's style, it counts as seen. A .docx does not know its pages: it has one page without a
number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from rag.readers.kind import DOCUMENT
from rag.readers.package import Element, open_package
from rag.readers.part import File
from rag.readers.table import row_line
from rag.readers.unseen import BLACK, OFF_PAGE, SET_HIDDEN, WHITE, Colour, Unseen, hex_colour, unreadable
from rag.types import Document, Page

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says the same a second time

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"

_TEXT = frozenset({f"{_W}t", f"{_M}t"})
_MARKS = {f"{_W}tab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_LEFT_OUT = frozenset({f"{_W}del", f"{_W}moveFrom", f"{_W}rPr", f"{_W}pPr", f"{_W}sectPr", _FALLBACK})
_OFF = frozenset({"0", "false", "off"})
_MACROS_OR_TEMPLATE = re.compile(rb"macroEnabled|template\.main")
_FAR_EMU = 30_000_000
_FAR_TWIPS = 20_000
"""83 and 35 cm: beyond any page that is printed."""
_MARGIN = re.compile(r"margin-(?:left|top):\s*(-?[\d.]+)(pt|in|cm|mm|px)?")
_HIGHLIGHTS = {"white": WHITE, "black": BLACK}


@dataclass(frozen=True)
class _Look:
    """What styles and paragraphs hand down to a run."""

    hidden: bool = False
    half_points: float = 22
    ink: Colour | None = BLACK
    ground: Colour | None = WHITE  # None where it cannot be known
    off_page: bool = False

    def reason(self) -> str:
        if self.hidden or self.off_page:
            return OFF_PAGE if self.off_page else SET_HIDDEN
        return unreadable(self.half_points / 2, self.ink, self.ground)


@dataclass
class _Reading:
    styles: dict[str, Element]
    unseen: Unseen = field(default_factory=Unseen)

    def styled(self, name: str | None, look: _Look, depth: int = 0) -> _Look:
        """Return `look` as a style changes it."""
        style = self.styles.get(name or "")
        if style is None or depth > 20:
            return look
        parent = style.find(f"{_W}basedOn")
        look = self.styled(None if parent is None else parent.get(f"{_W}val"), look, depth + 1)
        look = _ground(style.find(f"{_W}pPr"), look)
        return _changed(style.find(f"{_W}rPr"), look)

    def run(self, run: Element, look: _Look) -> _Look:
        """Return how a run looks in a paragraph of `look`."""
        properties = run.find(f"{_W}rPr")
        if properties is None:
            return look
        style = properties.find(f"{_W}rStyle")
        return _changed(properties, self.styled(None if style is None else style.get(f"{_W}val"), look))

    def paragraph(self, paragraph: Element, look: _Look) -> _Look:
        """Return how a paragraph looks; one without a style has the style Normal."""
        properties = paragraph.find(f"{_W}pPr")
        style = None if properties is None else properties.find(f"{_W}pStyle")
        look = self.styled("Normal" if style is None else style.get(f"{_W}val"), look)
        look = _ground(properties, look)
        indent = None if properties is None else properties.find(f"{_W}ind")
        far = indent is not None and any(
            _twips(indent.get(f"{_W}{side}")) < -_FAR_TWIPS / 2 or _twips(indent.get(f"{_W}{side}")) > _FAR_TWIPS
            for side in ("left", "start", "firstLine")
        )
        return replace(look, off_page=True) if far else look


def _twips(value: str | None) -> float:
    return float(value) if value and value.lstrip("-").isdecimal() else 0


def _changed(properties: Element | None, look: _Look) -> _Look:
    for mark in () if properties is None else properties:
        value = mark.get(f"{_W}val", "")
        if mark.tag == f"{_W}vanish":
            look = replace(look, hidden=value not in _OFF)
        elif mark.tag == f"{_W}sz" and value.isdecimal():
            look = replace(look, half_points=int(value))
        elif mark.tag == f"{_W}color":
            look = replace(look, ink=BLACK if value == "auto" else hex_colour(value))
        elif mark.tag == f"{_W}highlight" and value != "none":
            look = replace(look, ground=_HIGHLIGHTS.get(value))
    return _ground(properties, look)


def _ground(properties: Element | None, look: _Look) -> _Look:
    shade = None if properties is None else properties.find(f"{_W}shd")
    if shade is None or shade.get(f"{_W}fill") == "auto":
        return look
    plain = shade.get(f"{_W}val") in ("clear", "nil") and shade.get(f"{_W}themeFill") is None
    return replace(look, ground=hex_colour(shade.get(f"{_W}fill")) if plain else None)


def read_word(path: File, source: str) -> Document:
    """Read a .docx as one page without a number; paragraphs are set apart by an empty line, rows by a line break.

    Raises ReadFailed ("too large", "unsupported"), and whatever the parser meets damage with.
    """
    with open_package(path, source) as package:
        if _MACROS_OR_TEMPLATE.search(package.read("[Content_Types].xml")):
            raise DOCUMENT.refusal(source)
        main = package.related("", "officeDocument") or "word/document.xml"
        root, sheet = package.xml(main), package.xml(package.related(main, "styles") or "")
    if root is None:
        raise KeyError(main)
    styles = () if sheet is None else sheet.iter(f"{_W}style")
    reading = _Reading({style.get(f"{_W}styleId"): style for style in styles})
    defaults = None if sheet is None else sheet.find(f"{_W}docDefaults/{_W}rPrDefault/{_W}rPr")
    paper = root.find(f"{_W}background")
    look = _changed(defaults, _Look(ground=WHITE if paper is None else hex_colour(paper.get(f"{_W}color"))))
    text = "\n\n".join(_blocks(root.find(f"{_W}body"), reading, look))
    return Document(source, (Page(None, text),), hidden=reading.unseen())


def _blocks(parent: Element, reading: _Reading, look: _Look) -> Iterator[str]:
    """Yield the paragraphs and tables under `parent`, through the content controls and tracked changes around them."""
    for element in parent:
        if element.tag in _LEFT_OUT:
            continue
        if element.tag == f"{_W}p":
            block = "".join(_inline(element, reading, reading.paragraph(element, look)))
            reading.unseen.seen()
        elif element.tag == f"{_W}tbl":
            block = "\n".join(filter(None, map(row_line, _rows(element, reading, look))))
        else:
            yield from _blocks(element, reading, look)
            continue
        if block.strip():
            yield block


def _inline(parent: Element, reading: _Reading, look: _Look) -> Iterator[str]:
    for element in parent:
        if element.tag in _TEXT:
            yield from _shown(element.text or "", reading, look)
        elif element.tag in _MARKS:
            yield _MARKS[element.tag]
        elif element.tag == f"{_W}txbxContent":
            yield "\n" + "\n".join(_blocks(element, reading, _boxed(element, look))) + "\n"
        elif element.tag == f"{_W}r":
            yield from _inline(element, reading, reading.run(element, look))
        elif element.tag not in _LEFT_OUT:
            yield from _inline(element, reading, look)


def _shown(text: str, reading: _Reading, look: _Look) -> Iterator[str]:
    if text.strip() and (reason := look.reason()):
        reading.unseen.add(reason, text)
        return
    if text.strip():
        reading.unseen.seen()
    yield text


def _boxed(box: Element, look: _Look) -> _Look:
    """Return how the text in a box looks: on an unknown ground, or hidden where the box is off the page."""
    for holder in box.iterancestors():
        if holder.tag == f"{_W}p":
            break
        if holder.tag == f"{_WP}anchor":
            offsets = [_twips(offset.text) for offset in holder.iter(f"{_WP}posOffset")]
            hidden = any(docpr.get("hidden") in ("1", "true") for docpr in holder.iterfind(f"{_WP}docPr"))
            if hidden or any(abs(offset) > _FAR_EMU for offset in offsets):
                return replace(look, hidden=hidden, off_page=not hidden)
        style = str(holder.get("style", ""))
        if "visibility:hidden" in style:
            return replace(look, hidden=True)
        if any(abs(float(size)) > _FAR_TWIPS / 20 for size, _ in _MARGIN.findall(style)):
            return replace(look, off_page=True)
    return replace(look, ground=None)


def _rows(table: Element, reading: _Reading, look: _Look) -> Iterator[list[str]]:
    style = table.find(f"{_W}tblPr/{_W}tblStyle")
    if style is not None and _shades(reading.styles.get(style.get(f"{_W}val"))):
        look = replace(look, ground=None)
    for element in table:
        if element.tag == f"{_W}tr":
            hidden = element.find(f"{_W}trPr/{_W}hidden")
            inner = look if hidden is None or hidden.get(f"{_W}val") in _OFF else replace(look, hidden=True)
            yield [_cell(cell, reading, inner) for cell in element.iter(f"{_W}tc") if _row_of(cell) is element]
        elif element.tag not in _LEFT_OUT:
            yield from _rows(element, reading, look)


def _shades(style: Element | None) -> bool:
    return style is not None and next(style.iter(f"{_W}shd"), None) is not None


def _row_of(cell: Element) -> Element:
    return next(cell.iterancestors(f"{_W}tr"))


def _cell(cell: Element, reading: _Reading, look: _Look) -> str:
    """Return the text of a cell; one that continues the cell above is empty, so that columns stay in line."""
    properties = cell.find(f"{_W}tcPr")
    merged = None if properties is None else properties.find(f"{_W}vMerge")
    if merged is not None and merged.get(f"{_W}val") != "restart":
        return ""
    return "\n".join(_blocks(cell, reading, _ground(properties, look)))
