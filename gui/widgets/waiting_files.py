"""Files in a GPT's folder that were not read yet, as after an import: how many, and a button that reads them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gui.widgets.parts import button, label, row
from gui.words import tr


class WaitingFiles(QWidget):
    """Hidden where nothing waits; `wanted` says that they are to be read now."""

    wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.told = label("", "warning")
        self.reading = button(tr("Read them now"), self.wanted.emit, "primary")
        self.setLayout(row(self.told, self.reading))
        self.hide()

    def show_waiting(self, count: int, *, ready: bool) -> None:
        """Say how many wait; without `ready` a model must be fetched first."""
        told = tr("%n file(s) wait to be read; until then the GPT does not know them.", count)
        fetched = tr("The model that searches them is fetched first.")
        self.told.setText(told if ready else f"{told} {fetched}")
        self.setVisible(count > 0)
