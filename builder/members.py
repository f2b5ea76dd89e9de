"""Which paths may stand in a bundle: plain, portable names below the few folders that a GPT has.

The same rules hold for export and import, so what one gptb writes another takes, on every system. Nothing that a system
or Python could run is carried, under any name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from builder.names import RESERVED_NAMES, unfit

if TYPE_CHECKING:
    from collections.abc import Iterable

PATH_LIMIT_BYTES = 500
PART_LIMIT_BYTES = 240
DEPTH_LIMIT = 16

SINGLE_FILES = ("gpt.toml", "picture.png", "exam.jsonl", "examples.jsonl", "comparisons.jsonl")
# What each folder carries by suffix; knowledge carries everything but what can be run.
FOLDER_SUFFIXES = {"knowledge": (), "index": ("safetensors", "jsonl"), "adapters": ("safetensors", "json", "jsonl")}
_RUNNABLE = """
    apk app appimage bash bat bin chm ckpt class cmd com command cpl csh deb desktop dll dmg dylib elf
    exe fish gadget h5 hta inf ins jar job joblib js jse keras ksh lnk mjs msc msi msp node npy npz
    pickle pif pkl pl ps1 psm1 pt pth py pyc pyd pyo pyw pyz rb reg rpm scf scr sh so sys torch url vb
    vbe vbs war ws wsf wsh zsh
"""
RUNNABLE = frozenset(_RUNNABLE.split())  # programs, scripts, shortcuts, and weights that unpickle


def path_problem(path: str) -> str:
    """Why a path may not stand in a bundle, as the end of a sentence about it; "" where it may."""
    return _form_problem(path) or _place_problem(path)


def collision(paths: Iterable[str]) -> str:
    """A sentence about two paths that one disk or another would take for the same; "" where there are none.

    Case and Unicode composition do not count, and no path may be a file and a folder.
    """
    seen: dict[str, tuple[str, bool]] = {}
    for path in paths:
        parts = path.split("/")
        for depth in range(1, len(parts) + 1):
            here = "/".join(parts[:depth]), depth == len(parts)
            known = seen.setdefault(_folded(here[0]), here)
            if known is not here and (known != here or here[1]):
                return (
                    f"{path!a} stands twice"
                    if known == here
                    else f"{path!a} and {known[0]!a} are one name on some disks"
                )
    return ""


def _form_problem(path: str) -> str:
    if any(map(unfit, path)):
        return "holds control characters"
    if "\\" in path:
        return "holds a backslash"
    if path.startswith("/"):
        return "is absolute"
    if ":" in path:
        return "holds a colon, which names a drive or a stream"
    parts = path.split("/")
    if ".." in parts:
        return "leads out of its folder"
    if len(path.encode()) > PATH_LIMIT_BYTES:
        return "is too long"
    if len(parts) > DEPTH_LIMIT:
        return f"is nested deeper than {DEPTH_LIMIT} folders"
    return next((problem for problem in map(_part_problem, parts) if problem), "")


def _part_problem(part: str) -> str:
    if not part:
        return "has an empty part"
    if part.startswith("."):
        return "has a hidden part"
    if part != part.rstrip(". ") or part != part.lstrip(" "):
        return "has a part that begins with a space, or ends with a dot or a space"
    if len(part.encode()) > PART_LIMIT_BYTES:
        return "has a part that is too long"
    if part.split(".")[0].strip().lower().translate(_SUPERSCRIPTS) in RESERVED_NAMES | {"conin$", "conout$"}:
        return "is a name that Windows keeps for devices"
    return ""


_SUPERSCRIPTS = str.maketrans("¹²³", "123")  # Windows takes COM¹ for COM1


def _place_problem(path: str) -> str:
    folder, inside, rest = path.partition("/")
    suffix = rest.rpartition(".")[2].lower() if "." in rest.rpartition("/")[2] else ""
    if not inside:
        return "" if folder in SINGLE_FILES else "has no place in a GPT"
    if folder not in FOLDER_SUFFIXES:
        return "has no place in a GPT"
    allowed = FOLDER_SUFFIXES[folder]
    if suffix in RUNNABLE:
        return "is of a kind that can be run, and bundles carry nothing that can"
    return f"is not one of {', '.join(allowed)}, all that {folder} carries" if allowed and suffix not in allowed else ""


def _folded(path: str) -> str:
    if path.isascii():
        return path.lower()
    from unicodedata import normalize

    return normalize("NFC", normalize("NFD", path).casefold())
