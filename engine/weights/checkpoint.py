"""A model in Hugging Face's layout: a folder with config.json, safetensors, tokenizer.json and a chat template.

Every file is a stranger's: names are plain names inside the folder, sizes are bounded before a file is read, and JSON
is read as data. Any model's tensors and settings can be read here; `config` is for those that are language models.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import ModelUnsupported, WeightsInvalid

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.chat import ChatTemplate
    from engine.config import ModelConfig
    from engine.tokenizer import Tokenizer
    from engine.weights.source import QuantizedBlocks

_MAX_JSON_BYTES = 1 << 24
_MAX_TOKENIZER_BYTES = 1 << 26
_MAX_SHARDS = 1 << 10
_HINT = "Fetch the model again, or take another one."
_TYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "BF16": "<u2"}
_INDEX, _SINGLE = "model.safetensors.index.json", "model.safetensors"


class Checkpoint:
    """A folder in Hugging Face's layout as a ModelSource; for an embedding model it gives tensors and settings.

    Raises WeightsInvalid when the safetensors, or config.json where it is required, are missing or malformed.
    """

    def __init__(self, folder: Path, *, settings_required: bool = True) -> None:
        self.folder = folder
        self.name = folder.resolve().name
        self.settings = self.read_json("config.json", required=settings_required)
        """config.json as it is."""
        self._files = _tensor_files(self)
        self.shapes, self.types = _headers(folder, self._files)
        """Every tensor's name -> shape; in `types` its name -> safetensors' name of the type, such as "BF16"."""
        self._places: dict[Path, tuple[int, dict[str, Any]]] = {}  # where a file's data begin, and its header

    @cached_property
    def config(self) -> ModelConfig:
        """The language model's shape. Raises WeightsInvalid, ModelUnsupported."""
        from engine.weights.shape import config_from_huggingface

        return config_from_huggingface(self.settings)

    def tokenizer(self) -> Tokenizer:
        """The tokenizer in tokenizer.json. Raises WeightsInvalid, ModelUnsupported."""
        from engine.tokenizer import Tokenizer
        from engine.weights.source import fitting

        path = self._bounded("tokenizer.json", _MAX_TOKENIZER_BYTES)
        if path is None:
            raise ModelUnsupported(f"{self.name} has no tokenizer.json.", hint="Take the model's newer files.")
        bos, eos = self._special("bos_token"), self._special("eos_token")
        generation = self.read_json("generation_config.json", required=False)
        stated = [settings.get("eos_token_id") for settings in (generation, self.settings)]
        listed = [ids if isinstance(ids, list) else [ids] for ids in stated]
        end_ids = {token_id for ids in listed for token_id in ids if type(token_id) is int and token_id >= 0}
        return fitting(Tokenizer.from_file(path, bos=bos, eos=eos, end_ids=end_ids), self.config, self.name)

    def chat_template(self) -> ChatTemplate | None:
        """The template in chat_template.jinja or tokenizer_config.json. Raises WeightsInvalid, TemplateInvalid."""
        from engine.chat import ChatTemplate

        source = self._template_source()
        if source is None:
            return None
        return ChatTemplate(source, self._special("bos_token") or "", self._special("eos_token") or "")

    def names(self) -> Sequence[str]:
        """The names of all tensors."""
        return tuple(self.shapes)

    def array(self, name: str) -> NDArray[np.float32]:
        """One tensor as float32 in its shape. Raises WeightsInvalid when there is none, ModelUnsupported otherwise."""
        if name not in self.shapes:
            raise WeightsInvalid(f"{self.name} has no tensor {name[:80]}.", hint=_HINT)
        if self.types[name] not in _TYPES:
            raise ModelUnsupported(f"The tensor {name} is stored as {self.types[name]}.", hint="Take plain weights.")
        numbers = self._numbers(name, _TYPES[self.types[name]])
        if self.types[name] == "BF16":  # the upper half of float32; numpy has no such type
            numbers = (numbers.astype("<u4") << np.uint32(16)).view("<f4")
        array: NDArray[np.float32] = numbers.astype(np.float32, copy=False).reshape(self.shapes[name])
        return array

    def _numbers(self, name: str, dtype: str) -> NDArray[Any]:
        """The numbers of a tensor as they lie in its file, whose header safetensors has checked."""
        path = self.folder / self._files[name]
        if path not in self._places:
            with path.open("rb") as file:
                size = int.from_bytes(file.read(8), "little")
                self._places[path] = (8 + size, json.loads(file.read(size)))
        start, header = self._places[path]
        first, end = header[name]["data_offsets"]
        return np.fromfile(path, dtype, (end - first) // np.dtype(dtype).itemsize, offset=start + first)

    def blocks(self, name: str) -> QuantizedBlocks | None:
        """None: safetensors are not quantised here. Raises WeightsInvalid when there is no such tensor."""
        if name not in self.shapes:
            raise WeightsInvalid(f"{self.name} has no tensor {name[:80]}.", hint=_HINT)
        return None

    def sha256(self) -> str:
        """The hash of config.json and of each safetensors file's header, size and samples."""
        return self._identity

    @cached_property
    def _identity(self) -> str:
        from engine.weights.source import sampled_hash

        digest = sha256(json.dumps(self.settings, sort_keys=True).encode())
        for file_name in sorted(set(self._files.values())):
            with (self.folder / file_name).open("rb") as file:

                def read(start: int, count: int) -> bytes:
                    file.seek(start)
                    return file.read(count)

                header = 8 + int.from_bytes(read(0, 8), "little")
                digest.update(sampled_hash(read, header, file.seek(0, 2)).encode())
        return digest.hexdigest()

    def read_json(self, file_name: str, *, required: bool = True) -> dict[str, Any]:
        """A JSON file of the folder, {} when it is absent and not required. Raises WeightsInvalid."""
        path = self._bounded(file_name, _MAX_JSON_BYTES)
        if path is None and required:
            raise WeightsInvalid(f"{self.name} has no {file_name}.", hint=_HINT)
        if path is None:
            return {}
        try:
            values = json.loads(path.read_bytes(), parse_constant=_no_constant)
        except (ValueError, RecursionError, OSError) as error:
            raise WeightsInvalid(f"{file_name} of {self.name} is not sound JSON: {error}", hint=_HINT) from None
        if not isinstance(values, dict):
            raise WeightsInvalid(f"{file_name} of {self.name} is not a table.", hint=_HINT)
        return values

    def _bounded(self, file_name: str, most_bytes: int) -> Path | None:
        """The file's path, None when there is none. Raises WeightsInvalid when it is too large."""
        path = self.folder / file_name
        if not path.is_file():
            return None
        if path.stat().st_size > most_bytes:
            raise WeightsInvalid(f"{file_name} of {self.name} is larger than {most_bytes:,} bytes.", hint=_HINT)
        return path

    @cached_property
    def _tokenizer_settings(self) -> dict[str, Any]:
        return self.read_json("tokenizer_config.json", required=False)

    def _special(self, key: str) -> str | None:
        """The spelling of a token in tokenizer_config.json, where it is a text or a table with its content."""
        value = self._tokenizer_settings.get(key)
        value = value.get("content") if isinstance(value, dict) else value
        return value if isinstance(value, str) else None

    def _template_source(self) -> str | None:
        path = self._bounded("chat_template.jinja", _MAX_JSON_BYTES)
        if path is not None:
            try:
                return path.read_text(encoding="utf-8")
            except (ValueError, OSError) as error:
                raise WeightsInvalid(f"chat_template.jinja of {self.name} is not text: {error}", hint=_HINT) from None
        stated = self._tokenizer_settings.get("chat_template")
        if isinstance(stated, list):  # several, each a table with a name
            named = {one.get("name"): one.get("template") for one in stated if isinstance(one, dict)}
            stated = named.get("default")
        return stated if isinstance(stated, str) else None


def _no_constant(text: str) -> None:
    raise ValueError(f"{text} is not a number")


def _tensor_files(checkpoint: Checkpoint) -> dict[str, str]:
    """For each tensor's name the file it is in, from the index; {} for all of them in the one file."""
    if not (checkpoint.folder / _INDEX).is_file():
        return {}
    files = checkpoint.read_json(_INDEX).get("weight_map")
    if not isinstance(files, dict) or not all(_is_plain(file_name) for file_name in files.values()):
        raise WeightsInvalid(f"{_INDEX} of {checkpoint.name} names a file that is not one of the folder.", hint=_HINT)
    if len(set(files.values())) > _MAX_SHARDS:
        raise WeightsInvalid(f"{_INDEX} of {checkpoint.name} names too many files.", hint=_HINT)
    return files


def _is_plain(file_name: object) -> bool:
    """Whether it is a name of a safetensors file, without any way out of the folder."""
    return (
        isinstance(file_name, str)
        and file_name.endswith(".safetensors")
        and not set(file_name) & set("/\\:\0")
        and not file_name.startswith(".")
    )


def _headers(folder: Path, files: dict[str, str]) -> tuple[Mapping[str, tuple[int, ...]], Mapping[str, str]]:
    """The shapes and the types of all tensors; fills `files` where there is no index."""
    from safetensors import SafetensorError, safe_open

    shapes: dict[str, tuple[int, ...]] = {}
    types: dict[str, str] = {}
    for file_name in sorted(set(files.values())) or [_SINGLE]:
        path = folder / file_name
        if not path.is_file():
            raise WeightsInvalid(f"{folder.name} has no {file_name}.", hint=_HINT)
        try:
            with safe_open(path, framework="np") as file:
                for name in file.keys():  # noqa: SIM118  the file is no mapping
                    if files.setdefault(name, file_name) == file_name:
                        view = file.get_slice(name)
                        shapes[name], types[name] = tuple(view.get_shape()), str(view.get_dtype())
        except (SafetensorError, OSError) as error:
            raise WeightsInvalid(f"{file_name} of {folder.name} is not sound: {str(error)[:200]}", hint=_HINT) from None
    missing = [name for name in files if name not in shapes]
    if missing:
        raise WeightsInvalid(f"{folder.name} lacks the tensor {missing[0][:80]} of its index.", hint=_HINT)
    return shapes, types
