"""The files of a GPT: taken in, listed, removed, and kept in step with where they came from.

A file is read first, then copied into the GPT's `knowledge/` folder, then committed to its index, so a kill at any
moment leaves either the old state or the new one, and the next `add` or `sync` finishes the work. Where the files came
from is kept by `builder.origins`.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from builder.changes import Change, Changes, compare
from builder.errors import FileMissing, FileRefused, NothingToAdd
from builder.origins import Found, Origins, free_name, legible, place_of, walk
from builder.storage import copy_file, make_folder, remove_file

if TYPE_CHECKING:
    from builder.library import Library
    from rag.embedder import Embedder
    from rag.node_store import Source
    from rag.types import HiddenPassage, IngestEvent

_OF_ONE_FILE = (
    *(errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EEXIST),
    *(errno.ENAMETOOLONG, errno.ELOOP, errno.EACCES, errno.EPERM, errno.ESTALE),
)
"""What the system says of one file; anything else, such as a full disk, concerns all that follow."""


def find(paths: Sequence[Path]) -> list[Found]:
    """Return every file under `paths`, folders recursively and sorted, hidden files and linked folders left out.

    A file in a folder keeps its path from that folder on. Raises FileMissing for a path that is not there, NothingToAdd
    where no file is found.
    """
    found: dict[str, Path] = {}
    for path in paths:
        if not os.path.lexists(path):
            raise FileMissing(str(path))
        place = place_of(path)
        for file in walk(place):
            name = Path(place.name, file.relative_to(place)).as_posix() if place.is_dir() else place.name
            found[free_name(legible(name), file, found)] = file
    if not found:
        raise NothingToAdd([str(path) for path in paths])
    return [Found(source, path) for source, path in found.items()]


def add(
    library: Library, slug: str, paths: Sequence[Path], embedder: Embedder, password: str | None = None
) -> Iterator[IngestEvent]:
    """Take files and folders into the GPT; one event for each file, and progress between them.

    `password` opens the files of this call that are protected by one; it is kept nowhere.
    """
    with library.lock_files(slug):  # from the naming on: two that take in files of one name must not give it to both
        yield from _add(library, slug, paths, embedder, password)


def _add(
    library: Library, slug: str, paths: Sequence[Path], embedder: Embedder, password: str | None
) -> Iterator[IngestEvent]:
    found = named(library, slug, paths)
    _renew(library, slug, embedder)
    Origins(library.folder(slug)).remember((), [path for path in paths if path.is_dir()])
    taken = {file.source for file in found}
    left = [file for file in waiting(library, slug) if file.source not in taken]
    passwords = {} if password is None else dict.fromkeys(taken, password)
    yield from ingest_found(library, slug, [*found, *left], embedder, passwords)


def named(library: Library, slug: str, paths: Sequence[Path]) -> list[Found]:
    """Return the files under `paths` by the names that `add` gives them. Raises FileMissing, NothingToAdd."""
    return Origins(library.folder(slug)).named_apart(find(paths))


def add_again(
    library: Library, slug: str, found: Sequence[Found], embedder: Embedder, password: str | None = None
) -> Iterator[IngestEvent]:
    """Take single files in under the names that `named` gave them, as after a failure; `password` opens them."""
    _renew(library, slug, embedder)
    passwords = None if password is None else {file.source: password for file in found}
    yield from ingest_found(library, slug, found, embedder, passwords)


def _renew(library: Library, slug: str, embedder: Embedder) -> None:
    """Drop an index that another embedder made: its files, which lie in the GPT's folder, are then indexed anew."""
    from rag.errors import EmbedderMismatch
    from rag.index import Index

    try:
        Index.open(library.index_folder(slug), embedder).close()
    except EmbedderMismatch:
        with library.lock_files(slug):
            Index.discard(library.index_folder(slug))


