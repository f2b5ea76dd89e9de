"""The files of a GPT: drop them, watch them being read, see what became of each, ask the index itself."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QSizePolicy,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QTreeWidget,
    QTreeWidgetItem,
    QWidget,
)

from gui.desk import Desk
from gui.pages.import_bundle import size_text
from gui.widgets.command_line import CommandLine
from gui.widgets.drop_area import DropArea
from gui.widgets.parts import button, column, label, row

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from builder.spec import GPT
    from rag.node_store import Source
    from rag.types import IngestEvent, Passage


class KnowledgeTab(QWidget):
    """Emits `changed` when the index has."""

    changed = Signal()

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._gpt = desk, gpt
        self.drop = DropArea("Drop files and folders here. They stay on this computer.")
        self.drop.given.connect(self.add)
        self.files = _table("Files of this GPT", ("File", "Size", "Pages", "Passages"))
        self.files.itemSelectionChanged.connect(self._show_choice)
        self.problems = label("", "danger")
        self.removing = button("Remove", self.remove, "danger", name="Remove the chosen files")
        self.removing.setEnabled(False)
        self.syncing = button("Sync", self.sync, name="Sync with the files and folders they came from")
        left = QWidget()
        commands = CommandLine("gptb", "files", gpt.name, "add", "FILE")
        left.setLayout(
            column(self.drop, self.files, self.problems, row(self.removing, self.syncing, None), commands, margins=0)
        )
        sides = QSplitter()
        sides.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        sides.setHandleWidth(1)
        sides.addWidget(left)
        sides.addWidget(Inspector(desk, gpt))
        sides.setStretchFactor(0, 3)
        sides.setStretchFactor(1, 2)
        self.setLayout(column(sides, margins=12))
        self.refresh()

    def refresh(self) -> None:
        """Read the list of files anew."""
        from builder.knowledge import listing

        self._desk.do("Listing files", partial(listing, self._desk.library, self._gpt.slug), self._show)

    def add(self, paths: list[Path]) -> None:
        """Read files and folders into the GPT."""
        from builder import knowledge

        self._run(f"Reading files for {self._gpt.name}", lambda embedder: knowledge.add(
            self._desk.library, self._gpt.slug, paths, embedder))  # fmt: skip

    def sync(self) -> None:
        """Bring the GPT in step with where its files came from."""
        from builder import knowledge

        self._run(f"Syncing {self._gpt.name}", partial(knowledge.sync, self._desk.library, self._gpt.slug))

    def remove(self) -> None:
        """Take the chosen files out."""
        from builder import knowledge

        names = self._chosen()
        removed = partial(knowledge.remove, self._desk.library, self._gpt.slug, names)
        self._desk.follow("Removing files", removed, self._note, self._finish)

    def _run(self, title: str, ingest: object) -> None:
        from builder.assemble import open_embedder

        def events() -> Iterator[IngestEvent]:
            yield from ingest(open_embedder(self._desk.library, self._gpt))  # type: ignore[operator]

        self.problems.setText("")
        self._desk.follow(title, events, self._note, self._finish, stopped=self._finish)

    def _note(self, event: IngestEvent) -> None:
        if event.kind == "failed":
            self.problems.setText(f"{self.problems.text()}\n{event.source}: {event.reason}".strip())

    def _finish(self, *_: object) -> None:
        self.refresh()
        self.changed.emit()

    def _show(self, listed: tuple[list[Source], list[str]]) -> None:
        sources, waiting = listed
        self.files.setRowCount(len(sources) + len(waiting))
        for place, source in enumerate(sources):
            _fill(self.files, place, (source.source, size_text(source.bytes), source.pages or "", source.passages))
        for place, name in enumerate(waiting, start=len(sources)):
            _fill(self.files, place, (name, "", "", "waits to be read: press Sync"))
        self._show_choice()

    def _chosen(self) -> list[str]:
        items = (self.files.item(index.row(), 0) for index in self.files.selectedIndexes())
        return sorted({item.text() for item in items if item})

    def _show_choice(self) -> None:
        self.removing.setEnabled(bool(self._chosen()))


class Inspector(QWidget):
    """Ask the index itself: which passages a question finds, with what score, and why."""

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._gpt = desk, gpt
        self.field = QLineEdit()
        self.field.setPlaceholderText("Ask the index")
        self.field.setAccessibleName("Ask the index")
        self.field.returnPressed.connect(self.look)
        self.found = QTreeWidget()
        self.found.setHeaderLabels(["Passage", "Score"])
        self.found.setAccessibleName("Passages found")
        self.found.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.found.header().setStretchLastSection(False)
        self.found.setWordWrap(True)
        commands = CommandLine("gptb", "search", gpt.name, "QUESTION")
        title = label("What would it find?", "heading")
        self.setLayout(column(title, row(self.field, button("Look", self.look)), self.found, commands))

    def look(self) -> None:
        """Search for what is in the field."""
        question = self.field.text().strip()
        if question:
            self._desk.do("Searching", partial(self._search, question), self._show)

    def _search(self, question: str) -> Sequence[Passage]:
        from builder.assemble import open_knowledge

        knowledge = open_knowledge(self._desk.library, self._desk.library.get(self._gpt.slug))
        return knowledge.retrieve(question) if knowledge else ()

    def _show(self, passages: Sequence[Passage]) -> None:
        self.found.clear()
        for passage in passages:
            item = QTreeWidgetItem([passage.place, f"{passage.score:.2f}"])
            item.addChild(QTreeWidgetItem([passage.text]))
            self.found.addTopLevelItem(item)
        if not passages:
            self.found.addTopLevelItem(QTreeWidgetItem(["Nothing in the files answers this.", ""]))


def _table(name: str, headers: Sequence[str]) -> QTableWidget:
    table = QTableWidget(0, len(headers))
    table.setHorizontalHeaderLabels(list(headers))
    table.setAccessibleName(name)
    table.verticalHeader().hide()
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    header.setHighlightSections(False)
    return table


def _fill(table: QTableWidget, row_: int, values: Sequence[object]) -> None:
    for place, value in enumerate(values):
        item = QTableWidgetItem(f"{value:,}" if isinstance(value, int) else str(value))
        if place:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        table.setItem(row_, place, item)
