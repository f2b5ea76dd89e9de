"""What gptb takes on the disk: each model, each GPT with its files and index, and the rest."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from builder.library import Library


class Use(NamedTuple):
    """The bytes of one model or GPT."""

    kind: Literal["model", "gpt"]
    name: str
    bytes: int


def disk_use(library: Library) -> list[Use]:
    """Return what each model and each GPT takes, the largest first."""
    from builder.models import installed

    uses = [Use("model", model.name, model.bytes) for model in installed(library)]
    uses += [Use("gpt", gpt.name, folder_bytes(library.folder(gpt.slug))) for gpt in library.gpts()]
    return sorted(uses, key=lambda use: (-use.bytes, use.name))


def folder_bytes(folder: str | Path) -> int:
    """Return the bytes of the files in a folder; links are not followed, and what goes meanwhile is not counted."""
    total = 0
    try:
        with os.scandir(folder) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    total += folder_bytes(entry.path)
                elif entry.is_file(follow_symlinks=False):
                    with suppress(OSError):
                        total += entry.stat(follow_symlinks=False).st_size
    except OSError:
        return total
    return total
