"""Where a model is made before it appears: one locked folder a model, swept at the start and at the end.

Whatever happens in between (a wrong hash, a full disk, a closed generator, a killed process), `models/<name>/` is the
whole old model, the whole new one, or absent.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from errno import EDQUOT, ENOSPC
from pathlib import Path
from typing import IO, Literal

from engine.errors import PullFailed

Step = Literal["download", "unpack", "verify", "write", "done"]

BLOCK_BYTES = 1 << 20
_ROOM_BYTES = 32 << 20  # stays free beside a model, so that the computer stays usable


@dataclass(frozen=True)
class PullEvent:
    """How far a model is: `done_bytes` of `total_bytes` in this step. "unpack" writes the files into place.

    An export has the one step "write" before "done". `host` is where a "download" comes from, "" where none is asked.
    """

    name: str
    step: Step
    done_bytes: int
    total_bytes: int
    host: str = ""


@dataclass(frozen=True)
class StoredFile:
    """A file of a model: its path inside the model's folder, its size, its hash."""

    name: str
    bytes: int
    sha256: str


class Progress:
    """Counts the bytes of one step into events."""

    def __init__(self, name: str, step: Step, total_bytes: int, host: str = "") -> None:
        self._name, self._step, self._total, self._done, self._host = name, step, total_bytes, 0, host

    def advance(self, count: int) -> PullEvent:
        """The event after `count` more bytes."""
        return self.reach(self._done + count)

    def reach(self, done_bytes: int) -> PullEvent:
        """The event at that many bytes: never backwards, never past the total."""
        self._done = max(self._done, min(done_bytes, self._total))
        return PullEvent(self._name, self._step, self._done, self._total, self._host)


@contextmanager
def staging(name: str, models_folder: Path, verb: str = "pulled") -> Iterator[Path]:
    """An empty folder `.partial-<name>` that only this process holds; it is deleted at the end, come what may.

    Raises PullFailed if another process holds it, and for whatever the file system refuses in between.
    """
    from filelock import FileLock, Timeout

    partial = models_folder / f".partial-{name}"
    # thread_local=False: a generator may be closed by another thread than the one that began it
    lock = FileLock(models_folder / f".lock-{name}", thread_local=False)
    try:
        models_folder.mkdir(parents=True, exist_ok=True)
        with lock.acquire(timeout=0):
            try:
                sweep(partial)
                partial.mkdir()
                yield partial
            finally:
                sweep(partial)
    except Timeout:
        raise PullFailed(
            f"{name} is being changed by another gptb.", hint="Wait until that one has finished."
        ) from None
    except OSError as error:
        raise _refused(name, verb, error) from error


def need_space(name: str, need_bytes: int, folder: Path) -> None:
    """Raise PullFailed unless the disk has room for that many bytes."""
    free = shutil.disk_usage(folder).free
    if free < need_bytes + _ROOM_BYTES:
        raise PullFailed(
            f"{name} needs {_megabytes(need_bytes)} on the disk and {_megabytes(free)} are free.",
            hint="Free some space, or set GPTB_HOME to a folder on another disk.",
        )


def read_blocks(stream: IO[bytes]) -> Iterator[bytes]:
    """What is left of an open file, block by block."""
    return iter(lambda: stream.read(BLOCK_BYTES), b"")


def write_file(
    blocks: Iterable[bytes], folder: Path, name: str, limit_bytes: int, progress: Progress
) -> Generator[PullEvent, None, StoredFile]:
    """Write blocks to the new file `folder/name`, an event each. Raises PullFailed past `limit_bytes`."""
    digest, written = hashlib.sha256(), 0
    target = folder / name
    target.parent.mkdir(parents=True, exist_ok=True)
    with target.open("xb") as out:
        for block in blocks:
            written += len(block)
            if written > limit_bytes:
                raise PullFailed(f"{name} is larger than the {limit_bytes:,} bytes that were announced.")
            digest.update(block)
            out.write(block)
            yield progress.advance(len(block))
    return StoredFile(name, written, digest.hexdigest())


def place(folder: Path, target: Path) -> None:
    """Bring a finished folder down to the disk, then to `target` in one rename; what was there is swept later."""
    for path in (*folder.rglob("*"), folder):
        _sync(path)
    if target.exists():
        target.replace(folder.parent / "replaced")
    folder.replace(target)
    _sync(target.parent)


def sha256_of(path: Path) -> str:
    """The sha256 of a file, in hexadecimal."""
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _sync(path: Path) -> None:
    if path.is_dir() and os.name != "posix":
        return  # a folder cannot be opened there
    descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep(partial: Path) -> None:
    """Delete a staging folder and what is left in it."""
    if partial.is_dir() and not partial.is_symlink():
        shutil.rmtree(partial)


def _refused(name: str, verb: str, error: OSError) -> PullFailed:
    if error.errno in (ENOSPC, EDQUOT):
        return PullFailed(
            f"{name} could not be {verb}: the disk is full.",
            hint="Free some space, or set GPTB_HOME to a folder on another disk.",
        )
    where = f" ({error.filename})" if error.filename else ""
    return PullFailed(
        f"{name} could not be {verb}: {error.strerror or error}{where}.",
        hint="Check that the folder of models can be written.",
    )


def _megabytes(count: int) -> str:
    return f"{count / 1e6:,.0f} MB"
