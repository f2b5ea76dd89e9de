"""`gptb gui`: the desktop window."""

from pathlib import Path
from typing import Annotated

import typer


def gui(
    files: Annotated[list[Path] | None, typer.Argument(help="GPTs (.gptb) to look into and import.")] = None,
) -> None:
    """Open the desktop window."""
    try:
        from gui.app import run
    except ImportError as error:
        from builder.errors import DesktopMissing

        raise DesktopMissing(str(error)) from None
    raise typer.Exit(run(files or []))
