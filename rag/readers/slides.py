"""Presentations (.pptx): each slide is a page, with its text boxes, tables and speaker notes.

Left out and reported: hidden slides and shapes, what stands off the slide, and text that is too small, transparent or
of the colour of its ground. A ground that a picture, a gradient or another shape paints is looked up in their order;
what cannot be known counts as seen.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from rag.readers.package import Element, Package, open_package
from rag.readers.part import File
from rag.readers.table import row_line
from rag.readers.unseen import (
    MIN_POINTS,
    OFF_PAGE,
    SAME_COLOUR,
    SET_HIDDEN,
    TINY,
    TRANSPARENT,
    WHITE,
    Colour,
    Unseen,
    alike,
    hex_colour,
)
from rag.types import Document, Page

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

_SHAPES = frozenset({f"{_P}sp", f"{_P}graphicFrame", f"{_P}cxnSp", f"{_P}pic"})
_GROUP = f"{_P}grpSp"
_SCHEME = {"bg1": "lt1", "tx1": "dk1", "bg2": "lt2", "tx2": "dk2"}

Box = tuple[int, int, int, int]  # left, top, right, bottom, in EMU


@dataclass(frozen=True)
class _Paint:
    """What lies on a slide: where, and its colour; None where it cannot be known."""

    box: Box | None
    colour: Colour | None


@dataclass
class _Slide:
    number: int
    size: tuple[int, int]
    theme: dict[str, Colour]
    unseen: Unseen
    paints: list[_Paint] = field(default_factory=list)


def read_slides(path: File, source: str) -> Document:
    """Read a .pptx; a page is a slide, with its number.

    Raises ReadFailed ("too large"), and whatever the parser meets damage with.
    """
    unseen = Unseen()
    with open_package(path, source) as package:
        pages = tuple(_pages(package, unseen))
    return Document(source, pages, hidden=unseen())


def _pages(package: Package, unseen: Unseen) -> Iterator[Page]:
    main = package.related("", "officeDocument") or "ppt/presentation.xml"
    root = package.xml(main)
    if root is None:
        raise KeyError(main)
    size = root.find(f"{_P}sldSz")
    extent = (9_144_000, 6_858_000) if size is None else (int(size.get("cx")), int(size.get("cy")))
    relations = package.relations(main)
    for number, entry in enumerate(root.iter(f"{_P}sldId"), start=1):
        _, name = relations.get(entry.get(f"{_R}id"), ("", ""))
        slide = package.xml(name)
        text = "" if slide is None else _slide_text(package, name, slide, number, extent, unseen)
        unseen.seen()
        yield Page(number, text, f"slide {number}")


def _slide_text(package: Package, name: str, root: Element, number: int, size: tuple[int, int], unseen: Unseen) -> str:
    layout = package.related(name, "slideLayout")
    master = package.related(layout, "slideMaster") if layout else None
    slide = _Slide(number, size, _theme(package, master), unseen)
    for part in (master, layout):
        _paint_all(slide, package.xml(part) if part else None)
    _paint_ground(slide, root)
    blocks = [*_blocks(root.find(f"{_P}cSld/{_P}spTree"), slide, (0, 0, 1.0, 1.0)), *_notes(package, name)]
    if root.get("show") in ("0", "false"):
        unseen.add(f"{SET_HIDDEN}: slide {number}", "\n".join(blocks), number)
        return ""
    return "\n\n".join(blocks)


def _theme(package: Package, master: str | None) -> dict[str, Colour]:
    theme = package.related(master, "theme") if master else None
    root = package.xml(theme) if theme else None
    colours: dict[str, Colour] = {"lt1": WHITE, "dk1": (0, 0, 0)}
    for entry in () if root is None else root.iterfind(f"{_A}themeElements/{_A}clrScheme/*"):
        for value in entry:
            if colour := hex_colour(value.get("lastClr") or value.get("val")):
                colours[entry.tag.removeprefix(_A)] = colour
    return colours


def _notes(package: Package, name: str) -> Iterator[str]:
    part = package.related(name, "notesSlide")
    root = package.xml(part) if part else None
    for shape in () if root is None else root.iter(f"{_P}sp"):
        kind = shape.find(f"{_P}nvSpPr/{_P}nvPr/{_P}ph")
        if kind is not None and kind.get("type") == "body":
            text = "\n".join(_plain(paragraph) for paragraph in shape.iter(f"{_A}p")).strip()
            if text:
                yield f"Notes: {text}"


def _plain(paragraph: Element) -> str:
    return "".join(text.text or "" for text in paragraph.iter(f"{_A}t"))


def _paint_all(slide: _Slide, root: Element | None) -> None:
    """Take note of what a layout or master paints below the slide."""
    if root is None:
        return
    _paint_ground(slide, root)
    for shape in root.iterfind(f"{_P}cSld/{_P}spTree/*"):
        if shape.tag in _SHAPES and shape.find(f"{_P}nvSpPr/{_P}nvPr/{_P}ph") is None:
            _paint(slide, shape, _box(shape, (0, 0, 1.0, 1.0)))


def _paint_ground(slide: _Slide, root: Element) -> None:
    ground = root.find(f"{_P}cSld/{_P}bg")
    if ground is None:
        return
    fill = ground.find(f"{_P}bgPr")
    colour = _fill(fill if fill is not None else ground.find(f"{_P}bgRef"), slide.theme)
    slide.paints.append(_Paint((-(10**12), -(10**12), 10**12, 10**12), colour))


def _paint(slide: _Slide, shape: Element, box: Box | None) -> None:
    if shape.tag == f"{_P}pic":
        slide.paints.append(_Paint(box, None))
        return
    properties, style = shape.find(f"{_P}spPr"), shape.find(f"{_P}style/{_A}fillRef")
    if properties is not None and properties.find(f"{_A}noFill") is not None:
        return
    for holder in (properties, style if style is not None and style.get("idx") != "0" else None):
        if holder is not None and _is_filled(holder):
            slide.paints.append(_Paint(box, _fill(holder, slide.theme)))
            return


def _is_filled(holder: Element) -> bool:
    return any(child.tag.removeprefix(_A).endswith(("Fill", "Clr")) for child in holder if isinstance(child.tag, str))


def _fill(holder: Element | None, theme: dict[str, Colour]) -> Colour | None:
    """Return the colour of a plain fill, None where it is a gradient, a picture or changed by brightness."""
    if holder is None:
        return None
    solid = holder.find(f"{_A}solidFill")
    return _colour(solid if solid is not None else holder, theme)


def _colour(holder: Element, theme: dict[str, Colour]) -> Colour | None:
    for value in holder:
        if value.tag == f"{_A}srgbClr" and not len(value):
            return hex_colour(value.get("val"))
        if value.tag == f"{_A}sysClr":
            return hex_colour(value.get("lastClr"))
        if value.tag == f"{_A}schemeClr" and not len(value):
            name = value.get("val", "")
            return theme.get(_SCHEME.get(name, name))
        if value.tag == f"{_A}prstClr" and value.get("val") in ("white", "black"):
            return WHITE if value.get("val") == "white" else (0, 0, 0)
    return None


Frame = tuple[float, float, float, float]  # what a group adds to its children's places, and multiplies them by


def _blocks(tree: Element | None, slide: _Slide, frame: Frame) -> Iterator[str]:
    for shape in () if tree is None else tree:
        if shape.tag == _GROUP:
            yield from _blocks(shape, slide, _inner(shape, frame))
            continue
        if shape.tag not in _SHAPES:
            continue
        box = _box(shape, frame)
        _paint(slide, shape, box)
        if reason := _shape_unseen(shape, box, slide):
            slide.unseen.add(reason, "\n".join(_plain(paragraph) for paragraph in shape.iter(f"{_A}p")), slide.number)
            continue
        yield from filter(str.strip, _shape_text(shape, box, slide))


def _inner(group: Element, frame: Frame) -> Frame:
    place = group.find(f"{_P}grpSpPr/{_A}xfrm")
    values = [] if place is None else [place.find(f"{_A}{name}") for name in ("off", "ext", "chOff", "chExt")]
    if not values or any(value is None for value in values):
        return frame
    off, ext, child, inner = values
    x, y, wide, high = frame
    fx = int(ext.get("cx")) / max(int(inner.get("cx")), 1)
    fy = int(ext.get("cy")) / max(int(inner.get("cy")), 1)
    left = x + wide * (int(off.get("x")) - fx * int(child.get("x")))
    top = y + high * (int(off.get("y")) - fy * int(child.get("y")))
    return left, top, wide * fx, high * fy


def _box(shape: Element, frame: Frame) -> Box | None:
    place = shape.find(f"{_P}spPr/{_A}xfrm")
    place = shape.find(f"{_P}xfrm") if place is None else place
    off, ext = (None, None) if place is None else (place.find(f"{_A}off"), place.find(f"{_A}ext"))
    if off is None or ext is None:
        return None
    x, y, wide, high = frame
    left, top = x + wide * int(off.get("x")), y + high * int(off.get("y"))
    return int(left), int(top), int(left + wide * int(ext.get("cx"))), int(top + high * int(ext.get("cy")))


def _shape_unseen(shape: Element, box: Box | None, slide: _Slide) -> str:
    named = shape.find(f"*/{_P}cNvPr")
    if named is not None and named.get("hidden") in ("1", "true"):
        return SET_HIDDEN
    width, height = slide.size
    off = box is not None and (box[2] <= 0 or box[3] <= 0 or box[0] >= width or box[1] >= height)
    return OFF_PAGE if off else ""


def _shape_text(shape: Element, box: Box | None, slide: _Slide) -> Iterator[str]:
    table = shape.find(f".//{_A}tbl")
    if table is None:
        ground = _ground(slide, box)
        yield "\n".join(filter(str.strip, (_paragraph(part, ground, slide) for part in shape.iter(f"{_A}p"))))
        return
    rows = [
        row_line([_cell(cell, slide, box) for cell in row.iterfind(f"{_A}tc")]) for row in table.iterfind(f"{_A}tr")
    ]
    yield "\n".join(filter(None, rows))


def _cell(cell: Element, slide: _Slide, box: Box | None) -> str:
    properties = cell.find(f"{_A}tcPr")
    filled = properties is not None and properties.find(f"{_A}solidFill") is not None
    styled = next(cell.iterancestors(f"{_A}tbl")).find(f"{_A}tblPr/{_A}tableStyleId") is not None
    ground = _fill(properties, slide.theme) if filled else None if styled else _ground(slide, box)
    return "\n".join(filter(None, (_paragraph(part, ground, slide) for part in cell.iter(f"{_A}p"))))


def _ground(slide: _Slide, box: Box | None) -> Colour | None:
    """Return the colour below the middle of a box; None where it cannot be known."""
    if box is None:  # a placeholder stands where its layout says
        return slide.paints[0].colour if len(slide.paints) == 1 else None if slide.paints else WHITE
    x, y = (box[0] + box[2]) // 2, (box[1] + box[3]) // 2
    for paint in reversed(slide.paints):
        if paint.box is None or (paint.box[0] <= x <= paint.box[2] and paint.box[1] <= y <= paint.box[3]):
            return paint.colour
    return WHITE


def _paragraph(paragraph: Element, ground: Colour | None, slide: _Slide) -> str:
    pieces = []
    for run in paragraph:
        if run.tag == f"{_A}br":
            pieces.append("\n")
        elif run.tag in (f"{_A}r", f"{_A}fld"):
            text = "".join(part.text or "" for part in run.iterfind(f"{_A}t"))
            if reason := _run_unseen(run, ground, slide.theme):
                slide.unseen.add(reason, text, slide.number)
            else:
                slide.unseen.seen()
                pieces.append(text)
    return "".join(pieces)


def _run_unseen(run: Element, ground: Colour | None, theme: dict[str, Colour]) -> str:
    properties = run.find(f"{_A}rPr")
    if properties is None:
        return ""
    if int(properties.get("sz", "1800")) <= 100 * MIN_POINTS:
        return TINY
    fill = properties.find(f"{_A}solidFill")
    if fill is None:
        return ""
    alpha = fill.find(f"*/{_A}alpha")
    if properties.find(f"{_A}noFill") is not None or (alpha is not None and int(alpha.get("val", "1")) <= 5_000):
        return TRANSPARENT
    ink = _colour(fill, theme)
    return SAME_COLOUR if ink and ground and alike(ink, ground) else ""
