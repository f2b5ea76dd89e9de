"""How sentence-transformers makes one vector of a text's hidden states with a folder (arXiv:1908.10084).

modules.json lists the steps: a transformer, a pooling, then dense layers and a normalisation, each with a small folder
of its own. config_sentence_transformers.json may state what stands before a question and before a passage. Whatever the
folder says of normalisation, our vectors have length 1 and are compared by the cosine.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import ModelUnsupported, WeightsInvalid
from engine.weights.bert_tensors import HINT
from engine.weights.checkpoint import Checkpoint

if TYPE_CHECKING:
    from pathlib import Path

    from numpy.typing import NDArray

POOLINGS = ("cls", "mean", "max", "lasttoken")
"""What can be made of the hidden states, in the order of encode.c's enum pooling."""

_FLAGS = {
    "pooling_mode_cls_token": "cls",
    "pooling_mode_mean_tokens": "mean",
    "pooling_mode_max_tokens": "max",
    "pooling_mode_lasttoken": "lasttoken",
}
_ACTIVATIONS: Mapping[str, Callable[[NDArray[np.float32]], NDArray[np.float32]]] = {
    "torch.nn.modules.linear.Identity": lambda x: x,
    "torch.nn.modules.activation.Tanh": np.tanh,
    "torch.nn.modules.activation.ReLU": lambda x: np.maximum(x, 0),
}
_FOLDER = re.compile(r"\d{1,2}_[A-Za-z]{1,40}")
_MOST_PROMPT = 2000  # characters


@dataclass(frozen=True)
class Dense:
    """A layer after the pooling: activation(weight x + bias)."""

    weight: NDArray[np.float32]  # (out, in)
    bias: NDArray[np.float32]  # (out,)
    activation: str

    def __call__(self, vector: NDArray[np.float32]) -> NDArray[np.float32]:
        """(in,) -> (out,)."""
        out: NDArray[np.float32] = _ACTIVATIONS[self.activation](self.weight @ vector + self.bias)
        return out


@dataclass(frozen=True)
class Recipe:
    """What happens to a text before the model and to its hidden states after it."""

    pooling: str
    """One of POOLINGS."""
    dense: tuple[Dense, ...]
    query_prompt: str
    passage_prompt: str
    lower_case: bool
    max_tokens: int | None
    """The longest input that the folder asks for, None where it asks for none."""

    @classmethod
    def of(cls, folder: Path, width: int) -> Recipe:
        """From the folder's small files; `width` is that of the hidden states.

        Raises WeightsInvalid for what is not sound, ModelUnsupported for a step that we do not have.
        """
        pooling = "mean"  # a folder without modules.json: sentence-transformers takes the mean
        dense: list[Dense] = []
        for kind, path in modules(folder)[1:]:
            if kind == "Pooling":
                pooling = _pooling(read_json(path / "config.json"), folder.name)
            elif kind == "Dense":
                dense.append(_dense(path, folder.name, dense[-1].bias.size if dense else width))
            elif kind != "Normalize":
                raise ModelUnsupported(f"{folder.name} has a step {kind} after its model.", hint=HINT)
        if not (folder / "modules.json").is_file():
            pooling = _pooling(read_json(folder / "1_Pooling" / "config.json"), folder.name)
        query, passage = _prompts(read_json(folder / "config_sentence_transformers.json"), folder.name)
        settings = read_json(folder / "sentence_bert_config.json")
        limits = (settings.get("max_seq_length"), read_json(folder / "tokenizer_config.json").get("model_max_length"))
        stated = [limit for limit in limits if type(limit) is int and 2 < limit < 1 << 24]
        return cls(
            pooling, tuple(dense), query, passage, settings.get("do_lower_case") is True, next(iter(stated), None)
        )

    @property
    def dimension(self) -> int | None:
        """The length of a vector where dense layers change it."""
        return self.dense[-1].bias.size if self.dense else None

    @property
    def digest(self) -> str:
        """A hash of all that changes a vector; "" for the mean of the hidden states alone."""
        if self.pooling == "mean" and not (self.dense or self.query_prompt or self.passage_prompt):
            return ""
        digest = sha256(repr((self.pooling, self.query_prompt, self.passage_prompt)).encode())
        for layer in self.dense:
            digest.update(layer.activation.encode() + layer.weight.tobytes() + layer.bias.tobytes())
        return digest.hexdigest()

    def finished(self, pooled: NDArray[np.float32]) -> NDArray[np.float32]:
        """(N, hidden) pooled -> (N, dimension), each of length 1; a row of zeros stays one."""
        for layer in self.dense:  # a row at a time: then no vector depends on those beside it
            pooled = np.array([layer(row) for row in pooled], np.float32).reshape(len(pooled), layer.bias.size)
        lengths = np.sqrt((pooled * pooled).sum(1, keepdims=True))
        unit: NDArray[np.float32] = pooled / np.where(lengths > 0, lengths, np.ones_like(lengths))
        return unit


