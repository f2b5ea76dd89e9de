"""Which reader a file goes to: by what its bytes begin with, then by the ending of its name, else as plain text.

Bytes win over names, since a name is only what somebody called the file. A kind without a reader is refused in a
sentence that names it and the way out.
"""

import re
import zipfile
import zlib
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import PurePath
from typing import Literal

from rag.errors import ReadFailed, Reason
from rag.readers.part import File

Kind = Literal[
    "text",
    "web page",
    "pdf",
    "word",
    "slides",
    "workbook",
    "open document",
    "book",
    "rich text",
    "table",
    "records",
    "mail",
    "mailbox",
    "outlook mail",
    "picture",
    "old word",
    "old workbook",
    "old slides",
    "recording",
]

HEAD_BYTES = 4096
LISTENING_S = 1_140.0
"""A recording takes an eighth of its own length or more: no piece of it is begun after so long."""
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""How the container of old Office files, of .msg, and of locked Office files begins."""


@dataclass(frozen=True)
class Foreign:
    """A family of files that has no reader: what one of them is, how to bring in its text, how to know it."""

    name: str
    way_out: str
    suffixes: str = ""
    mark: bytes = b"(?!)"  # a pattern for the first bytes; this one fits nothing
    reason: Reason = "unsupported"

    def refusal(self, source: str) -> ReadFailed:
        """Return the error for a file of this family."""
        rest = "; files of that kind cannot be read yet" if self.reason == "unsupported" else ""
        return ReadFailed(f"{source!r} is {self.name}{rest}.", reason=self.reason, hint=self.way_out)


LOCKED = Foreign(
    "protected by a password",
    "Add it alone, and be asked for its password: gptb files NAME add FILE --password.",
    reason="password",
)
SEALED = Foreign(
    "protected in a way that only its own program opens",
    "Open it there, save a copy without protection, and add the copy.",
    reason="password",
)
SLIDES = Foreign("a presentation", "Save it as .pptx or PDF and add that file.", ".key")
SHEET = Foreign("a spreadsheet", "Save it as .xlsx and add that file.", ".xlsb .numbers")
BOOK = Foreign("an e-book", "Convert it to EPUB or PDF and add that file.", ".mobi .azw .azw3 .fb2")
DOCUMENT = Foreign(
    "a document in another format than .docx or PDF",
    "Open it in a word processor, save it as .docx or PDF, and add that file.",
    ".docm .dotx .dotm .pages .wpd .wps .djvu .xps .ps .eps",
    rb"%!PS|AT&TFORM",
)
MAIL = Foreign(
    "an e-mail in a form that only its own program reads",
    "Save the message as .eml and add that file.",
    ".pst .p7s .p7m",
)
PICTURE = Foreign(
    "a picture",
    "Save it as PNG or JPEG and add that file.",
    ".heic .heif .avif .ico .psd .svg",
    rb"8BPS\x00|....ftyp(?:hei|mif1|avif)",
)
RECORDING = Foreign(
    "a recording in another format than MP3, WAV, FLAC or Ogg Vorbis",
    "Save its sound as MP3, WAV or FLAC, and add that file.",
    ".opus .m4a .aac .wma .aif .aiff .mp4 .mov .avi .mkv .webm .wmv .mpg .mpeg",
    rb"RIFF....AVI |\x1a\x45\xdf\xa3|....ftyp",
)
DATABASE = Foreign(
    "a database",
    "Export its tables as CSV and add those files.",
    ".db .sqlite .sqlite3 .mdb .accdb .parquet .feather .dbf",
    rb"SQLite format 3\x00|PAR1\x15|ARROW1\x00",
)
PROGRAM = Foreign(
    "a program or the data of one",
    "Add the text that explains it instead.",
    ".exe .dll .so .dylib .class .pyc .pyd .o .a .msi .apk .pkl .pickle .pt .pth .npy .npz .gguf .safetensors "
    ".ttf .otf .woff .woff2",
    rb"\x7fELF|MZ[\x00\x90]|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|GGUF[\x01-\x09]\x00|\x00asm|\x93NUMPY",
)
ARCHIVE = Foreign(
    "an archive",
    "Unpack it and add the files that are in it.",
    ".zip .gz .tgz .bz2 .xz .zst .7z .rar .tar .jar .iso .dmg",
    rb"PK\x05\x06|\x1f\x8b|BZh[1-9]1AY&SY|\xfd7zXZ\x00|\x28\xb5\x2f\xfd|7z\xbc\xaf\x27\x1c|Rar!\x1a\x07",
)
FOREIGN = (SLIDES, SHEET, BOOK, DOCUMENT, MAIL, PICTURE, RECORDING, DATABASE, PROGRAM, ARCHIVE)

_SUFFIXES: dict[Kind, str] = {
    "pdf": ".pdf",
    "word": ".docx",
    "slides": ".pptx .pptm .ppsx .ppsm .potx",
    "workbook": ".xlsx .xlsm .xltx",
    "open document": ".odt .ods .odp .ott .ots .otp",
    "book": ".epub",
    "rich text": ".rtf",
    "table": ".csv .tsv .tab",
    "web page": ".html .htm .xhtml",
    "records": ".json .jsonl .ndjson",
    "mail": ".eml .emlx .mht .mhtml",
    "mailbox": ".mbox",
    "outlook mail": ".msg",
    "picture": ".png .jpg .jpeg .gif .bmp .tif .tiff .webp",
    "recording": ".wav .mp3 .ogg .oga .flac",
    "old word": ".doc .dot",
    "old workbook": ".xls .xlt",
    "old slides": ".ppt .pps .pot",
}
_BY_SUFFIX: dict[str, Kind | Foreign] = {
    **{suffix: family for family in FOREIGN for suffix in family.suffixes.split()},
    **{suffix: kind for kind, suffixes in _SUFFIXES.items() for suffix in suffixes.split()},
}
_PICTURE = re.compile(
    rb"\x89PNG\r\n|\xff\xd8\xff|GIF8[79]a|II\*\x00|MM\x00\*|RIFF....WEBP|BM.{4}\x00\x00\x00\x00", re.S
)
_BY_MARK: list[tuple[re.Pattern[bytes], Kind | Foreign]] = [
    (_PICTURE, "picture"),
    (re.compile(rb"\{\\rtf"), "rich text"),
    (re.compile(rb"RIFF....WAVE|ID3[\x02-\x04]|OggS\x00|fLaC\x00", re.S), "recording"),
    *((re.compile(family.mark, re.S), family) for family in FOREIGN),
]
_BY_MEMBER: dict[str, Kind | Foreign] = {  # files that tell what a zip really is
    "word/document.xml": "word",
    "ppt/presentation.xml": "slides",
    "xl/workbook.xml": "workbook",
    "xl/workbook.bin": SHEET,
    "META-INF/container.xml": "book",
}
_OPEN_DOCUMENT = b"application/vnd.oasis.opendocument."
_IN_OLE = ("outlook mail", "old word", "old workbook", "old slides")
_BY_STREAM: dict[bytes, Kind] = {  # streams that tell what an OLE file really is
    "WordDocument".encode("utf-16-le"): "old word",
    "PowerPoint Document".encode("utf-16-le"): "old slides",
    "Workbook".encode("utf-16-le"): "old workbook",
}
_LOCKED_STREAM = "EncryptedPackage".encode("utf-16-le")  # [MS-OFFCRYPTO] 2.3.4.4
_OUTLOOK_STREAM = "__properties_version1.0".encode("utf-16-le")  # [MS-OXMSG] 2.4
_WEB_PAGE = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b", re.I)
_MAIL = re.compile(
    rb"^(?:Return-Path|Received|Delivered-To|Message-ID|MIME-Version|Content-Type|From|To|Subject|Date):", re.I | re.M
)


def named_as_recording(path: File) -> bool:
    """Tell whether a file is called like a recording."""
    return _BY_SUFFIX.get(path.suffix.lower()) == "recording"


def kind_of(path: File, source: str) -> Kind:
    """Return the kind of the regular file at `path`; the ending is that of `path`, or of `source` where it has none.

    Raises ReadFailed ("unsupported", "password") and OSError.
    """
    suffix = (path.suffix or PurePath(source).suffix).lower()
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    found = _by_content(path, head, suffix) or _BY_SUFFIX.get(suffix) or _by_text(head, suffix)
    if found is MAIL and len(_MAIL.findall(head)) > 1:  # signed, but in clear
        found = "mail"
    if isinstance(found, Foreign):
        raise found.refusal(source)
    return found


def _by_content(path: File, head: bytes, suffix: str) -> Kind | Foreign | None:
    if head.lstrip().startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"PK\x03\x04"):
        return _in_zip(path) or _BY_SUFFIX.get(suffix) or ARCHIVE
    if head.startswith(OLE):
        return _in_ole(path.read_bytes(), suffix)
    return next((family for mark, family in _BY_MARK if mark.match(head)), None)


def _in_ole(data: bytes, suffix: str) -> Kind | Foreign:
    if _LOCKED_STREAM in data:
        return LOCKED
    if _OUTLOOK_STREAM in data:
        return "outlook mail"
    if found := next((kind for stream, kind in _BY_STREAM.items() if stream in data), None):
        return found
    named = _BY_SUFFIX.get(suffix)
    return named if isinstance(named, Foreign) or named in _IN_OLE else DOCUMENT


def _in_zip(path: File) -> Kind | Foreign | None:
    """Tell a zip by its members; None where none of them tells, or where the zip is damaged."""
    names: Collection[str] = ()
    try:
        with path.open("rb") as stream, zipfile.ZipFile(stream) as archive:
            names = archive.NameToInfo
            if "mimetype" in names and archive.open("mimetype").read(HEAD_BYTES).startswith(_OPEN_DOCUMENT):
                return "open document"
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, zlib.error, EOFError):  # damaged or encrypted parts
        pass
    return next((kind for member, kind in _BY_MEMBER.items() if member in names), None)


def _by_text(head: bytes, suffix: str) -> Kind | Foreign:
    """Tell a file with an unknown ending: text, unless it has no ending at all and begins like a page or a mail."""
    if not suffix and _WEB_PAGE.match(head):
        return "web page"
    if suffix or len(_MAIL.findall(head)) < 2:
        return "text"
    return "mailbox" if head.startswith(b"From ") else "mail"
