"""What a bundle holds and asks for, every byte checked, before anything of it is taken in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from builder.bundle import look, picture, verify
from builder.store import fingerprint

if TYPE_CHECKING:
    from pathlib import Path

    from builder.library import Library
    from builder.manifest import Manifest
    from builder.spec import GPT


class Inside(NamedTuple):
    """A checked bundle."""

    path: Path
    size_bytes: int
    manifest: Manifest
    gpt: GPT
    picture: bytes | None
    """PNG data, its measures checked."""
    fingerprint: str
    """SHA-256 of the manifest, which lists the SHA-256 of every file."""
    missing: tuple[str, ...]
    """The models that it needs and that are not on this computer."""
    name_taken: bool


def inside(library: Library, path: Path) -> Inside:
    """Check a bundle and say what is in it; writes nothing. Raises BundleRefused, FileRefused, OSError."""
    from builder.models import missing
    from builder.names import same_name

    manifest = verify(path)
    gpt = look(path)[1]
    needed = list(dict.fromkeys([gpt.model, gpt.embedder]))
    taken = {same_name(other.name) for other in library.gpts()}
    return Inside(
        path,
        path.stat().st_size,
        manifest,
        gpt,
        picture(path),
        fingerprint(manifest),
        tuple(missing(library, needed)),
        same_name(gpt.name) in taken,
    )
