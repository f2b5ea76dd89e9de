"""The files of a GPT: taken in, listed, removed, and kept in step with where they came from.

A file is read first, then copied into the GPT's `knowledge/` folder, then committed to its index, so a kill at any
moment leaves either the old state or the new one, and the next `add` or `sync` finishes the work. Where the files came
from is kept in `origins.json`, which never leaves this computer.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from builder.errors import FileMissing, NothingToAdd
from builder.storage import copy_file, make_folder, remove_file, write_text

if TYPE_CHECKING:
    from builder.library import Library
    from rag.embedder import Embedder
    from rag.node_store import Source
    from rag.types import IngestEvent


@dataclass(frozen=True)
class Found:
    """One file that a person named, directly or through its folder: its name in the GPT and where it lies."""

    source: str
    path: Path


def find(paths: Sequence[Path]) -> list[Found]:
    """Return every file under `paths`, folders recursively and sorted, hidden files and linked folders left out.

    A file in a folder keeps its path from that folder on. Raises FileMissing for a path that is not there, NothingToAdd
    where no file is found.
    """
    found: dict[str, Path] = {}
    for path in paths:
        if not os.path.lexists(path):
            raise FileMissing(str(path))
        for file in _walk(path):
            name = Path(path.absolute().name, file.relative_to(path)).as_posix() if path.is_dir() else path.name
            found[_free_name(name, file, found)] = file.absolute()
    if not found:
        raise NothingToAdd([str(path) for path in paths])
    return [Found(source, path) for source, path in found.items()]


def _walk(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    for folder, folders, names in os.walk(path):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (Path(folder, name) for name in sorted(names) if not name.startswith("."))


def _free_name(name: str, path: Path, taken: dict[str, Path]) -> str:
    """Return `name`, or `name (2)` ... where another file of this call has it already."""
    place = PurePosixPath(name)
    number, free = 1, name
    while free in taken and taken[free] != path.absolute():
        number += 1
        free = str(place.with_name(f"{place.stem} ({number}){place.suffix}"))
    return free


def add(library: Library, slug: str, paths: Sequence[Path], embedder: Embedder) -> Iterator[IngestEvent]:
    """Take files and folders into the GPT; one event for each file, and progress between them."""
    found = _Origins(library.folder(slug)).named_apart(find(paths))
    _renew(library, slug, embedder)
    named = {file.source for file in found}
    waiting = [file for file in _waiting(library, slug) if file.source not in named]
    yield from _ingest(library, slug, [*found, *waiting], embedder)


def _renew(library: Library, slug: str, embedder: Embedder) -> None:
    """Drop an index that another embedder made: its files, which lie in the GPT's folder, are then indexed anew."""
    from rag.errors import EmbedderMismatch
    from rag.index import Index

    try:
        Index.open(library.index_folder(slug), embedder).close()
    except EmbedderMismatch:
        with library.lock(slug):
            Index.discard(library.index_folder(slug))


def _ingest(library: Library, slug: str, found: Sequence[Found], embedder: Embedder) -> Iterator[IngestEvent]:
    from builder.assemble import store_of
    from rag.index import Index
    from rag.ingest import ingest

    knowledge = library.knowledge_folder(slug)
    origins = _Origins(library.folder(slug))

    def keep(source: str, path: Path) -> None:
        if path != knowledge / source:
            make_folder((knowledge / source).parent)
            copy_file(path, knowledge / source)

    with library.lock(slug):
        origins.remember(file for file in found if not file.path.is_relative_to(knowledge))
        index = Index.open(library.index_folder(slug), embedder, store_of(library.get(slug)))
        try:
            yield from ingest([(file.source, file.path) for file in found], index, before_commit=keep)
        finally:
            index.close()
            origins.forget(file.source for file in found if not (knowledge / file.source).exists())


def listing(library: Library, slug: str) -> tuple[list[Source], list[str]]:
    """Return the files in the index, and the names of files that are in the GPT's folder but not in its index yet."""
    from rag.index import Index

    folder = library.knowledge_folder(slug)
    names = sorted(path.relative_to(folder).as_posix() for path in _walk(folder)) if folder.is_dir() else []
    if not library.index_folder(slug).is_dir():
        return [], names
    index = Index.open(library.index_folder(slug), None)
    try:
        sources = index.sources()
    finally:
        index.close()
    indexed = {source.source for source in sources}
    return sources, [name for name in names if name not in indexed]


