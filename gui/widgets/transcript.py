"""A conversation to read: questions, answers as they come, then as Markdown with their sources.

One text document, so that it scrolls, selects, copies and finds like a page however long it is. Markdown comes from a
model and is hostile: no HTML of it is kept, nothing is loaded, no link is opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextDocumentFragment,
    QTextFrameFormat,
)
from PySide6.QtWidgets import QTextBrowser

from gui.theme import Theme

if TYPE_CHECKING:
    from builder.events import Finished
    from rag.types import Passage

MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
SOURCE_SCHEME = "passage"
NOT_SUPPORTED = "no passage of the files supports this sentence"


class Transcript(QTextBrowser):
    """Grows at its end. `source_chosen` carries the passage whose chip was clicked."""

    source_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setProperty("role", "plain")
        self.setAccessibleName("Conversation")
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.anchorClicked.connect(self._choose)
        self._passages: list[Passage] = []
        self._answer: QTextCursor | None = None
        self._pieces: list[str] = []

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Nothing is loaded, neither from the network nor from the disk."""
        return None

    def add_question(self, text: str) -> None:
        """Show what a person said."""
        cursor = self._frame(self.theme.colors.soft, left=self.theme.space(16))
        cursor.insertText(text, self._format())
        self._follow()

    def begin_answer(self) -> None:
        """Open an empty answer that `add` goes on with."""
        self._answer = self._frame(self.theme.colors.surface, right=self.theme.space(8))
        self._pieces = []

    def add(self, text: str) -> None:
        """Show more of the answer."""
        if self._answer is None or not text:
            return
        self._pieces.append(text)
        cursor = QTextCursor(self._answer)
        cursor.setPosition(cursor.currentFrame().lastPosition())
        cursor.insertText(text, self._format())
        self._follow()

    def finish(self, finished: Finished) -> None:
        """Show the whole answer as Markdown, what supports it, and which sentences nothing supports."""
        self.settle(finished.answer)
        self._mark_unsupported([one.sentence for one in finished.citations if one.passage is None])
        self._add_sources(finished)
        self._answer = None
        self._follow()

    def settle(self, markdown: str) -> None:
        """Replace what has come of the answer by this text as Markdown."""
        if self._answer is None:
            return
        cursor = self._whole_answer()
        cursor.removeSelectedText()
        cursor.insertFragment(QTextDocumentFragment.fromMarkdown(markdown, MARKDOWN))

    def stop(self) -> None:
        """The answer ended early: what has been read stays."""
        if self._answer is not None:
            self.settle("".join(self._pieces))
            self._answer = None

    def _add_sources(self, finished: Finished) -> None:
        cited = {one.passage for one in finished.citations if one.passage is not None}
        shown = [finished.passages[place] for place in sorted(cited) if place < len(finished.passages)]
        if not shown or self._answer is None:
            return
        cursor = QTextCursor(self._answer)
        cursor.setPosition(cursor.currentFrame().lastPosition())
        cursor.insertBlock(QTextBlockFormat())
        cursor.insertText("Sources: ", self._format(muted=True))
        for place, passage in enumerate(shown):
            self._passages.append(passage)
            chip = self._format(muted=True)
            chip.setAnchor(True)
            chip.setAnchorHref(f"{SOURCE_SCHEME}:{len(self._passages) - 1}")
            chip.setForeground(QColor(self.theme.colors.accent))
            chip.setFontUnderline(True)
            cursor.insertText(passage.place, chip)
            if place + 1 < len(shown):
                cursor.insertText("  ·  ", self._format(muted=True))

    def _mark_unsupported(self, sentences: Sequence[str]) -> None:
        if self._answer is None:
            return
        mark = QTextCharFormat()
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        mark.setUnderlineColor(QColor(self.theme.colors.warning))
        mark.setToolTip(NOT_SUPPORTED)
        frame = self._answer.currentFrame()
        for sentence in sentences:
            start = QTextCursor(self.document())
            start.setPosition(frame.firstPosition())
            found = self.document().find(sentence, start)
            if not found.isNull() and found.position() <= frame.lastPosition():
                found.mergeCharFormat(mark)

    def _frame(self, ground: str, *, left: int = 0, right: int = 0) -> QTextCursor:
        """A cursor in a new frame at the end."""
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        frame = QTextFrameFormat()
        frame.setBackground(QColor(ground))
        frame.setPadding(self.theme.space(3))
        frame.setTopMargin(self.theme.space(2))
        frame.setBottomMargin(self.theme.space(2))
        frame.setLeftMargin(left)
        frame.setRightMargin(right)
        cursor.insertFrame(frame)
        return cursor

    def _whole_answer(self) -> QTextCursor:
        assert self._answer is not None
        cursor = QTextCursor(self._answer)
        frame = cursor.currentFrame()
        cursor.setPosition(frame.firstPosition())
        cursor.setPosition(frame.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _format(self, *, muted: bool = False) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setForeground(QColor(self.theme.colors.muted if muted else self.theme.colors.text))
        return made

    def _follow(self) -> None:
        """Stay at the end where the person is near it."""
        bar = self.verticalScrollBar()
        if bar.maximum() - bar.value() < self.theme.space(40):
            bar.setValue(bar.maximum())

    def _choose(self, link: QUrl) -> None:
        if link.scheme() == SOURCE_SCHEME and link.path().isdigit() and int(link.path()) < len(self._passages):
            self.source_chosen.emit(self._passages[int(link.path())])
