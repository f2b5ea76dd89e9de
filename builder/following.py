"""Follows the files of a GPT where they came from, for as long as a person wants it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from builder.changes import POLL_S, watch
from builder.errors import LibraryBusy

if TYPE_CHECKING:
    import threading

    from builder.library import Library
    from rag.embedder import Embedder
    from rag.types import IngestEvent


def follow(
    library: Library,
    slug: str,
    embedder: Callable[[], Embedder],
    until: threading.Event,
    *,
    every_s: float = POLL_S,
) -> Iterator[IngestEvent]:
    """Sync at first and then whenever something changes, until `until` is set; the events are those of the syncs.

    The embedder is opened when there is something for it to do. While another one changes the GPT this one waits.
    """
    from builder.knowledge import sync

    opened: Embedder | None = None
    while not until.is_set():
        for changes in watch(library, slug, every_s=every_s, sleep=until.wait, until=until):
            opened = opened or embedder()
            try:
                yield from sync(library, slug, opened, changes)
            except LibraryBusy:
                break  # look anew: what had changed may be done by then
        until.wait(every_s)
