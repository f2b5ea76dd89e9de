"""BERT and its relatives (RoBERTa, XLM-R, MPNet, DistilBERT) under one set of names: those of BERT itself.

They differ in how they name sizes and tensors, in where positions begin, and in what BERT has besides: segments, which
MPNet and DistilBERT lack, and biases by distance (arXiv:2004.09297), which only MPNet has.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import ModelUnsupported, WeightsInvalid
from engine.weights.checkpoint import Checkpoint

if TYPE_CHECKING:
    from numpy.typing import NDArray

HINT = "Choose an embedder of BERT's family, such as all-minilm-l6-v2."
FARTHEST = 128  # MPNet: from this distance on all biases are one
_BIAS = "encoder.relative_attention_bias.weight"
_LAYERS = "encoder.layer."


@dataclass(frozen=True)
class Family:
    """How one of them names what BERT has; what is not named here is named as there."""

    prefix: str
    """What stands before every name where the encoder was saved as a part of something larger."""
    layers: str = _LAYERS
    modules: Mapping[str, str] = field(default_factory=dict)
    """The parts of a layer."""
    sizes: Mapping[str, str] = field(default_factory=dict)
    """The keys of config.json."""
    positions_after_padding: bool = False
    """Whether position 0 is the one behind that of the padding token."""
    segments: bool = True
    distances: bool = False


_ROBERTA = Family("roberta.", positions_after_padding=True)
_MPNET = Family(
    "mpnet.",
    modules={
        "attention.self.query": "attention.attn.q",
        "attention.self.key": "attention.attn.k",
        "attention.self.value": "attention.attn.v",
        "attention.output.dense": "attention.attn.o",
        "attention.output.LayerNorm": "attention.LayerNorm",
    },
    positions_after_padding=True,
    segments=False,
    distances=True,
)
_DISTILBERT = Family(
    "distilbert.",
    "transformer.layer.",
    modules={
        "attention.self.query": "attention.q_lin",
        "attention.self.key": "attention.k_lin",
        "attention.self.value": "attention.v_lin",
        "attention.output.dense": "attention.out_lin",
        "attention.output.LayerNorm": "sa_layer_norm",
        "intermediate.dense": "ffn.lin1",
        "output.dense": "ffn.lin2",
        "output.LayerNorm": "output_layer_norm",
    },
    sizes={
        "hidden_size": "dim",
        "num_hidden_layers": "n_layers",
        "num_attention_heads": "n_heads",
        "intermediate_size": "hidden_dim",
        "hidden_act": "activation",
    },
    segments=False,
)
FAMILIES: Mapping[str, Family] = {
    "bert": Family("bert."),
    "roberta": _ROBERTA,
    "xlm-roberta": _ROBERTA,
    "camembert": _ROBERTA,
    "mpnet": _MPNET,
    "distilbert": _DISTILBERT,
}
"""By the `model_type` in config.json."""


@dataclass(frozen=True)
class BertConfig:
    """The sizes of a BERT; the names are those of Hugging Face's config.json."""

    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    intermediate_size: int
    vocab_size: int
    max_position_embeddings: int
    """The most tokens of a text; in the checkpoint `first_position` rows stand before theirs."""
    type_vocab_size: int
    """0 where there are no segments."""
    layer_norm_eps: float
    family: str = "bert"
    first_position: int = 0
    relative_attention_num_buckets: int = 0
    """Biases of a head by distance; 0 where there are none."""

    @classmethod
    def of(cls, checkpoint: Checkpoint) -> BertConfig:
        """From config.json, every number and every tensor's shape checked. Raises WeightsInvalid, ModelUnsupported."""
        settings, name = checkpoint.settings, checkpoint.name
        kind = str(settings.get("model_type"))[:40]
        family = FAMILIES.get(kind)
        key = family.sizes.get("hidden_act", "hidden_act") if family else "hidden_act"
        activation = settings.get(key, "gelu")
        if not family or activation != "gelu" or settings.get("position_embedding_type", "absolute") != "absolute":
            raise ModelUnsupported(f"{name} is not of BERT's family but {kind} ({str(activation)[:40]}).", hint=HINT)
        config = cls(**_sizes(settings, family, name), layer_norm_eps=_eps(settings, name), family=kind)
        if config.hidden_size % config.num_attention_heads:
            raise WeightsInvalid(f"The heads of {name} do not divide its width.")
        tensors = BertTensors(checkpoint, config)
        for tensor, shape in config.shapes().items():
            if checkpoint.shapes.get(tensors.name(tensor)) != shape:
                raise WeightsInvalid(
                    f"{name} has no {tensors.name(tensor)} of the shape {shape}.", hint="Fetch the model again."
                )
        return config

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Every tensor of such a model: BERT's name of it -> its shape."""
        width, inner = self.hidden_size, self.intermediate_size
        shapes: dict[str, tuple[int, ...]] = {
            "embeddings.word_embeddings.weight": (self.vocab_size, width),
            "embeddings.position_embeddings.weight": (self.max_position_embeddings + self.first_position, width),
        }
        if self.type_vocab_size:
            shapes["embeddings.token_type_embeddings.weight"] = (self.type_vocab_size, width)
        if self.relative_attention_num_buckets:
            shapes[_BIAS] = (self.relative_attention_num_buckets, self.num_attention_heads)
        matrices = {f"attention.{part}": (width, width) for part in ("self.query", "self.key", "self.value")}
        matrices |= {"attention.output.dense": (width, width)}
        matrices |= {"intermediate.dense": (inner, width), "output.dense": (width, inner)}
        norms = ["embeddings.LayerNorm"]
        for layer in range(self.num_hidden_layers):
            name = f"{_LAYERS}{layer}"
            norms += [f"{name}.attention.output.LayerNorm", f"{name}.output.LayerNorm"]
            shapes |= {f"{name}.{part}.weight": shape for part, shape in matrices.items()}
            shapes |= {f"{name}.{part}.bias": shape[:1] for part, shape in matrices.items()}
        return shapes | {f"{norm}.{part}": (width,) for norm in norms for part in ("weight", "bias")}


