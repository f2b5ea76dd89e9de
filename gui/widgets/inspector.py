"""Ask the index itself: which passages a question finds, their ranks by meaning and by words, their score, and why."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView, QLineEdit, QSpinBox, QTreeWidget, QTreeWidgetItem, QWidget

from gui.desk import Desk
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import button, column, label, row
from gui.words import noop, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from builder.spec import GPT
    from rag.retrieve import Found

HEADERS = (noop("Passage"), noop("Score"), noop("Meaning"), noop("Words"), noop("Together"))


class Inspector(QWidget):
    """What `gptb search` prints, as a tree: a passage, and below it the reasons and the text."""

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._gpt = desk, gpt
        self.field = _field(tr("Ask the index"))
        self.files = _field(tr("Only in files like *.pdf"))
        self.since, self.until = _field(tr("From day, 2026-01-31")), _field(tr("To day, 2026-12-31"))
        self.count = QSpinBox()
        self.count.setRange(1, 100)
        self.count.setValue(5)
        self.count.setAccessibleName(tr("How many passages"))
        for field in (self.field, self.files, self.since, self.until):
            field.returnPressed.connect(self.look)
        self.wrong = label("", "danger")
        self.wrong.hide()
        self.found = QTreeWidget()
        self.found.setHeaderLabels([tr(header) for header in HEADERS])
        self.found.setAccessibleName(tr("Passages found"))
        self.found.setWordWrap(True)
        header = self.found.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setStretchLastSection(False)
        self.command = CommandLine("gptb", "search", gpt.name, "QUESTION")
        asking = row(self.field, self.count, button(tr("Look"), self.look))
        filters = row(self.files, self.since, self.until)
        self.setLayout(column(asking, filters, self.wrong, self.found, self.command))

    def look(self) -> None:
        """Search for what is in the field, in the files that the filters name."""
        question = self.field.text().strip()
        try:
            since, until = _day(self.since.text()), _day(self.until.text())
        except ValueError:
            self._complain(tr("A day is written as 2026-01-31: year, month, day."))
            return
        self._complain("")
        if question:
            patterns = self.files.text().split()
            self.command.show_command("gptb", "search", self._gpt.name, question, *self._options(patterns))
            search = partial(self._search, question, self.count.value(), patterns, since, until)
            self._desk.do(tr("Searching"), search, self._show)

    def _options(self, patterns: Sequence[str]) -> list[str]:
        options = ["--count", str(self.count.value())] if self.count.value() != 5 else []
        options += [part for pattern in patterns for part in ("--file", pattern)]
        for name, field in (("--since", self.since), ("--until", self.until)):
            options += [name, field.text().strip()] if field.text().strip() else []
        return options

    def _search(
        self, question: str, count: int, patterns: list[str], since: date | None, until: date | None
    ) -> Sequence[Found]:
        from builder.assemble import open_knowledge
        from rag.retrieve import files_like

        knowledge = open_knowledge(self._desk.library, self._desk.library.get(self._gpt.slug))
        return knowledge.explain(question, count, files_like(patterns, since, until)) if knowledge else ()

    def _show(self, found: Sequence[Found]) -> None:
        self.found.clear()
        items = [_item(one) for one in found] or [QTreeWidgetItem([tr("Nothing in the files answers this.")])]
        self.found.addTopLevelItems(items)
        self.found.setCurrentItem(items[0])

    def _complain(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))


def _item(found: Found) -> QTreeWidgetItem:
    ranks = (found.dense_rank, found.keyword_rank, found.fused_rank)
    cells = [found.passage.place, f"{found.passage.score:.2f}", *map(_rank, ranks)]
    item = QTreeWidgetItem(cells)
    for place in range(1, len(cells)):
        item.setTextAlignment(place, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
    for line in (*_reasons(found), found.passage.text):
        child = QTreeWidgetItem([line])
        item.addChild(child)
        child.setFirstColumnSpanned(True)
    meaning, words, together = (_rank(rank) or tr("not named") for rank in ranks)
    spoken = tr("{place}, score {score}; by meaning {meaning}, by words {words}, together {together}").format(
        place=found.passage.place, score=cells[1], meaning=meaning, words=words, together=together
    )
    item.setData(0, Qt.ItemDataRole.AccessibleTextRole, spoken)
    return item


def _reasons(found: Found) -> list[str]:
    """Why a passage stands where it does."""
    nearness = tr("nearness in meaning {cosine}, score of its words {words}").format(
        cosine=f"{found.cosine:.2f}", words=f"{found.keyword_score:.2f}"
    )
    matched = tr("words of the question: {words}").format(words=", ".join(found.matched))
    reasons = [nearness, matched if found.matched else tr("no word of the question")]
    return reasons + ([tr("nearest sentence: “{sentence}”").format(sentence=found.sentence)] if found.sentence else [])


def _rank(rank: int | None) -> str:
    return f"#{rank}" if rank else ""


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field


def _day(text: str) -> date | None:
    """Raises ValueError for what is no day."""
    return date.fromisoformat(text.strip()) if text.strip() else None
