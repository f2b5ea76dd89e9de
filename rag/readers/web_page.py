"""Web pages: the text that a browser shows, blocks as lines, tables as rows and columns.

Left out: what is no text (scripts, styles), comments, and what the page itself hides by `hidden`, display, visibility,
opacity or font size, each where it stands in the element. Style sheets are not read: what they hide is kept, and so is
text that is off the screen or has the colour of its ground.
"""

import codecs
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser, LexborNode

from rag.readers.table import row_line
from rag.readers.text import encoding_of, load
from rag.types import Document, Page

MAX_UNSEEN_PX = 1.0
MAX_UNSEEN_SHARE = 0.05
"""Font sizes up to one pixel, or a twentieth of the size around it, and opacities up to this, cannot be read."""

HEAD_BYTES = 4096

_SKIPPED = re.compile(
    "head|script|style|template|noscript|title|metadata|desc|iframe|object|embed|audio|video|canvas|datalist|noembed"
    "|noframes|-comment|-doctype"
)
_PARAGRAPH = re.compile(
    "p|h[1-6]|ul|ol|dl|table|pre|blockquote|figure|article|section|main|header|footer|nav|aside|form|fieldset|details"
    "|hr|address"
)
_LINE = re.compile("div|li|dt|dd|tr|td|th|caption|figcaption|summary|legend|option|optgroup|body|center")
_CELLS = frozenset({"td", "th"})
_VERBATIM = frozenset({"pre", "textarea"})
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
_CHARSETS = re.compile(r"(iso-?8859|windows|cp|koi8|mac)[\w-]*|shift[_-]jis|euc-(jp|kr)|gbk|gb18030|big5[\w-]*")
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_NUMBER = re.compile(r"(\d*\.?\d+)\s*(%|[a-z]*)")


def read_web_page(path: Path, source: str) -> Document:
    """Read a page of HTML as one page without a number.

    Raises ReadFailed ("unsupported" where the bytes are no text, "too large") and OSError.
    """
    html, note = load(path, source, encoding_of_page)
    return Document(source, (Page(None, visible_text(html)),), (note,) if note else ())


def encoding_of_page(data: bytes) -> str:
    """Return the encoding that the bytes show; where they only show that it is not Unicode, the declared charset."""
    encoding = encoding_of(data)
    declared = _CHARSET.search(data[:HEAD_BYTES])
    if declared is None or encoding not in ("cp1252", "latin-1"):
        return encoding
    name = declared[1].decode("ascii", errors="replace").lower()
    name = {"iso-8859-1": "windows-1252", "gb2312": "gb18030"}.get(name, name)  # as browsers take them
    try:
        return name if _CHARSETS.fullmatch(name) and codecs.lookup(name) else encoding
    except LookupError:
        return encoding


def visible_text(html: str) -> str:
    """Return the text of a page as a browser would show it without its style sheets."""
    root = LexborHTMLParser(html).root
    page = _Flow()
    if root is not None:
        _pour(root, page)
    return page.text()


@dataclass
class _Flow:
    """Text that flows: white space between words is one space, and blocks ask for line breaks before what follows."""

    pieces: list[str] = field(default_factory=list)
    breaks: int = 0
    space: bool = False

    def add(self, text: str, *, verbatim: bool = False) -> None:
        content = text if verbatim else " ".join(text.split())
        if not content:
            self.space = self.space or bool(text)
            return
        if self.pieces and self.breaks:
            self.pieces.append("\n" * min(self.breaks, 2))
        elif self.pieces and (self.space or text[0].isspace()) and not verbatim:
            self.pieces.append(" ")
        self.pieces.append(content)
        self.breaks, self.space = 0, text[-1].isspace()

    def gap(self, breaks: int) -> None:
        self.breaks = max(self.breaks, breaks)

    def text(self) -> str:
        return "".join(self.pieces)


