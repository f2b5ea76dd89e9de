"""`gptb versions`: the earlier versions of a GPT, what changed since one, and putting it back."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Annotated

import typer

from cli.output import note, paint, print_json, say, table
from cli.place import library

if TYPE_CHECKING:
    from builder.versions import Difference, SavedVersion


def versions(
    name: Annotated[str, typer.Argument(help="The GPT.")],
    number: Annotated[int | None, typer.Argument(help="A version: shows what has changed since.")] = None,
    restore: Annotated[bool, typer.Option("--restore", help="Put it back; the present one is kept.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """List, compare and restore earlier versions of a GPT."""
    from builder.versions import compare, version
    from builder.versions import versions as listed
    from cli.gpts import described

    shelf = library()
    slug = shelf.slug_of(name)
    if number is None:
        if restore:
            raise typer.BadParameter("say which version.", param_hint="NUMBER")
        _list(listed(shelf, slug), as_json=as_json)
    elif restore:
        gpt = shelf.restore(slug, number)
        note(f"{gpt.name} is as it was in version {number}.")
        if as_json:
            print_json(described(gpt))
    else:
        _show(compare(version(shelf, slug, number), shelf.get(slug)), as_json=as_json)


def _list(found: list[SavedVersion], *, as_json: bool) -> None:
    if as_json:
        print_json([one._asdict() for one in found])
    elif not found:
        say("It has not been changed yet.")
    else:
        rows = [(str(one.number), _when(one.replaced), one.problem or _names(one.changed)) for one in found]
        table(rows, head=("version", "until", "then changed"))


def _show(differences: list[Difference], *, as_json: bool) -> None:
    if as_json:
        print_json([{"field": one.field, "pieces": [piece._asdict() for piece in one.pieces]} for one in differences])
        return
    if not differences:
        say("Nothing has changed since.")
    for one in differences:
        say(paint(one.field.replace("_", " "), "bold"))
        say("  " + "".join(_marked(piece.mark, piece.text) for piece in one.pieces).replace("\n", "\n  "))


def _marked(mark: str, text: str) -> str:
    """Signs around what went and came, so that it is read without colours: [-gone-] {+new+}, as `git diff` has it."""
    if mark == "=":
        return text
    return paint(f"[-{text}-]", "red") if mark == "-" else paint(f"{{+{text}+}}", "green")


def _names(fields: tuple[str, ...]) -> str:
    return ", ".join(field.replace("_", " ") for field in fields)


def _when(seconds: float) -> str:
    return f"{datetime.fromtimestamp(seconds):%Y-%m-%d %H:%M}"
