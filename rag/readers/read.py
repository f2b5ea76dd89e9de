"""`read`: one file becomes one Document, or one ReadFailed that says why; nothing else comes out.

It runs in this process. What was written by others goes through `rag.readers.worker`, which runs it in another one
with limits on time and memory.
"""

import importlib
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

from rag.errors import ReadFailed
from rag.readers.kind import Kind, kind_of
from rag.readers.locked import unlocked
from rag.readers.part import File, Part, size_of
from rag.readers.text import MAX_TEXT_CHARACTERS, clean, too_long
from rag.readers.unseen import in_characters, limited
from rag.types import Document, Hidden

MAX_FILE_BYTES = 200_000_000
"""Scanned books reach this; what is larger does not fit into the memory limit of a worker."""

MAX_LABEL_CHARACTERS = 120

Made = TypeVar("Made")

_READERS: dict[Kind, str] = {
    "text": "text.read_text",
    "web page": "web_page.read_web_page",
    "pdf": "pdf.read_pdf",
    "word": "office.read_word",
    "slides": "slides.read_slides",
    "workbook": "workbook.read_workbook",
    "open document": "open_document.read_open_document",
    "book": "book.read_book",
    "rich text": "rich_text.read_rich_text",
    "table": "table.read_table",
    "records": "records.read_records",
    "mail": "mail.read_mail",
    "mailbox": "mail.read_mailbox",
    "outlook mail": "outlook.read_outlook_mail",
    "picture": "picture.read_picture",
    "recording": "recording.read_recording",
    "old word": "old_word.read_old_word",
    "old workbook": "old_workbook.read_old_workbook",
    "old slides": "old_slides.read_old_slides",
}


def read(path: File, source: str, password: str | None = None) -> Document:
    """Return the visible text of the file at `path`; `source` is its name for the person. Its text is never empty.

    `password` opens a file that is protected by one, and means nothing for any other. Raises ReadFailed, and nothing
    else.
    """
    return guarded(path, source, partial(_read, path, source, password))


def _read(path: File, source: str, password: str | None) -> Document:
    if password is not None:
        path = unlocked(path, source, password)
    kind = kind_of(path, source)
    return _checked(_reader_of(kind)(path, source), kind)


def guarded(path: File, source: str, op: Callable[[], Made]) -> Made:
    """Check the file at `path` and do `op` with it. Raises ReadFailed, and nothing else, whatever `op` meets."""
    try:
        _check_file(path, source)
        return op()
    except ReadFailed:
        raise
    except MemoryError as error:
        raise too_much_memory(source) from error
    except OSError as error:
        raise _unreadable(error, source) from error
    # Parsers of other people's formats meet damaged bytes with any exception there is.
    except Exception as error:
        raise damaged(source) from error


def damaged(source: str) -> ReadFailed:
    """Return the error for a file whose parser gave up."""
    return ReadFailed(
        f"{source!r} is damaged, or is not what its name says.",
        reason="corrupt",
        hint="Open it in its own program, save it again, and add the new copy.",
    )


def too_much_memory(source: str) -> ReadFailed:
    """Return the error for a file that needs more memory than there is."""
    return ReadFailed(
        f"{source!r} needs more memory than a reader may take.",
        reason="too large",
        hint="Split it into smaller files.",
    )


def _check_file(path: File, source: str) -> None:
    if not isinstance(path, Part):
        _check_status(path.stat(), source)
    size = size_of(path)
    if size == 0:
        raise ReadFailed(f"{source!r} is empty.", reason="empty", hint="Was it saved? Open it and look.")
    if size > MAX_FILE_BYTES:
        message = f"{source!r} has {size / 1e6:,.0f} MB; the limit is {MAX_FILE_BYTES / 1e6:,.0f} MB."
        raise ReadFailed(message, reason="too large", hint="Split it into smaller files.")


def _check_status(status: os.stat_result, source: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise ReadFailed(f"{source!r} is a folder.", reason="unreadable", hint="Add the files that are in it.")
    if not stat.S_ISREG(status.st_mode):
        hint = "Copy what it gives into a file, and add that."
        raise ReadFailed(f"{source!r} is a device or a pipe, not a file.", reason="unreadable", hint=hint)


def _reader_of(kind: Kind) -> Callable[[File, str], Document]:
    """Return the reader of a kind; only its own libraries are loaded."""
    module, function = _READERS[kind].split(".")
    reader: Callable[[File, str], Document] = getattr(importlib.import_module(f"rag.readers.{module}"), function)
    return reader


def _checked(document: Document, kind: Kind) -> Document:
    pages = tuple(replace(page, text=clean(page.text), label=_one_line(page.label)) for page in document.pages)
    if not any(page.text.strip() for page in pages):
        raise _without_text(document.source, kind)
    if sum(len(page.text) for page in pages) > MAX_TEXT_CHARACTERS:
        raise too_long(document.source)
    carried = [passage for page in document.pages for passage in in_characters(page.text, page.number)]
    hidden = limited([_cleaned(passage) for passage in (*document.hidden, *carried)])
    return replace(document, pages=pages, notes=(*document.notes, *_told(len(hidden))), hidden=hidden)


def _cleaned(passage: Hidden) -> Hidden:
    return Hidden(_one_line(passage.reason), " ".join(clean(passage.text).split()), passage.page)


def _one_line(text: str) -> str:
    """Return a label or a reason, which may hold a name out of the file, as it can stand in a sentence."""
    return " ".join(clean(text).split())[:MAX_LABEL_CHARACTERS]


def _told(passages: int) -> tuple[str, ...]:
    """Return the sentence about so many hidden passages, none where there are none."""
    if not passages:
        return ()
    what = "a hidden passage, which was" if passages == 1 else f"{passages:,} hidden passages, which were"
    return (f"It holds {what} left out.",)


def _without_text(source: str, kind: Kind) -> ReadFailed:
    if kind == "recording":
        message = f"{source!r} holds no speech that could be heard."
        return ReadFailed(message, reason="empty", hint="Listen to it: speech recognition knows English only.")
    if kind != "pdf":
        return ReadFailed(f"{source!r} has no visible text.", reason="empty", hint="Open it and look.")
    return ReadFailed(
        f"{source!r} has no text layer; its pages are pictures or blank.",
        reason="empty",
        hint='Install text recognition (OCR) with `pip install "gptb[ocr]"`, or save it as PDF with its text.',
    )


def _unreadable(error: OSError, source: str) -> ReadFailed:
    why = os.strerror(error.errno) if error.errno else str(error)
    hints = {
        FileNotFoundError: "Was it moved or deleted? Add it from where it is now.",
        PermissionError: "Give yourself the right to read it, or copy it to another place.",
    }
    return ReadFailed(
        f"{source!r} cannot be opened: {why}.",
        reason="unreadable",
        hint=hints.get(type(error), "Check the disk or the link, and try again."),
    )
