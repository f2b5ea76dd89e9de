"""One SQLite file, opened so that it outlives kills, newer versions and company.

Write-ahead log, every commit flushed to the disk, writers queue up to BUSY_TIMEOUT_S. Migrations are only ever
appended; before one runs on a file that has content, the file is copied beside itself.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sqlite3
import threading
import time
from typing import TYPE_CHECKING

from builder import storage
from builder.errors import DatabaseBroken, LibraryBusy, quoted

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    Migrations = tuple[tuple[str, ...], ...]
    """The statements that lead from each version to the next, beginning with an empty file (version 0)."""

BUSY_TIMEOUT_S = 10.0


class SqliteFile:
    """A SQLite file at `path`, opened with its first transaction; any thread may use it, one at a time.

    transaction() raises DatabaseBroken (damaged, or of a newer version), LibraryBusy, or OSError (full disk).
    """

    def __init__(self, path: Path, migrations: Migrations) -> None:
        self.path = path
        self._migrations = migrations
        self._connection: sqlite3.Connection | None = None
        self._mutex = threading.RLock()

    @contextlib.contextmanager
    def transaction(self, *, writes: bool = True) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is on the disk when the block ends, or nothing where it raises."""
        with self._mutex, _told(self.path):
            connection = self._connection or self._open()
            connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")
            try:
                yield connection
                connection.commit()
            except BaseException:  # whatever it was, nothing of it may stay
                connection.rollback()
                raise

    def close(self) -> None:
        """Let go of the file; the next transaction opens it again."""
        with self._mutex:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _open(self) -> sqlite3.Connection:
        storage.make_folder(self.path.parent)
        connection = sqlite3.connect(self.path, BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False)
        try:
            connection.execute("PRAGMA synchronous = FULL")  # in WAL, NORMAL may lose the last commits to a power cut
            connection.execute("PRAGMA foreign_keys = ON")
            connection.create_function("casefold", 1, str.casefold, deterministic=True)
            _use_write_ahead_log(connection)
            self._migrate(connection)
        except BaseException:
            connection.close()
            raise
        self._connection = connection
        return connection

    def _migrate(self, connection: sqlite3.Connection) -> None:
        version, newest = _version(connection), len(self._migrations)
        if version > newest:
            raise DatabaseBroken(
                f"{quoted(self.path.name)} has version {version} and this gptb knows {newest}: a newer gptb wrote it.",
                hint="Update gptb.",
            )
        if version == newest:
            return
        if version:
            backup = self.path.with_name(f"{self.path.stem}.v{version}.backup.db")
            storage.write_bytes(backup, connection.serialize())
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statements in self._migrations[_version(connection) :]:  # another process may have been first
                for statement in statements:
                    connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {newest}")
            connection.commit()
        except BaseException:
            connection.rollback()
            raise


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """Where several processes find a new file at once, SQLite lets all but one fail at this without waiting."""
    give_up = time.monotonic() + BUSY_TIMEOUT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or time.monotonic() > give_up:
                raise
            connection.execute("BEGIN IMMEDIATE")  # this one does wait for its turn
            connection.rollback()


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


@contextlib.contextmanager
def _told(path: Path) -> Iterator[None]:
    """SQLite's errors as ours, each with what a person can do (result codes: sqlite.org/rescode.html)."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        if code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise LibraryBusy("Another gptb is writing to the library.", hint="Wait until it is done.") from error
        if code in _SYSTEM_ERRORS:
            raise OSError(_SYSTEM_ERRORS[code], os.strerror(_SYSTEM_ERRORS[code]), str(path)) from error
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise DatabaseBroken(f"{quoted(path.name)} is damaged.", hint=_PUT_BACK) from error
        raise


_PUT_BACK = "Move it away, or put a copy in its place (library.v*.backup.db); the GPTs and their files are not in it."
_SYSTEM_ERRORS = {
    sqlite3.SQLITE_FULL: errno.ENOSPC,
    sqlite3.SQLITE_IOERR: errno.EIO,
    sqlite3.SQLITE_READONLY: errno.EROFS,
    sqlite3.SQLITE_CANTOPEN: errno.EACCES,
    sqlite3.SQLITE_PERM: errno.EACCES,
}
