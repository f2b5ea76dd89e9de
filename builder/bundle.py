"""A GPT as one file, `name.gptb`: export, verify, import.

What travels: gpt.toml, knowledge, adapters, exam and examples, and an index where the caller hands one over. What
stays: conversations, ratings, history, where files came from, and everything that was granted. Two exports of one GPT
have the same bytes. An import runs nothing, connects to nothing, checks every byte before any of it can be seen, and
grants nothing; killed at any moment it leaves the whole GPT or none.
"""

from __future__ import annotations

import contextlib
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, NamedTuple

from builder import storage
from builder.container import (
    FILE_LIMIT_BYTES,
    MANIFEST,
    MEMBERS_LIMIT,
    TOTAL_LIMIT_BYTES,
    Member,
    container_bytes,
    measure,
    read_directory,
    read_member,
    refuse,
    write_members,
)
from builder.contents import ALL, Choice, sources
from builder.errors import ExportRefused, GptBroken, quoted
from builder.glance import SPEC_FILE
from builder.manifest import MANIFEST_LIMIT_BYTES, BundleFile, Manifest, parse_manifest
from builder.members import collision, path_problem
from builder.names import slugify
from builder.picture import LIMIT_BYTES as PICTURE_LIMIT_BYTES
from builder.picture import PICTURE
from builder.picture import problem as picture_problem
from builder.spec import GPT, SPEC_LIMIT_BYTES, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from builder.library import Library

    Source = Path | bytes


def export(
    library: Library,
    name: str,
    out: Path,
    *,
    choice: Choice = ALL,
    extras: Mapping[str, Source] | None = None,
    model_sha256: str = "",
) -> Manifest:
    """Write the GPT `name` to the file `out`, replacing one that is there, and return what was written.

    `choice` says what may stay behind; `extras` adds members that are made for the bundle,
    {"index/vectors.safetensors": path or bytes, ...}; `model_sha256` is the hash of the weights of its model. Raises
    GptMissing, GptBroken, ExportRefused, FileRefused, OSError; `out` is then as it was.
    """
    slug = library.slug_of(name)
    with library.lock(slug):
        packed = _packed(library, slug, choice, extras or {}, model_sha256)
        packing = [(member, _pieces(packed.sources[member.path])) for member in packed.members]
        try:
            storage.write_chunks(out, write_members(packing))
        except ValueError as error:
            shown = quoted(packed.manifest.name)
            raise ExportRefused(f"A file of {shown} changed meanwhile: {error}.", hint="Try again.") from None
    return packed.manifest


def weigh(library: Library, name: str, choice: Choice = ALL) -> tuple[Manifest, int]:
    """What `export` would write, and how many bytes it would have; writes nothing. Raises what export raises."""
    packed = _packed(library, library.slug_of(name), choice, {}, "")
    return packed.manifest, container_bytes(packed.members)


def verify(path: Path) -> Manifest:
    """Check every byte of a bundle and write nothing. Raises BundleRefused, FileRefused, OSError."""
    with _opened(path) as bundle:
        for member in bundle.members:
            for _ in bundle.read(member):
                pass
        return bundle.manifest


def look(path: Path) -> tuple[Manifest, GPT]:
    """What a bundle says of itself, and its GPT, without reading the files in it: verify() checks those.

    Raises BundleRefused, FileRefused, OSError.
    """
    with _opened(path) as bundle:
        return bundle.manifest, bundle.gpt


def picture(path: Path) -> bytes | None:
    """The picture in a bundle, None where it has none. Raises BundleRefused, FileRefused, OSError."""
    with _opened(path) as bundle:
        found = next((member for member in bundle.members if member.path == PICTURE), None)
        return b"".join(bundle.read(found)) if found else None


def import_bundle(
    path: Path, library: Library, *, name: str | None = None, finish: Callable[[Path], None] | None = None
) -> GPT:
    """Take the GPT in a bundle into the library, as `name` or, where its own name is taken, as "Name (2)".

    `finish` is called with the folder before anybody can see it: there an index can be rebuilt from its vectors. Raises
    BundleRefused, FileRefused, GptExists (for `name`), NameInvalid, OSError; the library is then as it was.
    """
    if name is not None:  # before anything is unpacked
        slugify(name)
        library.refuse_taken(GPT(name))
    with _opened(path) as bundle, storage.StagedFolder(library.gpts_folder) as staged:
        for member in bundle.members:
            storage.write_staged(staged.path / member.path, bundle.read(member))
        if finish is not None:
            finish(staged.path)
        if name is None:
            return library.publish(staged, bundle.gpt, rename=True)
        storage.remove_file(staged.path / SPEC_FILE)  # it has another name in it
        return library.publish(staged, bundle.gpt.replace(name=name))


class _Bundle(NamedTuple):
    """An open bundle whose structure is checked; read() checks the content as it passes."""

    file: BinaryIO
    manifest: Manifest
    gpt: GPT
    members: list[Member]
    hashes: Mapping[str, str]

    def read(self, member: Member) -> Iterator[bytes]:
        """The content of a member in pieces; the last is followed by BundleRefused where the hash does not fit."""
        digest = hashlib.sha256()
        for piece in read_member(self.file, member):
            digest.update(piece)
            yield piece
        if digest.hexdigest() != self.hashes[member.path]:
            refuse(f"{quoted(member.path)} is not what its manifest says: its SHA-256 differs")


