import zipfile
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from rag.errors import ReadFailed
from rag.readers import package
from rag.readers.read import read


def read_docx(folder: Path, document: Any) -> str:
    document.save(str(folder / "a.docx"))
    return read(folder / "a.docx", "a.docx").text


def failure(path: Path) -> ReadFailed:
    with pytest.raises(ReadFailed, match=r"'a\.docx'") as caught:
        read(path, path.name)
    assert caught.value.hint
    return caught.value


def paragraph(inside: str) -> Any:
    return parse_xml(f"<w:p {nsdecls('w')}>{inside}</w:p>")


def test_headings_paragraphs_and_tables_stand_in_their_order(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "HEADER"
    document.sections[0].footer.paragraphs[0].text = "FOOTER"
    document.add_heading("Warranty", 1)
    document.add_paragraph("Two years.\tSee below.\nNew line.")
    table = document.add_table(2, 2)
    for cell, text in zip(table._cells, ["Part", "Years", "Motor", "5"], strict=True):
        cell.text = text
    document.add_paragraph("first", style="List Bullet")
    assert read_docx(tmp_path, document) == (
        "Warranty\n\nTwo years.\tSee below.\nNew line.\n\nPart | Years\nMotor | 5\n\nfirst"
    )


def test_merged_and_nested_cells_keep_their_columns(tmp_path: Path) -> None:
    document = docx.Document()
    table = document.add_table(3, 3)
    for number, cell in enumerate(table._cells):
        cell.text = str(number)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "tall"
    table.cell(2, 1).merge(table.cell(2, 2)).text = "wide"
    inner = table.cell(0, 2).add_table(1, 2)
    inner.cell(0, 0).text = "in"
    inner.cell(0, 1).text = "ner"
    assert read_docx(tmp_path, document).split("\n") == ["tall | 1 | 2 in | ner", " | 4 | 5", "6 | wide"]


def test_hidden_and_deleted_text_is_left_out(tmp_path: Path) -> None:
    document = docx.Document()
    line = document.add_paragraph("seen ")
    line.add_run("SECRET").font.hidden = True
    line.add_run("shown").font.hidden = False
    body = document.element.body
    body.insert(
        1, paragraph("<w:del><w:r><w:delText>SECRET</w:delText><w:t>SECRET</w:t></w:r></w:del><w:r><w:t>x</w:t></w:r>")
    )
    body.insert(
        2, paragraph("<w:r><w:instrText>SECRET</w:instrText></w:r><w:ins><w:r><w:t>inserted</w:t></w:r></w:ins>")
    )
    assert read_docx(tmp_path, document) == "seen shown\n\nx\n\ninserted"


def test_content_controls_links_and_text_boxes_are_read_once(tmp_path: Path) -> None:
    document = docx.Document()
    body = document.element.body
    control = f"<w:sdt {nsdecls('w')}><w:sdtContent><w:p><w:r><w:t>controlled</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    body.insert(0, parse_xml(control))
    body.insert(1, paragraph("<w:hyperlink><w:r><w:t>linked</w:t></w:r></w:hyperlink>"))
    box = "<w:txbxContent><w:p><w:r><w:t>boxed</w:t></w:r></w:p></w:txbxContent>"
    mc = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    choice = f"<mc:Choice Requires='wps'>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
    body.insert(2, paragraph(f"<w:r><mc:AlternateContent {mc}>{choice}</mc:AlternateContent></w:r>"))
    assert read_docx(tmp_path, document) == "controlled\n\nlinked\n\nboxed"


def test_a_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    docx.Document().save(str(path))
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/media/image1.bmp", bytes(2 * package.MIN_BOMB_BYTES))
    assert path.stat().st_size < 200_000
    refused = failure(path)
    assert refused.reason == "too large"
    assert "unpacks to 41 MB" in str(refused)


def test_a_file_may_unpack_to_a_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "MAX_UNPACKED_BYTES", 1000)
    docx.Document().save(str(tmp_path / "a.docx"))
    assert failure(tmp_path / "a.docx").reason == "too large"


def test_a_monotonous_file_is_no_bomb(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("same words again and again " * 20_000)
    assert len(read_docx(tmp_path, document)) > 500_000


def test_entities_are_not_expanded(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("WORD")
    document.save(str(tmp_path / "b.docx"))
    bomb = b'<!DOCTYPE x [<!ENTITY a "SECRET"><!ENTITY f SYSTEM "file:///etc/passwd">]>'
    with zipfile.ZipFile(tmp_path / "b.docx") as old, zipfile.ZipFile(tmp_path / "a.docx", "w") as new:
        for member in old.infolist():
            data = old.read(member)
            if member.filename == "word/document.xml":
                start = data.index(b"<w:document")
                data = data[:start] + bomb + data[start:].replace(b"WORD", b"seen&a;&f;")
            new.writestr(member.filename, data)
    try:
        assert read(tmp_path / "a.docx", "a.docx").text == "seen"
    except ReadFailed as refused:
        assert refused.reason == "corrupt"  # noqa: PT017  both outcomes are right


def test_a_damaged_file_is_named(tmp_path: Path) -> None:
    path = tmp_path / "a.docx"
    docx.Document().save(str(path))
    data = path.read_bytes()
    for damaged in (data[: len(data) // 2], b"no zip at all", data.replace(b"PK\x01\x02", b"PK\x01\x03")):
        path.write_bytes(damaged)
        assert failure(path).reason == "corrupt"


def test_macros_and_templates_are_another_kind(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "b.docx"))
    with zipfile.ZipFile(tmp_path / "b.docx") as old, zipfile.ZipFile(tmp_path / "a.docx", "w") as new:
        for member in old.infolist():
            data = old.read(member)
            if member.filename == "[Content_Types].xml":
                data = data.replace(
                    b"vnd.openxmlformats-officedocument.wordprocessingml.document.main",
                    b"vnd.ms-word.document.macroEnabled.main",
                )
            new.writestr(member.filename, data)
    refused = failure(tmp_path / "a.docx")
    assert refused.reason == "unsupported"
    assert ".docx" in refused.hint


def test_a_document_without_text_is_empty(tmp_path: Path) -> None:
    docx.Document().save(str(tmp_path / "a.docx"))
    assert failure(tmp_path / "a.docx").reason == "empty"
