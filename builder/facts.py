"""What the library knows of a GPT besides what it says of itself: its size, when it changed, when it was last used."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from builder.errors import BuilderError
from builder.glance import SPEC_FILE

if TYPE_CHECKING:
    from pathlib import Path

    from builder.library import Library


class Facts(NamedTuple):
    """Times are seconds since 1970 (UTC), 0.0 where there is none; `bytes` is all that lies in the GPT's folder."""

    bytes: int = 0
    changed: float = 0.0
    """When its gpt.toml was written last."""
    used: float = 0.0
    """When somebody talked with it last."""
    picture: Path | None = None


def facts(library: Library, slugs: list[str]) -> dict[str, Facts]:
    """The facts of some GPTs; one that is gone meanwhile is left out."""
    used = _used(library)
    found: dict[str, Facts] = {}
    for slug in slugs:
        folder = library.gpts_folder / slug
        try:
            changed = (folder / SPEC_FILE).lstat().st_mtime
        except OSError:
            changed = 0.0
        if folder.is_dir():
            from builder.picture import path_of

            found[slug] = Facts(_bytes_under(str(folder)), changed, used.get(slug, 0.0), path_of(library, slug))
    return found


def _used(library: Library) -> dict[str, float]:
    if not library.database_path.exists():
        return {}
    from builder.database import Database

    try:
        with Database(library.database_path) as database:
            return database.last_used()
    except (BuilderError, OSError):  # a damaged database must not hide the GPTs: the doctor tells of it
        return {}


def _bytes_under(folder: str) -> int:
    """The sizes of all files below, links not followed; what cannot be read counts nothing."""
    total = 0
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    total += _bytes_under(entry.path)
                elif entry.is_file(follow_symlinks=False):
                    total += entry.stat(follow_symlinks=False).st_size
    except OSError:
        return total
    return total
