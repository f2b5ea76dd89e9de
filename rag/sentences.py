"""Where sentences begin and end: one set of rules for cutting passages and for quoting them.

Rules, no model: the marks that end a sentence in European languages, Chinese, Japanese, Arabic, Urdu and Hindi, with
abbreviations, initials, numbers and list marks taken into account. Thai and other scripts that end a sentence with a
space only are cut at line and paragraph ends.
"""

import re

Span = tuple[int, int]

_CLOSERS = r"[\"'”’»)\]}›」』）】]*+"
_BREAK = re.compile(
    r"(?P<line>\n(?:[^\S\n]*+\n)++"  # a blank line
    r"|\n(?=[^\S\n]*+(?:[-*+•–#>|]|\d{1,3}[.)])[^\S\n]))"  # a line that begins a list item, a heading, a table row
    rf"|(?P<wide>(?<![。！？｡．])[。！？｡．]++{_CLOSERS})"  # these need no space after them
    rf"|(?P<mark>(?<![.!?…])[.!?…؟۔।॥]++{_CLOSERS})(?=\s)"
)
_LAST_WORD = re.compile(r"[^\s(\[\"'“‘«]*\Z")
_INITIAL = re.compile(r"(?:[^\W\d_]\.)*[^\W\d_]")
_TITLES = "mr mrs ms dr prof sr sra st mt fig figs no nos nr vs cf e.g i.e eg ie z.b d.h vgl"
_SHORT = """
jr rev hon gen col capt lt sgt gov sen rep inc ltd co corp bros dept univ v ca approx est tab eq sec sect ch chap vol
vols pp ed eds al art para ref resp incl excl viz a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed
thu fri sat sun bzw ggf usw evtl abs bd hrsg str tel u.a inkl zzgl mio mrd std mme mlle av env p.ej ej pág núm sig sigg
dott ecc tzv bijv enz etc
"""
_NEVER_LAST = frozenset(_TITLES.split())
_ABBREVIATIONS = frozenset(_SHORT.split())  # they end a sentence where a capital letter follows


def sentence_spans(text: str) -> list[Span]:
    """Return start and end of every sentence in characters, in order, without the white space around it.

    The spans do not overlap, and every character outside them is white space.
    """
    spans = []
    start = 0
    for end in _ends(text):
        if span := _trimmed(text, start, end):
            spans.append(span)
        start = end
    return spans


def sentences(text: str) -> list[str]:
    """Return the sentences of `text` themselves."""
    return [text[start:end] for start, end in sentence_spans(text)]


def _ends(text: str) -> list[int]:
    """Where sentences may end, the end of the text included."""
    found = [match.end() for match in _BREAK.finditer(text) if match["mark"] is None or _is_end(text, match)]
    return [*found, len(text)]


def _is_end(text: str, match: "re.Match[str]") -> bool:
    """Whether a mark with a space after it ends a sentence."""
    following = text[match.end() : match.end() + 64].lstrip()[:1]
    if following.islower():
        return False
    if not match["mark"].startswith(".") or match["mark"].startswith(".."):
        return True
    word = _last_word(text, match.start()).lower()
    if word.isdecimal():
        return not _opens_line(text, match.start() - len(word))
    if _INITIAL.fullmatch(word):
        return False
    return word not in _NEVER_LAST and (word not in _ABBREVIATIONS or following.isupper())


def _last_word(text: str, end: int) -> str:
    found = _LAST_WORD.search(text[max(0, end - 32) : end])
    return found.group() if found else ""


def _opens_line(text: str, position: int) -> bool:
    """Whether only white space stands before `position` in its line: `1. First` numbers an item."""
    line = text[text.rfind("\n", 0, position) + 1 : position]
    return not line.strip()


def _trimmed(text: str, start: int, end: int) -> Span | None:
    piece = text[start:end]
    body = piece.strip()
    if not body:
        return None
    start += len(piece) - len(piece.lstrip())
    return start, start + len(body)
