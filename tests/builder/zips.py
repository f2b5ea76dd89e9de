"""Writes zips byte by byte, right or wrong in any field, for the tests of bundles."""

import hashlib
import json
import zlib
from dataclasses import dataclass, field, replace

from builder.container import CENTRAL, CENTRAL_SIGNATURE, END, END_SIGNATURE, LOCAL, LOCAL_SIGNATURE

SPEC = b'name = "Tax"\nmodel = "m"\nembedder = "e"\ncapabilities = ["python"]\n'
GOOD = {"gpt.toml": SPEC, "knowledge/guide.md": b"Shoes are deductible.\n" * 20}
REGULAR = 0o100644 << 16


def deflate(data: bytes) -> bytes:
    pack = zlib.compressobj(9, zlib.DEFLATED, -15)
    return pack.compress(data) + pack.flush()


@dataclass
class Entry:
    """One member; a field that is None is what it should be. `local` overrides fields of the local header alone."""

    path: str | bytes
    data: bytes = b""
    method: int = 0
    packed: bytes | None = None
    flags: int | None = None
    crc: int | None = None
    packed_bytes: int | None = None
    unpacked_bytes: int | None = None
    offset: int | None = None
    attributes: int = REGULAR
    extra: bytes = b""
    comment: bytes = b""
    disk: int = 0
    before: bytes = b""
    local: dict = field(default_factory=dict)
    no_data: bool = False
    version: int = 20
    date: int = 33

    @property
    def name(self):
        return self.path if isinstance(self.path, bytes) else self.path.encode("utf-8", "surrogatepass")

    def content(self):
        if self.no_data:
            return b""
        return self.packed if self.packed is not None else deflate(self.data) if self.method == 8 else self.data

    def sizes(self):
        crc = zlib.crc32(self.data) if self.crc is None else self.crc
        packed = len(self.content()) if self.packed_bytes is None else self.packed_bytes
        return crc, packed, len(self.data) if self.unpacked_bytes is None else self.unpacked_bytes

    def flag_bits(self):
        return (0 if self.name.isascii() else 0x800) if self.flags is None else self.flags

    def local_header(self):
        if self.local:
            return replace(self, **self.local, local={}).local_header()
        name = self.name
        head = LOCAL.pack(
            LOCAL_SIGNATURE,
            self.version,
            self.flag_bits(),
            self.method,
            0,
            self.date,
            *self.sizes(),
            len(name),
            len(self.extra),
        )
        return head + name + self.extra

    def central_header(self, at):
        start = at if self.offset is None else self.offset
        head = CENTRAL.pack(
            CENTRAL_SIGNATURE, 0x314, self.version, self.flag_bits(), self.method, 0, self.date, *self.sizes(),
            len(self.name), len(self.extra), len(self.comment), self.disk, 0, self.attributes, start,
        )  # fmt: skip
        return head + self.name + self.extra + self.comment


def zipped(entries, *, before=b"", between=b"", after=b"", comment=b"", **end):
    """A zip of entries; `end` overrides fields of the end record: disk, start_disk, here, count, size, start."""
    body, directory = before, b""
    for entry in entries:
        body += entry.before
        directory += entry.central_header(len(body))
        body += entry.local_header() + entry.content()
    body += between
    fields = {"disk": 0, "start_disk": 0, "here": len(entries), "count": len(entries), "size": len(directory)}
    fields |= {"start": len(body)} | end
    tail = END.pack(END_SIGNATURE, *fields.values(), len(comment)) + comment
    return body + directory + tail + after


def manifest_of(content, /, **changes):
    listed = [{"path": p, "bytes": len(d), "sha256": hashlib.sha256(d).hexdigest()} for p, d in sorted(content.items())]
    document = {
        "format": 1, "gptb": "0.1.0", "name": "Tax", "model": "m", "model_sha256": "", "embedder": "e",
        "capabilities": ["python"], "files": listed,
    }  # fmt: skip
    return document | changes


def bundle(files=GOOD, *, extra=(), manifest=None, change=None, **options):
    """A bundle of files with its manifest first; `change` maps a path to the Entry fields to get wrong."""
    text = manifest if isinstance(manifest, bytes) else json.dumps(manifest or manifest_of(files)).encode()
    entries = [Entry("manifest.json", text), *(Entry(path, data) for path, data in sorted(files.items())), *extra]
    entries = [replace(entry, **(change or {}).get(entry.path, {})) for entry in entries]
    return zipped(entries, **options)
