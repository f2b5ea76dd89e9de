"""The files of a GPT: `gptb files NAME add|list|hidden|passages|rm|sync` (`rebuild`: cli/rebuild.py)."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.output import clean, note, plural, print_json, progress, say, shorten, size
from cli.place import library

if TYPE_CHECKING:
    from builder.changes import Changes
    from builder.library import Library
    from builder.spec import GPT
    from rag.embedder import Embedder
    from rag.types import IngestEvent

app = typer.Typer(
    help="A GPT's files: add, list, sync, hidden, passages, rm.", no_args_is_help=True, rich_markup_mode=None
)


@app.callback()
def _gpt(context: typer.Context, name: Annotated[str, typer.Argument(help="The GPT.")]) -> None:
    context.obj = name


@app.command()
def add(
    context: typer.Context,
    paths: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Files and folders.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON line for each file.")] = False,
    ask_password: Annotated[
        bool, typer.Option("--password", help="Ask for the password of the one file that is named; it is not kept.")
    ] = False,
) -> None:
    """Take files and folders in; files that have not changed are skipped."""
    shelf = library()
    gpt = shelf.get(context.obj)
    if ask_password and (len(paths) != 1 or paths[0].is_dir()):
        raise typer.BadParameter("it needs exactly one file: a password is used for that file only.",
                                 param_hint="--password")  # fmt: skip
    add_files(shelf, gpt, paths, as_json=as_json, password=_password(paths[0]) if ask_password else None)


def _password(path: Path) -> str:
    """Ask for the password of a file: unseen on a terminal, else one line of standard input."""
    if sys.stdin.isatty():
        return str(typer.prompt(f"Password of {path.name}", hide_input=True, err=True))
    return sys.stdin.readline().rstrip("\r\n")


@app.command(name="list")
def list_files(
    context: typer.Context, as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False
) -> None:
    """List the files."""
    from builder.knowledge import listing

    shelf = library()
    gpt = shelf.get(context.obj)
    sources, waiting = listing(shelf, gpt.slug)
    if as_json:
        print_json(
            [
                {"file": source.source, "bytes": source.bytes, "pages": source.pages, "passages": source.passages,
                 "sha256": source.sha256}
                for source in sources
            ]
            + [{"file": name, "indexed": False} for name in waiting]
        )  # fmt: skip
        return
    for source in sources:
        pages = f", {plural(source.pages, 'page')}" if source.pages else ""
        say(f"{source.source}  {size(source.bytes)}{pages}, {plural(source.passages, 'passage')}")
    for name in waiting:
        say(f"{name}  not indexed yet (finish with: gptb files {gpt.slug} sync)")
    if not sources and not waiting:
        say(f"{gpt.name} has no files. Add some: gptb files {gpt.slug} add PATH")


@app.command()
def hidden(
    context: typer.Context,
    file: Annotated[str | None, typer.Argument(help="A file or folder as list shows it; without it, all.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show the text that files hide: it was left out, and no search and no model sees it."""
    from builder.knowledge import hidden as hidden_in
    from cli.output import paint, wrapped

    shelf = library()
    gpt = shelf.get(context.obj)
    found = hidden_in(shelf, gpt.slug, file)
    if as_json:
        print_json(
            [
                {"file": passage.source, "page": passage.page, "label": passage.label, "reason": passage.reason,
                 "text": passage.text}
                for passage in found
            ]
        )  # fmt: skip
        return
    for passage in found:
        say(f"{paint(passage.place, 'bold')}: {passage.reason}")
        say(wrapped(passage.text, "    "))
    if not found:
        say(f"No hidden text was found in {file or f'the files of {gpt.name}'}.")


@app.command()
def passages(
    context: typer.Context,
    file: Annotated[str, typer.Argument(help="A file as list shows it.")],
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False,
) -> None:
    """Show the passages that a file was cut into: where each stands, the headings above it, its text."""
    from builder.passages import passages as passages_of
    from cli.output import paint, wrapped

    shelf = library()
    kept = passages_of(shelf, shelf.get(context.obj).slug, file)
    if as_json:
        print_json(
            [
                {"page": passage.page, "label": passage.label, "heading": heading, "start": passage.start,
                 "end": passage.end, "text": passage.text}
                for passage, heading in kept
            ]
        )  # fmt: skip
        return
    for number, (passage, heading) in enumerate(kept, start=1):
        say(f"{paint(f'[{number}]', 'bold')} {passage.place}{f': {heading}' if heading else ''}")
        say(wrapped(passage.text, "    "))


@app.command()
def rm(
    context: typer.Context,
    names: Annotated[list[str], typer.Argument(metavar="FILE...", help="Names as gptb files NAME list shows them.")],
    yes: Annotated[bool, typer.Option("--yes", "-y", help="Do not ask.")] = False,
) -> None:
    """Take files out of the GPT; the originals stay where they are."""
    from builder.knowledge import remove
    from cli.gpts import confirmed

    shelf = library()
    gpt = shelf.get(context.obj)
    if confirmed(f"Take {', '.join(names)} out of {gpt.name}?", yes=yes):
        show_ingestion(remove(shelf, gpt.slug, names))


@app.command()
def sync(
    context: typer.Context,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only show what would be done.")] = False,
    watch: Annotated[bool, typer.Option("--watch", help="Go on following them until Ctrl+C.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON line for each file.")] = False,
) -> None:
    """Follow the originals: changed, moved, new and deleted files."""
    from builder.assemble import open_embedder
    from builder.changes import compare, preview
    from cli.models import ensure

    shelf = library()
    gpt = shelf.get(context.obj)
    if dry_run:
        show_changes(preview(shelf, gpt.slug), as_json=as_json)
        return
    ensure(shelf, [gpt.embedder])
    embedder = open_embedder(shelf, gpt)
    if watch:
        _watch(shelf, gpt, embedder, as_json=as_json)
    else:
        _sync(shelf, gpt, embedder, compare(shelf, gpt.slug, embedder.identity), as_json=as_json)


