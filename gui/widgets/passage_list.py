"""The passages that a file was cut into: the list of them, and the one that is chosen."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QListView, QPlainTextEdit, QWidget

from gui.desk import Desk
from gui.models.passages import PassageModel, where
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import column, inset, label, splitter
from gui.widgets.tip import breakable
from gui.words import tr

if TYPE_CHECKING:
    from builder.library import Library
    from builder.passages import Kept
    from builder.spec import GPT


class PassageList(QWidget):
    """Shows the file that it is told to."""

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._gpt, self._source = desk, gpt, ""
        self.said = label(tr("Choose a file to see its passages."), "muted")
        self.passages = PassageModel()
        self.list = QListView()
        self.list.setModel(self.passages)
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Passages of the chosen file"))
        self.list.selectionModel().currentChanged.connect(self._show_one)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Text of the chosen passage"))
        sides = splitter(self.list, self.text, Qt.Orientation.Vertical)
        sides.setStretchFactor(0, 3)
        sides.setStretchFactor(1, 2)
        self.command = CommandLine("gptb", "files", gpt.name, "passages", "FILE")
        inner = column(self.said, sides, self.command)
        inset(inner, 12, 8, 0, 0)
        self.setLayout(inner)

    def show_source(self, source: str) -> None:
        """Show the passages of another file; "" shows none."""
        self._source = source
        self.command.show_command("gptb", "files", self._gpt.name, "passages", source or "FILE")
        if source:
            self._desk.do(
                tr("Reading passages"), partial(_read, self._desk.library, self._gpt.slug, source), self._show
            )
        else:
            self._show(("", []))

    def _show(self, read: tuple[str, list[Kept]]) -> None:
        source, kept = read
        if source != self._source:
            return
        self.passages.show(kept)
        self.text.clear()
        several = tr("%n passage(s)", len(kept))
        self.said.setText(breakable(f"{source}: {several}") if source else tr("Choose a file to see its passages."))

    def _show_one(self, current: QModelIndex, _: QModelIndex) -> None:
        if current.isValid():
            kept = self.passages.kept(current.row())
            self.text.setPlainText(f"{where(kept)}\n\n{kept.passage.text}")


def _read(library: Library, slug: str, source: str) -> tuple[str, list[Kept]]:
    """The passages of a file; none where it has gone meanwhile."""
    from builder.errors import FileMissing
    from builder.passages import passages

    try:
        return source, passages(library, slug, source)
    except FileMissing:
        return source, []
