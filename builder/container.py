"""A bundle's container: the plainest zip there is, and not one byte besides.

Members lie one after the other from the first byte, then the directory, then the end; stored or deflated, sizes in the
headers, both headers equal, every other field fixed (dates too), no encryption, no zip64, no extra fields, no comments,
nothing before, between or after.
Reading takes exactly that and refuses all else, so no two programs can see different things in one bundle; writing
gives the same bytes for the same members. Format: APPNOTE.TXT 6.3.10, sections 4.3 and 4.4.
"""

from __future__ import annotations

import os
import stat
import struct
import zlib
from typing import TYPE_CHECKING, NamedTuple, NoReturn

from builder.errors import BundleRefused, quoted
from builder.members import collision, path_problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import BinaryIO

MANIFEST = "manifest.json"
MEMBERS_LIMIT = 20_000
FILE_LIMIT_BYTES = 2 << 30
TOTAL_LIMIT_BYTES = 3 << 30  # below what 32-bit offsets can say
DIRECTORY_LIMIT_BYTES = 12 << 20
RATIO_LIMIT = 100  # unpacked over packed; what deflates better is stored
CHUNK_BYTES = 1 << 18

STORED, DEFLATED = 0, 8
UTF8_FLAG = 0x800
LOCAL = struct.Struct("<4s5H3I2H")
CENTRAL = struct.Struct("<4s6H3I5H2I")
END = struct.Struct("<4s4H2IH")
LOCAL_SIGNATURE, CENTRAL_SIGNATURE, END_SIGNATURE = b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06"
_ZIP64_SIGNATURE = b"PK\x06\x07"
_DOS_FOLDER = 0x10
_NEW_YEAR_1980 = 0x21  # the earliest date a zip can say
_MODE = (stat.S_IFREG | 0o644) << 16


class Member(NamedTuple):
    """One file in the container: `start` is where its packed bytes begin, `crc` the CRC-32 of the unpacked ones."""

    path: str
    method: int
    crc: int
    packed_bytes: int
    bytes: int
    start: int


def read_directory(file: BinaryIO) -> list[Member]:
    """The members in their order, every header checked; the content is not. Raises BundleRefused."""
    size = file.seek(0, os.SEEK_END)
    count, directory_size, directory_start = _read_end(file, size)
    file.seek(directory_start)
    directory = file.read(directory_size)
    members: list[Member] = []
    at = end = 0
    for _ in range(count):
        member, header_start, at = _read_entry(directory, at)
        if header_start != end:
            refuse(
                f"{quoted(member.path)} overlaps another file" if header_start < end else "something is hidden in it"
            )
        _check_local(file, header_start, member)
        members.append(member)
        end = member.start + member.packed_bytes
    if at != directory_size or end != directory_start:
        refuse("its directory does not agree with its content: something is hidden in it, or overlaps")
    _check_paths(members)
    return members


def read_member(file: BinaryIO, member: Member) -> Iterator[bytes]:
    """The unpacked content in pieces, never more of it than the header says. Raises BundleRefused."""
    unpack = zlib.decompressobj(-zlib.MAX_WBITS) if member.method == DEFLATED else None
    crc = length = 0
    for piece in _unpacked(unpack, _packed(file, member)):
        crc = zlib.crc32(piece, crc)
        length += len(piece)
        if length > member.bytes:
            refuse(f"{quoted(member.path)} unpacks to more than it says")
        yield piece
    if unpack is not None and (not unpack.eof or unpack.unused_data):
        refuse(f"the packed data of {quoted(member.path)} is damaged")
    if (length, crc) != (member.bytes, member.crc):
        refuse(f"{quoted(member.path)} is damaged: its content does not fit its checksum")


def measure(path: str, pieces: Iterable[bytes]) -> Member:
    """What write_members() needs to know of a file before it writes it; deflated where that is worth it."""
    pack = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS)
    crc = length = packed = 0
    for piece in pieces:
        crc = zlib.crc32(piece, crc)
        length += len(piece)
        packed += len(pack.compress(piece))
    packed += len(pack.flush())
    if packed < length <= packed * RATIO_LIMIT:
        return Member(path, DEFLATED, crc, packed, length, 0)
    return Member(path, STORED, crc, length, length, 0)


