"""Another embedder for a GPT: its files are indexed anew beside the old index, which answers until that is done.

A rebuild that was killed goes on where it was, for every file that is done is on the disk. Only one runs for a GPT; who
comes second watches. Files that are added meanwhile go into the old index, and before the change into the new one.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from builder import index_place

if TYPE_CHECKING:
    from builder.library import Library
    from builder.spec import GPT
    from engine.weights.pull import PullEvent
    from rag.embedder import Embedder
    from rag.types import IngestEvent

_LOOK_S = 0.5  # how often who watches looks how far it is
_WAIT_S = 3600.0  # for files that somebody adds just then


def embedder_in_use(library: Library, gpt: GPT) -> str:
    """The name of the embedder that answers for `gpt` now: the one that made its index, where that one is still here.

    Else, and while there is no index, the one that `gpt` asks for.
    """
    from builder.models import missing

    made_by = _made_by(library, gpt.slug)
    return made_by if made_by and made_by != gpt.embedder and not missing(library, [made_by]) else gpt.embedder


def pending(library: Library, gpt: GPT) -> bool:
    """Whether another embedder than the one that `gpt` asks for answers for it."""
    return embedder_in_use(library, gpt) != gpt.embedder


def change_embedder(library: Library, slug: str, name: str) -> Iterator[PullEvent | IngestEvent]:
    """Let the embedder `name` search the files of a GPT: fetched where it is not here, then the files indexed anew.

    The GPT asks for it from the start, and the old index answers until the new one is whole; closing the generator
    leaves it at that, and calling this again goes on. Raises what `embedder_name` and `pull` raise.
    """
    from builder.assemble import open_embedder_named
    from builder.models import embedder_name, missing, pull

    if "/" not in name:
        embedder_name(name, library)  # what is no embedder is refused before anything is fetched
    if missing(library, [name]):
        yield from pull(name, library)
    name = embedder_name(name, library)
    with library.lock_settings(slug):  # what somebody else saves meanwhile stays
        gpt = library.get(slug)
        if gpt.embedder != name:
            gpt = library.save(gpt.replace(embedder=name))
    if pending(library, gpt):
        yield from rebuild(library, gpt, open_embedder_named(library, name))


def rebuild(library: Library, gpt: GPT, embedder: Embedder) -> Iterator[IngestEvent]:
    """Index the files of `gpt` anew by `embedder`, and let that index answer once it is whole.

    Where another process is doing that, the events are `progress` until it is done; where that one dies, this one goes
    on. Closing the generator stops the work, or the watching; nothing that was done is lost.
    """
    from filelock import FileLock, Timeout

    from builder.storage import make_folder
    from rag.types import IngestEvent

    make_folder(library.home / "locks")
    lock = FileLock(library.home / "locks" / f"{gpt.slug}.rebuild.lock")
    while not lock.is_locked:
        try:
            lock.acquire(timeout=_LOOK_S)
        except Timeout:
            done, total = progress(library, gpt.slug, embedder.identity)
            yield IngestEvent("progress", gpt.name, done=done, total=total)
    try:
        if _identity(library.index_folder(gpt.slug)) != embedder.identity:
            yield from _rebuild(library, gpt, embedder)
    finally:
        lock.release()


def progress(library: Library, slug: str, identity: str) -> tuple[int, int]:
    """How many files the index by the embedder of that identity has, and how many there are."""
    from rag.index import Index

    folder = index_place.beside(library.index_root(slug), identity)
    done = 0
    if folder.is_dir():
        with Index.open(folder, None) as index:
            done = len(index.sources())
    return done, len(_files(library, slug))


def _rebuild(library: Library, gpt: GPT, embedder: Embedder) -> Iterator[IngestEvent]:
    from rag.errors import RagError
    from rag.index import Index
    from rag.ingest import ingest

    root = library.index_root(gpt.slug)
    folder = index_place.beside(root, embedder.identity)
    try:
        index = Index.open(folder, embedder)
    except RagError:  # half of an index that something damaged: it is made anew
        Index.discard(folder)
        index = Index.open(folder, embedder)
    with closing(index):
        yield from ingest(_files(library, gpt.slug), index, keep=False)
        with library.lock_files(gpt.slug, timeout_s=_WAIT_S):
            for event in ingest(_files(library, gpt.slug), index, keep=False):  # what has changed meanwhile
                if event.kind != "unchanged":
                    yield event
            if library.get(gpt.slug).embedder == gpt.embedder:
                index.close()
                index_place.activate(root, folder)


def _files(library: Library, slug: str) -> list[tuple[str, Path]]:
    """The files in the folder of a GPT, each by its name."""
    from builder.errors import BuilderError
    from builder.knowledge import find

    folder = library.knowledge_folder(slug)
    try:
        found = find([folder])
    except BuilderError:  # no folder, or nothing in it
        return []
    return [(file.path.relative_to(folder.absolute()).as_posix(), file.path) for file in found]


def _made_by(library: Library, slug: str) -> str | None:
    """The name of the embedder that made the index of a GPT; None where there is none, or nothing in it."""
    name, at, _ = (_identity(library.index_folder(slug)) or "").rpartition("@")
    return name if at else None


def _identity(folder: Path) -> str | None:
    from rag.index import DATABASE, Index

    if not (folder / DATABASE).is_file():
        return None
    with Index.open(folder, None) as index:
        return index.embedder_identity() if len(index) else None
