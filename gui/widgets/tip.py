"""What is said on hover, where strangers had a hand in its text: Qt would take tags in it for markup, and load."""

from __future__ import annotations

import html
import re

from PySide6.QtGui import Qt

_UNBROKEN = re.compile(r"\S{24}")


def tip(text: str) -> str:
    """The text as a tooltip that shows it as it is."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<qt>{html.escape(text)}</qt>".replace("\n", "<br>")


def breakable(text: str) -> str:
    """The text with places where a line may end in words that are too long for one: the name of a file, a path.

    A label cannot be narrower than its longest word, and would push all beside it away.
    """
    return _UNBROKEN.sub("\\g<0>\u200b", text)
