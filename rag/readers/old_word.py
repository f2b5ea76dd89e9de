"""Old Word files (.doc, Word 97 to 2003), read by [MS-DOC]: the pieces of the text and how its characters look.

As of a .docx, one page without a number. Left out: headers and footers, notes, comments, deleted text. Left out and
reported: text that is set hidden, too small, of the colour of its ground or off the page, by itself or by its styles;
where a table of the file has shaded cells, white text in tables counts as seen. Word 95 and older is refused.
"""

import re
import struct
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from rag.readers.kind import DOCUMENT, LOCKED
from rag.readers.ole import open_ole
from rag.readers.part import File
from rag.readers.unseen import WHITE, Unseen
from rag.readers.word_look import CELL_SHADES, ELSEWHERE, IN_TABLE, ROW_END, SHORT, STYLE, Look, changed, modifiers
from rag.types import Document, Page

_WORD = 0xA5EC
_OLDEST = 193  # Word 97
_ENCRYPTED, _TABLE_1 = 0x0100, 0x0200
_COUNTS = 0x4C  # characters: text, footnotes, headers, (nothing), comments, endnotes, text boxes
_PAIRS = 0x9A  # place and size of each structure in the table stream
_STYLES, _CHARACTERS, _PARAGRAPHS, _PIECES = 1, 12, 13, 33

_MARKS = {"\x0b": "\n", "\x0c": "\n\n", "\x1e": "-", "\x1f": "", "\xa0": " ", "\t": "\t"}
_FIELD, _RESULT, _FIELD_END = "\x13", "\x14", "\x15"
_PIECE = re.compile("[\x07\x0d\x13\x14\x15]|[^\x07\x0d\x13\x14\x15]+")


@dataclass(frozen=True)
class _Run:
    """Bytes start..end of the stream and the properties of the characters or the paragraph there."""

    start: int
    end: int
    properties: bytes
    style: int = 0


@dataclass(frozen=True)
class _Piece:
    """Characters first..last of the text, which lie at `place`, each in `width` bytes."""

    first: int
    last: int
    place: int
    width: int
    properties: bytes


def read_old_word(path: File, source: str) -> Document:
    """Read a .doc; paragraphs are set apart by an empty line, rows by a line break.

    Raises ReadFailed ("unsupported", "password"), and what struct meets damage with.
    """
    with open_ole(path) as ole:
        word = ole.openstream("WordDocument").read()
        mark, version, flags = *struct.unpack_from("<HH", word), *struct.unpack_from("<H", word, 10)
        if mark != _WORD or version < _OLDEST:
            raise DOCUMENT.refusal(source)
        if flags & _ENCRYPTED:
            raise LOCKED.refusal(source)
        table = ole.openstream("1Table" if flags & _TABLE_1 else "0Table").read()
    reading = _Reading(word, table)
    return Document(source, (Page(None, reading.text()),), hidden=reading.unseen())


