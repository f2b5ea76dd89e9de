"""The real window of `gptb gui`, which also writes down where on the screen each widget is, for tests.bench.person.

    python -m tests.bench.person_window MAP [FILE.gptb ...]

It takes no input of its own: mouse and keys come from outside.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QTabBar, QTextEdit, QWidget

import gui.app
from builder.storage import write_text

EVERY_MS = 150


def main(arguments: list[str]) -> int:
    """Run the window, and the map beside it."""
    place, made = Path(arguments[0]), gui.app.MainWindow

    class Mapped(made):  # type: ignore[valid-type, misc]
        def __init__(self, *given: object) -> None:
            super().__init__(*given)
            self._mapping = QTimer(self)
            self._mapping.timeout.connect(lambda: write_text(place, json.dumps(seen())))
            self._mapping.start(EVERY_MS)

    gui.app.MainWindow = Mapped  # type: ignore[misc]
    return gui.app.run([Path(name) for name in arguments[1:]])


def seen() -> list[dict[str, object]]:
    """What can be seen and used: kind, name, text, and the middle of it on the screen."""
    found: list[dict[str, object]] = []
    modal = QApplication.activeModalWidget()
    for widget in QApplication.allWidgets():
        if not widget.isVisible() or (modal and widget.window() is not modal):
            continue
        found.append(entry(widget, type(widget).__name__, widget.accessibleName(), text_of(widget), middle(widget)))
        if isinstance(widget, QTabBar):
            for place in range(widget.count()):
                spot = widget.mapToGlobal(widget.tabRect(place).center())
                found.append(entry(widget, "tab", widget.tabText(place), "", spot))
    return found


def entry(widget: QWidget, kind: str, name: str, text: str, spot: QPoint) -> dict[str, object]:
    """One line of the map."""
    return {"kind": kind, "name": name, "text": text, "enabled": widget.isEnabled(), "x": spot.x(), "y": spot.y()}


def middle(widget: QWidget) -> QPoint:
    """The middle of what is not covered by a scroll area's edge; of a box to tick, the box."""
    if isinstance(widget, QCheckBox):
        return widget.mapToGlobal(QPoint(10, widget.height() // 2))
    region = widget.visibleRegion().boundingRect()
    return widget.mapToGlobal((region if not region.isEmpty() else widget.rect()).center())


def text_of(widget: QWidget) -> str:
    """What it says."""
    if isinstance(widget, QTextEdit):
        return widget.toPlainText()
    return widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
