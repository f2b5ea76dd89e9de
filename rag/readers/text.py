"""Plain text in any usual encoding, and `clean`: the one normal form that the text of every reader takes.

The encoding is found in this order: a byte order mark, the zero bytes of UTF-16 and UTF-32, UTF-8, Windows-1252,
Latin-1 (which fits any bytes). Other one-byte encodings come out as the letters of Windows-1252, with a note.
"""

import re
import unicodedata
from collections.abc import Callable

from rag.errors import ReadFailed
from rag.readers.part import File
from rag.types import Document, Hidden, Page

MAX_TEXT_CHARACTERS = 20_000_000
"""About 7,000 printed pages. What is larger is a data set: to embed it takes hours on a laptop."""

MAX_TEXT_BYTES = 4 * MAX_TEXT_CHARACTERS
"""No encoding needs more than four bytes a character, so that no more than this is read of a larger file."""

MAX_CONTROL_SHARE = 0.05
"""Text has next to no control characters; random or compressed bytes have 11 percent."""

SAMPLE_SIZE = 1 << 16

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),  # before UTF-16, whose mark begins in the same way
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)

# Encoding, bytes in a unit, and which of them is zero in an ASCII character.
_WIDE = (("utf-32-le", 4, 3), ("utf-32-be", 4, 0), ("utf-16-le", 2, 1), ("utf-16-be", 2, 0))

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\u2028\u2029]")
_WINDOWS = re.compile("[\x80-\x9f]")  # never meant as controls: letters of Windows-1252 in the wrong place
_SPACES = re.compile("[\xa0\u2000-\u200a\u202f\u205f]")
_EMPTY_LINES = re.compile(r"\n{3,}")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f]")

# What a person does not see: controls, soft hyphens, fillers, direction marks, zero-width and invisible characters,
# variation selectors, annotations and the tag block, each known to carry hidden instructions.
_UNSEEN = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
# The two joiners are unseen too, but Persian and the scripts of India and South-East Asia are spelled with them.
_STRAY_JOINERS = re.compile("[\u200c\u200d](?<![\u0600-\u10ff\u1780-\u17ff].)")
_SURROGATES = re.compile("[\ud800-\udfff]")
# Code, which is kept, or a comment of Markdown in one of its two forms.
_COMMENTS = re.compile(
    r"(```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)|`[^`\n]*`)|<!--(.*?)(?:-->|\Z)"
    r"|^\[(?://|comment)\]:[ ]*#[ ]*[(\"']([^\n]*)[)\"'][ ]*$",
    re.S | re.M | re.I,
)
_LIGATURES = re.compile("[\ufb00-\ufb06]")


def read_text(path: File, source: str) -> Document:
    """Read a text file as one page without a number; comments of Markdown are left out and reported.

    Raises ReadFailed ("unsupported" where the bytes are no text, "too large") and OSError.
    """
    text, note = load(path, source)
    notes = (note,) if note else ()
    if not source.lower().endswith((".md", ".markdown")):
        return Document(source, (Page(None, text),), notes)
    comments: list[Hidden] = []

    def taken(match: re.Match[str]) -> str:
        code, *inside = match.groups()
        if code is not None:
            return code
        comments.append(
            Hidden("a comment, which a page made of it does not show", " ".join(filter(None, inside)), None)
        )
        return ""

    return Document(source, (Page(None, _COMMENTS.sub(taken, text)),), notes, tuple(comments))


def load(path: File, source: str, guess: Callable[[bytes], str] | None = None) -> tuple[str, str]:
    """Return the text of a file and a note for the person, empty where the encoding was beyond doubt.

    `guess` finds the encoding (by default `encoding_of`). Raises as `read_text`.
    """
    with path.open("rb") as file:
        data = file.read(MAX_TEXT_BYTES + 1)
    encoding = (guess or encoding_of)(data)
    text = data.decode(encoding, errors="replace")
    if not is_text(text):
        hint = "Save it as text or PDF with the program that made it, and add that file."
        raise ReadFailed(f"{source!r} holds no text that can be read.", reason="unsupported", hint=hint)
    if len(text) > MAX_TEXT_CHARACTERS:
        raise too_long(source)
    return text, _note(encoding, text)


