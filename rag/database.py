"""Database: one SQLite file whose transactions survive the death of the process, with errors that say the way out."""

import os
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from rag.errors import IndexBroken, RagError

_WAIT_S = 60.0  # another process holds the file only while it writes the passages of one file

_RIGHTS = "Check the rights of its folder."
_RIGHTS_CODES = (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN)
_SENTENCES = {
    sqlite3.SQLITE_FULL: ("There is no space left for the index {path}.", "Free some space and run it again."),
    sqlite3.SQLITE_BUSY: ("Another program is writing to the index {path}.", "Wait until it is done."),
    sqlite3.SQLITE_LOCKED: ("Another program is writing to the index {path}.", "Wait until it is done."),
    sqlite3.SQLITE_READONLY: ("The index {path} may not be written to.", _RIGHTS),
    sqlite3.SQLITE_PERM: ("The index {path} may not be opened.", _RIGHTS),
    sqlite3.SQLITE_CANTOPEN: ("The index {path} cannot be opened.", _RIGHTS),
    sqlite3.SQLITE_IOERR: ("The disk failed while the index {path} was in use.", "Check the disk, then run it again."),
}


class Database:
    """The file `path`, made with `tables` when absent; one process may write while others read. A thread at a time.

    A transaction is on the disk when it ends (WAL, synchronous=FULL). `application` and `version` are written into the
    header of the file and checked when it is opened; an older file goes through the statements of `upgrades`, which
    lead from one version to the next. Raises IndexBroken where the file is damaged or another kind of file, RagError
    where the system refuses.
    """

    def __init__(
        self,
        path: Path,
        tables: Sequence[str],
        *,
        application: int,
        version: int,
        upgrades: Mapping[int, Sequence[str]] | None = None,
    ) -> None:
        self.path = path
        with self._explained():
            self._connection = sqlite3.connect(path, timeout=_WAIT_S, isolation_level=None, check_same_thread=False)
        try:
            self._prepare(tables, application, version)
            self._upgrade(upgrades or {}, version)
        except RagError:
            self.close()
            raise

    def close(self) -> None:
        """Close the file; a closed database cannot be used."""
        self._connection.close()

    def rows(self, statement: str, values: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """Run one statement and return its rows."""
        with self._explained():
            return self._connection.execute(statement, values).fetchall()

    def each(self, statement: str, values: Sequence[Any] = ()) -> Iterator[tuple[Any, ...]]:
        """Run one statement and yield its rows as they are read."""
        with self._explained():
            yield from self._connection.execute(statement, values)

    def insert(self, statement: str, values: Sequence[Any]) -> int:
        """Insert one row and return its number."""
        with self._explained():
            row = self._connection.execute(statement, values).lastrowid
        assert row is not None
        return row

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep all or nothing of what the block writes; on the disk when the outermost block ends."""
        with self._between("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """See one state of the file for the length of the block, whatever other processes write meanwhile."""
        with self._between("BEGIN"):
            yield

    def damaged(self) -> list[str]:
        """Return what SQLite finds wrong with the file; reads all of it."""
        return [str(text) for (text,) in self.rows("PRAGMA integrity_check") if text != "ok"]

    def broken(self, sentence: str) -> IndexBroken:
        """Return the error for a file that cannot be used, with the way out."""
        hint = (
            f"Repair it with `gptb doctor --repair`, or delete the folder {self.path.parent} and add the files again:"
            " the index is made from them anew."
        )
        return IndexBroken(sentence, hint=hint)

    def _prepare(self, tables: Sequence[str], application: int, version: int) -> None:
        self.rows("PRAGMA synchronous = FULL")
        self.rows("PRAGMA trusted_schema = OFF")
        if self._is_empty():
            self.rows("PRAGMA journal_mode = WAL")
            with self.transaction():
                if self._is_empty():  # another process may have been faster
                    for statement in (
                        *tables,
                        f"PRAGMA application_id = {application}",
                        f"PRAGMA user_version = {version}",
                    ):
                        self.rows(statement)
        if self._pragma("application_id") != application:
            raise self.broken(f"{self.path} is not an index.")
        if self._pragma("user_version") > version:
            hint = "Install the newest version of gptb."
            raise IndexBroken(f"The index {self.path} was made by a newer version of gptb.", hint=hint)

    def _upgrade(self, upgrades: Mapping[int, Sequence[str]], version: int) -> None:
        if self._pragma("user_version") == version:
            return
        with self.transaction():  # asked again inside: another process may have been faster
            for step in range(self._pragma("user_version"), version):
                for statement in (*upgrades.get(step, ()), f"PRAGMA user_version = {step + 1}"):
                    self.rows(statement)

    def _is_empty(self) -> bool:
        return not self._pragma("application_id") and not self.rows("SELECT 1 FROM sqlite_master LIMIT 1")

    def _pragma(self, name: str) -> int:
        return int(self.rows(f"PRAGMA {name}")[0][0])

    @contextmanager
    def _between(self, begin: str) -> Iterator[None]:
        if self._inside():
            yield
            return
        self.rows(begin)
        try:
            yield
            self.rows("COMMIT")
        finally:
            if self._inside():  # the block or its commit failed; a full disk rolls back by itself
                self.rows("ROLLBACK")

    def _inside(self) -> bool:
        return self._connection.in_transaction

    def _may_be_written(self) -> bool:
        """Whether the system lets us write the file: then SQLite was kept from it by damaged bytes in its header."""
        return self.path.is_file() and os.access(self.path, os.R_OK | os.W_OK) and os.access(self.path.parent, os.W_OK)

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turn what SQLite raises into an error with a sentence and a way out."""
        try:
            yield
        except sqlite3.Error as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the rest of the bits are the finer cause
            if code in _SENTENCES and not (code in _RIGHTS_CODES and self._may_be_written()):
                sentence, hint = _SENTENCES[code]
                raise RagError(sentence.format(path=self.path), hint=hint) from error
            raise self.broken(f"The index {self.path} is damaged ({error}).") from error
