"""Which message of a transcript's document a place belongs to: each has a frame of its own, in their order."""

from __future__ import annotations

from PySide6.QtGui import QTextDocument


def place_at(document: QTextDocument, position: int) -> int | None:
    """Return which message, from 0, holds a position of the document; None between two of them."""
    frames = document.rootFrame().childFrames()
    low, high = 0, len(frames)
    while low < high:
        middle = (low + high) // 2
        if frames[middle].lastPosition() < position:
            low = middle + 1
        else:
            high = middle
    return low if low < len(frames) and frames[low].firstPosition() <= position else None
