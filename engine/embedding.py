"""A sentence-transformers folder but for its weights: the sizes of its BERT, its tokenizer, how tokens become a vector.

What both encoders share, `engine.encoder` on torch and `engine.run.native_encoder` on encode.c. No torch here.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import tokenizers

from engine.errors import ModelMissing, ModelUnsupported, WeightsInvalid
from engine.weights.checkpoint import Checkpoint

HINT = "Choose a BERT with mean or CLS pooling, such as all-minilm-l6-v2."
MOST_TOKENIZER_BYTES = 1 << 26
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True)
class EmbeddingFolder:
    """A folder whose files have been read and checked; `open` makes one."""

    checkpoint: Checkpoint
    config: BertConfig
    recipe: Recipe
    tokenizer: tokenizers.Tokenizer

    @classmethod
    def open(cls, path: Path) -> EmbeddingFolder:
        """The folder at `path`.

        Raises ModelMissing when there is none, WeightsInvalid when its files are not sound, ModelUnsupported for
        another architecture or another way of pooling.
        """
        if not path.is_dir():
            raise ModelMissing(f"There is no embedder at {path}.", hint="`gptb models list` shows what is here.")
        checkpoint = Checkpoint(path)
        config = BertConfig.of(checkpoint)
        tokenizer = _tokenizer(path, config.vocab_size)
        return cls(checkpoint, config, Recipe.of(checkpoint, config, tokenizer), tokenizer)

    @property
    def identity(self) -> str:
        """Name and short hash of the weights."""
        return f"{self.checkpoint.name}@{self.checkpoint.sha256()[:12]}"

    def ids(self, texts: Sequence[str]) -> list[list[int]]:
        """The ids of each text, at most max_tokens, the two marks around it among them."""
        encodings = self.tokenizer.encode_batch_fast([_whole(text) for text in texts])
        return [self._cut(encoding.ids) for encoding in encodings]

    def token_offsets(self, text: str) -> list[tuple[int, int]]:
        """The character span of every token of `text`, none cut off, without the marks around it."""
        return list(self.tokenizer.encode(_whole(text), add_special_tokens=False).offsets)

    def _cut(self, ids: list[int]) -> list[int]:
        most = self.recipe.max_tokens
        return ids if len(ids) <= most else [*ids[: most - 1], ids[-1]]


@dataclass(frozen=True)
class BertConfig:
    """The sizes of a BERT; the names are those of Hugging Face's config.json."""

    hidden_size: int
    num_hidden_layers: int
    num_attention_heads: int
    intermediate_size: int
    vocab_size: int
    max_position_embeddings: int
    type_vocab_size: int
    layer_norm_eps: float

    @classmethod
    def of(cls, checkpoint: Checkpoint) -> BertConfig:
        """From config.json, every number and every tensor's shape checked. Raises WeightsInvalid, ModelUnsupported."""
        settings, name = checkpoint.settings, checkpoint.name
        kind, activation = settings.get("model_type"), settings.get("hidden_act", "gelu")
        if kind != "bert" or activation != "gelu" or settings.get("position_embedding_type", "absolute") != "absolute":
            raise ModelUnsupported(
                f"{name} is not a plain BERT but {str(kind)[:40]} ({str(activation)[:40]}).", hint=HINT
            )
        config = cls(
            **{key: _size(settings.get(key), key, name) for key in _SIZES}, layer_norm_eps=_eps(settings, name)
        )
        if config.hidden_size % config.num_attention_heads:
            raise WeightsInvalid(f"The heads of {name} do not divide its width.")
        for tensor, shape in config.shapes().items():
            if checkpoint.shapes.get(tensor) != shape:
                raise WeightsInvalid(f"{name} has no {tensor} of the shape {shape}.", hint="Fetch the model again.")
        return config

    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Every tensor of such a model: its name in a checkpoint -> its shape."""
        width, inner = self.hidden_size, self.intermediate_size
        shapes: dict[str, tuple[int, ...]] = {
            "embeddings.word_embeddings.weight": (self.vocab_size, width),
            "embeddings.position_embeddings.weight": (self.max_position_embeddings, width),
            "embeddings.token_type_embeddings.weight": (self.type_vocab_size, width),
        }
        matrices = {f"attention.{part}": (width, width) for part in ("self.query", "self.key", "self.value")}
        matrices |= {"attention.output.dense": (width, width)}
        matrices |= {"intermediate.dense": (inner, width), "output.dense": (width, inner)}
        norms = ["embeddings.LayerNorm"]
        for layer in range(self.num_hidden_layers):
            name = f"encoder.layer.{layer}"
            norms += [f"{name}.attention.output.LayerNorm", f"{name}.output.LayerNorm"]
            shapes |= {f"{name}.{part}.weight": shape for part, shape in matrices.items()}
            shapes |= {f"{name}.{part}.bias": shape[:1] for part, shape in matrices.items()}
        return shapes | {f"{norm}.{part}": (width,) for norm in norms for part in ("weight", "bias")}


_SIZES = (
    "hidden_size",
    "num_hidden_layers",
    "num_attention_heads",
    "intermediate_size",
    "vocab_size",
    "max_position_embeddings",
    "type_vocab_size",
)


def _size(value: object, key: str, name: str) -> int:
    if type(value) is not int or not 1 <= value <= 1 << 20:
        raise WeightsInvalid(f"{key} in config.json of {name} is {str(value)[:40]}.", hint="Fetch the model again.")
    return value


def _eps(settings: dict[str, Any], name: str) -> float:
    value = settings.get("layer_norm_eps", 1e-12)
    if type(value) not in (int, float) or not 0 <= value <= 0.1:
        raise WeightsInvalid(f"layer_norm_eps in config.json of {name} is {str(value)[:40]}.")
    return float(value)


@dataclass(frozen=True)
class Recipe:
    """How sentence-transformers makes one vector out of a text with this folder."""

    max_tokens: int
    mean: bool
    """The mean of all tokens; else the first one (CLS)."""

    @classmethod
    def of(cls, checkpoint: Checkpoint, config: BertConfig, tokenizer: tokenizers.Tokenizer) -> Recipe:
        """From the folder's small files. Raises WeightsInvalid, and ModelUnsupported for a step that we do not have."""
        settings = checkpoint.read_json("sentence_bert_config.json", required=False)
        if settings.get("do_lower_case") and tokenizer.encode("A").ids != tokenizer.encode("a").ids:
            raise ModelUnsupported(f"{checkpoint.name} wants its texts in lower case.", hint=HINT)
        modules = checkpoint.folder / "modules.json"
        if modules.is_file() and "Dense" in modules.read_text(encoding="utf-8", errors="replace"):
            raise ModelUnsupported(f"{checkpoint.name} has a layer after its pooling.", hint=HINT)
        limit, longest = settings.get("max_seq_length"), config.max_position_embeddings
        max_tokens = min(limit, longest) if type(limit) is int and limit > 2 else longest
        return cls(max_tokens, _pooling(checkpoint) == "mean")


