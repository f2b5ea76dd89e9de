"""Where this person's GPTs are, for every command: the library in $GPTB_HOME or the system's data folder."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from builder.library import Library


def library() -> Library:
    """Open the library of this person; an absent one is empty."""
    from builder.library import Library, home_folder

    return Library(home_folder(os.environ))
