"""Where the files of a GPT came from: each file's path, and the folders that are followed as a whole.

Kept in `origins.json` in the GPT's folder, which never leaves this computer.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from builder.storage import write_text

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(frozen=True)
class Found:
    """One file that a person named, directly or through its folder: its name in the GPT and where it lies."""

    source: str
    path: Path


def walk(path: Path) -> Iterator[Path]:
    """Yield the file `path`, or all files under the folder, sorted, without hidden ones and linked folders."""
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def place_of(path: Path) -> Path:
    """The absolute path without "..": one file has one place, from wherever it is named."""
    return path.resolve() if ".." in path.parts else path.absolute()


def legible(name: str) -> str:
    """The name with a sign in place of bytes that are no UTF-8, of line ends and of what a terminal would obey.

    An index keeps text only, and a list has a line for each file.
    """
    return _CONTROL.sub("\ufffd", os.fsencode(name).decode("utf-8", "replace"))


def free_name(name: str, path: Path, taken: Mapping[str, Path]) -> str:
    """Return `name`, or `name (2)` ... where another file has it already."""
    place = PurePosixPath(name)
    number, free = 1, name
    while free in taken and taken[free] != path.absolute():
        number += 1
        free = str(place.with_name(f"{place.stem} ({number}){place.suffix}"))
    return free


class Origins:
    """The origins of one GPT's files as they are on the disk; every change is written at once."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "origins.json"
        self.files: dict[str, str] = {}
        """{name in the GPT: path}"""
        self.folders: set[str] = set()
        """The folders that were added as a whole: what is new in them is taken in."""
        self.left_out: set[str] = set()
        """Files of these folders that a person took out again."""
        # Where it is absent or damaged, nothing is known about origins, and sync has nothing to compare.
        with contextlib.suppress(OSError, ValueError, KeyError, AttributeError, TypeError):
            self._read(json.loads(self._path.read_text(encoding="utf-8")))

    def _read(self, stored: dict[str, object]) -> None:
        files = stored["files"]
        if not isinstance(files, dict):
            raise TypeError
        self.files = {str(source): str(path) for source, path in files.items()}
        folders, left_out = stored.get("folders"), stored.get("left_out")
        derived = (_added_folder(source, Path(path)) for source, path in self.files.items())
        self.folders = set(map(str, folders if isinstance(folders, list) else filter(None, derived)))
        self.left_out = set(map(str, left_out)) if isinstance(left_out, list) else set()

    def named_apart(self, found: Iterable[Found]) -> list[Found]:
        """Give a file whose name another origin already has a name of its own."""
        taken = {source: Path(path) for source, path in self.files.items()}
        named = []
        for file in found:
            source = free_name(file.source, file.path, taken)
            taken[source] = file.path
            named.append(Found(source, file.path))
        return named

    def remember(self, found: Iterable[Found], folders: Iterable[Path] = ()) -> None:
        """Keep where files came from, and which folders are to be followed."""
        self.files |= {file.source: str(file.path) for file in found}
        self.folders |= {str(place_of(folder)) for folder in folders}
        self.left_out -= set(self.files.values())
        self._save()

    def forget(self, sources: Iterable[str]) -> None:
        """Drop files that are no more; nothing is written where none was known."""
        gone = self.files.keys() & set(sources)
        for source in gone:
            del self.files[source]
        if gone:
            self._save()

    def leave_out(self, sources: Sequence[str], named: Sequence[str]) -> None:
        """Drop files that a person took out, so that sync does not bring them back.

        A followed folder that was itself `named` is followed no more.
        """
        names = {name.rstrip("/") for name in named}
        self.folders = {folder for folder in self.folders if Path(folder).name not in names}
        paths = {self.files[source] for source in sources if source in self.files}
        self.left_out = {path for path in self.left_out | paths if self._holder(path)}
        for source in sources:
            self.files.pop(source, None)
        self._save()

    def present(self) -> list[Found]:
        """Return the known files that are still where they were."""
        return [Found(source, Path(path)) for source, path in self.files.items() if os.path.lexists(path)]

    def new(self) -> list[Found]:
        """Return the files in followed folders that are not known yet."""
        known = {*self.files.values(), *self.left_out}
        return self.named_apart(
            Found(legible(f"{root.name}/{path.relative_to(root).as_posix()}"), path)
            for root in map(Path, sorted(self.folders))
            if root.is_dir()
            for path in walk(root)
            if str(path) not in known
        )

    def gone(self) -> tuple[list[str], list[str]]:
        """Return the names of the files that were deleted, and the folders that are not there at all.

        A folder that is away (an unplugged disk) says nothing about its files.
        """
        deleted, away = [], {folder for folder in self.folders if not Path(folder).is_dir()}
        for source, path in self.files.items():
            if os.path.lexists(path):
                continue
            holder = self._holder(path) or str(Path(path).parent)
            if Path(holder).is_dir():
                deleted.append(source)
            else:
                away.add(holder)
        return deleted, sorted(away)

    def _holder(self, path: str) -> str | None:
        """The followed folder that a file lies in."""
        return next((str(parent) for parent in Path(path).parents if str(parent) in self.folders), None)

    def _save(self) -> None:
        kept = {"files": self.files, "folders": sorted(self.folders), "left_out": sorted(self.left_out)}
        write_text(self._path, json.dumps(kept, indent=1, sort_keys=True))  # ASCII: a path need not be UTF-8


def _added_folder(source: str, origin: Path) -> Path | None:
    """The folder that brought `source` in, None where it was named itself: for origins without a list of folders."""
    depth = source.count("/")
    return origin.parents[depth - 1] if depth else None
