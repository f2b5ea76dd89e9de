"""What a GPT's file holds and asks for, shown before anything happens."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QListWidget, QWidget

from gui.desk import Desk
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from builder.manifest import Manifest
    from builder.spec import GPT


class ImportDialog(QDialog):
    """Import, or leave it."""

    def __init__(self, desk: Desk, path: Path, manifest: Manifest, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._desk, self._path = desk, path
        self.setWindowTitle(f"Import {manifest.name}")
        files = QListWidget()
        files.setAccessibleName("Files inside")
        files.addItems([f"{file.path}   {size_text(file.bytes)}" for file in manifest.files])
        asks = ", ".join(manifest.capabilities) or "nothing"
        agree = button("Import", self.take, "primary")
        agree.setDefault(True)
        self.setLayout(
            column(
                label(manifest.name, "title"),
                label(f"Runs on {manifest.model}; its files are searched by {manifest.embedder}.", "muted"),
                label(f"It asks for: {asks}. Nothing is granted by importing it."),
                files,
                CommandLine("gptb", "import", str(path)),
                row(None, button("Leave it", self.reject), agree),
                margins=16,
            )
        )
        self.resize(560, 420)

    def take(self) -> None:
        """Import, and open what was imported."""
        from builder.bundle import import_bundle

        def done(gpt: GPT) -> None:
            self._desk.library_changed.emit()
            self._desk.gpt_opened.emit(gpt.slug, "knowledge")

        self._desk.do(f"Importing {self._path.name}", partial(import_bundle, self._path, self._desk.library), done)
        self.accept()


def size_text(size_bytes: int) -> str:
    """ "12 kB", "3.4 MB": three digits at most."""
    for unit, factor in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size_bytes >= factor:
            value = size_bytes / factor
            return f"{value:.1f} {unit}" if value < 10 else f"{value:.0f} {unit}"
    return f"{size_bytes} bytes"
