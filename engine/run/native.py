"""run.c and encode.c as a library: found or built, loaded through ctypes, and a model in it as Python objects.

The library is one that was built when gptb was installed, or one that a C compiler builds on first use into a cache
folder. Without either `available` says why, and models run through torch. A call into the library lets other Python
threads run.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable, Sequence
from ctypes import POINTER, byref, c_char_p, c_double, c_int, c_int32, c_int64, c_size_t, c_void_p
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import TracebackType
from typing import Self

import numpy as np
from numpy.typing import NDArray

from engine.errors import ContextExceeded, EngineError, NotFinite, RunInvalid, WeightsInvalid
from engine.run.thread_count import wanted_threads

SOURCE = Path(__file__).with_name("run.c")
LIBRARY_SOURCE = Path(__file__).with_name("encode.c")  # includes run.c
FLAGS = ("-std=gnu11", "-O3", "-ffp-contract=off", "-fPIC", "-shared", "-fvisibility=hidden", "-DGPTB_LIBRARY")
LIBRARIES = ("-lm", "-lpthread")
_BUILD_SECONDS = 300
ERROR_BYTES = 256
_CANCELLED = 1


class Cancelled(EngineError):
    """A pass was ended by `NativeModel.cancel`; its sequences are as they were before."""


def available(cache_folder: Path | None = None) -> tuple[bool, str]:
    """Whether the library is there or could be built, and a sentence that says where it is or why it is not."""
    try:
        path = library_path(cache_folder)
        _loaded(path)
    except OSError as error:
        return False, str(error)
    return True, f"The native engine is {path}."


def library_path(cache_folder: Path | None = None) -> Path:
    """The library's file: the installed one, or one built now or earlier into `cache_folder`.

    Raises OSError with a sentence when there is none and none can be built.
    """
    for installed in sorted(SOURCE.parent.glob("_run*.so")):
        if _is_current(installed):
            return installed
    return _built(cache_folder or default_cache())


def source_key() -> str:
    """What a library says of itself when it was built from both as they are: compile with -DGPTB_SOURCE="that"."""
    from hashlib import sha256

    return sha256(SOURCE.read_bytes() + LIBRARY_SOURCE.read_bytes()).hexdigest()[:16]


def _is_current(library: Path) -> bool:
    """Whether an installed library fits: the source may have changed since, or the processor may be another."""
    try:
        told = ctypes.CDLL(str(library)).gptb_source
    except (OSError, AttributeError):
        return False
    told.restype = c_char_p
    return bool(told() == source_key().encode())


def default_cache() -> Path:
    """Where a library built on first use is kept, and models packed where their own folder is read-only."""
    import platformdirs

    return Path(os.environ.get("GPTB_CACHE") or platformdirs.user_cache_path("gptb"))


def _built(folder: Path) -> Path:
    """The library in `folder` for this source, compiler and set of flags, built when it is not there yet."""
    from hashlib import sha256
    from shutil import which

    compiler = next(
        (found for name in (os.environ.get("CC"), "cc", "gcc", "clang") if name and (found := which(name))), None
    )
    if compiler is None:
        raise OSError("The native engine is not installed, and there is no C compiler to build it with.")
    status = Path(compiler).stat()
    identity = repr((source_key(), compiler, status.st_size, status.st_mtime_ns, FLAGS, LIBRARIES))
    key = sha256(identity.encode()).hexdigest()[:16]
    library = folder / f"gptb-run-{key}.so"
    if not library.exists():
        _compile(compiler, library)
    return library


def _compile(compiler: str, library: Path) -> None:
    """Builds beside the name and renames at the end, so that no process ever sees half a library."""
    import subprocess

    library.parent.mkdir(parents=True, exist_ok=True)
    partial = library.with_name(f".{library.name}.{os.getpid()}.partial")
    command = [compiler, *FLAGS, f'-DGPTB_SOURCE="{source_key()}"', str(LIBRARY_SOURCE), "-o", str(partial), *LIBRARIES]
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=_BUILD_SECONDS, check=False)
        if done.returncode:
            told = (done.stderr.strip().splitlines() or [f"exit {done.returncode}"])[0]
            raise OSError(f"The native engine could not be built with {compiler}: {told[:200]}")
        partial.replace(library)
    except subprocess.TimeoutExpired:
        raise OSError(f"The native engine could not be built with {compiler}: it took too long.") from None
    finally:
        partial.unlink(missing_ok=True)


class _Info(ctypes.Structure):
    _fields_ = [
        *((name, c_int32) for name in ("vocabulary", "context", "layers", "hidden", "heads", "kv_heads")),
        *((name, c_int32) for name in ("head_dim", "inner", "threads", "tokens")),
        ("file_bytes", c_int64),
        ("page_bytes", c_int64),
        ("page_tokens", c_int32),
        ("simd", ctypes.c_char * 12),
    ]


class _Entry(ctypes.Structure):
    _fields_ = [("sequence", c_void_p), ("token", c_int32), ("wants_logits", c_int32)]


_ENTRY = np.dtype([("sequence", np.uintp), ("token", np.int32), ("wants_logits", np.int32)])
_SIGNATURES = {
    "gptb_open": (c_void_p, [c_char_p, c_int, c_char_p, c_size_t]),
    "gptb_close": (None, [c_void_p]),
    "gptb_describe": (None, [c_void_p, POINTER(_Info)]),
    "gptb_sequence_new": (c_void_p, [c_void_p, c_size_t]),
    "gptb_sequence_free": (None, [c_void_p]),
    "gptb_sequence_length": (c_size_t, [c_void_p]),
    "gptb_sequence_truncate": (None, [c_void_p, c_size_t]),
    "gptb_sequence_fork": (c_void_p, [c_void_p, c_size_t]),
    "gptb_sequence_bytes": (c_size_t, [c_void_p]),
    "gptb_sequence_save": (None, [c_void_p, c_void_p]),
    "gptb_sequence_load": (c_int, [c_void_p, c_char_p, c_size_t, c_char_p, c_size_t]),
    "gptb_cancel": (None, [c_void_p, c_int]),
    "gptb_eval": (c_int, [c_void_p, c_void_p, c_size_t, c_void_p, c_size_t, c_void_p, c_char_p, c_size_t]),
    "gptb_best": (c_int, [c_void_p, c_void_p, c_size_t, c_void_p, c_char_p, c_size_t]),
    "gptb_top": (c_double, [c_void_p, c_void_p, c_size_t, c_size_t, c_void_p, c_void_p]),
    "gptb_encode": (c_int64, [c_void_p, c_char_p, c_size_t, c_int, c_void_p, c_size_t]),
    "gptb_piece": (c_void_p, [c_void_p, c_int32, POINTER(c_size_t)]),
    "gptb_encoder_open": (c_void_p, [c_char_p, c_char_p, c_size_t]),
    "gptb_encoder_close": (None, [c_void_p]),
    "gptb_encoder_simd": (c_char_p, [c_void_p]),
    "gptb_encoder_embed": (
        c_int,
        [c_void_p, c_void_p, c_void_p, c_size_t, c_int, c_int, c_void_p, c_char_p, c_size_t],
    ),
}


@cache
def _loaded(path: Path) -> ctypes.CDLL:
    library = ctypes.CDLL(str(path))
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def open_library(cache_folder: Path | None = None) -> ctypes.CDLL:
    """The library. Raises RunInvalid with a sentence when there is none."""
    try:
        return _loaded(library_path(cache_folder))
    except OSError as error:
        raise RunInvalid(str(error)) from None


def checked_threads(threads: int | None) -> int:
    """How many threads as the library takes it. None: what GPTB_THREADS says, else 0, one for each processor.

    Raises RunInvalid.
    """
    if threads is not None and (type(threads) is not int or not 1 <= threads <= 64):
        raise RunInvalid(f"threads is {str(threads)[:20]}; it must be a whole number from 1 to 64.")
    return threads or wanted_threads() or 0


@dataclass(frozen=True)
class NativeInfo:
    """What a model in the library is."""

    vocab_size: int
    max_position_embeddings: int
    num_hidden_layers: int
    hidden_size: int
    threads: int
    simd: str
    """The level of vector instructions in use: avx512, avxvnni, avx2, neon or plain."""
    file_bytes: int
    """Bytes of the parameters file."""
    page_bytes: int
    """Bytes of the keys and values of `page_tokens` positions."""
    page_tokens: int


class NativeModel:
    """A model.bin that is open in the library.

    Raises WeightsInvalid when the file is not sound or the wanted level of vector instructions is not there, and
    RunInvalid when there is no library (`available` says why).
    """

    def __init__(self, path: Path, *, threads: int | None = None, cache_folder: Path | None = None) -> None:
        self._library = open_library(cache_folder)
        count = checked_threads(threads)
        error_text = ctypes.create_string_buffer(ERROR_BYTES)
        self._handle = self._library.gptb_open(os.fsencode(path), count, error_text, ERROR_BYTES)
        if not self._handle:
            raise WeightsInvalid(sentence(error_text))
        self._sequences: set[NativeSequence] = set()
        self.info = self._describe()

    def _describe(self) -> NativeInfo:
        info = _Info()
        self._library.gptb_describe(self._handle, byref(info))
        return NativeInfo(
            vocab_size=info.vocabulary,
            max_position_embeddings=info.context,
            num_hidden_layers=info.layers,
            hidden_size=info.hidden,
            threads=info.threads,
            simd=info.simd.decode(),
            file_bytes=info.file_bytes,
            page_bytes=info.page_bytes,
            page_tokens=info.page_tokens,
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __del__(self) -> None:
        self.close()

    def close(self) -> None:
        """Give back everything, sequences included. A closed model stays closed; closing twice does nothing."""
        if getattr(self, "_handle", None):
            for sequence in list(self._sequences):
                sequence.close()
            self._library.gptb_close(self._handle)
            self._handle = None

    def sequence(self, context_tokens: int) -> NativeSequence:
        """A sequence without a token that holds at most `context_tokens`; memory is taken as it fills."""
        if type(context_tokens) is not int or context_tokens < 1:
            raise RunInvalid(f"context_tokens is {str(context_tokens)[:20]}; it must be a whole number from 1.")
        return NativeSequence(self, self._library.gptb_sequence_new(self._open(), context_tokens), context_tokens)

    def eval(
        self,
        batch: Sequence[tuple[NativeSequence, Sequence[int], int]],
        ids: NDArray[np.int32] | None = None,
    ) -> NDArray[np.float32]:
        """Append tokens to sequences and return logits, (rows, vocabulary) or (rows, len(ids)) float32.

        Each item of `batch` is a sequence, its next tokens, and of how many of the last of them the logits are wanted
        (0 none, 1 for the next token, len for all); rows follow the order of the batch. A row of several sequences
        computed together is, bit for bit, the row of each alone. Raises ContextExceeded when a sequence is full,
        RunInvalid for a token out of the vocabulary, Cancelled; then no sequence has changed.
        """
        entries = _entries(batch)
        if ids is not None:
            ids = np.ascontiguousarray(ids, np.int32)
        width = self.info.vocab_size if ids is None else ids.size
        logits = np.empty((int(entries["wants_logits"].sum()), width), np.float32)
        wanted = (None, 0) if ids is None else (ids.ctypes.data, ids.size)
        self._run(self._library.gptb_eval, entries, *wanted, logits.ctypes.data)
        return logits

    def best(self, batch: Sequence[tuple[NativeSequence, Sequence[int], int]]) -> NDArray[np.int32]:
        """As `eval`, but only the token with the largest logit of each row, of equal ones the lower.

        Raises NotFinite for logits that are not, and what `eval` raises.
        """
        entries = _entries(batch)
        best = np.empty(int(entries["wants_logits"].sum()), np.int32)
        self._run(self._library.gptb_best, entries, best.ctypes.data)
        if (best < 0).any():
            raise NotFinite()
        return best

    def _run(self, function: Callable[..., int], entries: NDArray[np.void], *arguments: int | None) -> None:
        """Call a function that computes a batch; raise what it says."""
        error_text = ctypes.create_string_buffer(ERROR_BYTES)
        status = function(self._open(), entries.ctypes.data, entries.size, *arguments, error_text, ERROR_BYTES)
        if status == _CANCELLED:
            raise Cancelled("The computation was cancelled.")
        if status:
            raise RunInvalid(sentence(error_text))

    def cancel(self, cancelled: bool = True) -> None:
        """Make every pass, from any thread, end soon with Cancelled, until it is called with False."""
        self._library.gptb_cancel(self._open(), int(cancelled))

    def top(self, logits: NDArray[np.float32], count: int) -> tuple[NDArray[np.int32], NDArray[np.float32], float]:
        """The `count` largest of one row of logits: ids, logits, largest first; and the log of the sum of all exp."""
        row = np.ascontiguousarray(logits, np.float32).reshape(-1)
        count = max(min(int(count), row.size), 0)
        ids, values = np.empty(count, np.int32), np.empty(count, np.float32)
        pointers = (ids.ctypes.data, values.ctypes.data)
        log_sum = self._library.gptb_top(self._open(), row.ctypes.data, row.size, count, *pointers)
        return ids, values, float(log_sum)

    def encode(self, text: str, *, specials: bool = False) -> list[int]:
        """The ids of a text by the file's own tokenizer, as `engine.tokenizer.Tokenizer.encode` gives them."""
        encoded = text.encode("utf-8", "replace")
        ids = np.empty(len(encoded) + 16, np.int32)
        count = self._library.gptb_encode(self._open(), encoded, len(encoded), int(specials), ids.ctypes.data, ids.size)
        if not 0 <= count <= ids.size:
            raise RunInvalid("There is not enough memory to encode the text.")
        return [int(token_id) for token_id in ids[:count]]

    def piece(self, token_id: int) -> bytes:
        """The bytes of one token, b"" for an id that is not in the vocabulary."""
        count = c_size_t()
        start = self._library.gptb_piece(self._open(), token_id, byref(count))
        return ctypes.string_at(start, count.value) if start else b""

    def _open(self) -> int:
        if not self._handle:
            raise RunInvalid("The model is closed.")
        return int(self._handle)


