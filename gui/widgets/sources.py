"""The passages that an answer was given from, with how well each fits, and the sentences that none of them supports."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from gui.cut import cut
from gui.widgets.parts import column, label
from gui.words import apart, noop, tr

if TYPE_CHECKING:
    from builder.events import Finished
    from rag.types import Passage

SNIPPET_CHARACTERS = 160
LIKELY, POSSIBLE = 0.5, 0.15
"""The score is the probability that a passage answers the question; at the second a strict GPT begins to answer."""

_WORDS = {LIKELY: noop("fits well"), POSSIBLE: noop("fits in part"), -1.0: noop("hardly fits")}


class Sources(QWidget):
    """A list to choose a passage from, by click or key."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Passages of the answer"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._choose)
        self.list.itemActivated.connect(self._choose)
        self._unsupported = label("", "warning")
        self._passages: list[Passage] = []
        self.setLayout(column(self.list, self._unsupported))

    def show_sources(self, finished: Finished) -> None:
        """List the passages of an answer, best first."""
        self._passages = list(finished.passages)
        cited = {one.passage for one in finished.citations}
        self.list.clear()
        for number, passage in enumerate(self._passages, start=1):
            item = QListWidgetItem(in_words(passage, number in cited))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, item.text())
            item.setToolTip(tr("Show it in its file"))
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        lines = [one.sentence for one in finished.citations if one.passage is None]
        heading = tr("No passage supports these sentences; check them:")
        self._unsupported.setText("\n".join([heading, *(f"– {apart(line)}" for line in lines)]))
        self._unsupported.setVisible(bool(lines))

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(self._passages[self.list.row(item)])


def in_words(passage: Passage, cited: bool) -> str:
    """Where a passage is, how well it fits, and how it begins."""
    said = tr(next((words for floor, words in _WORDS.items() if passage.score >= floor), _WORDS[-1.0]))
    fit = f"{said} ({passage.score:.2f})"
    text = " ".join(passage.text.split())
    snippet = cut(text, SNIPPET_CHARACTERS)
    first = " · ".join([apart(passage.place), fit, *([tr("cited")] if cited else [])])
    return f"{first}\n{apart(snippet)}"
