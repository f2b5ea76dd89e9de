"""Beside an answer: its passages, and the file of one of them, as its page with the passage marked or as text."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QHideEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QTextEdit, QWidget

from builder.attachments import LABEL
from gui.desk import Desk
from gui.theme import Theme
from gui.widgets.alignment import units_of
from gui.widgets.page_view import FIRST_SCALE, PageView
from gui.widgets.parts import Elided, button, column, inset, label, row
from gui.widgets.sources import Sources
from gui.words import tr
from gui.work import Lane

if TYPE_CHECKING:
    from builder.errors import Explanation
    from builder.events import Finished
    from rag.readers.drawn_page import PagePicture
    from rag.types import Passage

ANY_HEIGHT = (1 << 24) - 1
"""What Qt calls QWIDGETSIZE_MAX: no limit."""


class SourceView(QWidget):
    """Shows one file at a time. It works in a lane of its own: a page that takes long keeps nothing else waiting."""

    toggled = Signal()
    """It was opened or closed."""
    opened = Signal()

    def __init__(self, desk: Desk, slug: str) -> None:
        from builder.pages import Pages

        super().__init__()
        self._desk, self._pages, self._lane = desk, Pages(desk.library, slug), Lane("gptb-source")
        self._passage: Passage | None = None
        self._marked: Passage | None = None
        self._file_text, self._was_open = "", False
        self._title, self._note = Elided("heading"), label("", "muted")
        self.sources, self.page, self.text = Sources(), PageView(), QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("The cited file"))
        self._file = QStackedWidget()
        self._file.addWidget(self.text)
        self._file.addWidget(self.page)
        self._switch = button(tr("As text"), self._switch_kind, "plain")
        close = button(tr("Close"), self.hide, "plain", name=tr("Close the source"))
        top = row(self._title, None, self._switch, close)
        whole = column(top, self.sources, self._note, self._file)
        inset(whole, 12, 12, 0, 0)
        self.setLayout(whole)
        for one in (self.sources, self._note, self._file, self._switch):
            one.hide()
        self.sources.chosen.connect(self.show_passage)
        self.page.wanted.connect(self._draw)
        desk.appearance_changed.connect(self.restyle)

    def show_sources(self, finished: Finished) -> None:
        """List the passages of an answer; the file of one is shown when it is chosen."""
        self._title.show_text(tr("Sources"))
        self.sources.show_sources(finished)
        self.sources.setMaximumHeight(ANY_HEIGHT)
        self.sources.show()
        for one in (self._file, self._note, self._switch):
            one.hide()
        self.show()
        self.sources.list.setFocus()

    def show_passage(self, passage: Passage) -> None:
        """Show the passage's page, or its file as text where it has none."""
        self._passage = passage
        self._title.show_text(passage.place)
        self.sources.setMaximumHeight(max(160, self.height() // 3))
        self.show()
        if passage.id.startswith(f"{LABEL}:"):
            self._show_words(tr("This file went with one question and is not kept. These are its words."))
        else:
            title = tr("Reading {name}").format(name=passage.source)
            self._do(title, partial(self._read, passage), self._show, self._fall_back)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.toggled.emit()
        if not self._was_open:
            self._was_open = True
            self.opened.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._was_open = not self.isHidden()  # another tab of the page hides it without closing it
        self.toggled.emit()

    def restyle(self) -> None:
        """Mark the passage in the colours that were chosen now."""
        if self._marked:
            self._mark(self._marked)

    def shut(self) -> None:
        """Stop what is being drawn; the view is not used any more."""
        self._passage = None
        self._pages.close()  # also in the middle of a page
        self._lane.close(self._pages.close)

    def _do(self, title: str, op: object, success: object, failure: object) -> None:
        self._desk.watch(self._lane.run(title, op), success, failure)  # type: ignore[arg-type]

    def _read(self, passage: Passage) -> tuple[Passage, str, bool]:
        return passage, self._pages.text(passage.source), self._pages.drawable(passage.source)

    def _show(self, read: tuple[Passage, str, bool]) -> None:
        passage, text, drawable = read
        if passage is not self._passage:
            return  # another was chosen meanwhile
        if text != self._file_text:
            self._file_text = text
            self.text.setPlainText(text)
        self._file.setCurrentWidget(self.text)
        self._file.show()
        self._switch.hide()
        self._marked = placed(passage, text)
        changed = tr("The file has changed since this answer. What it said then: “{words}”")
        self._note.setText(changed.format(words=" ".join(passage.text.split())))
        self._note.setVisible(self._marked is None)
        self.text.setExtraSelections([])
        if self._marked:
            self._mark(self._marked, scroll=True)
        if drawable:
            self.page.forget()
            self._draw(passage.page or 1, FIRST_SCALE)

    def _draw(self, number: int, scale: float) -> None:
        if passage := self._passage:
            op = partial(self._pages.draw, passage, self._file_text, page=number, scale=scale)
            title = tr("Drawing page {number}").format(number=number)
            self._do(title, op, partial(self._show_page, passage, scale), partial(self._fall_back, passage=passage))

    def _show_page(self, passage: Passage, scale: float, picture: PagePicture) -> None:
        if passage is not self._passage:
            return
        first = self._switch.isHidden()
        self._switch.show()
        if first:
            self._file.setCurrentWidget(self.page)
            self._switch.setText(tr("As text"))
        self.page.show_picture(picture, passage, scale)

    def _fall_back(self, explanation: Explanation, passage: Passage | None = None) -> None:
        """Say why there is no page, and leave the text; without the file, the passage's words are all there is."""
        if passage is not None and passage is not self._passage:
            return
        why = f"{explanation.message} {explanation.hint}".strip()
        if passage is None:
            self._show_words(why)
        else:
            self._note.setText(why)
            self._note.show()

    def _show_words(self, why: str) -> None:
        """Show the passage alone, and say why its file is not shown."""
        self._note.setText(why)
        self._note.show()
        self._switch.hide()
        self._file_text, self._marked = "", None
        self.text.setPlainText(self._passage.text if self._passage else "")
        self._file.setCurrentWidget(self.text)
        self._file.show()

    def _switch_kind(self) -> None:
        to_text = self._file.currentWidget() is self.page
        self._file.setCurrentWidget(self.text if to_text else self.page)
        self._switch.setText(tr("As a page") if to_text else tr("As text"))

    def _mark(self, passage: Passage, *, scroll: bool = False) -> None:
        """Mark the passage without touching the text: selections of Qt's take a new colour at no cost."""
        start = len(units_of(self._file_text[: passage.start]))
        end = start + len(units_of(self._file_text[passage.start : passage.end]))
        cursor = QTextCursor(self.text.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor
        colors = Theme.of(self._desk.settings).colors
        mark.format.setBackground(QColor(colors.soft))
        mark.format.setFontUnderline(True)
        self.text.setExtraSelections([mark])
        if scroll:
            cursor.setPosition(start)
            self.text.setTextCursor(cursor)
            self.text.centerCursor()


def placed(passage: Passage, text: str) -> Passage | None:
    """The passage where it stands in the text of its file now; None where the text does not hold it any more."""
    if text[passage.start : passage.end] == passage.text:
        return passage
    start = text.find(passage.text)
    return None if start < 0 else replace(passage, start=start, end=start + len(passage.text))
