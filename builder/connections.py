"""Every connection that gptb opened: when, to which host, what for, how much came, and how it ended.

They are JSON lines in `connections.jsonl` of the home folder, only ever appended: a line when a connection begins and
one when it ends, so that a kill leaves the first. No question, no file's text and no password is in them. What opens
connections is engine.weights (models, from pip's index or Hugging Face) and rag.qdrant_store (a server that this
computer's own environment names); it is reached only through what writes here, and a test holds the source to that.
"""

from __future__ import annotations

import errno
import json
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from builder import storage

if TYPE_CHECKING:
    from pathlib import Path

FILE = "connections.jsonl"
NONE = (
    "Since this list is kept, gptb has opened no connection: nothing has left this computer, and nothing was fetched."
)
Purpose = Literal["fetch", "look", "vectors"]
PURPOSES: dict[str, str] = {
    "fetch": "to fetch the model",
    "look": "to look up the model",
    "vectors": "to keep and search the vectors of",
}
"""Why a connection was opened; its `about` says for which model or GPT."""
Result = Literal["open", "done", "stopped", "failed"]
_RESULTS = ("open", "done", "stopped", "failed")
_LINE_LIMIT_CHARACTERS = 4000
_LATEST = 253_402_214_400.0  # the end of the year 9999, past which there are no dates to show


@dataclass(frozen=True)
class Connection:
    """One connection: `began` in seconds since 1970; `bytes` that came, None where it is not known.

    `host` is the one that was asked. It may point on to others, as an index of packages and a hub of models do: those
    are not told apart.

    `result` is "open" as long as it lasts, and for ever where the process was killed.
    """

    id: str
    began: float
    host: str
    purpose: Purpose
    about: str
    bytes: int | None = None
    result: Result = "open"


class Connections:
    """The log in the folder `home`; several processes may write it."""

    def __init__(self, home: Path) -> None:
        self.path = home / FILE

    def begin(self, host: str, purpose: Purpose, about: str) -> Connection:
        """Write that a connection to `host` is about to be opened; it is on the disk when this returns."""
        connection = Connection(os.urandom(8).hex(), time.time(), host, purpose, about)
        self._append(connection)
        return connection

    def end(self, connection: Connection, result: Result, received_bytes: int | None = None) -> None:
        """Write how a connection ended."""
        self._append(replace(connection, result=result, bytes=received_bytes))

    @contextmanager
    def noted(self, host: str, purpose: Purpose, about: str) -> Iterator[None]:
        """Write down a connection that lasts as long as the block."""
        connection = self.begin(host, purpose, about)
        result: Result = "failed"
        try:
            yield
            result = "done"
        except GeneratorExit:
            result = "stopped"
            raise
        finally:
            self.end(connection, result)

    def all(self) -> list[Connection]:
        """Return every connection, the newest first; lines that are not ours, or cut short by a kill, are left out."""
        found: dict[str, Connection] = {}
        try:
            with self.path.open(encoding="utf-8", errors="replace") as lines:
                for line in lines:
                    if connection := _parsed(line):
                        found[connection.id] = connection
        except FileNotFoundError:
            return []
        return sorted(found.values(), key=lambda connection: -connection.began)

    def _append(self, connection: Connection) -> None:
        """One write at the end of the file, so that lines of two processes do not mix; behind half a line a new one.

        Raises OSError where it is not all on the disk: then nothing may be opened.
        """
        storage.make_folder(self.path.parent)
        line = json.dumps(connection.__dict__, ensure_ascii=True).encode() + b"\n"
        descriptor = os.open(self.path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            if os.lseek(descriptor, 0, os.SEEK_END) and _last_byte(descriptor) != b"\n":  # left by a full disk
                line = b"\n" + line
            if os.write(descriptor, line) < len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(self.path))
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _last_byte(descriptor: int) -> bytes:
    os.lseek(descriptor, -1, os.SEEK_END)
    return os.read(descriptor, 1)


def _parsed(line: str) -> Connection | None:
    if len(line) > _LINE_LIMIT_CHARACTERS:
        return None
    try:
        said: Any = json.loads(line)
        size = said["bytes"]
        connection = Connection(
            str(said["id"]), float(said["began"]), str(said["host"]), said["purpose"],
            str(said["about"]), None if size is None else int(size), said["result"],
        )  # fmt: skip
        known = connection.result in _RESULTS and connection.purpose in PURPOSES
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
        return None
    return connection if known and 0 <= connection.began < _LATEST else None
