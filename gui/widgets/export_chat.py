"""Asks where a conversation is to be written, as Markdown or as JSON."""

from __future__ import annotations

from itertools import count
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from gui.words import tr

ENDINGS = (".md", ".json")


def ask_where(parent: QWidget, title: str) -> Path | None:
    """Return the file that a person chose, with the ending that says its kind; None where they chose none."""
    proposed = "".join(letter if letter.isalnum() or letter in " -_" else "_" for letter in title)[:60] or "chat"
    kinds = tr("Markdown (*.md);;JSON (*.json)")
    name, kind = QFileDialog.getSaveFileName(parent, tr("Export the chat"), f"{proposed}.md", kinds)
    path = Path(name)
    if not name or path.suffix.lower() in ENDINGS:
        return path if name else None
    return _free(path, ".json" if "json" in kind else ".md")


def _free(path: Path, ending: str) -> Path:
    """The name with its ending; the dialog did not ask whether a file of that name may be overwritten, so none is."""
    named = path.with_name(path.name + ending)
    others = (path.with_name(f"{path.name} {number}{ending}") for number in count(2))
    return named if not named.exists() else next(one for one in others if not one.exists())
