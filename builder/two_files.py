"""A GPT as two files: its parameters, with its instructions in the header, and the program that runs them.

model.bin and run.c need a C compiler and nothing else; run.py beside them needs Python and numpy. The files that a GPT
knows do not travel this way: a bundle (bundle.py) carries them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from builder import storage
from builder.errors import FileRefused, quoted

if TYPE_CHECKING:
    from pathlib import Path

    from builder.library import Library

PARAMETERS, PROGRAM, PLAIN_PROGRAM = "model.bin", "run.c", "run.py"
NAMES = (PARAMETERS, PROGRAM, PLAIN_PROGRAM)
COMPILE = "cc -O3 run.c -o run -lm -lpthread"


class TwoFiles(NamedTuple):
    """What was written."""

    folder: Path
    parameters_bytes: int
    knowledge_left_out: int
    """How many of the GPT's files stayed behind."""


def export(library: Library, slug: str, folder: Path) -> TwoFiles:
    """Write the GPT `slug` into `folder` as model.bin, run.c and run.py; files of these names are replaced, whole.

    Raises FileRefused where the folder cannot be one, ModelMissing where the model has not been pulled, and what
    engine.weights.two_file.pack raises.
    """
    from engine.run.programs import program_texts
    from engine.weights.adapter import open_adapted
    from engine.weights.store import locate
    from engine.weights.two_file import pack

    gpt = library.get(slug)
    if folder.exists() and not folder.is_dir():
        raise FileRefused(f"{quoted(str(folder))} is a file.", hint="Name a folder for the two files.")
    storage.make_folder(folder)
    pack(
        open_adapted(locate(gpt.model, library.models_folder), library.adapter_in_use(gpt)),
        folder / PARAMETERS,
        instructions=gpt.instructions,
    )
    for name, text in zip((PROGRAM, PLAIN_PROGRAM), program_texts(), strict=True):
        storage.write_text(folder / name, text)
    knowledge = library.knowledge_folder(slug)
    left_out = sum(1 for _ in storage.files_under(knowledge)) if knowledge.is_dir() else 0
    return TwoFiles(folder, (folder / PARAMETERS).stat().st_size, left_out)
