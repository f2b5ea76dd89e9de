"""What is said on hover, where strangers had a hand in its text: Qt would take tags in it for markup, and load."""

from __future__ import annotations

import html

from PySide6.QtGui import Qt


def tip(text: str) -> str:
    """The text as a tooltip that shows it as it is."""
    if not Qt.mightBeRichText(text):
        return text
    return f"<qt>{html.escape(text)}</qt>".replace("\n", "<br>")
