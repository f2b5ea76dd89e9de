"""A GPT's picture: `picture.png` in its folder, small and checked, for it may come from a stranger's bundle.

Only the frame is checked here (size, kind, measures): nothing is decoded, and no more is decoded than the measures say.
"""

from __future__ import annotations

import contextlib
import struct
import zlib
from typing import TYPE_CHECKING

from builder import storage
from builder.errors import PictureRefused

if TYPE_CHECKING:
    from pathlib import Path

    from builder.library import Library

PICTURE = "picture.png"
SIDE_PIXELS = 512
"""Most pixels on a side."""
LIMIT_BYTES = 1 << 20

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEAD_BYTES = 33  # signature, and the chunk IHDR with length and checksum (w3.org/TR/png, 5.2 and 11.2.1)


def problem(data: bytes) -> str:
    """What keeps `data` from being a GPT's picture, as the end of a sentence about it; "" where nothing does."""
    if len(data) > LIMIT_BYTES:
        return f"is larger than {LIMIT_BYTES >> 10:,} kB"
    if len(data) < _HEAD_BYTES or not data.startswith(_SIGNATURE) or data[12:16] != b"IHDR":
        return "is not a PNG file"
    if zlib.crc32(data[12:29]) != struct.unpack(">I", data[29:33])[0]:
        return "is a damaged PNG file"
    width, height = struct.unpack(">II", data[16:24])
    fits = 1 <= width <= SIDE_PIXELS and 1 <= height <= SIDE_PIXELS
    return "" if fits else f"has {width} x {height} pixels, more than {SIDE_PIXELS} on a side"


def save(library: Library, slug: str, data: bytes) -> None:
    """Make PNG data the picture of a GPT. Raises PictureRefused, GptMissing, LibraryBusy, OSError."""
    wrong = problem(data)
    if wrong:
        raise PictureRefused(wrong)
    with library.lock_settings(slug):
        storage.write_bytes(library.folder(slug) / PICTURE, data)


def save_file(library: Library, slug: str, path: Path) -> None:
    """Make the PNG file at `path` the picture of a GPT. Raises as `save`, and FileRefused for what is no plain file."""
    with storage.open_regular(path, follow=True) as file:
        data = file.read(LIMIT_BYTES + 1)
    save(library, slug, data)


def remove(library: Library, slug: str) -> None:
    """Take the picture of a GPT away, where it has one."""
    with library.lock_settings(slug), contextlib.suppress(FileNotFoundError):
        storage.remove_file(library.folder(slug) / PICTURE)


def read(library: Library, slug: str) -> bytes | None:
    """The picture of a GPT, None where it has none that can be used."""
    path = path_of(library, slug)
    if path is None:
        return None
    try:
        with storage.open_regular(path) as file:
            data = file.read(LIMIT_BYTES + 1)
    except OSError:
        return None
    return None if problem(data) else data


def path_of(library: Library, slug: str) -> Path | None:
    """Where the picture of a GPT lies, None where it has none; a link is none."""
    path = library.gpts_folder / slug / PICTURE
    return path if path.is_file() and not path.is_symlink() else None
