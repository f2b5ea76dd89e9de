"""The OLE container, [MS-CFB], that old office files and Outlook's mails are: its streams, through olefile."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from rag.readers.part import File


@contextmanager
def open_ole(file: File) -> Iterator[Any]:
    """Open a container as olefile has it. Raises ValueError where it is damaged, OSError where it cannot be opened."""
    import olefile

    with file.open("rb") as stream:
        try:
            with olefile.OleFileIO(stream) as ole:
                yield ole
        except OSError as error:
            if error.errno is not None:
                raise
            # What olefile finds wrong comes as an OSError too, and the disk is not to blame for it.
            raise ValueError("a damaged container") from error
