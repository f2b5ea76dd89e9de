"""What gptb takes on the disk: each model, each GPT with its files and index, and the rest."""

from __future__ import annotations

import os
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


def folder_bytes(folder: Path) -> int:
    """Return the bytes of the files in a folder; links are not followed, and what goes meanwhile is not counted."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            try:
                total += os.lstat(Path(place, name)).st_size
            except OSError:
                continue
    return total
