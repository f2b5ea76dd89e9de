"""What a web page holds and does not show: `conceal` takes it out of the tree and reports it.

Taken out is what is not displayed, invisible, transparent, of zero or one pixel, moved off the screen, clipped away, or
of the colour of its ground, whether by attributes, by a `style` or by the page's style sheet. Scripts, styles, comments
and the like are taken out without a report: they are no text. Not covered: what scripts or other files would do.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from rag.readers.style_sheet import Declarations, StyleSheet
from rag.readers.unseen import (
    BLACK,
    OFF_PAGE,
    SAME_COLOUR,
    SET_HIDDEN,
    TINY,
    TRANSPARENT,
    WHITE,
    Colour,
    Unseen,
    alike,
    hex_colour,
)

MAX_UNSEEN_PX = 1.0
MAX_UNSEEN_SHARE = 0.05
"""Font sizes up to one pixel, or a twentieth of the size around it, and opacities up to this, cannot be read."""

OFF_SCREEN_PX = 300
"""A menu hangs 20 pixels over an edge; what is moved out by so much is meant to be gone."""

NO_TEXT = re.compile(
    "head|script|style|template|noscript|title|metadata|desc|iframe|object|embed|audio|video|canvas|datalist|noembed"
    "|noframes|-comment|-doctype"
)
_NUMBER = re.compile(r"(-?\d*\.?\d+)\s*(%|[a-z]*)")
_PIXELS = {
    "px": 1.0,
    "": 1.0,
    "pt": 4 / 3,
    "em": 16.0,
    "rem": 16.0,
    "cm": 37.8,
    "mm": 3.78,
    "in": 96.0,
    "vw": 12.8,
    "vh": 8.0,
}
_RGB = re.compile(r"rgba?\(\s*([\d.]+%?)[\s,]+([\d.]+%?)[\s,]+([\d.]+%?)(?:[\s,/]+([\d.]+%?))?\s*\)")
_HSL = re.compile(r"hsla?\(\s*([\d.]+)(?:deg)?[\s,]+([\d.]+)%[\s,]+([\d.]+)%(?:[\s,/]+([\d.]+%?))?\s*\)")
_SHORT_HEX = re.compile(r"#([0-9a-f])([0-9a-f])([0-9a-f])([0-9a-f]?)")
_LONG_HEX = re.compile(r"#([0-9a-f]{6})([0-9a-f]{2})?")
_ZERO_CLIP = re.compile(
    r"rect\((?:\s*[01](?:px)?[\s,]*){4}\)|inset\(\s*(?:5\d|[6-9]\d|100)(?:\.\d+)?%|circle\(\s*0|ellipse\(\s*0"
    r"|polygon\(\s*0\s+0\s*\)"
)
_SHIFT = re.compile(r"translate(?:x|y|3d)?\(\s*(-?[\d.]+)(px|%|vw|vh|r?em)(?:\s*,\s*(-?[\d.]+)(px|%|vw|vh|r?em))?")
_SCALED_AWAY = re.compile(r"scale(?:x|y|3d)?\(\s*0(?:\.0\d*)?\s*[,)]")
_FONT_SIZE = re.compile(r"(?:^|\s)(\d*\.?\d+(?:px|pt|r?em|%))")

_NAMES: dict[str, str] = {
    "white": "ffffff", "snow": "fffafa", "ivory": "fffff0", "floralwhite": "fffaf0", "ghostwhite": "f8f8ff",
    "mintcream": "f5fffa", "azure": "f0ffff", "aliceblue": "f0f8ff", "seashell": "fff5ee", "whitesmoke": "f5f5f5",
    "linen": "faf0e6", "oldlace": "fdf5e6", "honeydew": "f0fff0", "lavenderblush": "fff0f5", "beige": "f5f5dc",
    "lightyellow": "ffffe0", "cornsilk": "fff8dc", "gainsboro": "dcdcdc", "lightgray": "d3d3d3", "lightgrey": "d3d3d3",
    "silver": "c0c0c0", "gray": "808080", "grey": "808080", "darkgray": "a9a9a9", "black": "000000",
    "red": "ff0000", "green": "008000", "blue": "0000ff", "yellow": "ffff00", "navy": "000080", "maroon": "800000",
    "olive": "808000", "purple": "800080", "teal": "008080", "aqua": "00ffff", "cyan": "00ffff", "fuchsia": "ff00ff",
    "magenta": "ff00ff", "lime": "00ff00", "orange": "ffa500", "pink": "ffc0cb", "brown": "a52a2a", "gold": "ffd700",
    "darkblue": "00008b", "darkgreen": "006400", "darkred": "8b0000", "indigo": "4b0082", "tomato": "ff6347",
}  # fmt: skip


@dataclass(frozen=True)
class _Look:
    """What an element hands down to those inside it."""

    shown: bool = True  # visibility
    sized: bool = True  # font-size
    ink: Colour | None = BLACK
    clear: bool = False  # the ink is transparent
    ground: Colour | None = WHITE  # None where it cannot be known: a picture, a gradient

    def reason(self) -> str:
        if not self.shown:
            return SET_HIDDEN
        if not self.sized:
            return TINY
        if self.clear:
            return TRANSPARENT
        return SAME_COLOUR if self.ink and self.ground and alike(self.ink, self.ground) else ""


def conceal(parser: LexborHTMLParser, unseen: Unseen, page: int | None = None) -> None:
    """Take out of the tree what a browser would not show, and report the text among it."""
    if parser.root is None:
        return
    sheet = StyleSheet(parser)
    stack: list[tuple[LexborNode, _Look]] = [(parser.root, _Look())]
    gone: list[LexborNode] = []
    while stack:
        node, look = stack.pop()
        tag = node.tag or ""
        if tag == "-text":
            if _takes_text(node, look, unseen, page):
                gone.append(node)
        elif NO_TEXT.fullmatch(tag):
            gone.append(node)
        else:
            attributes = node.attributes
            rules = sheet.of(node, attributes.get("style"))
            if reason := _out_of_sight(tag, attributes, rules):
                unseen.add(reason, f"{node.text(separator=' ')} ", page)
                gone.append(node)
                continue
            look = _inside(look, tag, attributes, rules)
            stack.extend((child, look) for child in reversed(list(node.iter(include_text=True))))
    for node in gone:
        node.decompose()


def _takes_text(node: LexborNode, look: _Look, unseen: Unseen, page: int | None) -> bool:
    text = node.text_content or ""
    if not text.strip():
        return False
    reason = look.reason()
    if reason:
        unseen.add(reason, text, page)
    else:
        unseen.seen()
    return bool(reason)


def _out_of_sight(tag: str, attributes: Mapping[str, str | None], rules: Declarations) -> str:
    """Return why an element and all that is in it is out of sight, empty where it is not."""
    display = rules.get("display", "")
    if display == "none" or ("hidden" in attributes and not display) or (tag == "dialog" and "open" not in attributes):
        return SET_HIDDEN
    if not rules:
        return ""
    if rules.get("content-visibility") == "hidden":
        return SET_HIDDEN
    if _share(rules.get("opacity", "1")) <= MAX_UNSEEN_SHARE or _no_opacity(rules.get("filter", "")):
        return TRANSPARENT
    if _clipped(rules):
        return TINY
    return OFF_PAGE if _off_screen(rules) else ""


def _share(value: str) -> float:
    match = _NUMBER.match(value)
    return 1.0 if match is None else float(match[1]) / (100 if match[2] == "%" else 1)


def _no_opacity(value: str) -> bool:
    found = re.search(r"opacity\(\s*([\d.]+%?)", value)
    return found is not None and _share(found[1]) <= MAX_UNSEEN_SHARE


def _pixels(value: str | None) -> float | None:
    match = _NUMBER.fullmatch(value or "")
    if match is None or match[2] not in _PIXELS:
        return None
    return float(match[1]) * _PIXELS[match[2]]


def _clipped(rules: Declarations) -> bool:
    """Tell whether an element has no area: a pixel that hides what flows over it, a clip or a scale of nothing."""
    if _ZERO_CLIP.search(rules.get("clip-path", "")) or _SCALED_AWAY.search(rules.get("transform", "")):
        return True
    if rules.get("scale") == "0" or rules.get("zoom") == "0":
        return True
    if rules.get("position") in ("absolute", "fixed") and _ZERO_CLIP.search(rules.get("clip", "")):
        return True
    if not any(rules.get(name, "visible") in ("hidden", "clip") for name in ("overflow", "overflow-x", "overflow-y")):
        return False
    sizes = (_pixels(rules.get(name)) for name in ("height", "width", "max-height", "max-width"))
    return any(size is not None and 0 <= size <= MAX_UNSEEN_PX for size in sizes)


def _off_screen(rules: Declarations) -> bool:
    moved = ["text-indent", "margin-left", "margin-top"]
    if rules.get("position") in ("absolute", "fixed", "relative"):
        moved += ["left", "top", "right", "bottom"]
    if any((shift := _pixels(rules.get(name))) is not None and shift <= -OFF_SCREEN_PX for name in moved):
        return True
    far = (
        [_pixels(rules.get(name)) or 0 for name in ("left", "top")]
        if rules.get("position") in ("absolute", "fixed")
        else []
    )
    if any(shift >= 5_000 for shift in far):
        return True
    moves = _SHIFT.search(rules.get("transform", ""))
    return moves is not None and any(
        abs(float(number)) * (_PIXELS.get(unit) or 0) >= 5 * OFF_SCREEN_PX
        for number, unit in ((moves[1], moves[2]), (moves[3], moves[4]))
        if number
    )


def _inside(look: _Look, tag: str, attributes: Mapping[str, str | None], rules: Declarations) -> _Look:
    """Return how the text inside an element looks."""
    ink = rules.get("-webkit-text-fill-color") or rules.get("color") or _presented(tag, attributes)
    ground = _ground(rules, attributes, look.ground)
    if not rules and ink is None and ground is look.ground and tag != "a":
        return look
    visibility = rules.get("visibility", "")
    size = rules.get("font-size") or _size_in(rules.get("font"))
    if tag == "a" and ink is None and "href" in attributes:
        ink = "blue"  # a link does not take the colour around it
    colour, clear = _colour(ink) if ink and ink not in ("inherit", "currentcolor") else (look.ink, look.clear)
    return replace(
        look,
        shown=visibility == "visible" or (look.shown and visibility not in ("hidden", "collapse")),
        sized=_sized(size, look.sized) if size else look.sized,
        ink=colour,
        clear=clear,
        ground=ground,
    )


def _presented(tag: str, attributes: Mapping[str, str | None]) -> str | None:
    """Return the colour that an attribute of old pages sets."""
    value = (
        attributes.get("color") if tag in ("font", "basefont") else attributes.get("text") if tag == "body" else None
    )
    if tag in ("text", "tspan"):
        value = attributes.get("fill")
    return value.lower() if value else None


def _ground(rules: Declarations, attributes: Mapping[str, str | None], around: Colour | None) -> Colour | None:
    value = rules.get("background-color") or rules.get("background") or (attributes.get("bgcolor") or "").lower()
    picture = rules.get("background-image", "none") != "none" or "url(" in value or "gradient(" in value
    if picture or attributes.get("background"):
        return None
    if not value:
        return around
    if value in ("none", "transparent", "inherit", "initial", "unset", "0", "0 0"):
        return around
    colour, clear = _colour(value if "(" in value else value.split()[0])
    return around if clear else colour


def _size_in(font: str | None) -> str | None:
    match = _FONT_SIZE.search(font or "")
    return match[1] if match else None


def _colour(value: str) -> tuple[Colour | None, bool]:
    """Return a colour of CSS, None where it cannot be told, and whether it is transparent."""
    value = value.strip()
    if value == "transparent":
        return None, True
    if value in _NAMES:
        return hex_colour(_NAMES[value]), False
    if match := _SHORT_HEX.fullmatch(value):
        return hex_colour("".join(2 * part for part in match.groups()[:3])), match[4] == "0"
    if match := _LONG_HEX.fullmatch(value):
        return hex_colour(match[1]), match[2] is not None and int(match[2], 16) < 13
    if match := _RGB.match(value):
        red, green, blue = (
            min(int(255 * _share(part) if part.endswith("%") else float(part)), 255) for part in match.groups()[:3]
        )
        return (red, green, blue), _share(match[4] or "1") <= MAX_UNSEEN_SHARE
    if match := _HSL.match(value):
        return _from_hsl(*map(float, match.groups()[:3])), _share(match[4] or "1") <= MAX_UNSEEN_SHARE
    return hex_colour(value), False


def _from_hsl(hue: float, saturation: float, lightness: float) -> Colour:
    from colorsys import hls_to_rgb

    red, green, blue = hls_to_rgb(hue % 360 / 360, min(lightness, 100) / 100, min(saturation, 100) / 100)
    return round(255 * red), round(255 * green), round(255 * blue)


def _sized(value: str, inherited: bool) -> bool:
    """Tell whether a font size can be read; relative sizes count in the size around them."""
    match = _NUMBER.fullmatch(value)
    if match is None:  # a word: small, inherit ...
        return inherited if value in ("inherit", "unset", "smaller", "larger") else True
    size, unit = float(match[1]), match[2]
    if unit in ("em", "%"):
        return inherited and size / (100 if unit == "%" else 1) > MAX_UNSEEN_SHARE
    return size > (MAX_UNSEEN_SHARE if unit == "rem" else MAX_UNSEEN_PX)
