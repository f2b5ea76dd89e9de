"""What a model's file is made of: its tensors with their types and sizes, read from the headers alone, without torch.

Also for an architecture that the engine cannot run: to look is not to run.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import prod
from pathlib import Path

from engine.weights.checkpoint import Checkpoint
from engine.weights.gguf import GGUFFile

_EMBEDDING = ("token_embd.weight", "model.embed_tokens.weight")
_HEAD = ("output.weight", "lm_head.weight")
_BYTES = {"F64": 8, "I64": 8, "F32": 4, "I32": 4, "F16": 2, "BF16": 2, "I16": 2, "I8": 1, "U8": 1, "BOOL": 1}


@dataclass(frozen=True)
class Tensor:
    """One tensor as the file names it. `bytes` is 0 where the type is not known."""

    name: str
    shape: tuple[int, ...]
    type: str
    bytes: int

    @property
    def numbers(self) -> int:
        """How many numbers it holds."""
        return prod(self.shape)


@dataclass(frozen=True)
class TypeTotal:
    """All tensors that are stored as one type."""

    type: str
    tensors: int
    numbers: int
    bytes: int


@dataclass(frozen=True)
class Anatomy:
    """A model's tensors in the order of their file. `context_tokens` is None where the file does not state it."""

    architecture: str
    context_tokens: int | None
    tensors: tuple[Tensor, ...]

    @property
    def parameters(self) -> int:
        """How many numbers the model has learned; a head that is the embedding is in the file once."""
        return sum(tensor.numbers for tensor in self.tensors)

    @property
    def bytes_per_token(self) -> int | None:
        """Bytes of weights that are read to compute one token, without keys and values; None for an embedder.

        Of an embedding that is not the head as well, one row is read.
        """
        by_name = {tensor.name: tensor for tensor in self.tensors}
        embedding = next((by_name[name] for name in _EMBEDDING if name in by_name), None)
        if embedding is None:
            return None
        tied = not any(name in by_name for name in _HEAD)
        unread = 0 if tied else embedding.bytes - embedding.bytes // max(embedding.shape[0], 1)
        return sum(tensor.bytes for tensor in self.tensors) - unread

    @property
    def types(self) -> tuple[TypeTotal, ...]:
        """The types, the one with most bytes first."""
        of_type: dict[str, list[Tensor]] = {}
        for tensor in self.tensors:
            of_type.setdefault(tensor.type, []).append(tensor)
        totals = (
            TypeTotal(type_, len(held), sum(one.numbers for one in held), sum(one.bytes for one in held))
            for type_, held in of_type.items()
        )
        return tuple(sorted(totals, key=lambda total: (-total.bytes, total.type)))


def anatomy(path: Path) -> Anatomy:
    """What the model at `path` is made of, a .gguf file or a folder in Hugging Face's layout. Raises WeightsInvalid."""
    return _of_folder(path) if path.is_dir() else _of_gguf(path)


def _of_gguf(path: Path) -> Anatomy:
    file = GGUFFile.open(path)
    architecture = str(file.metadata.get("general.architecture", "unknown"))[:80]
    tensors = (Tensor(info.name, info.shape, info.type.name, info.nbytes) for info in file.tensors.values())
    return Anatomy(architecture, _whole(file.metadata, f"{architecture}.context_length"), tuple(tensors))


def _of_folder(folder: Path) -> Anatomy:
    checkpoint = Checkpoint(_weights_in(folder), settings_required=False)  # a static embedder has no config.json
    tensors = []
    for name, shape in checkpoint.shapes.items():
        kind = checkpoint.types[name]
        tensors.append(Tensor(name, shape, kind, prod(shape) * _BYTES.get(kind, 0)))
    architecture = str(checkpoint.settings.get("model_type", "unknown" if checkpoint.settings else "static"))[:80]
    return Anatomy(architecture, _whole(checkpoint.settings, "max_position_embeddings"), tuple(tensors))


def _weights_in(folder: Path) -> Path:
    """The folder itself, but for old folders of sentence-transformers, whose model lies in one of its own."""
    inside = sorted(path.parent for path in folder.glob("0_*/model.safetensors"))
    return inside[0] if inside and not (folder / "model.safetensors").is_file() else folder


def _whole(stated: Mapping[str, object], key: str) -> int | None:
    value = stated.get(key)
    return value if type(value) is int and 0 < value < 1 << 53 else None
