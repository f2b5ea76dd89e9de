"""A zip of XML files, as office programs and e-books have it: its limits, its parts, how they point to each other."""

import posixpath
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Any
from urllib.parse import unquote

from rag.errors import ReadFailed
from rag.readers.part import File, size_of

MAX_UNPACKED_BYTES = 300_000_000
"""All parts of a file are held in memory at once, and a worker may take one gigabyte."""

MAX_RATIO = 200
"""Office XML packs 5 to 50 times; the bomb that a zip can be packs 1,000 times."""

MIN_BOMB_BYTES = 20_000_000
"""A small file of high ratio is only a monotonous one."""

_RELATION = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"

# An element of an XML tree; lxml has no types.
Element = Any


class Package:
    """The parts of an open zip; names are paths with "/"."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self.names = frozenset(archive.namelist())

    def read(self, name: str) -> bytes:
        """Return the bytes of a part. Raises KeyError where there is none."""
        return self._archive.read(name)

    def open(self, name: str) -> IO[bytes]:
        """Open a part for reading. Raises KeyError where there is none."""
        return self._archive.open(name)

    def xml(self, name: str) -> Element | None:
        """Return the root of a part, None where there is no such part. Raises lxml.etree.XMLSyntaxError."""
        return parse_xml(self.read(name)) if name in self.names else None

    def relations(self, name: str) -> dict[str, tuple[str, str]]:
        """Return what the part `name` of an Office file points to: id -> (last word of the type, part)."""
        folder, file = posixpath.split(name)
        root = self.xml(posixpath.join(folder, "_rels", f"{file}.rels"))
        return {
            relation.get("Id"): (relation.get("Type", "").rpartition("/")[2], resolve(name, relation.get("Target", "")))
            for relation in (() if root is None else root.iter(_RELATION))
            if relation.get("TargetMode") != "External"
        }

    def related(self, name: str, kind: str) -> str | None:
        """Return the first part of a kind that the part `name` points to."""
        return next((target for found, target in self.relations(name).values() if found == kind), None)


def parse_xml(data: bytes) -> Element:
    """Return the root of an XML text; entities stay closed, and nothing is fetched. Raises XMLSyntaxError."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True, remove_pis=True)
    return etree.fromstring(data, parser)


def resolve(name: str, target: str) -> str:
    """Return the part that `target` means where it stands in the part `name`."""
    path = unquote(target.partition("#")[0])
    return posixpath.normpath(posixpath.join("/", posixpath.dirname(name), path)).lstrip("/")


@contextmanager
def open_package(file: File, source: str) -> Iterator[Package]:
    """Open a zip whose parts fit into the memory. Raises ReadFailed ("too large") and zipfile.BadZipFile."""
    with file.open("rb") as stream, zipfile.ZipFile(stream) as archive:
        _check_unpacked(archive, size_of(file), source)
        yield Package(archive)


def _check_unpacked(archive: zipfile.ZipFile, size_bytes: int, source: str) -> None:
    unpacked = sum(member.file_size for member in archive.infolist())
    bomb = unpacked > MIN_BOMB_BYTES and unpacked > MAX_RATIO * size_bytes
    if bomb or unpacked > MAX_UNPACKED_BYTES:
        raise ReadFailed(
            f"{source!r} unpacks to {unpacked / 1e6:,.0f} MB.",
            reason="too large",
            hint="Make its pictures smaller or split it; a file of unknown origin may be made to fill the memory.",
        )
