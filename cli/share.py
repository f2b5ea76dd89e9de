"""A GPT as one file: export, import, verify."""

from __future__ import annotations

import shlex
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.output import note, plural, print_json, say, size
from cli.place import library

if TYPE_CHECKING:
    from builder.library import Library
    from builder.manifest import Manifest

BundleFile = Annotated[Path, typer.Argument(help="A .gptb file.")]
WithoutFiles = Annotated[bool, typer.Option("--without-files", help="Leave out the files that it knows.")]
WithoutPicture = Annotated[bool, typer.Option("--without-picture", help="Leave out its picture.")]
WithoutLearning = Annotated[
    bool, typer.Option("--without-learning", help="Leave out its exam, examples and comparisons.")
]
WithoutAdapters = Annotated[bool, typer.Option("--without-adapters", help="Leave out its adapters.")]


def export(
    name: Annotated[str, typer.Argument(help="The GPT.")],
    output: Annotated[
        Path | None, typer.Option("--output", "-o", metavar="FILE", help="Where to write it (NAME.gptb).")
    ] = None,
    two_files: Annotated[
        Path | None,
        typer.Option("--two-files", metavar="DIR", help="Write the model and the C program that runs it into DIR."),
    ] = None,
    without_files: WithoutFiles = False,
    without_picture: WithoutPicture = False,
    without_learning: WithoutLearning = False,
    without_adapters: WithoutAdapters = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what the file would hold.")] = False,
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Overwrite without asking.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="With --dry-run: print JSON.")] = False,
) -> None:
    """Write a GPT into a .gptb file, or its model into two."""
    from builder.bundle import export as export_bundle
    from builder.bundle import weigh
    from builder.contents import Choice
    from cli.gpts import confirmed

    shelf = library()
    slug = shelf.slug_of(name)
    if as_json and not dry_run:
        raise typer.BadParameter("it needs --dry-run.", param_hint="--json")
    if two_files is not None:
        for given, option in ((output, "--output"), (dry_run, "--dry-run")):
            if given:
                raise typer.BadParameter("it and --two-files do not go together.", param_hint=option)
        _export_two_files(shelf, slug, two_files, yes=yes)
        return
    path = output or Path(f"{slug}.gptb")
    choice = Choice(not without_files, not without_picture, not without_learning, not without_adapters)
    if dry_run:
        _show_plan(*weigh(shelf, slug, choice), path, as_json=as_json)
        return
    if path.exists() and not confirmed(f"Overwrite {path}?", yes=yes):
        return
    manifest = export_bundle(shelf, slug, path, choice=choice)
    note(f"Wrote {path} ({size(path.stat().st_size)}, {plural(len(manifest.files), 'file')}).")


def _show_plan(manifest: Manifest, count: int, path: Path, *, as_json: bool) -> None:
    if as_json:
        print_json(manifest.as_json() | {"bytes": count})
        return
    for file in manifest.files:
        say(f"{file.path}  {size(file.bytes)}")
    note(f"{path} would have {size(count)}.")


def _export_two_files(shelf: Library, slug: str, folder: Path, *, yes: bool) -> None:
    from builder.two_files import COMPILE, NAMES, export
    from cli.gpts import confirmed
    from cli.models import ensure

    there = [name for name in NAMES if (folder / name).exists()]
    if there and not confirmed(f"Overwrite {', '.join(there)} in {folder}?", yes=yes):
        return
    ensure(shelf, [shelf.get(slug).model])
    written = export(shelf, slug, folder)
    note(f"Wrote {', '.join(NAMES)} into {folder} ({size(written.parameters_bytes)}).")
    if written.knowledge_left_out:
        left = plural(written.knowledge_left_out, "file")
        note(f"{left} that it knows stayed here: two files hold the model and its instructions. Share them with: "
             f"gptb export {slug}")  # fmt: skip
    say(f"cd {shlex.quote(str(folder))} && {COMPILE}")
    say('./run model.bin -p "your question"')


def import_(
    path: BundleFile,
    name: Annotated[str | None, typer.Option("--name", "-n", metavar="NAME", help="What to call it here.")] = None,
) -> None:
    """Check a .gptb file and take in its GPT; it runs nothing."""
    take_in(library(), path, name)


def take_in(shelf: Library, path: Path, name: str | None) -> None:
    """Import a bundle, say what it asks for, and index its files."""
    from builder.store import install
    from cli.files import index_waiting

    gpt = install(path, shelf, name=name)
    note(f"Imported {gpt.name} ({gpt.slug}).")
    if gpt.capabilities:
        note(f"It asks for: {', '.join(gpt.capabilities)}. It gets none of them until you grant them.")
    index_waiting(shelf, gpt)
    say(f'Ask it something: gptb ask {gpt.slug} "your question"')


def verify(path: BundleFile, as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False) -> None:
    """Check a .gptb file without importing it."""
    from builder.bundle import verify as verify_bundle

    manifest = verify_bundle(path)
    if as_json:
        print_json(manifest.as_json())
    else:
        _show(path, manifest)


def _show(path: Path, manifest: Manifest) -> None:
    say(f"{path} is whole: {manifest.name}, {plural(len(manifest.files), 'file')}.")
    for file in manifest.files:
        say(f"  {file.path}  {size(file.bytes)}")
    say(f"  asks for: {', '.join(manifest.capabilities) or 'no capabilities'}")
