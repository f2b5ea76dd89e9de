"""One answer in a transcript: streamed, made Markdown paragraph by paragraph, marked, and given its sources."""

from __future__ import annotations

import math
import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextFrame

from gui.theme import Theme
from gui.widgets import dress
from gui.widgets.alignment import align, range_of, units_of
from gui.widgets.markdown import CODE_SCHEME, insert
from gui.widgets.tip import tip
from gui.words import noop, tr

if TYPE_CHECKING:
    from builder.events import Finished
    from rag.types import Citation, Passage

SOURCE_SCHEME, SOURCES_SCHEME = "passage", "sources"
NOT_SUPPORTED = noop("no passage of the files supports this sentence")

_FENCE = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_END = re.compile(r"\n[^\S\n]*\n(?=\S)|^ {0,3}(?:```|~~~)[^\S\n]*\n", re.MULTILINE)


@dataclass(frozen=True)
class Told:
    """A token whose probability is known."""

    text: str
    log_probability: float
    others: tuple[tuple[str, float], ...]

    def in_words(self) -> str:
        """What is said on hover."""
        said = tr("“{token}”: {percent} likely").format(
            token=self.text.strip() or "␣", percent=_percent(self.log_probability)
        )
        others = [(text, likely) for text, likely in self.others if text.strip() != self.text.strip()]
        rest = [f"“{text.strip() or '␣'}” {_percent(likely)}" for text, likely in others]
        return "\n".join([said, tr("instead: {tokens}").format(tokens=", ".join(rest))] if rest else [said])


