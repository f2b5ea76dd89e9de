"""Minimal office files, e-books and the like, for tests that need one with certain contents."""

import io
import zipfile
from collections.abc import Mapping, Sequence

_DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_P = "http://schemas.openxmlformats.org/presentationml/2006/main"
_S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_R = f"{_DOCUMENT}/relationships"
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{full}:1.0"'
    for name, full in {
        "office": "office", "text": "text", "table": "table", "draw": "drawing", "style": "style",
        "fo": "xsl-fo-compatible", "svg": "svg-compatible", "presentation": "presentation",
    }.items()
)  # fmt: skip


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of these parts."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return data.getvalue()


def relations(targets: Sequence[tuple[str, str]]) -> str:
    """The relations rId1, rId2 ... to (kind, target)."""
    entries = "".join(
        f'<Relationship Id="rId{number}" Type="{_R}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, start=1)
    )
    return (
        f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{entries}</Relationships>'
    )


def run(text: str, properties: str = "") -> str:
    """A run of DrawingML."""
    return f"<a:r>{properties}<a:t>{text}</a:t></a:r>"


def shape(inside: str, *, place: tuple[int, int, int, int] = (0, 0, 9, 9), fill: str = "", named: str = "") -> str:
    """A shape with one paragraph; `place` is left, top, width, height in hundred thousands of EMU."""
    left, top, width, height = (100_000 * number for number in place)
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="x" {named}/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm>'
        f'<a:off x="{left}" y="{top}"/><a:ext cx="{width}" cy="{height}"/></a:xfrm>{fill}</p:spPr>'
        f"<p:txBody><a:p>{inside}</a:p></p:txBody></p:sp>"
    )


def pptx(slides: Sequence[str], *, attributes: Sequence[str] = (), notes: str = "") -> bytes:
    """Slides of these shapes; `attributes` are those of each slide, `notes` the speaker notes of the first."""
    spaces = f'xmlns:a="{_A}" xmlns:p="{_P}" xmlns:r="{_R}"'
    parts: dict[str, str | bytes] = {"_rels/.rels": relations([("officeDocument", "ppt/presentation.xml")])}
    numbers = range(1, len(slides) + 1)
    ids = "".join(f'<p:sldId id="{255 + number}" r:id="rId{number}"/>' for number in numbers)
    size = '<p:sldSz cx="9144000" cy="6858000"/>'
    parts["ppt/presentation.xml"] = f"<p:presentation {spaces}><p:sldIdLst>{ids}</p:sldIdLst>{size}</p:presentation>"
    parts["ppt/_rels/presentation.xml.rels"] = relations([("slide", f"slides/slide{number}.xml") for number in numbers])
    for number, inside in zip(numbers, slides, strict=True):
        attribute = attributes[number - 1] if number <= len(attributes) else ""
        tree = f"<p:cSld><p:spTree>{inside}</p:spTree></p:cSld>"
        parts[f"ppt/slides/slide{number}.xml"] = f"<p:sld {spaces} {attribute}>{tree}</p:sld>"
    if notes:
        parts["ppt/slides/_rels/slide1.xml.rels"] = relations([("notesSlide", "../notesSlides/notes1.xml")])
        body = shape(run(notes)).replace("<p:nvPr/>", '<p:nvPr><p:ph type="body"/></p:nvPr>')
        parts["ppt/notesSlides/notes1.xml"] = f"<p:notes {spaces}>{body}</p:notes>"
    return zipped(parts)


def xlsx(
    sheets: Mapping[str, str], *, strings: Sequence[str] = (), styles: str = "", states: Mapping[str, str] | None = None
) -> bytes:
    """Sheets of this XML inside `<worksheet>`; `strings` are the shared ones."""
    parts: dict[str, str | bytes] = {"_rels/.rels": relations([("officeDocument", "xl/workbook.xml")])}
    entries = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="rId{number}" state="{(states or {}).get(name, "visible")}"/>'
        for number, name in enumerate(sheets, start=1)
    )
    parts["xl/workbook.xml"] = f'<workbook xmlns="{_S}" xmlns:r="{_R}"><sheets>{entries}</sheets></workbook>'
    targets = [("worksheet", f"worksheets/sheet{number}.xml") for number in range(1, len(sheets) + 1)]
    others = [("sharedStrings", "sharedStrings.xml"), ("styles", "styles.xml")]
    parts["xl/_rels/workbook.xml.rels"] = relations(targets + others)
    parts["xl/sharedStrings.xml"] = f'<sst xmlns="{_S}">{"".join(f"<si><t>{text}</t></si>" for text in strings)}</sst>'
    parts["xl/styles.xml"] = f'<styleSheet xmlns="{_S}">{styles}</styleSheet>'
    for (_, target), inside in zip(targets, sheets.values(), strict=True):
        parts[f"xl/{target}"] = f'<worksheet xmlns="{_S}">{inside}</worksheet>'
    return zipped(parts)


def rows(*lines: Sequence[object], attributes: Mapping[int, str] | None = None) -> str:
    """Rows of inline strings and numbers; `attributes` are those of a row, counted from 1."""
    text = []
    for number, line in enumerate(lines, start=1):
        cells = "".join(
            f"<c><v>{value}</v></c>"
            if isinstance(value, int | float)
            else f'<c t="inlineStr"><is><t>{value}</t></is></c>'
            for value in line
        )
        text.append(f'<row r="{number}" {(attributes or {}).get(number, "")}>{cells}</row>')
    return f"<sheetData>{''.join(text)}</sheetData>"


def odf(kind: str, body: str, *, styles: str = "", manifest: str = "") -> bytes:
    """An OpenDocument file of a kind: text, spreadsheet, presentation."""
    content = (
        f"<office:document-content {_ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"
    )
    parts = {"mimetype": f"application/vnd.oasis.opendocument.{kind}", "content.xml": content}
    return zipped({**parts, "META-INF/manifest.xml": manifest or "<m/>"})


def epub(chapters: Sequence[str], encryption: str = "", *, contents: str = "") -> bytes:
    """A book of these bodies; `contents` is the body of its table of contents."""
    names = [f"text/c{number}.xhtml" for number in range(1, len(chapters) + 1)]
    items = "".join(f'<item id="i{number}" href="{name}"/>' for number, name in enumerate(names))
    spine = "".join(f'<itemref idref="i{number}"/>' for number in range(len(names)))
    if contents:
        items += '<item id="nav" href="nav.xhtml" properties="nav"/>'
    opf = f'<package xmlns="http://www.idpf.org/2007/opf"><manifest>{items}</manifest><spine>{spine}</spine></package>'
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    )
    pages = {f"OEBPS/{name}": f"<html><body>{body}</body></html>" for name, body in zip(names, chapters, strict=True)}
    if contents:
        pages["OEBPS/nav.xhtml"] = f'<html xmlns="http://www.w3.org/1999/xhtml"><body>{contents}</body></html>'
    locks = {"META-INF/encryption.xml": encryption} if encryption else {}
    return zipped({"mimetype": "application/epub+zip", "META-INF/container.xml": container, **locks, **pages,
                   "OEBPS/book.opf": opf})  # fmt: skip
