"""A window of files to drag from, as a file manager's, for tests.bench.person.

    python -m tests.bench.file_window FILE ...

Prints where on the screen its first file is, as "x y", once it can be seen.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable

from PySide6.QtCore import QMimeData, QTimer, QUrl
from PySide6.QtWidgets import QApplication, QListWidget, QListWidgetItem

PLACE = (1300, 60, 280, 300)
"""Beside the window of gptb on a screen of 1,600 points: x, y, width, height."""


class Files(QListWidget):
    """All of them are chosen; a drag takes them along."""

    def __init__(self, paths: Iterable[str]) -> None:
        super().__init__()
        self.setWindowTitle("Files")
        self.setSelectionMode(self.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.addItems(list(paths))
        self.selectAll()
        self.setGeometry(*PLACE)

    def mimeData(self, items: Iterable[QListWidgetItem]) -> QMimeData:  # noqa: N802
        """What a file manager gives: addresses of files."""
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(item.text()) for item in items])
        return data

    def tell(self) -> None:
        """Say where the first file is."""
        spot = self.viewport().mapToGlobal(self.visualItemRect(self.item(0)).center())
        print(spot.x(), spot.y(), flush=True)


def main(paths: list[str]) -> int:
    """Show them until it is killed."""
    application = QApplication(["files"])
    window = Files(paths)
    window.show()
    QTimer.singleShot(1000, window, window.tell)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
