"""The one place that writes: a file or a folder is there whole, as it was or as it is to be, whatever happens.

A file is written under a hidden name beside its place, flushed to the disk and renamed; a folder is built under a
hidden name and renamed. A process that is killed leaves at most hidden `.partial-*` names, which sweep() removes; those
of a living process are held by a lock of the system and stay. Links are never followed when writing or deleting.

It does not order writers among each other: the last one wins, whole. Library.lock() is there for that.
"""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

from builder.claims import CREATE, NO_FOLLOW, PARTIAL, PREVIOUS, READ, Claim, hidden_name, seize
from builder.errors import FileRefused, quoted

TYPE_CHECKING = False  # importing typing costs more than this whole module
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import BinaryIO

CHUNK_BYTES = 1 << 20


def write_bytes(path: Path, data: bytes) -> None:
    """Make `data` the content of `path`. Raises OSError, and then the old content is whole and no trace is left."""
    _replace(path, lambda file: _write_all(file, (data,)))


def write_text(path: Path, text: str) -> None:
    """Make `text`, as UTF-8 and with its newlines as they are, the content of `path`; see write_bytes()."""
    write_bytes(path, text.encode())


def write_chunks(path: Path, chunks: Iterable[bytes]) -> None:
    """Make the joined chunks the content of `path`; whatever the iterable raises leaves the old content whole."""
    _replace(path, lambda file: _write_all(file, chunks))


def copy_file(source: Path, target: Path) -> None:
    """Copy a regular file's content (a link is followed: it was asked for) and the time when it was last changed.

    Raises FileRefused for anything else.
    """
    with open_regular(source, follow=True) as file:
        write_chunks(target, iter(lambda: file.read(CHUNK_BYTES), b""))
        times = os.fstat(file.fileno())
    os.utime(target, ns=(times.st_atime_ns, times.st_mtime_ns))


def make_folder(path: Path) -> None:
    """Make a folder and those above it, where they are not there yet; new ones are for the owner alone."""
    if path.is_dir():
        return
    if path.parent != path:
        make_folder(path.parent)
    path.mkdir(mode=0o700, exist_ok=True)
    sync_folder(path.parent)


def open_regular(path: Path, *, follow: bool = False) -> BinaryIO:
    """Open a regular file to read. Raises FileRefused for a link (unless followed), a folder, a pipe or a device."""
    if path.is_symlink() and not follow:
        raise FileRefused(f"{quoted(path.name)} is a link to another place.", hint="Put the file itself there.")
    descriptor = os.open(path, READ | (0 if follow else NO_FOLLOW))  # non-blocking: a pipe must not hang us
    if stat.S_ISREG(os.fstat(descriptor).st_mode):
        return os.fdopen(descriptor, "rb")
    os.close(descriptor)
    raise FileRefused(f"{quoted(path.name)} is not a plain file.", hint="Name a file.")


def read_text(path: Path, *, limit_bytes: int) -> str:
    """The UTF-8 text of a regular file. Raises UnicodeDecodeError, FileRefused for a link or over `limit_bytes`."""
    with open_regular(path) as file:
        data = file.read(limit_bytes + 1)
    if len(data) > limit_bytes:
        raise FileRefused(f"{quoted(path.name)} is larger than {limit_bytes:,} bytes.", hint="Make it smaller.")
    return data.decode()


def files_under(folder: Path) -> Iterator[Path]:
    """The regular files below a folder in a fixed order; hidden names are left out. Raises FileRefused for a link."""
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from files_under(Path(entry.path))
        elif entry.is_file(follow_symlinks=False):
            yield Path(entry.path)
        else:
            raise FileRefused(
                f"{quoted(entry.name)} in {quoted(folder.name)} is a link or a device, not a plain file.",
                hint="Replace it with the file itself, or remove it.",
            )


class StagedFolder:
    """A folder that is built out of sight in `parent`; unless publish() was called, leaving the block removes it.

    with StagedFolder(library.gpts_folder) as staged:
        write_staged(staged.path / "gpt.toml", [data])
        staged.publish(library.gpts_folder / "tax")
    """

    def __init__(self, parent: Path) -> None:
        self._parent = parent

    def __enter__(self) -> StagedFolder:
        make_folder(self._parent)
        self._claim = Claim.new_folder(self._parent)
        self.path = self._claim.path
        return self

    def publish(self, target: Path, *, replace: bool = False) -> None:
        """Flush the whole folder to the disk and rename it to `target`.

        Raises FileExistsError where `target` is there, unless `replace`: then the old folder is put aside first, and a
        process killed in between leaves it to be put back by sweep().
        """
        sync_tree(self.path)
        if replace and os.path.lexists(target):
            _exchange(self.path, target)
        else:
            _rename_new(self.path, target)
        sync_folder(self._parent)

    def __exit__(self, *exc: object) -> None:
        if self.path.exists():
            _delete(self.path)
        self._claim.release()


