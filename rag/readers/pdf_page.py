"""One page of a PDF as pdfium sees it: its characters, where they stand, and whether a person can see them.

The page is drawn at one pixel a point; where the letters of a text object stand in no contrast to what is around them,
they are not seen, whatever the reason: the colour of the ground, something drawn over them, a clip. Invisible text
(render mode 3) is what recognition leaves over a scan: a line of it counts as seen where the picture has ink below most
of it. Not covered: invisible words over a picture of others, or at the end of a longer line.
"""

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as api

from rag.readers.unseen import MIN_POINTS, OFF_PAGE, SAME_COLOUR, TINY, TRANSPARENT, Unseen

MIN_CONTRAST = 8
"""Of 255 in one colour: light grey #EEE on white has 17, half of it where a letter is thinner than a pixel."""

MIN_INK = 60
"""The same over a scan, whose paper is not even."""

MIN_INKED_SHARE = 0.3
"""Of the width of the letters: most columns of pixels meet a stroke; a line that crosses a text meets few or all."""

MIN_SCANNED_SHARE = 0.5
MIN_SCAN_SHARE = 0.25
MAX_PIXELS = 4_000_000
MIN_ALPHA = 13
LIGHT = 230
BOLD = 600
LARGER = 1.05
"""A heading is bold, or by so much larger than what it stands above."""

INVISIBLE = "drawn in invisible mode"

Pixels = np.ndarray[Any, np.dtype[np.uint8]]  # (rows, columns, 3)
Boxes = np.ndarray[Any, np.dtype[np.float64]]  # (characters, 4): left, bottom, right, top, in points of the page

_Look = tuple[float, bool]
_LINE_ENDS = (10, 13)
_HYPHENS = (2, 0xFFFE)


@dataclass(frozen=True)
class _Run:
    """Characters start..end of one text object, which look alike; `points` is the size of its letters."""

    start: int
    end: int
    mode: int
    points: float
    bold: bool
    fill: tuple[int, int] | None  # grey and alpha
    clipped: bool

    @property
    def dark(self) -> bool:
        """Whether it can be seen on white."""
        return self.fill is not None and self.fill[0] < 180 and self.fill[1] > 100


@dataclass(frozen=True)
class Characters:
    """What pdfium finds on a page: code points, their boxes in points, and why each is not seen, empty where it is.

    `parted` are the line breaks between a heading and what it stands above, or below.
    """

    codes: list[int]
    boxes: Boxes
    reasons: list[str]
    parted: frozenset[int]

    @property
    def text(self) -> str:
        """What is seen."""
        return "".join(_seen(self, Unseen(), 1))


def page_characters(page: "pdfium.PdfPage") -> Characters:
    """Return the characters of a page. Raises pdfium.PdfiumError."""
    text_page = page.get_textpage()
    try:
        count = text_page.count_chars()
        codes = [api.FPDFText_GetUnicode(text_page, index) for index in range(count)]
        boxes = _boxes(text_page, count)
        runs = list(_runs(text_page, codes))
        return Characters(codes, boxes, _reasons(page, runs, boxes, codes), frozenset(_parted(codes, runs)))
    finally:
        text_page.close()


def page_text(page: "pdfium.PdfPage", unseen: Unseen, number: int) -> str:
    """Return the text of a page that is seen; the rest is reported. Raises pdfium.PdfiumError."""
    return "".join(_seen(page_characters(page), unseen, number))


def _boxes(text_page: "pdfium.PdfTextPage", count: int) -> Boxes:
    boxes = np.zeros((count, 4))
    sides = [ctypes.c_double() for _ in range(4)]
    left, right, bottom, top = map(ctypes.byref, sides)
    for index in range(count):
        api.FPDFText_GetCharBox(text_page, index, left, right, bottom, top)
        boxes[index] = sides[0].value, sides[2].value, sides[1].value, sides[3].value
    return boxes


def _runs(text_page: "pdfium.PdfTextPage", codes: list[int]) -> Iterator[_Run]:
    """Yield the runs; white space that pdfium adds has no object and belongs to the run before."""
    start, last, handle = 0, None, None
    for index in range(len(codes)):
        found = api.FPDFText_GetTextObject(text_page, index)
        address = ctypes.cast(found, ctypes.c_void_p).value if found else None
        if address is None or address == last:
            continue
        if handle is not None:
            yield _run(text_page, handle, start, index)
        start, last, handle = (index if last is not None else 0), address, found
    if handle is not None:
        yield _run(text_page, handle, start, len(codes))


