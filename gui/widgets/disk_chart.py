"""What models and GPTs take on the disk, as bars."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from builder.disk import Use
from gui.amounts import size_text
from gui.desk import Desk
from gui.widgets.chart import Chart, Series
from gui.widgets.parts import column, inset, label
from gui.words import tr

MOST = 12
"""So many of each kind have a bar of their own."""


class DiskChart(QWidget):
    """Looks when it is shown, and again when something has changed."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.chart = Chart(desk, tr("On the disk"), "bars", size_text)
        self.said = label("", "muted")
        inner = column(self.chart, self.said, None)
        inset(inner, 12, 8, 0, 0)
        self.setLayout(inner)

    def refresh(self) -> None:
        """Count anew."""
        from builder.disk import disk_use

        self._desk.do(tr("Counting"), partial(disk_use, self._desk.library), self._show)

    def _show(self, uses: list[Use]) -> None:
        models, gpts = _largest(uses, "model"), _largest(uses, "gpt")
        series = [_series(tr("Models"), models), _series(tr("GPTs"), gpts)]
        self.chart.show_series([one for one in series if one.values])
        total = size_text(sum(use.bytes for use in uses))
        self.said.setText(tr("{total} in all: {models} models, {gpts} GPTs.").format(
            total=total, models=sum(use.kind == "model" for use in uses), gpts=sum(use.kind == "gpt" for use in uses)
        ))  # fmt: skip


def _largest(uses: list[Use], kind: str) -> list[tuple[str, int]]:
    chosen = [(use.name, use.bytes) for use in uses if use.kind == kind]
    rest = sum(size for _, size in chosen[MOST:])
    return chosen[:MOST] + ([(tr("%n more", len(chosen) - MOST), rest)] if rest else [])


def _series(name: str, values: list[tuple[str, int]]) -> Series:
    return Series(name, tuple(one for one, _ in values), tuple(float(size) for _, size in values))
