"""The models on this computer, seen from a GPT: which it needs, which are missing, and how they come here.

A thin door to engine.weights, so that the faces never import the engine's heavy half.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from builder.library import Library
    from engine.weights.catalogue import CatalogueEntry
    from engine.weights.pull import PullEvent, PullPlan
    from engine.weights.store import Installed


def missing(library: Library, names: list[str]) -> list[str]:
    """Return those of `names` that are not on this computer."""
    from engine.errors import ModelMissing
    from engine.weights.store import locate

    absent = []
    for name in names:
        try:
            locate(name, library.models_folder)
        except ModelMissing:
            absent.append(name)
    return absent


def plan(name: str) -> PullPlan:
    """Say what pulling `name` means before it happens: how large, from where, under which licence."""
    from engine.weights.pull import plan

    return plan(name)


def pull(name: str, library: Library) -> Iterator[PullEvent]:
    """Fetch the model `name` (of the catalogue, or "owner/name" on Hugging Face); closing the iterator stops it."""
    from engine.weights.pull import pull

    return pull(name, library.models_folder)


def installed(library: Library) -> list[Installed]:
    """Return the models on this computer, sorted by name."""
    from engine.weights.store import installed

    return installed(library.models_folder)


def catalogue() -> Sequence[CatalogueEntry]:
    """Return the models that gptb knows by name."""
    from engine.weights.catalogue import CATALOGUE

    return CATALOGUE


def describe(name: str, library: Library) -> dict[str, Any]:
    """Return what is known of one model: size, source, licence, and its files with their hashes."""
    from engine.weights.store import get

    model = get(name, library.models_folder)
    return {
        "name": model.name,
        "bytes": model.bytes,
        "source": model.source,
        "licence": model.licence,
        "used by": users_of(name, library),
        "path": str(model.path),
        "sha256": dict(model.sha256s),
    }


def users_of(name: str, library: Library) -> list[str]:
    """Return the names of the GPTs that use the model `name`."""
    return [gpt.name for gpt in library.gpts() if name in (gpt.model, gpt.embedder)]


def remove(name: str, library: Library) -> None:
    """Delete the model `name` from this computer; raises ModelMissing where it is not here."""
    from engine.weights.store import remove

    remove(name, library.models_folder)


def import_local(path: Path, name: str | None, library: Library) -> Iterator[PullEvent]:
    """Copy a .gguf file or a Hugging Face folder into the models of this computer; the last event is "done"."""
    from engine.weights.store import import_local

    return import_local(path, name, library.models_folder)
