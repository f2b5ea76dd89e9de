"""A GPT's adapters: which it has, and taking one in from a folder that a person names, checked against the model."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from builder import storage
from builder.errors import AdapterRefused, quoted

if TYPE_CHECKING:
    from pathlib import Path

    from builder.library import Library
    from builder.spec import GPT


def available(library: Library, slug: str) -> list[str]:
    """The names of a GPT's adapters."""
    folder = library.adapters_folder(slug)
    if not folder.is_dir():
        return []
    return sorted(path.name for path in folder.iterdir() if path.is_dir() and not path.name.startswith("."))


def take(library: Library, gpt: GPT, path: Path) -> str:
    """Copy the adapter in the folder `path` (or that of the file `path`) into `gpt` and return the name it has there.

    Raises AdapterRefused where there is none, ModelMissing, and WeightsInvalid or ModelUnsupported where it does not
    fit the model of `gpt`; nothing is copied then.
    """
    from engine.weights.adapter import SETTINGS, WEIGHTS, open_adapted
    from engine.weights.store import locate

    folder = path if path.is_dir() else path.parent
    missing = [name for name in (SETTINGS, WEIGHTS) if not (folder / name).is_file()]
    if missing:
        raise AdapterRefused(
            f"{quoted(folder.name)} holds no {missing[0]}.", hint="Choose the folder that training wrote."
        )
    open_adapted(locate(gpt.model, library.models_folder), folder)
    with library.lock_settings(gpt.slug):
        root = library.adapters_folder(gpt.slug)
        name = _free(re.sub(r"[^A-Za-z0-9_.-]+", "-", folder.name).strip("-._") or "adapter", root)
        with storage.StagedFolder(root) as staged:
            for part in (SETTINGS, WEIGHTS):
                storage.copy_staged(folder / part, staged.path / part)
            staged.publish(root / name)
    return name


def _free(name: str, root: Path) -> str:
    number, free = 1, name
    while (root / free).exists():
        number += 1
        free = f"{name}-{number}"
    return free
