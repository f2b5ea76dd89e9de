"""Two halves of a page: side by side where there is room for both, below each other where there is not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

from gui.widgets.parts import splitter

LEAST_CHARACTERS = 100
"""So much text stands in a line across both where they are side by side."""
BELOW = 0.85
"""How much of the height each half has where they stand below each other."""


class Sides(QScrollArea):
    """Large text needs more room than a small window has: then it scrolls instead of pushing the window wider."""

    def __init__(self, first: QWidget, second: QWidget, sizes: tuple[int, int] = (600, 400)) -> None:
        super().__init__()
        self._sizes = sizes
        self._later = QTimer(self)  # a single shot that never comes would keep what it calls
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._fit)
        self.splitter = splitter(first, second)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setSizes(list(sizes))
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        self.setWidget(self.splitter)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Text of another size needs other room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._later.start()

    def _fit(self) -> None:
        halves = [self.splitter.widget(place) for place in range(2)]
        needed = sum(half.minimumSizeHint().width() for half in halves if half)
        needed = max(needed, LEAST_CHARACTERS * self.fontMetrics().averageCharWidth())
        beside = self.width() >= needed
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            if beside:
                self.splitter.setSizes(list(self._sizes))
        for half in halves:
            if half:
                below = max(half.minimumSizeHint().height(), round(BELOW * self.height()))
                half.setMinimumHeight(0 if beside else below)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 160)

    def sizeHint(self) -> QSize:
        return self.splitter.sizeHint()
