"""What pieces of a conversation's text are, kept in the text, and how a theme shows them.

The text remembers roles and no colours of its own, so that a change of look dresses it anew.
"""

from __future__ import annotations

from typing import Literal

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextFrameFormat,
    QTextTable,
)

from gui.theme import Colors, Theme

Role = Literal["muted", "link", "code", "unsupported", "check"]
Block = Literal["code", "formula"]

ROLE = QTextFormat.Property.UserProperty.value + 1
TINT = ROLE + 1
"""The probability of a token, 0..1."""
BLOCK = ROLE + 2
FORMULA = ROLE + 3


def char(role: Role, theme: Theme) -> QTextCharFormat:
    """A format for text in a role."""
    made = QTextCharFormat()
    made.setProperty(ROLE, role)
    return dressed(made, theme)


def tint(probability: float, theme: Theme) -> QTextCharFormat:
    """A format to merge into that of a token."""
    made = QTextCharFormat()
    made.setProperty(TINT, probability)
    return dressed(made, theme)


def is_dressed(format_: QTextFormat) -> bool:
    """Whether a theme has a say in how this text looks."""
    return format_.hasProperty(ROLE) or format_.hasProperty(TINT)


def dressed(format_: QTextCharFormat, theme: Theme, *, tinted: bool = True) -> QTextCharFormat:
    """The format in a theme's colours; tokens show their probability where `tinted`."""
    made, colors = QTextCharFormat(format_), theme.colors
    match made.property(ROLE):
        case "muted":
            made.setForeground(QColor(colors.muted))
        case "link":
            made.setForeground(QColor(colors.accent))
            made.setFontUnderline(True)
        case "code":
            made.setBackground(QColor(colors.raised))
        case "unsupported":
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            made.setUnderlineColor(QColor(colors.warning))
        case "check":
            made.setForeground(QColor(colors.warning))
    if made.isAnchor():
        made.setForeground(QColor(colors.accent))
    if made.hasProperty(TINT):
        ground = shade(float(made.property(TINT)), colors)
        made.setBackground(QColor(ground)) if tinted else made.clearBackground()
    return made


def block(kind: Block, theme: Theme) -> QTextBlockFormat:
    """A format to merge into that of a line of code or a formula of its own."""
    made = QTextBlockFormat()
    made.setProperty(BLOCK, kind)
    return dressed_block(made, theme)


def dressed_block(format_: QTextBlockFormat, theme: Theme) -> QTextBlockFormat:
    """The format in a theme's colours and measures."""
    made = QTextBlockFormat(format_)
    if made.property(BLOCK) == "code":
        made.setBackground(QColor(theme.colors.raised))
        made.setNonBreakableLines(False)
        made.setLeftMargin(theme.space(2))
        made.setRightMargin(theme.space(2))
    return made


def shade(probability: float, colors: Colors) -> str:
    """The ground of a token: that of the page for a sure one, the warmer the less likely it was."""
    doubt = (1 - min(max(probability, 0.0), 1.0)) * 0.32
    ground, warm = QColor(colors.surface), QColor(colors.warning)
    mixed = (
        round(one + (other - one) * doubt)
        for one, other in (
            (ground.red(), warm.red()),
            (ground.green(), warm.green()),
            (ground.blue(), warm.blue()),
        )
    )
    return "#" + "".join(f"{part:02x}" for part in mixed)


def dress_table(table: QTextTable, theme: Theme) -> None:
    """Draw a table with thin lines and room in its cells."""
    made = table.format()
    made.setBorder(1)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(QBrush(QColor(theme.colors.line)))
    made.setBorderCollapse(True)
    made.setCellPadding(theme.space(1.5))
    made.setCellSpacing(0)
    made.setTopMargin(theme.space(1))
    made.setBottomMargin(theme.space(2))
    table.setFormat(made)
    bold, close = QTextCharFormat(), QTextBlockFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    close.setTopMargin(0)
    for column in range(table.columns()):  # Qt forgets the look of the first cell when it inserts a table
        cursor = table.cellAt(0, column).firstCursorPosition()
        cursor.setPosition(table.cellAt(0, column).lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(bold)
        cursor.mergeBlockFormat(close)
