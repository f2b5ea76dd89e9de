"""A LoRA adapter merged into a model: W + (alpha / r) B A for every matrix that it touches (arXiv:2106.09685).

The layout is peft's: adapter_config.json and adapter_model.safetensors in one folder. A merged matrix of a quantised
model is quantised again, to 8 bits, so that a merged model stays about as small as it was.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from functools import cached_property
from hashlib import sha256
from math import sqrt
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import ModelUnsupported, WeightsInvalid
from engine.weights.source import ModelSource, QuantizedBlocks, open_source

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from engine.chat import ChatTemplate
    from engine.config import ModelConfig
    from engine.tokenizer import Tokenizer

SETTINGS, WEIGHTS = "adapter_config.json", "adapter_model.safetensors"
_MOST_SETTINGS_BYTES = 1 << 20
_TENSOR = re.compile(r"(?:base_model\.model\.)?(?P<module>model\..+|lm_head)\.lora_(?P<half>[AB])\.weight")
_REFUSED = ("use_dora", "rank_pattern", "alpha_pattern", "modules_to_save", "fan_in_fan_out", "lora_bias")
_HINT = "Train the adapter again, or take another one."


def open_adapted(path: Path, adapter: Path | None) -> ModelSource:
    """The model at `path`, with the adapter in that folder merged into it where one is given.

    Raises what `open_source` and MergedSource raise.
    """
    source = open_source(path)
    return source if adapter is None else MergedSource(source, adapter)


class MergedSource:
    """A ModelSource with an adapter merged into it.

    Raises WeightsInvalid where the adapter is not sound or was made for another model, ModelUnsupported for a kind of
    adapter other than plain LoRA.
    """

    def __init__(self, base: ModelSource, folder: Path) -> None:
        self.base, self.folder, self.name = base, folder, f"{base.name}+{folder.name}"
        self.config: ModelConfig = base.config
        settings = _settings(folder)
        self._scale = _scale(settings, folder.name)
        self._halves = _halves(folder)
        known = set(base.names())
        for name, pair in self._halves.items():
            if set(pair) != {"A", "B"} or name not in known:
                raise WeightsInvalid(f"The adapter {folder.name} does not fit {base.name}: {name[:80]}.", hint=_HINT)

    def tokenizer(self) -> Tokenizer:
        """The base model's."""
        return self.base.tokenizer()

    def chat_template(self) -> ChatTemplate | None:
        """The base model's."""
        return self.base.chat_template()

    def names(self) -> Sequence[str]:
        """The base model's tensors."""
        return self.base.names()

    def array(self, name: str) -> NDArray[np.float32]:
        """One tensor as float32, merged. Raises WeightsInvalid as the base does, or where the shapes differ."""
        matrix = self.base.array(name)
        if name not in self._halves:
            return matrix
        a, b = self._halves[name]["A"], self._halves[name]["B"]  # (r, columns), (rows, r)
        if a.ndim != 2 or b.ndim != 2 or a.shape[0] != b.shape[1] or (b.shape[0], a.shape[1]) != matrix.shape:
            raise WeightsInvalid(f"The adapter {self.folder.name} does not fit {name} of {self.base.name}.", hint=_HINT)
        merged: NDArray[np.float32] = matrix + np.float32(self._scale) * (b @ a)
        return merged

    def blocks(self, name: str) -> QuantizedBlocks | None:
        """The base's blocks where nothing is merged; a merged matrix of a quantised model as Q8_0."""
        blocks = self.base.blocks(name)
        if blocks is None or name not in self._halves:
            return blocks
        return QuantizedBlocks("Q8_0", blocks.shape, q8_0(self.array(name)))

    def sha256(self) -> str:
        """The identity of the base and every byte of the adapter."""
        return self._identity

    @cached_property
    def _identity(self) -> str:
        digest = sha256(self.base.sha256().encode())
        for name in (SETTINGS, WEIGHTS):
            digest.update(sha256((self.folder / name).read_bytes()).digest())
        return digest.hexdigest()


def q8_0(matrix: NDArray[np.float32]) -> NDArray[np.uint8]:
    """(rows, columns) -> (rows, bytes in a row) in ggml's Q8_0: 32 numbers share a scale, max |x| / 127."""
    blocks = matrix.reshape(matrix.shape[0], -1, 32)
    scales = (np.abs(blocks).max(axis=2, keepdims=True) / np.float32(127)).astype("<f2")
    divisors = np.where(scales > 0, scales, np.float16(1)).astype(np.float32)
    numbers = np.clip(np.rint(blocks / divisors), -127, 127).astype(np.int8)
    joined = np.concatenate([scales.view(np.uint8), numbers.view(np.uint8)], axis=2)
    return np.ascontiguousarray(joined.reshape(matrix.shape[0], -1))


def _settings(folder: Path) -> dict[str, Any]:
    path = folder / SETTINGS
    try:
        if path.stat().st_size > _MOST_SETTINGS_BYTES:
            raise ValueError("it is too large")
        settings = json.loads(path.read_bytes())
    except (OSError, ValueError, RecursionError) as error:
        raise WeightsInvalid(f"{SETTINGS} of {folder.name} cannot be read: {error}", hint=_HINT) from None
    if not isinstance(settings, dict):
        raise WeightsInvalid(f"{SETTINGS} of {folder.name} is not a table.", hint=_HINT)
    return settings


def _scale(settings: dict[str, Any], name: str) -> float:
    """What the product of the halves is multiplied by; refuses what plain LoRA does not have."""
    refused = [key for key in _REFUSED if settings.get(key)]
    if settings.get("peft_type", "LORA") != "LORA" or refused or settings.get("bias", "none") != "none":
        raise ModelUnsupported(f"The adapter {name} is not a plain LoRA{': ' + refused[0] if refused else ''}.")
    rank: Any = settings.get("r")
    alpha: Any = settings.get("lora_alpha")
    numbers = isinstance(rank, int) and isinstance(alpha, int | float)
    if not numbers or not 1 <= rank <= 1 << 16 or not 0 < alpha < 1e6:
        raise WeightsInvalid(f"r or lora_alpha of the adapter {name} is not a number that can be.", hint=_HINT)
    return float(alpha / (sqrt(rank) if settings.get("use_rslora") else rank))


def _halves(folder: Path) -> dict[str, dict[str, NDArray[np.float32]]]:
    """For each matrix of the model its two halves, A and B."""
    from safetensors import SafetensorError, safe_open

    halves: dict[str, dict[str, NDArray[np.float32]]] = {}
    try:
        with safe_open(folder / WEIGHTS, framework="np") as file:
            for name in file.keys():  # noqa: SIM118  the file is no mapping
                match = _TENSOR.fullmatch(name)
                if match is None:
                    raise ModelUnsupported(f"The adapter {folder.name} holds {name[:80]}, which is no half of a LoRA.")
                halves.setdefault(f"{match['module']}.weight", {})[match["half"]] = file.get_tensor(name).astype("f4")
    except (SafetensorError, OSError, TypeError, AttributeError) as error:
        raise WeightsInvalid(f"{WEIGHTS} of {folder.name} cannot be read: {str(error)[:200]}", hint=_HINT) from None
    return halves
