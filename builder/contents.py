"""What of a GPT's folder travels in a bundle, and what of it a person may leave out.

Conversations, ratings, history, where files came from and what was granted are not among the choices: they stay.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from builder import storage
from builder.members import FOLDER_SUFFIXES, SINGLE_FILES
from builder.picture import PICTURE

if TYPE_CHECKING:
    from pathlib import Path

LEARNING = ("exam.jsonl", "examples.jsonl", "comparisons.jsonl")


class Choice(NamedTuple):
    """What goes along; gpt.toml always does."""

    files: bool = True
    """The files that it knows. Without them the GPT travels as its instructions alone."""
    picture: bool = True
    learning: bool = True
    """Exam, examples and comparisons: they may quote what people wrote."""
    adapters: bool = True


ALL = Choice()


def sources(folder: Path, choice: Choice = ALL) -> dict[str, Path]:
    """The files that travel, {path in the bundle: file}. Raises FileRefused for a link among them."""
    left_out = [*(() if choice.learning else LEARNING), *(() if choice.picture else (PICTURE,))]
    paths = [folder / name for name in SINGLE_FILES if name not in left_out and (folder / name).exists()]
    if choice.files:
        paths += storage.files_under(folder / "knowledge")
    if choice.adapters:
        allowed = FOLDER_SUFFIXES["adapters"]
        paths += [path for path in storage.files_under(folder / "adapters") if path.suffix[1:] in allowed]
    return {path.relative_to(folder).as_posix(): path for path in paths}