class _Packed(NamedTuple):
    """A bundle that could be written: its members, the manifest first, and where the content of each comes from."""

    manifest: Manifest
    members: list[Member]
    sources: Mapping[str, Source]


def _packed(library: Library, slug: str, choice: Choice, extras: Mapping[str, Source], model_sha256: str) -> _Packed:
    gpt = library.get(slug)
    chosen: dict[str, Source] = {**sources(library.folder(slug), choice), **extras}
    _check_exportable(gpt, chosen)
    measured = [_measured(path, chosen[path]) for path in sorted(chosen)]
    _check_size(gpt, [member for member, _ in measured])
    files = tuple(BundleFile(member.path, member.bytes, sha256) for member, sha256 in measured)
    manifest = Manifest(gpt.name, gpt.model, gpt.embedder, gpt.capabilities, files, _version(), model_sha256)
    text = manifest.render()
    members = [measure(MANIFEST, [text]), *(member for member, _ in measured)]
    return _Packed(manifest, members, {MANIFEST: text, **chosen})


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[_Bundle]:
    with storage.open_regular(path, follow=True) as file:
        members = read_directory(file)
        manifest = parse_manifest(_small(file, members[0], MANIFEST_LIMIT_BYTES))
        _check_listed(manifest, members[1:])
        gpt = _spec(file, members[1:])
        _check_picture(file, members[1:])
        says = manifest.name, manifest.model, manifest.embedder, manifest.capabilities
        if (gpt.name, gpt.model, gpt.embedder, gpt.capabilities) != says:
            refuse("its manifest and its gpt.toml describe different GPTs")
        yield _Bundle(file, manifest, gpt, members[1:], {listed.path: listed.sha256 for listed in manifest.files})


def _small(file: BinaryIO, member: Member, limit_bytes: int) -> bytes:
    """The content of a member that is read as a whole."""
    if member.bytes > limit_bytes:
        refuse(f"{quoted(member.path)} is larger than {limit_bytes:,} bytes")
    return b"".join(read_member(file, member))


def _check_listed(manifest: Manifest, members: list[Member]) -> None:
    listed = {file.path: file.bytes for file in manifest.files}
    if len(listed) != len(manifest.files):
        refuse("its manifest lists a file twice")
    for member in members:
        if member.path not in listed:
            refuse(f"{quoted(member.path)} is not in its manifest")
        if listed.pop(member.path) != member.bytes:
            refuse(f"{quoted(member.path)} is not what its manifest says: its size differs")
    if listed:
        refuse(f"{quoted(min(listed))} is in its manifest and not in the bundle")


def _spec(file: BinaryIO, members: list[Member]) -> GPT:
    text = b""
    for member in members:
        if member.path == SPEC_FILE:
            text = _small(file, member, SPEC_LIMIT_BYTES)
    if not text:
        refuse(f"it holds no {SPEC_FILE}")
    try:
        gpt = parse(text.decode())
    except UnicodeDecodeError:
        refuse("its gpt.toml is not UTF-8 text")
    except GptBroken as error:
        refuse(str(error).rstrip("."))
    return gpt


def _check_picture(file: BinaryIO, members: list[Member]) -> None:
    for member in members:
        if member.path == PICTURE:
            wrong = picture_problem(_small(file, member, PICTURE_LIMIT_BYTES))
            if wrong:
                refuse(f"its picture {wrong}")


def _check_exportable(gpt: GPT, sources: Mapping[str, Source]) -> None:
    """Refuse here what an import would refuse there."""
    for path in sources:
        problem = path_problem(path)
        if problem:
            raise ExportRefused(f"{quoted(path)} cannot travel in a bundle: it {problem}.", hint=_RENAME)
    problem = collision(sources)
    if problem:
        raise ExportRefused(f"{quoted(gpt.name)} cannot travel in a bundle: {problem}.", hint=_RENAME)
    if len(sources) >= MEMBERS_LIMIT:
        raise ExportRefused(f"{quoted(gpt.name)} has more files than a bundle holds ({MEMBERS_LIMIT:,}).", hint=_SPLIT)


def _check_size(gpt: GPT, members: list[Member]) -> None:
    for member in members:
        if member.bytes > FILE_LIMIT_BYTES:
            raise ExportRefused(f"{quoted(member.path)} is larger than {FILE_LIMIT_BYTES >> 30} GiB.", hint=_SPLIT)
    if sum(member.bytes for member in members) > TOTAL_LIMIT_BYTES - MANIFEST_LIMIT_BYTES:
        raise ExportRefused(f"{quoted(gpt.name)} is larger than {TOTAL_LIMIT_BYTES >> 30} GiB.", hint=_SPLIT)


_RENAME = "Rename the file, or take it out."
_SPLIT = "Take some files out, or make two GPTs of it."


def _measured(path: str, source: Source) -> tuple[Member, str]:
    digest = hashlib.sha256()

    def hashed() -> Iterator[bytes]:
        for piece in _pieces(source):
            digest.update(piece)
            yield piece

    return measure(path, hashed()), digest.hexdigest()


def _pieces(source: Source) -> Iterator[bytes]:
    if isinstance(source, bytes):
        yield source
        return
    with storage.open_regular(source) as file:
        while piece := file.read(storage.CHUNK_BYTES):
            yield piece


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("gptb")
    except PackageNotFoundError:  # run from a source tree that was never installed
        return ""
