"""Conversation starters as a list of lines that can be added, changed, moved and taken out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.widgets.parts import button, row
from gui.words import tr

MOST = 20


class _Line(QWidget):
    """One starter with its buttons."""

    def __init__(self, text: str, owner: StarterFields) -> None:
        super().__init__()
        self.field = QLineEdit(text)
        self.field.setMaxLength(1000)
        self.field.setPlaceholderText(tr("A question that people may ask"))
        self.up = button("↑", partial(owner.move_line, self, -1), "plain")
        self.out = button("✕", partial(owner.take_out, self), "plain")
        layout = row(self.field, self.up, self.out, spacing=4)
        layout.setStretch(0, 1)
        self.setLayout(layout)

    def number(self, place: int) -> None:
        """Say which it is, for those who hear it."""
        self.field.setAccessibleName(tr("Starter {number}").format(number=place + 1))
        self.up.setAccessibleName(tr("Move starter {number} up").format(number=place + 1))
        self.out.setAccessibleName(tr("Take starter {number} out").format(number=place + 1))
        self.up.setEnabled(place > 0)


class StarterFields(QWidget):
    """Emits `changed` with every change that a person makes; `texts` leaves empty lines out."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._lines: list[_Line] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(4)
        self.adding = button(tr("Add a starter"), self.add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._rows)
        whole.addLayout(row(self.adding, None))

    def texts(self) -> tuple[str, ...]:
        """The starters in their order."""
        return tuple(text for line in self._lines if (text := line.field.text().strip()))

    def show_texts(self, texts: tuple[str, ...]) -> None:
        """Fill it; the lines that are there already are used again, so that the keyboard keeps its place."""
        if texts == self.texts():
            return
        while len(self._lines) > len(texts):
            self._drop(self._lines[-1])
        for place, text in enumerate(texts):
            if place < len(self._lines):
                self._lines[place].field.setText(text)
            else:
                self._put(text)
        self._number()

    def add(self) -> None:
        """One more, empty, with the keyboard in it."""
        self._put("")
        self._number()
        self._lines[-1].field.setFocus()

    def move_line(self, line: _Line, steps: int) -> None:
        """Move a line up or down."""
        place = self._lines.index(line)
        other = max(0, min(len(self._lines) - 1, place + steps))
        here, there = self._lines[place].field, self._lines[other].field
        mine, theirs = here.text(), there.text()
        here.setText(theirs)
        there.setText(mine)
        there.setFocus()

    def take_out(self, line: _Line) -> None:
        """Take a line out."""
        place = self._lines.index(line)
        self._drop(line)
        self._number()
        (self._lines[min(place, len(self._lines) - 1)].field if self._lines else self.adding).setFocus()
        self.changed.emit()

    def _put(self, text: str) -> None:
        line = _Line(text, self)
        before = self._lines[-1].out if self._lines else None
        self._lines.append(line)
        self._rows.addWidget(line)
        line.field.textChanged.connect(self._tell)
        for earlier, later in ((before, line.field), (line.field, line.up), (line.up, line.out)):
            if earlier is not None:
                QWidget.setTabOrder(earlier, later)
        QWidget.setTabOrder(line.out, self.adding)

    def _drop(self, line: _Line) -> None:
        self._lines.remove(line)
        self._rows.removeWidget(line)
        line.hide()
        line.deleteLater()

    def _number(self) -> None:
        for place, line in enumerate(self._lines):
            line.number(place)
        self.adding.setEnabled(len(self._lines) < MOST)

    def _tell(self, *_: object) -> None:
        self.changed.emit()
