"""Wishes about a GPT that need no model: a name, a language, a length, a question to start with, taking one back.

Each becomes one line of the instructions; a later wish of the same kind takes the place of the earlier one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from builder.spec import GPT

Ruled = tuple["GPT", str, str]
"""The GPT, a sentence about what became of it, and what stands for "{value}" in it."""
LANGUAGE, LENGTH = "Answer in ", "How long your answers are: "
WISH = "Also: "
ENDS = ".!?…。！？؟"
"""What a sentence ends with, in any script that a person may write in."""

NAMED, SPEAKS, SHORT, LONG, OFFERS, FILES_ONLY = SAID = (
    "It is called {value} now.",
    "It answers in {value} now.",
    "It keeps its answers short now.",
    "It answers at length now.",
    "It offers “{value}” to start with now.",
    "It answers only from its files now.",
)
"""What is said of a wish that a rule knew."""
_LANGUAGES = frozenset(
    """
    afrikaans albanian amharic arabic armenian azerbaijani basque belarusian bengali bosnian bulgarian burmese catalan
    chinese croatian czech danish dutch english esperanto estonian farsi filipino finnish flemish french galician
    georgian german greek gujarati hausa hebrew hindi hungarian icelandic igbo indonesian irish italian japanese kannada
    kazakh khmer korean kurdish latin latvian lithuanian luxembourgish macedonian malay malayalam maltese mandarin
    marathi mongolian nepali norwegian pashto persian polish portuguese punjabi romanian romansh russian sanskrit
    serbian sinhala slovak slovenian somali spanish swahili swedish tagalog tamil telugu thai tibetan turkish ukrainian
    urdu uzbek vietnamese welsh yiddish yoruba zulu
    """.split()
)
_NEGATED = re.compile(r"n['’]t\b|\b(?:not?|dont|cannot|never|without|avoid|stop|than)\b", re.IGNORECASE)
"""What turns a wish into another than the words that a rule looks for: "no longer", "longer than a page"."""


def by_rule(gpt: GPT, wish: str) -> Ruled | None:
    """What a wish that a rule knows makes of a GPT; None where none knows it."""
    for pattern, apply in _RULES:
        found = pattern.search(wish)
        if found and (apply in _IN_THEIR_WORDS or not _NEGATED.search(wish)):
            ruled = apply(gpt, found)
            if ruled is not None:
                return ruled
    return None


def with_wish(gpt: GPT, sentence: str) -> GPT:
    """The GPT with one more line in its instructions; the same line twice is one."""
    sentence = sentence if sentence[-1:] in ENDS else f"{sentence}."
    return _with_line(gpt, f"{WISH}{sentence[:1].upper()}{sentence[1:]}")


def _with_line(gpt: GPT, line: str, instead_of: str = "") -> GPT:
    """One more line at the end; those that `instead_of` matches as a whole go."""
    lines = [old for old in gpt.instructions.split("\n") if old != line and not re.fullmatch(instead_of, old)]
    while lines and not lines[-1].strip():
        lines.pop()
    return gpt.replace(instructions="\n".join([*lines, line]))


def _name(gpt: GPT, found: re.Match[str]) -> Ruled | None:
    name = found["name"].strip(" .\"'“”")[:80]
    return (gpt.replace(name=name), NAMED, name) if name else None


def _language(gpt: GPT, found: re.Match[str]) -> Ruled | None:
    language = found["language"].capitalize()
    if language.lower() not in _LANGUAGES:
        return None
    return _with_line(gpt, f"{LANGUAGE}{language}.", rf"{LANGUAGE}\w+\."), SPEAKS, language


def _shorter(gpt: GPT, _: re.Match[str]) -> Ruled:
    return _with_line(gpt, f"{LENGTH}short.", f"{LENGTH}.*"), SHORT, ""


def _longer(gpt: GPT, _: re.Match[str]) -> Ruled:
    return _with_line(gpt, f"{LENGTH}long, with details.", f"{LENGTH}.*"), LONG, ""


def _starter(gpt: GPT, found: re.Match[str]) -> Ruled | None:
    text = found["text"].strip(" \"'“”")
    if not text or text in gpt.conversation_starters:
        return None
    starters = (*gpt.conversation_starters, text)[-20:]
    return gpt.replace(conversation_starters=starters), OFFERS, text


def _only_files(gpt: GPT, _: re.Match[str]) -> Ruled:
    return gpt.replace(answer_only_from_files=True), FILES_ONLY, ""


_IN_THEIR_WORDS = (_name, _starter)
"""Rules that take what a person says as it is, a "not" in it too."""


def _rule(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


_RULES: tuple[tuple[re.Pattern[str], Callable[[GPT, re.Match[str]], Ruled | None]], ...] = (
    (
        _rule(r"^(?:please )?(?:call it|name it|rename it(?: to)?|(?:it|its name) should be called) (?P<name>.+)$"),
        _name,
    ),
    (_rule(r"^(?:please )?add (?:the |a )?(?:starter|question)\W+(?P<text>.+)$"), _starter),
    (_rule(r"\b(?:answer|reply|use)s? only (?:from|with) (?:its|the|my|our) files\b"), _only_files),
    (
        _rule(
            r"\b(?:speak|answer|reply|respond|write|talk)s?(?: only| always| to (?:me|us|them))?(?: in)? "
            r"(?P<language>[^\W\d_]{4,20})[.!]?$"
        ),
        _language,
    ),
    (_rule(r"^(?:\w+ ){0,3}in (?P<language>[^\W\d_]{4,20}),?(?: please)?[.!]?$"), _language),
    (_rule(r"\b(?:shorter|more (?:concise|briefly)|less text|brief(?:er|ly)?)\b"), _shorter),
    (_rule(r"\b(?:longer|more detail(?:s|ed)?|at length)\b"), _longer),
)
