"""The sentences in which builder, rag and engine say what went wrong and what to do: found in their source.

They are English; the window recognises them by their pattern (gui/said.py). What varies in a sentence is a field:
`f"{name} is a folder."` is "{1} is a folder.". `sentences.txt` keeps the patterns, a line each.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from gui.said import FIELD, STORED
from gui.translations.source import Text

ROOT = Path(__file__).parent.parent.parent
PACKAGES = ("builder", "rag")
ENGINE = (
    "errors.py",
    *(f"weights/{name}.py" for name in ("huggingface", "package", "pull", "source", "staging", "store")),
)
"""Of the engine, what a person meets who fetches or removes a model; what is wrong inside one stays English."""
PHRASES = ("rag/readers/unseen.py", "rag/readers/web_hidden.py")
"""Where a constant of some words says why something cannot be seen."""
NOT_FOR_PEOPLE = ("builder/prompt.py", "builder/create.py", "builder/wishes.py", "builder/example.py")
"""What a model reads, and what gui/pages/create.py translates itself."""
_SENTENCE = re.compile(r"[A-Z{].* .*[.!?]")
_QUERY = re.compile(r"(SELECT|UPDATE|DELETE|INSERT|\{1\} nodes) ")
_PHRASE = re.compile(r"[a-z]+( [a-z]+)*")
_FEWEST_LETTERS = 6


def sentences(root: Path = ROOT) -> list[Text]:
    """Every pattern, in the order of the files, with the file that it is from first."""
    found: dict[str, Text] = {}
    for path in _files(root):
        place = path.relative_to(root).as_posix()
        for said in _said(ast.parse(path.read_text("utf-8"), str(path)), place):
            found.setdefault(said, Text(said, False, place))
    return list(found.values())


def store(found: list[Text], path: Path = STORED) -> None:
    """Write the patterns for the window."""
    from builder.storage import write_text

    write_text(path, "".join(f"{text.source}\n" for text in found))


def _files(root: Path) -> Iterator[Path]:
    for package in PACKAGES:
        for path in sorted((root / package).rglob("*.py")):
            if path.relative_to(root).as_posix() not in NOT_FOR_PEOPLE:
                yield path
    yield from (root / "engine" / name for name in ENGINE)


def _said(tree: ast.Module, place: str) -> Iterator[str]:
    for node in _texts(tree):
        said = _pattern(node)
        letters = len(re.sub(r"[^A-Za-z]", "", FIELD.sub("", said)))
        if _SENTENCE.fullmatch(said) and letters >= _FEWEST_LETTERS and not _QUERY.match(said):
            yield said
    if place in PHRASES:
        values = [node.value for node in tree.body if isinstance(node, ast.Assign)]
        yield from (said for node in values if _PHRASE.fullmatch(said := _pattern(node)))


def _texts(node: ast.AST) -> Iterator[ast.expr]:
    """Literals and f-strings; docstrings and what explains an attribute are statements, and none."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Expr) and isinstance(child.value, ast.Constant):
            continue
        if isinstance(child, ast.JoinedStr | ast.Constant):
            yield child
        else:
            yield from _texts(child)


def _pattern(node: ast.expr) -> str:
    """A text with its fields numbered; "" for what is no text, and for a text of several lines."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    said, fields = "", 0
    for part in parts:
        if isinstance(part, ast.Constant):
            said += part.value if isinstance(part.value, str) else "\n"
        else:
            fields += 1
            said += f"{{{fields}}}"
    return "" if "\n" in said or "\\" in said else said