def write_members(members: Iterable[tuple[Member, Iterable[bytes]]]) -> Iterator[bytes]:
    """The container of measured members and their content, in pieces. Raises ValueError for content that changed."""
    directory: list[bytes] = []
    at = 0
    for member, pieces in members:
        header = _local_header(member)
        directory.append(_central_header(member, at))
        yield header
        at += len(header) + member.packed_bytes
        written = (0, 0)
        for piece, crc in _packing(member, pieces):
            written = (written[0] + len(piece), crc)
            yield piece
        if written != (member.packed_bytes, member.crc):
            raise ValueError(f"{member.path} changed while it was read")
    yield from directory
    size = sum(map(len, directory))
    yield END.pack(END_SIGNATURE, 0, 0, len(directory), len(directory), size, at, 0)


def container_bytes(members: Iterable[Member]) -> int:
    """How large the container of measured members is, to the byte."""
    heads = sum(len(_local_header(m)) + len(_central_header(m, 0)) + m.packed_bytes for m in members)
    return heads + END.size


def refuse(reason: str) -> NoReturn:
    """Raises BundleRefused with a sentence that ends with `reason`."""
    raise BundleRefused(f"The bundle was refused: {reason}.", hint="Nothing was imported. Ask for a new copy of it.")


def _read_end(file: BinaryIO, size: int) -> tuple[int, int, int]:
    file.seek(0)
    if file.read(4) != LOCAL_SIGNATURE:
        refuse("it is not a bundle, or has something before its beginning")
    file.seek(max(0, size - END.size - 20))
    tail = file.read()
    if len(tail) < END.size or tail[-END.size :][:4] != END_SIGNATURE:
        refuse("it is cut short, or has something after its end")
    _, disk, start_disk, count_here, count, length, start, comment = END.unpack(tail[-END.size :])
    if tail.startswith(_ZIP64_SIGNATURE) or count == 0xFFFF or 0xFFFFFFFF in (length, start):
        refuse("it uses zip64, which no bundle needs")
    if disk or start_disk or count_here != count or comment:
        refuse("it is in parts, or has a comment")
    if count > MEMBERS_LIMIT or length > DIRECTORY_LIMIT_BYTES:
        refuse(f"it holds more than {MEMBERS_LIMIT:,} files")
    if start + length != size - END.size:
        refuse("its directory is not where it says")
    return count, length, start


def _read_entry(directory: bytes, at: int) -> tuple[Member, int, int]:
    """An entry of the directory: the member, where its own header begins, where the next entry begins."""
    if directory[at : at + 4] != CENTRAL_SIGNATURE or len(directory) < at + CENTRAL.size:
        refuse("its directory is damaged")
    fields = CENTRAL.unpack_from(directory, at)
    flags, method, crc, packed, length, name_length = fields[3], fields[4], *fields[7:11]
    extra, comment, _, _, attributes, header_start = fields[11:]
    end = at + CENTRAL.size + name_length
    path = _decoded(directory[at + CENTRAL.size : end], flags)
    _check_kind(quoted(path), flags, method, attributes)
    _check_sizes(quoted(path), method, packed, length, header_start)
    member = Member(path, method, crc, packed, length, header_start + LOCAL.size + name_length)
    if extra or comment or directory[at:end] != _central_header(member, header_start):
        refuse(f"{quoted(path)} has extra fields, or fields that no bundle has")
    return member, header_start, end


def _decoded(raw: bytes, flags: int) -> str:
    try:
        return raw.decode("utf-8" if flags & UTF8_FLAG else "ascii")
    except UnicodeDecodeError:
        refuse("it has a file whose name is not UTF-8")


