"""The models folder: what is installed, where it lies, and what may be taken in from this computer.

`models/<name>/` holds the weights as they came and `model.json`, which says what they are: source, licence, and every
file with its size and sha256. It does not say whether the engine can run them: that shows when they are opened.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath

from engine.errors import ModelMissing, PullFailed, WeightsInvalid
from engine.weights.catalogue import Purpose
from engine.weights.staging import (
    Progress,
    PullEvent,
    StoredFile,
    need_space,
    place,
    read_blocks,
    sha256_of,
    staging,
    write_file,
)

RECORD = "model.json"
_REFERENCE = re.compile(r"\w[\w.-]*/(?P<repository>\w[\w.-]*)(:(?P<file>[^@]+)\.gguf)?(@.+)?")
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]{0,79}")

# The Hugging Face layout. Everything else in such a folder (pickles, code, other formats) is left behind.
_LAYOUT = {
    *("config.json", "generation_config.json", "model.safetensors.index.json"),
    *("tokenizer.json", "tokenizer_config.json", "special_tokens_map.json", "added_tokens.json"),
    *("vocab.txt", "vocab.json", "merges.txt", "tokenizer.model", "chat_template.jinja", "chat_template.json"),
    *("modules.json", "sentence_bert_config.json", "config_sentence_transformers.json"),
}
_STEP = re.compile(r"(\d{1,2}_[A-Za-z]{1,40})/(.+)")  # a folder of sentence-transformers for one of its steps
_SHARD = re.compile(r"model-\d{5}-of-(\d{5})\.safetensors")
_PICKLES = (".bin", ".pt", ".pth", ".ckpt", ".pkl")


@dataclass(frozen=True)
class Installed:
    """A model in the models folder. `path` is what opens it: its one .gguf file, else its folder."""

    name: str
    path: Path
    purpose: Purpose
    source: str
    licence: str
    files: tuple[StoredFile, ...]

    @property
    def bytes(self) -> int:
        """What the model takes on the disk."""
        return sum(file.bytes for file in self.files)

    @property
    def sha256s(self) -> dict[str, str]:
        """The hash of every file, by its path inside the folder."""
        return {file.name: file.sha256 for file in self.files}


def local_name(reference: str) -> str:
    """The folder of a catalogue name or of "owner/name[:file.gguf][@revision]": the file's name, else the repository's.

    Raises ModelMissing for what is neither.
    """
    match = _REFERENCE.fullmatch(reference.removeprefix("hf:"))
    name = slug(PurePosixPath(match["file"] or match["repository"]).name) if match else reference
    if not _NAME.fullmatch(name) or ".." in name:
        raise ModelMissing(
            f"{reference!r} is not the name of a model.",
            hint="A name has small letters, digits, '.', '_' and '-'; on Hugging Face it is OWNER/NAME.",
        )
    return name


def slug(text: str) -> str:
    """The text as a model's name: small letters, and "-" for what a name cannot hold."""
    return re.sub(r"[^a-z0-9._]+", "-", text.lower()).strip("-._")[:80]


def installed(models_folder: Path) -> list[Installed]:
    """The models of this computer by name. A folder whose model.json does not read is left out; a pull replaces it."""
    if not models_folder.is_dir():
        return []
    records = (_read(folder) for folder in sorted(models_folder.iterdir()) if _NAME.fullmatch(folder.name))
    return [record for record in records if record is not None]


def get(name: str, models_folder: Path) -> Installed:
    """The installed model, after a look at the sizes of its files. Raises ModelMissing."""
    record = _record(name, models_folder)
    for file in record.files:
        path = models_folder / record.name / file.name
        if not path.is_file() or path.stat().st_size != file.bytes:
            raise ModelMissing(f"The model {name} is damaged: {file.name} is missing or cut.", hint=_pull_hint(name))
    return record


def locate(name: str, models_folder: Path) -> Path:
    """The .gguf file or the folder that opens the model. Raises ModelMissing."""
    return get(name, models_folder).path


