"""A file inside another file, such as an attachment: as much of a Path as readers need, with the bytes in memory.

A worker can write no file, so that what is in a file is read where it is.
"""

import io
from dataclasses import dataclass, field
from pathlib import Path, PurePath


@dataclass(frozen=True)
class Part:
    """A name and bytes; stands wherever a reader takes a Path. `password` opens it, where it is locked."""

    name: str
    data: bytes = field(repr=False)
    password: str | None = field(default=None, repr=False)

    @property
    def suffix(self) -> str:
        """The ending of the name, with its dot."""
        return PurePath(self.name).suffix

    def open(self, mode: str = "rb") -> io.BytesIO:
        """Return the bytes as an open file; `mode` can only be "rb"."""
        if mode != "rb":
            raise ValueError(f"a part is read as bytes, not in mode {mode!r}")
        return io.BytesIO(self.data)

    def read_bytes(self) -> bytes:
        """Return the bytes."""
        return self.data


File = Path | Part
"""What a reader reads: a file of the disk or a part of one."""


def password_of(file: File) -> str | None:
    """Return the password that a person gave for a file."""
    return file.password if isinstance(file, Part) else None


def size_of(file: File) -> int:
    """Return the number of bytes in a file. Raises OSError."""
    return len(file.data) if isinstance(file, Part) else file.stat().st_size
