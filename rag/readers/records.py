"""JSON and JSON lines: each record as lines "name: value", nested names joined by dots, an empty line between records.

A file that is no valid JSON is read as the plain text that it is, with a note.
"""

import json
from collections.abc import Iterator
from typing import Any

from rag.readers.part import File
from rag.readers.text import MAX_TEXT_CHARACTERS, load, too_long
from rag.types import Document, Page

MAX_DEPTH = 40


def read_records(path: File, source: str) -> Document:
    """Read a JSON or JSON lines file as one page without a number.

    Raises ReadFailed ("unsupported" where the bytes are no text, "too large") and OSError.
    """
    text, note = load(path, source)
    notes = [note] if note else []
    try:
        page = _joined(_records(text), source)
    except (ValueError, RecursionError):
        page = text
        notes.append("It is no valid JSON and was read as plain text.")
    return Document(source, (Page(None, page),), tuple(notes))


def _records(text: str) -> Iterator[str]:
    """Yield the records of a text. Raises ValueError and RecursionError where it is no JSON."""
    try:
        content = json.loads(text.lstrip("\ufeff"))
    except ValueError:
        content = [json.loads(line) for line in text.lstrip("\ufeff").splitlines() if line.strip()]
    for record in content if isinstance(content, list) else [content]:
        yield "\n".join(_lines("", record))


def _lines(name: str, value: Any, depth: int = 0) -> Iterator[str]:
    if isinstance(value, dict | list) and value and depth < MAX_DEPTH and not _is_plain(value):
        entries = value.items() if isinstance(value, dict) else enumerate(value, start=1)
        for key, entry in entries:
            yield from _lines(f"{name}.{key}" if name else str(key), entry, depth + 1)
        return
    shown = _shown(value)
    if shown:
        yield f"{name}: {shown}" if name else shown


def _is_plain(value: Any) -> bool:
    """Tell a list of plain values, which is one line."""
    return isinstance(value, list) and not any(isinstance(entry, dict | list) for entry in value)


def _shown(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, list) and _is_plain(value):
        return ", ".join(filter(None, map(_shown, value)))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _joined(records: Iterator[str], source: str) -> str:
    """Join the records; the names that are repeated could otherwise multiply a file beyond the memory."""
    parts = []
    left = MAX_TEXT_CHARACTERS
    for record in filter(None, records):
        parts.append(record)
        left -= len(record)
        if left < 0:
            raise too_long(source)
    return "\n\n".join(parts)