def _run(text_page: "pdfium.PdfTextPage", handle: Any, start: int, end: int) -> _Run:
    size, matrix = ctypes.c_float(), api.FS_MATRIX()
    api.FPDFTextObj_GetFontSize(handle, size)
    api.FPDFText_GetMatrix(text_page, start, matrix)
    scale = max(np.hypot(matrix.a, matrix.b), np.hypot(matrix.c, matrix.d))
    parts = [ctypes.c_uint() for _ in range(4)]
    known = api.FPDFPageObj_GetFillColor(handle, *parts)
    red, green, blue, alpha = (part.value for part in parts)
    fill = (round(0.299 * red + 0.587 * green + 0.114 * blue), alpha) if known else None
    clipped = api.FPDFClipPath_CountPaths(api.FPDFPageObj_GetClipPath(handle)) > 0
    mode, points = api.FPDFTextObj_GetTextRenderMode(handle), abs(size.value) * float(scale)
    return _Run(start, end, mode, points, api.FPDFText_GetFontWeight(text_page, start) >= BOLD, fill, clipped)


def _parted(codes: list[int], runs: list[_Run]) -> Iterator[int]:
    """Yield the line breaks where letters of one look throughout the line are followed by such of another look."""
    looks: list[_Look | None] = [None] * len(codes)
    for run in runs:
        looks[run.start : run.end] = [(run.points, run.bold)] * (run.end - run.start)
    begin, break_, before = 0, -1, None
    for end in [*(index for index, code in enumerate(codes) if code == _LINE_ENDS[0]), len(codes)]:
        inked = {looks[index] for index in range(begin, end) if codes[index] > 32}
        if not inked:
            continue
        look = inked.pop() if len(inked) == 1 else None
        if before and look and (before[1] != look[1] or not 1 / LARGER < before[0] / max(look[0], 0.1) < LARGER):
            yield break_
        begin, break_, before = end + 1, end, look


def _reasons(page: "pdfium.PdfPage", found: list[_Run], boxes: Boxes, codes: list[int]) -> list[str]:
    """Return for each character why it is not seen, empty where it is."""
    reasons = [""] * len(codes)
    inked = np.array([code > 32 for code in codes], bool) & (boxes[:, 2] > boxes[:, 0]) & (boxes[:, 3] > boxes[:, 1])
    outside = _outside(page, boxes)
    runs = _lines(found, boxes)
    drawn = _Drawn(page) if _needs_drawing(page, runs) else None
    for run in runs:
        ink = inked[run.start : run.end]
        if not ink.any():
            continue
        gone = outside[run.start : run.end] & ink
        reason = (
            OFF_PAGE if 2 * gone.sum() > ink.sum() else _reason(run, boxes[run.start : run.end][ink & ~gone], drawn)
        )
        if reason:
            reasons[run.start : run.end] = [reason] * (run.end - run.start)
        for index in np.flatnonzero(gone):
            reasons[run.start + int(index)] = OFF_PAGE
    return reasons


def _lines(runs: list[_Run], boxes: Boxes) -> list[_Run]:
    """Join invisible runs that follow each other on a line: recognition is seldom right about where a word stands."""
    joined: list[_Run] = []
    for run in runs:
        last = joined[-1] if joined else None
        if (
            last
            and run.mode == last.mode == api.FPDF_TEXTRENDERMODE_INVISIBLE
            and _on_line(boxes, last.start, run.start)
        ):
            joined[-1] = replace(last, end=run.end)
        else:
            joined.append(run)
    return joined


def _on_line(boxes: Boxes, one: int, other: int) -> bool:
    overlap = min(boxes[one, 3], boxes[other, 3]) - max(boxes[one, 1], boxes[other, 1])
    return bool(overlap > 0 and boxes[other, 0] >= boxes[one, 0])


def _needs_drawing(page: "pdfium.PdfPage", runs: list[_Run]) -> bool:
    """Tell whether anything but the ink of dark text decides what is seen."""
    if any(run.mode != api.FPDF_TEXTRENDERMODE_FILL or run.clipped or not run.dark for run in runs):
        return True
    return bool(runs) and any(entry.type != api.FPDF_PAGEOBJ_TEXT for entry in page.get_objects(max_depth=1))


def _reason(run: _Run, boxes: Boxes, drawn: "_Drawn | None") -> str:
    """Return why a run is not seen; `boxes` are those of its characters that lie on the page."""
    if 0 < run.points <= MIN_POINTS:
        return TINY
    if drawn is None:
        return ""
    if run.mode in (api.FPDF_TEXTRENDERMODE_INVISIBLE, api.FPDF_TEXTRENDERMODE_CLIP):
        return "" if drawn.on_scan(boxes) and drawn.shows(boxes, MIN_INK, MIN_SCANNED_SHARE) else INVISIBLE
    if run.fill and run.fill[1] < MIN_ALPHA and run.mode == api.FPDF_TEXTRENDERMODE_FILL:
        return TRANSPARENT
    if not drawn.shows(boxes, MIN_CONTRAST):
        return SAME_COLOUR
    light = run.fill and run.fill[0] >= LIGHT and run.mode == api.FPDF_TEXTRENDERMODE_FILL
    return SAME_COLOUR if light and drawn.ground(boxes) >= LIGHT else ""


