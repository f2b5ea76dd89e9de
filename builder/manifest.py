"""A bundle's manifest.json: what the bundle says of itself, with the size and SHA-256 of every other file in it.

Format 1 is a closed schema: a key that is not known is refused, and whatever is added later has a new format number. A
signature (`signature.json`) belongs to format 2; format 1 refuses it like any other unknown file, so that nobody takes
an unchecked signature for a checked one.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NamedTuple

from builder.container import refuse
from builder.errors import quoted
from builder.names import name_problem, unfit

if TYPE_CHECKING:
    from collections.abc import Callable

FORMAT = 1
MANIFEST_LIMIT_BYTES = 8 << 20


class BundleFile(NamedTuple):
    """One file of a bundle; `sha256` is of its unpacked content, in lower-case hexadecimal."""

    path: str
    bytes: int
    sha256: str


class Manifest(NamedTuple):
    """What a bundle says of itself; `capabilities` are what its GPT asks for, and none is granted by importing it.

    `gptb` is the version that wrote it, `model_sha256` the hash of the model's weights, "" where it was not known.
    """

    name: str
    model: str
    embedder: str
    capabilities: tuple[str, ...]
    files: tuple[BundleFile, ...]
    gptb: str = ""
    model_sha256: str = ""
    format: int = FORMAT

    def as_json(self) -> dict[str, Any]:
        """The manifest as plain JSON values, in the order in which it is written."""
        return {
            "format": self.format,
            "gptb": self.gptb,
            "name": self.name,
            "model": self.model,
            "model_sha256": self.model_sha256,
            "embedder": self.embedder,
            "capabilities": list(self.capabilities),
            "files": [file._asdict() for file in self.files],
        }

    def render(self) -> bytes:
        """The bytes of manifest.json: always the same for the same manifest."""
        return (json.dumps(self.as_json(), ensure_ascii=False, indent=1) + "\n").encode()


def parse_manifest(data: bytes) -> Manifest:
    """Read a manifest that anyone may have written. Raises BundleRefused."""
    try:
        document = json.loads(data.decode(), object_pairs_hook=_unique, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        refuse("its manifest is not JSON, or says something twice")
    if not isinstance(document, dict):
        refuse("its manifest is not an object")
    number = document.get("format")
    if type(number) is int and number > FORMAT:
        refuse(f"it has format {number} and this gptb knows {FORMAT}: update gptb to read it")
    _check_fields("its manifest", document, _FIELDS)
    for file in document["files"]:
        if not isinstance(file, dict):
            refuse("its manifest lists a file that is not an object")
        _check_fields("a file in its manifest", file, _FILE_FIELDS)
    files = tuple(BundleFile(**file) for file in document.pop("files"))
    return Manifest(**{**document, "capabilities": tuple(document["capabilities"])}, files=files)


def _unique(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found


def _no_constant(name: str) -> None:
    raise ValueError(f"{name} is not JSON")


def _check_fields(where: str, document: dict[str, Any], fields: dict[str, Callable[[object], bool]]) -> None:
    for key in document:
        if key not in fields:
            refuse(f"{where} has an unknown key {quoted(key)}")
    for key, fits in fields.items():
        if key not in document:
            refuse(f"{where} does not say {key}")
        if not fits(document[key]):
            refuse(f"{where} has a wrong {key}")


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= 500 and not any(map(unfit, value))


def _is_name(value: object) -> bool:
    return isinstance(value, str) and not name_problem(value)


def _is_size(value: object) -> bool:
    return type(value) is int and value >= 0


def _is_sha256(value: object) -> bool:
    return isinstance(value, str) and len(value) == 64 and set(value) <= set("0123456789abcdef")


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and len(value) <= 50 and all(map(_is_text, value))


_FIELDS: dict[str, Callable[[object], bool]] = {
    "format": lambda value: type(value) is int and value == FORMAT,
    "gptb": _is_text,
    "name": _is_name,
    "model": _is_text,
    "model_sha256": lambda value: value == "" or _is_sha256(value),
    "embedder": _is_text,
    "capabilities": _is_texts,
    "files": lambda value: isinstance(value, list),
}
_FILE_FIELDS: dict[str, Callable[[object], bool]] = {"path": _is_text, "bytes": _is_size, "sha256": _is_sha256}
