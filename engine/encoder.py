"""Sentence embeddings: a BERT from a sentence-transformers folder, its tokens pooled to one vector of length 1.

The pooling and the limit of tokens are those that the folder states (arXiv:1908.10084). Texts are batched by length, so
that little is computed for padding. Runs on the CPU.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import tokenizers
import torch
import torch.nn.functional as F
from torch import nn

from engine.bert import HINT, Bert, BertConfig
from engine.device import fast_cpu_dtype
from engine.errors import ModelMissing, ModelUnsupported, WeightsInvalid
from engine.run.threads import Threads, one_thread
from engine.weights.checkpoint import Checkpoint

if TYPE_CHECKING:
    from numpy.typing import NDArray

BATCH_TOKENS = 4096  # tokens computed at once, padding included: bounds the memory of a batch
MOST_TOKENIZER_BYTES = 1 << 26
_SURROGATE = re.compile("[\ud800-\udfff]")


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
        self._threads = Threads()

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
        with one_thread():
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
        self._threads.settle()
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
