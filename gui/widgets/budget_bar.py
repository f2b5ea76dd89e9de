"""How the tokens of the model's context are spent, as a bar: instructions, files, conversation, question, answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.theme import Theme
from gui.widgets.parts import label, row
from gui.widgets.tip import tip
from gui.words import tr

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from builder.prompt import Budget

Part = tuple[str, int, str]
"""What it is, how many tokens it takes, and which of the theme's colours shows it."""


class BudgetBar(QWidget):
    """A bar and its numbers in words; nothing of it is shown until a first question has been counted."""

    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._bar = _Bar(settings)
        self._words = label("", "muted", wrap=False)
        self.setLayout(row(self._bar, self._words))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._budget: Budget | None = None
        self.hide()

    def show_budget(self, budget: Budget, answer_tokens: int = 0) -> None:
        """Show where the tokens went; `answer_tokens` those that the answer has taken."""
        self._budget = budget
        parts: list[Part] = [
            (tr("Instructions"), budget.instructions_tokens, "accent"),
            (tr("Files"), budget.passages_tokens, "good"),
            (tr("Conversation"), budget.history_tokens, "warning"),
            (tr("Question"), budget.question_tokens, "muted"),
            (tr("Answer"), answer_tokens, "text"),
        ]
        used = budget.prompt_tokens + answer_tokens
        total = budget.context_tokens
        self._bar.show_parts([part for part in parts if part[1]], total)
        self._words.setText(tr("{used} of {total} tokens").format(used=f"{used:,}", total=f"{total:,}"))
        told = [self._words.text(), *(f"{name}: {tokens:,}" for name, tokens, _ in parts)]
        told.append(tr("Kept for the answer: {tokens}").format(tokens=f"{budget.answer_tokens:,}"))
        if budget.passages_left_out or budget.messages_left_out:
            told.append(
                tr("Left out for lack of room: {passages} passages, {messages} messages").format(
                    passages=budget.passages_left_out, messages=budget.messages_left_out
                )
            )
        self.setToolTip(tip("\n".join(told)))
        self.setAccessibleName(tr("Context in use"))
        self.setAccessibleDescription(". ".join(told))
        self._bar.setAccessibleName(tr("Context in use"))
        self._bar.setAccessibleDescription(". ".join(told))
        self.show()

    def show_answer(self, tokens: int) -> None:
        """Add what the answer took, once that is known."""
        if self._budget:
            self.show_budget(self._budget, tokens)


class _Bar(QWidget):
    def __init__(self, settings: QSettings) -> None:
        super().__init__()
        self._settings = settings
        self._parts: list[Part] = []
        self._total = 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_parts(self, parts: list[Part], total: int) -> None:
        self._parts, self._total = parts, max(1, total)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(Theme.of(self._settings).space(30), Theme.of(self._settings).space(2))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = Theme.of(self._settings).colors
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.setClipPath(shape)
        painter.fillRect(self.rect(), QColor(colors.line))
        x = 0.0
        for _, tokens, color in self._parts:
            width = max(2.0, self.width() * tokens / self._total)
            left = self.width() - x - width if self.layoutDirection().name == "RightToLeft" else x
            painter.fillRect(
                QRectF(left, 0, width - 1 if width > 4 else width, self.height()), QColor(getattr(colors, color))
            )
            x += width
        painter.end()
