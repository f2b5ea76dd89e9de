"""Deleting a GPT with undo: it is hidden at once and deleted some seconds later; until then nothing has happened."""

from __future__ import annotations

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
    from gui.models.gpts import GPTModel

UNDO_MS = 10_000


class Deletions(QObject):
    """What waits is hidden in `shown`, and taken out of it when it is gone."""

    def __init__(self, desk: Desk, shown: GPTModel, parent: QObject) -> None:
        super().__init__(parent)
        self._desk, self._shown = desk, shown
        self.waiting: dict[str, QTimer] = {}
        self._gpts: dict[str, GPT] = {}
        """Those that wait, and those that are being deleted."""

    def delete(self, gpt: GPT) -> None:
        """Hide a GPT and begin to count."""
        self._shown.hide(gpt.slug, True)
        self.waiting[gpt.slug] = timer = QTimer(self, singleShot=True, interval=UNDO_MS)
        timer.timeout.connect(partial(self._remove, gpt))
        timer.start()
        self._gpts[gpt.slug] = gpt
        self._desk.say(tr("{name} is deleted.").format(name=gpt.name), (tr("Undo"), partial(self.keep, gpt)))

    def keep(self, gpt: GPT) -> None:
        """Take a deletion back, where it has not happened yet; the button that asks for it may be seen for longer."""
        timer = self.waiting.pop(gpt.slug, None)
        if timer:
            timer.stop()
            del self._gpts[gpt.slug]
            self._shown.hide(gpt.slug, False)
        else:
            self._desk.say(tr("It is too late: {name} is deleted for good.").format(name=gpt.name))

    def hurry(self, name: str) -> None:
        """Delete at once what waits under this name: somebody wants to use it again."""
        from builder.names import same_name

        for slug in [slug for slug in self.waiting if same_name(self._gpts[slug].name) == same_name(name)]:
            self.waiting[slug].stop()
            self._remove(self._gpts[slug])

    def finish(self) -> None:
        """Do at once what nobody has taken back: the window closes."""
        for timer in self.waiting.values():
            timer.stop()
        for slug in self._gpts:
            with suppress(BuilderError, OSError):  # what cannot be deleted is there again at the next start
                self._desk.library.remove(slug)

    def _remove(self, gpt: GPT) -> None:
        self.waiting.pop(gpt.slug, None)
        removed = partial(self._desk.library.remove, gpt.slug)
        title = tr("Deleting {name}").format(name=gpt.name)
        self._desk.do(title, removed, partial(self._removed, gpt.slug), partial(self._failed, gpt.slug))

    def _removed(self, slug: str, _: object) -> None:
        self._gpts.pop(slug, None)
        self._shown.drop(slug)
        self._desk.library_changed.emit()

    def _failed(self, slug: str, explanation: Explanation) -> None:
        """What could not be deleted is shown again."""
        self._gpts.pop(slug, None)
        self._shown.hide(slug, False)
        self._desk.library_changed.emit()  # unless somebody else has deleted it
        self._desk.tell(explanation)
