"""What the window says, in the person's language: every text that a person reads goes through `tr`."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

CONTEXT = "gptb"
"""The one context of all texts in the translations."""


def tr(text: str, count: int = -1) -> str:
    """Return the translation of an English text, or the text itself where there is none.

    `text` is a literal, so that it can be found in the source; what varies stands in braces and is filled in
    afterwards: `tr("Reading files for {name}").format(name=name)`. With a `count`, `%n` becomes it and its plural form
    is chosen: `tr("%n file(s)", 3)`.
    """
    return QCoreApplication.translate(CONTEXT, text, None, count)


def ltr(text: str) -> str:
    """Keep a file's name, a command or keys in their own order in a window that reads from right to left."""
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u2066{text}\u2069" if right_to_left and text else text  # LEFT-TO-RIGHT ISOLATE ... POP ISOLATE


def own(text: str) -> str:
    """Keep what a person wrote in the direction that it has, at the side where the window's language begins."""
    right_to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return f"\u200f{apart(text)}" if right_to_left and text else text


def apart(text: str) -> str:
    """Keep text in its own direction: it turns nothing around it, and its "…" or "!" stands at its own end."""
    return f"\u2068{text}\u2069"  # FIRST STRONG ISOLATE ... POP ISOLATE


def noop(text: str) -> str:
    """Mark a literal that is translated where it is shown, with `tr` of the variable that holds it."""
    return text
