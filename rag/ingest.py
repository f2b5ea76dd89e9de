"""Ingestion: worker processes read files, documents become nodes, nodes vectors, and every file one transaction.

The three go on at once: while the embedder computes one batch, workers read files, and this thread cuts the next batch
and writes the one before. What an event says is on the disk when the event comes. A run that was cancelled or killed is
resumed by running it again: files whose bytes have not changed are skipped. Light to import; running it loads faiss.
"""

import hashlib
import os
from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from rag.embedder import Embedder
from rag.errors import ReadFailed
from rag.index import Index
from rag.readers.read import MAX_FILE_BYTES
from rag.readers.worker import read_all
from rag.types import Document, IngestEvent

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

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


@dataclass(frozen=True)
class _Batch:
    """Files whose passages are with the embedder, in parts of at most BATCH."""

    files: list[_Parsed]
    parts: "list[Future[None]]"


def ingest(
    files: Iterable[tuple[str, Path]],
    index: Index,
    *,
    keep: bool = True,
    before_commit: Callable[[str, Path], None] | None = None,
    settings: "SplitSettings | None" = None,
    workers: int | None = None,
    passwords: Mapping[str, str] | None = None,
    steps: bool = False,
) -> Iterator[IngestEvent]:
    """Bring the index up to date with (source, path) pairs and yield one event a file, and `progress` in long ones.

    A file that cannot be read is an event `failed` with the reason and the way out; passages that it had from an
    earlier run stay. With `keep` False the sources that are not among `files` are removed. `before_commit` is called
    with source and path of a file that was read, just before the index takes it; if it raises ReadFailed that file
    failed, anything else ends the run. `passwords` open protected files, by source; they are kept nowhere. With `steps`
    a `progress` also comes when a file is about to be read, and when its passages go to the embedder. Closing the
    generator stops the run; what was yielded stays. Raises ValueError for an index opened without an embedder, and
    RagError where the system refuses (a full disk).
    """
    if index.embedder is None:
        raise ValueError("the index was opened without an embedder")
    listed = list(files)
    run = _Run(index, index.embedder, settings, before_commit, [path for _, path in listed], steps)
    changed = []
    for source, path in listed:
        file = _fingerprint(source, path)
        if file.sha256 and file.sha256 == index.sha256(source):
            yield run.event("unchanged", file)
        else:
            changed.append(file)
    yield from run.add(changed, workers, passwords)
    if not keep:
        yield from run.remove_others({source for source, _ in listed})
    index.save()


