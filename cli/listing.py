"""`gptb list`, without the command tree: it starts in a few milliseconds."""

from __future__ import annotations

import os

from builder.glance import glance, home_path
from cli.output import note, paint, print_json, say, table


def show_list(*, as_json: bool) -> int:
    """Print the GPTs on this computer; a GPT whose gpt.toml is broken is listed with the reason."""
    rows = glance(home_path(os.environ))
    broken: list[dict[str, str]] = []
    if rows is None:
        rows, broken = _from_library()
    if as_json:
        print_json(rows + broken)
    elif rows or broken:
        table([(row["slug"], row["name"], row["description"]) for row in rows], head=("gpt", "name", "description"))
        for row in broken:
            note(f"{paint('broken', 'red')}  {row['slug']}: {row['problem']}")
    else:
        say("No GPTs yet. Make one: gptb create NAME --instructions TEXT --file PATH, or see one work: gptb demo")
    return 0


def _from_library() -> tuple[list[dict[str, str]], list[dict[str, str]]]:
    from cli.place import library

    entries = library().entries()
    whole = [entry.gpt for entry in entries if entry.gpt]
    shown = [{"slug": g.slug, "name": g.name, "description": g.description, "model": g.model} for g in whole]
    return shown, [{"slug": entry.slug, "problem": entry.problem} for entry in entries if entry.gpt is None]
