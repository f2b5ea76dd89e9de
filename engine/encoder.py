"""Sentence embeddings: a BERT from a sentence-transformers folder, its tokens pooled to one vector of length 1.

The network is BERT (arXiv:1810.04805), the pooling and the limit of tokens are those that the folder states
(arXiv:1908.10084). Texts are batched by length, so that little is computed for padding. Runs on the CPU.

Shapes: B texts, T tokens, C hidden_size, H heads, D = C / H.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import tokenizers
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from engine.device import fast_cpu_dtype
from engine.errors import ModelMissing, ModelUnsupported, WeightsInvalid
from engine.model import Linear
from engine.weights.checkpoint import Checkpoint

if TYPE_CHECKING:
    from numpy.typing import NDArray

BATCH_TOKENS = 4096  # tokens computed at once, padding included: bounds the memory of a batch
MOST_TOKENIZER_BYTES = 1 << 26
_SURROGATE = re.compile("[\ud800-\udfff]")
HINT = "Choose a BERT with mean or CLS pooling, such as all-minilm-l6-v2."


class Encoder:
    """Turns texts into vectors. `Encoder.open` makes one."""

    def __init__(self, identity: str, model: Bert, tokenizer: tokenizers.Tokenizer, recipe: Recipe) -> None:
        self.identity = identity
        """Name and short hash of the weights: vectors of different identities are never compared."""
        self.dimension = model.config.hidden_size
        """Length of a vector."""
        self.max_tokens = recipe.max_tokens
        """Longest input in tokens, the two marks around it included; what lies beyond is not seen."""
        self._model, self._tokenizer, self._mean = model, tokenizer, recipe.mean

    @classmethod
    def open(cls, path: Path, *, dtype: torch.dtype | None = None) -> Encoder:
        """The model in a sentence-transformers folder; the matrices in `dtype`, the CPU's fastest unless given.

        Raises ModelMissing when there is no folder, WeightsInvalid when its files are not sound, ModelUnsupported for
        another architecture or another way of pooling.
        """
        if not path.is_dir():
            raise ModelMissing(f"There is no embedder at {path}.", hint="`gptb models list` shows what is here.")
        checkpoint = Checkpoint(path)
        config = BertConfig.of(checkpoint)
        model = Bert(config, checkpoint, dtype or fast_cpu_dtype()).eval().requires_grad_(False)
        tokenizer = _tokenizer(path, config.vocab_size)
        identity = f"{checkpoint.name}@{checkpoint.sha256()[:12]}"
        return cls(identity, model, tokenizer, Recipe.of(checkpoint, config, tokenizer))

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """N texts -> (N, dimension) float32, each row of length 1."""
        rows = [self._cut(ids) for ids in self._ids(texts)]
        vectors = np.empty((len(rows), self.dimension), dtype=np.float32)
        for places in batches([len(row) for row in rows]):
            vectors[places] = self._embed([rows[place] for place in places])
        return vectors

    def token_offsets(self, text: str) -> list[tuple[int, int]]:
        """The character span of every token of `text`, none cut off, without the marks around it."""
        return list(self._tokenizer.encode(_whole(text), add_special_tokens=False).offsets)

    def _ids(self, texts: Sequence[str]) -> Iterator[list[int]]:
        return (encoding.ids for encoding in self._tokenizer.encode_batch_fast([_whole(text) for text in texts]))

    def _cut(self, ids: list[int]) -> list[int]:
        """At most max_tokens, the closing mark among them."""
        return ids if len(ids) <= self.max_tokens else [*ids[: self.max_tokens - 1], ids[-1]]

    @torch.inference_mode()
    def _embed(self, rows: list[list[int]]) -> NDArray[np.float32]:
        """Ids of B texts -> (B, dimension)."""
        ids = nn.utils.rnn.pad_sequence([torch.tensor(row) for row in rows], batch_first=True)  # (B, T)
        lengths = torch.tensor([len(row) for row in rows])
        mask = torch.arange(ids.shape[1]) < lengths[:, None]  # (B, T)
        hidden = self._model(ids, None if bool(mask.all()) else mask)  # (B, T, C)
        pooled = (hidden * mask[..., None]).sum(1) / lengths[:, None] if self._mean else hidden[:, 0]
        vectors: NDArray[np.float32] = F.normalize(pooled, dim=-1).numpy()
        return vectors


def batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Places of texts of like length, longest first; a batch is one text or within BATCH_TOKENS, padding included."""
    order = sorted(range(len(lengths)), key=lambda place: -lengths[place])
    start = 0
    while start < len(order):
        count = max(1, BATCH_TOKENS // max(1, lengths[order[start]]))
        yield order[start : start + count]
        start += count


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


class Bert(nn.Module):
    """Token ids to one hidden state for each token. Sums and norms are float32 whatever the dtype of the matrices."""

    def __init__(self, config: BertConfig, checkpoint: Checkpoint, dtype: torch.dtype) -> None:
        super().__init__()
        self.config = config
        weights = _Weights(config, checkpoint, dtype)
        self.words = weights.tensor("embeddings.word_embeddings.weight")
        segments = weights.tensor("embeddings.token_type_embeddings.weight")
        # a text alone is all of the first segment
        self.positions = weights.tensor("embeddings.position_embeddings.weight") + segments[0]
        self.norm = weights.norm("embeddings.LayerNorm")
        self.layers = nn.ModuleList(Layer(weights, layer) for layer in range(config.num_hidden_layers))

    def forward(self, ids: Tensor, mask: Tensor | None) -> Tensor:
        """(B, T) ids and which of them are text, None for all -> (B, T, C) float32."""
        x: Tensor = self.norm(F.embedding(ids, self.words) + self.positions[: ids.shape[1]])
        seen = None if mask is None else mask[:, None, None, :]
        for layer in self.layers:
            x = layer(x, seen)
        return x


class Layer(nn.Module):
    """One block of BERT: attention, then the MLP, each added to its input and normalised after it."""

    def __init__(self, weights: _Weights, layer: int) -> None:
        super().__init__()
        name = f"encoder.layer.{layer}"
        self.heads = weights.config.num_attention_heads
        self.qkv = weights.linear(*(f"{name}.attention.self.{part}" for part in ("query", "key", "value")))
        self.out = weights.linear(f"{name}.attention.output.dense")
        self.attention_norm = weights.norm(f"{name}.attention.output.LayerNorm")
        self.up = weights.linear(f"{name}.intermediate.dense")
        self.down = weights.linear(f"{name}.output.dense")
        self.norm = weights.norm(f"{name}.output.LayerNorm")

    def forward(self, x: Tensor, seen: Tensor | None) -> Tensor:
        """(B, T, C) and what may be seen, (B, 1, 1, T), None for all -> (B, T, C)."""
        batch, count, width = x.shape
        q, k, v = self.qkv(x).view(batch, count, 3, self.heads, -1).permute(2, 0, 3, 1, 4).unbind(0)  # (B, H, T, D)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=seen)
        x = self.attention_norm(x + self.out(y.transpose(1, 2).reshape(batch, count, width)))
        out: Tensor = self.norm(x + self.down(F.gelu(self.up(x))))
        return out


class _Weights:
    """The folder's tensors as the modules above want them."""

    def __init__(self, config: BertConfig, checkpoint: Checkpoint, dtype: torch.dtype) -> None:
        self.config, self.checkpoint, self.dtype = config, checkpoint, dtype

    def tensor(self, name: str) -> Tensor:
        return torch.from_numpy(self.checkpoint.array(name))

    def norm(self, name: str) -> nn.LayerNorm:
        norm = nn.LayerNorm(self.config.hidden_size, self.config.layer_norm_eps, device="meta")
        norm.weight = nn.Parameter(self.tensor(f"{name}.weight"))
        norm.bias = nn.Parameter(self.tensor(f"{name}.bias"))
        return norm

    def linear(self, *names: str) -> Linear:
        """The matrices of that name, one below the other."""
        weight, bias = (torch.cat([self.tensor(f"{name}.{part}") for name in names]) for part in ("weight", "bias"))
        return Linear.of(weight.to(self.dtype), bias.to(self.dtype))


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
