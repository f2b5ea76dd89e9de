"""A process that ingests and dies by kill -9 in the middle, at a call of a function that the test has chosen."""

import os
import signal
import sys
from multiprocessing.connection import Connection
from pathlib import Path

import rag.node  # loaded here, once for all processes forked from this one
import rag.vectors  # noqa: F401
from rag import ingest
from rag.fake import HashEmbedder
from rag.index import Index


def ingest_until(folder: Path, files: list[tuple[str, Path]], calls: int, said: Connection) -> None:
    """Ingest into the index in `folder`, say every event, die at call number `calls`; with 0 live, and say how many."""
    ingest.BATCH = 3
    count = 0

    def step(*_: object) -> None:
        nonlocal count
        count += 1
        if count == calls:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(step)
    with Index.open(folder, HashEmbedder()) as index:
        for event in ingest.ingest(files, index, keep=False, workers=1):
            said.send((event.kind, event.source))
    sys.setprofile(None)
    said.send(("ended", str(count)))
    said.close()
