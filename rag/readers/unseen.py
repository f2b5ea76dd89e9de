"""What a person would not see: when ink and ground are too alike, letters too small; and the list of what was left out.

Contrast is that of WCAG 2.2 (1 to 21). Text that can hardly be read is kept: only what cannot be read is unseen.
"""

import re
from collections.abc import Sequence

from rag.types import Hidden

MIN_CONTRAST = 1.15
"""Light grey #EEE on white has 1.16 and can just be read by who knows where it stands."""

MIN_POINTS = 2.0
"""The small print of contracts has five points; what has two is a line of dots."""

MAX_PASSAGES = 1_000
MAX_CHARACTERS = 100_000
"""A report is for a person: beyond this, the passages are counted and their text is dropped."""

SAME_COLOUR = "same colour as its ground"
TINY = "too small to read"
SET_HIDDEN = "set hidden"
TRANSPARENT = "transparent"
OFF_PAGE = "off the page"
INVISIBLE_CHARACTERS = "invisible characters"

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)
BLACK: Colour = (0, 0, 0)

_HEX = re.compile(r"#?([0-9a-fA-F]{6})")
_TAGS = re.compile("[\U000e0020-\U000e007e]+")
_ZERO_WIDTH = re.compile("[\u200b-\u200d\u2060-\u2064\ufeff]{8,}")


def alike(ink: Colour, ground: Colour) -> bool:
    """Tell whether text in the colour `ink` cannot be seen on `ground`."""
    light, dark = sorted((_luminance(ink), _luminance(ground)), reverse=True)
    return (light + 0.05) / (dark + 0.05) < MIN_CONTRAST


def unreadable(points: float, ink: Colour | None, ground: Colour | None) -> str:
    """Return why letters of this size and colour on this ground are not seen, empty where they are.

    A colour that is None cannot be known, and hides nothing.
    """
    if points <= MIN_POINTS:
        return TINY
    return SAME_COLOUR if ink and ground and alike(ink, ground) else ""


def hex_colour(value: str | None) -> Colour | None:
    """Return the colour that "RRGGBB" means, with or without "#"; None for anything else ("auto")."""
    match = _HEX.fullmatch(value or "")
    return (int(match[1][:2], 16), int(match[1][2:4], 16), int(match[1][4:], 16)) if match else None


def _luminance(colour: Colour) -> float:
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4
        for share in (part / 255 for part in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


class Unseen:
    """The passages of one file that were left out, in their order; neighbours of one reason are one passage."""

    def __init__(self) -> None:
        self._passages: list[tuple[str, list[str], int | None]] = []
        self._open = False

    def add(self, reason: str, text: str, page: int | None = None) -> None:
        """Add text that was left out; text without letters or digits is no passage."""
        last = self._passages[-1] if self._passages else None
        if self._open and last and (last[0], last[2]) == (reason, page):
            last[1].append(text)
        elif any(map(str.isalnum, text)):
            self._passages.append((reason, [text], page))
            self._open = True

    def seen(self) -> None:
        """Say that text which is seen stands here, so that the next passage is another one."""
        self._open = False

    def __call__(self) -> tuple[Hidden, ...]:
        """Return the passages."""
        return limited([Hidden(reason, "".join(texts).strip(), page) for reason, texts, page in self._passages])


def limited(passages: Sequence[Hidden]) -> tuple[Hidden, ...]:
    """Return as many of the passages, and as much of each, as a report may hold."""
    left = MAX_CHARACTERS
    kept = []
    for passage in passages[:MAX_PASSAGES]:
        kept.append(passage._replace(text=passage.text[:left]))
        left -= len(kept[-1].text)
    return tuple(kept)


def in_characters(text: str, page: int | None) -> list[Hidden]:
    """Return the messages that `text` carries in characters without a glyph: tags spell letters, zero widths bits."""
    tags = ["".join(chr(ord(tag) - 0xE0000) for tag in run[0]) for run in _TAGS.finditer(text)]
    bits = [f"{len(run[0])} zero-width characters" for run in _ZERO_WIDTH.finditer(text)]
    return [Hidden(INVISIBLE_CHARACTERS, message, page) for message in tags + bits]
