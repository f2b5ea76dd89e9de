"""The example GPT: made of three documents about a small shop, so that a person can ask something at once."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from builder.errors import FileMissing
from builder.spec import GPT
from builder.storage import StagedFolder

if TYPE_CHECKING:
    from collections.abc import Iterator

    from builder.library import Library
    from rag.embedder import Embedder
    from rag.types import IngestEvent

NAME = "Demo"
DESCRIPTION = "An espresso machine, a shop lease, a staff handbook"
INSTRUCTIONS = (
    "You answer questions about the Aurora 2 espresso machine, a shop lease and a staff handbook. "
    "Answer in one short sentence."
)
_FOLDER = Path(__file__).parent.parent / "examples"


def documents() -> Path:
    """The folder of the example documents, which lies beside the packages. Raises FileMissing where it is not there."""
    folder = _FOLDER / "documents"
    if not folder.is_dir():
        raise FileMissing(str(folder))
    return folder


def questions() -> list[str]:
    """What can be asked. Raises FileMissing."""
    entries = (json.loads(line) for line in (documents().parent / "questions.jsonl").read_text("utf-8").splitlines())
    return [entry["question"] for entry in entries if entry.get("demo")]


def make(library: Library) -> GPT:
    """The example GPT, made if it is not in the library yet; its files are added by `read`. Raises FileMissing.

    A GPT that a person called "Demo" is not the example, which is then called "Demo (2)".
    """
    asked = tuple(questions())
    for gpt in library.gpts():
        if gpt.instructions == INSTRUCTIONS or gpt.conversation_starters == asked:
            return gpt
    gpt = GPT(NAME, description=DESCRIPTION, instructions=INSTRUCTIONS, conversation_starters=asked,
              answer_only_from_files=True)  # fmt: skip
    with StagedFolder(library.gpts_folder) as staged:
        return library.publish(staged, gpt, rename=True)


def read(library: Library, embedder: Embedder) -> Iterator[IngestEvent]:
    """Read the documents into the example GPT; what has been read before is skipped. Raises FileMissing, RagError."""
    from builder import knowledge

    yield from knowledge.add(library, make(library).slug, sorted(documents().iterdir()), embedder)
