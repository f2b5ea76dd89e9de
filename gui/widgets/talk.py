"""The messages of a conversation to read: drawn piece by piece, the end of a long one first, with a bar that finds."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from builder.recalled import finished
from gui.theme import Theme
from gui.widgets.find_bar import FindBar
from gui.widgets.parts import button, column
from gui.widgets.transcript import Transcript
from gui.widgets.turns import place_at
from gui.words import tr

if TYPE_CHECKING:
    from builder.stored_message import StoredMessage

SLICE_S = 0.02
"""How long a conversation that is opened may be drawn without a pause."""

MOST_DRAWN = 400
"""How many messages are shown at first: a text of thousands takes long with each that is added."""


class Talk(QWidget):
    """Places are those of the messages that were given to `draw`, from 0."""

    chosen = Signal(int)
    """The place of the message that a person put the cursor into."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.transcript = Transcript(theme)
        self.find_bar = FindBar(self.transcript, theme)
        self.earlier = button("", self.show_earlier, "chip")
        self.earlier.hide()
        self.transcript.cursorPositionChanged.connect(self._choose)
        self._messages: Sequence[StoredMessage] = ()
        self._undrawn: list[StoredMessage] = []
        self._first, self._most = 0, MOST_DRAWN
        self.setLayout(column(self.find_bar, self.earlier, self.transcript, spacing=4))

    def draw(self, messages: Sequence[StoredMessage]) -> None:
        """Show these messages, and no others."""
        self._messages = messages
        self.transcript.clear()
        self._first = max(0, len(messages) - self._most)
        self.earlier.setVisible(self._first > 0)
        self.earlier.setText(tr("Show earlier messages ({count} more)").format(count=f"{self._first:,}"))
        self._undrawn = list(messages[self._first :])
        self._draw_some()

    def go_on(self, messages: Sequence[StoredMessage], *, busy: bool) -> None:
        """Take what has come behind the messages, which is drawn already; while more comes, nothing is drawn anew."""
        self.earlier.setEnabled(not busy)
        if not busy:
            self._messages = messages

    def draw_rest(self) -> None:
        """Draw at once what is still to be drawn: something is to come behind it."""
        while self._undrawn:
            self._draw_one(self._undrawn.pop(0))

    def show_earlier(self) -> None:
        """Show more of a long conversation."""
        self._most += MOST_DRAWN
        self.draw(self._messages)

    def find_words(self) -> None:
        """Find words in what is shown."""
        self.draw_rest()
        self.find_bar.begin()

    def show_place(self, place: int) -> None:
        """Go to a message, where it is drawn."""
        frames = self.transcript.document().rootFrame().childFrames()
        if 0 <= place - self._first < len(frames):
            self.transcript.setTextCursor(frames[place - self._first].firstCursorPosition())
            self.transcript.ensureCursorVisible()

    def _draw_some(self) -> None:
        until = time.monotonic() + SLICE_S
        while self._undrawn and time.monotonic() < until:
            self._draw_one(self._undrawn.pop(0))
        if self._undrawn:
            QTimer.singleShot(0, self, self._draw_some)

    def _draw_one(self, message: StoredMessage) -> None:
        if message.role == "user":
            self.transcript.add_question(message.content)
        else:
            self.transcript.begin_answer()
            self.transcript.finish(finished(message))

    def _choose(self) -> None:
        place = place_at(self.transcript.document(), self.transcript.textCursor().position())
        if place is not None and self.transcript.hasFocus():
            self.chosen.emit(place + self._first)
