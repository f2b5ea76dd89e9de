"""A shared folder of GPTs: what lies in it, what of it is here already, taking from it and putting into it.

The folder may be anyone's (a network share, a USB stick): every file in it is hostile until checked, and one that does
not pass is named with the reason and skipped. Looking reads directories and manifests; installing checks every byte.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from builder import storage
from builder.bundle import export, import_bundle, look
from builder.container import refuse
from builder.contents import ALL, Choice
from builder.errors import (
    BuilderError,
    BundleRefused,
    ExportRefused,
    FileMissing,
    SpecInvalid,
    StoreMissing,
    explain,
    quoted,
)
from builder.names import same_name

if TYPE_CHECKING:
    from builder.library import Library
    from builder.manifest import Manifest
    from builder.spec import GPT

State = Literal["new", "installed", "newer", "different", "refused"]
SUFFIX = ".gptb"
RECORD = "imported.json"
FOLDER_FILE = "store-folder"
MOST_FILES = 5_000
_RECORD_LIMIT_BYTES = 4096


class Offer(NamedTuple):
    """One file of the folder. `state` is "refused" where it is no sound bundle; `problem` then says why.

    "installed": the same content was imported; "newer": it was put there after the one that was imported; "different":
    there is a GPT of that name that did not come from it.
    """

    path: Path
    bytes: int
    changed: float
    """When the file was written, in seconds since 1970 (UTC)."""
    state: State
    name: str = ""
    description: str = ""
    model: str = ""
    capabilities: tuple[str, ...] = ()
    files: int = 0
    fingerprint: str = ""
    """SHA-256 of its manifest, which lists the SHA-256 of every file in it."""
    problem: str = ""


def folder(library: Library, chosen: Path | None = None) -> Path:
    """The shared folder: `chosen`, else the one that was set. Raises StoreMissing where there is none."""
    if chosen is None:
        try:
            text = storage.read_text(library.home / FOLDER_FILE, limit_bytes=4096).strip()
        except (OSError, UnicodeDecodeError):
            text = ""
        if not text:
            raise StoreMissing("No shared folder is set.", hint="Set one: gptb store folder PATH")
        chosen = Path(text)
    if not chosen.is_dir():
        raise StoreMissing(f"The shared folder {quoted(str(chosen))} is not there.", hint="Connect it, or set another.")
    return chosen


def set_folder(library: Library, chosen: Path) -> Path:
    """Remember the shared folder. Raises StoreMissing where it is no folder."""
    found = folder(library, chosen).absolute()
    storage.make_folder(library.home)
    storage.write_text(library.home / FOLDER_FILE, f"{found}\n")
    return found


def offers(library: Library, shared: Path) -> Iterator[Offer]:
    """Every .gptb file of the folder by its name, at most MOST_FILES; folders in it are not entered. Raises OSError."""
    here = _imported(library)
    names = {same_name(gpt.name): gpt.slug for gpt in library.gpts()}
    with os.scandir(shared) as entries:
        paths = sorted(Path(entry.path) for entry in entries if _is_bundle(entry.name))
    for path in paths[:MOST_FILES]:
        yield _offer(path, here, names)


def find(library: Library, shared: Path, name: str) -> Offer:
    """The offer of that file, or the one whose GPT has that name: what a stranger wrote into a file hides no other.

    Raises FileMissing, BundleRefused for a file that is no sound bundle, SpecInvalid where several have the name.
    """
    found = list(offers(library, shared))
    wanted = same_name(name)
    named = [offer for offer in found if wanted in (same_name(offer.path.name), same_name(offer.path.stem))]
    named = named or [offer for offer in found if offer.name and wanted == same_name(offer.name)]
    if len(named) > 1:
        files = ", ".join(quoted(offer.path.name) for offer in named[:5])
        raise SpecInvalid(f"{len(named)} files hold a GPT called {quoted(name)}.", hint=f"Name the file: {files}.")
    if named:
        if named[0].state == "refused":
            raise BundleRefused(named[0].problem, hint="Nothing was imported. Ask for a new copy of it.")
        return named[0]
    import difflib

    known = [offer.name or offer.path.name for offer in found]
    close = difflib.get_close_matches(name, known, n=1)
    raise FileMissing(name, gpt_name=str(shared), close=close[0] if close else "")


def install(path: Path, library: Library, *, name: str | None = None, shown: str = "") -> GPT:
    """Import a bundle and remember which it was, so that the folder can say "installed" and "newer".

    Where a person agreed to what they were shown, `shown` is its fingerprint: another bundle that lies in its place by
    now is refused. Raises what import_bundle raises; the library is then as it was.
    """
    mark = fingerprint(look(path)[0])
    if shown and mark != shown:
        refuse("it is not the one that was shown any more")
    changed = path.stat().st_mtime

    def finish(staged: Path) -> None:
        record = {"fingerprint": mark, "file": path.name, "written": changed, "imported": time.time()}
        storage.write_staged(staged / RECORD, [json.dumps(record).encode()])

    return import_bundle(path, library, name=name, finish=finish)


def publish(library: Library, name: str, shared: Path, choice: Choice = ALL) -> Path:
    """Export a GPT into the shared folder, replacing its own earlier file there; returns the file.

    Raises what export raises, and ExportRefused where another file has that name: another GPT's, or one that
    somebody else has put there since.
    """
    gpt = library.get(name)
    path = shared / f"{gpt.slug}{SUFFIX}"
    if path.exists() and not _is_ours(path, gpt, library):
        said = f"{quoted(path.name)} in the shared folder is not what this GPT was shared as."
        raise ExportRefused(said, hint="Look at what it is; this one can be saved there as a file under another name.")
    manifest = export(library, gpt.slug, path, choice=choice)
    record = {"fingerprint": fingerprint(manifest), "file": path.name, "written": path.stat().st_mtime}
    storage.write_text(library.folder(gpt.slug) / RECORD, json.dumps(record))
    return path


def _is_bundle(name: str) -> bool:
    return name.lower().endswith(SUFFIX) and not name.startswith(".")


def _is_ours(path: Path, gpt: GPT, library: Library) -> bool:
    """Whether a file of the folder is what this GPT was published as, or imported from: only that is replaced."""
    try:
        record = _imported(library).get(gpt.slug)
        return record is not None and record.fingerprint == fingerprint(look(path)[0])
    except BuilderError:
        return False


def fingerprint(manifest: Manifest) -> str:
    """SHA-256 of a manifest, which lists that of every file: the same for the same content."""
    return hashlib.sha256(manifest.render()).hexdigest()


class _Record(NamedTuple):
    fingerprint: str
    written: float


def _imported(library: Library) -> dict[str, _Record]:
    """{slug: what was imported for it}; a record that cannot be read is none."""
    found = {}
    for gpt in library.gpts():
        try:
            text = storage.read_text(library.folder(gpt.slug) / RECORD, limit_bytes=_RECORD_LIMIT_BYTES)
            record = json.loads(text)
            found[gpt.slug] = _Record(str(record["fingerprint"]), float(record["written"]))
        except (OSError, ValueError, KeyError, TypeError, RecursionError, BuilderError):
            continue
    return found


def _offer(path: Path, here: dict[str, _Record], names: dict[str, str]) -> Offer:
    size, changed = 0, 0.0
    try:
        if path.is_symlink():
            return Offer(path, 0, 0.0, "refused", problem=f"{quoted(path.name)} is a link to another place.")
        about = path.stat()
        size, changed = about.st_size, about.st_mtime
        manifest, gpt = look(path)
    except (BuilderError, OSError) as error:
        return Offer(path, size, changed, "refused", problem=explain(error).message)
    mark = fingerprint(manifest)
    return Offer(
        path,
        size,
        changed,
        _state(mark, changed, here, names.get(same_name(manifest.name), "")),
        gpt.name,
        gpt.description,
        gpt.model,
        gpt.capabilities,
        len(manifest.files),
        mark,
    )


def _state(mark: str, changed: float, here: dict[str, _Record], slug: str) -> State:
    if any(record.fingerprint == mark for record in here.values()):
        return "installed"
    if not slug:
        return "new"
    return "newer" if slug in here and changed > here[slug].written else "different"
