"""A sentence encoder on encode.c: the fast path on a CPU. It has the surface of `engine.encoder.Encoder`, no torch.

Its matrices are rounded to 8 bits. The vectors are near enough to those of torch (cosine above 0.999) that an index
made by one encoder serves the other, and so both have one identity. The weights lie in an encoder.bin that is made once
in a folder beside the model.
"""

from __future__ import annotations

import ctypes
import os
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.embedding import EmbeddingFolder
from engine.errors import RunInvalid, WeightsInvalid
from engine.pooling import POOLINGS
from engine.run.native import ERROR_BYTES, checked_threads, open_library, sentence
from engine.run.packed import packed_file
from engine.text_encoder import TextEncoder

if TYPE_CHECKING:
    from numpy.typing import NDArray


class NativeEncoder(TextEncoder):
    """Turns texts into vectors. `NativeEncoder.open` makes one."""

    def __init__(self, folder: EmbeddingFolder, packed: Path, *, threads: int | None = None) -> None:
        """`packed` is the folder's encoder.bin. Raises RunInvalid without the library, WeightsInvalid."""
        super().__init__(folder)
        self._threads = checked_threads(threads)
        self._library = open_library()
        error_text = ctypes.create_string_buffer(ERROR_BYTES)
        self._handle = self._library.gptb_encoder_open(os.fsencode(packed), error_text, ERROR_BYTES)
        if not self._handle:
            raise WeightsInvalid(sentence(error_text))
        self.simd: str = self._library.gptb_encoder_simd(self._handle).decode()
        """The level of vector instructions in use: avx512, avxvnni, avx2, neon or plain."""

    @classmethod
    def open(cls, path: Path, *, threads: int | None = None) -> NativeEncoder:
        """The model in a sentence-transformers folder, packed on its first use; a thread a processor unless given.

        Raises what `EmbeddingFolder.open` raises, ModelUnsupported for a width that encode.c does not have, RunInvalid
        where there is no library (`engine.run.native.available` says why).
        """
        folder = EmbeddingFolder.open(path)
        return cls(folder, packed(folder), threads=threads)

    def __del__(self) -> None:
        if getattr(self, "_handle", None):
            self._library.gptb_encoder_close(self._handle)
            self._handle = None

    def _vectors(self, rows: list[list[int]]) -> NDArray[np.float32]:
        order = sorted(range(len(rows)), key=lambda place: -len(rows[place]))  # long ones first share out best
        lengths = np.array([len(rows[place]) for place in order], np.int32)
        ids = np.fromiter(chain.from_iterable(rows[place] for place in order), np.int32, int(lengths.sum()))
        pooled = np.empty((len(rows), self._folder.config.hidden_size), np.float32)
        pooled[order] = self._run(ids, lengths)
        return self._folder.recipe.finished(pooled)

    def _run(self, ids: NDArray[np.int32], lengths: NDArray[np.int32]) -> NDArray[np.float32]:
        """Ids of N texts one behind the other -> (N, hidden_size)."""
        vectors = np.empty((lengths.size, self._folder.config.hidden_size), np.float32)
        error_text = ctypes.create_string_buffer(ERROR_BYTES)
        failed = self._library.gptb_encoder_embed(
            self._handle,
            ids.ctypes.data,
            lengths.ctypes.data,
            lengths.size,
            POOLINGS.index(self._folder.recipe.pooling),
            self._threads,
            vectors.ctypes.data,
            error_text,
            ERROR_BYTES,
        )
        if failed:
            raise RunInvalid(sentence(error_text))
        return vectors


def packed(folder: EmbeddingFolder) -> Path:
    """The encoder.bin of a folder, made on first use."""
    from engine.weights.encoder_file import ENCODER_VERSION, pack_encoder

    name = f"{folder.checkpoint.sha256()[:16]}.encoder.v{ENCODER_VERSION}.bin"
    return packed_file(folder.checkpoint.folder, name, lambda path: pack_encoder(folder.tensors, folder.config, path))
