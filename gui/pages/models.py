"""The models on this computer and those that can be fetched: how large, what for, under which licence."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.amounts import size_text
from gui.desk import Desk
from gui.widgets.command_line import CommandLine
from gui.widgets.confirm import Confirm
from gui.widgets.disk_chart import DiskChart
from gui.widgets.drop_area import DropArea, Drops
from gui.widgets.model_details import ModelDetails
from gui.widgets.parts import button, column, inset, label, row
from gui.widgets.sides import Sides
from gui.widgets.table import Number, Table
from gui.words import noop, tr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from builder.errors import Explanation
    from builder.library import Library
    from engine.weights.pull import PullPlan

PURPOSES = {"chat": noop("chat"), "embed": noop("search")}


class Line(NamedTuple):
    """One model: here or to be fetched; `size_bytes` is what it takes, or what is to be downloaded."""

    name: str
    size_bytes: int
    purpose: str
    licence: str
    here: bool
    users: tuple[str, ...] = ()


class ModelsPage(QWidget):
    """Pull, import, look into, remove."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setAccessibleName(tr("Models"))
        self._lines: list[Line] = []
        headers = (tr("Model"), tr("Size"), tr("For"), tr("Licence"), tr("Where"))
        self.table = Table(tr("Models"), headers, several=False)
        self.table.itemSelectionChanged.connect(self._show_choice)
        self.details, self.disk = ModelDetails(desk), DiskChart(desk)
        self.views = self.details
        self.views.addTab(self.disk, tr("Disk"))
        self.views.currentChanged.connect(self._count_when_shown)
        self.pulling = button(tr("Fetch"), self.pull, "primary", name=tr("Fetch the chosen model"))
        self.removing = button(tr("Remove"), self.ask_remove, "danger", name=tr("Remove the chosen model"))
        self.address = QLineEdit()
        self.address.setPlaceholderText(tr("owner/name on Hugging Face"))
        self.address.setAccessibleName(tr("A model on Hugging Face, owner/name"))
        self.address.returnPressed.connect(self.look_up)
        self.looking = button(tr("Look it up"), self.look_up)
        self.confirm = Confirm()
        self.drop = DropArea(tr("Drop a .gguf file or a model's folder here."), flat=True, name_filter="GGUF (*.gguf)")
        self.drop.given.connect(self.take_in)
        self._drops = Drops(self)
        self._drops.given.connect(self.take_in)
        self._drops.over.connect(self.drop.show_over)
        self.space = label("", "muted", wrap=False)
        self._command = CommandLine("gptb", "models", "list")
        self._lay_out()
        desk.models_changed.connect(self._refresh_when_shown)

    def showEvent(self, event: QShowEvent) -> None:
        """What another page or the command line fetched or removed meanwhile is seen when a person comes back."""
        super().showEvent(event)
        self.refresh()

    def _refresh_when_shown(self) -> None:
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Look again what is here."""
        self._desk.do(tr("Listing models"), partial(lines, self._desk.library), self._show)
        self._count_when_shown()

    def chosen(self) -> Line | None:
        """The line that is chosen."""
        return next((self._lines[place] for place in self.table.chosen() if place < len(self._lines)), None)

    def pull(self) -> None:
        """Fetch the chosen model."""
        line = self.chosen()
        if line and not line.here:
            self._fetch(line.name)

    def look_up(self) -> None:
        """Ask Hugging Face how large a model is and under which licence, and then whether to fetch it."""
        from builder.models import plan

        reference = self.address.text().strip()

        def looked() -> Iterator[tuple[str, PullPlan]]:
            yield reference, plan(reference, self._desk.library)

        if reference:  # among what takes long: nobody waits for a host that does not answer to open a GPT
            self._desk.follow(tr("Looking up the model"), looked, lambda _: None, self._ask_fetch)

    def ask_remove(self) -> None:
        """Say what removing the chosen model frees and who uses it, before it happens."""
        line = self.chosen()
        if not line or not line.here:
            return
        text = tr("Remove {name}? It frees {size}.").format(name=line.name, size=size_text(line.size_bytes))
        used = tr("%n GPT(s) use it and will have to fetch it again:", len(line.users))
        details = "\n".join([used, *line.users]) if line.users else ""
        self.confirm.ask(text, tr("Remove"), partial(self.remove, line.name), details=details, kind="danger")

    def remove(self, name: str) -> None:
        """Delete a model from this computer."""
        from builder.models import remove

        title = tr("Removing {name}").format(name=name)
        self._desk.do(title, partial(remove, name, self._desk.library), self._changed, self._not_removed)

    def take_in(self, paths: list[Path]) -> None:
        """Copy files of weights, or folders, into the models."""
        from builder.models import import_local

        for path in paths:
            title = tr("Importing {name}").format(name=path.name)
            events = partial(import_local, path, None, self._desk.library)
            self._desk.follow(title, events, lambda _: None, lambda _: None, after=self._desk.models_changed)

    def _fetch(self, name: str) -> None:
        from builder.models import pull

        title = tr("Fetching {name}").format(name=name)
        events = partial(pull, name, self._desk.library)
        self._desk.follow(title, events, lambda _: None, lambda _: None, after=self._desk.models_changed)

    def _ask_fetch(self, planned: tuple[str, PullPlan]) -> None:
        reference, plan = planned
        text = tr("Fetch {title}? {size} to download, licence {licence}, from {source}.").format(
            title=plan.title, size=size_text(plan.download_bytes), licence=plan.licence, source=plan.source
        )
        self._command.show_command("gptb", "models", "pull", reference)
        self.confirm.ask(text, tr("Fetch"), partial(self._fetch, reference))

    def _changed(self, *_: object) -> None:
        self._desk.models_changed.emit()

    def _not_removed(self, explanation: Explanation) -> None:
        """It may have gone already, by the command line or another window."""
        self._desk.tell(explanation)
        self.refresh()

    def _show(self, found: list[Line]) -> None:
        chosen = self.chosen()
        self._lines = found
        self.table.fill([_cells(line) for line in found])
        names = [line.name for line in found]
        if chosen and chosen.name in names:
            self.table.selectRow(names.index(chosen.name))
        total = sum(line.size_bytes for line in found if line.here)
        self.space.setText(tr("{size} on the disk").format(size=size_text(total)))
        self._show_choice()

    def _show_choice(self) -> None:
        line = self.chosen()
        self.pulling.setEnabled(bool(line and not line.here))
        self.removing.setEnabled(bool(line and line.here))
        if line is None:
            self.details.show_text(tr("Choose a model to see what it is made of."))
        elif line.here:
            self._command.show_command("gptb", "models", "show", line.name, "--tensors")
            self.details.show_model(line.name)
        else:
            self._command.show_command("gptb", "models", "pull", line.name)
            told = tr("{size} to download, licence {licence}.")
            self.details.show_text(told.format(size=size_text(line.size_bytes), licence=line.licence))

    def _count_when_shown(self, *_: object) -> None:
        if self.views.currentWidget() is self.disk:
            self.disk.refresh()

    def _lay_out(self) -> None:
        left = QWidget()
        inside = column(self.table)
        inset(inside, 0, 0, 12, 0)
        left.setLayout(inside)
        sides = Sides(left, self.views, (740, 360))
        top = row(label(tr("Models"), "title", wrap=False), None, self.space)
        actions = row(self.pulling, self.removing, None, self.address, self.looking)
        actions.setStretch(2, 1)
        actions.setStretch(3, 2)
        parts = (top, sides, self.confirm, actions, self.drop, self._command)
        self.setLayout(column(*parts, margins=24, spacing=12))


def lines(library: Library) -> list[Line]:
    """What is here, then what can be fetched."""
    from builder.models import catalogue, installed, users_of

    here = [
        Line(one.name, one.bytes, one.purpose, one.licence, True, tuple(users_of(one.name, library)))
        for one in installed(library)
    ]
    names = {line.name for line in here}
    known = (entry for entry in catalogue() if entry.name not in names)
    return here + [Line(one.name, one.download_bytes, one.purpose, one.licence, False) for one in known]


def _cells(line: Line) -> list[str | Number]:
    where = tr("on this computer") if line.here else tr("to be fetched")
    purpose = tr(PURPOSES[line.purpose]) if line.purpose in PURPOSES else line.purpose
    return [line.name, Number(size_text(line.size_bytes)), purpose, line.licence, where]
