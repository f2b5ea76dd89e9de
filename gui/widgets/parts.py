"""Small parts, made in one line each: labels in a role, buttons of a kind, rows and columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QGuiApplication, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from gui.icon import icon
from gui.widgets.tip import tip

TEXT_PIXELS = 6
MIRRORED_PIXELS = 1
"""A right-to-left QSplitter places its widgets so much too far to the right, where its edge cuts them (Qt 6.11)."""
Colour = QPalette.ColorRole
Layout = TypeVar("Layout", bound=QBoxLayout)
Role = Literal["title", "heading", "text", "muted", "danger", "good", "warning"]
Kind = Literal["primary", "normal", "danger", "plain", "chip", "turn", "nav"]


def label(text: str, role: Role = "text", *, wrap: bool = True) -> QLabel:
    """Text in a role; strangers' text is never taken for markup."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("role", role)
    made.setWordWrap(wrap)
    if wrap:
        made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made


class Elided(QLabel):
    """One line of text that ends in "…" where it has too little room; the whole text is its tooltip."""

    def __init__(self, role: Role = "text", *, least: int = 0) -> None:
        """So many characters of it are shown in any case."""
        super().__init__()
        self._least = least
        self.setProperty("role", role)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setMinimumWidth(48)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self._whole = ""

    @property
    def whole(self) -> str:
        """The text, also where it is cut."""
        return self._whole

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._whole = text
        self.setToolTip(tip(text))
        self.updateGeometry()
        self._fit()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._whole) + 2
        return QSize(width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.updateGeometry()
            self._fit()

    def _fit(self) -> None:
        letter = self.fontMetrics().averageCharWidth()
        self.setMinimumWidth(max(48, min(self.sizeHint().width(), self._least * letter)))
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(self.width(), 48))
        if shown != self.text():
            self.setText(shown)


def button(
    text: str, clicked: Callable[[], object], kind: Kind = "normal", *, name: str = "", sign: str = ""
) -> QPushButton:
    """A button; `name` is what a screen reader says where the text alone would not tell, `sign` an icon before it."""
    made = QPushButton(text)
    made.setProperty("kind", kind)
    made.setAccessibleName(name or text.replace("&", ""))
    made.clicked.connect(lambda: clicked())
    if sign:
        made.setIcon(icon(sign, Colour.HighlightedText if kind == "primary" else Colour.ButtonText))
    return made


def row(*widgets: QWidget | None, margins: int = 0, spacing: int = 8) -> QHBoxLayout:
    """Widgets side by side; None is a stretch."""
    return _filled(QHBoxLayout(), widgets, margins, spacing)


def column(*widgets: QWidget | QBoxLayout | None, margins: int = 0, spacing: int = 8) -> QVBoxLayout:
    """Widgets or rows below each other; None is a stretch."""
    return _filled(QVBoxLayout(), widgets, margins, spacing)


def scrolling(inner: QWidget) -> QScrollArea:
    """A frameless area that scrolls down where there is no room for all; Tab goes through it to what is inside."""
    area = QScrollArea()
    area.setWidget(inner)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def splitter(first: QWidget, second: QWidget, along: Qt.Orientation = Qt.Orientation.Horizontal) -> QSplitter:
    """Two widgets with a line between them that can be moved."""
    made = QSplitter(along)
    made.setHandleWidth(1)
    made.addWidget(first)
    made.addWidget(second)
    if along == Qt.Orientation.Horizontal:
        inset(made, 0, 0, MIRRORED_PIXELS if _mirrored() else 0, 0)
    return made


def inset(what: QLayout | QWidget, before: int, above: int, behind: int, below: int) -> None:
    """Set margins in the direction of reading: `before` is at the left, in a right-to-left language at the right."""
    left, right = (behind, before) if _mirrored() else (before, behind)
    what.setContentsMargins(left, above, right, below)


def _mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def roomy(box: QAbstractSpinBox) -> None:
    """Put the number of a box as far from its edge as other text; a style sheet does not reach it."""
    if field := box.findChild(QLineEdit):
        field.setTextMargins(TEXT_PIXELS, 0, TEXT_PIXELS, 0)


def fit(dialog: QWidget, width: int, height: int) -> None:
    """Give a dialog a size, but not more than the window that it belongs to has."""
    window = (dialog.parentWidget() or dialog).window()
    dialog.resize(min(width, max(320, window.width() - 40)), min(height, max(240, window.height() - 40)))


def _filled(layout: Layout, widgets: tuple[QWidget | QBoxLayout | None, ...], margins: int, spacing: int) -> Layout:
    layout.setContentsMargins(margins, margins, margins, margins)
    layout.setSpacing(spacing)
    for widget in widgets:
        if widget is None:
            layout.addStretch(1)
        elif isinstance(widget, QBoxLayout):
            layout.addLayout(widget)
        else:
            layout.addWidget(widget)
    return layout


def restyle(widget: QWidget) -> None:
    """Apply the style sheet anew after a property that it looks at has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
