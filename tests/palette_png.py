"""Pictures as small PNG files: with a palette where that looks the same."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage, qRgb

COLOURS, MOST, MEAN = 256, 48, 0.1
"""A palette is taken where no pixel's channel moves by more than MOST of 255, and on the mean by less than MEAN."""


def save(picture: QImage, path: Path) -> None:
    """Write a PNG, with a palette where that looks the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    small = with_palette(picture)
    if not (small or picture.convertToFormat(QImage.Format.Format_RGB888)).save(str(path), "PNG", 0):
        raise OSError(f"{path} cannot be written.")


def with_palette(picture: QImage) -> QImage | None:
    """The picture in its 256 most frequent colours, None where that could be seen."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    height, width, stride = picture.height(), picture.width(), picture.bytesPerLine()
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(height, stride)[:, : width * 3].reshape(-1, 3)
    packed = pixels.astype(np.uint32) @ np.array([65536, 256, 1], np.uint32)
    found, where, counts = np.unique(packed, return_inverse=True, return_counts=True)
    colours = np.stack([found >> 16 & 255, found >> 8 & 255, found & 255], axis=1).astype(np.int32)
    kept = colours[np.argsort(-counts, kind="stable")[:COLOURS]]
    nearest = np.concatenate(
        [
            np.abs(part[:, None] - kept[None]).max(axis=2).argmin(axis=1)
            for part in np.array_split(colours, 64)
            if len(part)
        ]
    )
    moved = np.abs(colours - kept[nearest]).max(axis=1)
    if moved.max() > MOST or (moved * counts).sum() / counts.sum() > MEAN:
        return None
    indexed = np.zeros((height, (width + 3) // 4 * 4), np.uint8)
    indexed[:, :width] = nearest[where].reshape(height, width)
    made = QImage(indexed.tobytes(), width, height, indexed.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([qRgb(*(int(channel) for channel in colour)) for colour in kept])
    return made.copy()
