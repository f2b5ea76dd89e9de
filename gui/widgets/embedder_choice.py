"""Which embedder searches a GPT's files; another one indexes them anew while the old one goes on answering."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from gui.amounts import size_text
from gui.desk import Desk
from gui.widgets.parts import button, column, label, row
from gui.words import tr

if TYPE_CHECKING:
    from builder.library import Library
    from builder.models import Choice
    from builder.spec import GPT


class Embedders(NamedTuple):
    """What a GPT asks for, what answers now, and what there is to choose from."""

    asked: str
    in_use: str
    choices: list[Choice]


class EmbedderChoice(QWidget):
    """Emits `changed` when another embedder was chosen, and when it has taken over."""

    changed = Signal()

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__()
        self._desk, self._slug, self._name = desk, gpt.slug, gpt.name
        self._embedders: Embedders | None = None
        self.choice = QComboBox()
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.choice.setMinimumContentsLength(16)
        self.choice.setAccessibleName(tr("What searches the files"))
        self.choice.currentIndexChanged.connect(self._show_state)
        self.changing = button(tr("Index anew"), self.change, name=tr("Index the files anew by the chosen embedder"))
        self.said = label("", "muted")
        title = label(tr("Searched by"), wrap=False)
        self.setLayout(column(row(title, self.choice, self.changing, None), self.said, spacing=4))
        desk.models_changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Look again what there is."""
        self._desk.do(tr("Listing embedders"), partial(look, self._desk.library, self._slug), self._show)

    def change(self) -> None:
        """Let the chosen embedder take over, or go on where that was left."""
        from builder.rebuild import change_embedder

        name = str(self.choice.currentData())
        events = partial(change_embedder, self._desk.library, self._slug, name)
        title = tr("Indexing {name} by {embedder}").format(name=self._name, embedder=name)
        self.changing.setEnabled(False)
        self._desk.follow(title, events, lambda _: None, self._finish, self._fail, self.refresh)

    def _finish(self, _: object) -> None:
        self.refresh()
        self.changed.emit()
        self._desk.models_changed.emit()
        self._desk.library_changed.emit()

    def _fail(self, explanation: object) -> None:
        self._desk.tell(explanation)  # type: ignore[arg-type]
        self.refresh()

    def _show(self, embedders: Embedders) -> None:
        self._embedders = embedders
        self.choice.blockSignals(True)
        self.choice.clear()
        for one in embedders.choices:
            size = tr("{size} to fetch").format(size=size_text(one.bytes))
            self.choice.addItem(one.name if one.here else f"{one.name} ({size})", one.name)
        if self.choice.findData(embedders.asked) < 0:
            self.choice.addItem(embedders.asked, embedders.asked)
        self.choice.setCurrentIndex(self.choice.findData(embedders.asked))
        self.choice.blockSignals(False)
        self._show_state()

    def _show_state(self, *_: object) -> None:
        if self._embedders is None:
            return
        asked, in_use = self._embedders.asked, self._embedders.in_use
        unfinished = asked != in_use
        told = tr("{old} answers until all files are indexed by {new}.").format(old=in_use, new=asked)
        self.said.setText(told if unfinished else "")
        self.said.setVisible(unfinished)
        self.changing.setEnabled(unfinished or self.choice.currentData() != asked)
        self.changing.setText(tr("Go on") if unfinished and self.choice.currentData() == asked else tr("Index anew"))


def look(library: Library, slug: str) -> Embedders:
    """What there is to choose from, and what is chosen."""
    from builder.models import embedders
    from builder.rebuild import embedder_in_use

    gpt = library.get(slug)
    return Embedders(gpt.embedder, embedder_in_use(library, gpt), embedders(library))
