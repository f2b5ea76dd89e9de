"""Which index of a GPT answers: the one in `index/` itself, or the one in a folder of it that the file `active` names.

An index that another embedder makes grows in a folder of its own; writing `active` is the one step that puts it in the
place of the old one.
"""

from __future__ import annotations

import re
from pathlib import Path

from builder.storage import make_folder, remove_file, remove_folder, write_text

ACTIVE = "active"
_FOLDER = re.compile(r"by-[a-z0-9][a-z0-9._-]{0,120}")
_MOST_BYTES = 200


def active(root: Path) -> Path:
    """The folder of the index that answers; `root` is the GPT's `index/`."""
    try:
        with (root / ACTIVE).open(encoding="utf-8") as file:
            name = file.read(_MOST_BYTES).strip()
    except (OSError, ValueError):
        return root
    folder = root / name
    return folder if _FOLDER.fullmatch(name) and not folder.is_symlink() and folder.is_dir() else root


def beside(root: Path, identity: str) -> Path:
    """The folder for an index by the embedder of that identity."""
    name = re.sub(r"[^a-z0-9._-]+", "-", identity.lower()).strip("-._")[:120]
    return root / f"by-{name}"


def activate(root: Path, folder: Path) -> None:
    """Let the index in `folder` answer from now on, and delete every other one."""
    make_folder(root)
    write_text(root / ACTIVE, folder.name)
    clear(root, folder)


def clear(root: Path, kept: Path) -> None:
    """Delete every index under `root` but the one in the folder `kept`; one that is in use elsewhere may stay."""
    for path in root.iterdir() if root.is_dir() else ():
        if path == kept or path.name.startswith((ACTIVE, ".")) or path.suffix == ".log":
            continue
        try:
            if path.is_dir() and not path.is_symlink():
                remove_folder(path)
            elif kept != root:
                remove_file(path)
        except OSError:
            continue  # Windows keeps an open file; the next change of the embedder tries again
