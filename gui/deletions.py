"""Deleting a GPT with undo: it is hidden at once and deleted some seconds later; until then nothing has happened."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from builder.errors import BuilderError
from gui.words import tr

if TYPE_CHECKING:
    from builder.errors import Explanation
    from builder.spec import GPT
    from gui.desk import Desk

UNDO_MS = 10_000


class Deletions(QObject):
    """`hide` is called with a slug and whether it is to be hidden."""

    def __init__(self, desk: Desk, hide: Callable[[str, bool], None], parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._hide = desk, hide
        self.waiting: dict[str, QTimer] = {}

    def delete(self, gpt: GPT) -> None:
        """Hide a GPT and begin to count."""
        self._hide(gpt.slug, True)
        timer = QTimer(self, singleShot=True, interval=UNDO_MS)
        timer.timeout.connect(partial(self._remove, gpt))
        timer.start()
        self.waiting[gpt.slug] = timer
        self._desk.say(tr("{name} is deleted.").format(name=gpt.name), (tr("Undo"), partial(self.keep, gpt)))

    def keep(self, gpt: GPT) -> None:
        """Take a deletion back, where it has not happened yet."""
        timer = self.waiting.pop(gpt.slug, None)
        if timer:
            timer.stop()
            self._hide(gpt.slug, False)

    def finish(self) -> None:
        """Do at once what nobody has taken back: the window closes."""
        for slug in list(self.waiting):
            self.waiting.pop(slug).stop()
            with suppress(BuilderError, OSError):  # what cannot be deleted is there again at the next start
                self._desk.library.remove(slug)

    def _remove(self, gpt: GPT) -> None:
        self.waiting.pop(gpt.slug, None)
        removed = partial(self._desk.library.remove, gpt.slug)
        title = tr("Deleting {name}").format(name=gpt.name)
        failed = partial(self._failed, gpt.slug)
        self._desk.do(title, removed, lambda _: self._desk.library_changed.emit(), failed)

    def _failed(self, slug: str, explanation: Explanation) -> None:
        """What could not be deleted is shown again."""
        self._hide(slug, False)
        self._desk.tell(explanation)
