"""Names that are still being written: hidden, and held by a lock of the system for as long as their writer lives.

A killed process loses its locks, so whoever can take the lock of a hidden name has found a leftover. On Windows, which
has no such lock for folders, an hour without change counts as dead.
"""

from __future__ import annotations

import errno
import os
import sys

if sys.platform != "win32":
    import fcntl

TYPE_CHECKING = False  # importing typing costs more than this whole module
if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

PARTIAL = ".partial-"
PREVIOUS = ".previous-"
_ATTEMPTS = 100

NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)  # a pipe must not hang the reader
CREATE = os.O_RDWR | os.O_CREAT | os.O_EXCL | NO_FOLLOW | getattr(os, "O_BINARY", 0)


class Claim:
    """`path`, held by the lock on its open `descriptor` until release(); -1 where the system cannot open it."""

    __slots__ = ("descriptor", "path")

    def __init__(self, path: Path, descriptor: int) -> None:
        self.path = path
        self.descriptor = descriptor
        if sys.platform != "win32":
            fcntl.flock(descriptor, fcntl.LOCK_EX)

    @classmethod
    def new_file(cls, folder: Path) -> Claim:
        """An empty file under a hidden name in `folder`, open to write."""
        return cls._new(folder, lambda path: os.open(path, CREATE, 0o666))

    @classmethod
    def new_folder(cls, folder: Path) -> Claim:
        """An empty folder under a hidden name in `folder`."""
        return cls._new(folder, _made_folder)

    @classmethod
    def existing(cls, folder: Path) -> Claim:
        """A folder that is there, so that it stays held under the hidden name it is about to get."""
        return cls(folder, _open_folder(folder))

    @classmethod
    def _new(cls, folder: Path, make: Callable[[Path], int]) -> Claim:
        for _ in range(_ATTEMPTS):
            path = folder / hidden_name()
            try:
                claim = cls(path, make(path))
            except FileNotFoundError as error:
                if folder.is_dir():  # swept between being made and being opened
                    continue
                raise FileNotFoundError(error.errno, error.strerror, str(folder)) from None
            if claim._still_there():
                return claim
            claim.release()
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(folder))  # as /proc, which keeps nothing

    def _still_there(self) -> bool:
        try:
            return self.descriptor < 0 or os.path.samestat(os.fstat(self.descriptor), self.path.lstat())
        except FileNotFoundError:  # swept between being made and being locked
            return False

    def release(self) -> None:
        """Let go of it; once is enough, twice is no error."""
        descriptor, self.descriptor = self.descriptor, -1
        if descriptor >= 0:
            os.close(descriptor)


def hidden_name() -> str:
    """A name that no list shows and no other writer has."""
    return PARTIAL + os.urandom(8).hex()


def seize(path: Path) -> int | None:
    """Lock what a killed process left, by the descriptor; None where its writer lives, or where it is gone."""
    if sys.platform == "win32":
        import time

        return -1 if path.exists() and time.time() - path.stat().st_mtime > 3600 else None
    try:
        descriptor = os.open(path, READ | NO_FOLLOW)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(descriptor)
        return None
    return descriptor


def _made_folder(path: Path) -> int:
    path.mkdir(mode=0o700)
    return _open_folder(path)


def _open_folder(path: Path) -> int:
    return os.open(path, READ | NO_FOLLOW) if sys.platform != "win32" else -1
