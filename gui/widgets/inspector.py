"""Ask the index itself: which passages a question finds, their ranks by meaning and by words, their score, and why."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSpinBox, QWidget

from gui.desk import Desk
from gui.widgets.command_line import CommandLine
from gui.widgets.parts import button, column, inset, label, roomy, row, splitter
from gui.widgets.table import Number, Table
from gui.words import noop, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from builder.spec import GPT
    from rag.retrieve import Found

HEADERS = (noop("Passage"), noop("Score"), noop("Meaning"), noop("Words"), noop("Together"))


class Inspector(QWidget):
    """What `gptb search` prints, as a table, and below it the reasons and the text of the one that is chosen."""

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._gpt = desk, gpt
        self.field = _field(tr("Ask the index"))
        self.files = _field(tr("Only in files like *.pdf"))
        self.since, self.until = _field(tr("From day, 2026-01-31")), _field(tr("To day, 2026-12-31"))
        self.count = QSpinBox()
        roomy(self.count)
        self.count.setRange(1, 100)
        self.count.setValue(5)
        self.count.setAccessibleName(tr("How many passages"))
        for field in (self.field, self.files, self.since, self.until):
            field.returnPressed.connect(self.look)
        self.wrong = label("", "danger")
        self.wrong.hide()
        self._found: Sequence[Found] = ()
        self.found = Table(
            tr("Passages found"),
            [tr(header) for header in HEADERS],
            several=False,
            empty=tr("Ask as you would ask the GPT, and see which passages it would be given, and why."),
        )
        self.found.first.most = 12  # its numbers are what it is looked at for
        self.found.itemSelectionChanged.connect(self._show_one)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Why the chosen passage was found, and its text"))
        sides = splitter(self.found, self.text, Qt.Orientation.Vertical)
        self.command = CommandLine("gptb", "search", gpt.name, "QUESTION")
        asking = row(self.field, self.count, button(tr("Look"), self.look))
        self.filters = QWidget()
        self.filters.setLayout(column(self.files, self.since, self.until))
        self.filters.hide()
        self.filtering = button(tr("Filters"), self._show_filters, "turn", name=tr("Filter by file and day"))
        self.filtering.setCheckable(True)
        inner = column(asking, row(self.filtering, None), self.filters, self.wrong, sides, self.command)
        inset(inner, 12, 8, 0, 0)
        self.setLayout(inner)

    def _show_filters(self) -> None:
        self.filters.setVisible(self.filtering.isChecked())

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
        self._found = found
        self.found.fill([_cells(one) for one in found])
        self.text.setPlainText("" if found else tr("Nothing in the files answers this."))
        if found:
            self.found.selectRow(0)

    def _show_one(self) -> None:
        for place in self.found.chosen()[:1]:
            one = self._found[place]
            self.text.setPlainText("\n".join([*_reasons(one), "", one.passage.text]))

    def _complain(self, text: str) -> None:
        self.wrong.setText(text)
        self.wrong.setVisible(bool(text))


def _cells(found: Found) -> list[str | Number]:
    ranks = (found.dense_rank, found.keyword_rank, found.fused_rank)
    return [found.passage.place, Number(f"{found.passage.score:.2f}"), *(Number(_rank(rank)) for rank in ranks)]


def _reasons(found: Found) -> list[str]:
    """Why a passage stands where it does."""
    nearness = tr("nearness in meaning {cosine}, score of its words {words}").format(
        cosine=f"{found.cosine:.2f}", words=f"{found.keyword_score:.2f}"
    )
    matched = tr("words of the question: {words}").format(words=", ".join(found.matched))
    reasons = [nearness, matched if found.matched else tr("no word of the question")]
    return reasons + ([tr("nearest sentence: “{sentence}”").format(sentence=found.sentence)] if found.sentence else [])


def _rank(rank: int | None) -> str:
    return f"#{rank}" if rank else "–"


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field


def _day(text: str) -> date | None:
    """Raises ValueError for what is no day."""
    return date.fromisoformat(text.strip()) if text.strip() else None
