"""A reader of GGUF files, versions 2 and 3, little endian (the format: ggml's docs/gguf.md).

The file is mapped, not read: opening parses the header, and a tensor costs memory only when it is asked for. Whatever a
count, a length or an offset says is checked against the file before it is used, because the file is a stranger's.
A file that shrinks while it is open is not covered: the operating system ends the program then.
"""

from __future__ import annotations

import mmap
import struct
import sys
from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

from engine.errors import WeightsInvalid
from engine.weights.ggml import GGMLType, ggml_type

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from engine.config import ModelConfig

    Value = int | float | bool | str | array[int] | array[float] | list[str] | list["Value"]


@dataclass(frozen=True)
class TensorInfo:
    """Where one tensor lies. `shape` is in numpy's order, rows first; `offset` counts bytes from the file's start."""

    name: str
    shape: tuple[int, ...]
    type: GGMLType
    offset: int
    nbytes: int


class GGUFFile:
    """An open GGUF file: its metadata, and its tensors by name.

    Raises WeightsInvalid when the file is malformed or truncated, with a sentence that names it.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._bytes = _mapped(path)
        cursor = _Cursor(self._bytes)
        try:
            tensor_count, metadata_count = _read_start(cursor)
            self.metadata: Mapping[str, Value] = _read_metadata(cursor, metadata_count)
            self.tensors: Mapping[str, TensorInfo] = _read_tensors(cursor, tensor_count, _alignment(self.metadata))
        except WeightsInvalid as error:
            raise WeightsInvalid(f"{path.name} is not a sound GGUF file: {error}", hint=_HINT) from None
        except struct.error:
            raise WeightsInvalid(f"{path.name} is not a sound GGUF file: it ends too early.", hint=_HINT) from None
        except UnicodeDecodeError:
            raise WeightsInvalid(f"{path.name} is not a sound GGUF file: a text is not UTF-8.", hint=_HINT) from None
        self.header_bytes = cursor.position

    @classmethod
    def open(cls, path: Path) -> GGUFFile:
        """Open the file at `path`. Raises WeightsInvalid."""
        return cls(path)

    @property
    def size(self) -> int:
        """Bytes in the whole file."""
        return len(self._bytes)

    def read(self, start: int, count: int) -> bytes:
        """A copy of at most `count` bytes of the file from `start`."""
        return self._bytes[start : start + count]

    def raw(self, name: str) -> NDArray[np.uint8]:
        """The bytes of a tensor as they lie in the file, (rows, bytes in a row), without a copy.

        Raises WeightsInvalid when there is no such tensor, ModelUnsupported when its type is unknown.
        """
        import numpy as np

        info = self._info(name)
        info.type.check_known(name)
        row_bytes = info.shape[-1] // info.type.block_size * info.type.block_bytes
        flat = np.frombuffer(self._bytes, np.uint8, info.nbytes, info.offset)
        return flat.reshape(-1, row_bytes)

    def dequantize(self, name: str) -> NDArray[np.float32]:
        """A tensor as float32 in its shape. Raises WeightsInvalid and ModelUnsupported as `raw` does."""
        from engine.weights.quants import dequantize

        raw = self.raw(name)
        info = self._info(name)
        return dequantize(raw, info.type.name).reshape(info.shape)

    def config(self) -> ModelConfig:
        """The model's shape. Raises WeightsInvalid, and ModelUnsupported for an architecture that is not supported."""
        from engine.weights.shape import config_from_gguf

        return config_from_gguf(self.metadata, {name: info.shape for name, info in self.tensors.items()})

    def _info(self, name: str) -> TensorInfo:
        try:
            return self.tensors[name]
        except KeyError:
            raise WeightsInvalid(f"{self.path.name} has no tensor {name}.", hint=_HINT) from None


_HINT = "Fetch the model again, or take another file."
_MAX_PAIRS = 1 << 16  # metadata pairs, and tensors, in one file
_MAX_ELEMENTS = 1 << 21  # elements of all metadata arrays together; the largest vocabulary known has 2^18 tokens
_MAX_NAME = 1 << 10  # bytes in a key or in a tensor's name
_MAX_TEXT = 1 << 24  # bytes in one text
_MAX_NESTING = 2  # arrays in arrays
_MAX_DIMENSIONS = 4
_STRING, _ARRAY, _BOOL = 8, 9, 7
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "B", 10: "Q", 11: "q", 12: "d"}


def _mapped(path: Path) -> mmap.mmap:
    try:
        status = path.stat()  # before opening: to open a named pipe would wait for ever
        if not S_ISREG(status.st_mode) or status.st_size == 0:
            raise WeightsInvalid(f"{path.name} is empty or not a file.", hint=_HINT)
        with path.open("rb") as file:
            return mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:
        raise WeightsInvalid(f"{path.name} cannot be read: {getattr(error, 'strerror', error)}.", hint=_HINT) from None


