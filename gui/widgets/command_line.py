"""The `gptb` line that does what the page does, to copy."""

from __future__ import annotations

import shlex

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QWidget

from gui.widgets.parts import Elided, button, row
from gui.words import tr


class CommandLine(QWidget):
    """Shows a command in small letters beside a button that copies it."""

    def __init__(self, *words: str) -> None:
        super().__init__()
        self._label = Elided("muted")
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        self._label.setFont(font)
        self._label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # a command reads so in every language
        self._copy = button(tr("Copy"), self.copy, "turn", name=tr("Copy the command line"))
        self.setLayout(row(self._label, self._copy, None, spacing=4))
        self.show_command(*words)

    def show_command(self, *words: str) -> None:
        """Show another command; each word is quoted where a shell needs it."""
        self.text = shlex.join(words)
        self._label.show_text(self.text)
        self.setAccessibleName(tr("Command line: {command}").format(command=self.text))

    def copy(self) -> None:
        """Put the command on the clipboard."""
        QGuiApplication.clipboard().setText(self.text)
