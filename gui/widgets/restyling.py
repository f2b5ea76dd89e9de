"""A change of look goes through a long conversation: what is in sight at once, the rest in slices between events."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextTable

from gui.widgets import dress
from gui.widgets.dress import dress_table
from gui.widgets.one_edit import one_edit

if TYPE_CHECKING:
    from gui.widgets.transcript import Transcript

SLICE_S = 0.004
"""A quarter of a frame: scrolling stays smooth meanwhile."""


class Restyling(QObject):
    """Dresses the text of one transcript by its theme."""

    def __init__(self, transcript: Transcript) -> None:
        super().__init__(transcript)
        self._transcript = transcript
        self._next: QTextCursor | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._slice)

    @property
    def done(self) -> bool:
        """Whether everything is shown by the theme."""
        return self._next is None

    def begin(self) -> None:
        """Begin anew, from what is in sight."""
        document = self._transcript.document()
        with one_edit(document):
            for frame, _ in self._transcript.in_sight():
                block = document.findBlock(frame.firstPosition())
                while block.isValid() and block.position() <= frame.lastPosition():
                    self._dress(block)
                    block = block.next()
        self._next = QTextCursor(self._transcript.document())
        self._timer.start()
        self._transcript.viewport().update()

    def _slice(self) -> None:
        end = time.perf_counter() + SLICE_S
        block = self._next.block() if self._next else QTextBlock()
        with one_edit(self._transcript.document()):
            while block.isValid() and time.perf_counter() < end:
                self._dress(block)
                block = block.next()
        self._next = QTextCursor(block) if block.isValid() else None
        if self._next is None:
            self._timer.stop()

    def _dress(self, block: QTextBlock) -> None:
        cursor, theme = QTextCursor(block), self._transcript.theme
        self._dress_frame(cursor)
        if block.blockFormat().hasProperty(dress.BLOCK):
            cursor.setBlockFormat(dress.dressed_block(block.blockFormat(), theme))
        pieces = [(one.start, one.length, QTextCharFormat(one.format)) for one in block.textFormats()]
        for start, length, format_ in pieces:
            if dress.is_dressed(format_):
                cursor.setPosition(block.position() + start)
                cursor.setPosition(block.position() + start + length, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(dress.dressed(format_, theme, tinted=self._transcript.tinted))

    def _dress_frame(self, cursor: QTextCursor) -> None:
        frame = cursor.currentFrame()
        if isinstance(frame, QTextTable):
            if cursor.position() == frame.firstPosition():
                dress_table(frame, self._transcript.theme)
            return
        role = frame.frameFormat().property(dress.ROLE)
        if role and cursor.position() == frame.firstPosition():
            wanted = self._transcript.frame_format(str(role))
            if frame.frameFormat() != wanted:
                frame.setFrameFormat(wanted)
