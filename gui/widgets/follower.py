"""The switch that follows a GPT's files where they came from, for as long as its page is open."""

from __future__ import annotations

import threading
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from gui.desk import Desk
from gui.words import tr
from gui.work import Lane

if TYPE_CHECKING:
    from collections.abc import Iterator

    from builder.errors import Explanation
    from builder.spec import GPT
    from rag.embedder import Embedder
    from rag.types import IngestEvent


def follows(desk: Desk, gpt: GPT) -> bool:
    """Whether the files of a GPT are followed while its page is open."""
    return desk.settings.value(f"follow/{gpt.slug}", "false") == "true"


class Follower(QCheckBox):
    """Emits what becomes of files that change while it is on. It is kept whether it was on."""

    happened = Signal(object)

    def __init__(self, desk: Desk, gpt: GPT) -> None:
        super().__init__(tr("Follow the originals"))
        self.setAccessibleName(tr("Follow the originals: what changes there is read again while this page is open"))
        self.setToolTip(self.accessibleName())
        self._desk, self._gpt = desk, gpt
        self._lane: Lane | None = None
        self._until = threading.Event()
        self._setting = f"follow/{gpt.slug}"
        self.toggled.connect(self._switch)
        self.setChecked(follows(desk, gpt))

    def shut(self) -> None:
        """End following, behind the batch at hand, and leave the switch as it is."""
        self._until.set()
        if self._lane:
            self._desk.leave(self._lane)
            self._lane = None

    def _switch(self, on: bool) -> None:
        self._desk.settings.setValue(self._setting, "true" if on else "false")
        self.shut()
        if on:
            self._until = threading.Event()
            self._lane = Lane("gptb-follow")
            task = self._lane.stream(self.text(), partial(self._events, self._until))
            task.progressed.connect(self.happened)
            self._desk.watch(task, lambda _: None, self._fail)

    def _events(self, until: threading.Event) -> Iterator[IngestEvent]:
        from builder.following import follow

        return follow(self._desk.library, self._gpt.slug, self._embedder, until)

    def _embedder(self) -> Embedder:
        from builder.assemble import open_embedder

        return open_embedder(self._desk.library, self._desk.library.get(self._gpt.slug))

    def _fail(self, explanation: Explanation) -> None:
        self.setChecked(False)
        self._desk.tell(explanation)
