"""Old spreadsheets (.xls, Excel 97 to 2003): values by calamine, and by [MS-XLS] what of them is out of sight.

As of an .xlsx, each sheet is a page, its rows records "header: value". Left out and reported: hidden sheets, rows and
columns, and cells that are too small, of the colour of their ground or of a format that shows nothing. Excel 95 and
older is refused.
"""

import datetime
import io
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from rag.readers.kind import LOCKED, SHEET
from rag.readers.ole import open_ole
from rag.readers.part import File
from rag.readers.table import records
from rag.readers.text import MAX_TEXT_CHARACTERS, too_long
from rag.readers.unseen import BLACK, MIN_POINTS, SAME_COLOUR, SET_HIDDEN, TINY, WHITE, Colour, Unseen, alike
from rag.types import Document, Page

# Kinds of records, [MS-XLS] 2.3.
_BEGIN, _END, _PASSWORD, _SHEET, _FONT, _FORMAT, _XF, _PALETTE = 0x809, 0x0A, 0x2F, 0x85, 0x31, 0x41E, 0xE0, 0x92
_ROW, _COLUMNS, _NUMBERS = 0x208, 0x7D, 0xBD
_CELLS = frozenset({0xFD, 0x203, 0x27E, 0x06, 0x205, 0x204, 0xD6})
_VERSION = 0x600
_FIRST_OWN_COLOUR = 8
_EIGHT = ("000000", "FFFFFF", "FF0000", "00FF00", "0000FF", "FFFF00", "FF00FF", "00FFFF")
_AUTOMATIC = {64: BLACK, 65: WHITE, 0x7FFF: BLACK}

Record = tuple[int, bytes]


@dataclass
class _Looks:
    """How the cells of a book look: (points, colour index) of fonts, the formats that show nothing, the styles."""

    fonts: list[tuple[float, int]] = field(default_factory=list)
    blank: set[int] = field(default_factory=set)
    styles: list[tuple[int, int, int, int]] = field(default_factory=list)  # font, format, pattern, colour of the ground
    colours: dict[int, Colour | None] = field(default_factory=dict)
    sheets: list[tuple[int, int, bool]] = field(default_factory=list)  # state (0 is visible), place, is it a sheet

    def reason(self, style: int) -> str:
        """Return why a cell of a style is not seen, empty where it is."""
        if style >= len(self.styles):
            return ""
        font, number_format, pattern, back = self.styles[style]
        font -= font > 4  # there is no font 4
        points, ink_index = self.fonts[font] if font < len(self.fonts) else (11.0, 0x7FFF)
        if points <= MIN_POINTS:
            return TINY
        if number_format in self.blank:
            return SET_HIDDEN
        ink, ground = self.colours.get(ink_index), WHITE if not pattern else self.colours.get(back)
        return SAME_COLOUR if ink and ground and pattern in (0, 1) and alike(ink, ground) else ""


@dataclass
class _Veil:
    """What of a sheet is out of sight."""

    rows: set[int] = field(default_factory=set)
    columns: list[tuple[int, int]] = field(default_factory=list)
    cells: dict[tuple[int, int], str] = field(default_factory=dict)

    def reason(self, row: int, column: int) -> str:
        if row in self.rows or any(first <= column <= last for first, last in self.columns):
            return SET_HIDDEN
        return self.cells.get((row, column), "")


def read_old_workbook(path: File, source: str) -> Document:
    """Read an .xls; a page is a sheet, its number that of the tab.

    Raises ReadFailed ("unsupported", "password", "too large"), and what struct and calamine meet damage with.
    """
    data = path.read_bytes()
    with open_ole(path) as ole:
        if not ole.exists("Workbook"):
            raise SHEET.refusal(source)
        stream = ole.openstream("Workbook").read()
    looks = _looks(stream, source)
    unseen = Unseen()
    return Document(source, tuple(_pages(data, stream, looks, source, unseen)), hidden=unseen())


@contextmanager
def _calm() -> Iterator[None]:
    """Turn the panic of calamine, which is no Exception, into a ValueError."""
    try:
        yield
    except BaseException as error:
        if type(error).__name__ == "PanicException":  # it cannot be imported
            raise ValueError("calamine met damage") from error
        raise


