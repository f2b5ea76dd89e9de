"""What changed between two versions, word by word: signs say what came and went, colour only helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QColor, QFont, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from gui.theme import Theme
from gui.words import noop, tr

if TYPE_CHECKING:
    from builder.versions import Difference

FIELDS = {
    "name": noop("Name"),
    "description": noop("Description"),
    "instructions": noop("Instructions"),
    "conversation_starters": noop("Conversation starters"),
    "model": noop("Model"),
    "embedder": noop("Model that searches its files"),
    "adapter": noop("Adapter"),
    "answer_only_from_files": noop("Answers only from its files"),
    "capabilities": noop("What it asks to use"),
    "tools": noop("Tools"),
    "sampling": noop("How it writes"),
    "retrieval": noop("How its files are searched"),
}


def field_names(fields: tuple[str, ...]) -> str:
    """The fields as a person knows them, in a line."""
    return ", ".join(tr(FIELDS.get(field, field)) for field in fields)


class VersionDiff(QTextEdit):
    """Read only; text can be selected and copied with its signs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: list[Difference] | None = None
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("What changed"))

    def show_nothing(self) -> None:
        """There is nothing to compare."""
        self._shown = None
        self.clear()

    def restyle(self, theme: Theme) -> None:
        """Show the same in another look."""
        self._theme = theme
        if self._shown is not None:
            self.show_differences(self._shown)

    def show_differences(self, differences: list[Difference]) -> None:
        """[−gone−] and {+came+} in their text."""
        self.clear()
        self._shown = differences
        cursor = self.textCursor()
        cursor.insertText(tr("What went stands in [− −], what came in {+ +}."), self._format("muted"))
        for one in differences:
            cursor.insertBlock()
            cursor.insertBlock()
            heading = self._format("text")
            heading.setFontWeight(QFont.Weight.Bold)
            cursor.insertText(tr(FIELDS.get(one.field, one.field)), heading)
            cursor.insertBlock()
            for piece in one.pieces:
                self._insert(cursor, piece.mark, piece.text)
        if not differences:
            cursor.insertBlock()
            cursor.insertText(tr("Nothing differs from what is saved now."), self._format("text"))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _insert(self, cursor: QTextCursor, mark: str, text: str) -> None:
        if mark == "=":
            cursor.insertText(text, self._format("text"))
            return
        gone = mark == "-"
        sign = self._format("danger" if gone else "good")
        sign.setFontWeight(QFont.Weight.Bold)
        inner = self._format("danger" if gone else "good")
        inner.setFontStrikeOut(gone)
        inner.setFontUnderline(not gone)
        cursor.insertText("[−" if gone else "{+", sign)
        cursor.insertText(text, inner)
        cursor.insertText("−]" if gone else "+}", sign)

    def _format(self, color: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(QColor(getattr(self._theme.colors, color)))
        return made