def _check_kind(shown: str, flags: int, method: int, attributes: int) -> None:
    if flags & 0x2041:
        refuse(f"{shown} is encrypted")
    if method not in (STORED, DEFLATED):
        refuse(f"{shown} is packed by method {method}, which no bundle uses")
    kind = stat.S_IFMT(attributes >> 16)
    if kind == stat.S_IFLNK:
        refuse(f"{shown} is a link")
    if kind not in (0, stat.S_IFREG) or attributes & _DOS_FOLDER:
        refuse(f"{shown} is a folder or a device, not a file")


def _check_sizes(shown: str, method: int, packed: int, length: int, start: int) -> None:
    if 0xFFFFFFFF in (packed, length, start):
        refuse(f"{shown} uses zip64, which no bundle needs")
    if length > FILE_LIMIT_BYTES:
        refuse(f"{shown} is larger than {FILE_LIMIT_BYTES >> 30} GiB")
    if method == STORED and packed != length:
        refuse(f"{shown} gives two sizes")
    if length > packed * RATIO_LIMIT:
        refuse(f"{shown} unpacks to more than {RATIO_LIMIT} times its size")


def _check_local(file: BinaryIO, start: int, member: Member) -> None:
    """The header before the data must say what the directory says: programs differ in which of the two they believe."""
    expected = _local_header(member)
    file.seek(start)
    header = file.read(len(expected))
    if header[:4] != LOCAL_SIGNATURE:
        refuse(f"{quoted(member.path)} is not where the directory says")
    if header != expected:
        refuse(f"the two headers of {quoted(member.path)} differ")


def _check_paths(members: list[Member]) -> None:
    if not members or members[0].path != MANIFEST:
        refuse(f"{MANIFEST} is not its first file")
    for member in members[1:]:
        problem = path_problem(member.path)
        if problem:
            refuse(f"the path {quoted(member.path)} {problem}")
    problem = collision(member.path for member in members)
    if problem:
        refuse(problem)
    if sum(member.bytes for member in members) > TOTAL_LIMIT_BYTES:
        refuse(f"it unpacks to more than {TOTAL_LIMIT_BYTES >> 30} GiB")


def _packed(file: BinaryIO, member: Member) -> Iterator[bytes]:
    file.seek(member.start)
    left = member.packed_bytes
    while left:
        piece = file.read(min(CHUNK_BYTES, left))
        if not piece:
            refuse("it is cut short")
        left -= len(piece)
        yield piece


def _unpacked(unpack: zlib._Decompress | None, pieces: Iterator[bytes]) -> Iterator[bytes]:
    if unpack is None:
        yield from pieces
        return
    try:
        for piece in pieces:
            while piece and not unpack.eof:
                yield unpack.decompress(piece, CHUNK_BYTES)
                piece = unpack.unconsumed_tail
            if piece:
                refuse("a file in it has something hidden behind its packed data")
        yield unpack.flush()
    except zlib.error:
        refuse("the packed data of a file in it is damaged")


def _packing(member: Member, pieces: Iterable[bytes]) -> Iterator[tuple[bytes, int]]:
    """The packed pieces, each with the CRC-32 of all that went into them so far."""
    pack = zlib.compressobj(6, zlib.DEFLATED, -zlib.MAX_WBITS) if member.method == DEFLATED else None
    crc = 0
    for piece in pieces:
        crc = zlib.crc32(piece, crc)
        yield (pack.compress(piece) if pack else piece), crc
    yield (pack.flush() if pack else b""), crc


def _local_header(member: Member) -> bytes:
    name, flags = _encoded(member.path)
    sizes = member.crc, member.packed_bytes, member.bytes
    return LOCAL.pack(LOCAL_SIGNATURE, 20, flags, member.method, 0, _NEW_YEAR_1980, *sizes, len(name), 0) + name


def _central_header(member: Member, start: int) -> bytes:
    name, flags = _encoded(member.path)
    sizes = member.crc, member.packed_bytes, member.bytes
    made = CENTRAL_SIGNATURE, 3 << 8 | 20, 20, flags, member.method, 0, _NEW_YEAR_1980
    return CENTRAL.pack(*made, *sizes, len(name), 0, 0, 0, 0, _MODE, start) + name


def _encoded(path: str) -> tuple[bytes, int]:
    return path.encode(), 0 if path.isascii() else UTF8_FLAG
