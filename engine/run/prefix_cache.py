"""Keys and values that were computed once: kept in memory for the next prompt, and on disk for the next process.

A prompt that begins like an earlier one is computed only from where they part. On disk a text is kept in pages of as
many tokens as run.c's own; a page is found by a hash of all tokens up to its end, so that looking up reads no contents,
texts that begin alike share pages, and a text that parts from a stored one still finds the pages before.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import struct
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from itertools import takewhile
from pathlib import Path

import numpy as np

from engine.errors import WeightsInvalid
from engine.run.loop import common_prefix
from engine.run.native import NativeModel, NativeSequence

KEPT_SEQUENCES = 4
MAX_BYTES = 512_000_000
_LENGTH_AT = 8  # in the head of a state, where run.c's `struct state` has the number of tokens


class PageStore:
    """Pages in files of one folder, at most `max_bytes` of them: those not used for longest go first.

    Several processes may use the folder at once. A file that is not what was written, or that belongs to other tokens,
    is deleted and counts as missing; where the folder cannot be written nothing is kept. Nothing here raises.
    """

    def __init__(self, folder: Path, max_bytes: int = MAX_BYTES) -> None:
        self._folder, self._max_bytes = folder, max_bytes

    def has(self, key: bytes) -> bool:
        """Whether there is a file for the page."""
        return self._path(key).exists()

    def read(self, key: bytes, ids: Sequence[int]) -> bytes | None:
        """The page, None where it is missing or its file is not sound."""
        path, head = self._path(key), _ids_bytes(ids)
        try:
            content = path.read_bytes()
        except OSError:
            return None
        digest, rest = content[:32], memoryview(content)[32:]
        if digest == sha256(key + rest).digest() and rest[: len(head)] == head:
            return bytes(rest[len(head) :])
        with contextlib.suppress(OSError):
            path.unlink()
        return None

    def write(self, pages: Sequence[tuple[bytes, Sequence[int], bytes]]) -> None:
        """Keep pages of one text, each with its key and its ids, in their order."""
        contents = [(key, _ids_bytes(ids) + page) for key, ids, page in pages]
        with contextlib.suppress(OSError):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            if self._make_room(sum(32 + len(rest) for _, rest in contents)):
                for key, rest in contents:
                    self._write(self._path(key), sha256(key + rest).digest() + rest)

    def touch(self, keys: Sequence[bytes]) -> None:
        """Note that the pages of a text were used. The first are the newest: without them the others are worthless."""
        now = time.time_ns()
        for place, key in enumerate(keys):
            with contextlib.suppress(OSError):
                os.utime(self._path(key), ns=(now - place, now - place))

    def _path(self, key: bytes) -> Path:
        return self._folder / f"{key.hex()}.kv"

    def _write(self, path: Path, content: bytes) -> None:
        """Under another name first, so that no process reads half a file. Not synced: a torn file fails its check."""
        partial = path.with_name(f"{path.stem}.{secrets.token_hex(8)}.partial")
        try:
            with os.fdopen(os.open(partial, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
                file.write(content)
            partial.replace(path)
        finally:
            partial.unlink(missing_ok=True)

    def _make_room(self, wanted: int) -> bool:
        """Delete files, oldest first, until `wanted` bytes more would fit; whether they can."""
        files = sorted(self._files())
        total = sum(size for _, size, _ in files)
        for _, size, path in files if wanted <= self._max_bytes else ():
            if total + wanted <= self._max_bytes:
                break
            with contextlib.suppress(FileNotFoundError):
                os.unlink(path)  # noqa: PTH108  a name from scandir
            total -= size
        return total + wanted <= self._max_bytes

    def _files(self) -> Iterator[tuple[int, int, str]]:
        """When each file was used, its bytes and its path; also what a process that was killed left half written."""
        with os.scandir(self._folder) as entries:
            for entry in entries:
                with contextlib.suppress(FileNotFoundError):
                    if entry.name.endswith((".kv", ".partial")) and entry.is_file(follow_symlinks=False):
                        status = entry.stat(follow_symlinks=False)
                        yield status.st_mtime_ns, status.st_size, entry.path


@dataclass(frozen=True)
class Page:
    """The tokens of a text from `start` to `end`, with a key that depends on them and on all before."""

    key: bytes
    start: int
    end: int


@dataclass
class Prefix:
    """Tokens and a sequence whose first keys and values are theirs."""

    ids: list[int]
    sequence: NativeSequence


class PrefixCache:
    """The beginnings of texts that a model has computed: a few sequences, and pages in a store where there is one."""

    def __init__(
        self, model: NativeModel, context_tokens: int, store: PageStore | None = None, identity: str = ""
    ) -> None:
        """`identity` says what the keys and values depend on besides the tokens: parameters, adapter, code."""
        self._model, self._context_tokens, self._store = model, context_tokens, store
        self._root = sha256(identity.encode()).digest()
        self._kept: list[Prefix] = []  # newest last

    def begin(self, ids: list[int], stable: int = 0) -> Prefix:
        """A new Prefix with the longest known beginning of `ids`, never all of them: the last one gives the logits.

        Of the pages on disk the last may end, within a page, at `stable`.
        """
        prefix = self._from_memory(ids)
        stored = self._from_disk(ids[:-1], stable, len(prefix.ids))
        if stored is None:
            return prefix
        prefix.sequence.close()
        return stored

    def keep(self, prefix: Prefix, stable: int = 0) -> None:
        """Hold on to what was computed; on disk its first `stable` tokens, where they fill a page at least."""
        self._to_disk(prefix, min(stable, len(prefix.ids)))
        for old in self._kept[:]:
            longer, shorter = (old, prefix) if len(old.ids) > len(prefix.ids) else (prefix, old)
            if common_prefix(longer.ids, shorter.ids) == len(shorter.ids):
                self._kept.remove(old)
                shorter.sequence.close()
                prefix = longer
        self._kept.append(prefix)
        while len(self._kept) > KEPT_SEQUENCES or (self.kept_tokens > self._context_tokens and len(self._kept) > 1):
            self._drop(self._kept[0])

    @property
    def kept_tokens(self) -> int:
        """Tokens held in memory; what several sequences share counts more than once."""
        return sum(len(prefix.ids) for prefix in self._kept)

    def close(self) -> None:
        """Put the whole pages of all that is kept on disk, and let go of it."""
        size = self._model.info.page_tokens
        for prefix in self._kept[:]:
            self._to_disk(prefix, len(prefix.ids) // size * size)
            self._drop(prefix)

    def _drop(self, prefix: Prefix) -> None:
        self._kept.remove(prefix)
        prefix.sequence.close()

    def _from_memory(self, ids: list[int]) -> Prefix:
        known, source = 0, None
        for prefix in self._kept:
            common = min(common_prefix(prefix.ids, ids), len(ids) - 1)
            if common > known:
                known, source = common, prefix
        sequence = source.sequence.fork(known) if source else self._model.sequence(self._context_tokens)
        return Prefix(ids[:known], sequence)

    def _from_disk(self, ids: list[int], stable: int, known: int) -> Prefix | None:
        """What the store has of `ids`, None unless that is at least a page more than the `known` first of them."""
        if self._store is None:
            return None
        found = max(
            (self._stored(self._store, text) for text in (ids, ids[:stable])),
            key=lambda pages: pages[-1].end if pages else 0,
        )
        if not found or found[-1].end < known + self._model.info.page_tokens:
            return None
        contents: list[bytes] = []
        for page in found:
            content = self._store.read(page.key, ids[page.start : page.end])
            if content is None:
                break
            contents.append(content)
        sound = found[: len(contents)]
        self._store.touch([page.key for page in sound])
        return self._loaded(ids[: sound[-1].end], contents) if sound else None

    def _stored(self, store: PageStore, ids: Sequence[int]) -> list[Page]:
        """The pages of `ids` from the first to the last before one that is not in the store."""
        return list(takewhile(lambda page: store.has(page.key), self._pages(ids)))

    def _loaded(self, ids: list[int], pages: Sequence[bytes]) -> Prefix | None:
        sequence = self._model.sequence(self._context_tokens)
        head = bytearray(sequence.save())
        struct.pack_into("=Q", head, _LENGTH_AT, len(ids))
        try:
            sequence.load(bytes(head) + b"".join(pages))
        except WeightsInvalid:  # a store of another shape under the same identity
            sequence.close()
            return None
        return Prefix(ids, sequence)

    def _to_disk(self, prefix: Prefix, count: int) -> None:
        """Store the pages of the first `count` tokens that are not there yet."""
        if self._store is None or count < self._model.info.page_tokens:
            return
        pages = list(self._pages(prefix.ids[:count]))
        missing = [number for number, page in enumerate(pages) if not self._store.has(page.key)]
        if missing:
            sequence, size = prefix.sequence.fork(count), self._model.info.page_bytes
            state = memoryview(sequence.save())
            sequence.close()
            parts = state[len(state) - len(pages) * size :]
            chosen = [(pages[number], parts[number * size : (number + 1) * size]) for number in missing]
            self._store.write([(page.key, prefix.ids[page.start : page.end], bytes(part)) for page, part in chosen])
            self._store.touch([page.key for page in pages])

    def _pages(self, ids: Sequence[int]) -> Iterator[Page]:
        """The pages that hold `ids`; the last one may be partly filled."""
        size, key = self._model.info.page_tokens, self._root
        for start in range(0, len(ids), size):
            end = min(start + size, len(ids))
            key = sha256(key + _ids_bytes(ids[start:end])).digest()
            yield Page(key, start, end)


def _ids_bytes(ids: Sequence[int]) -> bytes:
    return np.asarray(ids, "<i4").tobytes()
