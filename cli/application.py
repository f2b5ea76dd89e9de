"""The command tree: every command of `gptb`, in the order in which a person meets them."""

from collections.abc import Callable
from typing import Any

import typer

from cli import (
    chat,
    chats,
    connections,
    demo,
    doctor,
    files,
    gpts,
    models,
    rebuild,
    search,
    share,
    store,
    versions,
    window,
)

PANEL_MAKE, PANEL_TALK, PANEL_SHARE, PANEL_HERE = "Make", "Talk", "Share", "This computer"


def application() -> Callable[..., Any]:
    """Build the command tree; calling it with a list of arguments runs the command."""
    app = typer.Typer(
        name="gptb",
        help="Build a GPT of your own on your own computer: describe it, drop files on it, ask it, share it.",
        epilog="Start with: gptb demo",
        no_args_is_help=True,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    app.callback()(_options)
    for command in (
        gpts.create, chat.chat, chat.ask, chats.chats, search.search, chat.predict,
        gpts.list_gpts, gpts.show, gpts.edit, versions.versions, gpts.cp, gpts.rm,
        search.eval_retrieval,
        share.export, share.import_, share.verify, doctor.doctor, connections.connections, demo.demo, window.gui,
    ):  # fmt: skip
        app.command(name=_NAMES.get(command.__name__, command.__name__))(command)
    files.app.command()(rebuild.rebuild)
    app.add_typer(files.app, name="files")
    app.add_typer(store.app, name="store")
    app.add_typer(models.app, name="models")
    return app


_NAMES = {"list_gpts": "list", "import_": "import", "eval_retrieval": "eval-retrieval"}


def _options(
    debug: bool = typer.Option(False, "--debug", help="Show the whole traceback when something goes wrong."),
    version: bool = typer.Option(False, "--version", help="Show the version and exit."),
) -> None:
    del debug  # taken out of the arguments before they come here; named so that the help shows it
    if version:
        from importlib.metadata import version as version_of

        typer.echo(f"gptb {version_of('gptb')}")
        raise typer.Exit
