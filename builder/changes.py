"""What has changed at the origins of a GPT's files since they were taken in, found before anything is done about it."""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING, Literal

from builder.origins import Found, Origins, walk

if TYPE_CHECKING:
    from builder.library import Library

POLL_S = 2.0
"""How often `watch` looks at times and sizes: 10,000 files take 0.1 s."""


@dataclass(frozen=True)
class Change:
    """What a sync does about one file: `source` is its name in the GPT, `before` the name that a moved one had."""

    kind: Literal["add", "change", "move", "delete"]
    source: str
    path: Path | None = None
    before: str = ""


@dataclass(frozen=True)
class Changes:
    """All that a sync does, the files that it leaves as they are, and the folders that are not there."""

    changes: tuple[Change, ...]
    unchanged: tuple[str, ...] = ()
    away: tuple[str, ...] = ()

    def of(self, *kinds: str) -> list[Change]:
        """Return the changes of these kinds."""
        return [change for change in self.changes if change.kind in kinds]


def compare(library: Library, slug: str, identity: str | None = None) -> Changes:
    """Hash every file where it came from and say what is new, changed, moved and deleted; nothing is written.

    A new file with the bytes and the ending of a deleted one is that one, moved. Files waiting in the GPT's folder,
    left by a run that was killed or put there by hand, are to be added. `identity` is the embedder to be used: where
    the index was made by another one, every file is to be added.
    """
    origins = Origins(library.folder(slug))
    known = indexed(library, slug, identity)
    deleted, away = origins.gone()
    here = [(file, sha256(file.path)) for file in [*origins.present(), *origins.new()]]
    moves = _moves(deleted, [(file, digest) for file, digest in here if file.source not in known], known)
    found: list[Change] = [Change("move", file.source, file.path, before) for before, file in moves]
    moved = {file.source for _, file in moves} | {before for before, _ in moves}
    found += [Change("delete", source) for source in deleted if source not in moved]
    named = {file.source for file, _ in here} | set(deleted)
    waiting = [(file, "") for file in _kept(library, slug) if file.source not in named and file.source not in known]
    unchanged = []
    for file, digest in [*here, *waiting]:
        if file.source in moved:
            continue
        if digest and known.get(file.source) == digest:
            unchanged.append(file.source)
        else:
            found.append(Change("change" if file.source in known else "add", file.source, file.path))
    return Changes(tuple(found), tuple(unchanged), tuple(away))


def preview(library: Library, slug: str) -> Changes:
    """Say what a sync would do now; an embedder that is not on this computer is not fetched to be asked."""
    from builder.assemble import open_embedder
    from builder.models import missing

    gpt = library.get(slug)
    identity = None if missing(library, [gpt.embedder]) else open_embedder(library, gpt).identity
    return compare(library, slug, identity)


def watch(
    library: Library,
    slug: str,
    identity: str | None = None,
    *,
    every_s: float = POLL_S,
    sleep: Callable[[float], object] | None = None,
    until: threading.Event | None = None,
) -> Iterator[Changes]:
    """Yield what has changed, at first and then whenever times or sizes at the origins change, until `until` is set.

    A file that is still being written is waited for: what is yielded has stood still for one look.
    """
    done: dict[str, tuple[int, int]] | None = None
    before = state(library, slug)
    while until is None or not until.is_set():
        now = state(library, slug)
        if now == before and now != done:
            found = compare(library, slug, identity)
            done = now
            if found.changes or found.away:
                yield found
        before = now
        (sleep or time.sleep)(every_s)


def state(library: Library, slug: str) -> dict[str, tuple[int, int]]:
    """Return {path: (time of the last change in nanoseconds, bytes)} of every file that a sync looks at."""
    origins = Origins(library.folder(slug))
    paths = {*origins.files.values(), *(str(path) for root in origins.folders for path in walk(Path(root)))}
    found = {}
    for path in paths - origins.left_out:
        try:
            status = Path(path).stat()
        except OSError:
            continue
        found[path] = status.st_mtime_ns, status.st_size
    return found


def indexed(library: Library, slug: str, identity: str | None = None) -> dict[str, str]:
    """Return {name: sha256} of the files in the index; none where another embedder than `identity` made it."""
    from rag.index import Index

    if not library.index_folder(slug).is_dir():
        return {}
    with Index.open(library.index_folder(slug), None) as index:
        if identity is not None and index.embedder_identity() not in (None, identity):
            return {}
        return {source.source: source.sha256 for source in index.sources()}


def sha256(path: Path) -> str:
    """Return the sha256 of a regular file, "" where it cannot be read: its reader will say why."""
    try:
        if not path.is_file():  # a pipe would be waited for
            return ""
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


def _moves(
    deleted: Sequence[str], new: Sequence[tuple[Found, str]], known: Mapping[str, str]
) -> list[tuple[str, Found]]:
    """(Name before, file) of every new file that is a deleted one, each taken once."""
    left: dict[tuple[str, str], list[str]] = {}
    for source in deleted:
        if source in known:
            left.setdefault((known[source], _ending(source)), []).append(source)
    return [
        (sources.pop(0), file)
        for file, digest in new
        if digest and (sources := left.get((digest, _ending(file.source)), []))
    ]


def _ending(source: str) -> str:
    """What a file is read as depends on its ending too."""
    return PurePosixPath(source).suffix.lower()


def _kept(library: Library, slug: str) -> list[Found]:
    folder = library.knowledge_folder(slug)
    paths = walk(folder) if folder.is_dir() else ()
    return [Found(path.relative_to(folder).as_posix(), path) for path in paths]