class NativeSequence:
    """Tokens that have been computed, with their keys and values. Made by NativeModel.sequence and `fork`."""

    def __init__(self, model: NativeModel, handle: int | None, context_tokens: int) -> None:
        if not handle:
            raise RunInvalid("There is not enough memory for another sequence.")
        self._model, self._library, self._handle = model, model._library, handle
        self.context_tokens = context_tokens
        model._sequences.add(self)

    def close(self) -> None:
        """Give back its memory, where no other sequence shares it. Closing twice does nothing."""
        if self._handle:
            self._library.gptb_sequence_free(self._handle)
            self._handle = 0
            self._model._sequences.discard(self)

    @property
    def length(self) -> int:
        """Tokens that it holds."""
        return int(self._library.gptb_sequence_length(self._open()))

    def truncate(self, length: int) -> None:
        """Forget every token from position `length` on."""
        self._library.gptb_sequence_truncate(self._open(), max(length, 0))

    def fork(self, length: int | None = None) -> NativeSequence:
        """A sequence that begins with the first `length` tokens (None: all) of this one, sharing their memory."""
        wanted = self.length if length is None else max(min(length, self.length), 0)
        handle = self._library.gptb_sequence_fork(self._open(), wanted)
        return NativeSequence(self._model, handle, self.context_tokens)

    def save(self) -> bytes:
        """Its state as bytes that `load` takes, in this or another process."""
        state = bytearray(self._library.gptb_sequence_bytes(self._open()))
        self._library.gptb_sequence_save(self._open(), (ctypes.c_char * len(state)).from_buffer(state))
        return bytes(state)

    def load(self, state: bytes) -> None:
        """Replace what it holds by a saved state. Raises WeightsInvalid when the state is not one of such a model."""
        error_text = ctypes.create_string_buffer(ERROR_BYTES)
        if self._library.gptb_sequence_load(self._open(), state, len(state), error_text, ERROR_BYTES):
            raise WeightsInvalid(sentence(error_text))

    def _open(self) -> int:
        if not self._handle:
            raise RunInvalid("The sequence is closed.")
        return self._handle


def _entries(batch: Sequence[tuple[NativeSequence, Sequence[int], int]]) -> NDArray[np.void]:
    """The batch as the library reads it; raises ContextExceeded where a sequence has no room for its tokens."""
    for sequence, tokens, _ in batch:
        if sequence.length + len(tokens) > sequence.context_tokens:
            raise ContextExceeded(sequence.length + len(tokens), sequence.context_tokens)
    entries = np.zeros(sum(len(tokens) for _, tokens, _ in batch), _ENTRY)
    end = 0
    for sequence, tokens, wanted in batch:
        start, end = end, end + len(tokens)
        entries["sequence"][start:end] = sequence._open()
        entries["token"][start:end] = tokens
        entries["wants_logits"][max(end - wanted, start) : end] = 1
    return entries


def sentence(error_text: ctypes.Array[ctypes.c_char]) -> str:
    """What the library has written of an error."""
    return error_text.value.decode("utf-8", "replace")
