"""How the characters of an old Word file look: the property modifiers of [MS-DOC] 2.6, as far as they hide or show."""

import struct
from collections.abc import Iterator
from dataclasses import dataclass, replace

from rag.readers.unseen import BLACK, OFF_PAGE, SET_HIDDEN, WHITE, Colour, unreadable

_DELETED, _VANISH, _SPECIAL_VANISH, STYLE, _HALF_POINTS = 0x0800, 0x083C, 0x0818, 0x4A30, 0x4A43
_INK_OF_16, _INK, _HIGHLIGHT, _SHADES_OF_16, _SHADES = 0x2A42, 0x6870, 0x2A0C, (0x4866, 0x442D), (0xCA71, 0xC64D)
IN_TABLE, ROW_END, _INDENTS, CELL_SHADES = 0x2416, 0x2417, (0x840F, 0x845E), (0xD609, 0xD612, 0xD616, 0xD60C)
ELSEWHERE = (0x6645, 0x6646)  # more of them stand in another stream, which is not read
_LONG = 0xD608  # the one whose length takes two bytes
SHORT = {0x41: _DELETED, 0x4D: _HIGHLIGHT, 0x5C: _VANISH, 0x62: _INK_OF_16}  # as a piece abbreviates them
_OPERAND_BYTES = (1, 1, 2, 4, 2, 2, 0, 3)

_FAR_TWIPS = 10_000
_PALETTE: dict[int, Colour | None] = {0: None, 1: BLACK, 8: WHITE}
_UNKNOWN: Colour = (128, 0, 0)  # the other colours of the palette: neither black nor white


@dataclass(frozen=True)
class Look:
    """What styles, paragraphs and runs make of characters."""

    hidden: bool = False
    deleted: bool = False
    half_points: int = 20
    ink: Colour | None = BLACK
    ground: Colour | None = WHITE  # None where it cannot be known
    off_page: bool = False

    def reason(self) -> str:
        """Return why such characters are not seen, empty where they are."""
        if self.hidden or self.off_page:
            return OFF_PAGE if self.off_page else SET_HIDDEN
        return unreadable(self.half_points / 2, self.ink, self.ground)


def modifiers(data: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the modifiers in a list of them, [MS-DOC] 2.2.5."""
    place = 0
    while place + 3 <= len(data):
        (code,) = struct.unpack_from("<H", data, place)
        place += 2
        size = _OPERAND_BYTES[code >> 13]
        if not size:
            size = struct.unpack_from("<H", data, place)[0] + 1 if code == _LONG else data[place] + 1
        yield code, data[place : place + size]
        place += size


def changed(modifiers: dict[int, bytes], look: Look) -> Look:
    """Return a look as modifiers change it."""
    for code, operand in modifiers.items():
        if code in (_VANISH, _SPECIAL_VANISH):
            look = replace(look, hidden=_toggled(operand[0], around=look.hidden))
        elif code == _DELETED:
            look = replace(look, deleted=operand != b"\0")
        elif code == _HALF_POINTS:
            look = replace(look, half_points=int.from_bytes(operand, "little"))
        elif code == _INK:
            look = replace(look, ink=_colour(operand) or BLACK)
        elif code == _INK_OF_16:
            look = replace(look, ink=_PALETTE.get(operand[0], _UNKNOWN) or BLACK)
        elif code in _INDENTS and abs(int.from_bytes(operand, "little", signed=True)) > _FAR_TWIPS:
            look = replace(look, off_page=True)
        else:
            look = replace(look, ground=_ground(code, operand, look.ground))
    return look


def _toggled(value: int, *, around: bool) -> bool:
    """Return what a property is that can say "as around" (128) and "not as around" (129)."""
    return around ^ bool(value & 1) if value & 0x80 else bool(value)


def _ground(code: int, operand: bytes, around: Colour | None) -> Colour | None:
    if code == _HIGHLIGHT and operand[0]:
        return {1: BLACK, 8: WHITE}.get(operand[0])
    if code in _SHADES and len(operand) >= 11:
        back, pattern = _colour(operand[5:9]), operand[9]
        return around if not back and not pattern else back if not pattern else None
    if code in _SHADES_OF_16:
        number, pattern = int.from_bytes(operand, "little") >> 5 & 31, operand[1] >> 2
        return around if not number and not pattern else _PALETTE.get(number) if pattern == 0 else None
    return around


def _colour(data: bytes) -> Colour | None:
    """Return the colour in a COLORREF, None for that of the surroundings."""
    return None if data[3] == 0xFF else (data[0], data[1], data[2])
