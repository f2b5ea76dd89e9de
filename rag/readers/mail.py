"""E-mail (.eml, .mht) and mailboxes (.mbox): who wrote to whom, the text, the attachments through their own readers.

Each message is a page of a mailbox; each attachment a page with its name. An attachment that cannot be read is a note.
Of a message in two forms, the plain text is read, or the web page where there is no text.
"""

import email
import email.policy
import re
from collections.abc import Iterator
from email.errors import MessageError
from email.message import EmailMessage, Message
from itertools import islice

from rag.errors import ReadFailed
from rag.readers.kind import MAIL
from rag.readers.part import File, Part
from rag.readers.text import encoding_of
from rag.readers.unseen import Unseen
from rag.readers.web_page import visible_text
from rag.types import Document, Hidden, Page, place_in_words

MAX_ATTACHMENTS = 100
MAX_MESSAGES = 20_000
MAX_DEPTH = 3
"""Mails in mails in mails; a deeper one is named and not read."""

HEADERS = ("Subject", "From", "To", "Cc", "Date")

_FROM_LINE = re.compile(rb"(?:\A|\n\r?\n)From \S[^\n]*\n")
_HEADER = re.compile(rb"\A\s*[A-Za-z][A-Za-z0-9-]*:|\AFrom ")
_EMLX_COUNT = re.compile(rb"\A\s*\d+\s*\n")


def read_mail(path: File, source: str) -> Document:
    """Read one message; page 1 is the message, each attachment that has text another page.

    Raises ReadFailed ("unsupported" where the bytes are no message).
    """
    data = _EMLX_COUNT.sub(b"", _as_ascii(path.read_bytes()))
    if data.strip() and not _HEADER.match(data):
        raise MAIL.refusal(source)
    gathered = Gathered(source)
    gathered.message(_parsed(data))
    return gathered.document()


def read_mailbox(path: File, source: str) -> Document:
    """Read a mailbox; the pages are its messages and their attachments, in their order."""
    data = path.read_bytes()
    starts = list(_FROM_LINE.finditer(data))
    ends = [match.start() for match in starts[1:]]
    gathered = Gathered(source)
    pairs = islice(zip(starts, [*ends, len(data)], strict=True), MAX_MESSAGES)
    for number, (start, end) in enumerate(pairs, start=1):
        message = _parsed(data[start.end() : end].replace(b"\n>From ", b"\nFrom "))
        gathered.message(message, label=f"message {number}")
    if len(starts) > MAX_MESSAGES:
        gathered.notes.append(f"Only the first {MAX_MESSAGES:,} of its {len(starts):,} messages were read.")
    return gathered.document()


def _as_ascii(data: bytes) -> bytes:
    """Return a message saved in UTF-16 as the bytes that it was sent as."""
    encoding = encoding_of(data[: 1 << 16])
    return data.decode(encoding, errors="replace").encode() if encoding.startswith("utf-") else data


def _parsed(data: bytes) -> EmailMessage:
    message = email.message_from_bytes(data, policy=email.policy.default)
    assert isinstance(message, EmailMessage)
    return message


class Gathered:
    """What messages and their attachments have come to so far."""

    def __init__(self, source: str) -> None:
        self.notes: list[str] = []
        self._source = source
        self._pages: list[Page] = []
        self._hidden: list[Hidden] = []
        self._attachments = 0

    def document(self) -> Document:
        """Return all of it as one document."""
        return Document(self._source, tuple(self._pages), tuple(self.notes), tuple(self._hidden))

    def add(self, text: str, label: str, hidden: tuple[Hidden, ...] = ()) -> None:
        """Add a page and what it hides."""
        number = len(self._pages) + 1
        self._pages.append(Page(number, text, label))
        self._hidden += [passage._replace(page=number) for passage in hidden]

    def message(self, message: Message, depth: int = 0, label: str = "message") -> None:
        """Add a message, which `label` names, and what is attached to it."""
        unseen = Unseen()
        body = _body(message)
        head = [f"{name}: {value}" for name in HEADERS if (value := _header(message, name))]
        text = "" if body is None else _text(body, unseen)
        self.add("\n".join(head) + f"\n\n{text}", label, unseen())
        for part in _attachments(message, body):
            if part.get_content_type() == "message/rfc822" and depth < MAX_DEPTH:
                for inner in part.get_payload():
                    if isinstance(inner, Message):
                        self.message(inner, depth + 1, "attached message")
                continue
            data = _payload(part)
            name = _header(part, "filename") or _file_name(part)
            if data and name:
                self.attachment(name, data, depth)

    def attachment(self, name: str, data: bytes, depth: int = 0) -> None:
        """Add the text of an attached file, or a note that names it."""
        from rag.readers.read import read

        self._attachments += 1
        if self._attachments > MAX_ATTACHMENTS or depth >= MAX_DEPTH:
            return self.notes.append(f"Attachment {name!r} was left out: there are too many, or it is too deep inside.")
        try:
            document = read(Part(name, data), name)
        except ReadFailed as failure:
            if failure.reason == "empty":  # logos and the like
                return None
            return self.notes.append(f"Attachment not read: {failure}")
        self.notes += [f"{name}: {note}" for note in document.notes]
        for page in document.pages:
            label = place_in_words(f"attachment {name}", page.number, page.label)
            self.add(page.text, label, tuple(each for each in document.hidden if each.page == page.number))
        return None


def _body(message: Message) -> Message | None:
    """Return the part that a mail program shows. Parts of damaged mails are looked for one by one."""
    candidates = [part for part in message.walk() if not part.is_multipart() and not _is_attached(part)]
    for wanted in ("text/plain", "text/html"):
        for part in candidates:
            if part.get_content_type() == wanted and _payload(part).strip():
                return part
    return None


def _is_attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or bool(_file_name(part))


def _attachments(message: Message, body: Message | None) -> Iterator[Message]:
    """Yield what is attached, without the parts of a mail that is attached itself."""
    parts = [message]
    while parts:
        part = parts.pop(0)
        if part.get_content_type() == "message/rfc822" and part is not message:
            yield part
        elif part.is_multipart():
            parts = [inner for inner in part.get_payload() if isinstance(inner, Message)] + parts
        elif part is not body and _is_attached(part) and not _is_decoration(part):
            yield part


def _is_decoration(part: Message) -> bool:
    """Tell a logo or the like, which stands in the text of a mail and not beside it."""
    return part.get_content_maintype() == "image" and part["Content-ID"] is not None


def _file_name(part: Message) -> str:
    try:
        return part.get_filename() or ""
    except (MessageError, ValueError, LookupError, IndexError, AttributeError, TypeError):
        return ""  # headers of hostile mails break the standard library in many ways


def _header(message: Message, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except (MessageError, ValueError, LookupError, IndexError, AttributeError, TypeError):
        return ""


def _payload(part: Message) -> bytes:
    try:
        data = part.get_payload(decode=True)
    except (MessageError, ValueError, LookupError, AttributeError, TypeError, AssertionError):
        return b""
    return data if isinstance(data, bytes) else b""


def _text(part: Message, unseen: Unseen) -> str:
    data = _payload(part)
    text = _decoded(data, str(part.get_content_charset() or ""))
    return visible_text(text, unseen, None) if part.get_content_type() == "text/html" else text


def _decoded(data: bytes, charset: str) -> str:
    for encoding in (charset, encoding_of(data)):
        try:
            return data.decode(encoding)
        except (LookupError, ValueError):
            continue
    return data.decode("utf-8", errors="replace")
