"""Web pages: the text that a browser shows, blocks as lines, tables as rows and columns.

What a browser would not show is taken out first (`rag.readers.web_hidden`).
"""

import codecs
import re
from dataclasses import dataclass, field

from selectolax.lexbor import LexborHTMLParser, LexborNode

from rag.readers.article import article
from rag.readers.part import File
from rag.readers.table import row_line
from rag.readers.text import encoding_of, load
from rag.readers.unseen import Unseen
from rag.readers.web_hidden import NO_TEXT, conceal
from rag.types import Document, Page

HEAD_BYTES = 4096

_PARAGRAPH = re.compile(
    "p|h[1-6]|ul|ol|dl|table|pre|blockquote|figure|article|section|main|header|footer|nav|aside|form|fieldset|details"
    "|hr|address"
)
_LINE = re.compile("div|li|dt|dd|tr|td|th|caption|figcaption|summary|legend|option|optgroup|body|center")
_CELLS = frozenset({"td", "th"})
_VERBATIM = frozenset({"pre", "textarea"})
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.I)
_CHARSETS = re.compile(r"(iso-?8859|windows|cp|koi8|mac)[\w-]*|shift[_-]jis|euc-(jp|kr)|gbk|gb18030|big5[\w-]*")


def read_web_page(path: File, source: str) -> Document:
    """Read a page of HTML as one page without a number.

    Raises ReadFailed ("unsupported" where the bytes are no text, "too large") and OSError.
    """
    html, note = load(path, source, encoding_of_page)
    unseen = Unseen()
    return Document(source, (Page(None, article_text(html, unseen)),), (note,) if note else (), unseen())


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


def visible_text(html: str, unseen: Unseen | None = None, page: int | None = None) -> str:
    """Return the text of a page as a browser would show it; what it hides is reported to `unseen` as of that page."""
    parser = LexborHTMLParser(html)
    conceal(parser, unseen or Unseen(), page)
    return _text_of(parser)


def article_text(html: str, unseen: Unseen | None = None, page: int | None = None) -> str:
    """Return the text of a page's article, or the visible text where there is none; reports as `visible_text`."""
    parser = LexborHTMLParser(html)
    conceal(parser, unseen or Unseen(), page)
    return article(parser.html or "", _text_of(parser))


def _text_of(parser: LexborHTMLParser) -> str:
    flow = _Flow()
    if parser.root is not None:
        _pour(parser.root, flow)
    return flow.text()


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
class _End:
    """Stands on the stack where an element ends."""

    tag: str


def _pour(root: LexborNode, page: _Flow) -> None:
    """Walk the tree, with a stack of our own since pages nest deeper than Python's; a table cell has its own flow."""
    flows: list[_Flow] = [page]
    rows: list[list[str]] = []
    stack: list[tuple[LexborNode | _End, bool]] = [(root, False)]
    while stack:
        node, verbatim = stack.pop()
        if isinstance(node, _End):
            _leave(node.tag, flows, rows)
            continue
        tag = node.tag or ""
        if tag == "-text":
            flows[-1].add(node.text_content or "", verbatim=verbatim)
        elif not NO_TEXT.fullmatch(tag):
            verbatim = verbatim or tag in _VERBATIM
            _enter(tag, flows, rows)
            stack.append((_End(tag), verbatim))
            stack.extend((child, verbatim) for child in reversed(list(node.iter(include_text=True))))


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