def _pooling(checkpoint: Checkpoint) -> str:
    """ "mean" or "cls". Older folders have a flag for each way, newer ones its name."""
    settings = checkpoint.read_json("1_Pooling/config.json", required=False)
    flags = {"pooling_mode_mean_tokens": "mean", "pooling_mode_cls_token": "cls"}
    modes = [flags.get(key, key) for key, on in settings.items() if key.startswith("pooling_mode_") and on is True]
    modes = modes or [settings.get("pooling_mode", "mean")]
    if len(modes) != 1 or modes[0] not in ("mean", "cls"):
        raise ModelUnsupported(f"{checkpoint.name} pools its tokens by {str(modes)[:80]}.", hint=HINT)
    return str(modes[0])


def _tokenizer(folder: Path, vocab_size: int) -> tokenizers.Tokenizer:
    """The folder's tokenizer, without its limits. Raises WeightsInvalid."""
    path = folder / "tokenizer.json"
    if not path.is_file() or path.stat().st_size > MOST_TOKENIZER_BYTES:
        raise WeightsInvalid(f"{folder.name} has no tokenizer.json of a sound size.", hint="Fetch the model again.")
    try:
        tokenizer = tokenizers.Tokenizer.from_buffer(path.read_bytes())
    except Exception as error:  # noqa: BLE001  the library raises plain Exception for whatever it does not like
        raise WeightsInvalid(f"tokenizer.json of {folder.name} is not sound: {str(error)[:200]}") from None
    if tokenizer.get_vocab_size() > vocab_size:
        raise WeightsInvalid(f"The tokenizer of {folder.name} has more tokens than its model.")
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


def _whole(text: str) -> str:
    """The text with halves of surrogate pairs, as file names can have, replaced one by one: no offset moves."""
    return _SURROGATE.sub("\N{REPLACEMENT CHARACTER}", text)
