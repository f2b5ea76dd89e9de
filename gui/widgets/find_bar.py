"""Finds words in a text that is shown: next, previous, how many there are; all of them are marked."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit, QWidget

from gui.theme import Theme
from gui.widgets.find_field import FindField
from gui.widgets.parts import button, label, row
from gui.words import tr

MOST = 2000


class FindBar(QWidget):
    """Hidden until it is asked for; Escape hides it again."""

    closed = Signal()

    def __init__(self, text: QTextEdit, theme: Theme) -> None:
        super().__init__()
        self._text, self.theme = text, theme
        self._found: list[QTextCursor] = []
        self._place, self._stale = -1, False
        text.document().contentsChanged.connect(self._age)
        self.words = FindField(tr("Find in this chat"))
        self.words.textChanged.connect(self.look)
        self.words.installEventFilter(self)
        self.count = label("", "muted", wrap=False)
        self._previous = button("‹", self.previous, "plain", name=tr("Previous place"))
        self._next = button("›", self.next, "plain", name=tr("Next place"))
        close = button(tr("Close"), self.leave, "plain", name=tr("Close the search"))
        self.setLayout(row(self.words, self.count, self._previous, self._next, close))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.hide()

    def begin(self) -> None:
        """Show it, with what is selected in the text."""
        selected = self._text.textCursor().selectedText()
        self.show()
        if selected and "\u2029" not in selected:
            self.words.setText(selected)
        self.words.setFocus()
        self.words.selectAll()
        self.look()

    def look(self) -> None:
        """Find the words anew and go to the first place."""
        self._find()
        self._place = -1
        self.next()

    def next(self) -> None:
        """Go to the next place; behind the last comes the first."""
        self._go(1)

    def previous(self) -> None:
        """Go to the place before."""
        self._go(-1)

    def leave(self) -> None:
        """Hide it and unmark everything."""
        self.hide()
        self._text.setExtraSelections([])
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.words and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self.previous() if back else self.next()
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        return super().eventFilter(watched, event)

    def _age(self) -> None:
        """The text has changed: what was found may be elsewhere, or gone."""
        self._stale = True

    def _find(self) -> None:
        self._found, self._stale = [], False
        cursor = QTextCursor(self._text.document())
        sought = self.words.text()
        while sought and len(self._found) < MOST:
            cursor = self._text.document().find(sought, cursor)
            if cursor.isNull():
                break
            self._found.append(cursor)

    def _go(self, steps: int) -> None:
        if self._stale:
            self._find()
        if self._found:
            self._place = (self._place + steps) % len(self._found)
            shown = QTextCursor(self._found[self._place])
            shown.setPosition(shown.selectionStart())
            self._text.setTextCursor(shown)
            self._text.ensureCursorVisible()
        self._mark()
        self._tell()

    def _mark(self) -> None:
        marks = []
        for place, cursor in enumerate(self._found):
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            here = place == self._place
            colors = self.theme.colors
            mark.format.setBackground(QColor(colors.accent if here else colors.soft))
            mark.format.setForeground(QColor(colors.on_accent if here else colors.text))
            marks.append(mark)
        self._text.setExtraSelections(marks)

    def _tell(self) -> None:
        self._previous.setEnabled(bool(self._found))
        self._next.setEnabled(bool(self._found))
        if not self.words.text():
            self.count.setText("")
        elif self._found:
            self.count.setText(tr("{place} of {count}").format(place=self._place + 1, count=len(self._found)))
        else:
            self.count.setText(tr("Not found"))