def _sync(shelf: Library, gpt: GPT, embedder: Embedder, changes: Changes, *, as_json: bool) -> None:
    """Show the changes, then do them."""
    from builder.knowledge import sync

    if changes.changes and not as_json:
        show_changes(changes)
    show_ingestion(sync(shelf, gpt.slug, embedder, changes), as_json=as_json)


def _watch(shelf: Library, gpt: GPT, embedder: Embedder, *, as_json: bool) -> None:
    from builder.changes import watch

    note(f"Following the files of {gpt.name}. Ctrl+C ends it.")
    with contextlib.suppress(KeyboardInterrupt):
        for changes in watch(shelf, gpt.slug, embedder.identity):
            with contextlib.suppress(typer.Exit):  # files that cannot be read are named, and the others followed on
                _sync(shelf, gpt, embedder, changes, as_json=as_json)
    note("Stopped following; what was taken in stays.")


def show_changes(changes: Changes, *, as_json: bool = False) -> None:
    """Print what a sync does, a line for each file: as the answer where it was asked for, else as a note."""
    from cli.output import print_json_line

    for change in changes.changes:
        if as_json:
            print_json_line({"change": change.kind, "source": change.source, "before": change.before})
        else:
            say(f"  {change.kind:7} {f'{change.before} -> ' if change.before else ''}{change.source}")
    for folder in changes.away:
        note(f"  away    {folder}: not there, so its files are kept as they are")
    kinds = ("add", "change", "move", "delete")
    counts = [f"{plural(len(changes.of(kind)), 'file')} to {kind}" for kind in kinds if changes.of(kind)]
    note(f"{', '.join(counts) or 'Nothing to do'}; {plural(len(changes.unchanged), 'file')} unchanged.")


def add_files(
    shelf: Library, gpt: GPT, paths: list[Path], *, as_json: bool = False, password: str | None = None
) -> None:
    """Take files into `gpt` and show what became of each."""
    from builder.assemble import open_embedder
    from builder.knowledge import add, find
    from cli.models import ensure

    find(paths)  # a wrong path is named before anything is fetched or opened
    ensure(shelf, [gpt.embedder])
    show_ingestion(add(shelf, gpt.slug, paths, open_embedder(shelf, gpt), password), as_json=as_json)


def show_ingestion(events: Iterable[IngestEvent], *, as_json: bool = False) -> None:
    """Print what became of each file as it happens; exits with 1 where files failed and none was taken."""
    from dataclasses import asdict

    from cli.output import print_json_line
    from cli.pace import Pace

    counts = dict.fromkeys(("added", "updated", "moved", "unchanged", "removed", "failed"), 0)
    passages = 0
    pace = Pace()
    with progress(time_left=False) as display, _said_when_stopped(counts):
        task = display.add_task("Reading", total=None, amount="")
        for event in events:
            pace.take(event)
            display.update(task, completed=pace.amount, total=pace.whole or None, amount=str(pace),
                           description=shorten(clean(event.source), 30))  # fmt: skip
            if not display.live.is_started and pace.due():
                note(f"  {pace}")
            if event.kind == "progress":
                continue
            counts[event.kind] += 1
            passages += event.passages if event.kind in ("added", "updated") else 0
            if as_json:
                print_json_line(asdict(event))
            else:
                _show(event, display.console.print if display.live.is_started else None)
    note(_summary(counts, passages))
    if counts["failed"] and not sum(counts.values()) - counts["failed"]:
        raise typer.Exit(1)


@contextlib.contextmanager
def _said_when_stopped(counts: dict[str, int]) -> Iterator[None]:
    """After Ctrl+C say what became of the files so far."""
    try:
        yield
    except KeyboardInterrupt:
        taken = counts["added"] + counts["updated"]
        note(f"Stopped: {plural(taken, 'file')} taken in so far. Go on with: gptb files NAME sync")
        raise


def _show(event: IngestEvent, above: object) -> None:
    line = {
        "added": f"  added      {event.source} ({plural(event.passages, 'passage')})",
        "updated": f"  updated    {event.source} ({plural(event.passages, 'passage')})",
        "moved": f"  moved      {event.source} ({event.reason.rstrip('.')})",
        "removed": f"  removed    {event.source}",
        "failed": f"  not read   {event.source}: {event.reason.removeprefix(f'{event.source!r} ')}",
    }.get(event.kind)
    if line and event.kind in ("added", "updated") and event.reason:
        line += f"\n             {event.reason}"
    if line:
        if callable(above):
            above(clean(line), markup=False, highlight=False, soft_wrap=True)
        else:
            note(line)


def _summary(counts: dict[str, int], passages: int) -> str:
    parts = [f"{plural(count, 'file')} {kind}" for kind, count in counts.items() if count and kind != "failed"]
    if counts["failed"]:
        parts.append(f"{plural(counts['failed'], 'file')} not read")
    line = ", ".join(parts) or "Nothing to do"
    return f"{line}; {plural(passages, 'new passage')}." if passages else f"{line}."


def index_waiting(shelf: Library, gpt: GPT) -> None:
    """Index the files that lie in the folder of `gpt` and are not in its index yet, as after an import."""
    from builder.assemble import open_embedder
    from builder.knowledge import index_folder, listing
    from cli.models import ensure

    if listing(shelf, gpt.slug)[1]:
        ensure(shelf, [gpt.embedder])
        show_ingestion(index_folder(shelf, gpt.slug, open_embedder(shelf, gpt)))
