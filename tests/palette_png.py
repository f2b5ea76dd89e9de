"""Pictures as small PNG files: 256 colours, a byte a pixel."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage, qRgb

COLOURS = 256


def save(picture: QImage, path: Path) -> None:
    """Write a PNG."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if not with_palette(picture).save(str(path), "PNG", 0):
        raise OSError(f"{path} cannot be written.")


def with_palette(picture: QImage) -> QImage:
    """The picture in at most 256 of its own colours: the frequent ones, none much like another."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    height, width, stride = picture.height(), picture.width(), picture.bytesPerLine()
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(height, stride)[:, : width * 3].reshape(-1, 3)
    packed = pixels.astype(np.uint32) @ np.array([65536, 256, 1], np.uint32)
    found, where, counts = np.unique(packed, return_inverse=True, return_counts=True)
    colours = np.stack([found >> 16 & 255, found >> 8 & 255, found & 255], axis=1).astype(np.int32)
    kept = palette(colours[np.argsort(-counts, kind="stable")])
    parts = (part for part in np.array_split(colours, 64) if len(part))
    nearest = np.concatenate([np.abs(part[:, None] - kept[None]).max(axis=2).argmin(axis=1) for part in parts])
    indexed = np.zeros((height, (width + 3) // 4 * 4), np.uint8)
    indexed[:, :width] = nearest[where].reshape(height, width)
    made = QImage(indexed.tobytes(), width, height, indexed.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([qRgb(*(int(channel) for channel in colour)) for colour in kept])
    return made.copy()


def palette(colours: NDArray[np.int32]) -> NDArray[np.int32]:
    """At most 256 of these colours (n, 3), the most frequent first, as far apart as is needed for that."""
    if len(colours) <= COLOURS:
        return colours
    for apart in range(2, 256):
        left, kept = colours, []
        while len(left) and len(kept) <= COLOURS:
            kept.append(left[0])
            left = left[np.abs(left - left[0]).max(axis=1) >= apart]
        if len(kept) <= COLOURS:
            return np.array(kept)
    raise AssertionError("256 steps of a channel are always enough.")