def modules(folder: Path) -> list[tuple[str, Path]]:
    """The steps in modules.json: the last word of each one's class, and its folder. [] where there is no such file.

    Raises WeightsInvalid for what is no such list, and for a folder that lies elsewhere.
    """
    path = folder / "modules.json"
    if not path.is_file():
        return []
    listed = _parsed(path)
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed) or len(listed) > 16:
        raise WeightsInvalid(f"modules.json of {folder.name} is no list of steps.")
    steps = [(str(one.get("type")).rpartition(".")[2][:40], str(one.get("path", ""))) for one in listed]
    for _, place in steps:
        if place and not _FOLDER.fullmatch(place):
            raise WeightsInvalid(f"modules.json of {folder.name} names the folder {place[:80]!r}.")
    return [(kind, folder / place if place else folder) for kind, place in steps]


def read_json(path: Path) -> dict[str, Any]:
    """A small table of settings, {} where there is no such file. Raises WeightsInvalid."""
    values = _parsed(path) if path.is_file() else {}
    if not isinstance(values, dict):
        raise WeightsInvalid(f"{path.name} of {path.parent.name} is not a table.")
    return values


def _parsed(path: Path) -> Any:
    try:
        if path.stat().st_size > 1 << 24:
            raise ValueError("it is too large")
        return json.loads(path.read_bytes())
    except (ValueError, RecursionError, OSError) as error:
        raise WeightsInvalid(f"{path.name} of {path.parent.name} is not sound JSON: {error}") from None


def _pooling(settings: Mapping[str, Any], name: str) -> str:
    """One of POOLINGS. Older folders have a flag for each way, newer ones its name."""
    modes = [_FLAGS.get(key, key) for key, on in settings.items() if key.startswith("pooling_mode_") and on is True]
    stated = settings.get("pooling_mode", modes or "mean")
    modes = stated if isinstance(stated, list) else [stated]
    if len(modes) != 1 or modes[0] not in POOLINGS:
        raise ModelUnsupported(f"{name} pools its tokens by {str(modes)[:80]}.", hint=HINT)
    if settings.get("include_prompt") is False:
        raise ModelUnsupported(f"{name} leaves the prompt out of its pooling.", hint=HINT)
    return str(modes[0])


def _dense(folder: Path, name: str, width: int) -> Dense:
    settings = read_json(folder / "config.json")
    activation = str(settings.get("activation_function", "torch.nn.modules.activation.Tanh"))
    places = {settings.get(f"module_{side}_name") for side in ("input", "output")} - {None, "sentence_embedding"}
    if activation not in _ACTIVATIONS or settings.get("use_residual") or places:
        raise ModelUnsupported(f"{name} has a dense layer with {activation[-40:]}, of a kind unknown.", hint=HINT)
    if not (folder / "model.safetensors").is_file():
        raise WeightsInvalid(
            f"{name} has no {folder.name}/model.safetensors.",
            hint="Save the model anew as safetensors; gptb reads no pickles.",
        )
    layer = Checkpoint(folder)
    weight = layer.array("linear.weight")
    bias = layer.array("linear.bias") if "linear.bias" in layer.shapes else np.zeros(weight.shape[0], np.float32)
    if weight.ndim != 2 or weight.shape[1] != width or bias.shape != weight.shape[:1]:
        raise WeightsInvalid(f"The dense layer {folder.name} of {name} does not fit its model.")
    return Dense(weight, bias, activation)


def _prompts(settings: Mapping[str, Any], name: str) -> tuple[str, str]:
    """What stands before a question and before a passage, "" for nothing: as their encode_query and encode_document."""
    prompts = settings.get("prompts") or {}
    if not isinstance(prompts, dict):
        raise WeightsInvalid(f"The prompts of {name} are not a table.")
    given = {key: text for key, text in prompts.items() if isinstance(text, str)}
    if any(len(text) > _MOST_PROMPT for text in given.values()):
        raise WeightsInvalid(f"A prompt of {name} is longer than {_MOST_PROMPT} characters.")
    fallback = str(settings.get("default_prompt_name"))

    def chosen(names: Iterator[str]) -> str:
        return next((given[one] for one in names if one in given), "")

    return chosen(iter(("query", fallback))), chosen(iter(("document", "passage", "corpus", fallback)))