def _outside(page: "pdfium.PdfPage", boxes: Boxes) -> Any:
    left, bottom, right, top = page.get_cropbox()
    return (boxes[:, 2] <= left) | (boxes[:, 0] >= right) | (boxes[:, 3] <= bottom) | (boxes[:, 1] >= top)


def _scans(page: "pdfium.PdfPage") -> Boxes:
    """Return the boxes of the pictures that fill much of the page."""
    left, bottom, right, top = page.get_cropbox()
    area = max((right - left) * (top - bottom), 1)
    found = [image.get_bounds() for image in page.get_objects([api.FPDF_PAGEOBJ_IMAGE], max_depth=3)]
    large = [box for box in found if (box[2] - box[0]) * (box[3] - box[1]) >= MIN_SCAN_SHARE * area]
    return np.array(large).reshape(-1, 4)


class _Drawn:
    """The page as it is drawn, in three colours."""

    def __init__(self, page: "pdfium.PdfPage") -> None:
        left, bottom, right, top = page.get_cropbox()
        width, height = max(right - left, 1), max(top - bottom, 1)
        self._scale = min(1.0, (MAX_PIXELS / (width * height)) ** 0.5)
        self._left, self._top = left, top
        self._scans = _scans(page)
        page.set_rotation(0)  # the boxes know no rotation
        self._pixels: Pixels = page.render(scale=self._scale).to_numpy()[:, :, :3]

    def _around(self, boxes: Boxes) -> Pixels:
        """Return the pixels around boxes, one more on each side: a letter may fill its box."""
        rows, columns, _ = self._pixels.shape
        left, right = (boxes[:, 0].min() - self._left) * self._scale, (boxes[:, 2].max() - self._left) * self._scale
        top, bottom = (self._top - boxes[:, 3].max()) * self._scale, (self._top - boxes[:, 1].min()) * self._scale
        first, first_column = min(max(int(top) - 1, 0), rows - 1), min(max(int(left) - 1, 0), columns - 1)
        return self._pixels[
            first : max(int(bottom) + 2, first + 1), first_column : max(int(right) + 2, first_column + 1)
        ]

    def shows(self, boxes: Boxes, contrast: int, share: float = MIN_INKED_SHARE) -> bool:
        """Tell whether the characters in these boxes stand out from what is around them."""
        pixels = self._around(boxes)
        upright = np.ptp(boxes[:, 1::2]) > 2 * np.ptp(boxes[:, 0::2])  # the text runs up or down
        spread = np.ptp(pixels, axis=1 if upright else 0).max(axis=-1)
        size = (boxes[:, 3] - boxes[:, 1]) if upright else (boxes[:, 2] - boxes[:, 0])
        inked = np.count_nonzero(spread >= contrast)
        return bool(inked >= share * min(float(size.sum()) * self._scale, len(spread)))

    def ground(self, boxes: Boxes) -> float:
        """Return the grey, 0 to 255, of most pixels around these boxes."""
        return float(np.median(self._around(boxes).mean(axis=-1)))

    def on_scan(self, boxes: Boxes) -> bool:
        """Tell whether most of these boxes lie on a picture that fills much of the page."""
        x, y = (boxes[:, :1] + boxes[:, 2:3]) / 2, (boxes[:, 1:2] + boxes[:, 3:4]) / 2
        areas = self._scans
        inside = (x >= areas[:, 0]) & (x <= areas[:, 2]) & (y >= areas[:, 1]) & (y <= areas[:, 3])
        return bool(inside.any(axis=1).mean() > 0.5)


def _seen(found: Characters, unseen: Unseen, number: int) -> Iterator[str]:
    for index, (code, reason) in enumerate(zip(found.codes, found.reasons, strict=True)):
        if reason:
            unseen.add(reason, " " if code in _LINE_ENDS else chr(code), number)
            if code != 10:
                continue
        elif code > 32:
            unseen.seen()
        if code == 10:
            meant = _break(found.codes, found.boxes, index)
            yield "\n\n" if meant == "\n" and index in found.parted else meant
        elif code in _HYPHENS:
            yield "-\n"
        elif code not in (0, 13):
            yield chr(code)


def _break(codes: list[int], boxes: Boxes, index: int) -> str:
    """Return what a line break of pdfium means: none or a space where the line goes on in smaller or raised letters."""
    before = next((other for other in range(index - 1, -1, -1) if codes[other] > 32), None)
    after = next((other for other in range(index + 1, len(codes)) if codes[other] > 32), None)
    if before is None or after is None:
        return "\n"
    (_, low, right, high), (left, low2, _, high2) = boxes[before], boxes[after]
    height = max(min(high - low, high2 - low2), 0.1)
    gap = left - right
    if min(high, high2) - max(low, low2) < 0.3 * height or not -height <= gap < 2 * height:
        return "\n"
    return " " if gap > 0.25 * height else ""
