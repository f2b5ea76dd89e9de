"""Old presentations (.ppt, PowerPoint 97 to 2003), read by [MS-PPT]: each slide is a page, with its speaker notes.

Of a file that was saved in steps, only its last state is read. Left out and reported: hidden slides and shapes, shapes
off the slide, and text that is too small or of the colour of the slide. Not covered: tables as rows, styles of masters.
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass

from rag.readers.kind import LOCKED
from rag.readers.ole import open_ole
from rag.readers.part import File
from rag.readers.slide_records import Record, parts_of, record_at
from rag.readers.unseen import MIN_POINTS, OFF_PAGE, SAME_COLOUR, SET_HIDDEN, TINY, Colour, Unseen, alike
from rag.types import Document, Page

# Kinds of records, [MS-PPT] 2.13.24 and [MS-ODRAW] 2.1.
_DOCUMENT_ATOM, _SLIDE, _SLIDE_ATOM, _SHOW, _NOTES = 0x3E9, 0x3EE, 0x3EF, 0x3F9, 0x3F0
_PERSIST, _LIST, _SCHEME = 0x3F3, 0xFF0, 0x7F0
_HEADER, _WIDE, _STYLES, _REFERENCE, _NARROW = 0xF9F, 0xFA0, 0xFA1, 0xF9E, 0xFA8
_SHAPE, _GROUP, _PROPERTIES, _TEXT_BOX, _ANCHOR, _CHILD_ANCHOR = 0xF004, 0xF003, 0xF00B, 0xF00D, 0xF010, 0xF00F
_LOCKED_TOKEN = 0xF3D1C4DF
_SHAPE_FLAGS, _HIDDEN_FLAG = 0x3BF, 0x2
_FILL_FLAGS, _FILLED = 0x1BF, 0x10
_NOTES_TEXT = 2
_SLIDES_LIST, _MASTERS_LIST, _NOTES_LIST = 0, 1, 2
_SHAPE_ATOM, _IS_TREE, _IS_GROUND, _MASTER_GROUND = 0xF00A, 0x4, 0x400, 0x4
_FILL_KIND, _FILL_COLOUR, _SCHEME_COLOUR = 0x180, 0x181, 0x8

# How many bytes each property of a paragraph takes, by its bit in the mask, [MS-PPT] 2.9.20.
_PARAGRAPH_SIZES = (
    ((0, 1, 2, 3), 2), ((7,), 2), ((4,), 2), ((6,), 2), ((5,), 4), ((11,), 2), ((12,), 2), ((13,), 2), ((14,), 2),
    ((8,), 2), ((10,), 2), ((15,), 2), ((20,), 0), ((16,), 2), ((17, 18, 19), 2), ((21,), 2),
)  # fmt: skip
_TAB_STOPS = 20
_STYLE_BITS = 0xFFFF
_CHARACTER_SIZES = ((16, 2), (21, 2), (22, 2), (23, 2), (17, 2), (18, 4), (19, 2))
_SIZE_BIT, _INK_BIT = 17, 18
_RGB, _GROUND_OF_SCHEME = 0xFE, 0


@dataclass(frozen=True)
class _Ground:
    """The slide that shapes stand on: its size in its own units, its colours, that of its paper, its number."""

    size: tuple[int, int]
    scheme: tuple[Colour, ...]
    paper: Colour | None  # None where a picture, a gradient or a shape of the master may paint it
    number: int


def read_old_slides(path: File, source: str) -> Document:
    """Read a .ppt; a page is a slide, with its number.

    Raises ReadFailed ("password"), and what struct meets damage with.
    """
    with open_ole(path) as ole:
        user = ole.openstream("Current User").read()
        data = ole.openstream("PowerPoint Document").read()
    token, edit = struct.unpack_from("<II", user, 12)
    if token == _LOCKED_TOKEN:
        raise LOCKED.refusal(source)
    parts, document = parts_of(data, edit)
    unseen = Unseen()
    return Document(source, tuple(_pages(data, parts, record_at(data, parts[document]), unseen)), hidden=unseen())


def _pages(data: bytes, parts: dict[int, int], document: Record, unseen: Unseen) -> Iterator[Page]:
    atom = document.first(_DOCUMENT_ATOM)
    size = (5760, 4320) if atom is None else struct.unpack_from("<ii", atom.content)
    lists = {record.instance: record for record in document.inner if record.kind == _LIST}
    notes = dict(_notes(data, parts, lists.get(_NOTES_LIST)))
    masters = dict(_masters(data, parts, lists.get(_MASTERS_LIST)))
    for number, (part, slide_id, outline) in enumerate(_outlines(lists.get(_SLIDES_LIST)), start=1):
        slide = record_at(data, parts[part])
        ground = _Ground((size[0], size[1]), _scheme(slide), _paper(slide, masters), number)
        blocks = list(_blocks(slide, outline, ground, unseen))
        blocks += [f"Notes: {text}" for text in notes.get(slide_id, ())]
        if _is_hidden(slide):
            unseen.add(f"{SET_HIDDEN}: slide {number}", "\n".join(blocks), number)
            blocks = []
        unseen.seen()
        yield Page(number, "\n\n".join(blocks), f"slide {number}")


def _outlines(slides: Record | None) -> list[tuple[int, int, list[list[Record]]]]:
    """Return the part and the id of each slide, and the texts of its placeholders, each with its records."""
    found: list[tuple[int, int, list[list[Record]]]] = []
    for record in () if slides is None else slides.inner:
        if record.kind == _PERSIST:
            part, _, _, slide_id = struct.unpack_from("<IIiI", record.content)
            found.append((part, slide_id, []))
        elif record.kind == _HEADER and found:
            found[-1][2].append([])
        elif found and found[-1][2]:
            found[-1][2][-1].append(record)
    return found


def _notes(data: bytes, parts: dict[int, int], notes: Record | None) -> Iterator[tuple[int, list[str]]]:
    """Yield the id of a slide and what its notes say."""
    for record in () if notes is None else notes.inner:
        if record.kind == _PERSIST:
            page = record_at(data, parts[struct.unpack_from("<I", record.content)[0]])
            atom = page.first(0x3F1)
            texts = [_plain(box.inner) for box in page.all(_TEXT_BOX) if _kind(box) == _NOTES_TEXT]
            if atom is not None and any(map(str.strip, texts)):
                yield struct.unpack_from("<I", atom.content)[0], [text.strip() for text in texts if text.strip()]


def _masters(data: bytes, parts: dict[int, int], masters: Record | None) -> Iterator[tuple[int, Record]]:
    """Yield the id of each master and its slide."""
    for record in () if masters is None else masters.inner:
        if record.kind == _PERSIST:
            part, _, _, master_id = struct.unpack_from("<IIiI", record.content)
            yield master_id, record_at(data, parts[part])


def _paper(slide: Record, masters: dict[int, Record]) -> Colour | None:
    """Return the colour of a slide without its shapes, None where it cannot be known."""
    atom = slide.first(_SLIDE_ATOM)
    if atom is None:
        return None
    master_id, _, flags = struct.unpack_from("<IIH", atom.content, 12)
    master = masters.get(master_id)
    if master is not None and any(_is_filled(_shape_properties(shape)) for shape in _pictures(master)):
        return None
    holder = master if flags & _MASTER_GROUND and master is not None else slide
    for shape in holder.all(_SHAPE):
        mark = shape.first(_SHAPE_ATOM)
        if mark is not None and struct.unpack_from("<I", mark.content, 4)[0] & _IS_GROUND:
            properties = _shape_properties(shape)
            if properties.get(_FILL_KIND):
                return None
            colour = properties.get(_FILL_COLOUR, _SCHEME_COLOUR << 24)
            scheme = _scheme(slide)
            if colour >> 24 & _SCHEME_COLOUR:
                return scheme[colour & 7] if (colour & 7) < len(scheme) else None
            return None if colour >> 24 else (colour & 255, colour >> 8 & 255, colour >> 16 & 255)
    return None


def _pictures(master: Record) -> Iterator[Record]:
    """Yield what a master paints on its slides: shapes without text that are not its ground."""
    for shape in master.all(_SHAPE):
        mark = shape.first(_SHAPE_ATOM)
        flags = 0 if mark is None else struct.unpack_from("<I", mark.content, 4)[0]
        if shape.first(_TEXT_BOX) is None and not flags & (_IS_GROUND | _IS_TREE):
            yield shape


def _kind(box: Record) -> int:
    head = box.first(_HEADER)
    return -1 if head is None else int(struct.unpack_from("<I", head.content)[0])


def _is_hidden(slide: Record) -> bool:
    show = slide.first(_SHOW)
    return show is not None and bool(show.content[10] & 4)


def _scheme(slide: Record) -> tuple[Colour, ...]:
    """Return the colours of a slide: ground, text, shadow, title, fill, accents."""
    scheme = slide.first(_SCHEME)
    data = b"" if scheme is None else scheme.content
    return tuple((data[at], data[at + 1], data[at + 2]) for at in range(0, len(data) - 3, 4))


def _blocks(slide: Record, outline: list[list[Record]], ground: _Ground, unseen: Unseen) -> Iterator[str]:
    for shape in slide.all(_SHAPE):
        box = shape.first(_TEXT_BOX)
        records = () if box is None else box.inner
        reference = next((record for record in records if record.kind == _REFERENCE), None)
        if reference is not None:
            (index,) = struct.unpack_from("<I", reference.content)
            records = tuple(outline[index]) if index < len(outline) else ()
        properties = _shape_properties(shape)
        text = _plain(records)
        if reason := _shape_unseen(shape, properties, ground):
            unseen.add(reason, text, ground.number)
            continue
        seen = "".join(_shown(records, text, _is_filled(properties), ground, unseen)).strip()
        if seen:
            yield seen


def _plain(records: tuple[Record, ...]) -> str:
    for record in records:
        if record.kind == _WIDE:
            return _lines(record.content.decode("utf-16-le", errors="replace"))
        if record.kind == _NARROW:
            return _lines(record.content.decode("latin-1"))
    return ""


def _lines(text: str) -> str:
    return text.replace("\r", "\n").replace("\x0b", "\n")


def _shape_properties(shape: Record) -> dict[int, int]:
    table = shape.first(_PROPERTIES)
    if table is None:
        return {}
    entries = (struct.unpack_from("<HI", table.content, 6 * index) for index in range(table.instance))
    return {code & 0x3FFF: value for code, value in entries}


def _is_filled(properties: dict[int, int]) -> bool:
    """Tell whether a shape may paint a ground of its own: what it does not say, its master may."""
    flags = properties.get(_FILL_FLAGS, 0)
    return bool(flags & _FILLED) if flags >> 16 & _FILLED else True


def _shape_unseen(shape: Record, properties: dict[int, int], ground: _Ground) -> str:
    flags = properties.get(_SHAPE_FLAGS, 0)
    if flags & _HIDDEN_FLAG and flags >> 16 & _HIDDEN_FLAG:
        return SET_HIDDEN
    anchor = shape.first(_ANCHOR)
    if anchor is None or len(anchor.content) not in (8, 16):
        return ""
    top, left, right, bottom = struct.unpack_from("<4h" if len(anchor.content) == 8 else "<4i", anchor.content)
    width, height = ground.size
    return OFF_PAGE if right <= 0 or bottom <= 0 or left >= width or top >= height else ""


def _shown(records: tuple[Record, ...], text: str, filled: bool, ground: _Ground, unseen: Unseen) -> Iterator[str]:
    """Yield what is seen of a text, by its runs of characters."""
    styles = next((record.content for record in records if record.kind == _STYLES), b"")
    at = 0
    for length, points, ink in _runs(styles, len(text)):
        piece, at = text[at : at + length], at + length
        paper = None if filled else ground.paper
        colour = _ink(ink, ground.scheme)
        reason = TINY if points <= MIN_POINTS else SAME_COLOUR if colour and paper and alike(colour, paper) else ""
        if reason and piece.strip():
            unseen.add(reason, piece, ground.number)
        else:
            if piece.strip():
                unseen.seen()
            yield piece
    yield text[at:]


def _ink(ink: int | None, scheme: tuple[Colour, ...]) -> Colour | None:
    if ink is None:
        return None
    kind = ink >> 24
    if kind == _RGB:
        return ink & 255, ink >> 8 & 255, ink >> 16 & 255
    return scheme[kind] if kind < len(scheme) else None


def _runs(data: bytes, characters: int) -> Iterator[tuple[int, float, int | None]]:
    """Yield length, size in points and colour of each run, [MS-PPT] 2.9.44; those of paragraphs come first in it."""
    place = covered = 0
    while covered <= characters and place + 10 <= len(data):
        count, _, mask = struct.unpack_from("<IHI", data, place)
        covered += count
        place = _after_paragraph(data, place + 10, mask)
    while place + 8 <= len(data):
        count, mask = struct.unpack_from("<II", data, place)
        place += 8 + (2 if mask & _STYLE_BITS else 0)
        points, ink = 18.0, None
        for bit, size in _CHARACTER_SIZES:
            if mask >> bit & 1:
                if bit == _SIZE_BIT:
                    points = float(struct.unpack_from("<H", data, place)[0])
                elif bit == _INK_BIT:
                    ink = int(struct.unpack_from("<I", data, place)[0])
                place += size
        yield count, points, ink


def _after_paragraph(data: bytes, place: int, mask: int) -> int:
    for bits, size in _PARAGRAPH_SIZES:
        if any(mask >> bit & 1 for bit in bits):
            if bits == (_TAB_STOPS,):
                size = 2 + 4 * struct.unpack_from("<H", data, place)[0]
            place += size
    return place