def ingest_found(
    library: Library,
    slug: str,
    found: Sequence[Found],
    embedder: Embedder,
    passwords: Mapping[str, str] | None = None,
) -> Iterator[IngestEvent]:
    """Take these files into the GPT's folder and its index, and remember where they came from.

    `passwords` are those of protected files, by their names.
    """
    from builder.assemble import note_server, store_of
    from rag.index import Index
    from rag.ingest import ingest

    knowledge = library.knowledge_folder(slug)

    def keep(source: str, path: Path) -> None:
        if path != knowledge / source:
            _copy(path, knowledge / source, source)

    with library.lock_files(slug):
        origins = Origins(library.folder(slug))  # behind the lock: another may have changed them just before
        origins.remember(file for file in found if not file.path.is_relative_to(knowledge))
        note_server(library, library.get(slug))
        index = Index.open(library.index_folder(slug), embedder, store_of(library.get(slug)))
        try:
            files = [(file.source, file.path) for file in found]
            yield from ingest(files, index, before_commit=keep, passwords=passwords, steps=True)
        finally:
            index.close()
            origins.forget(file.source for file in found if not (knowledge / file.source).exists())


def _copy(path: Path, target: Path, source: str) -> None:
    """Copy a file into the GPT's folder. Raises ReadFailed for what has gone, or cannot be called so; OSError else."""
    from rag.errors import ReadFailed

    try:
        make_folder(target.parent)
        copy_file(path, target)
    except (OSError, FileRefused) as error:
        if isinstance(error, OSError) and error.errno not in _OF_ONE_FILE:
            raise
        why = error.strerror if isinstance(error, OSError) else "it is no plain file any more"
        said = f"{source!r} cannot be copied: {why}."
        raise ReadFailed(said, reason="unreadable", hint="Look whether it is still there, and try again.") from None


def listing(library: Library, slug: str) -> tuple[list[Source], list[str]]:
    """Return the files in the index, and the names of files that are in the GPT's folder but not in its index yet."""
    from rag.index import Index

    folder = library.knowledge_folder(slug)
    names = sorted(path.relative_to(folder).as_posix() for path in walk(folder)) if folder.is_dir() else []
    if not library.index_folder(slug).is_dir():
        return [], names
    index = Index.open(library.index_folder(slug), None)
    try:
        sources = index.sources()
    finally:
        index.close()
    indexed = {source.source for source in sources}
    return sources, [name for name in names if name not in indexed]


def hidden(library: Library, slug: str, name: str | None = None) -> list[HiddenPassage]:
    """Return the text that the files, or `name` alone, hide; no search and no model sees it. Raises FileMissing."""
    from rag.index import Index

    chosen = None if name is None else _matching(name, _known(library, slug), library.get(slug).name)
    if not library.index_folder(slug).is_dir():
        return []
    index = Index.open(library.index_folder(slug), None)
    try:
        return [passage for passage in index.hidden() if chosen is None or passage.source in chosen]
    finally:
        index.close()


def _known(library: Library, slug: str) -> list[str]:
    """The names of all files of a GPT."""
    sources, waiting = listing(library, slug)
    return [source.source for source in sources] + waiting


def remove(library: Library, slug: str, names: Sequence[str]) -> Iterator[IngestEvent]:
    """Take files out of the GPT: out of its index first, then out of its folder. Folders go with all that is in them.

    A later sync does not bring them back, `add` does. Raises FileMissing, before anything is removed, for a name that
    the GPT does not have.
    """
    known = _known(library, slug)
    gpt_name = library.get(slug).name
    chosen = list(dict.fromkeys(name for wanted in names for name in _matching(wanted, known, gpt_name)))
    with library.lock_files(slug):
        try:
            Origins(library.folder(slug)).leave_out(chosen, names)
        except OSError as error:
            if error.errno not in (errno.ENOSPC, errno.EDQUOT):
                raise
            for name in chosen:  # first: a full disk has no room to write down that they are to go
                remove_file(library.knowledge_folder(slug) / name)
            Origins(library.folder(slug)).leave_out(chosen, names)
        yield from _remove(library, slug, chosen)


