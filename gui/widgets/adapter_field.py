"""Which adapter a GPT answers with: none, one that it has, or one taken in from a folder and checked."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from gui.desk import Desk
from gui.widgets.parts import button, row
from gui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from builder.spec import GPT


class AdapterField(QWidget):
    """`present` tells the GPT as the form says, whose model the adapter must fit."""

    changed = Signal()

    def __init__(self, desk: Desk, present: Callable[[], GPT]) -> None:
        super().__init__()
        self._desk, self._present = desk, present
        self.choice = QComboBox()
        self.choice.setAccessibleName(tr("Adapter"))
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.addItem(tr("None: the model as it is"), None)
        self.choice.activated.connect(lambda _: self.changed.emit())
        self.taking = button(tr("Take one in…"), self.ask)
        layout = row(self.choice, self.taking)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def name(self) -> str | None:
        """The adapter that is chosen."""
        chosen: str | None = self.choice.currentData()
        return chosen

    def show_name(self, name: str | None) -> None:
        """Choose one; one that is not there is shown all the same, for the file says so."""
        if name is not None and self.choice.findData(name) < 0:
            self.choice.addItem(name, name)
        self.choice.setCurrentIndex(max(0, self.choice.findData(name)) if name else 0)

    def read(self, slug: str) -> None:
        """List those that the GPT has."""
        from builder.adapter import available

        self._desk.do(tr("Listing adapters"), partial(available, self._desk.library, slug), self._list)

    def ask(self) -> None:
        """Ask for a folder with an adapter."""
        name = QFileDialog.getExistingDirectory(self, tr("Choose the folder of an adapter"))
        if name:
            self.take(Path(name))

    def take(self, path: Path) -> None:
        """Check the adapter in a folder against the model and copy it in."""
        from builder.adapter import take

        taken = partial(take, self._desk.library, self._present(), path)
        self._desk.do(tr("Checking the adapter"), taken, self._choose)

    def _list(self, names: list[str]) -> None:
        for name in names:
            if self.choice.findData(name) < 0:
                self.choice.addItem(name, name)

    def _choose(self, name: str) -> None:
        self.show_name(name)
        self.changed.emit()
