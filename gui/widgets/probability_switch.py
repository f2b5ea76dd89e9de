"""The switch that shows how sure the model was of each token."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction

from gui.words import tr

PROBABILITIES = "token_probabilities"
"""A setting, false until a person wants it: an answer is somewhat slower with it."""


class ProbabilitySwitch(QAction):
    """Remembers its state; `changed` is called with it at once and at every change."""

    def __init__(self, settings: QSettings, changed: Callable[[bool], None], parent: QObject) -> None:
        super().__init__(tr("Token probabilities"), parent)
        self.setToolTip(tr("Tints each word of an answer by how likely the model found it; point at a word to see."))
        self.setCheckable(True)
        self._settings, self._changed = settings, changed
        self.look()
        self.toggled.connect(self._toggle)
        changed(self.isChecked())

    def look(self) -> None:
        """Be as it was left, here or in another chat."""
        self.setChecked(self._settings.value(PROBABILITIES, False, bool) is True)

    def _toggle(self, shown: bool) -> None:
        self._settings.setValue(PROBABILITIES, shown)
        self._changed(shown)
