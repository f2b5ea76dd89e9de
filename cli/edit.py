"""Change a GPT: by options, in words, or by hand in an editor."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.gpts import (
    Description,
    Embedder,
    FromFiles,
    Instructions,
    Model,
    Name,
    Settings,
    Starters,
    changed,
)
from cli.output import note
from cli.place import library

if TYPE_CHECKING:
    from builder.library import Library


def edit(
    name: Name,
    instructions: Instructions = None,
    description: Description = None,
    starter: Starters = None,
    model: Model = None,
    embedder: Embedder = None,
    only_from_files: FromFiles = None,
    settings: Settings = None,
    wish: Annotated[
        list[str] | None,
        typer.Option("--wish", "-w", metavar="TEXT", help='A change in words: "it should speak Spanish" (repeatable).'),
    ] = None,
    picture: Annotated[
        Path | None, typer.Option("--picture", metavar="PNG", help="Its picture: a PNG of at most 512 x 512.")
    ] = None,
) -> None:
    """Change a GPT; without options its gpt.toml opens."""
    from builder.merge import save_changes
    from builder.spec import check

    shelf = library()
    changes = (instructions, description, starter, model, embedder, only_from_files, settings)
    if all(change is None for change in (*changes, wish, picture)):
        _edit_by_hand(shelf, shelf.slug_of(name))
        return
    before = shelf.get(name)
    after = changed(shelf, before, *changes)
    if wish:
        from cli.interview import wished

        after = wished(shelf, after, wish)
    check(after)
    if picture is not None:
        from builder.picture import save_file

        save_file(shelf, before.slug, picture)
    gpt = save_changes(shelf, before, after)
    note(f"Saved {gpt.name}.")
    if embedder is not None:
        from cli.rebuild import ready_embedder

        ready_embedder(shelf, gpt)


def _edit_by_hand(shelf: Library, slug: str) -> None:
    """Open a copy of gpt.toml in an editor and save what was changed once it is whole; else the copy is kept."""
    import shutil
    import tempfile

    original = shelf.text(slug)
    draft = Path(tempfile.mkdtemp(prefix="gptb-"), "gpt.toml")
    draft.write_bytes(original.encode())
    try:
        _until_whole(shelf, slug, original, draft)
    except BaseException:  # Ctrl+C too: what somebody wrote is never lost without a word
        if draft.read_bytes() != original.encode():
            note(f"What you wrote is kept in {draft}.")
        raise
    shutil.rmtree(draft.parent)


def _until_whole(shelf: Library, slug: str, original: str, draft: Path) -> None:
    from builder.errors import BuilderError

    while True:
        _open_editor(draft)
        if draft.read_bytes() == original.encode():
            note("Nothing changed.")
            return
        try:
            _save(shelf, slug, original, draft.read_bytes())
        except BuilderError as error:
            if not sys.stdin.isatty():
                raise
            note(str(error))
            if not typer.confirm("Open the editor again?", default=True):
                raise
        else:
            note(f"Saved {slug}.")
            return


def _open_editor(path: Path) -> None:
    """Let the person edit a file. Raises EditorFailed."""
    import shlex
    import subprocess

    from builder.errors import EditorFailed

    command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or ("notepad" if os.name == "nt" else "vi")
    try:
        subprocess.run([*shlex.split(command, posix=os.name != "nt"), str(path)], check=True)
    except (OSError, ValueError, subprocess.CalledProcessError):
        raise EditorFailed(command) from None


def _save(shelf: Library, slug: str, original: str, edited: bytes) -> None:
    """Save what was changed; what somebody else changed meanwhile stays. Raises GptBroken, and what saving raises."""
    from builder.errors import GptBroken
    from builder.merge import save_changes
    from builder.spec import parse

    try:
        after = parse(edited.decode(), slug=slug)
    except UnicodeDecodeError:
        raise GptBroken("What the editor saved is not UTF-8 text.", hint="Save it as UTF-8.") from None
    try:
        before = parse(original, slug=slug)
    except GptBroken:  # there is nothing whole to change: it is mended
        shelf.save(after)
    else:
        save_changes(shelf, before, after)