def check(name: str, models_folder: Path) -> list[str]:
    """Hash every file again: a sentence for each that is not as it came. Raises ModelMissing if there is no model."""
    record = _record(name, models_folder)
    problems = []
    for file in record.files:
        path = models_folder / record.name / file.name
        if not path.is_file():
            problems.append(f"{record.name}: {file.name} is missing.")
        elif sha256_of(path) != file.sha256:
            problems.append(f"{record.name}: {file.name} has changed since it was installed.")
    return problems


def remove(name: str, models_folder: Path) -> int:
    """Delete an installed model, damaged or not, and return the bytes that it took. Raises ModelMissing, PullFailed."""
    folder = models_folder / local_name(name)
    if not folder.is_dir():
        raise ModelMissing(f"The model {name} is not on this computer.", hint="gptb models list")
    with staging(folder.name, models_folder, "removed") as partial:
        freed = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
        folder.replace(partial / "removed")  # gone in one step; the end of the staging deletes it
    return freed


def keep(record: Installed, folder: Path, models_folder: Path) -> None:
    """Write model.json into a finished folder and move it into the models folder; an older one of that name goes."""
    text = json.dumps(
        {
            "schema": 1,
            "name": record.name,
            "purpose": record.purpose,
            "source": record.source,
            "licence": record.licence,
            "files": [asdict(file) for file in record.files],
        },
        indent=2,
    )
    (folder / RECORD).write_text(text + "\n", encoding="utf-8")
    place(folder, models_folder / record.name)


def import_local(path: Path, name: str | None, models_folder: Path) -> Iterator[PullEvent]:
    """Copy a .gguf file, or a folder in the Hugging Face layout, of this computer into the models folder.

    Without a name it gets the file's, or a free one where no letter of that can be in a name. Raises WeightsInvalid for
    what is not weights in GGUF or safetensors, PullFailed if the name is taken or the disk is full.
    """
    sources = _local_files(path)
    called = slug(path.stem if path.is_file() else path.resolve().name)
    local = local_name(name or called or _free_name(models_folder))
    if (models_folder / local).exists():
        raise PullFailed(
            f"A model called {local} is already here.", hint="Give another name, or remove that one first."
        )
    total = sum(source.stat().st_size for source in sources.values())
    progress = Progress(local, "unpack", total)
    with staging(local, models_folder, "imported") as partial:
        need_space(local, total, models_folder)
        files = []
        for inside, source in sources.items():
            with source.open("rb") as stream:
                blocks = read_blocks(stream)
                files.append((yield from write_file(blocks, partial / "model", inside, total, progress)))
        keep(
            Installed(local, models_folder / local, purpose_of(sources), "local", _licence(sources), tuple(files)),
            partial / "model",
            models_folder,
        )
    yield PullEvent(local, "done", total, total)


def _free_name(models_folder: Path) -> str:
    number, free = 1, "model"
    while (models_folder / free).exists():
        number += 1
        free = f"model-{number}"
    return free


def choose_layout(names: Iterable[str], where: str) -> list[str]:
    """The files of a model in the Hugging Face layout among `names`. Raises WeightsInvalid if they make none."""
    present = set(names)
    steps = {
        name for name in present if (match := _STEP.fullmatch(name)) and match[2] in _LAYOUT | {"model.safetensors"}
    }
    shards = [
        name for name in present if (match := _SHARD.fullmatch(name)) and int(match[1]) == _count(present, match[1])
    ]
    weights = ["model.safetensors"] if "model.safetensors" in present else sorted(shards)
    inside = [name.partition("/")[0] + "/" for name in steps if re.fullmatch(r"0_\w+/model\.safetensors", name)]
    if not weights and not inside:
        pickled = any(name.endswith(_PICKLES) for name in present)
        raise WeightsInvalid(
            f"{where} has no weights in GGUF or safetensors"
            + (", only pickles, which can hold code." if pickled else "."),
            hint="Convert them to safetensors first." if pickled else "",
        )
    place = "" if weights else inside[0]
    # an embedder that is a table of vectors has no config.json; those of sentence-transformers have modules.json
    for needed in ("tokenizer.json",) if "modules.json" in present else ("config.json", "tokenizer.json"):
        if place + needed not in present:
            raise WeightsInvalid(f"{where} has no {needed}, which a model in the Hugging Face layout needs.")
    return sorted(_LAYOUT & present) + sorted(steps) + weights


