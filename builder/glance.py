"""The list of GPTs at a glance, for the command that people run most: it reads gpt.toml and imports next to nothing.

The library is the authority. Where anything is out of the ordinary (a file that does not read, a newer schema, a key of
the wrong type), `glance` gives up, and the caller asks the library, which knows how to say it.
"""

import os
import stat
import sys
import tomllib

TYPE_CHECKING = False  # importing typing costs as much as reading a hundred GPTs
if TYPE_CHECKING:
    from collections.abc import Mapping

SPEC_FILE = "gpt.toml"
_SHOWN = ("name", "description", "model")
# A gpt.toml may come from a stranger: a pipe must not hang the list, a link not lead out, a key of a thousand parts not
# stall the parser. What is past these limits is the library's to refuse.
_OPEN = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_LIMIT_BYTES = 64 * 1024
_LIMIT_DOTS = 2_000


def home_path(environment: "Mapping[str, str]") -> str:
    """Where a person's library is: $GPTB_HOME, else the system's place for the data of applications."""
    chosen = environment.get("GPTB_HOME")
    if chosen:
        return os.path.abspath(os.path.expanduser(chosen))
    if str(sys.platform) == "linux":  # what platformdirs says there, without the time that importing it takes
        data = environment.get("XDG_DATA_HOME", "")
        return os.path.join(data if os.path.isabs(data) else os.path.expanduser("~/.local/share"), "gptb")
    import platformdirs

    return platformdirs.user_data_dir("gptb", appauthor=False)


def glance(home: str) -> list[dict[str, str]] | None:
    """Return slug, name, description and model of every GPT, by slug; None where the library must be asked."""
    try:
        with os.scandir(os.path.join(home, "gpts")) as entries:
            shown = [entry for entry in entries if not entry.name.startswith(".")]
            slugs = sorted(entry.name for entry in shown if entry.is_dir(follow_symlinks=False))
    except FileNotFoundError:
        return []
    rows = [_row(os.path.join(home, "gpts", slug, SPEC_FILE), slug) for slug in slugs]
    whole = [row for row in rows if row is not None]
    return whole if len(whole) == len(rows) else None


def _row(path: str, slug: str) -> dict[str, str] | None:
    try:
        document = tomllib.loads(_text(path))
    except (OSError, ValueError, RecursionError):
        return None
    shown = [document.get(key, "") for key in _SHOWN]
    if document.get("schema", 1) != 1 or not document.get("name") or not all(isinstance(text, str) for text in shown):
        return None
    return {"slug": slug, **dict(zip(_SHOWN, shown, strict=True))}


def _text(path: str) -> str:
    """Raises ValueError for what is not a plain small file of UTF-8."""
    descriptor = os.open(path, _OPEN)
    with open(descriptor, "rb") as file:
        data = file.read(_LIMIT_BYTES + 1) if stat.S_ISREG(os.fstat(descriptor).st_mode) else b""
    if not data or len(data) > _LIMIT_BYTES or data.count(b".") > _LIMIT_DOTS:
        raise ValueError(path)
    return data.decode()
