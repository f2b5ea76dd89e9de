"""Whether a text asks something: questions and statements are looked for in different ways (see `rag.retrieve`)."""

import re

_MARKS = "?？؟;՞"
_OPENINGS = {
    "en": "what which who whom whose when where why how is are was were am do does did can could will would shall "
    "should may might must has have had tell explain describe list show name give find summarise summarize compare",
    "de": "was welche welcher welches wer wem wen wessen wann wo woher wohin warum wieso weshalb wie wieviel ist sind "
    "war waren kann können darf dürfen muss müssen soll sollen wird werden hat haben gibt erkläre nenne zeige",
    "es": "qué que cuál cuáles quién quiénes cuándo dónde adónde cómo cuánto cuánta cuántos cuántas por",
    "fr": "que quoi quel quelle quels quelles qui quand où pourquoi comment combien est",
}
_OPENING_WORDS = frozenset(" ".join(_OPENINGS.values()).split())
_BEHIND_A_PREPOSITION = re.compile(
    r"(?:in|by|on|at|to|from|for|of|with|during|after|before|since|until|under|about)\b"
    r"(?:.*\b(?:how|what)\b|\s+(?:which|whom|whose)\b)",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"[^\W\d_]+")
_HAN = re.compile(r"[什谁哪怎几吗呢]|多少|为何|何时")


def asks(text: str) -> bool:
    """Tell whether a text is a question or a request; a statement or a handful of words is neither."""
    said = text.strip()
    if not said:
        return False
    if said[-1] in _MARKS or said[0] == "¿" or _HAN.search(said) or _BEHIND_A_PREPOSITION.match(said):
        return True
    first = _FIRST_WORD.search(said)
    return first is not None and first.start() == 0 and first[0].lower() in _OPENING_WORDS
