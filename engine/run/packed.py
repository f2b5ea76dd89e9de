"""Where native engines keep a model as they map it: a folder beside it, or the cache where that is read-only."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

PACKED_FOLDER = "native"


def packed_file(model: Path, name: str, pack: Callable[[Path], None]) -> Path:
    """The file called `name` that belongs to `model`, a file or a folder; `pack` writes it where there is none yet."""
    from engine.run.native import default_cache

    beside = (model if model.is_dir() else model.parent) / PACKED_FOLDER
    for folder in (beside, default_cache()):
        if (folder / name).is_file():
            return folder / name
    folder = beside if os.access(beside.parent, os.W_OK) else default_cache()
    folder.mkdir(parents=True, exist_ok=True)
    pack(folder / name)
    return folder / name
