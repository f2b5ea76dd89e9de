"""What the library knows of its GPTs besides what they say of themselves: size, when changed, when last used.

A Shelf remembers what it has read, so that reading a library of a thousand GPTs again costs a look at each file.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from builder.disk import folder_bytes
from builder.errors import BuilderError
from builder.glance import SPEC_FILE
from builder.picture import path_of

if TYPE_CHECKING:
    from builder.library import Entry, Library


class Facts(NamedTuple):
    """Times are seconds since 1970 (UTC), 0.0 where there is none; `bytes` is all that lies in the GPT's folder."""

    bytes: int = 0
    changed: float = 0.0
    """When its gpt.toml was written last."""
    used: float = 0.0
    """When somebody talked with it last."""
    picture: float = 0.0
    """When its picture was changed, 0.0 where it has none."""


class Shelf:
    """The GPTs of a library as they were read last. For one thread at a time."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._read: dict[str, tuple[tuple[int, ...], Entry]] = {}

    def entries(self) -> list[Entry]:
        """What Library.entries() says; a gpt.toml is read only where it is not the file that it was."""
        fresh: dict[str, tuple[tuple[int, ...], Entry]] = {}
        for slug in self._library.slugs():
            mark = _mark(f"{self._library.gpts_folder}/{slug}/{SPEC_FILE}")
            known = self._read.get(slug)
            fresh[slug] = known if known and known[0] == mark else (mark, self._library.entry(slug))
        self._read = fresh
        return [entry for _, entry in fresh.values()]


def facts(library: Library, slugs: list[str]) -> dict[str, Facts]:
    """The facts of some GPTs; one that is gone meanwhile is left out."""
    used = _used(library)
    found: dict[str, Facts] = {}
    for slug in slugs:
        folder = library.gpts_folder / slug
        if folder.is_dir():
            picture = path_of(library, slug)
            drawn = _mark(str(picture))[0] / 1e9 if picture else 0.0
            changed = _mark(f"{folder}/{SPEC_FILE}")[0] / 1e9
            found[slug] = Facts(folder_bytes(folder), changed, used.get(slug, 0.0), drawn)
    return found


def _mark(path: str) -> tuple[int, ...]:
    """When a file was changed (ns), and what else is another where the file is another; zeros where there is none."""
    try:
        about = os.lstat(path)  # a Path each would cost more than the call
    except OSError:
        return (0, 0, 0)
    return about.st_mtime_ns, about.st_size, about.st_ino


def _used(library: Library) -> dict[str, float]:
    if not library.database_path.exists():
        return {}
    from builder.database import Database

    try:
        with Database(library.database_path) as database:
            return database.last_used()
    except (BuilderError, OSError):  # a damaged database must not hide the GPTs: the doctor tells of it
        return {}
