"""What the source says: the texts given to `tr` or `noop`, and those that a person reads and that are given to none.

A text counts where it is a literal, also one of a choice: `tr("Stop" if busy else "Send")`. A text that is put together
(an f-string, a sum) cannot be translated and is an error.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

GUI = Path(__file__).parent.parent
SHOWN = {
    "label": 0, "button": 0, "setAccessibleName": 0, "setAccessibleDescription": 0, "setToolTip": 0, "setText": 0,
    "setWindowTitle": 0, "setPlaceholderText": 0, "addRow": 0, "addTab": 1, "setTabText": 1, "setPlainText": 0,
    "addAction": 0, "QAction": 0, "say": 0, "do": 0, "follow": 0, "DropArea": 0, "addItem": 0, "setTitle": 0,
}  # fmt: skip
"""The calls by which a text comes before a person, and which argument it is."""
NAMES = {"gptb", "GPT"}
"""The same in every language."""
_LETTERS = re.compile(r"[^\W\d_]{2,}")


class NotLiteral(ValueError):
    """A text that is put together where it should be found in the source; it says where."""


@dataclass(frozen=True)
class Text:
    """One text of the source; `plural` where it is given a count."""

    source: str
    plural: bool
    place: str


def texts(folder: Path = GUI) -> list[Text]:
    """Every text below a folder, in the order of the files. Raises NotLiteral, SyntaxError."""
    return [text for path in sources(folder) for text in texts_of(path, folder)]


def sources(folder: Path = GUI) -> list[Path]:
    """The Python files below a folder, in order."""
    return sorted(folder.rglob("*.py"))


def texts_of(path: Path, folder: Path = GUI) -> Iterator[Text]:
    """The texts of one file, in its order."""
    place = path.relative_to(folder).as_posix()
    for call in _calls(path):
        if _name(call) in ("tr", "noop") and call.args:
            plural = _name(call) == "tr" and (len(call.args) > 1 or bool(call.keywords))
            for source in _literals(call.args[0], f"{place}:{call.lineno}"):
                yield Text(source, plural, place)


def unwrapped(path: Path) -> list[tuple[int, str]]:
    """The line and the text of what a person reads and nobody can translate."""
    found: list[tuple[int, str]] = []
    for call in _calls(path):
        place = SHOWN.get(_name(call), -1)
        said = [_said(argument) for argument in call.args[place : place + 1]] if place >= 0 else []
        found += [(call.lineno, text) for text in said if text not in NAMES and _LETTERS.search(text)]
    return found


def _calls(path: Path) -> Iterator[ast.Call]:
    tree = ast.parse(path.read_text("utf-8"), str(path))
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    return iter(sorted(calls, key=lambda call: (call.lineno, call.col_offset)))


def _name(call: ast.Call) -> str:
    return getattr(call.func, "id", "") or getattr(call.func, "attr", "")


def _literals(node: ast.expr, place: str) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body, place)
        yield from _literals(node.orelse, place)
    elif isinstance(node, ast.JoinedStr | ast.BinOp):
        raise NotLiteral(f"{place}: this text is put together; write one literal and fill it in with .format(...).")


def _said(node: ast.expr) -> str:
    """The letters of a literal, of an f-string, or of either side of a choice; "" for what is none of these."""
    match node:
        case ast.Constant(value=str(text)):
            return text
        case ast.JoinedStr(values=parts):
            return "".join(str(part.value) for part in parts if isinstance(part, ast.Constant))
        case ast.IfExp(body=one, orelse=other):
            return _said(one) or _said(other)
        case ast.BinOp(left=one, right=other):
            return _said(one) or _said(other)
    return ""
