"""Damage to the index of a GPT: found by its checksums, repaired from the files that the GPT keeps.

An index is made from files, and can be made again. What is damaged is put aside under another name, never deleted; the
GPT itself, its files and its conversations are only read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from builder.changes import indexed, sha256
from builder.errors import explain
from builder.knowledge import ingest_found, listing
from builder.origins import Found, Origins
from builder.storage import copy_file, make_folder, sync_folder

if TYPE_CHECKING:
    from builder.library import Library
    from rag.embedder import Embedder
    from rag.types import IngestEvent


@dataclass(frozen=True)
class Damage:
    """What is wrong with one GPT's index; all empty where nothing is."""

    broken: tuple[str, ...] = ()
    """Sentences about `nodes.db`, which is then to be made again."""
    vectors: bool = False
    """Whether `vectors.faiss` is not as it was written."""
    waiting: tuple[str, ...] = ()
    """Files in the GPT's folder that are not in its index."""
    changed: tuple[str, ...] = ()
    """Files in the GPT's folder that are not those that were indexed."""
    lost: tuple[str, ...] = ()
    """Files that are indexed and not in the GPT's folder."""

    def __bool__(self) -> bool:
        return bool(self.broken or self.vectors or self.waiting or self.changed or self.lost)


def damage(library: Library, slug: str) -> Damage:
    """Read all of a GPT's index and of its files and say what does not fit; nothing is changed.

    Raises RagError where the system keeps us from looking.
    """
    from rag.errors import IndexBroken, RagError
    from rag.index import Index

    folder = library.index_folder(slug)
    vectors = False
    try:
        broken: list[str] = []
        if folder.is_dir():
            with Index.open(folder, None) as index:
                broken = index.damaged()
                vectors = not broken and not index.vectors_sound()
        waiting = listing(library, slug)[1] if not broken else []
        known = indexed(library, slug) if not broken else {}
    except Exception as error:  # what damaged bytes lead to is any exception there is
        if isinstance(error, RagError) and not isinstance(error, IndexBroken):
            raise
        return Damage(broken=(explain(error).message,))
    kept = {source: library.knowledge_folder(slug) / source for source in known}
    return Damage(
        tuple(broken),
        vectors,
        tuple(waiting),
        tuple(source for source, path in kept.items() if path.is_file() and sha256(path) != known[source]),
        tuple(source for source, path in kept.items() if not path.is_file()),
    )


def repair(library: Library, slug: str, open_embedder: Callable[[], Embedder]) -> Iterator[IngestEvent]:
    """Repair the index of a GPT; an event for each file that was indexed anew, and `failed` for what is lost.

    A damaged `nodes.db` is put aside and made again from the GPT's own files, and from where they came from where its
    folder lacks one. The embedder is opened only where passages are to be made. Raises RagError and OSError where the
    system refuses.
    """
    from rag.index import Index

    with library.lock_files(slug):
        found = damage(library, slug)
        before = put_aside(library.index_folder(slug)) if found.broken else []
        wanted = {*found.lost, *before}
        restored = _restore(library, slug, {*wanted, *found.changed})
        again = [*found.waiting, *(source for source in found.changed if source not in restored)]
        if found.broken:
            again = _in_order(listing(library, slug)[1], before)
        if again:
            files = [Found(source, library.knowledge_folder(slug) / source) for source in again]
            yield from ingest_found(library, slug, files, open_embedder())
        if found.vectors:
            with Index.open(library.index_folder(slug), None) as index:
                index.drop_vectors()
            with Index.open(library.index_folder(slug), None) as index:
                index.save()
        yield from _missed(library, slug, wanted)


def put_aside(folder: Path) -> list[str]:
    """Rename the damaged database of an index, so that a new one can be made; return the names of the files in it.

    In the order in which they were indexed, and only as many as can still be read.
    """
    from rag.index import DATABASE, Index
    from rag.node_store import names_in

    aside = _free(folder / f"{DATABASE}.damaged")
    for ending in ("-wal", ""):  # the database last: until then it is found damaged again
        if (folder / f"{DATABASE}{ending}").exists():
            (folder / f"{DATABASE}{ending}").replace(f"{aside}{ending}")
    Index.discard(folder)
    sync_folder(folder)
    return names_in(aside)


def _free(path: Path) -> Path:
    number, free = 1, path
    while free.exists():
        number += 1
        free = path.with_name(f"{path.name}-{number}")
    return free


def _in_order(sources: list[str], before: list[str]) -> list[str]:
    """The files in the order in which they were indexed, so that passages that fit equally well come as before."""
    places = {source: place for place, source in enumerate(before)}
    return sorted(sources, key=lambda source: places.get(source, len(places)))


def _restore(library: Library, slug: str, sources: set[str]) -> set[str]:
    """Copy files that the GPT's folder lacks, or has otherwise than indexed, from where they came from, if unchanged.

    Return the names of those that are again as they were indexed.
    """
    origins, knowledge = Origins(library.folder(slug)).files, library.knowledge_folder(slug)
    known = indexed(library, slug)
    restored = set()
    for source in sources & origins.keys():
        origin = Path(origins[source])
        there = (knowledge / source).is_file()
        if origin.is_file() and (known.get(source) == sha256(origin) or not there):
            make_folder((knowledge / source).parent)
            copy_file(origin, knowledge / source)
            restored.add(source)
    return restored


def _missed(library: Library, slug: str, wanted: set[str]) -> Iterator[IngestEvent]:
    """Name what could not be got back."""
    from rag.types import IngestEvent

    known = indexed(library, slug)
    for source in sorted(wanted):
        if not (library.knowledge_folder(slug) / source).is_file():
            rest = "its passages are in the index still." if source in known else "add it again if you have it."
            reason = f"It is neither in the GPT's folder nor where it came from; {rest}"
            yield IngestEvent("failed", source, reason=reason)