class _Reading:
    def __init__(self, word: bytes, table: bytes) -> None:
        self.unseen = Unseen()
        self._word = word
        self._table = table
        self._pieces = list(self._read_pieces())
        self._characters = list(self._runs(_CHARACTERS, 1))
        self._paragraphs = list(self._runs(_PARAGRAPHS, 13))
        self._styles = list(self._read_styles())
        self._shaded = any(
            code in ELSEWHERE or (code in CELL_SHADES and operand[1:].strip(b"\0\xff"))
            for run in self._paragraphs
            for code, operand in modifiers(run.properties)
        )
        self._instructions = 0  # fields whose instruction, which nobody sees, is being read

    def text(self) -> str:
        """Return the visible text and then that of the text boxes."""
        counts = struct.unpack_from("<7I", self._word, _COUNTS)
        boxes = sum(counts[:6])
        main, box = ("".join(self._shown(*span)) for span in ((0, counts[0]), (boxes, boxes + counts[6])))
        whole = re.sub(" *( \\| )", r"\1", re.sub(r" \| *(?=\n|$)", "", f"{main}\n\n{box}"))
        return re.sub("[ \t]+\n", "\n", whole).strip()

    def _structure(self, number: int) -> bytes:
        place, size = struct.unpack_from("<II", self._word, _PAIRS + 8 * number)
        return self._table[place : place + size]

    def _read_pieces(self) -> Iterator[_Piece]:
        """Yield the pieces of the text in order, [MS-DOC] 2.9.38."""
        data, changes = self._structure(_PIECES), []
        place = 0
        while data[place] == 1:
            size = struct.unpack_from("<H", data, place + 1)[0]
            changes.append(data[place + 3 : place + 3 + size])
            place += 3 + size
        size = struct.unpack_from("<I", data, place + 1)[0]
        count = (size - 4) // 12
        starts = struct.unpack_from(f"<{count + 1}I", data, place + 5)
        for number in range(count):
            at, change = struct.unpack_from("<xxIH", data, place + 5 + 4 * (count + 1) + 8 * number)
            packed = at >> 30 & 1
            at &= 0x3FFF_FFFF
            first, last = starts[number], starts[number + 1]
            yield _Piece(first, last, at // 2 if packed else at, 1 if packed else 2, _change(change, changes))

    def _runs(self, structure: int, entry_bytes: int) -> Iterator[_Run]:
        """Yield the runs of characters, or of paragraphs, from their pages of 512 bytes, [MS-DOC] 2.9.33, 2.9.175."""
        plc = self._structure(structure)
        count = (len(plc) - 4) // 8
        for page_number in struct.unpack_from(f"<{count}I", plc, 4 * (count + 1)) if count > 0 else ():
            page = self._word[(page_number & 0x3F_FFFF) * 512 :][:512]
            edges = struct.unpack_from(f"<{page[511] + 1}I", page)
            for number in range(page[511]):
                at = 2 * page[4 * len(edges) + entry_bytes * number]
                style, data = _properties(page, at, paragraph=entry_bytes > 1)
                yield _Run(edges[number], edges[number + 1], data, style)

    def _read_styles(self) -> Iterator[tuple[int, bytes]]:
        """Yield the style that each style is based on, and how it changes characters, [MS-DOC] 2.9.271."""
        data = self._structure(_STYLES)
        if not data:
            return
        size, count, fixed = struct.unpack_from("<HHH", data)
        place = 2 + size
        for _ in range(count):
            (size,) = struct.unpack_from("<H", data, place)
            yield _style(data[place + 2 : place + 2 + size], fixed)
            place += 2 + size

    def _shown(self, first: int, last: int) -> Iterator[str]:
        """Yield what is seen of characters first..last."""
        after_row = False
        for text, characters, paragraph in self._segments(first, last):
            changes = dict(modifiers(paragraph.properties))
            in_table = changes.get(IN_TABLE, b"\0") != b"\0"
            look = self._look(characters, paragraph.style, changes, in_table=in_table)
            for piece in _PIECE.findall(text):
                if piece in "\x07\x0d":
                    self.unseen.seen()
                    row_end = piece == "\x07" and changes.get(ROW_END, b"\0") != b"\0"
                    yield "\n" if row_end else " | " if piece == "\x07" else " " if in_table else "\n\n"
                    after_row = row_end
                elif piece in (_FIELD, _RESULT, _FIELD_END):
                    self._field(piece)
                elif shown := self._seen(piece, look):
                    yield f"\n{shown}" if after_row and not in_table else shown
                    after_row = False

    def _field(self, mark: str) -> None:
        if mark == _FIELD:
            self._instructions += 1
        elif self._instructions:  # a field without a result ends in its instruction
            self._instructions -= 1

    def _seen(self, text: str, look: Look) -> str:
        plain = "".join(_MARKS.get(letter, letter if letter >= " " else "") for letter in text)
        if self._instructions or look.deleted:
            return ""
        if plain.strip() and (reason := look.reason()):
            self.unseen.add(reason, plain)
            return ""
        if plain.strip():
            self.unseen.seen()
        return plain

    def _segments(self, first: int, last: int) -> Iterator[tuple[str, bytes, _Run]]:
        """Yield characters first..last in segments of one look: text, changes of its characters, its paragraph."""
        for piece in self._pieces:
            at = piece.place + (max(first, piece.first) - piece.first) * piece.width
            end = min(piece.place + (min(last, piece.last) - piece.first) * piece.width, len(self._word))
            while at < end:
                characters, paragraph = _run_at(self._characters, at), _run_at(self._paragraphs, at)
                stop = min(end, max(characters.end, at + piece.width), max(paragraph.end, at + piece.width))
                data = self._word[at:stop]
                text = data.decode("cp1252" if piece.width == 1 else "utf-16-le", errors="replace")
                yield text, characters.properties + piece.properties, paragraph
                at = stop

    def _look(self, characters: bytes, style: int, paragraph: dict[int, bytes], *, in_table: bool) -> Look:
        look = Look(ground=None if in_table and self._shaded else WHITE)
        look = self._styled(style, changed(paragraph, look))
        changes = dict(modifiers(characters))
        if STYLE in changes:
            look = self._styled(struct.unpack("<H", changes[STYLE])[0], look)
        return changed(changes, look)

    def _styled(self, number: int, look: Look, depth: int = 0) -> Look:
        if number >= len(self._styles) or depth > 20:
            return look
        parent, changes = self._styles[number]
        return changed(dict(modifiers(changes)), self._styled(parent, look, depth + 1))


def _run_at(runs: list[_Run], place: int) -> _Run:
    """Return the run at a place, a plain one where there is none."""
    number = bisect_right(runs, place, key=lambda run: run.start)
    if number and place < runs[number - 1].end:
        return runs[number - 1]
    return _Run(place, runs[number].start if number < len(runs) else 1 << 32, b"")


def _properties(page: bytes, at: int, *, paragraph: bool) -> tuple[int, bytes]:
    """Return style and modifiers as a page has them `at` a place; 0 is no place."""
    if not at:
        return 0, b""
    if not paragraph:
        return 0, page[at + 1 : at + 1 + page[at]]
    start, size = (at + 1, 2 * page[at] - 1) if page[at] else (at + 2, 2 * page[at + 1])
    data = page[start : start + size]
    return int.from_bytes(data[:2], "little"), data[2:]


def _style(data: bytes, fixed_bytes: int) -> tuple[int, bytes]:
    """Return the base of a style and its modifiers of characters; 4095 is no base."""
    if len(data) < 10:
        return 4095, b""
    kind_and_base = struct.unpack_from("<H", data, 2)[0]
    kind, base = kind_and_base & 15, kind_and_base >> 4
    place = fixed_bytes + 2 + 2 * struct.unpack_from("<H", data, fixed_bytes)[0] + 2  # its name ends with a zero
    for _ in range(1 if kind == 1 else 0):  # what a style of paragraphs changes about them comes first
        place += 2 + struct.unpack_from("<H", data, place)[0]
        place += place % 2
    if kind not in (1, 2) or place + 2 > len(data):
        return base, b""
    return base, data[place + 2 : place + 2 + struct.unpack_from("<H", data, place)[0]]


def _change(code: int, changes: list[bytes]) -> bytes:
    """Return the modifiers that a piece has of its own, [MS-DOC] 2.9.214."""
    if code & 1:
        return changes[code >> 1] if code >> 1 < len(changes) else b""
    modifier = SHORT.get(code >> 1 & 0x7F)
    return struct.pack("<HB", modifier, code >> 8) if modifier else b""
