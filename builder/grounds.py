"""Whether a text stays with what a person said: a plain comparison of words, which no model can talk its way around."""

from __future__ import annotations

import re

MOST_NEW_SHARE = 0.34
"""Of the words that carry meaning in a text, at most so many may be new."""

_LITTLE = frozenset(
    """
    a about after all always am an and any are as ask assistant at back be been but by can chat could did do does
    each every everything for from get give gives gpt had has have he help helper helps her here him his how i if in
    into is it its just know let like made make makes me more most my need no not of on one only or other our out over
    please say says she should so some tell tells than that the their them then there these they thing things this
    those to up us use user users want was we were what when where which who why will with would you your yours
    may might must much very shall just
    answer answers answering question questions explain explains find finds information
    """.split()
)
_NOT = frozenset("no not never none nothing without nor don doesn mustn shouldn avoid stop".split())
_LEAD = re.compile(
    r"^\W*(?:(?:it|this|the gpt|the assistant|an? (?:gpt|assistant|bot|helper)|i(?: want| need| would like)?|please)\W+"
    r"|(?:that|which|who|to|should|shall|can|will|must|helps?|me|us|with|answers?|answering|explains?|explaining"
    r"|tells?|teaches?|knows?|about|people|questions?|everything|anything|all|on|for|of|our|my|the|a|an)\b\W*)+",
    re.IGNORECASE,
)
_TOPIC_WORDS = 4


def faithful(text: str, said: str, *, strictly: bool = False) -> bool:
    """Whether `text` has no number and no name that is not in `said`, and few words of meaning; strictly, none."""
    if not text.isprintable() or any(mark in text for mark in ("http", "@", "www.", "<", "{")):
        return False
    known = {_stem(word) for word in _words(said)}
    numbers = set(re.findall(r"\d+", text)) - set(re.findall(r"\d+", said))
    names = {word for word in re.findall(r"(?<=[\w,;] )[A-Z]\w+", text) if _stem(word.lower()) not in known}
    meant = [word for word in _words(text) if word not in _LITTLE and word not in _NOT]
    new = [word for word in meant if _stem(word) not in known]
    if numbers or names or not meant or len(new) == len(meant):
        return False
    return not new if strictly else len(new) <= MOST_NEW_SHARE * len(meant)


def says_the_same(text: str, said: str) -> bool:
    """Whether `text` is `said` in other small words: nothing of meaning is new or lost, and a "not" stays one."""
    if not faithful(text, said, strictly=True):
        return False
    kept = {_stem(word) for word in _words(text)}
    meant = [word for word in _words(said) if word not in _LITTLE and word not in _NOT]
    lost = [word for word in meant if _stem(word) not in kept]
    return not lost and bool(_NOT & set(_words(text))) == bool(_NOT & set(_words(said)))


def topic(purpose: str) -> str:
    """What a purpose is about, in its own words: "Answers questions about our shop lease." -> "shop lease"."""
    first = re.split(r"[.!?;:\n]", purpose.strip(), maxsplit=1)[0]
    about = re.search(r"\babout\s+(.+)", first, re.IGNORECASE)
    rest = _LEAD.sub("", about.group(1) if about else first).strip()
    words = rest.split()
    for place, word in enumerate(words):
        if place and word.lower().strip(",") in (
            "and",
            "for",
            "in",
            "so",
            "that",
            "to",
            "when",
            "which",
            "who",
            "with",
        ):
            words = words[:place]
            break
    found = " ".join(words[:_TOPIC_WORDS]).strip(" ,")
    return found if any(map(str.isalnum, found)) else ""


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


def _stem(word: str) -> str:
    """A crude stem, enough to take "holidays" for "holiday"."""
    for ending in ("ing", "ies", "es", "ed", "s", "y", "e"):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word
