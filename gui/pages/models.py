"""The models on this computer and those that can be fetched: how large, what for, under which licence."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QPlainTextEdit,
    QSizePolicy,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from gui.desk import Desk
from gui.pages.import_bundle import size_text
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Mapping

    from builder.library import Library

WEIGHTS = "Weights (*.gguf)"


class Line(NamedTuple):
    """One model: here or to be fetched."""

    name: str
    size_bytes: int
    purpose: str
    licence: str
    here: bool


class ModelsPage(QWidget):
    """Pull, import, look into, remove."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName("Models")
        self._lines: list[Line] = []
        self.table = QTableWidget(0, 5)
        self.table.setHorizontalHeaderLabels(["Model", "Size", "For", "Licence", "Where"])
        self.table.setAccessibleName("Models")
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.details = QPlainTextEdit()
        self.details.setReadOnly(True)
        self.details.setAccessibleName("What the chosen model is made of")
        self.pulling = button("Fetch", self.pull, "primary", name="Fetch the chosen model")
        self.removing = button("Remove", self.remove, "danger", name="Remove the chosen model")
        self.importing = button("Import a .gguf file…", self.choose)
        self.space = label("", "muted", wrap=False)
        sides = QSplitter()
        sides.setHandleWidth(1)
        sides.addWidget(self.table)
        sides.addWidget(self.details)
        sides.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sides.setStretchFactor(0, 3)
        sides.setStretchFactor(1, 2)
        self._command = CommandLine("gptb", "models", "list")
        top = row(label("Models", "title", wrap=False), None, self.space)
        actions = row(self.pulling, self.removing, self.importing, None)
        self.setLayout(column(top, sides, actions, self._command, margins=24, spacing=12))
        desk.models_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look again what is here."""
        self._desk.do("Listing models", partial(lines, self._desk.library), self._show)

    def chosen(self) -> Line | None:
        """The line that is chosen."""
        row_ = self.table.currentRow()
        return self._lines[row_] if self.table.selectedItems() and row_ < len(self._lines) else None

    def pull(self) -> None:
        """Fetch the chosen model."""
        from builder.models import pull

        line = self.chosen()
        if line and not line.here:
            events = partial(pull, line.name, self._desk.library)
            self._desk.follow(f"Fetching {line.name}", events, lambda _: None, self._changed)

    def remove(self) -> None:
        """Delete the chosen model, unless a GPT uses it."""
        from builder.errors import Explanation
        from builder.models import remove, users_of

        line = self.chosen()
        if not line or not line.here:
            return
        users = users_of(line.name, self._desk.library)
        if users:
            way = f"Give them another model first: {', '.join(users[:5])}."
            self._desk.tell(Explanation("", f"{line.name} is used by {len(users)} of your GPTs.", way, 1))
            return
        self._desk.do(f"Removing {line.name}", partial(remove, line.name, self._desk.library), self._changed)

    def choose(self) -> None:
        """Ask for a file of weights and take it in."""
        from builder.models import import_local

        name, _ = QFileDialog.getOpenFileName(self, "Import a model", "", WEIGHTS)
        if name:
            events = partial(import_local, Path(name), None, self._desk.library)
            self._desk.follow(f"Importing {Path(name).name}", events, lambda _: None, self._changed)

    def _changed(self, *_: object) -> None:
        self._desk.models_changed.emit()

    def _show(self, found: list[Line]) -> None:
        self._lines = found
        self.table.setRowCount(len(found))
        for place, line in enumerate(found):
            where = "on this computer" if line.here else "to be fetched"
            texts = (line.name, size_text(line.size_bytes), line.purpose, line.licence, where)
            for column_, text in enumerate(texts):
                self.table.setItem(place, column_, QTableWidgetItem(text))
        total = sum(line.size_bytes for line in found if line.here)
        self.space.setText(f"{size_text(total)} on the disk")
        self._show_choice()

    def _show_choice(self) -> None:
        from builder.models import describe

        line = self.chosen()
        self.pulling.setEnabled(bool(line and not line.here))
        self.removing.setEnabled(bool(line and line.here))
        self.details.setPlainText("")
        if line and line.here:
            self._command.show_command("gptb", "models", "show", line.name)
            self._desk.do("Looking into the model", partial(describe, line.name, self._desk.library), self._describe)
        elif line:
            self._command.show_command("gptb", "models", "pull", line.name)

    def _describe(self, described: Mapping[str, object]) -> None:
        self.details.setPlainText("\n".join(_described(described)))


def lines(library: Library) -> list[Line]:
    """What is here, then what can be fetched."""
    from builder.models import catalogue, installed

    here = [Line(model.name, model.bytes, model.purpose, model.licence, True) for model in installed(library)]
    names = {line.name for line in here}
    known = (entry for entry in catalogue() if entry.name not in names)
    return here + [Line(one.name, one.download_bytes, one.purpose, one.licence, False) for one in known]


def _described(described: Mapping[str, object]) -> list[str]:
    found = []
    for name, value in described.items():
        if name == "types" and isinstance(value, list):
            found += [f"{one['type']}: {one['tensors']} tensors, {size_text(int(one['bytes']))}" for one in value]
        elif isinstance(value, int):
            found.append(f"{name.replace('_', ' ')}: {value:,}")
        elif isinstance(value, (list, dict)):
            found += [f"{name}: {item}" for item in value]
        else:
            found.append(f"{name}: {value}")
    return found
