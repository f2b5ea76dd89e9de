"""The look of the window: colours, spacing and type in one place, and the style sheet made of them.

Spacing and type are multiples of a base that follows the person's text size, so that 200 % enlarges everything alike.
Contrast is computed as WCAG 2.2 defines it; a test holds every pair of text and ground to 4.5:1.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QPalette


@dataclass(frozen=True)
class Colors:
    """The colours of one theme, each "#rrggbb"."""

    ground: str
    """Behind everything."""
    surface: str
    """Cards, fields, bubbles."""
    raised: str
    """Surfaces under the pointer, and the rail."""
    line: str
    text: str
    muted: str
    """Text that matters less."""
    accent: str
    """Buttons that do the main thing, links, focus."""
    on_accent: str
    soft: str
    """Behind what is chosen."""
    danger: str
    warning: str
    good: str


LIGHT = Colors(
    ground="#f6f5f2",
    surface="#ffffff",
    raised="#eceae4",
    line="#cfccc3",
    text="#1f2328",
    muted="#5a5f66",
    accent="#1c5d99",
    on_accent="#ffffff",
    soft="#dfeaf5",
    danger="#a8322a",
    warning="#7a5200",
    good="#216e3a",
)
DARK = Colors(
    ground="#17191c",
    surface="#202327",
    raised="#2a2e33",
    line="#3d4248",
    text="#eceae6",
    muted="#aab0b7",
    accent="#8ec1f2",
    on_accent="#10202f",
    soft="#263a4e",
    danger="#f2968f",
    warning="#e5bd6b",
    good="#8fd0a0",
)
TEXT_ON = {
    "text": ("ground", "surface", "raised", "soft"),
    "muted": ("ground", "surface", "raised"),
    "accent": ("ground", "surface"),
    "on_accent": ("accent",),
    "danger": ("ground", "surface"),
    "warning": ("ground", "surface"),
    "good": ("ground", "surface"),
}
"""Which colours are written with, and on which grounds."""

BASE_PIXELS = 14
CELL_PIXELS = 3
"""What Qt puts between the padding of a cell and its text, so that the head of a table stands above its cells."""
ICONS = Path(__file__).with_name("icons")
LOOK, TEXT_PERCENT = "look", "text_percent"
"""Settings: "system", "light" or "dark"; one of PERCENTS."""
PERCENTS = range(100, 201, 10)


@dataclass(frozen=True)
class Theme:
    """Colours and a text size; 1.0 is 14 pixels."""

    colors: Colors
    scale: float = 1.0

    @classmethod
    def of(cls, settings: QSettings) -> Theme:
        """What a person has chosen; where nothing is, what the system shows, at 100 %."""
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QGuiApplication

        chosen = str(settings.value(LOOK, "system"))
        dark = (
            QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            if chosen == "system"
            else chosen == "dark"
        )
        return cls(DARK if dark else LIGHT, text_percent(settings) / 100)

    def space(self, steps: float) -> int:
        """Pixels of so many steps; a step is 4 pixels at 100 %."""
        return round(4 * steps * self.scale)

    def type(self, step: int = 0) -> int:
        """Pixels of text: 0 is running text, each step up is a sixth larger, each down a sixth smaller."""
        return round(BASE_PIXELS * self.scale * 1.17**step)

    @property
    def dark(self) -> bool:
        return _luminance(self.colors.ground) < 0.5

    def palette(self) -> QPalette:
        """The colours for what a style sheet does not reach."""
        from PySide6.QtGui import QColor, QPalette

        colors, palette = self.colors, QPalette()
        for role, name in {
            QPalette.ColorRole.Window: colors.ground,
            QPalette.ColorRole.WindowText: colors.text,
            QPalette.ColorRole.Base: colors.surface,
            QPalette.ColorRole.AlternateBase: colors.raised,
            QPalette.ColorRole.Text: colors.text,
            QPalette.ColorRole.PlaceholderText: colors.muted,
            QPalette.ColorRole.Button: colors.raised,
            QPalette.ColorRole.ButtonText: colors.text,
            QPalette.ColorRole.Highlight: colors.accent,
            QPalette.ColorRole.HighlightedText: colors.on_accent,
            QPalette.ColorRole.Link: colors.accent,
            QPalette.ColorRole.ToolTipBase: colors.text,
            QPalette.ColorRole.ToolTipText: colors.ground,
        }.items():
            palette.setColor(role, QColor(name))
        return palette

    def style_sheet(self) -> str:
        """What Qt draws the whole window by."""
        words = {field.name: getattr(self.colors, field.name) for field in fields(self.colors)}
        words |= {f"s{steps}": f"{self.space(steps)}px" for steps in (1, 2, 3, 4, 6, 8)}
        words |= {"cell": f"{self.space(2) + CELL_PIXELS}px", "sign": f"{self.space(4.5)}px"}
        words |= {f"t{step}": f"{self.type(step)}px" for step in (0, 1, 2, 3)} | {"small": f"{self.type(-1)}px"}
        shade = "dark" if self.dark else "light"
        words |= {f"icon_{name}": (ICONS / f"{name}-{shade}.svg").as_posix() for name in ("tick", "down", "up")}
        sheet = _SHEET
        for word in sorted(words, key=len, reverse=True):
            sheet = sheet.replace(f"@{word}", words[word])
        return sheet if _left_to_right() else sheet.replace("border-left", "border-right")


def text_percent(settings: QSettings) -> int:
    """The chosen size of text; 100 where none is, or none that can be read."""
    text = str(settings.value(TEXT_PERCENT, 100))
    return min(max(int(text), PERCENTS[0]), PERCENTS[-1]) if text.isdecimal() else 100


def _left_to_right() -> bool:
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication.layoutDirection() != Qt.LayoutDirection.RightToLeft


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, 1 to 21 (WCAG 2.2, contrast ratio)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: str) -> float:
    channels = (int(color[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


_SHEET = """
* { font-size: @t0; color: @text; }
QWidget#window, QScrollArea, QScrollArea > QWidget > QWidget, QStackedWidget { background: @ground; border: none; }
QWidget#rail { background: @raised; border: none; }
QWidget#rail QScrollArea, QWidget#rail QScrollArea > QWidget > QWidget { background: transparent; }
QWidget#bar { background: @ground; border-bottom: 1px solid @line; }
QLabel { background: transparent; }
QLabel[role="title"] { font-size: @t3; font-weight: 600; }
QLabel[role="heading"] { font-size: @t1; font-weight: 600; }
QLabel[role="muted"] { color: @muted; font-size: @small; }
QLabel[role="danger"] { color: @danger; }
QLabel[role="good"] { color: @good; }
QLabel[role="warning"] { color: @warning; }
QFrame[role="card"] { background: @surface; border: 1px solid @line; border-radius: @s2; }
QFrame[role="card"]:focus, QFrame[role="card"]:hover { border-color: @accent; }
QFrame[role="question"] { background: @soft; border: none; border-radius: @s3; }
QFrame[role="answer"] { background: @surface; border: 1px solid @line; border-radius: @s3; }
QFrame[role="drop"] { background: @surface; border: 2px dashed @line; border-radius: @s3; }
QFrame[role="drop"][over="true"] { border-color: @accent; background: @soft; }
QFrame[role="notice"] {
    background: @surface; border: 1px solid @line; border-left: 4px solid @accent; border-radius: @s1;
}
QFrame[role="notice"][kind="danger"] { border-left-color: @danger; }
QPushButton, QToolButton {
    background: @surface; border: 1px solid @line; border-radius: @s2; padding: @s2 @s4; min-height: @s4;
    icon-size: @sign;
}
QPushButton:hover, QToolButton:hover { background: @raised; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; }
QPushButton:disabled { color: @muted; background: @raised; }
QPushButton[kind="primary"] { background: @accent; color: @on_accent; border-color: @accent; font-weight: 600; }
QPushButton[kind="primary"]:focus { border: 2px solid @text; }
QPushButton[kind="primary"]:disabled { background: @raised; color: @muted; border-color: @line; }
QPushButton[kind="danger"] { color: @danger; border-color: @danger; }
QPushButton[kind="danger"]:disabled { color: @muted; border-color: @line; }
QPushButton[kind="plain"], QToolButton[kind="plain"] { background: transparent; border-color: transparent; }
QPushButton[kind="plain"]:hover, QToolButton[kind="plain"]:hover { background: @raised; }
QPushButton[kind="plain"]:focus, QToolButton[kind="plain"]:focus { border: 2px solid @accent; }
QPushButton[kind="chip"] {
    background: @soft; border: 1px solid transparent; border-radius: @s3; padding: @s1 @s3; font-size: @small;
}
QPushButton[kind="chip"]:focus, QPushButton[kind="chip"]:hover { border: 1px solid @accent; }
QPushButton[kind="turn"] {
    background: transparent; border: 1px solid transparent; border-radius: @s2; padding: @s1 @s2; font-size: @small;
    color: @muted;
}
QPushButton[kind="turn"]:hover { background: @raised; color: @text; }
QPushButton[kind="turn"]:checked { background: @soft; color: @text; font-weight: 600; }
QPushButton[kind="turn"]:focus { border: 1px solid @accent; color: @text; }
QPushButton::menu-indicator { image: none; width: 0; }
QPushButton[kind="nav"] {
    background: transparent; border: 2px solid transparent; border-radius: @s2; padding: @s1 @s3; text-align: left;
    icon-size: @s6;
}
QPushButton[kind="nav"]:hover { background: @surface; }
QPushButton[kind="nav"]:checked { background: @surface; font-weight: 600; }
QPushButton[kind="nav"]:focus { border-color: @accent; }
QLineEdit, QPlainTextEdit, QTextEdit, QTextBrowser, QComboBox, QSpinBox, QDoubleSpinBox {
    background: @surface; border: 1px solid @line; border-radius: @s2; padding: @s2;
    selection-background-color: @accent; selection-color: @on_accent; placeholder-text-color: @muted;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QSpinBox:focus, QDoubleSpinBox:focus {
    border: 2px solid @accent;
}
QLineEdit > QToolButton { background: transparent; border: none; padding: 0; min-height: 0; }
QTextBrowser[role="plain"] { background: transparent; border: none; padding: 0; }
QTextBrowser[role="plain"]:focus { border: 1px solid @accent; }
QComboBox QAbstractItemView {
    background: @surface; border: 1px solid @line; selection-background-color: @soft; selection-color: @text;
}
QCheckBox, QRadioButton { spacing: @s2; background: transparent; }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QCheckBox::indicator { width: @s4; height: @s4; border: 1px solid @muted; border-radius: @s1; background: @surface; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(@icon_tick); }
QCheckBox::indicator:focus { border: 2px solid @accent; }
QComboBox::drop-down { border: none; width: @s6; }
QComboBox::down-arrow { image: url(@icon_down); width: @s4; height: @s4; }
QAbstractSpinBox > QLineEdit { border: none; padding: 0 @s2; background: transparent; }
QSpinBox::up-button, QDoubleSpinBox::up-button { border: none; background: transparent; width: @s6; }
QSpinBox::down-button, QDoubleSpinBox::down-button { border: none; background: transparent; width: @s6; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(@icon_up); width: @s3; height: @s3; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(@icon_down); width: @s3; height: @s3; }
QSlider:horizontal { min-height: @s6; }
QSlider::groove:horizontal { background: @line; height: @s1; border-radius: 2px; }
QSlider::handle:horizontal { background: @accent; width: @s4; margin: -@s2 0; border-radius: @s2; }
QSlider:focus { border: 1px solid @accent; border-radius: @s1; }
QListWidget, QTreeWidget, QTableWidget, QListView, QTreeView, QTableView {
    background: @surface; border: 1px solid @line; border-radius: @s2; alternate-background-color: @ground;
}
QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid @accent; }
QListView#cards { background: @ground; border: 2px solid transparent; }
QListView#cards:focus { border-color: transparent; }
QTableView::item { padding: @s1 @s2; }
QListView::item, QTreeView::item { padding: @s2; }
QListView::item:selected, QTreeView::item:selected, QTableView::item:selected { background: @soft; color: @text; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section {
    background: transparent; border: none; border-bottom: 1px solid @line; padding: @s2 @cell; color: @muted;
}
QProgressBar { background: @raised; border: none; border-radius: @s1; min-height: @s2; max-height: @s2; }
QProgressBar::chunk { background: @accent; border-radius: @s1; }
QTabBar::tab {
    background: transparent; border: none; border-bottom: 2px solid transparent; padding: @s2 @s4; color: @muted;
}
QTabBar::tab:selected { color: @text; border-bottom-color: @accent; }
QTabBar::tab:focus { color: @accent; }
QTabBar { qproperty-drawBase: 0; }
QTabWidget::pane { border: none; border-top: 1px solid @line; top: -1px; }
QTabBar::tab { border-bottom-width: 3px; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle { background: @line; border-radius: 3px; margin: 3px; min-height: @s8; min-width: @s8; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
QSplitter::handle:horizontal { width: 1px; }
QTabBar QToolButton { background: @raised; border: none; border-radius: @s1; padding: 0; min-height: 0; }
QMenu { background: @surface; border: 1px solid @line; padding: @s1; }
QMenu::item { padding: @s2 @s6; border-radius: @s1; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @line; margin: @s1 @s2; }
QMenu::indicator { width: @s4; height: @s4; left: @s1; border: 1px solid @muted; border-radius: @s1; }
QMenu::indicator:checked { background: @accent; border-color: @accent; image: url(@icon_tick); }
QMenu::item:selected { background: @soft; }
QToolTip { background: @text; color: @ground; border: none; padding: @s1; }
"""
