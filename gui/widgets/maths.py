"""LaTeX maths as text that can be read: letters, signs, raised and lowered runs. Pure: no Qt, no network, no fonts.

Covered is what models write: fractions, roots, scripts, Greek, relations, arrows, sums and integrals with their limits,
accents, `\\text` and its kin. A formula with anything else is shown as it was written: nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby

from gui.widgets.signs import ACCENTS, DOUBLE, GREEK, IGNORED, NAMES, PLAIN, SPACED, SPACES, TEXTS

MAX_CHARACTERS = 2_000
MAX_DEPTH = 24
"""Formulas are written by strangers; what is longer or deeper stays as its source."""


@dataclass(frozen=True)
class Run:
    """Text of one kind: `level` 1 is raised, -1 lowered; variables are `italic`."""

    text: str
    level: int = 0
    italic: bool = False


class NotCovered(ValueError):
    """A formula holds something that cannot be written as text."""


def runs(source: str) -> list[Run] | None:
    """Return the formula as runs, or None where it is to be shown as it was written."""
    if len(source) > MAX_CHARACTERS:
        return None
    try:
        found = _Reader(source).all()
    except NotCovered:
        return None
    return _joined(found) or None


def plain(found: list[Run]) -> str:
    """Return runs as text alone: "x^2", "a_(i+1)"."""
    marks = {0: "", 1: "^", -1: "_"}
    written = []
    for level, group in groupby(found, key=lambda run: run.level):
        text = "".join(run.text for run in group)
        written.append(text if not level else marks[level] + (text if len(text) == 1 else f"({text})"))
    return "".join(written)


_PIECE = re.compile(r"\\(?:[A-Za-z]+|.)|[{}^_&~]|\s+|\d+(?:[.,]\d+)*|.", re.DOTALL)
_RELATION = "=<>+"


class _Reader:
    """Reads a formula from left to right; every method returns the runs of what it has read."""

    def __init__(self, source: str) -> None:
        self._pieces = _PIECE.findall(source.strip())
        self._place = 0
        self._depth = 0

    def all(self) -> list[Run]:
        found = self._until("")
        if self._place < len(self._pieces):
            raise NotCovered
        return found

    def _peek(self) -> str:
        return self._pieces[self._place] if self._place < len(self._pieces) else ""

    def _take(self) -> str:
        piece = self._peek()
        if not piece:
            raise NotCovered
        self._place += 1
        return piece

    def _until(self, end: str) -> list[Run]:
        found: list[Run] = []
        while (piece := self._peek()) and piece not in (end, "}"):
            if piece == "-":
                self._take()
                found.append(Run(" − " if _ends_a_term(found) else "−"))
            else:
                found += self._one()
        return found

    def _one(self) -> list[Run]:
        """The next thing: a letter, a number, a group, a command, or a script of what came before."""
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise NotCovered
        found = self._read()
        self._depth -= 1
        return found

    def _read(self) -> list[Run]:
        piece = self._take()
        if piece in "^_":
            return _script(self._argument(), 1 if piece == "^" else -1)
        if piece == "{":
            found = self._until("}")
            self._close("}")
            return found
        if piece.startswith("\\"):
            return self._command(piece[1:])
        if piece == "&":
            raise NotCovered
        return self._character(piece)

    @staticmethod
    def _character(piece: str) -> list[Run]:
        if piece.isspace():
            return []
        if piece == "~":
            return [Run(" ")]
        if piece in _RELATION:
            return [Run(f" {piece} ")]
        if piece == ",":
            return [Run(", ")]
        if piece == "'":
            return [Run("′")]
        if piece == "*":
            return [Run("∗")]
        return [Run(piece, italic=piece.isalpha() and piece.isascii())]

    def _close(self, end: str) -> None:
        if self._take() != end:
            raise NotCovered

    def _argument(self) -> list[Run]:
        while self._peek().isspace():
            self._take()
        return self._one()

    def _raw(self) -> str:
        """The letters of an argument that is text and no formula."""
        while self._peek().isspace():
            self._take()
        if self._take() != "{":
            raise NotCovered
        found = []
        while (piece := self._take()) != "}":
            if piece == "{" or (piece.startswith("\\") and piece[1:] not in PLAIN | SPACES):
                raise NotCovered
            found.append((PLAIN | SPACES)[piece[1:]] if piece.startswith("\\") else piece)
        return "".join(found)

    def _command(self, name: str) -> list[Run]:
        if name in SPACED:
            return [Run(f" {SPACED[name]} ")]
        for words in (GREEK, PLAIN, SPACES):
            if name in words:
                return [Run(words[name], italic=words is GREEK and name[0].islower())]
        if name in NAMES:
            return [Run(name), *([] if self._peek() in ("^", "_", "(", "{") else [Run("\u2009")])]
        if name in IGNORED:
            if self._peek() == ".":  # \left. draws nothing
                self._take()
            return []
        if name in TEXTS:
            return [Run(self._raw())]
        if name in ACCENTS:
            return _accented(self._argument(), ACCENTS[name])
        return self._built(name)

    def _built(self, name: str) -> list[Run]:
        builders: dict[str, Callable[[], list[Run]]] = {
            "frac": self._fraction, "dfrac": self._fraction, "tfrac": self._fraction, "sqrt": self._root,
            "binom": self._binomial, "mathbb": self._double, "boxed": self._argument,
        }  # fmt: skip
        if name not in builders:
            raise NotCovered
        return builders[name]()

    def _fraction(self) -> list[Run]:
        above, below = self._argument(), self._argument()
        return [*_grouped(above), Run("\u2009⁄\u2009"), *_grouped(below)]

    def _root(self) -> list[Run]:
        index: list[Run] = []
        if self._peek() == "[":
            self._take()
            index = self._until("]")
            self._close("]")
        inner = self._argument()
        return [*_script(index, 1), Run("√"), *_grouped(inner)]

    def _binomial(self) -> list[Run]:
        above, below = self._argument(), self._argument()
        return [Run("C("), *above, Run(", "), *below, Run(")")]

    def _double(self) -> list[Run]:
        letter = self._raw() if self._peek() == "{" else self._take()
        if letter not in DOUBLE:
            raise NotCovered
        return [Run(DOUBLE[letter])]


def _script(found: list[Run], level: int) -> list[Run]:
    """Raise or lower runs; scripts of scripts are written in line, because there is one level of them."""
    found = _joined(found)
    if any(run.level for run in found):
        return [Run(plain(found), level)] if found else []
    return [Run(run.text.strip() if len(found) == 1 else run.text, level, run.italic) for run in found]


def _grouped(found: list[Run]) -> list[Run]:
    """Put what is more than one thing in parentheses."""
    letters = "".join(run.text for run in found)
    one = len(letters) == 1 or letters.replace(".", "").isdigit() or (letters.isalpha() and len(found) == 1)
    return found if one else [Run("("), *found, Run(")")]


def _accented(found: list[Run], accent: str) -> list[Run]:
    if not found or any(run.level for run in found):
        raise NotCovered
    return [Run("".join(letter + accent for letter in run.text), italic=run.italic) for run in found]


def _ends_a_term(found: list[Run]) -> bool:
    """Whether a minus sign behind it takes something away, and is no sign of a number."""
    last = found[-1].text if found else ""
    return bool(last) and last[-1] not in " ([{,\u2009"


def _joined(found: list[Run]) -> list[Run]:
    """Join neighbours of one kind and white space that came twice."""
    joined: list[Run] = []
    for run in found:
        last = joined[-1] if joined else None
        text = run.text.lstrip(" ") if last and last.text.endswith(" ") else run.text
        if not text:
            continue
        if last and (last.level, last.italic) == (run.level, run.italic):
            joined[-1] = Run(last.text + text, run.level, run.italic)
        else:
            joined.append(Run(text, run.level, run.italic))
    return joined
