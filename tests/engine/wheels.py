"""Tiny packages that carry weights, and catalogue entries that pin them."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from engine.weights.catalogue import CatalogueEntry, Package, WeightFile

WEIGHTS = b"GGUF" + bytes(range(256)) * 40


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def make_wheel(
    folder: Path, name: str, members: Mapping[str, bytes], version: str = "1.0", tag: str = "py3-none-any"
) -> Package:
    """Write a wheel that pip accepts, and return its pin."""
    stem = name.replace("-", "_")
    info = f"{stem}-{version}.dist-info"
    path = folder / f"{stem}-{version}-{tag}.whl"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        for member, data in members.items():
            wheel.writestr(member, data)
        wheel.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
        wheel.writestr(f"{info}/WHEEL", f"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: {tag}\n")
        wheel.writestr(f"{info}/RECORD", "")
    data = path.read_bytes()
    return Package(name, version, len(data), sha256(data))


def whole(name: str, data: bytes, *members: str) -> WeightFile:
    return WeightFile(name, len(data), sha256(data), members)


def tiny_entry(index: Path, data: bytes = WEIGHTS) -> CatalogueEntry:
    """A model of one file in one package, which lies in the folder `index`."""
    package = make_wheel(index, "tiny-weights", {"tiny_weights/tiny.gguf": data, "tiny_weights/__init__.py": b"1 / 0"})
    files = (whole("tiny.gguf", data, "tiny_weights/tiny.gguf"),)
    return CatalogueEntry("tiny", "chat", "A tiny model", "CC0-1.0", (package,), files)


def split_entry(index: Path, data: bytes = WEIGHTS) -> CatalogueEntry:
    """The same file, cut over three packages."""
    cuts = [data[start : start + 4000] for start in range(0, len(data), 4000)]
    packages = tuple(
        make_wheel(index, f"tiny-part{number}", {f"tiny_part{number}/tiny.gguf.{number}": cut})
        for number, cut in enumerate(cuts)
    )
    members = [f"tiny_part{number}/tiny.gguf.{number}" for number in range(len(cuts))]
    return CatalogueEntry("tiny", "chat", "A split model", "CC0-1.0", packages, (whole("tiny.gguf", data, *members),))


def archive_entry(index: Path, tmp_path: Path) -> CatalogueEntry:
    """A folder of two files in a zip that is cut over two packages."""
    path = tmp_path / "model.zip"
    config, pooling = b'{"hidden_size": 8}', b'{"pooling": "mean"}'
    with zipfile.ZipFile(path, "w") as out:
        out.writestr("model/config.json", config)
        out.writestr("model/1_Pooling/config.json", pooling)
        out.writestr("model/run.py", b"1 / 0")
    data = path.read_bytes()
    entry = split_entry(index, data)
    files = (
        whole("config.json", config, "model/config.json"),
        whole("1_Pooling/config.json", pooling, "model/1_Pooling/config.json"),
    )
    return replace(entry, files=files, archive=replace(entry.files[0], name="model.zip"))