class Answer:
    """Writes into a frame of its own."""

    def __init__(self, frame: QTextFrame, theme: Theme, codes: list[str]) -> None:
        """`codes` takes the text of code blocks; a link copies it by its number."""
        self.theme = theme
        self.text = ""
        """What has come so far."""
        self.settled = False
        self._frame, self._codes = frame, codes
        self._tail = ""
        self._tail_start = 0
        self._tokens: list[Told | str] = []

    def add(self, text: str, log_probability: float | None, others: tuple[tuple[str, float], ...]) -> None:
        """Show more; each paragraph becomes Markdown when it has ended."""
        told = None if log_probability is None else Told(text, log_probability, others)
        self._tokens.append(told or text)
        self.text, self.settled = self.text + text, False
        self._tail += text
        self._end().insertText(text, self._told(told) if told else QTextCharFormat())
        if "\n" in text or self._tail[-len(text) - 1 : -len(text)] == "\n":
            self._settle_paragraphs()

    def settle(self, markdown: str) -> None:
        """Replace what has come by this text as Markdown."""
        cursor = self._all()
        cursor.removeSelectedText()
        cursor.setBlockFormat(QTextBlockFormat())
        cursor.setCharFormat(QTextCharFormat())
        insert(cursor, markdown, self.theme, self._codes)
        self.text, self.settled = markdown, True
        self._show_probabilities()

    def mark_unsupported(self, finished: Finished) -> None:
        """Underline the sentences that no passage supports, and say it behind them in words."""
        places, at = align(self.text, self._shown()), 0
        found: list[tuple[int, int]] = []
        for citation in finished.citations:
            start = self.text.find(citation.sentence, at)
            if start < 0:
                continue
            at = start + len(citation.sentence)
            if citation.passage is None and (span := range_of(places, start, at)):
                found.append(span)
        for start, end in reversed(found):
            mark = dress.char("unsupported", self.theme)
            mark.setToolTip(tr(NOT_SUPPORTED))
            self._span(start, end).mergeCharFormat(mark)
            check = dress.char("check", self.theme)
            check.setToolTip(tr(NOT_SUPPORTED))
            self._span(end, end).insertText(" " + tr("(check)"), check)

    def add_sources(self, finished: Finished, first: int, number: int) -> list[Passage]:
        """Add a chip for each passage that was cited, and one for all that were found; returns what was cited of each.

        `first` is the number of the first chip, `number` that of the answer.
        """
        cited = sorted({one.passage for one in finished.citations if one.passage is not None})
        shown = [
            quoted(finished.passages[place - 1], [one for one in finished.citations if one.passage == place])
            for place in cited
            if 1 <= place <= len(finished.passages)
        ]
        if not finished.passages:
            return []
        cursor = self._end()
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        if shown:
            cursor.insertText(tr("Sources:") + " ", dress.char("muted", self.theme))
        for place, passage in enumerate(shown):
            cursor.insertText(passage.place, self._chip(f"{SOURCE_SCHEME}:{first + place}"))
            cursor.insertText("  ·  ", dress.char("muted", self.theme))
        all_of_them = tr("%n passage(s) found", len(finished.passages))
        cursor.insertText(all_of_them, self._chip(f"{SOURCES_SCHEME}:{number}"))
        return shown

    def _settle_paragraphs(self) -> None:
        """Make Markdown of the paragraphs that have ended; the last one may still become anything."""
        ends = [found.end() for found in _END.finditer(self._tail)]
        fences = [found.start() for found in _FENCE.finditer(self._tail)]
        cut = next((end for end in reversed(ends) if bisect_left(fences, end) % 2 == 0), 0)
        if not cut:
            return
        done, self._tail = self._tail[:cut], self._tail[cut:]
        cursor = self._span(self._tail_start, self._length())
        cursor.removeSelectedText()
        insert(cursor, done, self.theme, self._codes)
        cursor = self._end()
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        self._tail_start = self._length()
        cursor.insertText(self._tail, QTextCharFormat())

    def _show_probabilities(self) -> None:
        """Tint the words of the settled text by the tokens that they came from."""
        if not any(isinstance(token, Told) for token in self._tokens):
            return
        said = "".join(_text(token) for token in self._tokens)
        places, at = align(self.text, self._shown()), len(said.lstrip()) - len(said)
        for token in self._tokens:
            span = range_of(places, max(at, 0), at + len(_text(token)))
            if isinstance(token, Told) and span:
                self._span(*span).mergeCharFormat(self._told(token))
            at += len(_text(token))

    def _told(self, token: Told) -> QTextCharFormat:
        made = dress.tint(math.exp(token.log_probability), self.theme)
        made.setToolTip(tip(token.in_words()))
        return made

    def _chip(self, href: str) -> QTextCharFormat:
        made = dress.char("link", self.theme)
        made.setAnchor(True)
        made.setAnchorHref(href)
        return made

    def _end(self) -> QTextCursor:
        cursor = self._frame.firstCursorPosition()
        cursor.setPosition(self._frame.lastPosition())
        return cursor

    def _all(self) -> QTextCursor:
        return self._span(0, self._length())

    def _length(self) -> int:
        return self._frame.lastPosition() - self._frame.firstPosition()

    def _shown(self) -> str:
        """The text of the answer in Qt's places, with blanks for what does not stand in its Markdown as it is."""
        shown = list(units_of(self._all().selectedText()))
        first, block = self._frame.firstPosition(), self._all().document().findBlock(self._frame.firstPosition())
        while block.isValid() and block.position() <= self._frame.lastPosition():
            for piece in block.textFormats():
                if piece.format.hasProperty(dress.FORMULA) or piece.format.anchorHref().startswith(f"{CODE_SCHEME}:"):
                    start = block.position() - first + piece.start
                    shown[start : start + piece.length] = " " * piece.length
            block = block.next()
        return "".join(shown)

    def _span(self, start: int, end: int) -> QTextCursor:
        """Select from and to so many of Qt's characters behind the beginning of the answer."""
        cursor = self._frame.firstCursorPosition()
        cursor.setPosition(self._frame.firstPosition() + start)
        cursor.setPosition(self._frame.firstPosition() + end, QTextCursor.MoveMode.KeepAnchor)
        return cursor


def _text(token: Told | str) -> str:
    return token.text if isinstance(token, Told) else token


def quoted(passage: Passage, citations: Sequence[Citation]) -> Passage:
    """The part of a passage from the first to the last sentence that was quoted of it: this is what is marked."""
    inside = [one for one in citations if passage.start <= one.start < one.end <= passage.end]
    if not inside:
        return passage
    start, end = min(one.start for one in inside), max(one.end for one in inside)
    return replace(passage, text=passage.text[start - passage.start : end - passage.start], start=start, end=end)


def _percent(log_probability: float) -> str:
    share = 100 * math.exp(log_probability)
    return "<0.1 %" if share < 0.1 else f"{share:.1f} %"
