"""The files that go with the next question: chosen or dropped on its field, shown as chips, and taken away again."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QFileDialog, QPlainTextEdit, QSizePolicy, QWidget

from gui.cut import cut_middle
from gui.desk import Desk
from gui.widgets.flow import Flow
from gui.widgets.parts import button, column, label
from gui.widgets.tip import tip
from gui.words import tr
from gui.work import Lane

if TYPE_CHECKING:
    from builder.attachments import Attachment
    from builder.errors import Explanation
    from builder.events import Retrieved

MOST_SHOWN = 40
_DROPS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class Attachments(QWidget):
    """Reads files in a lane of its own as soon as they are given."""

    def __init__(self, desk: Desk, field: QPlainTextEdit) -> None:
        super().__init__()
        self._desk = desk
        self._lane: Lane | None = None
        self._chips: dict[str, QWidget] = {}
        self._read: dict[str, Attachment] = {}
        self._waited_for = False
        self._row = Flow(spacing=4)
        self.adding = button(
            tr("Attach…"), self.choose, "turn", name=tr("Attach files to this question"), sign="attach"
        )
        """Stands where the page wants it; this widget is what was attached, hidden while there is nothing."""
        self._told = label("", "muted")
        self._told.hide()
        chips = QWidget()
        chips.setLayout(self._row)
        self.setLayout(column(chips, self._told, spacing=4))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        policy.setHeightForWidth(True)
        for one in (chips, self):
            one.setSizePolicy(policy)
        self._viewport = field.viewport()
        self._viewport.installEventFilter(self)
        self.hide()

    def choose(self) -> None:
        """Ask for files."""
        names, _ = QFileDialog.getOpenFileNames(self, tr("Attach files to this question"))
        self.add([Path(name) for name in names])

    def add(self, paths: list[Path]) -> None:
        """Read files; each is a chip at once."""
        self._lane = self._lane or Lane("gptb-attach")
        for path in paths:
            if path.name in self._chips:
                self._desk.say(tr("{name} is attached already.").format(name=path.name))
            else:
                self._add_chip(path.name, tr("Reading {name}…").format(name=cut_middle(path.name, MOST_SHOWN)))
                task = self._lane.run(tr("Reading {name}").format(name=path.name), partial(_read, path))
                self._desk.watch(task, self._take_in, partial(self._refuse, path.name))

    @property
    def held(self) -> bool:
        """Whether there is a file for the next question."""
        return bool(self._chips)

    def waits(self) -> bool:
        """Whether a file is still being read, which is then said."""
        reading = [name for name in self._chips if name not in self._read]
        self._waited_for = bool(reading)
        self._told.setText(tr("{names}: still being read.").format(names=", ".join(reading)))
        self._show_told(bool(reading))
        return bool(reading)

    def take(self) -> list[Attachment]:
        """Return what has been read, for the question that is asked now; the chips of it go."""
        taken = list(self._read.values())
        for name in list(self._read):
            self.remove(name)
        return taken

    def give_back(self, taken: Sequence[Attachment]) -> None:
        """Put back what was taken for a question that was not asked after all."""
        for one in taken:
            self._show_read(one)

    def remove(self, name: str) -> None:
        """Take a file away."""
        self._read.pop(name, None)
        self._drop_chip(name)
        self._wait_on()

    def tell(self, retrieved: Retrieved) -> None:
        """Say how much of what was attached the model was given."""
        parts = [
            tr("{name}: {percent} % of its text was read").format(
                name=one.name, percent=round(100 * one.read_characters / max(one.characters, 1))
            )
            for one in retrieved.attached
        ]
        self._told.setText(" · ".join(parts))
        self._show_told(bool(parts))

    def shut(self) -> None:
        """Stop reading; the widget is not used any more."""
        self._chips.clear()
        if self._lane:
            self._lane.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _DROPS and isinstance(event, QDropEvent) and event.mimeData().hasUrls():
            event.acceptProposedAction()
            if event.type() == QEvent.Type.Drop:
                self.add([Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()])
            return True
        return super().eventFilter(watched, event)

    def _take_in(self, read: Attachment) -> None:
        if read.name in self._chips:  # else it was taken away meanwhile
            self._show_read(read)

    def _show_read(self, read: Attachment) -> None:
        self._read[read.name] = read
        text = cut_middle(read.name, MOST_SHOWN)
        if read.used_characters < read.characters:
            percent = max(1, 100 * read.used_characters // read.characters)
            text = tr("{name} (the first {percent} %)").format(name=text, percent=percent)
        self._add_chip(read.name, text)
        self._wait_on()

    def _wait_on(self) -> None:
        """Say what is still waited for, where that was said."""
        if self._waited_for:
            self.waits()

    def _refuse(self, name: str, explanation: Explanation) -> None:
        if name in self._chips:
            self.remove(name)
            self._desk.tell(explanation)

    def _add_chip(self, name: str, text: str) -> None:
        """Show a chip, in the place of one that was there for this file."""
        self._drop_chip(name)
        chip = button(f"{text}  ×", partial(self.remove, name), "chip", name=tr("Remove {name}").format(name=name))
        chip.setToolTip(tip(name))
        self._chips[name] = chip
        self._row.addWidget(chip)
        self.show()

    def _drop_chip(self, name: str) -> None:
        if chip := self._chips.pop(name, None):
            self._row.removeWidget(chip)
            chip.deleteLater()
            self.setVisible(bool(self._chips) or not self._told.isHidden())

    def _show_told(self, told: bool) -> None:
        self._told.setVisible(told)
        self.setVisible(bool(self._chips) or told)


def _read(path: Path) -> Attachment:
    from builder.attachments import read_attachment

    return read_attachment(path)
