"""A place to drop files and folders on, with a button for those who do not drag."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QSizePolicy, QWidget

from gui.widgets.parts import button, column, label, restyle, row
from gui.words import tr


class Drops(QObject):
    """Lets a widget take files and folders: `given` has their paths, `over` says whether some hang above it."""

    given = Signal(list)
    over = Signal(bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self.over.emit(False)
            event.acceptProposedAction()
            paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
            if paths:
                self.given.emit(paths)
            return True
        if isinstance(event, QDragEnterEvent) and event.mimeData().hasUrls():
            event.acceptProposedAction()
            self.over.emit(True)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.over.emit(False)
        return False


class DropArea(QFrame):
    """Emits the paths that a person gives it; `folders` says whether folders may be chosen too."""

    given = Signal(list)

    def __init__(self, text: str, *, folders: bool = True, name_filter: str = "", flat: bool = False) -> None:
        """`flat` puts the buttons beside the text."""
        margins = 8 if flat else 16
        super().__init__()
        self._filter = name_filter
        self.setProperty("role", "drop")
        self.setAccessibleName(text)
        middle = label(text, "muted")
        middle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = [button(tr("Choose files…"), self.choose_files)]
        buttons += [button(tr("Choose a folder…"), self.choose_folder)] if folders else []
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        beside = row(middle, *buttons, margins=margins)
        self.setLayout(beside if flat else column(middle, row(None, *buttons, None), margins=margins))
        self.drops = Drops(self)
        self.drops.given.connect(self.given)
        self.drops.over.connect(self.show_over)

    def choose_files(self) -> None:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Choose files"), "", self._filter)
        self._give([Path(name) for name in names])

    def choose_folder(self) -> None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self, tr("Choose a folder"))
        self._give([Path(name)] if name else [])

    def show_over(self, over: bool) -> None:
        """Show whether what is dragged would be taken here."""
        self.setProperty("over", "true" if over else "false")
        restyle(self)

    def _give(self, paths: list[Path]) -> None:
        if paths:
            self.given.emit(paths)
