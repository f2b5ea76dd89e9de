"""Ingestion: worker processes read files, documents become nodes, nodes vectors, and every file one transaction.

What an event says is on the disk when the event comes. A run that was cancelled or killed is resumed by running it
again: files whose bytes have not changed are skipped. Light to import; running it loads faiss.
"""

import hashlib
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from rag.embedder import Embedder
from rag.errors import ReadFailed
from rag.index import Index
from rag.readers.worker import read_all
from rag.types import Document, IngestEvent

if TYPE_CHECKING:
    from rag.node import Node
    from rag.split import SplitSettings

BATCH = 256
"""Passages that go to the embedder together, from several files where they are small."""


@dataclass(frozen=True)
class _File:
    source: str
    path: Path
    sha256: str  # empty where it could not be read
    size_bytes: int
    modified: float | None = None  # seconds since 1970


@dataclass(frozen=True)
class _Parsed:
    """A file that has been read and cut, on its way to the embedder."""

    file: _File
    document: Document
    nodes: "list[Node]"


def ingest(
    files: Iterable[tuple[str, Path]],
    index: Index,
    *,
    keep: bool = True,
    before_commit: Callable[[str, Path], None] | None = None,
    settings: "SplitSettings | None" = None,
    workers: int | None = None,
    passwords: Mapping[str, str] | None = None,
) -> Iterator[IngestEvent]:
    """Bring the index up to date with (source, path) pairs and yield one event a file, and `progress` in long ones.

    A file that cannot be read is an event `failed` with the reason and the way out; passages that it had from an
    earlier run stay. With `keep` False the sources that are not among `files` are removed. `before_commit` is called
    with source and path of a file that was read, just before the index takes it; what it raises ends the run.
    `passwords` open protected files, by source; they are kept nowhere. Closing the generator stops the run; what was
    yielded stays. Raises ValueError for an index opened without an embedder, and RagError where the system refuses (a
    full disk).
    """
    if index.embedder is None:
        raise ValueError("the index was opened without an embedder")
    listed = list(files)
    run = _Run(index, index.embedder, settings, before_commit, total=len(listed))
    changed = []
    for source, path in listed:
        file = _fingerprint(source, path)
        if file.sha256 and file.sha256 == index.sha256(source):
            yield run.event("unchanged", source)
        else:
            changed.append(file)
    yield from run.add(changed, workers, passwords)
    if not keep:
        yield from run.remove_others({source for source, _ in listed})
    index.save()


class _Run:
    """One run of `ingest`: counts the files that are through."""

    def __init__(
        self,
        index: Index,
        embedder: Embedder,
        settings: "SplitSettings | None",
        before_commit: Callable[[str, Path], None] | None,
        total: int,
    ) -> None:
        self._before_commit = before_commit
        self._index = index
        self._embedder = embedder
        self._settings = settings
        self._done = 0
        self._total = total

    def event(
        self, kind: Literal["added", "updated", "unchanged", "failed"], source: str, passages: int = 0, reason: str = ""
    ) -> IngestEvent:
        """Count a file as through and say what became of it."""
        self._done += 1
        return IngestEvent(kind, source, passages, reason, self._done, self._total)

    def add(
        self, files: list[_File], workers: int | None, passwords: Mapping[str, str] | None
    ) -> Iterator[IngestEvent]:
        """Read the files in worker processes while the ones before are embedded, and add them."""
        waiting: list[_Parsed] = []
        results = read_all([(file.source, file.path) for file in files], workers, passwords=passwords)
        with closing(cast("Generator[tuple[str, Document | ReadFailed]]", results)):
            for file, (_, result) in zip(files, results, strict=True):
                if isinstance(result, ReadFailed):
                    yield self.event("failed", file.source, reason=f"{result} {result.hint}".strip())
                    continue
                waiting.append(self._parse(file, result))
                if sum(len(parsed.nodes) for parsed in waiting) >= BATCH:
                    yield from self._flush(waiting)
        yield from self._flush(waiting)

    def remove_others(self, sources: set[str]) -> Iterator[IngestEvent]:
        """Remove what is in the index and not among `sources`."""
        for source in self._index.sources():
            if source.source not in sources and self._index.remove(source.source):
                yield IngestEvent("removed", source.source, source.passages, "", self._done, self._total)

    def _parse(self, file: _File, document: Document) -> _Parsed:
        from rag.node import make_nodes

        return _Parsed(file, document, make_nodes(document, self._embedder, self._settings))

    def _flush(self, waiting: list[_Parsed]) -> Iterator[IngestEvent]:
        """Embed what waits, all files together, and add file by file."""
        from rag.node import embed

        nodes = [node for parsed in waiting for node in parsed.nodes]
        for first in range(0, len(nodes), BATCH):
            if first:
                yield IngestEvent("progress", waiting[-1].file.source, first, "", self._done, self._total)
            embed(nodes[first : first + BATCH], self._embedder)
        for parsed in waiting:
            yield self._put(parsed)
        waiting.clear()

    def _put(self, parsed: _Parsed) -> IngestEvent:
        file = parsed.file
        if self._before_commit:
            self._before_commit(file.source, file.path)
        kind: Literal["added", "updated"] = "added" if self._index.sha256(file.source) is None else "updated"
        self._index.put(
            parsed.document,
            parsed.nodes,
            sha256=file.sha256,
            size_bytes=file.size_bytes,
            modified=file.modified,
        )
        return self.event(kind, file.source, len(parsed.nodes), " ".join(parsed.document.notes))


def _fingerprint(source: str, path: Path) -> _File:
    """The sha256 and the size of a file; what is wrong with one that cannot be read, its reader will say."""
    try:
        if not path.is_file():  # a pipe would be waited for
            return _File(source, path, "", 0)
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
            return _File(source, path, digest, stream.tell(), os.fstat(stream.fileno()).st_mtime)
    except OSError:
        return _File(source, path, "", 0)
