"""What builder, rag and engine say, in the person's language.

They speak English and know of no other: a face that prints needs no translation, and an error is one sentence. The
window recognises a sentence by its pattern (gui/translations/sentences.txt) and puts what the sentence names into the
pattern's translation. A sentence that it does not know is shown as it is.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from gui.words import tr

if TYPE_CHECKING:
    from builder.errors import Explanation

FIELD = re.compile(r"\{\w+\}")
STORED = Path(__file__).parent / "translations" / "sentences.txt"
"""The patterns, a line each."""
LONGEST = 600
"""Characters: what is longer is not searched for patterns."""
_SENTENCE_END = re.compile(r"(?<=[.!?]) ")


def said(text: str) -> str:
    """A sentence, or some, in the person's language."""
    return _said(text, tr("Library")) if text and len(text) <= LONGEST else text


def told(explanation: Explanation) -> Explanation:
    """An explanation in the person's language; its title is not shown in the window."""
    message, hint = said(explanation.message), said(explanation.hint)
    return type(explanation)(explanation.title, message, hint, explanation.exit_code)


@lru_cache(maxsize=1000)
def _said(text: str, language: str) -> str:
    """`language` is a word of it: after a change of language nothing is remembered."""
    if known := _translated(text):
        return known
    ends = [match.start() for match in _SENTENCE_END.finditer(text)]
    for end in ends:
        if known := _translated(text[:end]):
            return f"{known} {_said(text[end + 1 :], language)}"
    for end in ends:
        if known := _translated(text[end + 1 :]):
            return f"{text[:end]} {known}"
    return text


def _translated(text: str) -> str:
    """A text that a pattern fits; "" where none does."""
    for pattern, source in _patterns():
        if found := pattern.fullmatch(text):
            return FIELD.sub(partial(_filled, found), tr(source))
    return ""


def _filled(found: re.Match[str], field: re.Match[str]) -> str:
    return found[f"_{field[0][1:-1]}"]


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Those with the most letters of their own first."""
    stored = STORED.read_text("utf-8").splitlines()
    by_letters = sorted(stored, key=lambda source: -len(FIELD.sub("", source)))
    return tuple((re.compile(_expression(source), re.DOTALL), source) for source in by_letters)


def _expression(source: str) -> str:
    expression, end = "", 0
    for field in FIELD.finditer(source):
        expression += re.escape(source[end : field.start()]) + f"(?P<_{field[0][1:-1]}>.+?)"
        end = field.end()
    return expression + re.escape(source[end:])
