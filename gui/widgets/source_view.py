"""The text of a file beside an answer, with the passage that was cited marked in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.desk import Desk
from gui.theme import Theme
from gui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from rag.types import Passage


class SourceView(QWidget):
    """Shows one file at a time."""

    def __init__(self, desk: Desk, slug: str) -> None:
        super().__init__()
        self._desk, self._slug = desk, slug
        self._title = label("", "heading")
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName("The cited file")
        close = button("Close", self.hide, "plain", name="Close the source")
        self.setLayout(column(row(self._title, close), self.text, margins=12))

    def show_passage(self, passage: Passage) -> None:
        """Show the passage's file, scrolled to the passage."""
        from builder.assemble import document_text

        self._title.setText(passage.place)
        self._desk.do(
            f"Reading {passage.source}",
            lambda: document_text(self._desk.library, self._slug, passage.source),
            lambda text: self._show(text, passage),
        )

    def _show(self, text: str, passage: Passage) -> None:
        self.text.setPlainText(text)
        mark = QTextCharFormat()
        colors = Theme.of(self._desk.settings).colors
        mark.setBackground(QColor(colors.soft))
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(utf16(text, passage.start))
        cursor.setPosition(utf16(text, passage.end), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(mark)
        cursor.setPosition(utf16(text, passage.start))
        self.text.setTextCursor(cursor)
        self.text.centerCursor()


def utf16(text: str, offset: int) -> int:
    """Where Qt, which counts halves of surrogate pairs, has the character at an offset."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2
