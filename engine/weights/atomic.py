"""Files and folders that appear whole or not at all: written beside their place, brought to the disk, then renamed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from engine.errors import ExportFailed


@contextmanager
def replaced(path: Path) -> Iterator[BinaryIO]:
    """A file beside `path` that takes its place once it is complete and on the disk."""
    partial = _beside(path)
    try:
        with partial.open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
        _sync_folder(path.parent)
    finally:
        partial.unlink(missing_ok=True)


@contextmanager
def new_folder(path: Path) -> Iterator[Path]:
    """A folder beside `path` that becomes it once what is in it is complete and on the disk.

    Raises ExportFailed where something other than an empty folder is at `path`.
    """
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise ExportFailed(f"{path} is there already and not an empty folder.", hint="Name a new folder.")
    partial = _beside(path)
    partial.mkdir()
    try:
        yield partial
        for file in partial.iterdir():
            with file.open("rb+") as opened:
                os.fsync(opened.fileno())
        _sync_folder(partial)
        if path.is_dir():
            path.rmdir()
        partial.replace(path)
        _sync_folder(path.parent)
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def check_space(need_bytes: int, folder: Path, what: str) -> None:
    """Raises ExportFailed unless the disk of `folder` has room for that many bytes."""
    free = shutil.disk_usage(folder).free
    if free < need_bytes:
        raise ExportFailed(
            f"{what} takes {need_bytes / 1e6:,.0f} MB and {free / 1e6:,.0f} MB are free.",
            hint="Free some space, or write to another disk.",
        )


def _beside(path: Path) -> Path:
    return path.with_name(f".{path.name}.{os.getpid()}.partial")


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return  # a folder cannot be opened there
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