def remove_left(library: Library, slug: str, names: Sequence[str]) -> Iterator[IngestEvent]:
    """Remove those of `names` that are there still: to go on with a removal that was stopped."""
    known = set(_known(library, slug))
    yield from remove(library, slug, [name for name in names if name in known])


def _remove(library: Library, slug: str, chosen: Sequence[str]) -> Iterator[IngestEvent]:
    from rag.index import Index
    from rag.types import IngestEvent

    with library.lock_files(slug):
        index = Index.open(library.index_folder(slug), None)
        try:
            for done, name in enumerate(chosen, start=1):
                index.remove(name)
                remove_file(library.knowledge_folder(slug) / name)
                yield IngestEvent("removed", name, done=done, total=len(chosen))
        finally:
            index.close()
            Origins(library.folder(slug)).forget(chosen)


def _matching(wanted: str, known: Sequence[str], gpt_name: str) -> list[str]:
    prefix = wanted.rstrip("/") + "/"
    matching = [name for name in known if name == wanted or name.startswith(prefix)]
    if not matching:
        import difflib

        raise FileMissing(wanted, gpt_name=gpt_name, close="".join(difflib.get_close_matches(wanted, known, n=1)))
    return matching


def sync(library: Library, slug: str, embedder: Embedder, changes: Changes | None = None) -> Iterator[IngestEvent]:
    """Bring the GPT in step with the files and folders it was made from: do `changes`, or what `compare` finds now.

    Changed files are read again, new files in added folders are taken in, moved ones get their new name, files deleted
    at their origin are removed. A folder that is not there at all (an unplugged disk) removes nothing and is reported
    as failed. Files waiting in the GPT's folder, left by a run that was killed or put there by hand, are indexed.
    """
    from rag.types import IngestEvent

    changes = changes or compare(library, slug, embedder.identity)
    _renew(library, slug, embedder)
    for path in changes.away:
        reason = "The folder is not there any more, so its files were kept as they are."
        yield IngestEvent("failed", path, reason=reason)
    yield from _move(library, slug, changes.of("move"))
    if gone := [change.source for change in changes.of("delete")]:
        yield from _remove(library, slug, gone)
    for done, source in enumerate(changes.unchanged, start=1):
        yield IngestEvent("unchanged", source, done=done, total=len(changes.unchanged))
    found = [Found(change.source, change.path) for change in changes.of("add", "change") if change.path]
    yield from ingest_found(library, slug, found, embedder)


def _move(library: Library, slug: str, moves: Sequence[Change]) -> Iterator[IngestEvent]:
    """Give files their new names in folder, origins and index, in an order that a kill may cut anywhere."""
    from rag.errors import ReadFailed
    from rag.index import Index
    from rag.types import IngestEvent

    if not moves:
        return
    knowledge = library.knowledge_folder(slug)
    with library.lock_files(slug), Index.open(library.index_folder(slug), None) as index:
        origins, past = Origins(library.folder(slug)), []
        origins.remember(Found(move.source, move.path) for move in moves if move.path)
        for done, move in enumerate(moves, start=1):
            assert move.path is not None
            try:
                _copy(move.path, knowledge / move.source, move.source)
            except ReadFailed as error:  # moved on since it was compared
                reason = f"{error} {error.hint}"
                yield IngestEvent("failed", move.source, reason=reason, done=done, total=len(moves))
                past.append(move.source)
                continue
            if index.rename(move.before, move.source):
                yield IngestEvent("moved", move.source, reason=f"It was {move.before}.", done=done, total=len(moves))
            remove_file(knowledge / move.before)
            past.append(move.before)
        origins.forget(past)


def index_folder(library: Library, slug: str, embedder: Embedder) -> Iterator[IngestEvent]:
    """Index the files that lie in the GPT's folder and are not in its index yet: after an import, or a kill."""
    yield from ingest_found(library, slug, waiting(library, slug), embedder)


def waiting(library: Library, slug: str) -> list[Found]:
    """Return the files that lie in the GPT's folder and are not in its index yet."""
    folder = library.knowledge_folder(slug)
    return [Found(name, folder / name) for name in listing(library, slug)[1]]
