"""Static embeddings: a text's vector is the mean of its tokens' vectors, one table and no model. Numpy alone.

Their quality is below a model's and their speed hundreds of times above it. Read are the layouts of WordLlama
(github.com/dleemiller/WordLlama), of sentence-transformers' StaticEmbedding and of model2vec: safetensors with one
table, and tokenizer.json beside it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from hashlib import sha256
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.embedding import open_tokenizer, whole
from engine.errors import ModelMissing, WeightsInvalid
from engine.likeness import measured
from engine.pooling import modules
from engine.weights.checkpoint import Checkpoint

if TYPE_CHECKING:
    from numpy.typing import NDArray

TABLES = ("embedding.weight", "embeddings")
"""What the table is called: by WordLlama and sentence-transformers; by model2vec."""
_UNLIMITED = 1 << 20  # tokens
_TOGETHER = 1 << 16  # tokens whose vectors lie in memory at once


class StaticEncoder:
    """Turns texts into vectors. `StaticEncoder.open` makes one."""

    def __init__(self, folder: Path, name: str) -> None:
        """Raises WeightsInvalid for what is not sound, and for a table with something beside it."""
        checkpoint = Checkpoint(folder, settings_required=False)
        table = _table_of(checkpoint)
        if table is None:
            raise WeightsInvalid(f"{name} holds no table of vectors.", hint="Fetch the model again.")
        self._vectors = checkpoint.array(table)  # (vocabulary, dimension)
        self._tokenizer = open_tokenizer(folder, len(self._vectors))
        unknown = _unknown(self._tokenizer.to_str()) if table == "embeddings" else None
        self._left_out = -1 if unknown is None else unknown
        digest = sha256(checkpoint.sha256().encode() + (folder / "tokenizer.json").read_bytes()).hexdigest()
        self.identity = f"{name}@{digest[:12]}"
        """Name and short hash of the weights: vectors of different identities are never compared."""
        self.dimension = int(self._vectors.shape[1])
        """Length of a vector."""
        self.max_tokens = _UNLIMITED
        """Longest input in tokens: there is no limit, but a mean over many pages says little."""

    @classmethod
    def open(cls, path: Path) -> StaticEncoder:
        """The table in a folder. Raises ModelMissing, WeightsInvalid."""
        if not path.is_dir():
            raise ModelMissing(f"There is no embedder at {path}.", hint="`gptb models list` shows what is here.")
        steps = modules(path)
        return cls(steps[0][1] if steps else path, path.resolve().name)

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """N texts -> (N, dimension) float32, each row of length 1; one without a token is the first unit vector."""
        encodings = self._tokenizer.encode_batch_fast([whole(text) for text in texts], add_special_tokens=False)
        rows = [[one for one in encoding.ids if one != self._left_out] for encoding in encodings]
        vectors = np.zeros((len(rows), self.dimension), np.float32)
        first = 0
        while first < len(rows):
            end = _end_of_batch(rows, first)
            self._sum(rows[first:end], vectors[first:end])
            first = end
        lengths = np.sqrt((vectors * vectors).sum(1, keepdims=True))
        vectors[lengths[:, 0] == 0, 0] = 1
        unit: NDArray[np.float32] = vectors / np.where(lengths > 0, lengths, np.ones_like(lengths))
        return unit

    def embed_queries(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """N questions -> (N, dimension) float32: the same as `embed`."""
        return self.embed(texts)

    @cached_property
    def likeness(self) -> tuple[float, float]:
        """The mean cosine of a question with a passage that does not answer it, and with its own."""
        return measured(self.embed, self.embed_queries)

    def token_offsets(self, text: str) -> list[tuple[int, int]]:
        """The character span of every token of `text`."""
        return list(self._tokenizer.encode(whole(text), add_special_tokens=False).offsets)

    def _sum(self, rows: Sequence[list[int]], out: NDArray[np.float32]) -> None:
        """Write the sum of each text's vectors, its mean but for the length."""
        filled = [place for place, row in enumerate(rows) if row]
        if filled:
            starts = np.cumsum([0, *(len(rows[place]) for place in filled[:-1])])
            ids = np.fromiter(chain.from_iterable(rows[place] for place in filled), np.int64)
            out[filled] = np.add.reduceat(self._vectors[ids], starts, axis=0)


def is_static(folder: Path) -> bool:
    """Whether a folder holds a table of vectors and no transformer. Raises WeightsInvalid for one that is not sound."""
    steps = modules(folder)
    if steps:
        return steps[0][0] == "StaticEmbedding"
    if not (folder / "model.safetensors").is_file():
        return False
    return _table_of(Checkpoint(folder, settings_required=False)) is not None


def _table_of(checkpoint: Checkpoint) -> str | None:
    """The name of the table where it is all that there is."""
    names = list(checkpoint.shapes)
    alone = len(names) == 1 and names[0] in TABLES and len(checkpoint.shapes[names[0]]) == 2
    return names[0] if alone else None


def _unknown(tokenizer: str) -> int | None:
    """The id of the token for what is not in the vocabulary, which model2vec leaves out."""
    import json

    model = json.loads(tokenizer)["model"]
    vocabulary, token = model.get("vocab"), model.get("unk_token")
    if isinstance(vocabulary, dict) and isinstance(token, str):
        found = vocabulary.get(token)
        return found if isinstance(found, int) else None
    return model["unk_id"] if type(model.get("unk_id")) is int else None


def _end_of_batch(rows: Sequence[list[int]], first: int) -> int:
    """Where the texts end that are summed together: one text, or as many as have _TOGETHER tokens."""
    end, tokens = first + 1, len(rows[first])
    while end < len(rows) and tokens + len(rows[end]) <= _TOGETHER:
        tokens += len(rows[end])
        end += 1
    return end
