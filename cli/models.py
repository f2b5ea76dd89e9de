"""The models on this computer: `gptb models pull|list|show|rm|import|export`."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from cli.output import (
    columns_of_terminal,
    many,
    note,
    paint,
    print_json,
    progress,
    say,
    shorten,
    size,
    table,
    wrapped,
)
from cli.place import library

if TYPE_CHECKING:
    from collections.abc import Iterable

    from builder.library import Library
    from engine.weights.pull import PullEvent


class Dtype(StrEnum):
    """How the numbers of an exported folder are stored."""

    auto = "auto"
    bfloat16 = "bfloat16"
    float16 = "float16"
    float32 = "float32"


app = typer.Typer(
    help="The models here: pull, list, show, export, rm, import.",
    no_args_is_help=True,
    rich_markup_mode=None,
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
                "purpose": entry.purpose if entry else model.purpose if model else "",
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
    tensors: Annotated[bool, typer.Option("--tensors", help="Also list every tensor.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show one model: what it is made of, where it came from, its licence, its files."""
    from builder.models import describe

    about = describe(name, library(), tensors=tensors)
    if as_json:
        print_json(about)
    else:
        _show_facts(about)
        _show_types(about["types"])
        if tensors:
            _show_tensors(about["tensors"])


def _show_facts(about: dict[str, Any]) -> None:
    reads, context = about["bytes_per_token"], about["context_tokens"]
    facts = {
        "model": about["name"],
        "architecture": about["architecture"],
        "parameters": many(about["parameters"]),
        "size": size(about["bytes"]),
        "a token reads": size(reads) if reads else "",
        "context": f"{context:,} tokens" if context else "",
        "licence": about["licence"],
        "source": about["source"],
        "used by": ", ".join(about["used by"]),
        "path": about["path"],
    }
    for key, fact in facts.items():
        if fact:
            say(f"{key:<14}" + (fact if key == "path" else wrapped(fact, " " * 14)[14:]))
    for file, sha256 in about["sha256"].items():
        say(f"{'file':<14}{shorten(file, columns_of_terminal() - 14)}")
        say(paint(f"  sha256 {sha256}", "dim"))


def _show_types(types: list[dict[str, Any]]) -> None:
    say()
    table(
        [(row["type"], f"{row['tensors']:,}", many(row["numbers"]), size(row["bytes"])) for row in types],
        head=("type", "tensors", "numbers", "size"),
    )


def _show_tensors(tensors: list[dict[str, Any]]) -> None:
    say()
    table(
        [(row["type"], " x ".join(map(str, row["shape"])), size(row["bytes"]), row["name"]) for row in tensors],
        head=("type", "shape", "size", "tensor"),
    )


@app.command()
def rm(
    names: Annotated[list[str], typer.Argument(metavar="NAME...", help="The models.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Delete models from this computer."""
    from builder.models import remove, users_of
    from cli.gpts import confirmed

    shelf = library()
    for name in dict.fromkeys(names):
        users = users_of(name, shelf)
        used = f" It is used by {', '.join(users)}." if users else ""
        if confirmed(f"Delete the model {name}?{used}", yes=yes):
            remove(name, shelf)
            note(f"Deleted {name}.")


@app.command(name="import")
def import_(
    path: Annotated[Path, typer.Argument(help="A .gguf file, or a folder in Hugging Face layout.")],
    name: Annotated[str | None, typer.Option("--name", "-n", metavar="NAME", help="What to call it here.")] = None,
) -> None:
    """Take a model that is already on this computer into the models of gptb."""
    from builder.models import import_local

    show_pull(import_local(path, name, library()))


@app.command()
def export(
    name: Annotated[str, typer.Argument(help="The model.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="The .gguf file to write.")
    ] = None,
    huggingface: Annotated[
        Path | None, typer.Option("--huggingface", metavar="DIR", help="The new folder to write, for transformers.")
    ] = None,
    dtype: Annotated[
        Dtype, typer.Option("--dtype", help="Numbers in the folder; auto is the smallest that is exact.")
    ] = Dtype.auto,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Overwrite without asking.")] = False,
) -> None:
    """Write a model for other programs: one .gguf file, or a folder in Hugging Face layout."""
    from builder.models import export_gguf, export_huggingface
    from cli.gpts import confirmed

    if (output is None) == (huggingface is None):
        raise typer.BadParameter("give either --output FILE.gguf or --huggingface DIR.")
    if huggingface is not None:
        show_export(export_huggingface(name, huggingface, dtype.value, library()), huggingface)
    elif output is not None:
        if output.suffix != ".gguf":
            raise typer.BadParameter(f"{output.name} does not end in .gguf.", param_hint="--output")
        if not output.exists() or confirmed(f"Overwrite {output}?", yes=yes):
            show_export(export_gguf(name, output, library()), output)


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
    what = plan(name, shelf)
    note(
        f"Fetching {paint(name, 'bold')}: {what.title}, {size(what.download_bytes)} to download, "
        f"{size(what.disk_bytes)} on disk, {what.licence}, from {what.source}."
    )
    show_pull(pull(name, shelf))


def show_pull(events: Iterable[PullEvent]) -> None:
    """Draw the progress of a model on its way here."""
    event = _drawn(events)
    note(f"{event.name if event else ''} is here.")


def show_export(events: Iterable[PullEvent], path: Path) -> None:
    """Draw the progress of a model on its way out."""
    event = _drawn(events)
    note(f"Wrote {path} ({size(event.total_bytes if event else 0)}).")


def _drawn(events: Iterable[PullEvent]) -> PullEvent | None:
    """Draw the progress; return the last event."""
    event: PullEvent | None = None
    with progress() as display:
        task = display.add_task("", total=None, amount="")
        for event in events:
            display.update(task, description=event.step, completed=event.done_bytes, total=event.total_bytes,
                           amount=f"{size(event.done_bytes)} of {size(event.total_bytes)}")  # fmt: skip
    return event
