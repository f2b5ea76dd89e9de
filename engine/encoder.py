"""Sentence embeddings through torch: a BERT from a sentence-transformers folder, its tokens pooled to a unit vector.

What is done before and after the BERT is what the folder states (see `engine.pooling`). Texts are batched by length, so
that little is computed for padding. Runs on the CPU.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import torch
from torch import Tensor, nn

from engine.bert import Bert
from engine.device import fast_cpu_dtype
from engine.embedding import EmbeddingFolder
from engine.run.threads import Threads, one_thread
from engine.text_encoder import TextEncoder

if TYPE_CHECKING:
    from numpy.typing import NDArray

BATCH_TOKENS = 4096  # tokens computed at once, padding included: bounds the memory of a batch


class Encoder(TextEncoder):
    """Turns texts into vectors. `Encoder.open` makes one."""

    def __init__(self, folder: EmbeddingFolder, model: Bert) -> None:
        super().__init__(folder)
        self._model = model
        self._threads = Threads()

    @classmethod
    def open(cls, path: Path, *, dtype: torch.dtype | None = None) -> Encoder:
        """The model in a sentence-transformers folder; the matrices in `dtype`, the CPU's fastest unless given.

        Raises what `EmbeddingFolder.open` raises.
        """
        folder = EmbeddingFolder.open(path)
        with one_thread():
            model = Bert(folder.config, folder.tensors, dtype or fast_cpu_dtype()).eval().requires_grad_(False)
        return cls(folder, model)

    def _vectors(self, rows: list[list[int]]) -> NDArray[np.float32]:
        pooled = np.empty((len(rows), self._model.config.hidden_size), dtype=np.float32)
        for places in batches([len(row) for row in rows]):
            pooled[places] = self._pooled([rows[place] for place in places])
        return self._folder.recipe.finished(pooled)

    @torch.inference_mode()
    def _pooled(self, rows: list[list[int]]) -> NDArray[np.float32]:
        """Ids of B texts -> (B, C)."""
        self._threads.settle()
        ids = nn.utils.rnn.pad_sequence([torch.tensor(row) for row in rows], batch_first=True)  # (B, T)
        lengths = torch.tensor([len(row) for row in rows])
        mask = torch.arange(ids.shape[1]) < lengths[:, None]  # (B, T)
        hidden = self._model(ids, None if bool(mask.all()) else mask)  # (B, T, C)
        pooled: NDArray[np.float32] = POOL[self._folder.recipe.pooling](hidden, mask).numpy()
        return pooled


POOL: dict[str, Callable[[Tensor, Tensor], Tensor]] = {
    "cls": lambda hidden, _: hidden[:, 0],
    "mean": lambda hidden, mask: (hidden * mask[..., None]).sum(1) / mask.sum(1, keepdim=True),
    "max": lambda hidden, mask: hidden.masked_fill(~mask[..., None], -torch.inf).amax(1),
    "lasttoken": lambda hidden, mask: hidden[torch.arange(len(hidden)), mask.sum(1) - 1],
}
"""(B, T, C) hidden states and (B, T) which of them are text -> (B, C)."""


def batches(lengths: Sequence[int]) -> Iterator[list[int]]:
    """Places of texts of like length, longest first; a batch is one text or within BATCH_TOKENS, padding included."""
    order = sorted(range(len(lengths)), key=lambda place: -lengths[place])
    start = 0
    while start < len(order):
        count = max(1, BATCH_TOKENS // max(1, lengths[order[start]]))
        yield order[start : start + count]
        start += count
