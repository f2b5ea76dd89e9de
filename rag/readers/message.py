"""What a reading process and its parent say to each other: messages with their length, the answers in them JSON.

JSON and not pickle, and checked on arrival: a worker that a malicious file has taken over can lie about the text of the
files that it reads, and do nothing else to its parent.
"""

import json
import struct
from typing import IO, Any

from rag.errors import REASONS, ReadFailed
from rag.readers.text import MAX_TEXT_CHARACTERS, clean
from rag.readers.unseen import limited
from rag.types import PAGE_BREAK, Document, Hidden, Page

MAX_MESSAGE_BYTES = 8 * MAX_TEXT_CHARACTERS
"""Four bytes for a character at most; the rest is room for the marks of JSON."""

_LENGTH = struct.Struct(">I")


def send(pipe: IO[bytes] | None, message: bytes) -> None:
    """Write one message, at most 4 GiB."""
    assert pipe is not None
    pipe.write(_LENGTH.pack(len(message)))
    pipe.write(message)
    pipe.flush()


def receive(pipe: IO[bytes] | None) -> bytes:
    """Return the next message. Raises EOFError where the other side is gone, ValueError where it is no message."""
    assert pipe is not None
    (length,) = _LENGTH.unpack(_exactly(pipe, _LENGTH.size))
    if length > MAX_MESSAGE_BYTES:
        raise ValueError(f"a message of {length} bytes")
    return _exactly(pipe, length)


def _exactly(pipe: IO[bytes], length: int) -> bytes:
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError
    return data


def encode(answer: Document | ReadFailed) -> bytes:
    """Return an answer as a message; `decode` turns it back, but for the source, which the other side knows."""
    if isinstance(answer, ReadFailed):
        return json.dumps({"reason": answer.reason, "message": str(answer), "hint": answer.hint}).encode()
    pages = [[page.number, page.text, page.label] for page in answer.pages]
    content = {"pages": pages, "notes": answer.notes, "hidden": answer.hidden}
    return json.dumps(content, ensure_ascii=False).encode()


def decode(reply: bytes, source: str) -> Document | ReadFailed:
    """Return the answer about `source` in a message. Raises ValueError or RecursionError where there is none."""
    match json.loads(reply):
        case {"pages": list(pages), "notes": list(notes), "hidden": list(hidden)}:
            sentences = tuple(clean(str(note)) for note in notes)
            document = Document(source, tuple(map(_page, pages)), sentences, limited(list(map(_hidden, hidden))))
            if len(document.text) <= MAX_TEXT_CHARACTERS + len(PAGE_BREAK) * len(pages):
                return document
        case {"reason": str(reason), "message": str(message), "hint": str(hint)} if reason in REASONS:
            return ReadFailed(clean(message), reason=reason, hint=clean(hint))
    raise ValueError("not the reply of a worker")


def _page(entry: Any) -> Page:
    match entry:
        case [int() | None as number, str(text), str(label)]:
            text.encode()  # UnicodeEncodeError, a ValueError, where it holds half a character
            return Page(number, text, clean(label))
    raise ValueError("not a page")


def _hidden(entry: Any) -> Hidden:
    match entry:
        case [str(reason), str(text), int() | None as page]:
            return Hidden(clean(reason), clean(text), page)
    raise ValueError("not a hidden passage")
