"""Make the finished files in documents/ from the texts in sources/: a PDF, a Word file and a copy of the Markdown.

    pip install reportlab python-docx
    python examples/make_documents.py

The same sources give the same bytes, as long as the two libraries keep their versions. reportlab is not needed by gptb.
"""

from __future__ import annotations

import io
import re
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from reportlab.graphics.shapes import Circle, Drawing, Line, Polygon, Rect
from reportlab.lib.colors import HexColor, white
from reportlab.lib.enums import TA_CENTER
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import cm
from reportlab.platypus import (
    BaseDocTemplate,
    CondPageBreak,
    Flowable,
    Frame,
    KeepTogether,
    ListFlowable,
    ListItem,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Paragraph,
    Spacer,
    Table,
    TableStyle,
)
from reportlab.platypus.tableofcontents import TableOfContents

HERE = Path(__file__).parent
SOURCES, DOCUMENTS = HERE / "sources", HERE / "documents"
WRITTEN = datetime(2026, 7, 14, tzinfo=UTC)

INK, ACCENT, PALE, AMBER, STEEL = (HexColor(code) for code in ("#1f2933", "#0f5e63", "#e6f1f1", "#fdf3dc", "#b8c4cc"))


@dataclass(frozen=True)
class Block:
    """A piece of a source: its kind ("h1".."h3", "text", "bullets", "steps", "table", "note") and its lines."""

    kind: str
    lines: tuple[str, ...]


def blocks(text: str) -> Iterator[Block]:
    """Read the small part of Markdown that the sources use: blocks set apart by empty lines."""
    for chunk in re.split(r"\n{2,}", text.strip()):
        lines = tuple(chunk.splitlines())
        if heading := re.match(r"(#{1,3}) ", chunk):
            yield Block(f"h{len(heading[1])}", (chunk[heading.end() :],))
        elif chunk.startswith("|"):
            yield Block("table", tuple(line for line in lines if not re.fullmatch(r"[|\-]+", line)))
        elif chunk.startswith("- "):
            yield Block("bullets", tuple(line.removeprefix("- ") for line in lines))
        elif re.match(r"\d+\. ", chunk):
            yield Block("steps", tuple(re.sub(r"^\d+\. ", "", line) for line in lines))
        elif chunk.startswith("> "):
            yield Block("note", (chunk.removeprefix("> "),))
        else:
            yield Block("text", (" ".join(lines),))


def cells(line: str) -> list[str]:
    """The cells of a table's row."""
    return [cell.strip() for cell in line.strip("|").split("|")]


# --- the manual as a PDF ---


def style(name: str, size: float, **more: Any) -> ParagraphStyle:
    """A paragraph style in Helvetica, which every reader of PDF has."""
    settings = {"fontName": "Helvetica", "fontSize": size, "leading": size * 1.42, "textColor": INK, "spaceAfter": 6}
    return ParagraphStyle(name, **(settings | more))


BOLD = "Helvetica-Bold"
STYLES = {
    "text": style("text", 10),
    "cell": style("cell", 9, spaceAfter=0, leading=12),
    "head": style("head", 9, spaceAfter=0, leading=12, fontName=BOLD, textColor=white),
    "h2": style("h2", 17, fontName=BOLD, textColor=ACCENT, spaceBefore=4, spaceAfter=10),
    "h3": style("h3", 11.5, fontName=BOLD, spaceBefore=8, spaceAfter=4),
    "note": style("note", 9.5, spaceAfter=0),
    "title": style("title", 34, fontName=BOLD, textColor=ACCENT, alignment=TA_CENTER),
    "subtitle": style("subtitle", 13, alignment=TA_CENTER),
    "contents": style("contents", 11, leading=20),
}


