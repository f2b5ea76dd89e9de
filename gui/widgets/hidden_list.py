"""Text that files hide: it was left out, no search and no model sees it, and here a person can read it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.desk import Desk
from gui.said import said
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import column, inset, label
from gui.widgets.tip import breakable
from gui.words import noop, tr

if TYPE_CHECKING:
    from builder.library import Library
    from rag.types import HiddenPassage

CHOOSE = noop("Choose a GPT or a file to see what it hides.")
MOST = 500
"""So many hidden passages are shown."""


class HiddenList(QWidget):
    """Shows what one file hides, or all files of a GPT."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._wanted, self._what = desk, ("", ""), ""
        self.said = label(tr(CHOOSE), "muted")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Hidden text"))
        self.command = CommandLine("gptb", "files", "NAME", "hidden")
        inner = column(self.said, self.text, self.command)
        inset(inner, 12, 8, 0, 0)
        self.setLayout(inner)

    def show_hidden(self, slug: str, name: str, source: str | None = None) -> None:
        """Show what the files of the GPT `name` hide, or its file `source` alone."""
        self._wanted = slug, source or ""
        self.command.show_command("gptb", "files", name, "hidden", *([source] if source else []))
        self._what = source or name
        self._desk.do(tr("Reading hidden text"), partial(_read, self._desk.library, slug, source), self._show)

    def clear(self) -> None:
        """Show nothing."""
        self._wanted = "", ""
        self.text.clear()
        self.said.setText(tr(CHOOSE))

    def _show(self, read: tuple[tuple[str, str], list[HiddenPassage]]) -> None:
        wanted, passages = read
        if wanted != self._wanted:
            return
        what = self._what
        told = tr("%n hidden passage(s): left out, no search and no model sees them.", len(passages))
        nothing = tr("No hidden text was found in {what}.").format(what=what)
        self.said.setText(breakable(f"{what}: {told}" if passages else nothing))
        shown = [f"{one.place}: {_reason(one)}\n    {one.text}" for one in passages[:MOST]]
        self.text.setPlainText("\n\n".join(shown))


def _reason(passage: HiddenPassage) -> str:
    """Why it is not seen; behind a colon, where that is."""
    why, colon, where = passage.reason.partition(": ")
    return f"{said(why)}{colon}{where}"


def _read(library: Library, slug: str, source: str | None) -> tuple[tuple[str, str], list[HiddenPassage]]:
    """What was asked for, and what is hidden there; nothing where the file has gone meanwhile."""
    from builder.errors import FileMissing
    from builder.knowledge import hidden

    try:
        return (slug, source or ""), hidden(library, slug, source)
    except FileMissing:
        return (slug, source or ""), []
