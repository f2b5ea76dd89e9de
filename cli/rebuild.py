"""Another embedder for a GPT: `gptb files NAME rebuild`, and the process that does it while the GPT answers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.output import note
from cli.place import library

if TYPE_CHECKING:
    from builder.library import Library
    from builder.spec import GPT

LOG = "rebuild.log"


def rebuild(
    context: typer.Context,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON line for each file.")] = False,
    politely: Annotated[bool, typer.Option("--politely", help="Leave the processors to others.")] = False,
) -> None:
    """Index the files by the embedder that was chosen; the old index answers until the new one is whole."""
    from builder.assemble import open_embedder_named
    from builder.rebuild import pending, rebuild
    from cli.files import show_ingestion
    from cli.models import ensure

    shelf = library()
    gpt = shelf.get(context.obj)
    if not pending(shelf, gpt):
        note(f"The index of {gpt.name} is by {gpt.embedder}: there is nothing to rebuild.")
        return
    if politely and hasattr(os, "nice"):
        os.nice(10)
    ensure(shelf, [gpt.embedder])
    show_ingestion(rebuild(shelf, gpt, open_embedder_named(shelf, gpt.embedder)), as_json=as_json)
    note(f"{gpt.embedder} now answers for {gpt.name}.")


def ready_embedder(shelf: Library, gpt: GPT) -> str:
    """Return the embedder that answers for `gpt` now; where another was chosen, see to it that it takes over."""
    from builder.rebuild import embedder_in_use

    name = embedder_in_use(shelf, gpt)
    if name != gpt.embedder:
        go_on(shelf, gpt, name)
    return name


def go_on(shelf: Library, gpt: GPT, in_use: str) -> None:
    """Start or resume the rebuild in the background, and say so; one that runs already is only watched by it."""
    from builder.models import missing

    follow = f"gptb files {gpt.slug} rebuild"
    if missing(shelf, [gpt.embedder]):
        note(f"{gpt.embedder} is not here yet, so {in_use} answers; fetch it and index the files anew: {follow}")
        return
    start(shelf, gpt.slug)
    note(
        f"The files are indexed anew by {gpt.embedder} in the background; {in_use} answers until then. Watch: {follow}"
    )


def start(shelf: Library, slug: str) -> None:
    """Start `gptb files SLUG rebuild` as a process of its own, which outlives this one."""
    root = str(Path(__file__).parent.parent)
    path = os.pathsep.join([root, *filter(None, [os.environ.get("PYTHONPATH")])])
    command = [sys.executable, "-P", "-c", "from cli.main import main; main()", "files", slug, "rebuild", "--politely"]
    with (shelf.index_root(slug) / LOG).open("wb") as log:
        process = subprocess.Popen(
            command,
            env={**os.environ, "PYTHONPATH": path, "GPTB_HOME": str(shelf.home)},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
    process.returncode = 0  # nobody here waits for it, and Python need not warn of that