class _Run:
    """One run of `ingest`: counts the files that are through, and their bytes."""

    def __init__(
        self,
        index: Index,
        embedder: Embedder,
        settings: "SplitSettings | None",
        before_commit: Callable[[str, Path], None] | None,
        paths: Sequence[Path],
        steps: bool,
    ) -> None:
        self._steps = steps
        self._before_commit = before_commit
        self._index = index
        self._embedder = embedder
        self._settings = settings
        self._done = self._done_bytes = 0
        self._total = len(paths)
        self._total_bytes = sum(map(_size, paths))

    def event(
        self, kind: Literal["added", "updated", "unchanged"], file: _File, passages: int = 0, reason: str = ""
    ) -> IngestEvent:
        """Count a file as through and say what became of it."""
        self._done += 1
        self._done_bytes += file.size_bytes
        return self._said(kind, file.source, passages, reason)

    def _failed(self, file: _File, error: ReadFailed) -> IngestEvent:
        """Count a file that gave no text as through, and say why."""
        self._done += 1
        self._done_bytes += file.size_bytes
        said = self._said("failed", file.source, 0, f"{error} {error.hint}".strip())
        return replace(said, problem=error.reason)

    def _in(self, step: Literal["read", "embed"], file: _File) -> Iterator[IngestEvent]:
        """Say what a file is in now, to who wants to hear it."""
        if self._steps:
            yield replace(self._said("progress", file.source, 0), step=step)

    def _said(
        self,
        kind: Literal["added", "updated", "unchanged", "removed", "failed", "progress"],
        source: str,
        passages: int,
        reason: str = "",
    ) -> IngestEvent:
        done_bytes = min(self._done_bytes, self._total_bytes)  # a file may have grown meanwhile
        return IngestEvent(kind, source, passages, reason, self._done, self._total, done_bytes, self._total_bytes)

    def add(
        self, files: list[_File], workers: int | None, passwords: Mapping[str, str] | None
    ) -> Iterator[IngestEvent]:
        """Read, embed and add files: while one batch is with the embedder, the next is read and the last written."""
        from concurrent.futures import ThreadPoolExecutor

        read = read_all([(file.source, file.path) for file in files], workers, passwords=passwords)
        results = cast("Generator[tuple[str, Document | ReadFailed]]", read)
        waiting: list[_Parsed] = []
        passages = 0
        flying: _Batch | None = None
        pool = ThreadPoolExecutor(1, "embedding")
        try:
            with closing(results):
                for file in files:
                    yield from self._in("read", file)
                    _, result = next(results)
                    if isinstance(result, ReadFailed):
                        yield self._failed(file, result)
                        continue
                    yield from self._in("embed", file)
                    waiting.append(self._parse(file, result))
                    passages += len(waiting[-1].nodes)
                    if passages >= BATCH:
                        landing, flying = flying, self._embed(waiting, pool)
                        waiting, passages = [], 0
                        yield from self._put_all(landing)
            yield from self._put_all(flying)
            yield from self._put_all(self._embed(waiting, pool))
        finally:
            pool.shutdown(cancel_futures=True)

    def remove_others(self, sources: set[str]) -> Iterator[IngestEvent]:
        """Remove what is in the index and not among `sources`."""
        for source in self._index.sources():
            if source.source not in sources and self._index.remove(source.source):
                yield self._said("removed", source.source, source.passages)

    def _parse(self, file: _File, document: Document) -> _Parsed:
        from rag.node import make_nodes

        return _Parsed(file, document, make_nodes(document, self._embedder, self._settings))

    def _embed(self, files: list[_Parsed], pool: "Executor") -> _Batch:
        """Give the passages of all these files to the embedder together."""
        from rag.node import embed

        nodes = [node for parsed in files for node in parsed.nodes]
        parts = [nodes[first : first + BATCH] for first in range(0, len(nodes), BATCH)]
        return _Batch(files, [pool.submit(embed, part, self._embedder) for part in parts])

    def _put_all(self, batch: _Batch | None) -> Iterator[IngestEvent]:
        """Wait for the vectors of a batch and add it file by file."""
        if batch is None:
            return
        for number, part in enumerate(batch.parts, start=1):
            part.result()
            if number < len(batch.parts):
                yield self._said("progress", batch.files[-1].file.source, number * BATCH)
        for parsed in batch.files:
            yield self._put(parsed)

    def _put(self, parsed: _Parsed) -> IngestEvent:
        file = parsed.file
        try:
            if self._before_commit:
                self._before_commit(file.source, file.path)
        except ReadFailed as error:
            return self._failed(file, error)
        kind: Literal["added", "updated"] = "added" if self._index.sha256(file.source) is None else "updated"
        self._index.put(
            parsed.document,
            parsed.nodes,
            sha256=file.sha256,
            size_bytes=file.size_bytes,
            modified=file.modified,
        )
        return self.event(kind, file, len(parsed.nodes), " ".join(parsed.document.notes))


def _size(path: Path) -> int:
    """The bytes that are to be read: none of a file over the limit, which would be most of the work by its size."""
    try:
        size = path.stat().st_size
    except OSError:
        return 0
    return size if size <= MAX_FILE_BYTES else 0


def _fingerprint(source: str, path: Path) -> _File:
    """The sha256 and the size of a file; what is wrong with one that cannot be read, its reader will say."""
    try:
        if not path.is_file() or not _size(path):  # a pipe would be waited for
            return _File(source, path, "", 0)
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
            return _File(source, path, digest, stream.tell(), os.fstat(stream.fileno()).st_mtime)
    except OSError:
        return _File(source, path, "", 0)