def rich(text: str) -> str:
    """Markdown's emphasis as reportlab's."""
    text = text.replace("&", "&amp;").replace("<", "&lt;")
    return re.sub(r"\*(.+?)\*", r"<i>\1</i>", re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", text))


class Manual(BaseDocTemplate):
    """An A4 manual: a cover without a number, then pages with the section at the top and the number at the bottom."""

    def __init__(self, target: Path, title: str) -> None:
        about = {"title": title, "author": "Fjordline Appliances Ltd", "subject": "Owner's manual", "lang": "en"}
        super().__init__(str(target), pagesize=A4, invariant=1, **about)
        self.title, self.section = title, ""
        frame = Frame(2.3 * cm, 2.2 * cm, A4[0] - 4.6 * cm, A4[1] - 4.6 * cm, 0, 0, 0, 0)
        self.addPageTemplates([PageTemplate("cover", [frame]), PageTemplate("page", [frame], onPageEnd=self.furnish)])

    def beforeDocument(self) -> None:  # noqa: N802  (reportlab's name)
        """Forget the last section of the pass before; reportlab sets everything twice to know the page numbers."""
        self.section = ""

    def furnish(self, canvas: Any, _: Any) -> None:
        """Draw what stands on every page but the cover."""
        canvas.setStrokeColor(ACCENT)
        canvas.setFillColor(INK)
        canvas.setFont("Helvetica", 8)
        canvas.drawString(2.3 * cm, A4[1] - 1.5 * cm, self.title)
        canvas.drawRightString(A4[0] - 2.3 * cm, A4[1] - 1.5 * cm, self.section)
        canvas.line(2.3 * cm, A4[1] - 1.7 * cm, A4[0] - 2.3 * cm, A4[1] - 1.7 * cm)
        canvas.drawCentredString(A4[0] / 2, 1.3 * cm, str(self.page))

    def afterFlowable(self, flowable: Flowable) -> None:  # noqa: N802  (reportlab's name)
        """Collect the sections for the table of contents."""
        if isinstance(flowable, Paragraph) and flowable.style.name == "h2":
            self.section = flowable.getPlainText()
            key = f"section-{self.section.split()[0]}"
            self.canv.bookmarkPage(key)
            self.canv.addOutlineEntry(self.section, key)
            self.notify("TOCEntry", (0, self.section, self.page, key))


def machine() -> Drawing:
    """The picture on the cover: the machine from the front."""
    drawing = Drawing(300, 300)
    dark, light = HexColor("#33424d"), HexColor("#dfe6ea")
    for shape in (
        Rect(20, 20, 260, 22, rx=6, fillColor=dark, strokeColor=None),  # base
        Rect(30, 42, 240, 210, rx=10, fillColor=STEEL, strokeColor=None),  # body
        Rect(30, 214, 240, 38, rx=10, fillColor=dark, strokeColor=None),  # panel
        Rect(40, 262, 70, 30, rx=4, fillColor=light, strokeColor=STEEL),  # hopper
        Polygon([40, 262, 110, 262, 96, 252, 54, 252], fillColor=light, strokeColor=STEEL),
        Rect(48, 60, 204, 130, rx=4, fillColor=HexColor("#8d9ca6"), strokeColor=None),  # niche
        Rect(112, 160, 76, 30, fillColor=dark, strokeColor=None),  # group
        Rect(104, 146, 92, 14, rx=4, fillColor=INK, strokeColor=None),  # portafilter
        Rect(142, 132, 5, 14, fillColor=INK, strokeColor=None),
        Rect(153, 132, 5, 14, fillColor=INK, strokeColor=None),
        Rect(134, 62, 32, 26, rx=5, fillColor=white, strokeColor=None),  # cup
        Circle(150, 233, 13, fillColor=white, strokeColor=ACCENT, strokeWidth=2),  # gauge
        Line(150, 233, 157, 240, strokeColor=ACCENT, strokeWidth=1.5),
        Line(232, 190, 244, 92, strokeColor=light, strokeWidth=5),  # wand
        Rect(60, 46, 180, 8, rx=3, fillColor=dark, strokeColor=None),  # grid
        *(Circle(62 + 20 * number, 233, 6, fillColor=light, strokeColor=None) for number in range(3)),
        *(Circle(196 + 15 * number, 233, 3.5, fillColor=PALE, strokeColor=None) for number in range(5)),
    ):
        drawing.add(shape)
    drawing.hAlign = "CENTER"
    return drawing


def pdf_table(lines: tuple[str, ...]) -> Table:
    """A table whose columns are as wide as their longest words and texts ask for."""
    rows = [cells(line) for line in lines]
    longest = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    weights = [max(9, min(length, 46)) for length in longest]
    widths = [(A4[0] - 4.6 * cm) * weight / sum(weights) for weight in weights]
    data = [
        [Paragraph(rich(cell), STYLES["cell" if number else "head"]) for cell in row] for number, row in enumerate(rows)
    ]
    look = [
        ("BACKGROUND", (0, 0), (-1, 0), ACCENT),
        ("ROWBACKGROUNDS", (0, 1), (-1, -1), [white, PALE]),
        ("LINEBELOW", (0, -1), (-1, -1), 0.7, ACCENT),
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("TOPPADDING", (0, 0), (-1, -1), 4),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
    return Table(data, widths, repeatRows=1, style=TableStyle(look), spaceBefore=4, spaceAfter=10)


def pdf_note(text: str) -> Table:
    """A box that stands out: amber for a warning, pale for a note."""
    warning = text.startswith(("**Danger", "**Caution"))
    look = [
        ("BACKGROUND", (0, 0), (-1, -1), AMBER if warning else PALE),
        ("LINEBEFORE", (0, 0), (0, -1), 3, HexColor("#c77700") if warning else ACCENT),
        ("LEFTPADDING", (0, 0), (-1, -1), 10),
        ("TOPPADDING", (0, 0), (-1, -1), 7),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 8),
    ]
    body = [[Paragraph(rich(text), STYLES["note"])]]
    return Table(body, [A4[0] - 4.6 * cm], style=TableStyle(look), spaceBefore=4, spaceAfter=9)


def pdf_flowables(block: Block) -> list[Flowable]:
    """A block of the source on the page."""
    match block.kind:
        case "h2":
            return [CondPageBreak(7 * cm), Paragraph(rich(block.lines[0]), STYLES["h2"])]
        case "table":
            return [pdf_table(block.lines)]
        case "note":
            return [pdf_note(block.lines[0])]
        case "bullets" | "steps":
            items = [ListItem(Paragraph(rich(line), STYLES["text"])) for line in block.lines]
            look = {"bulletType": "1", "bulletFormat": "%s."} if block.kind == "steps" else {"bulletType": "bullet"}
            return [ListFlowable(items, leftIndent=18, bulletFontSize=10, bulletColor=ACCENT, **look)]
        case _:
            return [Paragraph(rich(block.lines[0]), STYLES[block.kind])]


def make_pdf(source: Path, target: Path) -> None:
    """Set the manual: cover, contents, sections."""
    title, *rest = blocks(source.read_text(encoding="utf-8"))
    start = next(number for number, block in enumerate(rest) if block.kind == "h2")
    cover = [Paragraph(rich(block.lines[0]), STYLES["subtitle"]) for block in rest[:start]]
    contents = TableOfContents(levelStyles=[STYLES["contents"]], dotsMinLevel=0)
    story: list[Flowable] = [
        *(NextPageTemplate("page"), Spacer(1, 3 * cm), Paragraph(title.lines[0], STYLES["title"]), Spacer(1, 1 * cm)),
        *(machine(), Spacer(1, 1.5 * cm), *cover, PageBreak()),
        *(Paragraph("Contents", STYLES["title"]), Spacer(1, 1 * cm), contents, PageBreak()),
    ]
    for block in rest[start:]:
        flowables = pdf_flowables(block)
        if story and isinstance(story[-1], Paragraph) and story[-1].style.name == "h3":
            heading = story.pop()
            flowables = (
                [KeepTogether([heading, *flowables])]
                if block.kind != "steps"
                else [CondPageBreak(5 * cm), heading, *flowables]
            )
        story += flowables
    Manual(target, f"{title.lines[0]}: owner's manual").multiBuild(story)


# --- the contract as a Word file ---


def add_rich(paragraph: Any, text: str) -> Any:
    """Append text with Markdown's bold to a paragraph."""
    for number, piece in enumerate(re.split(r"\*\*", text)):
        if piece:
            paragraph.add_run(piece).bold = number % 2 == 1
    return paragraph


def add_page_number(paragraph: Any) -> None:
    """Append the field that Word fills with the number of the page."""
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        element.text = text or None
        paragraph.add_run()._r.append(element)


def add_table(document: Any, lines: tuple[str, ...]) -> None:
    """Append a table with a bold first row."""
    table = document.add_table(rows=0, cols=len(cells(lines[0])), style="Table Grid")
    for number, line in enumerate(lines):
        for cell, text in zip(table.add_row().cells, cells(line), strict=True):
            cell.paragraphs[0].paragraph_format.space_after = Pt(2)
            cell.paragraphs[0].add_run(text).bold = number == 0
    document.add_paragraph()


def add_block(document: Any, block: Block) -> None:
    """Append a block of the source."""
    match block.kind:
        case "h1" | "h2" | "h3":
            document.add_heading(block.lines[0], int(block.kind[1]) - 1)
        case "table":
            add_table(document, block.lines)
        case "steps" | "bullets":
            kind = "List Number" if block.kind == "steps" else "List Bullet"
            for line in block.lines:
                add_rich(document.add_paragraph(style=kind), line)
        case _:
            paragraph = add_rich(document.add_paragraph(), block.lines[0])
            if re.match(r"\d+\.\d+ ", block.lines[0]):
                paragraph.paragraph_format.left_indent = Cm(1)
                paragraph.paragraph_format.first_line_indent = Cm(-1)


def make_docx(source: Path, target: Path) -> None:
    """Set the contract."""
    document = Document()
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = "Calibri", Pt(11)
    normal.paragraph_format.space_after = Pt(7)
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    parts = list(blocks(source.read_text(encoding="utf-8")))
    section.header.paragraphs[0].text = "Lease BE-2026-0417"
    footer = section.footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.CENTER
    add_page_number(footer)
    about = document.core_properties
    about.title, about.author, about.last_modified_by = parts[0].lines[0], "Brannock Estates Limited", ""
    about.created = about.modified = WRITTEN
    for block in parts:
        add_block(document, block)
    held = io.BytesIO()
    document.save(held)
    without_clock(held, target)


def without_clock(held: io.BytesIO, target: Path) -> None:
    """Copy a zip with one fixed time for all members, so that the same content gives the same bytes."""
    with zipfile.ZipFile(held) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for info in old.infolist():
            member = zipfile.ZipInfo(info.filename, WRITTEN.timetuple()[:6])
            member.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(member, old.read(info))


def main() -> None:
    """Make all three."""
    DOCUMENTS.mkdir(exist_ok=True)
    make_pdf(SOURCES / "aurora-2-manual.md", DOCUMENTS / "aurora-2-manual.pdf")
    make_docx(SOURCES / "cooper-street-lease.md", DOCUMENTS / "cooper-street-lease.docx")
    shutil.copyfile(SOURCES / "pinegrove-handbook.md", DOCUMENTS / "pinegrove-handbook.md")


if __name__ == "__main__":
    main()
