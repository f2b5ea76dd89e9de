"""How a GPT writes: in plain words, and all the numbers one click away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDoubleSpinBox, QFormLayout, QSpinBox, QWidget

from gui.widgets.parts import button, column, label, roomy, row
from gui.words import noop, tr


class Number(NamedTuple):
    """A setting of builder/fields.py: where it begins and ends, its step, 0 digits for whole numbers."""

    key: str
    title: str
    hint: str
    low: float
    high: float
    step: float
    digits: int


NUMBERS = (
    Number("temperature", noop("Temperature"), noop("0 always takes the likeliest word"), 0, 100, 0.05, 2),
    Number("top_p", noop("Top p"), noop("the likeliest words that together have this share"), 0.01, 1, 0.05, 2),
    Number("top_k", noop("Top k"), noop("so many of the likeliest words; 0 is all"), 0, 1 << 22, 1, 0),
    Number("min_p", noop("Min p"), noop("words at least this fraction as likely as the likeliest"), 0, 1, 0.01, 2),
    Number("repeat_penalty", noop("Repetition penalty"), noop("1 is off"), 0.01, 100, 0.05, 2),
    Number("repeat_last_n", noop("Repetition window"), noop("how many tokens count as recent"), 0, 1 << 27, 16, 0),
    Number("max_tokens", noop("Longest answer"), noop("in tokens; four make about three words"), 1, 1 << 27, 64, 0),
)
FREEDOM = {
    noop("As the model's makers advise"): None,
    noop("Exact: the same answer every time"): 0.0,
    noop("Careful"): 0.2,
    noop("Balanced"): 0.7,
    noop("Inventive"): 1.0,
}
"""Temperature in plain words."""
LENGTH = {
    noop("As usual"): None,
    noop("Short: a few sentences"): 120,
    noop("Medium: a paragraph or two"): 400,
    noop("Long: a page"): 1200,
}
"""Most tokens of an answer in plain words."""


class SamplingFields(QWidget):
    """What differs from the advised settings; keys that it does not show are kept."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._kept: dict[str, Any] = {}
        self.freedom = self._plain(tr("How freely it writes"), FREEDOM, "temperature")
        self.length = self._plain(tr("How long it answers"), LENGTH, "max_tokens")
        self.numbers: dict[str, QSpinBox | QDoubleSpinBox] = {one.key: self._number(one) for one in NUMBERS}
        self.opening = button(tr("Numbers"), self._toggle, name=tr("Show the numbers"))
        self.opening.setCheckable(True)
        self._grid = QWidget()
        form = QFormLayout(self._grid)
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for one in NUMBERS:
            beside = row(self.numbers[one.key], label(tr(one.hint), "muted"))
            beside.setStretch(1, 1)
            form.addRow(tr(one.title), beside)
        self._grid.hide()
        words = row(self.freedom, self.length, self.opening)
        words.setStretch(0, 1)
        words.setStretch(1, 1)
        self.setLayout(column(words, self._grid))

    def values(self) -> dict[str, Any]:
        """The settings that are not as advised."""
        found = dict(self._kept)
        for one in NUMBERS:
            value = round(self.numbers[one.key].value(), one.digits)
            if value < one.low:
                found.pop(one.key, None)
            elif one.key not in found or round(found[one.key], one.digits) != value:  # a finer number stays as it is
                found[one.key] = value if one.digits else int(value)
        return found

    def show_values(self, values: Mapping[str, Any]) -> None:
        """Fill it."""
        self._kept = dict(values)
        for one in NUMBERS:
            field = self.numbers[one.key]
            value = values.get(one.key)
            field.setValue(field.minimum() if value is None else value)  # type: ignore[arg-type]
        self._show_words()

    def _number(self, one: Number) -> QSpinBox | QDoubleSpinBox:
        field: QSpinBox | QDoubleSpinBox
        if one.digits:
            field = QDoubleSpinBox()
            roomy(field)
            field.setDecimals(one.digits)
            field.setRange(round(one.low - one.step, one.digits), one.high)
            field.setSingleStep(one.step)
        else:
            field = QSpinBox()
            roomy(field)
            field.setRange(int(one.low) - 1, min(int(one.high), (1 << 31) - 1))
            field.setSingleStep(int(one.step))
        field.setValue(field.minimum())  # type: ignore[arg-type]
        field.setSpecialValueText(tr("as advised"))
        field.setAccessibleName(tr(one.title))
        field.setStepType(QAbstractSpinBox.StepType.DefaultStepType)
        field.valueChanged.connect(self._take)
        return field

    def _plain(self, name: str, words: Mapping[str, float | None], key: str) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setMinimumContentsLength(10)
        for text, value in words.items():
            combo.addItem(tr(text), value)
        combo.activated.connect(lambda _: self._choose(key, combo.currentData()))
        return combo

    def _choose(self, key: str, value: float | None) -> None:
        field = self.numbers[key]
        field.setValue(field.minimum() if value is None else value)  # type: ignore[arg-type]

    def _take(self, *_: object) -> None:
        self._show_words()
        self.changed.emit()

    def _show_words(self) -> None:
        """Let the words say what the numbers are; what no word fits is "own numbers"."""
        values = self.values()
        for combo, key in ((self.freedom, "temperature"), (self.length, "max_tokens")):
            own = combo.findData("own")
            place = next((n for n in range(combo.count()) if combo.itemData(n) == values.get(key)), -1)
            if place < 0 and own < 0:
                combo.addItem(tr("Own numbers"), "own")
            elif place >= 0 and own >= 0:
                combo.removeItem(own)
            combo.setCurrentIndex(place if place >= 0 else combo.findData("own"))

    def _toggle(self) -> None:
        self._grid.setVisible(self.opening.isChecked())
