"""`gptb doctor`: look at everything gptb stands on and say what is wrong and how to mend it."""

from __future__ import annotations

import contextlib
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from cli.output import note, paint, print_json, problem, say, wrapped
from cli.place import library

if TYPE_CHECKING:
    from builder.library import Library
    from builder.spec import GPT
    from rag.embedder import Embedder


def doctor(
    repair: Annotated[bool, typer.Option("--repair", help="First repair the indexes of the GPTs.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Check this computer, the models and every GPT."""
    from builder.doctor import examine

    shelf = library()
    if repair:
        _repair(shelf)
    findings = list(examine(shelf))
    if as_json:
        print_json([{"what": found.what, "state": found.state, "detail": found.detail} for found in findings])
    else:
        for found in findings:
            colour = {"good": "green", "warning": "yellow", "broken": "red"}[found.state]
            say(f"{paint(found.state, colour):8} {found.what}")
            if found.detail:
                say(wrapped(found.detail, "         "))
    if any(found.state == "broken" for found in findings):
        raise typer.Exit(1)


def _repair(shelf: Library) -> None:
    """Repair every index that is damaged; what cannot be got back is named."""
    from builder.assemble import open_embedder
    from builder.errors import explain
    from builder.repair import damage, repair
    from cli.files import show_ingestion
    from cli.models import ensure

    def embedder(gpt: GPT) -> Embedder:
        ensure(shelf, [gpt.embedder])
        return open_embedder(shelf, gpt)

    for gpt in shelf.gpts():
        try:
            if damage(shelf, gpt.slug):
                note(f"Repairing the index of {gpt.name}:")
                with contextlib.suppress(typer.Exit):  # what could not be read is named; the next GPT has its turn
                    show_ingestion(repair(shelf, gpt.slug, partial(embedder, gpt)))
        except Exception as error:  # noqa: BLE001  one GPT that cannot be repaired must not keep the others from it
            explanation = explain(error)
            problem(explanation.message, explanation.hint)
