"""A place to drop files and folders on, with a button for those who do not drag."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame

from gui.widgets.parts import button, column, label, restyle, row


class DropArea(QFrame):
    """Emits the paths that a person gives it; `folders` says whether folders may be chosen too."""

    given = Signal(list)

    def __init__(self, text: str, *, folders: bool = True, name_filter: str = "") -> None:
        super().__init__()
        self._filter = name_filter
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self.setAccessibleName(text)
        middle = label(text, "muted")
        middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = [button("Choose files…", self.choose_files)]
        buttons += [button("Choose a folder…", self.choose_folder)] if folders else []
        self.setLayout(column(middle, row(None, *buttons, None), margins=16))

    def choose_files(self) -> None:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(self, "Choose files", "", self._filter)
        self._give([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self, "Choose a folder")
        self._give([Path(name)] if name else [])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._show_over(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over(False)
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over(False)
        event.acceptProposedAction()
        self._give([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])

    def _give(self, paths: list[Path]) -> None:
        if paths:
            self.given.emit(paths)

    def _show_over(self, over: bool) -> None:
        self.setProperty("over", "true" if over else "false")
        restyle(self)
