"""What the keys of gpt.toml may hold: a closed schema of small checks, each of which says what a value must be."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from builder.errors import quoted
from builder.names import name_problem, unfit

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Check = Callable[[object], str]
    """Takes a value; returns "" where it is right, else what it must be."""

SCHEMA = 1
_DEPTH_LIMIT = 20


def problem_in(document: Mapping[str, Any]) -> str:
    """What is wrong with a gpt.toml's keys and values, the first of it; "" where nothing is."""
    schema = document.get("schema", SCHEMA)
    if type(schema) is int and schema > SCHEMA:
        return f"it has a newer schema than {SCHEMA}, which this gptb knows; a newer gptb wrote it"
    if "name" not in document:
        return "name is missing"
    for key, value in document.items():
        strange = _strangeness(value)
        if strange:
            return f"{key} {strange}"
        must = FIELDS[key](value) if key in FIELDS else _table(TABLES[key])(value) if key in TABLES else ""
        if must:
            return f"{key} {must}, not {_shown(value)}"
    for table, fields in TABLES.items():
        for key, value in document.get(table, {}).items():
            must = fields[key](value) if key in fields else ""
            if must:
                return f"{table}.{key} {must}, not {_shown(value)}"
    return ""


def _strangeness(value: object, depth: int = 0) -> str:
    """What the parser lets through and no other TOML program need read, wherever in a value it is; "" for nothing."""
    if depth > _DEPTH_LIMIT:
        return f"is nested deeper than {_DEPTH_LIMIT} tables"
    if isinstance(value, int) and not -(2**63) <= value < 2**63:
        return "holds a whole number of more than 64 bits"
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, (list, tuple)) else ()
    return next((strange for part in inner if (strange := _strangeness(part, depth + 1))), "")


def _shown(value: object) -> str:
    return quoted(value if isinstance(value, str) else str(value))


def _name(value: object) -> str:
    return name_problem(value) if isinstance(value, str) else "must be a text"


def _text(limit: int, *, lines: bool = True) -> Check:
    def check_text(value: object) -> str:
        if not isinstance(value, str):
            return "must be a text"
        if len(value) > limit:
            return f"must have at most {limit:,} characters"
        allowed = "\n\r\t" if lines else ""
        if not value.isprintable() and any(unfit(letter) for letter in value if letter not in allowed):
            return "must not hold control characters"
        return ""

    return check_text


def _texts(count: int, limit: int) -> Check:
    def check_texts(value: object) -> str:
        if not isinstance(value, (list, tuple)) or len(value) > count:
            return f"must be a list of at most {count} texts"
        return next((f"must hold texts: each {must}" for must in map(_text(limit), value) if must), "")

    return check_texts


def _number(low: float, high: float, *, open_below: bool = False) -> Check:
    def check_number(value: object) -> str:
        fits = type(value) in (int, float) and low <= value <= high  # type: ignore[operator]
        bounds = f"{'above' if open_below else 'from'} {low:g} to {high:g}"
        return "" if fits and not (open_below and value == low) else f"must be a number {bounds}"

    return check_number


def _whole(low: int, high: int) -> Check:
    def check_whole(value: object) -> str:
        fits = type(value) is int and low <= value <= high
        return "" if fits else f"must be a whole number from {low:,} to {high:,}"

    return check_whole


def _flag(value: object) -> str:
    return "" if isinstance(value, bool) else "must be true or false"


def _stop(value: object) -> str:
    must = _texts(16, 200)(value)
    return must or ("must hold no empty text" if "" in value else "")  # type: ignore[operator]


def _adapter(value: object) -> str:
    plain = isinstance(value, str) and value.replace("-", "").replace("_", "").replace(".", "").isalnum()
    return "" if plain and not str(value).startswith(".") else "must be the name of a folder in adapters/"


def _one_of(*choices: str) -> Check:
    return lambda value: "" if value in choices else f"must be one of {', '.join(choices)}"


def _table(fields: Mapping[str, Check]) -> Check:
    def check_table(value: object) -> str:
        return "" if isinstance(value, dict) else f"must be a table with {', '.join(fields)}"

    return check_table


# The ranges are those that engine and rag accept.
SAMPLING: Mapping[str, Check] = {
    "temperature": _number(0, 100),
    "top_k": _whole(0, 1 << 22),
    "top_p": _number(0, 1, open_below=True),
    "min_p": _number(0, 1),
    "repeat_penalty": _number(0, 100, open_below=True),
    "repeat_last_n": _whole(0, 1 << 27),
    "seed": _whole(0, (1 << 63) - 1),
    "max_tokens": _whole(1, 1 << 27),
    "stop": _stop,
}
RETRIEVAL: Mapping[str, Check] = {
    "passages": _whole(1, 100),
    "floor": _number(-1, 1),
    "store": _one_of("faiss", "qdrant"),
}

FIELDS: Mapping[str, Check] = {
    "schema": _whole(1, SCHEMA),
    "name": _name,
    "description": _text(2_000),
    "model": _text(200, lines=False),
    "embedder": _text(200, lines=False),
    "adapter": _adapter,
    "answer_only_from_files": _flag,
    "capabilities": _texts(50, 64),
    "tools": _texts(50, 64),
    "conversation_starters": _texts(20, 1_000),
    "instructions": _text(100_000),
}
TABLES: Mapping[str, Mapping[str, Check]] = {"sampling": SAMPLING, "retrieval": RETRIEVAL}
