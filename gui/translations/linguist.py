"""Qt Linguist's files (TS 2.1): read, merge with what the source says now, write.

What is gone from the source stays as "vanished", so that it comes back translated with the text; lrelease drops it.
"""

from __future__ import annotations

import xml.etree.ElementTree as ET
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from builder.storage import write_text
from gui.translations.source import Text
from gui.words import CONTEXT

FORMS = {"en": 2, "es": 2, "de": 2, "zh": 1, "ar": 6}
"""How many forms Qt counts in: English one, other; Arabic zero, one, two, few (3-10), many (11-99), other."""


@dataclass(frozen=True)
class Message:
    """One text and its translation; `forms` is empty where there is none yet, and has one a plural form otherwise."""

    source: str
    plural: bool
    forms: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    gone: bool = False


Key = tuple[str, bool]


def load(path: Path) -> dict[Key, Message]:
    """Read a file; an absent one is empty. Raises ET.ParseError, OSError."""
    if not path.exists():
        return {}
    root = ET.parse(path).getroot()  # noqa: S314  # our own file, beside the source
    messages = (_message(element) for element in root.iter("message"))
    return {(message.source, message.plural): message for message in messages}


def merge(old: dict[Key, Message], found: Iterable[Text], *, keep: bool = True) -> dict[Key, Message]:
    """What the source says now with the translations there are; what is gone stays at the end where `keep` says so."""
    places: dict[Key, list[str]] = {}
    for text in found:
        seen = places.setdefault((text.source, text.plural), [])
        if text.place not in seen:
            seen.append(text.place)
    now = {key: Message(*key, old[key].forms if key in old else (), tuple(where)) for key, where in places.items()}
    if not keep:
        return now
    past = {key: replace(one, gone=True, places=()) for key, one in old.items() if key not in now and one.forms}
    return now | past


def save(path: Path, language: str, messages: Iterable[Message]) -> None:
    """Write a file as lupdate would."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language={quoteattr(language)} sourcelanguage="en">',
        f"<context>\n    <name>{CONTEXT}</name>",
        *(_element(message) for message in messages),
        "</context>\n</TS>",
    ]
    write_text(path, "\n".join(lines) + "\n")


def _message(element: ET.Element) -> Message:
    plural = element.get("numerus") == "yes"
    translation = element.find("translation")
    assert translation is not None
    kind = translation.get("type", "")
    said = [one.text or "" for one in translation.findall("numerusform")] if plural else [translation.text or ""]
    forms = tuple(said) if kind != "unfinished" and all(said) else ()
    places = tuple(one.get("filename", "").removeprefix("../") for one in element.findall("location"))
    return Message(element.findtext("source", ""), plural, forms, places, kind in ("vanished", "obsolete"))


def _element(message: Message) -> str:
    kind = ' type="vanished"' if message.gone else "" if message.forms else ' type="unfinished"'
    inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in message.forms or ("",))
    if not message.plural:
        inner = escape(message.forms[0]) if message.forms else ""
    lines = [
        '    <message numerus="yes">' if message.plural else "    <message>",
        *(f'        <location filename="../{place}"/>' for place in message.places),
        f"        <source>{escape(message.source)}</source>",
        f"        <translation{kind}>{inner}</translation>",
        "    </message>",
    ]
    return "\n".join(lines)
