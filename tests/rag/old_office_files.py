"""Minimal old office files (.doc, .xls, .ppt) in an OLE container, for tests that need one with certain contents."""

import struct
from collections.abc import Mapping, Sequence

_SECTOR = 512
_FREE, _END, _FAT = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD


def ole(streams: Mapping[str, bytes]) -> bytes:
    """A container, [MS-CFB]; streams are filled up to 4,096 bytes, so that none of them is a short one."""
    contents = [data.ljust(4096, b"\0") for data in streams.values()]
    sizes = [-(-len(data) // _SECTOR) for data in contents]
    directory = -(-(len(streams) + 1) // 4)
    fat = [_FAT, *range(2, directory + 1), _END]
    starts = []
    for size in sizes:
        starts.append(len(fat))
        fat += [*range(len(fat) + 1, len(fat) + size), _END]
    assert len(fat) <= _SECTOR // 4
    entries = [_entry("Root Entry", 5, _END, 0, child=1)]
    names = sorted(streams, key=lambda name: (len(name), name.upper()))
    order = list(streams)
    for place, name in enumerate(names, start=1):
        number = order.index(name)
        following = place + 1 if place < len(names) else _FREE
        entries.append(_entry(name, 2, starts[number], len(contents[number]), right=following))
    head = struct.pack(
        "<8s16xHHHHH6xIIIIIIIII", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, _END, 0,
        _END, 0,
    ) + struct.pack("<109I", 0, *[_FREE] * 108)  # fmt: skip
    body = struct.pack(f"<{len(fat)}I", *fat).ljust(_SECTOR, b"\xff") + b"".join(entries).ljust(
        directory * _SECTOR, b"\0"
    )
    return head + body + b"".join(data.ljust(size * _SECTOR, b"\0") for data, size in zip(contents, sizes, strict=True))


def _entry(name: str, kind: int, start: int, size: int, *, child: int = _FREE, right: int = _FREE) -> bytes:
    letters = name.encode("utf-16-le") + b"\0\0"
    return struct.pack(
        "<64sHBBIII36xIQ", letters, len(letters), kind, 1, _FREE, right, child, start, size
    )  # fmt: skip


def doc(
    runs: Sequence[tuple[str, bytes]], *, paragraph: bytes = b"", style: bytes | None = None, encrypted: bool = False
) -> bytes:
    """A Word file of runs (text, modifiers) in paragraphs with the modifiers `paragraph` and a style that changes
    characters by `style`."""
    text = "".join(piece for piece, _ in runs)
    start = 2048
    edges = [start]
    for piece, _ in runs:
        edges.append(edges[-1] + 2 * len(piece))
    characters = _page(edges, [bytes((len(change),)) + change if change else b"" for _, change in runs], 1)
    properties = b"\0\0" + paragraph
    properties += b"\0" * (1 - len(properties) % 2)  # an odd number of bytes: their count is a half of it, rounded up
    paragraphs = _page([edges[0], edges[-1]], [bytes(((len(properties) + 1) // 2,)) + properties], 13)
    table, pairs = b"", {}
    for number, data in {
        1: _style_sheet(style),
        12: struct.pack("<3I", edges[0], edges[-1], 2),
        13: struct.pack("<3I", edges[0], edges[-1], 3),
        33: b"\x02" + struct.pack("<IIIHIH", 16, 0, len(text), 0, start, 0),
    }.items():
        pairs[number] = (len(table), len(data))
        table += data
    fib = bytearray(1024)
    struct.pack_into("<HH", fib, 0, 0xA5EC, 193)
    struct.pack_into("<H", fib, 10, 0x100 if encrypted else 0)
    struct.pack_into("<I", fib, 0x4C, len(text))
    for number, pair in pairs.items():
        struct.pack_into("<II", fib, 0x9A + 8 * number, *pair)
    word = bytes(fib) + characters + paragraphs + text.encode("utf-16-le")
    return ole({"WordDocument": word, "0Table": table})


def _page(edges: Sequence[int], entries: Sequence[bytes], width: int) -> bytes:
    """A page of 512 bytes with the properties of runs."""
    page = bytearray(512)
    struct.pack_into(f"<{len(edges)}I", page, 0, *edges)
    place = 500
    for number, entry in enumerate(entries):
        if entry:
            place -= len(entry) + len(entry) % 2
            page[place : place + len(entry)] = entry
            page[4 * len(edges) + width * number] = place // 2
    page[511] = len(entries)
    return bytes(page)


def _style_sheet(change: bytes | None) -> bytes:
    if change is None:
        return b""
    fixed = struct.pack("<HHHHH", 0, 0xFFF1, 0, 0, 0) + struct.pack("<H2xx", 0)[:0] + struct.pack("<HH", 0, 0)
    paragraph = struct.pack("<HH", 2, 0)
    style = fixed + paragraph + struct.pack("<H", len(change)) + change
    return struct.pack("<HHH", 4, 1, 10) + struct.pack("<H", len(style)) + style


def xls(cells: Sequence[tuple[int, int, int, str]], *, row: int = 0, column: int = 0, state: int = 0) -> bytes:
    """A workbook with the sheets "One" and, where `state` is no 0, "Two", which holds the last cell and has that state.

    Cells are (row, column, style, text); style 1 is white, 2 of one point, 3 of a format that shows nothing. `row` and
    `column` are hidden where they are no 0.
    """

    def sheet(held: Sequence[tuple[int, int, int, str]]) -> bytes:
        rows = _biff(0x208, struct.pack("<6HI", row, 0, 9, 300, 0, 0, 0x20)) if row else b""
        columns = _biff(0x7D, struct.pack("<6H", column, column, 900, 0, 1, 0)) if column else b""
        labels = b"".join(
            _biff(0x204, struct.pack("<4HB", at, across, style, len(text), 0) + text.encode("latin-1"))
            for at, across, style, text in held
        )
        return _BEGIN_SHEET + columns + rows + labels + _biff(0x0A, b"")

    sheets = [cells] if not state else [cells[:-1], cells[-1:]]
    parts = [sheet(held) for held in sheets]
    head = _biff(0x809, struct.pack("<HHHHII", 0x600, 5, 0, 1997, 0, 6))
    head += b"".join(_font(height, colour) for height, colour in ((200, 0x7FFF), (200, 9), (20, 0x7FFF)))
    head += _biff(0x41E, struct.pack("<HHB", 164, 3, 0) + b";;;")
    head += b"".join(_style(*pair) for pair in ((0, 0), (1, 0), (2, 0), (0, 164)))
    names = [b"One", b"Two"][: len(parts)]
    start = len(head) + sum(12 + len(name) for name in names) + 4
    for number, name in enumerate(names):
        hidden = state if number else 0
        head += _biff(0x85, struct.pack("<IBBBB", start, hidden, 0, len(name), 0) + name)
        start += len(parts[number])
    return ole({"Workbook": head + _biff(0x0A, b"") + b"".join(parts)})


def _biff(kind: int, data: bytes) -> bytes:
    return struct.pack("<HH", kind, len(data)) + data


_BEGIN_SHEET = _biff(0x809, struct.pack("<HHHHII", 0x600, 0x10, 0, 1997, 0, 6))


def _font(height: int, colour: int) -> bytes:
    return _biff(0x31, struct.pack("<HHHHHBBBBBB", height, 0, colour, 400, 0, 0, 0, 0, 0, 1, 0) + b"A")


def _style(font: int, number_format: int) -> bytes:
    return _biff(0xE0, struct.pack("<HHHHHIIH", font, number_format, 0, 0, 0, 0, 0, 0x20C0))


def ppt(shapes: Sequence[bytes], *, hidden_slide: str = "", locked: bool = False) -> bytes:
    """A presentation whose first slide has `shapes`; `hidden_slide` is the text of a second one, which is hidden."""
    slides = [_slide(b"".join(shapes), show=0)]
    if hidden_slide:
        slides.append(_slide(ppt_shape(hidden_slide), show=4))
    persists = b"".join(
        _record(0x3F3, struct.pack("<IIiII", 2 + number, 0, 0, 256 + number, 0)) for number in range(len(slides))
    )
    document = _record(
        0x3E8, _record(0x3E9, struct.pack("<ii", 5760, 4320) + bytes(32)) + _record(0xFF0, persists, 15), 15
    )
    data, places = b"", []
    for part in (document, *slides):
        places.append(len(data))
        data += part
    directory = len(data)
    data += _record(0x1772, struct.pack(f"<I{len(places)}I", len(places) << 20 | 1, *places))
    edit = len(data)
    data += _record(0xFF5, struct.pack("<IIIIIII", 0, 0, 0, directory, 1, 0, 0))
    user = _record(0xFF6, struct.pack("<III", 20, 0xF3D1C4DF if locked else 0xE391C05F, edit) + bytes(8))
    return ole({"PowerPoint Document": data, "Current User": user})


def _record(kind: int, data: bytes, version: int = 0, instance: int = 0) -> bytes:
    return struct.pack("<HHI", instance << 4 | version, kind, len(data)) + data


def ppt_shape(
    text: str, *, place: tuple[int, int, int, int] = (100, 100, 900, 900), points: int = 18, ink: int = 0xFE000000,
    hidden: bool = False,
) -> bytes:  # fmt: skip
    """A text box without a ground of its own at top, left, right, bottom in 1/576 inch."""
    flags = [(0x1BF, 0x100000)] + ([(0x3BF, 0x20002)] if hidden else [])
    properties = b"".join(struct.pack("<HI", *pair) for pair in flags)
    letters = text.encode("utf-16-le")
    style = struct.pack("<IHI", len(text) + 1, 0, 0) + struct.pack(
        "<IIHI", len(text) + 1, 1 << 17 | 1 << 18, points, ink
    )
    box = _record(0xF9F, struct.pack("<I", 4)) + _record(0xFA0, letters) + _record(0xFA1, style)
    return _record(
        0xF004,
        _record(0xF00A, struct.pack("<II", 1, 0))
        + _record(0xF00B, properties, 3, len(flags))
        + _record(0xF010, struct.pack("<4h", *place))
        + _record(0xF00D, box, 15),
        15,
    )


def _slide(shapes: bytes, *, show: int) -> bytes:
    atom = _record(0x3EF, bytes(12) + struct.pack("<IIHH", 0, 0, 0, 0))
    info = _record(0x3F9, bytes(10) + struct.pack("<HI", show, 0))
    ground = _record(0xF004, _record(0xF00A, struct.pack("<II", 2, 0x400)), 15)
    drawing = _record(0x40C, _record(0xF002, _record(0xF003, shapes, 15) + ground, 15), 15)
    scheme = _record(0x7F0, bytes((255, 255, 255, 0)) + bytes(28), 0, 1)
    return _record(0x3EE, atom + info + drawing + scheme, 15)
