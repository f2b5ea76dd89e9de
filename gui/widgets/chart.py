"""Charts, lines and bars, drawn by pyqtgraph in the window's own colours; each has a table that says the same.

pyqtgraph takes a quarter of a second to load, so that is done in the background when the first chart is shown. Why
pyqtgraph: QtCharts is deprecated, QtGraphs comes only with PySide6's Addons (170 MB) and draws by Qt Quick; pyqtgraph
is kept, pure Python over the numpy that is here anyway, and MIT.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import isfinite, isnan, nan
from typing import TYPE_CHECKING, Any, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from gui.cut import cut
from gui.theme import Colors, Theme
from gui.widgets.parts import button, column, label, row
from gui.widgets.table import Number, Table
from gui.words import tr

if TYPE_CHECKING:
    from gui.desk import Desk

Kind = Literal["bars", "lines"]
_SPOKEN = 8  # so many values are said by a screen reader; the table has more
_NAME = 20  # so many characters of a name stand beside its bar; the table has all of them
_FEW = 3  # of so few values there may be no line between two of them: they are drawn as dots too
MOST = 600
"""So many values of a series are drawn and are in the table; of more, the least and the greatest of each stretch."""


@dataclass(frozen=True)
class Series:
    """One row of bars or one line: `labels[i]` belongs to `values[i]`; a line's labels are its numbers along x."""

    name: str
    labels: tuple[str, ...]
    values: tuple[float, ...]


class Chart(QWidget):
    """Shows series; `written` writes a value for people. A button shows the table instead of the picture."""

    def __init__(self, desk: Desk, title: str, kind: Kind, written: Callable[[float], str] = "{:g}".format) -> None:
        super().__init__()
        self._desk, self.title, self._kind, self._written = desk, title, kind, written
        self._series: Sequence[Series] = ()
        self._said = _sentence(kind, (), written)
        self._plot: Any = None
        self._room = QWidget()
        self._room.setLayout(QVBoxLayout())
        self.table = Table(title, ("", ""))
        self.views = QStackedWidget()
        self.views.addWidget(self._room)
        self.views.addWidget(self.table)
        self.switch = button(tr("As a table"), self._switch, "plain", name=f"{title}: {tr('As a table')}")
        self.switch.setCheckable(True)
        self.setLayout(column(row(label(title, "heading", wrap=False), None, self.switch), self.views))
        desk.appearance_changed.connect(self._draw)

    def show_series(self, series: Sequence[Series]) -> None:
        """Show other values."""
        self._said, several = _sentence(self._kind, series, self._written), len(series) > 1
        self._series = series = [_thinned(one) for one in series]
        rows = [
            (f"{one.name}: {name}" if several else name, Number(self._written(value)))
            for one in series
            for name, value in zip(one.labels, one.values, strict=True)
        ]
        self.table.fill(rows)
        self.setAccessibleName(self.title)
        self.setAccessibleDescription(self.description())
        self._room.setAccessibleName(self.title)
        self._room.setAccessibleDescription(self.description())
        if self._plot is None:
            self._desk.do(tr("Loading what draws charts"), _load, self._begin)
        else:
            self._draw()

    def description(self) -> str:
        """What the picture shows, in a sentence."""
        return self._said

    def _begin(self, pyqtgraph: Any) -> None:
        if self._plot is None:
            self._plot = pyqtgraph.PlotWidget(background=None, enableMenu=False)
            self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # nothing in it that a keyboard could use
            # in every language: else the names stand at the far end of their bars
            self._plot.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            self._plot.hideButtons()
            self._plot.setMouseEnabled(False, False)
            layout = self._room.layout()
            assert layout is not None
            layout.setContentsMargins(0, 0, 0, 0)
            layout.addWidget(self._plot)
        self._draw()

    def _draw(self) -> None:
        if self._plot is None:
            return
        theme = Theme.of(self._desk.settings)
        item = self._plot.getPlotItem()
        item.clear()
        for side in ("left", "bottom"):
            axis = item.getAxis(side)
            axis.setPen(theme.colors.line)
            axis.setTextPen(theme.colors.muted)
            axis.setTickFont(_font(theme))
            axis.setStyle(tickLength=0)
        (self._draw_bars if self._kind == "bars" else self._draw_lines)(item, theme)

    def _draw_bars(self, item: Any, theme: Theme) -> None:
        """From left to right, the first on top: names have room there."""
        import pyqtgraph

        names: list[tuple[float, str]] = []
        top, colors = 0.0, _colors(theme.colors)
        widest = max((value for one in self._series for value in one.values if isfinite(value)), default=0.0) or 1.0
        for number, one in enumerate(self._series):
            places = [top - place for place in range(len(one.values))]
            bars = pyqtgraph.BarGraphItem(
                x0=0, y=places, width=list(one.values), height=0.6, brush=colors[number % len(colors)], pen=None
            )
            item.addItem(bars)
            for place, name, value in zip(places, one.labels, one.values, strict=True):
                names.append((place, cut(name, _NAME)))
                text = pyqtgraph.TextItem(self._written(value), color=theme.colors.text, anchor=(0, 0.5))
                text.setFont(_font(theme))
                text.setPos((value if isfinite(value) else 0) + widest * 0.01, place)
                item.addItem(text)
            top -= len(one.values)
        item.getAxis("left").setTicks([names])
        item.hideAxis("bottom")
        item.setXRange(0, widest * 1.6, padding=0)
        item.setYRange(top + 0.4, 0.6, padding=0)
        rows = max(len(names), 1)
        self._plot.setMaximumHeight(round(theme.type() * 2.6 * rows + theme.space(4)))

    def _draw_lines(self, item: Any, theme: Theme) -> None:
        import pyqtgraph

        colors = _colors(theme.colors)
        for number, one in enumerate(self._series):
            color = colors[number % len(colors)]
            pen = pyqtgraph.mkPen(color, width=2, style=_STYLES[number % len(_STYLES)])
            places = [float(name) for name in one.labels]
            values = [value if isfinite(value) else nan for value in one.values]  # a gap in the line
            if all(map(isnan, values)):
                continue
            dots = {"symbol": "o", "symbolSize": 6, "symbolBrush": color, "symbolPen": None}
            few = dots if len(places) <= _FEW else {}
            item.plot(places, values, pen=pen, name=one.name, **few)
        item.showGrid(x=False, y=True, alpha=0.2)

    def _switch(self) -> None:
        self.views.setCurrentIndex(int(self.switch.isChecked()))


