"""E-mail as Outlook saves it (.msg): an OLE file whose streams are the properties of [MS-OXMSG]."""

from collections.abc import Iterator
from typing import Any

from rag.readers.kind import SEALED
from rag.readers.mail import Gathered
from rag.readers.ole import open_ole
from rag.readers.part import File, Part
from rag.readers.unseen import Unseen
from rag.readers.web_page import encoding_of_page, visible_text
from rag.types import Document

_SUBJECT, _SENDER, _SENDER_ADDRESS, _TO, _CC = "0037", "0C1A", "5D01", "0E04", "0E03"
_BODY, _HTML, _RTF, _CLASS = "1000", "1013", "1009", "001A"
_FILE_NAME, _SHORT_NAME, _DATA = "3707", "3704", "3701"
_EMBEDDED = "__substg1.0_3701000D"

# A folder of the OLE file, as its path.
Place = list[str]


def read_outlook_mail(path: File, source: str) -> Document:
    """Read a .msg; page 1 is the message, each attachment that has text another page.

    Raises ReadFailed ("password" where it is encrypted), and ValueError where it is damaged.
    """
    with open_ole(path) as ole:
        message = _Message(ole, [])
        if message.text(_CLASS).upper().startswith(("IPM.NOTE.SMIME", "IPM.NOTE.RPMSG")) and not _signed(message):
            raise SEALED.refusal(source)
        gathered = Gathered(source)
        _add(message, gathered, 0)
    return gathered.document()


class _Message:
    def __init__(self, ole: Any, place: Place) -> None:
        self._ole = ole
        self._place = place

    def data(self, property_id: str, kind: str) -> bytes:
        name = [*self._place, f"__substg1.0_{property_id}{kind}"]
        return self._ole.openstream(name).read() if self._ole.exists(name) else b""

    def text(self, property_id: str) -> str:
        if wide := self.data(property_id, "001F"):
            return wide.decode("utf-16-le", errors="replace").rstrip("\0")
        return self.data(property_id, "001E").decode("cp1252", errors="replace").rstrip("\0")

    def attachments(self) -> Iterator["_Message"]:
        depth = len(self._place)
        names = {entry[depth] for entry in self._ole.listdir() if entry[:depth] == self._place and len(entry) > depth}
        for name in sorted(names):
            if name.startswith("__attach_version1.0"):
                yield _Message(self._ole, [*self._place, name])

    def embedded(self) -> "_Message | None":
        """Return the message that an attachment is."""
        return _Message(self._ole, [*self._place, _EMBEDDED]) if self._ole.exists([*self._place, _EMBEDDED]) else None


def _signed(message: _Message) -> bool:
    return "MULTIPARTSIGNED" in message.text(_CLASS).upper()


def _add(message: _Message, gathered: Gathered, depth: int, label: str = "message") -> None:
    unseen = Unseen()
    sender = " ".join(filter(None, (message.text(_SENDER), message.text(_SENDER_ADDRESS))))
    head = [("Subject", message.text(_SUBJECT)), ("From", sender), ("To", message.text(_TO)), ("Cc", message.text(_CC))]
    lines = "\n".join(f"{name}: {' '.join(value.split())}" for name, value in head if value.strip())
    gathered.add(f"{lines}\n\n{_body(message, unseen)}", label, unseen())
    for attachment in message.attachments():
        inner = attachment.embedded()
        name = attachment.text(_FILE_NAME) or attachment.text(_SHORT_NAME) or "attachment"
        if inner is not None and depth < 3:
            _add(inner, gathered, depth + 1, "attached message")
        elif data := attachment.data(_DATA, "0102"):
            gathered.attachment(name, data, depth)


def _body(message: _Message, unseen: Unseen) -> str:
    if text := message.text(_BODY):
        return text
    if html := message.data(_HTML, "0102") or message.text(_HTML).encode():
        return visible_text(html.decode(encoding_of_page(html), errors="replace"), unseen, None)
    packed = message.data(_RTF, "0102")
    return _rich_text(unpacked(packed), unseen) if packed else ""


def _rich_text(data: bytes, unseen: Unseen) -> str:
    from rag.readers.rich_text import read_rich_text

    document = read_rich_text(Part("body.rtf", data), "body.rtf")
    for passage in document.hidden:
        unseen.add(passage.reason, passage.text)
    return document.text


_DICTIONARY = (
    rb"{\rtf1\ansi\mac\deff0\deftab720{\fonttbl;}{\f0\fnil \froman \fswiss \fmodern \fscript \fdecor MS Sans Serif"
    rb"SymbolArialTimes New RomanCourier{\colortbl\red0\green0\blue0"
    b"\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx"
)
MAX_RTF_BYTES = 50_000_000


def unpacked(data: bytes) -> bytes:
    """Return compressed RTF as it was, by [MS-OXRTFCP] 2: runs that point into a window of 4,096 bytes."""
    if data[8:12] != b"LZFu":
        return data[16:]
    window = bytearray(_DICTIONARY.ljust(4096, b"\0"))
    write = len(_DICTIONARY)
    out = bytearray()
    place = 16
    while place < len(data) and len(out) < MAX_RTF_BYTES:
        control = data[place]
        place += 1
        for bit in range(8):
            if not control >> bit & 1:
                piece, place = data[place : place + 1], place + 1
                write = _put(piece, window, write, out)
                continue
            token = int.from_bytes(data[place : place + 2], "big")
            place += 2
            start, length = token >> 4, (token & 15) + 2
            if start == write % 4096 or place > len(data):
                return bytes(out)
            for step in range(length):
                write = _put(bytes((window[(start + step) % 4096],)), window, write, out)
    return bytes(out)


def _put(piece: bytes, window: bytearray, write: int, out: bytearray) -> int:
    for byte in piece:
        window[write % 4096] = byte
        out.append(byte)
        write += 1
    return write