def purpose_of(names: Iterable[str]) -> Purpose:
    """What a model is for, from the names of its files: sentence-transformers marks its embedders."""
    return "embed" if {"modules.json", "sentence_bert_config.json"} & set(names) else "chat"


def _count(names: set[str], total: str) -> int:
    return sum(name.endswith(f"-of-{total}.safetensors") for name in names)


def _local_files(path: Path) -> dict[str, Path]:
    """The files to copy, by the path that they get. Raises WeightsInvalid."""
    if path.is_dir():
        inside = {file.relative_to(path).as_posix(): file for file in path.rglob("*") if file.is_file()}
        ggufs = [name for name in inside if name.endswith(".gguf")]
        if len(ggufs) > 1:
            raise WeightsInvalid(f"{path} holds {len(ggufs)} GGUF files.", hint=f"Give one, such as {min(ggufs)}.")
        chosen = ggufs or choose_layout(inside, str(path))
        files = {name: inside[name] for name in chosen}
    elif not path.is_file():
        raise WeightsInvalid(f"There is no file or folder {path}.")
    elif path.suffix != ".gguf":
        raise WeightsInvalid(f"{path.name} is not a .gguf file.", hint="For safetensors, give the folder they lie in.")
    else:
        files = {path.name: path}
    for file in files.values():
        _check_weights(file)
    return files


def _check_weights(path: Path) -> None:
    """Raise WeightsInvalid unless the header of a file of weights reads. Other files pass."""
    if path.suffix == ".gguf":
        from engine.weights.gguf import GGUFFile

        GGUFFile.open(path)
    elif path.suffix == ".safetensors":
        from safetensors import SafetensorError, safe_open

        try:
            with safe_open(path, "numpy"):
                pass
        except SafetensorError as error:
            raise WeightsInvalid(f"{path.name} is not a safetensors file: {error}.") from None


def _licence(sources: dict[str, Path]) -> str:
    """The licence that a GGUF file states of itself; a folder states none that a program can read."""
    from engine.weights.gguf import GGUFFile

    stated = [
        GGUFFile.open(path).metadata.get("general.license") for path in sources.values() if path.suffix == ".gguf"
    ]
    return str(stated[0]) if stated and stated[0] else "unknown"


def _record(name: str, models_folder: Path) -> Installed:
    record = _read(models_folder / local_name(name))
    if record is None:
        raise ModelMissing(f"The model {name} is not on this computer.", hint=_pull_hint(name))
    return record


def _pull_hint(name: str) -> str:
    return f"gptb models pull {name}"


def _read(folder: Path) -> Installed | None:
    """The record of a model's folder, or None where there is none that can be trusted to name files inside it."""
    try:
        record = json.loads((folder / RECORD).read_bytes())
        files = tuple(StoredFile(str(f["name"]), int(f["bytes"]), str(f["sha256"])) for f in record["files"])
        texts = [str(record[key]) for key in ("source", "licence")]
        purpose: Purpose = "embed" if record["purpose"] == "embed" else "chat"
    except (OSError, ValueError, LookupError, TypeError, AttributeError):
        return None
    if not files or any(Path(file.name).is_absolute() or ".." in Path(file.name).parts for file in files):
        return None
    ggufs = [file.name for file in files if file.name.endswith(".gguf")]
    path = folder / ggufs[0] if len(ggufs) == 1 else folder
    return Installed(folder.name, path, purpose, texts[0], texts[1], files)