def remove(library: Library, slug: str, names: Sequence[str]) -> Iterator[IngestEvent]:
    """Take files out of the GPT: out of its index first, then out of its folder. Folders go with all that is in them.

    Raises FileMissing, before anything is removed, for a name that the GPT does not have.
    """
    from rag.index import Index
    from rag.types import IngestEvent

    sources, waiting = listing(library, slug)
    known = [source.source for source in sources] + waiting
    chosen = [name for wanted in names for name in _matching(wanted, known, library.get(slug).name)]
    with library.lock(slug):
        index = Index.open(library.index_folder(slug), None)
        try:
            for done, name in enumerate(chosen, start=1):
                index.remove(name)
                remove_file(library.knowledge_folder(slug) / name)
                yield IngestEvent("removed", name, done=done, total=len(chosen))
        finally:
            index.close()
            _Origins(library.folder(slug)).forget(chosen)


def _matching(wanted: str, known: Sequence[str], gpt_name: str) -> list[str]:
    prefix = wanted.rstrip("/") + "/"
    matching = [name for name in known if name == wanted or name.startswith(prefix)]
    if not matching:
        import difflib

        raise FileMissing(wanted, gpt_name=gpt_name, close="".join(difflib.get_close_matches(wanted, known, n=1)))
    return matching


def sync(library: Library, slug: str, embedder: Embedder) -> Iterator[IngestEvent]:
    """Bring the GPT in step with the files and folders it was made from.

    Changed files are read again, new files in added folders are taken in, files deleted at their origin are removed. A
    folder that is not there at all (an unplugged disk) removes nothing and is reported as failed. Files waiting in the
    GPT's folder, left by a run that was killed or put there by hand, are indexed.
    """
    from rag.types import IngestEvent

    _renew(library, slug, embedder)
    found, gone, away = _Origins(library.folder(slug)).compare()
    for path in away:
        yield IngestEvent(
            "failed", path, reason="The folder is not there any more, so its files were kept as they are."
        )
    if gone:
        yield from remove(library, slug, gone)
    followed = {file.source for file in found}
    waiting = [file for file in _waiting(library, slug) if file.source not in followed]
    yield from _ingest(library, slug, [*found, *waiting], embedder)


def index_folder(library: Library, slug: str, embedder: Embedder) -> Iterator[IngestEvent]:
    """Index the files that lie in the GPT's folder and are not in its index yet: after an import, or a kill."""
    yield from _ingest(library, slug, _waiting(library, slug), embedder)


def _waiting(library: Library, slug: str) -> list[Found]:
    folder = library.knowledge_folder(slug)
    return [Found(name, folder / name) for name in listing(library, slug)[1]]


class _Origins:
    """Where each file of a GPT came from: {source: path}, and the folders that were added as a whole."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / "origins.json"
        self.files: dict[str, str] = {}
        try:
            stored = json.loads(self._path.read_text(encoding="utf-8"))
            self.files = {str(source): str(path) for source, path in stored["files"].items()}
        except (OSError, ValueError, KeyError, AttributeError):
            pass  # absent or damaged: then nothing is known about origins, and sync has nothing to compare

    def named_apart(self, found: Sequence[Found]) -> list[Found]:
        """Give a file whose name another origin already has a name of its own."""
        taken = {source: Path(path) for source, path in self.files.items()}
        named = []
        for file in found:
            source = _free_name(file.source, file.path, taken)
            taken[source] = file.path
            named.append(Found(source, file.path))
        return named

    def remember(self, found: Iterable[Found]) -> None:
        self.files |= {file.source: str(file.path) for file in found}
        self._save()

    def forget(self, sources: Iterable[str]) -> None:
        for source in list(sources):
            self.files.pop(source, None)
        self._save()

    def _save(self) -> None:
        write_text(self._path, json.dumps({"files": self.files}, ensure_ascii=False, indent=1, sort_keys=True))

    def compare(self) -> tuple[list[Found], list[str], list[str]]:
        """Return the files to look at, the sources whose files were deleted, and the folders that are not there."""
        found: list[Found] = []
        gone: list[str] = []
        away: set[str] = set()
        for source, origin in self.files.items():
            holder = _added_folder(source, Path(origin)) or Path(origin).parent
            if os.path.lexists(origin):
                found.append(Found(source, Path(origin)))
            elif holder.is_dir():
                gone.append(source)
            else:
                away.add(str(holder))
        return found + self._new_in_folders(), gone, sorted(away)

    def _new_in_folders(self) -> list[Found]:
        added = {_added_folder(source, Path(origin)) for source, origin in self.files.items()}
        roots = sorted(root for root in added if root and root.is_dir())
        known = set(self.files.values())
        return self.named_apart(
            [
                Found(f"{root.name}/{path.relative_to(root).as_posix()}", path)
                for root in roots
                for path in _walk(root)
                if str(path) not in known
            ]
        )


def _added_folder(source: str, origin: Path) -> Path | None:
    """Return the folder that was added as a whole and brought `source` in, or None where the file was named itself."""
    depth = source.count("/")
    return origin.parents[depth - 1] if depth else None