class BertTensors:
    """The tensors of a checkpoint by BERT's names."""

    def __init__(self, checkpoint: Checkpoint, config: BertConfig) -> None:
        self._checkpoint, self._config = checkpoint, config
        self._family = FAMILIES[config.family]
        whole = f"{self._family.prefix}embeddings.word_embeddings.weight"
        self._prefix = self._family.prefix if whole in checkpoint.shapes else ""

    def name(self, name: str) -> str:
        """What the checkpoint calls the tensor that BERT calls `name`."""
        if not name.startswith(_LAYERS):
            return f"{self._prefix}{name}"
        layer, _, part = name.removeprefix(_LAYERS).partition(".")
        module, _, kind = part.rpartition(".")
        return f"{self._prefix}{self._family.layers}{layer}.{self._family.modules.get(module, module)}.{kind}"

    def array(self, name: str) -> NDArray[np.float32]:
        """A tensor as float32. Raises what `Checkpoint.array` raises."""
        return self._checkpoint.array(self.name(name))

    def positions(self) -> NDArray[np.float32]:
        """What is added to the words of a text: (max_position_embeddings, hidden_size).

        A text alone is all of the first segment, so that its vector is added here.
        """
        positions = self.array("embeddings.position_embeddings.weight")[self._config.first_position :]
        if not self._config.type_vocab_size:
            return positions
        segment: NDArray[np.float32] = self.array("embeddings.token_type_embeddings.weight")[0]
        return positions + segment

    def distances(self) -> NDArray[np.float32] | None:
        """What is added to a head's scores: (heads, 2 n - 1), of the distances from 1 - n to n - 1 to the other token.

        n is max_position_embeddings; None where there are no such biases.
        """
        config = self._config
        if not config.relative_attention_num_buckets:
            return None
        most = config.max_position_embeddings
        buckets = [bucket(far, config.relative_attention_num_buckets) for far in range(1 - most, most)]
        biases: NDArray[np.float32] = np.ascontiguousarray(self.array(_BIAS)[buckets].T)
        return biases


def bucket(distance: int, buckets: int) -> int:
    """Which bias a distance has (arXiv:1910.10683, section 2.1): half of them for each direction.

    Of these half are for the nearest distances, one each, and the others for ranges that grow with the logarithm.
    """
    half = buckets // 2
    start, far, exact = (half if distance > 0 else 0), abs(distance), half // 2
    if far < exact:
        return start + far
    # float32, as it is there: the last bit decides at the borders
    growth = np.log(np.float32(far) / np.float32(exact)) / np.float32(math.log(FARTHEST / exact))
    return start + min(half - 1, exact + int(growth * np.float32(half - exact)))


def _sizes(settings: dict[str, Any], family: Family, name: str) -> dict[str, int]:
    sizes = {key: _size(settings.get(family.sizes.get(key, key)), key, name) for key in _SIZES}
    sizes["type_vocab_size"] = _size(settings.get("type_vocab_size", 2), "type_vocab_size", name, family.segments)
    first = 1 + _size(settings.get("pad_token_id", 1), "pad_token_id", name) if family.positions_after_padding else 0
    sizes["first_position"] = first
    sizes["max_position_embeddings"] -= first
    if sizes["max_position_embeddings"] < 1:
        raise WeightsInvalid(f"{name} has no positions.")
    if family.distances:
        key = "relative_attention_num_buckets"
        sizes[key] = _size(settings.get(key, 32), key, name)
        if sizes[key] != 32:  # its authors' code takes 32 whatever is stated
            raise ModelUnsupported(f"{name} has {sizes[key]} biases for distances and not 32.", hint=HINT)
    return sizes


_SIZES = (
    "hidden_size",
    "num_hidden_layers",
    "num_attention_heads",
    "intermediate_size",
    "vocab_size",
    "max_position_embeddings",
)


def _size(value: object, key: str, name: str, there: bool = True) -> int:
    if not there:
        return 0
    if type(value) is not int or not 1 <= value <= 1 << 20:
        raise WeightsInvalid(f"{key} in config.json of {name} is {str(value)[:40]}.", hint="Fetch the model again.")
    return value


def _eps(settings: dict[str, Any], name: str) -> float:
    value = settings.get("layer_norm_eps", 1e-12)
    if type(value) not in (int, float) or not 0 <= value <= 0.1:
        raise WeightsInvalid(f"layer_norm_eps in config.json of {name} is {str(value)[:40]}.")
    return float(value)