def _pages(data: bytes, stream: bytes, looks: _Looks, source: str, unseen: Unseen) -> Iterator[Page]:
    import python_calamine

    with _calm():
        book = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    left = MAX_TEXT_CHARACTERS
    for number, (name, (state, place, is_sheet)) in enumerate(zip(book.sheet_names, looks.sheets, strict=True), 1):
        if not is_sheet:
            continue
        veil = _veil(stream, place, looks)
        with _calm():
            sheet = book.get_sheet_by_name(name)
            values, start = sheet.to_python(), sheet.start or (0, 0)
        text = "\n\n".join(filter(None, records(_rows(values, start, veil, number, unseen))))
        left -= len(text)
        if left < 0:
            raise too_long(source)
        if state:
            unseen.add(f"{SET_HIDDEN}: sheet {name}", text, number)
            text = ""
        unseen.seen()
        yield Page(number, f"{name}\n\n{text}" if text else "", f"sheet {name}")


def _rows(values: list[list[Any]], start: tuple[int, int], veil: _Veil, number: int, unseen: Unseen) -> list[list[str]]:
    """Return the rows of a sheet that have a cell; what is hidden is an empty cell and reported."""
    rows = []
    top, left = start
    for at, cells in enumerate(values, start=top):
        row = []
        for column, value in enumerate(cells, start=left):
            text = _written(value)
            reason = veil.reason(at, column) if text.strip() else ""
            if reason:
                unseen.add(reason, f"{text} ", number)
            elif text.strip():
                unseen.seen()
            row.append("" if reason else text)
        if any(row):
            rows.append(row)
    return rows


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return f"{value:.15g}"
    if isinstance(value, datetime.datetime):
        return value.date().isoformat() if value.time() == datetime.time() else value.isoformat(" ")
    return str(value)


def _records(stream: bytes, place: int) -> Iterator[Record]:
    """Yield the records of one part of a book: kind and content, up to its end."""
    while place + 4 <= len(stream):
        kind, size = struct.unpack_from("<HH", stream, place)
        yield kind, stream[place + 4 : place + 4 + size]
        place += 4 + size
        if kind == _END:
            return


def _looks(stream: bytes, source: str) -> _Looks:
    """Read the beginning of a book. Raises ReadFailed where it is locked or older than Excel 97."""
    looks = _Looks(colours={**_AUTOMATIC, **{index: _rgb(bytes.fromhex(rgb)) for index, rgb in enumerate(_EIGHT * 2)}})
    for kind, data in _records(stream, 0):
        if kind == _BEGIN and struct.unpack_from("<H", data)[0] != _VERSION:
            raise SHEET.refusal(source)
        if kind == _PASSWORD:
            raise LOCKED.refusal(source)
        _take(kind, data, looks)
    return looks


def _take(kind: int, data: bytes, looks: _Looks) -> None:
    if kind == _SHEET:
        place, state, what = struct.unpack_from("<IBB", data)
        looks.sheets.append((state & 3, place, what == 0))
    elif kind == _FONT:
        height, colour = struct.unpack_from("<HxxH", data)
        looks.fonts.append((height / 20, colour))
    elif kind == _FORMAT and data[5:].replace(b"\0", b"").strip(b";") == b"" and data[2]:
        looks.blank.add(struct.unpack_from("<H", data)[0])
    elif kind == _XF:
        font, number_format = struct.unpack_from("<HH", data)
        lines, fill = struct.unpack_from("<IH", data, 14)
        looks.styles.append((font, number_format, lines >> 26, fill & 0x7F))
    elif kind == _PALETTE:
        colours = struct.unpack_from(f"<{struct.unpack_from('<H', data)[0] * 4}B", data, 2)
        for index in range(len(colours) // 4):
            looks.colours[_FIRST_OWN_COLOUR + index] = _rgb(bytes(colours[4 * index : 4 * index + 3]))


def _rgb(data: bytes) -> Colour:
    return data[0], data[1], data[2]


def _veil(stream: bytes, place: int, looks: _Looks) -> _Veil:
    """Read what a sheet hides."""
    veil = _Veil()
    for kind, data in _records(stream, place):
        if kind == _ROW:
            row, height, flags = struct.unpack_from("<H4xH4xB", data)
            if flags & 0x20 or not height & 0x7FFF:
                veil.rows.add(row)
        elif kind == _COLUMNS:
            first, last, width, _, flags = struct.unpack_from("<5H", data)
            if flags & 1 or not width:
                veil.columns.append((first, last))
        elif kind in _CELLS:
            row, column, style = struct.unpack_from("<3H", data)
            _veil_cell(veil, row, column, looks.reason(style))
        elif kind == _NUMBERS:
            row, first = struct.unpack_from("<HH", data)
            for number in range((len(data) - 6) // 6):
                (style,) = struct.unpack_from("<H", data, 4 + 6 * number)
                _veil_cell(veil, row, first + number, looks.reason(style))
    return veil


def _veil_cell(veil: _Veil, row: int, column: int, reason: str) -> None:
    if reason:
        veil.cells[row, column] = reason
