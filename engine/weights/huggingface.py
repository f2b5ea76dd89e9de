"""Weights out of a Hugging Face repository: one GGUF file, or the safetensors layout; never its code.

The hub's address, the person's token and the offline switch are huggingface_hub's own (HF_ENDPOINT, HF_TOKEN,
HF_HUB_OFFLINE). Files are streamed by its client, so that a pull stops between two blocks.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

from engine.errors import ModelMissing, PullFailed, WeightsInvalid
from engine.weights.staging import BLOCK_BYTES, Progress, PullEvent, StoredFile, need_space, write_file
from engine.weights.store import choose_layout

_TIMEOUT_S = 20.0
_REFERENCE = re.compile(r"(?P<repository>[\w.-]+/[\w.-]+)(:(?P<file>[\w./ -]+\.gguf))?(@(?P<revision>[\w./-]+))?")
_PREFERRED = ("q4_1", "q4_0", "q8_0", "q4_k_m", "bf16", "f16")  # small and quick first
_SPLIT = re.compile(r"-\d{5}-of-\d{5}\.gguf$")


@dataclass(frozen=True)
class HubFile:
    """A file of a repository. Large files have a sha256, small ones the hash that git gives a blob; "" is unknown."""

    path: str
    bytes: int
    sha256: str = ""
    git_sha1: str = ""


@dataclass(frozen=True)
class Repository:
    """The files of a repository that make a model, at one commit."""

    name: str
    revision: str
    licence: str
    files: tuple[HubFile, ...]

    @property
    def bytes(self) -> int:
        """What comes over the network, and what stays on the disk."""
        return sum(file.bytes for file in self.files)

    @property
    def source(self) -> str:
        """The repository in words, such as "Hugging Face owner/name@commit"."""
        return f"Hugging Face {self.name}@{self.revision}"


def host() -> str:
    """The hub that is asked: huggingface.co, or the one that HF_ENDPOINT names. Files may come from where it points."""
    return urlsplit(os.environ.get("HF_ENDPOINT") or "https://huggingface.co").hostname or ""


def look(reference: str) -> Repository:
    """Ask the hub for "owner/name[:file.gguf][@revision]", "hf:" before it or not, and choose its files. One request.

    Raises ModelMissing for a reference that is none, PullFailed if the hub says no or cannot be reached, WeightsInvalid
    if nothing in the repository is a model in GGUF or safetensors.
    """
    match = _REFERENCE.fullmatch(reference.removeprefix("hf:"))
    if not match:
        raise ModelMissing(f"{reference!r} is not OWNER/NAME, OWNER/NAME:FILE.gguf or OWNER/NAME@REVISION.")
    name = match["repository"]
    _quiet()
    from huggingface_hub import HfApi

    with _explained(name):
        info = HfApi(library_name="gptb").model_info(
            name, revision=match["revision"], files_metadata=True, timeout=_TIMEOUT_S
        )
    offered = {
        file.rfilename: HubFile(
            file.rfilename, file.size or 0, file.lfs.sha256 if file.lfs else "", "" if file.lfs else file.blob_id or ""
        )
        for file in info.siblings or ()
    }
    chosen = _choose(sorted(offered), match["file"], name)
    licences = [tag.removeprefix("license:") for tag in info.tags or () if tag.startswith("license:")]
    return Repository(
        name, info.sha or "main", ", ".join(licences) or "unknown", tuple(offered[path] for path in chosen)
    )


def fetch(repository: Repository, partial: Path, name: str) -> Generator[PullEvent, None, tuple[StoredFile, ...]]:
    """Stream a repository's files into `partial/model` and check their hashes. `name` is the model's, for the events.

    Returns the files. Raises PullFailed if the hub says no, the connection breaks, or a hash is another.
    """
    need_space(name, repository.bytes, partial)
    progress = Progress(name, "download", repository.bytes, host())
    yield progress.reach(0)
    files = []
    for file in repository.files:
        inside = PurePosixPath(file.path).name if file.path.endswith(".gguf") else file.path
        with _explained(repository.name), _open(repository, file) as blocks:
            stored = yield from write_file(blocks, partial / "model", inside, file.bytes, progress)
        _verify(file, stored, partial / "model" / inside)
        files.append(stored)
    return tuple(files)


def _choose(paths: Sequence[str], file: str | None, name: str) -> list[str]:
    """The files to fetch: the one asked for, else the GGUF of the best type, else the safetensors layout."""
    if file is not None:
        if file not in paths:
            raise PullFailed(f"{name} on Hugging Face has no file {file}.", hint=_offer(paths))
        return [file]
    ggufs = [path for path in paths if path.endswith(".gguf") and not _SPLIT.search(path) and "mmproj" not in path]
    if ggufs:
        return [min(ggufs, key=_rank)]
    try:
        return choose_layout(paths, f"{name} on Hugging Face")
    except WeightsInvalid as error:
        raise WeightsInvalid(
            str(error), hint=error.hint or "Choose a repository with GGUF or safetensors files."
        ) from None


def _rank(path: str) -> tuple[int, str]:
    lower = path.lower()
    kinds = [place for place, kind in enumerate(_PREFERRED) if re.search(rf"(^|[^a-z0-9]){kind}\.gguf$", lower)]
    return (kinds[0] if kinds else len(_PREFERRED), path)


def _offer(paths: Sequence[str]) -> str:
    ggufs = [path for path in paths if path.endswith(".gguf")]
    return f"It has {', '.join(ggufs[:8])}." if ggufs else "It has no GGUF files."


@contextmanager
def _open(repository: Repository, file: HubFile) -> Iterator[Iterator[bytes]]:
    """The blocks of a file as they come over the network."""
    from huggingface_hub import get_session, hf_hub_url
    from huggingface_hub.utils import build_hf_headers, hf_raise_for_status  # type: ignore[attr-defined]  # no __all__

    url = hf_hub_url(repository.name, file.path, revision=repository.revision)
    headers = build_hf_headers(library_name="gptb") | {"Accept-Encoding": "identity"}
    with get_session().stream("GET", url, headers=headers, timeout=_TIMEOUT_S) as response:
        hf_raise_for_status(response)
        yield response.iter_bytes(BLOCK_BYTES)


def _verify(file: HubFile, stored: StoredFile, path: Path) -> None:
    same = stored.bytes == file.bytes
    if file.sha256:
        same = same and stored.sha256 == file.sha256
    elif file.git_sha1:
        blob = b"blob %d\0" % stored.bytes + path.read_bytes()
        same = same and hashlib.sha1(blob, usedforsecurity=False).hexdigest() == file.git_sha1
    if not same:
        raise PullFailed(f"{file.path} came damaged from Hugging Face: its hash is another.", hint="Try again.")


def _quiet() -> None:
    """Before the first import of huggingface_hub: its requests then name no other software of this computer."""
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")


@contextmanager
def _explained(name: str) -> Iterator[None]:
    """Turn what huggingface_hub raises into PullFailed: a sentence, and a way out."""
    from huggingface_hub import errors

    where = f"{name} on Hugging Face"
    try:
        yield
    except errors.OfflineModeIsEnabled:
        raise PullFailed(f"{where} was not asked: HF_HUB_OFFLINE is set.", hint="Unset HF_HUB_OFFLINE.") from None
    except errors.GatedRepoError:
        raise PullFailed(
            f"{where} is gated: its owner wants terms accepted first.",
            hint=f"Accept them at https://huggingface.co/{name}, then set HF_TOKEN to a token of yours.",
        ) from None
    except errors.RevisionNotFoundError:
        raise PullFailed(f"{where} has no such revision.", hint="Leave the revision out to take the newest.") from None
    except errors.RepositoryNotFoundError:
        raise PullFailed(
            f"There is no {where}, or it is private.", hint="Check the spelling; for a private one set HF_TOKEN."
        ) from None
    except errors.EntryNotFoundError:
        raise PullFailed(f"{where} no longer has one of its files.", hint="Try again.") from None
    except errors.HFValidationError:
        raise PullFailed(f"{name!r} is not the name of a Hugging Face repository.", hint="OWNER/NAME") from None
    except errors.HfHubHTTPError as error:
        status = error.response.status_code
        hint = "Try again later." if status >= 500 else "For a private repository set HF_TOKEN to a token of yours."
        raise PullFailed(f"{where} answered with status {status}.", hint=hint) from None
    except errors.HTTPError as error:  # type: ignore[attr-defined]  # the client's own: no answer at all
        raise PullFailed(
            f"{where} could not be reached ({type(error).__name__}).", hint="Check the connection and the proxy."
        ) from None
