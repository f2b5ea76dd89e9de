"""Asks where a conversation is to be written, as Markdown or as JSON."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from gui.words import tr

ENDINGS = (".md", ".json")


def ask_where(parent: QWidget, title: str) -> Path | None:
    """Return the file that a person chose, with the ending that says its kind; None where they chose none."""
    proposed = "".join(letter if letter.isalnum() or letter in " -_" else "_" for letter in title)[:60] or "chat"
    kinds = tr("Markdown (*.md);;JSON (*.json)")
    name, kind = QFileDialog.getSaveFileName(parent, tr("Export the chat"), f"{proposed}.md", kinds)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix in ENDINGS else path.with_name(path.name + (".json" if "json" in kind else ".md"))
