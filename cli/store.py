"""`gptb store`: a shared folder of GPTs to look through, take from and put into."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from cli.output import note, paint, plural, print_json, say, size, table
from cli.place import library
from cli.share import WithoutAdapters, WithoutFiles, WithoutLearning, WithoutPicture

if TYPE_CHECKING:
    from builder.store import Offer

app = typer.Typer(help="A shared folder of GPTs: list, install, publish, folder.", no_args_is_help=True)
Folder = Annotated[Path | None, typer.Argument(help="The folder; without it the one that was set.")]


@app.command("list")
def list_store(
    folder: Folder = None, as_json: Annotated[bool, typer.Option("--json", help="Print JSON.")] = False
) -> None:
    """List the GPTs in the shared folder; what is no sound bundle is named and skipped."""
    from builder import store

    shelf = library()
    shared = store.folder(shelf, folder)
    found = list(store.offers(shelf, shared))
    if as_json:
        print_json([{**offer._asdict(), "path": str(offer.path)} for offer in found])
        return
    sound = [offer for offer in found if offer.state != "refused"]
    if sound:
        table([_row(offer) for offer in sound], head=("gpt", "state", "size", "sha256", "description"))
    else:
        say(f"There is no GPT in {shared}.")
    for offer in found:
        if offer.state == "refused":
            note(f"{paint('skipped', 'red')}  {offer.path.name}: {offer.problem}")


@app.command()
def install(
    name: Annotated[str, typer.Argument(help="The GPT's name, or the name of its file.")],
    folder: Folder = None,
    called: Annotated[str | None, typer.Option("--name", "-n", metavar="NAME", help="What to call it here.")] = None,
) -> None:
    """Check a GPT of the shared folder and take it in; it runs nothing."""
    from builder import store
    from cli.share import take_in

    shelf = library()
    take_in(shelf, store.find(shelf, store.folder(shelf, folder), name).path, called)


@app.command()
def publish(
    name: Annotated[str, typer.Argument(help="The GPT.")],
    folder: Folder = None,
    without_files: WithoutFiles = False,
    without_picture: WithoutPicture = False,
    without_learning: WithoutLearning = False,
    without_adapters: WithoutAdapters = False,
) -> None:
    """Export a GPT into the shared folder."""
    from builder import store
    from builder.contents import Choice

    shelf = library()
    choice = Choice(not without_files, not without_picture, not without_learning, not without_adapters)
    path = store.publish(shelf, name, store.folder(shelf, folder), choice)
    note(f"Published {path} ({size(path.stat().st_size)}).")


@app.command("folder")
def set_folder(
    path: Annotated[
        Path | None, typer.Argument(help="The folder to use from now on; without it, say which is set.")
    ] = None,
) -> None:
    """Set the shared folder, or say which is set."""
    from builder import store

    shelf = library()
    if path is None:
        say(str(store.folder(shelf)))
    else:
        found = store.set_folder(shelf, path)
        note(f"The shared folder is {found} ({plural(len(list(store.offers(shelf, found))), 'GPT')}).")


def _row(offer: Offer) -> tuple[str, ...]:
    return (offer.name, offer.state, size(offer.bytes), offer.fingerprint[:12], offer.description)
