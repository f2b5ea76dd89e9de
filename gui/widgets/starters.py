"""What an empty chat shows: the GPT's name, what it is for, and questions to start with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.cut import cut
from gui.theme import Theme
from gui.widgets.flow import Flow
from gui.widgets.parts import button, column, label, row
from gui.words import tr

MOST = 8
SHOWN_CHARACTERS = 60


class Starters(QWidget):
    """`chosen` carries the whole question of the chip that was pressed."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, texts: Sequence[str], name: str = "", description: str = "") -> None:
        super().__init__()
        self._title, self._description = label("", "title"), label("", "muted")
        for text in (self._title, self._description):
            text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            text.setMinimumWidth(1)  # a word may be wider than the page
        self._chips = QWidget()
        self._chips.setMaximumWidth(theme.space(180))
        self._flow = Flow(spacing=theme.space(2), centred=True)
        self._chips.setLayout(self._flow)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._chips.setSizePolicy(policy)
        chips = row(self._chips)
        self.setLayout(column(None, self._title, self._description, chips, None, spacing=theme.space(3)))
        self.show_gpt(texts, name, description)

    def show_gpt(self, texts: Sequence[str], name: str, description: str) -> None:
        """Say who answers, and offer these questions."""
        self._title.setText(name or tr("What would you like to know?"))
        self._description.setText(description)
        self._description.setVisible(bool(description))
        while item := self._flow.takeAt(0):
            if chip := item.widget():
                chip.deleteLater()
        for text in texts[:MOST]:
            shown = cut(text, SHOWN_CHARACTERS)
            self._flow.addWidget(
                button(shown, partial(self.chosen.emit, text), "chip", name=tr("Ask: {text}").format(text=text))
            )
