"""Names of GPTs: which can be used, which are the same to a person, and the folder name made of each."""

from __future__ import annotations

from builder.errors import NameInvalid, quoted

NAME_LIMIT_CHARACTERS = 200
SLUG_LIMIT_BYTES = 120

# Names that Windows keeps for devices: learn.microsoft.com/windows/win32/fileio/naming-a-file
RESERVED_NAMES = frozenset({"con", "prn", "aux", "nul"} | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)})


def check_name(name: str) -> None:
    """Raises NameInvalid for a name that is empty, too long, or holds characters that garble a screen."""
    problem = name_problem(name)
    if problem:
        raise NameInvalid(f"A GPT cannot be called {quoted(name)}: the name {problem}.", hint="Choose another name.")


def name_problem(name: str) -> str:
    """What keeps `name` from being a GPT's name, as the end of a sentence about it; "" where nothing does."""
    if not name.strip():
        return "must not be empty"
    if len(name) > NAME_LIMIT_CHARACTERS:
        return f"must have at most {NAME_LIMIT_CHARACTERS} characters"
    return "must not hold control characters" if not name.isprintable() and any(map(unfit, name)) else ""


def slugify(name: str) -> str:
    """A folder name for any name: letters and digits of every script in lower case, NFC, joined by hyphens.

    Symbols count only where nothing else is left, by their Unicode names ("🐱" is "cat-face"). Different names can have
    one slug; the Library keeps them apart. Raises NameInvalid where nothing is left.
    """
    check_name(name)
    slug = _words(name)
    if not slug:
        slug = _words(" ".join(map(_symbol_name, name)))
    if not slug:
        raise NameInvalid(f"{quoted(name)} holds nothing to name a folder after.", hint="Use letters or digits.")
    slug = slug.encode()[:SLUG_LIMIT_BYTES].decode(errors="ignore").strip("-")
    return f"{slug}-gpt" if slug in RESERVED_NAMES else slug


def same_name(name: str) -> str:
    """What two names share where they are the same to a person: NFC, case and spaces do not count."""
    if name.isascii():
        return " ".join(name.lower().split())
    from unicodedata import normalize

    return " ".join(normalize("NFC", normalize("NFC", name).casefold()).split())


def _words(text: str) -> str:
    if text.isascii():
        return "-".join("".join(letter if letter.isalnum() else " " for letter in text.lower()).split())
    from unicodedata import category, normalize

    kept = ""
    for letter in normalize("NFC", normalize("NFC", text).casefold()):
        if category(letter)[0] in "LN" or (
            kept[-1:].strip() and category(letter) in ("Mn", "Mc") and letter != _VARIANT
        ):
            kept += letter
        elif category(letter) != "Cf":  # joiners and other invisible marks divide no word
            kept += " "
    return "-".join(kept.split())


_VARIANT = "\ufe0f"  # asks for the coloured picture of the symbol before it


def _symbol_name(letter: str) -> str:
    from unicodedata import category, name

    return name(letter, f"u{ord(letter):x}") if category(letter) == "So" else " "


def without_unfit(text: str, keep: str = "") -> str:
    """A text that was pasted from anywhere, without the letters that are unfit, but for those of `keep`.

    One that divides lines or pages becomes a space.
    """
    if text.isprintable():
        return text
    import re  # not for those who only list

    def instead(found: re.Match[str]) -> str:
        letter = found[0]
        return letter if letter in keep else " " if letter.isspace() else ""

    return re.sub(_UNFIT, instead, text)


_UNFIT = "[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028-\u202e\u2066-\u2069]"
"""The letters that are unfit, as a pattern."""


def unfit(letter: str) -> bool:
    """Control characters, lone surrogates, and the marks that turn the direction of text (Unicode TR 36)."""
    code = ord(letter)
    return (
        code < 32
        or 0x7F <= code < 0xA0
        or 0xD800 <= code < 0xE000
        or 0x2028 <= code <= 0x202E
        or 0x2066 <= code <= 0x2069
    )
