"""Style sheets of a web page: which declarations meet an element, as far as they decide whether text can be seen.

Read are `<style>` elements and `style` attributes; sheets in other files are not there. Media queries are answered for
a screen 1,280 pixels wide. Not covered: variables, nested rules, what scripts change.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

MAX_RULES = 4_000
MAX_SHEET_CHARACTERS = 2_000_000
SCREEN_PX = 1280

Declarations = dict[str, str]
_Weight = tuple[bool, int, int]  # important, specificity, order

_WEIGHED = frozenset(
    "display visibility opacity font-size font color background background-color background-image position left right "
    "top bottom text-indent margin-left margin-top transform clip clip-path height width max-height max-width overflow "
    "overflow-x overflow-y content-visibility filter -webkit-text-fill-color scale zoom line-height".split()
)
_COMMENT = re.compile(r"/\*.*?(?:\*/|\Z)", re.S)
_STATE = re.compile(r"::|:(?:hover|focus|active|visited|before|after|target|checked|first-l|placeholder|selection)")
_STRING = re.compile(r"\"[^\"]*\"|'[^']*'")
_WIDTH = re.compile(r"(min|max)-width\s*:\s*([\d.]+)\s*(px|r?em)")
_ID = re.compile(r"#[\w-]+")
_CLASS = re.compile(r"\.[\w-]+|\[[^\]]*\]|:[\w-]+")
_TAG = re.compile(r"(?<![\w.#:\[-])[a-z][\w-]*")


class StyleSheet:
    """The rules of a parsed page, matched against its elements once."""

    def __init__(self, parser: "LexborHTMLParser") -> None:
        self._found: dict[int, dict[str, tuple[_Weight, str]]] = {}
        text = "\n".join(node.text() for node in parser.css("style"))[:MAX_SHEET_CHARACTERS]
        for order, (selector, declarations) in enumerate(_limited(text)):
            for node in _matches(parser, selector):
                self._meet(node.mem_id, declarations, _specificity(selector), order)

    def _meet(self, node: int, declarations: Mapping[str, str], specificity: int, order: int) -> None:
        found = self._found.setdefault(node, {})
        for name, value in declarations.items():
            important = value.endswith("!important")
            weight = (important, specificity, order)
            if name not in found or weight >= found[name][0]:
                found[name] = (weight, value.removesuffix("!important").strip())

    def of(self, node: "LexborNode", style: str | None) -> Declarations:
        """Return what is declared for an element; `style` is its own attribute."""
        found = self._found.get(node.mem_id)
        if not found and not style:
            return {}
        declared = {name: value for name, (_, value) in found.items()} if found else {}
        for name, value in declarations_of(style or "").items():
            important = value.endswith("!important")
            if important or not (found and name in found and found[name][0][0]):
                declared[name] = value.removesuffix("!important").strip()
        return declared


def _matches(parser: "LexborHTMLParser", selector: str) -> "list[LexborNode]":
    try:
        return parser.css(selector)
    except Exception:  # noqa: BLE001  the library has no type for a selector that it does not know
        return []


def declarations_of(text: str) -> Declarations:
    """Return the declarations of a `style` attribute or of a rule's body; the last of a name wins."""
    parts = (part.partition(":") for part in _COMMENT.sub("", text).lower().split(";"))
    return {
        name: re.sub(r"\s*!\s*important", "!important", value.strip())
        for name, value in ((name.strip(), value) for name, _, value in parts)
        if name in _WEIGHED
    }


def _limited(text: str) -> Iterator[tuple[str, Declarations]]:
    for number, rule in enumerate(_rules(_COMMENT.sub("", text))):
        if number >= MAX_RULES:
            return
        yield rule


def _rules(text: str, depth: int = 0) -> Iterator[tuple[str, Declarations]]:
    """Yield (selector, declarations) of the rules that apply on a screen and decide something."""
    place = 0
    while (start := text.find("{", place)) >= 0:
        prelude = text[place:start].rpartition(";")[2].strip()
        end = _closing(text, start)
        body = text[start + 1 : end]
        place = end + 1
        if prelude.startswith("@"):
            if _applies(prelude.lower()) and depth < 8:
                yield from _rules(body, depth + 1)
        elif declarations := declarations_of(body):
            for selector in _STRING.sub("''", prelude).split(",") if "(" not in prelude else [prelude]:
                if selector.strip() and not _STATE.search(selector):
                    yield selector.strip() if "'" not in selector else prelude, declarations


def _closing(text: str, start: int) -> int:
    depth = 0
    for match in re.compile("[{}]").finditer(text, start):
        depth += 1 if match[0] == "{" else -1
        if depth == 0:
            return match.start()
    return len(text)


def _applies(prelude: str) -> bool:
    if prelude.startswith(("@supports", "@layer", "@container")):
        return True
    if not prelude.startswith("@media"):
        return False
    if "print" in prelude or "prefers" in prelude or "not " in prelude or "speech" in prelude:
        return False
    for bound, number, unit in _WIDTH.findall(prelude):
        width = float(number) * (1 if unit == "px" else 16)
        if (bound == "min" and width > SCREEN_PX) or (bound == "max" and width < SCREEN_PX):
            return False
    return True


def _specificity(selector: str) -> int:
    """Return the weight of a selector, as one number of (ids, classes, elements)."""
    ids, classes = len(_ID.findall(selector)), len(_CLASS.findall(selector))
    return 10_000 * ids + 100 * classes + len(_TAG.findall(selector))