def too_long(source: str) -> ReadFailed:
    """Return the error for a file with more text than `MAX_TEXT_CHARACTERS`."""
    return ReadFailed(
        f"{source!r} holds more than {MAX_TEXT_CHARACTERS:,} characters.",
        reason="too large",
        hint="Split it into smaller files, or keep the part that matters.",
    )


def encoding_of(data: bytes) -> str:
    """Return the name of the encoding that fits `data` best; decode with errors="replace"."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    if wide := _wide_encoding(data, share=0.5):
        return wide
    if _decodes(data, "utf-8") or _mostly_utf8(data):
        return "utf-8"
    # Chinese or Japanese in UTF-16 has few zero bytes, but is no UTF-8 either.
    if wide := _wide_encoding(data, share=0.002):
        return wide
    return "cp1252" if _decodes(data, "cp1252") else "latin-1"


def is_text(text: str) -> bool:
    """Tell whether the beginning of `text` is text and not the bytes of a program or a picture."""
    sample = text[:SAMPLE_SIZE]
    return len(_CONTROLS.findall(sample)) <= MAX_CONTROL_SHARE * len(sample)


def clean(text: str) -> str:
    """Return `text` in the normal form of rag: NFC, "\\n" line ends, no unseen characters, no trailing white space.

    Ligatures become letters, odd spaces spaces, stray bytes of Windows-1252 what they mean, several empty lines one.
    The result is valid Unicode (a lone surrogate becomes U+FFFD), and clean(clean(text)) == clean(text).
    """
    text = _SURROGATES.sub("\ufffd", _LINE_ENDS.sub("\n", text))
    text = _WINDOWS.sub(lambda control: control[0].encode("latin-1").decode("cp1252", errors="ignore"), text)
    text = _STRAY_JOINERS.sub("", _UNSEEN.sub("", text))
    text = _LIGATURES.sub(lambda ligature: unicodedata.normalize("NFKC", ligature[0]), _SPACES.sub(" ", text))
    text = unicodedata.normalize("NFC", text)
    text = "\n".join(line.rstrip() for line in text.split("\n"))
    return _EMPTY_LINES.sub("\n\n", text).strip("\n")


def _wide_encoding(data: bytes, share: float) -> str | None:
    """Return UTF-16 or UTF-32 where at least `share` of the units have the zero byte of an ASCII character."""
    sample = data[:SAMPLE_SIZE]
    for encoding, width, place in _WIDE:
        zeros = sample[place::width].count(0)
        elsewhere = sample[1 - place :: 2].count(0) if width == 2 else 0
        least = max(share * len(sample) / 2 if width == 2 else len(sample) // 4, 2)
        if zeros >= least and elsewhere * 20 <= zeros and _decodes(data[: len(data) - len(data) % width], encoding):
            return encoding
    return None


def _mostly_utf8(data: bytes) -> bool:
    """Tell whether the damaged places are few beside the characters that only UTF-8 writes in that way."""
    damaged = data.decode("utf-8", errors="replace").count("\ufffd")
    return len(re.findall(rb"[\xc2-\xf4][\x80-\xbf]+", data)) >= 4 * damaged


def _decodes(data: bytes, encoding: str) -> bool:
    try:
        data.decode(encoding)
    except UnicodeError:
        return False
    return True


def _note(encoding: str, text: str) -> str:
    if encoding in ("cp1252", "latin-1"):
        return "It is not Unicode and was read as Windows-1252: save it as UTF-8 if letters look wrong."
    damaged = text.count("\ufffd")
    return f"Damaged characters: {damaged}, shown as \ufffd." if damaged else ""
