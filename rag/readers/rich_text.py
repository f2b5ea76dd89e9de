"""Rich text (.rtf): the text of the document, rows of tables as "a | b"; by the Rich Text Format Specification 1.9.1.

Left out: page headers and footers, fields' instructions, pictures. Left out and reported: text that is set hidden or
deleted, too small, or of the colour of its ground.
"""

import codecs
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from rag.readers.part import File
from rag.readers.text import MAX_TEXT_BYTES
from rag.readers.unseen import BLACK, MIN_POINTS, SAME_COLOUR, SET_HIDDEN, TINY, WHITE, Colour, Unseen, alike
from rag.types import Document, Page

MAX_GROUPS = 5_000

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.S
)
_SKIPPED = frozenset(
    "fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf "
    "fldinst themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator filetbl "
    "revtbl xmlnstbl mmathPr bkmkstart bkmkend annotation atnid atnauthor atrfstart atrfend nonshppict ftnsep template "
    "htmltag mhtmltag pntxta pntxtb".split()
)
_MARKS = {
    "par": "\n\n", "line": "\n", "sect": "\n\n", "page": "\n\n", "row": "\n", "cell": " | ", "nestcell": " | ",
    "nestrow": "\n", "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ", "qmspace": " ",
}  # fmt: skip
_SYMBOLS = {b"~": " ", b"_": "-", b"\n": "\n\n", b"\r": "\n\n", b"\\": "\\", b"{": "{", b"}": "}", b"-": ""}
_CHARSETS = {128: "cp932", 129: "cp949", 134: "cp936", 136: "cp950", 161: "cp1253", 162: "cp1254", 163: "cp1258",
             177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250"}  # fmt: skip
_FONT = re.compile(rb"\\f(\d+)[^{};]*?\\fcharset(\d+)")
_COLOUR = re.compile(rb"(?:\\red(\d+))?\s*(?:\\green(\d+))?\s*(?:\\blue(\d+))?[^;]*;")


@dataclass(frozen=True)
class _State:
    """What a group hands down to those inside it."""

    skipped: bool = False
    hidden: bool = False
    half_points: int = 24
    ink: int = 0
    ground: int = 0
    font: int = 0
    fallback: int = 1  # how many characters stand for one that is written as Unicode


def read_rich_text(path: File, source: str) -> Document:
    """Read an .rtf file as one page without a number."""
    with path.open("rb") as file:
        data = file.read(MAX_TEXT_BYTES)
    reading = _Reading(data)
    whole = "".join(reading.pieces()).encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    text = re.sub(r" \| (?=\n|$)", "", whole)
    return Document(source, (Page(None, re.sub("[ \t]+\n", "\n", text)),), hidden=reading.unseen())


class _Reading:
    def __init__(self, data: bytes) -> None:
        self.unseen = Unseen()
        self._data = data
        self._colours = _colours(data)
        self._encodings = {int(number): _CHARSETS.get(int(charset), "") for number, charset in _FONT.findall(data)}
        self._codepage = "cp1252"
        self._state = _State()
        self._stack: list[_State] = []
        self._pending = b""  # bytes of one encoding: a character may be two of them
        self._skip = 0  # characters to pass over after one written as Unicode

    def pieces(self) -> Iterator[str]:
        """Yield the visible text."""
        for token in _TOKEN.finditer(self._data):
            word, number, code, symbol, brace, text = token.groups()
            if code or text:
                self._pending += self._after_unicode(bytes((int(code, 16),)) if code else text)
                continue
            yield from self._shown(self._flushed())
            if brace:
                self._brace(brace)
            elif symbol == b"*":
                self._state = replace(self._state, skipped=True)
            elif symbol:
                yield from self._shown(_SYMBOLS.get(symbol, ""))
            elif word:
                yield from self._shown(self._control(word.decode("ascii"), int(number) if number else None))
        yield from self._shown(self._flushed())

    def _after_unicode(self, data: bytes) -> bytes:
        skipped = min(self._skip, len(data))
        self._skip -= skipped
        return data[skipped:]

    def _flushed(self) -> str:
        data, self._pending = self._pending, b""
        encoding = self._encodings.get(self._state.font) or self._codepage
        return data.decode(encoding, errors="replace") if data else ""

    def _shown(self, text: str) -> Iterator[str]:
        if not text or self._state.skipped:
            return
        if text.strip() and (reason := self._reason()):
            self.unseen.add(reason, text)
            return
        if text.strip():
            self.unseen.seen()
        yield text

    def _reason(self) -> str:
        state = self._state
        if state.hidden:
            return SET_HIDDEN
        if state.half_points <= 2 * MIN_POINTS:
            return TINY
        ink, ground = self._colour(state.ink, BLACK), self._colour(state.ground, WHITE)
        return SAME_COLOUR if alike(ink, ground) else ""

    def _colour(self, index: int, otherwise: Colour) -> Colour:
        found = self._colours[index] if 0 <= index < len(self._colours) else None
        return found or otherwise

    def _brace(self, brace: bytes) -> None:
        self._skip = 0
        if brace == b"{":
            if len(self._stack) >= MAX_GROUPS:
                raise ValueError("groups nest too deep")
            self._stack.append(self._state)
        elif self._stack:
            self._state = self._stack.pop()

    def _control(self, word: str, number: int | None) -> str:
        """Take in a control word and return the text that it stands for."""
        if word in _SKIPPED:
            self._state = replace(self._state, skipped=True)
        elif word == "u" and number is not None:
            self._skip = self._state.fallback
            return chr(number % 65_536)
        elif word == "bin":
            self._state = replace(self._state, skipped=True)
        elif word == "ansicpg" and number:
            self._codepage = _codec(f"cp{number}")
        elif word in _CHANGES:
            self._state = _CHANGES[word](self._state, number)
        return _MARKS.get(word, "")


def _codec(name: str) -> str:
    try:
        return codecs.lookup(name).name if name != "cp65001" else "utf-8"
    except LookupError:
        return "cp1252"


def _changed(name: str) -> Callable[[_State, int | None], _State]:
    def changed(state: _State, number: int | None) -> _State:
        values: dict[str, Any] = {name: number or 0}
        return replace(state, **values)

    return changed


def _plain(state: _State, _: int | None) -> _State:
    return replace(_State(), skipped=state.skipped, fallback=state.fallback)


_CHANGES: dict[str, Callable[[_State, int | None], _State]] = {
    "v": lambda state, number: replace(state, hidden=number != 0),
    "deleted": lambda state, number: replace(state, hidden=number != 0),
    "fs": lambda state, number: replace(state, half_points=24 if number is None else number),
    "cf": _changed("ink"),
    "cb": _changed("ground"),
    "highlight": _changed("ground"),
    "chcbpat": _changed("ground"),
    "clcbpat": _changed("ground"),
    "f": _changed("font"),
    "uc": lambda state, number: replace(state, fallback=min(1 if number is None else number, 10)),
    "plain": _plain,
}


def _colours(data: bytes) -> list[Colour | None]:
    """Return the table of colours; None is the colour of the surroundings."""
    start = data.find(b"{\\colortbl")
    table = data[start + 10 : data.find(b"}", start)] if start >= 0 else b""
    colours: list[Colour | None] = []
    for red, green, blue in _COLOUR.findall(table):
        plain = not (red or green or blue)
        colours.append(None if plain else (int(red or 0) % 256, int(green or 0) % 256, int(blue or 0) % 256))
    return colours
