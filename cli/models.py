"""The models on this computer: `gptb models pull|list|show|rm|import`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.output import note, paint, print_json, progress, say, size, table
from cli.place import library

if TYPE_CHECKING:
    from collections.abc import Iterable

    from builder.library import Library
    from engine.weights.pull import PullEvent

app = typer.Typer(
    help="The models on this computer: pull, list, show, rm, import.", no_args_is_help=True, rich_markup_mode=None
)


@app.command()
def pull(
    names: Annotated[
        list[str], typer.Argument(metavar="NAME...", help="Names of the catalogue, or owner/name on Hugging Face.")
    ],
) -> None:
    """Fetch models; what is here already is left alone."""
    shelf = library()
    for name in names:
        pull_one(shelf, name)


@app.command(name="list")
def list_models(as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """List the models of the catalogue and those on this computer."""
    from builder.models import catalogue, installed

    shelf = library()
    here = {model.name: model for model in installed(shelf)}
    listed = {entry.name: entry for entry in catalogue()}
    names = sorted(here | listed, key=lambda name: (name not in here, name))
    rows = []
    for name in names:
        entry, model = listed.get(name), here.get(name)
        rows.append(
            {
                "name": name,
                "here": model is not None,
                "bytes": model.bytes if model else entry.disk_bytes if entry else 0,
                "purpose": entry.purpose if entry else "",
                "licence": entry.licence if entry else model.licence if model else "",
                "title": entry.title if entry else model.source if model else "",
            }
        )
    if as_json:
        print_json(rows)
        return
    table(
        [
            (str(row["name"]), "here" if row["here"] else "", size(int(str(row["bytes"]))), str(row["purpose"]),
             f"{row['title']} ({row['licence']})")
            for row in rows
        ],
        head=("model", "", "size", "for", "what it is"),
    )  # fmt: skip


@app.command()
def show(
    name: Annotated[str, typer.Argument(help="The model.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show one model: where it came from, its licence, its files and their hashes."""
    from builder.models import describe

    description = describe(name, library())
    if as_json:
        print_json(description)
        return
    for key, value in description.items():
        if isinstance(value, dict):
            say(f"{key}:")
            for inner, detail in value.items():
                say(f"  {inner}: {detail}")
        else:
            say(f"{key}: {value}")


@app.command()
def rm(
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="The models.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Delete models from this computer."""
    from builder.models import remove, users_of
    from cli.gpts import confirmed

    shelf = library()
    for name in names:
        users = users_of(name, shelf)
        used = f" It is used by {', '.join(users)}." if users else ""
        if confirmed(f"Delete the model {name}?{used}", yes=yes):
            remove(name, shelf)
            note(f"Deleted {name}.")


@app.command(name="import")
def import_(
    path: Annotated[Path, typer.Argument(help="A .gguf file, or a folder in Hugging Face layout.")],
    name: Annotated[str | None, typer.Option("--name", "-n", help="What to call it here.")] = None,
) -> None:
    """Take a model that is already on this computer into the models of gptb."""
    from builder.models import import_local

    show_pull(import_local(path, name, library()))


def ensure(shelf: Library, names: list[str]) -> None:
    """Fetch those of `names` that are not here, after saying what and how large."""
    from builder.models import missing

    for name in missing(shelf, names):
        pull_one(shelf, name)


def pull_one(shelf: Library, name: str) -> None:
    """Fetch one model with a progress bar."""
    from builder.models import missing, plan, pull

    if not missing(shelf, [name]):
        note(f"{name} is here.")
        return
    what = plan(name)
    note(
        f"Fetching {paint(name, 'bold')}: {what.title}, {size(what.download_bytes)} to download, "
        f"{size(what.disk_bytes)} on disk, {what.licence}, from {what.source}."
    )
    show_pull(pull(name, shelf))


def show_pull(events: Iterable[PullEvent]) -> None:
    """Draw the progress of a model on its way here."""
    name = ""
    with progress() as display:
        task = display.add_task("", total=None, amount="")
        for event in events:
            name = event.name
            display.update(task, description=event.step, completed=event.done_bytes, total=event.total_bytes,
                           amount=f"{size(event.done_bytes)} of {size(event.total_bytes)}")  # fmt: skip
    note(f"{name} is here.")
