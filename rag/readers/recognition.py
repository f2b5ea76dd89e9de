"""Text recognition (OCR): the words in a picture, by rapidocr, whose models are in its package.

It is the extra `ocr`, since it is as large as the rest together. Not covered: letters too faint for a person that the
network reads all the same, handwriting, text in a circle.
"""

import contextlib
import importlib.util
from collections.abc import Sequence
from functools import cache
from typing import Any, NamedTuple

INSTALL = 'Install text recognition with `pip install "gptb[ocr]"`, and add the file again.'
MAX_SIDE = 2_400
MIN_SCORE = 0.5
MIN_COLUMN_LINES = 4


class Line(NamedTuple):
    """A line of text and its box, in pixels."""

    text: str
    left: float
    top: float
    right: float
    bottom: float


def is_installed() -> bool:
    """Tell whether text recognition is at hand."""
    return all(importlib.util.find_spec(name) is not None for name in ("rapidocr", "onnxruntime"))


def recognise(image: Any) -> str:
    """Return the text in a picture of PIL, line by line, column by column."""
    import numpy as np

    image = image.convert("RGB")
    image.thumbnail((MAX_SIDE, MAX_SIDE))
    result = _engine()(np.asarray(image)[:, :, ::-1])
    if result.boxes is None or result.txts is None:
        return ""
    found = zip(result.boxes, result.txts, result.scores, strict=True)
    lines = [
        Line(text, *map(float, (box[:, 0].min(), box[:, 1].min(), box[:, 0].max(), box[:, 1].max())))
        for box, text, score in found
        if score >= MIN_SCORE
    ]
    return "\n".join(in_order(lines))


def in_order(lines: Sequence[Line]) -> list[str]:
    """Return the rows of text in the order of reading: the columns of a page one after the other."""
    if columns := _columns(lines):
        return [row for column in columns for row in in_order(column)]
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda line: line.top + line.bottom):
        if rows and (line.top + line.bottom) / 2 < rows[-1][0].bottom:
            rows[-1].append(line)
        else:
            rows.append([line])
    return [" ".join(line.text for line in sorted(row, key=lambda line: line.left)) for row in rows]


def _columns(lines: Sequence[Line]) -> list[list[Line]]:
    """Return two groups of lines with a white gap between them from top to bottom, none where there is none."""
    edge = 0.0
    ordered = sorted(lines, key=lambda line: line.left)
    for number, line in enumerate(ordered):
        wide = len(ordered) - number >= MIN_COLUMN_LINES <= number
        if wide and line.left > edge and _is_prose(ordered[:number]) and _is_prose(ordered[number:]):
            return [list(ordered[:number]), list(ordered[number:])]
        edge = max(edge, line.right)
    return []


def _is_prose(lines: Sequence[Line]) -> bool:
    """Tell lines of text from the cells of a table, whose rows belong together."""
    return sum(len(line.text.split()) for line in lines) >= 4 * len(lines)


@cache
def _engine() -> Any:
    """Return the networks, loaded once a process; they need more room than the parsers of files."""
    make_room()
    from rapidocr import RapidOCR

    return RapidOCR(params={"EngineConfig.onnxruntime.intra_op_num_threads": 2, "Global.log_level": "critical"})


def make_room() -> None:
    """Raise the limit on memory to the one that the worker may not pass; nothing where there is no limit."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_AS)
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
