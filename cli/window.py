"""`gptb gui`: the desktop window."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""On Linux one of them says where a window can be shown."""


def gui(
    files: Annotated[list[Path] | None, typer.Argument(help="GPTs (.gptb) to look into and import.")] = None,
    install: Annotated[
        bool, typer.Option("--install-desktop", help="Add gptb and its files to the desktop's menu (Linux).")
    ] = False,
    remove: Annotated[bool, typer.Option("--remove-desktop", help="Take that back.")] = False,
) -> None:
    """Open the desktop window."""
    if install and remove:
        raise typer.BadParameter("give one of --install-desktop and --remove-desktop.")
    if install or remove:
        _change_desktop(install)
        return
    _look_for_a_screen()
    try:
        from gui.app import run
    except ImportError as error:
        from builder.errors import DesktopMissing

        raise DesktopMissing(str(error)) from None
    raise typer.Exit(run(files or []))


def _look_for_a_screen() -> None:
    """Qt would end the whole program where it finds none, and say so in many lines."""
    if sys.platform.startswith("linux") and not any(map(os.environ.get, SCREENS)):
        from builder.errors import DesktopMissing

        raise DesktopMissing("there is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set")


def _change_desktop(install: bool) -> None:
    """Write or remove what a Linux desktop reads; each path is printed."""
    from cli.output import note, say
    from gui.desktop_entry import data_home, remove
    from gui.desktop_entry import install as add

    if not sys.platform.startswith("linux"):
        raise typer.BadParameter("only desktops of Linux have such entries.")
    folder = data_home(os.environ)
    paths = add(folder) if install else remove(folder)
    for path in paths:
        say(str(path))
    if not paths:
        note("There was nothing to remove.")
