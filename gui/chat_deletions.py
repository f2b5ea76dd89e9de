"""Deleting a chat with undo: it is out of sight at once and goes for good some seconds later."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gui.words import tr

if TYPE_CHECKING:
    from gui.keeper import Keeper

UNDO_MS = 10_000


class ChatDeletions(QObject):
    """`changed` is called when a chat has gone or is there again."""

    def __init__(self, keeper: Keeper, changed: Callable[..., None], parent: QObject) -> None:
        super().__init__(parent)
        self._keeper, self._changed = keeper, changed
        self._waiting: dict[str, QTimer] = {}

    def remove(self, conversation: str) -> None:
        """Take a chat out of sight and begin to count."""
        timer = self._waiting[conversation] = QTimer(self, singleShot=True, interval=UNDO_MS)
        timer.timeout.connect(partial(self._purge, conversation))
        timer.start()
        self._do(partial(self._keeper.kept.remove, conversation), self._changed)

    def take_back(self, conversation: str) -> bool:
        """Undo it; whether there was time."""
        timer = self._waiting.pop(conversation, None)
        if timer is None:
            return False
        timer.stop()
        self._do(partial(self._keeper.kept.restore, conversation), self._changed)
        return True

    def finish(self) -> None:
        """Delete at once what nobody took back: the page closes, and nothing is shown of it any more."""
        for conversation in list(self._waiting):
            self._waiting.pop(conversation).stop()
            self._do(partial(self._keeper.kept.purge_one, conversation), _nothing)

    def _purge(self, conversation: str) -> None:
        if self._waiting.pop(conversation, None):
            self._do(partial(self._keeper.kept.purge_one, conversation), self._changed)

    def _do(self, change: Callable[[], None], success: Callable[..., None]) -> None:
        self._keeper.do(tr("Keeping the chats"), change, success)


def _nothing(_: object) -> None:
    return