def write_staged(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a new file inside a StagedFolder, with the folders above it; publish() brings it to the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with os.fdopen(os.open(path, CREATE, 0o666), "wb") as file:
        _write_all(file, chunks)


def copy_staged(source: Path, target: Path) -> None:
    """Copy a regular file, never a link, into a StagedFolder."""
    with open_regular(source) as file:
        write_staged(target, iter(lambda: file.read(CHUNK_BYTES), b""))


def remove_file(path: Path) -> None:
    """Remove a file, or the link itself; one that is not there is no error."""
    path.unlink(missing_ok=True)
    sync_folder(path.parent)


def remove_folder(path: Path) -> None:
    """Remove a folder with all in it: gone from sight at once, from the disk before this returns."""
    claim = Claim.existing(path)
    try:
        aside = path.parent / hidden_name()
        path.rename(aside)
        sync_folder(path.parent)
        _delete(aside)
    finally:
        claim.release()


def sweep(folder: Path) -> None:
    """Remove what killed writers left directly in `folder`, and put back a folder whose replacement was cut short."""
    try:
        entries = list(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return
    for path in entries:
        if path.name.startswith((PARTIAL, PREVIOUS)):
            _sweep_one(path)


def sync_folder(folder: Path) -> None:
    """Bring a folder's list of names to the disk (a rename is safe only after this)."""
    if sys.platform == "win32":  # Windows has no such call and needs none
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_tree(folder: Path) -> None:
    """Bring every file and folder below `folder`, and itself, to the disk."""
    for entry in list(os.scandir(folder)):
        if entry.is_dir(follow_symlinks=False):
            sync_tree(Path(entry.path))
        elif entry.is_file(follow_symlinks=False):
            descriptor = os.open(entry.path, os.O_RDWR if sys.platform == "win32" else os.O_RDONLY)
            try:
                os.fsync(descriptor)
            finally:
                os.close(descriptor)
    sync_folder(folder)


def _replace(path: Path, fill: Callable[[BinaryIO], None]) -> None:
    _refuse_device(path)
    claim = Claim.new_file(path.parent)
    try:
        with os.fdopen(claim.descriptor, "wb", closefd=False) as file:
            fill(file)
        _keep_mode(path, claim.descriptor)
        os.fsync(claim.descriptor)
        if sys.platform == "win32":  # an open file cannot be renamed there
            claim.release()
        claim.path.replace(path)
    except BaseException:  # whatever ends the write, Ctrl+C too, must leave no trace
        claim.release()
        claim.path.unlink(missing_ok=True)
        raise
    claim.release()
    sync_folder(path.parent)


def _refuse_device(path: Path) -> None:
    """Raises FileRefused where a device or a pipe would be replaced by a file: /dev/null is no place to export to."""
    try:
        kind = os.lstat(path).st_mode
    except OSError:  # not there, or what keeps us from looking keeps us from writing too
        return
    if not (stat.S_ISREG(kind) or stat.S_ISLNK(kind) or stat.S_ISDIR(kind)):
        raise FileRefused(f"{quoted(str(path))} is a device or a pipe, not a plain file.", hint="Name a file.")


def _write_all(file: BinaryIO, chunks: Iterable[bytes]) -> None:
    for chunk in chunks:
        file.write(chunk)


def _keep_mode(path: Path, descriptor: int) -> None:
    """A replaced file keeps its permissions; a new one has those that the person's umask gives."""
    try:
        old = os.lstat(path)
    except FileNotFoundError:
        return
    if stat.S_ISREG(old.st_mode) and sys.platform != "win32":
        os.fchmod(descriptor, stat.S_IMODE(old.st_mode))


def _rename_new(source: Path, target: Path) -> None:
    if os.path.lexists(target):
        raise FileExistsError(f"{target} is there already")
    try:
        source.rename(target)
    except OSError as error:
        if os.path.lexists(target):  # another process was first: a folder with content is never overwritten
            raise FileExistsError(f"{target} is there already") from error
        raise


def _exchange(new: Path, old: Path) -> None:
    aside = old.parent / f"{PREVIOUS}{old.name}"
    if aside.exists():  # left by a killed replacement that had come to its end
        _delete(aside)
    claim = Claim.existing(old)
    try:
        old.rename(aside)
        sync_folder(old.parent)
        new.rename(old)
        sync_folder(old.parent)
        _delete(aside)
    finally:
        claim.release()


def _sweep_one(path: Path) -> None:
    if path.is_symlink():
        path.unlink(missing_ok=True)
        return
    descriptor = seize(path)
    if descriptor is None:
        return
    try:
        original = path.parent / path.name.removeprefix(PREVIOUS)
        if path.name.startswith(PREVIOUS) and not os.path.lexists(original):
            path.rename(original)
        else:
            _delete(path)
    except FileNotFoundError:
        pass  # another process swept it
    finally:
        if descriptor >= 0:
            os.close(descriptor)


def _delete(path: Path) -> None:
    if path.is_dir():
        import shutil

        shutil.rmtree(path)
    else:
        path.unlink()
