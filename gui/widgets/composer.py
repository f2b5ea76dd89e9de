"""Where a question is written: the field, send and stop; what is typed is given out to be kept within a second."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from gui.widgets.parts import button, column, label, row
from gui.words import tr

KEEP_MS = 400
"""The pause from the first change to its keeping; the rest of the second is for the disk."""


LINES = 3.6
"""How high the field is: a question of two lines, and its edges."""


class Composer(QWidget):
    """Knows nothing of the conversation."""

    sent = Signal(str)
    stopped = Signal()
    typed = Signal(str)
    """What is in the field, to be kept."""
    editing_left = Signal()
    """A person does not want to edit their question after all."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QPlainTextEdit()
        self.field.setPlaceholderText(tr("Ask something. Enter sends, Shift+Enter begins a line."))
        self.field.setAccessibleName(tr("Your question"))
        self.field.setTabChangesFocus(True)
        self.field.installEventFilter(self)
        self.sending = button(tr("Send"), self.send, "primary")
        self.stopping = button(tr("Stop"), self.stopped.emit)
        self._editing = QWidget()
        leave = button(tr("Cancel"), self.leave_editing, "plain", name=tr("Do not edit the question"))
        self._editing.setLayout(
            row(label(tr("Editing your question. The one before stays as a branch."), "muted"), leave)
        )
        self._editing.hide()
        self._draft, self._unkept = "", False
        self._keeping = QTimer(self)
        self._keeping.setSingleShot(True)
        self._keeping.setInterval(KEEP_MS)
        self._keeping.timeout.connect(self.flush)
        self.field.textChanged.connect(self._note_change)
        buttons = column(self.sending, self.stopping, None, spacing=0)
        entry = row(self.field)
        entry.addLayout(buttons)
        self.setLayout(column(self._editing, entry, spacing=4))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.show_busy(busy=False, answering=False)

    @property
    def editing(self) -> bool:
        """Whether what is in the field takes the place of an earlier question."""
        return not self._editing.isHidden()

    def send(self) -> None:
        """Give out what is in the field; it stays there until `clear`."""
        if (text := self.field.toPlainText().strip()) and self.sending.isEnabled():
            self._keeping.stop()
            self.sent.emit(text)

    def clear(self) -> None:
        """Empty the field: its question is kept elsewhere now."""
        self._editing.hide()
        self.show_text(self._draft)
        self._draft = ""
        if self.field.toPlainText():
            self.typed.emit(self.field.toPlainText())

    def show_text(self, text: str) -> None:
        """Put text into the field that need not be kept: it is already."""
        self.field.setPlainText(text)
        self.field.moveCursor(QTextCursor.MoveOperation.End)
        self._keeping.stop()
        self._unkept = False

    def edit(self, question: str) -> None:
        """Let a person change a question that was asked; what they were typing comes back afterwards."""
        self.flush()
        if not self.editing:
            self._draft = self.field.toPlainText()
        self._editing.show()
        self.show_text(question)
        self.field.setFocus()

    def leave_editing(self) -> None:
        """Leave the question as it was."""
        self._editing.hide()
        self.show_text(self._draft)
        self._draft = ""
        self.editing_left.emit()

    def flush(self) -> None:
        """Give out now what was typed and is not kept yet."""
        self._keeping.stop()
        if self._unkept and not self.editing:
            self._unkept = False
            self.typed.emit(self.field.toPlainText())

    def show_busy(self, *, busy: bool, answering: bool) -> None:
        """While it is busy nothing can be sent; what is being answered can be stopped."""
        focused = self.sending.hasFocus() or self.stopping.hasFocus()
        self.sending.setEnabled(not busy)
        self.stopping.setEnabled(answering)
        self.sending.setVisible(not answering)
        self.stopping.setVisible(answering)
        if focused:
            (self.stopping if answering else self.field).setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """The field is as high as its lines at any text size, the button as wide whatever it says."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        self.field.setFixedHeight(round(LINES * self.field.fontMetrics().lineSpacing()))
        width = max(one.sizeHint().width() for one in (self.sending, self.stopping))
        for one in (self.sending, self.stopping):
            one.setMinimumWidth(width)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.send()
                return True
            if event.key() == Qt.Key.Key_Escape and (self.editing or self.stopping.isEnabled()):
                self.leave_editing() if self.editing else self.stopped.emit()
                return True
        return super().eventFilter(watched, event)

    def _note_change(self) -> None:
        """The pause is not begun anew with each key: who types without one is kept too."""
        self._unkept = True
        if not self._keeping.isActive():
            self._keeping.start()
