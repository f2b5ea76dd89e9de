"""`gptb doctor`: look at everything gptb stands on and say what is wrong and how to mend it."""

from __future__ import annotations

from typing import Annotated

import typer

from cli.output import paint, print_json, say, wrapped
from cli.place import library


def doctor(as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """Check this computer, the models and every GPT."""
    from builder.doctor import examine

    findings = list(examine(library()))
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
