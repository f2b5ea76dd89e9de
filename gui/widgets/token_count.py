"""How much of the model's context a text takes, counted by the model's own tokenizer a moment after the last key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QWidget

from gui.desk import Desk
from gui.widgets.parts import column, label, restyle
from gui.words import tr

if TYPE_CHECKING:
    from builder.errors import Explanation
    from builder.tokens import TokenCount

PAUSE_MS = 300
MUCH = 0.5
"""Of the context: past it little room is left for files and answers."""


class TokenCounter(QWidget):
    """Shows the count and the share; counts off the window's thread."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._text, self._model = desk, "", ""
        self._asked = 0
        self.said = label("", "muted")
        self.share = QProgressBar()
        self.share.setRange(0, 1000)
        self.share.setTextVisible(False)
        self.share.setAccessibleName(tr("Share of the model's context"))
        self.setLayout(column(self.share, self.said, spacing=4))
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._count)
        desk.models_changed.connect(self._timer.start)  # the one that was missing may be there now

    def count(self, text: str, model: str) -> None:
        """Count a text for a model, when no other has come for a moment."""
        if (text, model) != (self._text, self._model):
            self._text, self._model = text, model
            self._timer.start()

    def _count(self) -> None:
        from builder.tokens import count

        self._asked += 1
        asked, model, text = self._asked, self._model, self._text

        def counted() -> tuple[int, TokenCount]:
            return asked, count(self._desk.library, model, text)

        self._desk.do(tr("Counting tokens"), counted, self._show, self._fail)

    def _show(self, counted: tuple[int, TokenCount]) -> None:
        asked, found = counted
        if asked != self._asked:
            return  # a later text has overtaken it
        percent = 100 * found.share
        shown = tr("under 1 %") if 0 < percent < 1 else tr("{percent} %").format(percent=round(percent))
        said = tr("%n token(s), {share} of the {context} that the model can read at once", found.tokens)
        text = said.format(share=shown, context=f"{found.context_tokens:,}")
        if found.share > MUCH:
            much = tr("Little room is left for files and answers: move long texts into files.")
            text = f"{text}. {much}"
        self.said.setText(text)
        self.said.setProperty("role", "warning" if found.share > MUCH else "muted")
        restyle(self.said)
        self.share.setValue(min(1000, round(1000 * found.share)))

    def _fail(self, explanation: Explanation) -> None:
        words = tr("%n word(s)", len(self._text.split()))
        self.share.setValue(0)
        why = tr("Tokens cannot be counted: {reason}").format(reason=explanation.message)
        self.said.setText(f"{words}. {why}")
