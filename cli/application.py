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
    edit,
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
from cli.output import say


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
        gpts.list_gpts, gpts.show, edit.edit, versions.versions, gpts.cp, gpts.rm,
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


def _show_version(asked: bool) -> None:
    if asked:
        from importlib.metadata import version

        say(f"gptb {version('gptb')}")
        raise typer.Exit


def _options(
    debug: bool = typer.Option(False, "--debug", help="Show the whole traceback when something goes wrong."),
    version: bool = typer.Option(
        False, "--version", help="Show the version and exit.", is_eager=True, callback=_show_version
    ),
) -> None:
    del debug, version  # both are acted on before this is called; named so that the help shows them
