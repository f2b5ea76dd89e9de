"""The models on this computer, seen from a GPT: which it needs, which are missing, and how they come here.

A thin door to engine.weights, so that the faces never import the engine's heavy half.
"""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, closing
from dataclasses import asdict
from itertools import chain
from typing import TYPE_CHECKING, Any, NamedTuple, cast

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


def embedder_name(text: str, library: Library) -> str:
    """The name under which a GPT knows the embedder that a person calls `text`: of the catalogue, or "owner/name".

    Raises ModelMissing for a name that is neither known nor here, SpecInvalid for a model that answers questions.
    """
    from builder.errors import SpecInvalid, quoted
    from engine.weights.catalogue import find
    from engine.weights.store import installed, local_name

    name = local_name(text)
    here = {model.name: model for model in installed(library.models_folder)}
    embeds = _embeds(here[name]) if name in here else find(name).purpose == "embed"
    if not embeds:
        raise SpecInvalid(f"{quoted(name)} is no embedder.", hint="See what is for what: gptb models list")
    return name


def model_name(text: str, library: Library) -> str:
    """`text`, after a look whether it can be the model that answers: one of the catalogue, one here, or "owner/name".

    Raises ModelMissing for a name that is neither known nor here, SpecInvalid for an embedder.
    """
    from builder.errors import SpecInvalid, quoted
    from engine.weights.catalogue import find
    from engine.weights.store import installed, local_name

    name = local_name(text)
    here = {model.name: model for model in installed(library.models_folder)}
    if _embeds(here[name]) if name in here else "/" not in text and find(name).purpose == "embed":
        raise SpecInvalid(
            f"{quoted(name)} is an embedder: it answers no questions.", hint="See what is for what: gptb models list"
        )
    return text


def _embeds(model: Installed) -> bool:
    from engine.errors import EngineError
    from engine.weights.anatomy import anatomy
    from engine.weights.bert_tensors import FAMILIES

    try:
        return model.purpose == "embed" or anatomy(model.path).architecture in FAMILIES
    except EngineError:
        return False


def plan(name: str, library: Library | None = None) -> PullPlan:
    """Say what pulling `name` means before it happens: how large, from where, under which licence.

    "owner/name" asks Hugging Face, which goes into the log of `library`; without one it is refused with ValueError.
    """
    from engine.weights.pull import plan

    if "/" not in name:
        return plan(name)
    if library is None:
        raise ValueError("a connection is only opened where it can be logged")
    with _looking_up(name, library):
        return plan(name)


def pull(name: str, library: Library) -> Iterator[PullEvent]:
    """Fetch the model `name` (of the catalogue, or "owner/name" on Hugging Face); closing the iterator stops it.

    Every host that is asked is written to the log of connections before it is.
    """
    from engine.weights.pull import pull

    with closing(cast("Generator[PullEvent]", pull(name, library.models_folder))) as events:
        if "/" in name:
            with _looking_up(name, library):
                first = next(events)
            yield from _logged(chain([first], events), name, library)
        else:
            yield from _logged(events, name, library)


def _looking_up(name: str, library: Library) -> AbstractContextManager[None]:
    from builder.connections import Connections
    from engine.weights.huggingface import host
    from engine.weights.store import local_name

    local_name(name)  # what is no name asks nobody, so it is not in the log
    return Connections(library.home).noted(host(), "look", name)


def _logged(events: Iterable[PullEvent], name: str, library: Library) -> Iterator[PullEvent]:
    """Write down which hosts a pull asks: an event with a host comes before anything is asked there."""
    from builder.connections import Connections, Result

    log, open_, received = Connections(library.home), None, 0
    result: Result = "failed"
    try:
        for event in events:
            if open_ and event.host != open_.host:  # it has come, or the first host did not serve it and another does
                log.end(open_, "failed" if event.step == "download" else "done", received)
                open_ = None
            if event.host and open_ is None:
                open_, received = log.begin(event.host, "fetch", name), 0
            received = event.done_bytes if event.step == "download" else received
            yield event
        result = "done"
    except GeneratorExit:
        result = "stopped"
        raise
    finally:
        if open_:
            log.end(open_, result, received)


def installed(library: Library) -> list[Installed]:
    """Return the models on this computer, sorted by name."""
    from engine.weights.store import installed

    return installed(library.models_folder)


def catalogue() -> Sequence[CatalogueEntry]:
    """Return the models that gptb knows by name."""
    from engine.weights.catalogue import CATALOGUE

    return CATALOGUE


def describe(name: str, library: Library, *, tensors: bool = False) -> dict[str, Any]:
    """Return what is known of one model: what it is made of, its source and licence, its files with their hashes.

    With `tensors` also every tensor. Read from the headers: nothing is loaded. Raises ModelMissing, WeightsInvalid.
    """
    from engine.weights.anatomy import anatomy
    from engine.weights.store import get

    model = get(name, library.models_folder)
    parts = anatomy(model.path)
    described = {
        "name": model.name,
        "architecture": parts.architecture,
        "parameters": parts.parameters,
        "bytes": model.bytes,
        "bytes_per_token": parts.bytes_per_token,
        "context_tokens": parts.context_tokens,
        "licence": model.licence,
        "source": model.source,
        "used by": users_of(name, library),
        "path": str(model.path),
        "sha256": dict(model.sha256s),
        "types": [asdict(total) for total in parts.types],
    }
    return described | ({"tensors": [asdict(tensor) for tensor in parts.tensors]} if tensors else {})


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


def export_gguf(name: str, path: Path, library: Library) -> Iterator[PullEvent]:
    """Write the model `name` as the GGUF file `path`; the last event is "done", closing the iterator undoes it."""
    from engine.weights.gguf_writer import write_gguf
    from engine.weights.source import open_source
    from engine.weights.store import get

    model = get(name, library.models_folder)
    return write_gguf(open_source(model.path), path, title=model.name, licence=model.licence)


def export_huggingface(name: str, folder: Path, dtype: str, library: Library) -> Iterator[PullEvent]:
    """Write the model `name` as the new folder `folder` in Hugging Face's layout, its numbers as `dtype`."""
    from engine.weights.huggingface_writer import write_folder
    from engine.weights.source import open_source
    from engine.weights.store import locate

    return write_folder(open_source(locate(name, library.models_folder)), folder, dtype=dtype)


def fetch_missing(names: Sequence[str], library: Library) -> Iterator[PullEvent]:
    """Fetch those of `names` that are not on this computer, one after the other."""
    for name in missing(library, list(names)):
        yield from pull(name, library)


class Choice(NamedTuple):
    """An embedder that can be chosen: its size is that of its download where it is not here."""

    name: str
    bytes: int
    here: bool


def embedders(library: Library) -> list[Choice]:
    """Return the embedders on this computer, then those of the catalogue that can be fetched."""
    here = {model.name: Choice(model.name, model.bytes, True) for model in installed(library) if _embeds(model)}
    known = [entry for entry in catalogue() if entry.purpose == "embed" and entry.name not in here]
    return [*here.values(), *(Choice(entry.name, entry.download_bytes, False) for entry in known)]