_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)
"""Lines are told apart without their colours too."""


def _sentence(kind: Kind, series: Sequence[Series], written: Callable[[float], str]) -> str:
    said = []
    for one in series:
        shown = zip(one.labels[:_SPOKEN], one.values[:_SPOKEN], strict=True)
        values = [f"{name} {written(value)}" for name, value in shown]
        more = tr("and %n more", len(one.values) - _SPOKEN) if len(one.values) > _SPOKEN else ""
        said.append(f"{one.name}: {', '.join([*values, *([more] if more else [])])}")
    drawn = tr("Bars") if kind == "bars" else tr("Lines")
    return f"{drawn}. {'; '.join(said)}." if said else tr("Nothing to show yet.")


def _thinned(series: Series) -> Series:
    """At most MOST values: of each stretch the least and the greatest, so that no peak is lost."""
    count, values = len(series.values), series.values
    if count <= MOST:
        return series
    stretches = MOST // 2
    kept: set[int] = set()
    for number in range(stretches):
        places = range(count * number // stretches, count * (number + 1) // stretches)
        finite = [place for place in places if isfinite(values[place])] or places[:1]
        kept |= {min(finite, key=values.__getitem__), max(finite, key=values.__getitem__)}
    left = sorted(kept)
    return Series(series.name, tuple(series.labels[at] for at in left), tuple(values[at] for at in left))


def _colors(colors: Colors) -> tuple[str, ...]:
    return colors.accent, colors.warning, colors.good, colors.danger


def _font(theme: Theme) -> Any:
    from PySide6.QtGui import QFont

    font = QFont()
    font.setPixelSize(theme.type(-1))
    return font


def _load() -> Any:
    import pyqtgraph

    return pyqtgraph
