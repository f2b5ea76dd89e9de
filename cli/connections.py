"""`gptb connections`: every connection that gptb opened, when, to which host, and why."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated

import typer

from cli.output import print_json, say, size, table, wrapped
from cli.place import library


def connections(as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """List every connection that gptb opened, and why."""
    from builder.connections import NONE, PURPOSES, Connections

    found = Connections(library().home).all()
    if as_json:
        print_json([one.__dict__ | {"purpose": PURPOSES[one.purpose]} for one in found])
    elif found:
        rows = [
            (
                f"{datetime.fromtimestamp(one.began):%Y-%m-%d %H:%M}",
                one.host,
                f"{PURPOSES[one.purpose]} {one.about}",
                "" if one.bytes is None else size(one.bytes),
                one.result,
            )
            for one in found
        ]
        table(rows, head=("when", "host", "why", "came", "result"))
    else:
        say(wrapped(NONE))
