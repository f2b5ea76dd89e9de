"""Many changes of a text, laid out once: each alone would lay out everything behind it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextCursor, QTextDocument


@contextmanager
def one_edit(document: QTextDocument) -> Iterator[None]:
    """Lay the document out when the block ends."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    try:
        yield
    finally:
        cursor.endEditBlock()