@dataclass(frozen=True)
class _Style:
    """What an element hands down to those inside it."""

    shown: bool = True  # visibility
    sized: bool = True  # font-size
    verbatim: bool = False  # white-space

    def inside(self, tag: str, rules: dict[str, str]) -> "_Style":
        if not rules and tag not in _VERBATIM:
            return self
        visibility = rules.get("visibility", "")
        return replace(
            self,
            shown=visibility == "visible" or (self.shown and visibility not in ("hidden", "collapse")),
            sized=_sized(rules["font-size"], self.sized) if "font-size" in rules else self.sized,
            verbatim=self.verbatim or tag in _VERBATIM,
        )


@dataclass(frozen=True)
class _End:
    """Stands on the stack where an element ends."""

    tag: str


def _pour(root: LexborNode, page: _Flow) -> None:
    """Walk the tree, with a stack of our own since pages nest deeper than Python's; a table cell has its own flow."""
    flows: list[_Flow] = [page]
    rows: list[list[str]] = []
    stack: list[tuple[LexborNode | _End, _Style]] = [(root, _Style())]
    while stack:
        node, style = stack.pop()
        if isinstance(node, _End):
            _leave(node.tag, flows, rows)
            continue
        tag = node.tag or ""
        if tag == "-text":
            if style.shown and style.sized:
                flows[-1].add(node.text_content or "", verbatim=style.verbatim)
        elif not _SKIPPED.fullmatch(tag) and not _hidden(
            tag, attributes := node.attributes, rules := _rules(attributes)
        ):
            style = style.inside(tag, rules)
            _enter(tag, flows, rows)
            stack.append((_End(tag), style))
            stack.extend((child, style) for child in reversed(list(node.iter(include_text=True))))


def _enter(tag: str, flows: list[_Flow], rows: list[list[str]]) -> None:
    if tag in _CELLS:
        flows.append(_Flow())
    elif tag == "br":
        flows[-1].breaks += 1
    else:
        flows[-1].gap(_gap(tag))
    if tag == "tr":
        rows.append([])


def _leave(tag: str, flows: list[_Flow], rows: list[list[str]]) -> None:
    if tag in _CELLS:
        cell = flows.pop().text()
        if rows:
            rows[-1].append(cell)
        else:  # a cell of no table: only foreign content (SVG) can hold one
            flows[-1].add(cell, verbatim=True)
    elif tag == "tr" and (line := row_line(rows.pop())):
        flows[-1].add(line, verbatim=True)
    if tag != "br":
        flows[-1].gap(_gap(tag))


def _gap(tag: str) -> int:
    """Return the line breaks that stand before and after an element."""
    return 2 if _PARAGRAPH.fullmatch(tag) else 1 if _LINE.fullmatch(tag) else 0


def _hidden(tag: str, attributes: Mapping[str, str | None], rules: Mapping[str, str]) -> bool:
    """Tell whether an element and all that is in it is out of sight."""
    if "hidden" in attributes or rules.get("display") == "none" or (tag == "dialog" and "open" not in attributes):
        return True
    opacity = _NUMBER.match(rules.get("opacity", "1"))
    return opacity is not None and float(opacity[1]) / (100 if opacity[2] == "%" else 1) <= MAX_UNSEEN_SHARE


def _rules(attributes: Mapping[str, str | None]) -> dict[str, str]:
    """Return the declarations of a `style` attribute; the last of a name wins."""
    style = attributes.get("style")
    if not style:
        return {}
    declarations = (part.partition(":") for part in _COMMENT.sub("", style).lower().split(";"))
    return {name.strip(): value.replace("!important", "").strip() for name, _, value in declarations}


def _sized(value: str, inherited: bool) -> bool:
    """Tell whether a font size can be read; relative sizes count in the size around them."""
    match = _NUMBER.fullmatch(value)
    if match is None:  # a word: small, inherit ...
        return inherited if value in ("inherit", "unset", "smaller", "larger") else True
    size, unit = float(match[1]), match[2]
    if unit in ("em", "%"):
        return inherited and size / (100 if unit == "%" else 1) > MAX_UNSEEN_SHARE
    return size > (MAX_UNSEEN_SHARE if unit == "rem" else MAX_UNSEEN_PX)
