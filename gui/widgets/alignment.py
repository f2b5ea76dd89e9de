"""Which characters of a formatted text come from which of its Markdown: word by word, in order. Pure."""

from __future__ import annotations

import re

REACH = 600
"""How far ahead in the source a word is looked for: the longest mark or address between two words."""

_WORD = re.compile(r"\w+|[^\w\s]")


def align(source: str, shown: str) -> dict[int, int]:
    """Return the place in `shown` of each character of `source` that is seen there; what was transformed is left out.

    Places count characters (code points).
    """
    places: dict[int, int] = {}
    at = 0
    for found in _WORD.finditer(shown):
        word = found[0]
        start = source.find(word, at, at + REACH + len(word))
        if start < 0:
            continue
        for offset in range(len(word)):
            places[start + offset] = found.start() + offset
        at = start + len(word)
    return places


def range_of(places: dict[int, int], start: int, end: int) -> tuple[int, int] | None:
    """Return the first and the last place, plus one, at which characters start..end of the source are seen."""
    seen = [places[at] for at in range(start, end) if at in places]
    return (min(seen), max(seen) + 1) if seen else None


def units_of(text: str) -> str:
    """The text with a character for each that Qt counts: a blank behind every one outside the basic plane."""
    return "".join(letter if ord(letter) < 0x10000 else letter + " " for letter in text)
