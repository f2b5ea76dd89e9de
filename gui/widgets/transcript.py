"""A conversation to read: questions, answers as they come, then as Markdown with their sources.

One text document, so that it scrolls, selects, copies and finds like a page however long it is. Markdown comes from a
model and is hostile: no HTML of it is kept, nothing is loaded, no link is opened.
"""

from __future__ import annotations

from bisect import bisect_left
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QRectF, Qt, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFrame,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QTextBrowser, QToolTip

from gui.theme import Theme
from gui.widgets import dress
from gui.widgets.answer import NOT_SUPPORTED as NOT_SUPPORTED
from gui.widgets.answer import SOURCE_SCHEME, SOURCES_SCHEME, Answer
from gui.widgets.link_question import address_of
from gui.widgets.markdown import CODE_SCHEME, WEB
from gui.widgets.one_edit import one_edit
from gui.widgets.restyling import Restyling
from gui.words import tr

if TYPE_CHECKING:
    from builder.events import Finished
    from rag.types import Passage

QUESTION, ANSWER = "question", "answer"


class Transcript(QTextBrowser):
    """Grows at its end. `source_chosen` carries the passage whose chip was clicked."""

    source_chosen = Signal(object)
    sources_wanted = Signal(object)
    """The Finished whose passages a person wants to see."""
    link_chosen = Signal(str)
    """The address of a web page; who takes this asks before it is opened."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setProperty("role", "plain")
        self.setAccessibleName(tr("Conversation"))
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._choose)
        self._passages: list[Passage] = []
        self._finished: list[Finished] = []
        self._codes: list[str] = []
        self._answer: Answer | None = None
        self._frames: list[QTextFrame] = []
        self.tinted = False
        self._restyling = Restyling(self)
        self.follows = True
        """Whether the end stays in sight, where a person has not gone up from it."""
        self._at_end = True
        bar = self.verticalScrollBar()
        bar.valueChanged.connect(self._note_place)
        bar.rangeChanged.connect(self._follow)

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is loaded, neither from the network nor from the disk."""
        return None

    def add_question(self, text: str) -> None:
        """Show what a person said, and go there."""
        self._at_end = True
        with one_edit(self.document()):
            self._frame(QUESTION).firstCursorPosition().insertText(text)
        self._follow()

    def begin_answer(self) -> None:
        """Open an empty answer that `add` goes on with."""
        self._answer = Answer(self._frame(ANSWER), self.theme, self._codes)

    def add(self, text: str, log_probability: float | None = None, others: tuple[tuple[str, float], ...] = ()) -> None:
        """Show more of the answer; with `log_probability` (natural logarithm) and `others` it is told on hover."""
        if self._answer is not None and (text or log_probability is not None):
            self._answer.add(text, log_probability if self.tinted else None, others)
            self._follow()

    def finish(self, finished: Finished) -> None:
        """Show the whole answer as Markdown, what supports it, and which sentences nothing supports."""
        if self._answer is None:
            return
        self._finished.append(finished)
        with one_edit(self.document()):
            self._answer.settle(finished.answer)
            self._answer.mark_unsupported(finished)
            self._passages += self._answer.add_sources(finished, len(self._passages), len(self._finished) - 1)
        self._answer = None
        self._follow()

    def settle(self, markdown: str) -> None:
        """Replace what has come of the answer by this text as Markdown."""
        if self._answer is not None:
            with one_edit(self.document()):
                self._answer.settle(markdown)

    def stop(self) -> None:
        """The answer ended early: what has been read stays."""
        if self._answer is not None:
            if not self._answer.settled:
                self.settle(self._answer.text)
            self._answer = None

    def in_bulk(self) -> AbstractContextManager[None]:
        """Show many messages at once, as when a conversation is opened: they are laid out together at the end."""
        return one_edit(self.document())

    def restyle(self, theme: Theme) -> None:
        """Show everything in another look or size: what is seen at once, the rest little by little."""
        self.theme = theme
        if self._answer is not None:
            self._answer.theme = theme
        self._restyling.begin()

    def tint(self, shown: bool) -> None:
        """Whether tokens whose probability is known are tinted by it, and further ones will be."""
        self.tinted = shown
        self._restyling.begin()

    def frame_format(self, role: str) -> QTextFrameFormat:
        """How far a message stands from the sides."""
        made = QTextFrameFormat()
        made.setProperty(dress.ROLE, role)
        made.setPadding(self.theme.space(3))
        made.setTopMargin(self.theme.space(1))
        made.setBottomMargin(self.theme.space(1))
        made.setLeftMargin(self.theme.space(16) if role == QUESTION else 0)
        made.setRightMargin(self.theme.space(8) if role == ANSWER else 0)
        return made

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the grounds of the messages in sight, then the text: so no look is kept in the text."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        colors, radius = self.theme.colors, self.theme.space(3)
        for frame, box in self.in_sight():
            question = frame.frameFormat().property(dress.ROLE) == QUESTION
            painter.setBrush(QColor(colors.soft if question else colors.surface))
            painter.drawRoundedRect(box, radius, radius)
        painter.end()
        super().paintEvent(event)

    def in_sight(self) -> list[tuple[QTextFrame, QRectF]]:
        """The messages in the viewport, with their boxes in it."""
        box_of = self.document().documentLayout().frameBoundingRect
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        first = bisect_left(self._frames, top, key=lambda frame: int(box_of(frame).bottom()))
        found: list[tuple[QTextFrame, QRectF]] = []
        for frame in self._frames[first:]:
            box = box_of(frame).translated(-self.horizontalScrollBar().value(), -top)
            if box.top() > height:
                break
            format_ = frame.frameFormat()
            room = format_.leftMargin(), format_.topMargin(), -format_.rightMargin(), -format_.bottomMargin()
            found.append((frame, box.adjusted(*room)))
        return found

    def clear(self) -> None:
        """Begin with an empty page."""
        self._frames, self._passages, self._finished, self._codes = [], [], [], []
        self._answer = None
        super().clear()

    def _frame(self, role: str) -> QTextFrame:
        """A new frame at the end."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.setCharFormat(QTextCharFormat())
        self._frames.append(cursor.insertFrame(self.frame_format(role)))
        return self._frames[-1]

    def _note_place(self, value: int) -> None:
        self._at_end = self.verticalScrollBar().maximum() - value < self.theme.space(10)

    def _follow(self, *_: int) -> None:
        """Stay at the end, however much has come at once."""
        bar = self.verticalScrollBar()
        if self._at_end and self.follows:
            bar.setValue(bar.maximum())

    def _choose(self, link: QUrl) -> None:
        scheme, number = link.scheme(), int(link.path()) if link.path().isdecimal() else -1
        if scheme in WEB:
            self.link_chosen.emit(address_of(link))
        elif scheme == SOURCE_SCHEME and 0 <= number < len(self._passages):
            self.source_chosen.emit(self._passages[number])
        elif scheme == SOURCES_SCHEME and 0 <= number < len(self._finished):
            self.sources_wanted.emit(self._finished[number])
        elif scheme == CODE_SCHEME and 0 <= number < len(self._codes):
            QGuiApplication.clipboard().setText(self._codes[number])
            QToolTip.showText(QCursor.pos(), tr("Copied"), self)