class _Cursor:
    """A place in the bytes that moves on with every read and never past the end."""

    def __init__(self, data: mmap.mmap) -> None:
        self.data = data
        self.size = len(data)
        self.position = 0
        self.elements_left = _MAX_ELEMENTS

    def number(self, code: str) -> int | float:
        (value,) = struct.unpack_from("<" + code, self.data, self.position)
        self.position += struct.calcsize("<" + code)
        return value  # type: ignore[no-any-return]

    def count(self, code: str, limit: int, what: str) -> int:
        value = self.number(code)
        if value > limit:
            raise WeightsInvalid(f"{what} is {value}, more than {limit}.")
        return int(value)

    def text(self, limit: int = _MAX_TEXT) -> str:
        length = self.count("Q", limit, "the length of a text")
        end = self.position + length
        if end > self.size:
            raise WeightsInvalid("a text reaches past its end.")
        text = self.data[self.position : end].decode()
        self.position = end
        return text

    def texts(self, count: int) -> list[str]:
        """`count` texts in a row: a tight loop, since a vocabulary has 10^5 of them."""
        data, size, position = self.data, self.size, self.position
        length_at = struct.Struct("<Q").unpack_from
        texts: list[str] = []
        append = texts.append
        for _ in range(count):
            (length,) = length_at(data, position)
            start = position + 8
            position = start + length
            if position > size:
                raise WeightsInvalid("a text reaches past its end.")
            append(data[start:position].decode())
        self.position = position
        return texts

    def numbers(self, code: str, count: int) -> array[int] | array[float]:
        values: array[int] | array[float] = array(code)
        end = self.position + count * values.itemsize
        if end > self.size:
            raise WeightsInvalid("an array reaches past its end.")
        values.frombytes(self.data[self.position : end])
        if sys.byteorder == "big":
            values.byteswap()
        self.position = end
        return values

    def value(self, kind: int, nesting: int = 0) -> Value:
        if kind == _STRING:
            return self.text()
        if kind == _ARRAY:
            return self.array(nesting + 1)
        if kind not in _SCALARS:
            raise WeightsInvalid(f"it has a value of the unknown type {kind}.")
        number = self.number(_SCALARS[kind])
        return bool(number) if kind == _BOOL else number

    def array(self, nesting: int) -> Value:
        if nesting > _MAX_NESTING:
            raise WeightsInvalid("its arrays are nested too deep.")
        kind = int(self.number("I"))
        count = self.count("Q", self.elements_left, "the number of elements")
        self.elements_left -= count
        if kind == _STRING:
            return self.texts(count)
        if kind in _SCALARS:
            return self.numbers(_SCALARS[kind], count)
        return [self.value(kind, nesting) for _ in range(count)]


def _read_start(cursor: _Cursor) -> tuple[int, int]:
    """The counts of tensors and of metadata pairs."""
    if cursor.data[:4] != b"GGUF":
        raise WeightsInvalid("it does not begin with GGUF.")
    cursor.position = 4
    version = cursor.number("I")
    if version not in (2, 3):
        raise WeightsInvalid(f"its version is {version}; versions 2 and 3 are read.")
    tensor_count = cursor.count("Q", _MAX_PAIRS, "the number of tensors")
    return tensor_count, cursor.count("Q", _MAX_PAIRS, "the number of metadata pairs")


def _read_metadata(cursor: _Cursor, count: int) -> dict[str, Value]:
    metadata: dict[str, Value] = {}
    for _ in range(count):
        key = cursor.text(_MAX_NAME)
        if key in metadata:
            raise WeightsInvalid(f"the key {key[:80]!r} appears twice.")
        metadata[key] = cursor.value(int(cursor.number("I")))
    return metadata


def _alignment(metadata: Mapping[str, Value]) -> int:
    alignment = metadata.get("general.alignment", 32)
    if not isinstance(alignment, int) or not 8 <= alignment <= 1 << 20 or alignment & (alignment - 1):
        raise WeightsInvalid(f"its alignment is {str(alignment)[:40]}, not a power of two from 8 to 1048576.")
    return alignment


def _read_tensors(cursor: _Cursor, count: int, alignment: int) -> dict[str, TensorInfo]:
    described = [_read_tensor(cursor) for _ in range(count)]
    start = -(-cursor.position // alignment) * alignment
    tensors: dict[str, TensorInfo] = {}
    end = 0
    for name, shape, kind, offset in sorted(described, key=lambda tensor: tensor[3]):
        info = TensorInfo(name, shape, kind, start + offset, _tensor_bytes(name, shape, kind))
        if name in tensors:
            raise WeightsInvalid(f"the tensor {name[:80]!r} appears twice.")
        if offset % alignment or offset < end:
            raise WeightsInvalid(f"the tensor {name[:80]!r} overlaps another or is not aligned.")
        end = offset + info.nbytes
        if start + end > cursor.size:
            raise WeightsInvalid(f"the tensor {name[:80]!r} reaches past its end.")
        tensors[name] = info
    return tensors


def _read_tensor(cursor: _Cursor) -> tuple[str, tuple[int, ...], GGMLType, int]:
    name = cursor.text(_MAX_NAME)
    dimensions = cursor.count("I", _MAX_DIMENSIONS, "the number of dimensions")
    shape = tuple(int(cursor.number("Q")) for _ in range(dimensions))[::-1]
    if not shape or min(shape) < 1:
        raise WeightsInvalid(f"the tensor {name[:80]!r} has no elements.")
    kind = ggml_type(int(cursor.number("I")))
    return name, shape, kind, int(cursor.number("Q"))


def _tensor_bytes(name: str, shape: tuple[int, ...], kind: GGMLType) -> int:
    """Bytes of a tensor, 0 when its type is unknown. Python's integers cannot overflow."""
    if not kind.block_size:
        return 0
    if shape[-1] % kind.block_size:
        raise WeightsInvalid(f"a row of the tensor {name[:80]!r} is not a whole number of {kind.name} blocks.")
    elements = 1
    for dimension in shape:
        elements *= dimension
    return elements // kind.block_size * kind.block_bytes
