import gzip
import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rag.errors import ReadFailed
from rag.readers.kind import FOREIGN, kind_of, named_as_recording
from tests.rag.minimal_pdf import pdf

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)


def zipped(*names: str) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return data.getvalue()


def kind(folder: Path, name: str, data: bytes) -> str:
    (folder / name).write_bytes(data)
    return kind_of(folder / name, name)


def refusal(folder: Path, name: str, data: bytes) -> ReadFailed:
    with pytest.raises(ReadFailed) as caught:
        kind(folder, name, data)
    assert repr(name) in str(caught.value)
    assert caught.value.hint.endswith(".")
    return caught.value


@pytest.mark.parametrize(
    ("name", "data", "expected"),
    [
        ("a.txt", b"text", "text"),
        ("a.md", b"# text", "text"),
        ("a.unknown", b"text", "text"),
        ("noending", b"text", "text"),
        (".hidden", b"text", "text"),
        ("a.HTML", b"text", "web page"),
        ("a.htm", b"text", "web page"),
        ("a.csv", b"a,b", "table"),
        ("a.TSV", b"a\tb", "table"),
        ("a.pdf", b"damaged", "pdf"),
        ("a.docx", b"damaged", "word"),
        ("a.docx", b"PK\x03\x04damaged", "word"),
        # bytes win over names
        ("a.txt", pdf(["x"]), "pdf"),
        ("a.jpg", b"\n%PDF-1.5", "pdf"),
        ("a.doc", zipped("word/document.xml"), "word"),
        ("noending", zipped("word/document.xml"), "word"),
        ("noending", b"\n<!DOCTYPE html><p>x", "web page"),
        ("noending", b"<?xml version='1.0'?><html>", "web page"),
        ("a.msg", OLE + "__properties_version1.0".encode("utf-16-le"), "outlook mail"),
        ("a.mbox", b"From x", "mailbox"),
        ("noending", b"From x y\nFrom: a\nSubject: b\n\ntext", "mailbox"),
        ("a.p7s", b"From: a\nSubject: b\n\ntext", "mail"),
        ("a.jsonl", b"{}", "records"),
        ("a.pptx", zipped("ppt/presentation.xml"), "slides"),
        ("a.docx", zipped("ppt/presentation.xml"), "slides"),
        ("a.pptx", b"PK\x03\x04damaged", "slides"),
        ("a.xlsx", zipped("xl/workbook.xml"), "workbook"),
        ("a.ods", zipped("mimetype", "content.xml"), "open document"),
        ("a.csv", zipped("xl/workbook.xml"), "workbook"),
        ("a.epub", zipped("mimetype", "META-INF/container.xml"), "book"),
        ("a.odt", zipped("mimetype", "content.xml"), "open document"),
        ("a.rtf", rb"{\rtf1 text}", "rich text"),
        ("a.txt", rb"{\rtf1 text}", "rich text"),
        ("a.msg", OLE, "outlook mail"),
        ("a.doc", OLE, "old word"),
        ("a.xls", OLE, "old workbook"),
        ("a.ppt", OLE, "old slides"),
        ("a.docx", OLE + "WordDocument".encode("utf-16-le"), "old word"),
        ("a.wav", b"RIFF\x01\x02\x03\x04WAVE", "recording"),
        ("a.mp3", b"no mark", "recording"),
        ("a.eml", b"Subject: x", "mail"),
        ("noending", b"Received: from x\nFrom: a\nSubject: b\n\ntext", "mail"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "picture"),
        ("a.txt", b"\xff\xd8\xff\xe0", "picture"),
        ("a.webp", b"RIFF\x01\x02\x03\x04WEBP", "picture"),
        # text that only speaks of other kinds
        ("a.txt", b"From: a\nSubject: b\nDate: c", "text"),
        ("a.txt", b"<html>", "text"),
        ("a.md", b"GGUF is a format, ID3 a tag, RIFF a container, MZ a mark.", "text"),
        ("a.md", b"ID3 tags", "text"),
        ("a.md", b"RIFF files", "text"),
        ("a.md", b"BZh", "text"),
        ("a.md", b"Rar!", "text"),
    ],
)
def test_the_reader_of_a_file(tmp_path: Path, name: str, data: bytes, expected: str) -> None:
    assert kind(tmp_path, name, data) == expected


@pytest.mark.parametrize(
    ("name", "data", "word"),
    [
        ("a.zip", zipped("a.txt"), "archive"),
        ("noending", zipped("a.txt"), "archive"),
        ("a.zip", b"PK\x05\x06" + bytes(18), "archive"),
        ("a.txt", gzip.compress(b"text"), "archive"),
        ("a.docx", OLE, "document"),
        ("a.key", b"x", "presentation"),
        ("a.heic", b"\0\0\0\x18ftypheic", "picture"),
        ("noending", b"\0\0\0\x18ftypisom", "recording"),
        ("a.opus", b"no mark", "recording"),
        ("a.p7m", b"0\x82", "e-mail"),
        ("a.xlsx", zipped("xl/workbook.bin"), "spreadsheet"),
        ("a.db", b"SQLite format 3\0", "database"),
        ("a.out", b"\x7fELF\x02", "program"),
        ("a.txt", b"GGUF\x03\x00\x00\x00", "program"),
        ("a.pkl", b"\x80\x04", "program"),
    ],
)
def test_a_kind_without_a_reader_is_named_with_its_way_out(tmp_path: Path, name: str, data: bytes, word: str) -> None:
    refused = refusal(tmp_path, name, data)
    assert refused.reason == "unsupported"
    assert word in str(refused)


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "noending"])
def test_a_locked_office_file_says_so(tmp_path: Path, name: str) -> None:
    refused = refusal(tmp_path, name, OLE + bytes(10_000) + "EncryptedPackage".encode("utf-16-le"))
    assert refused.reason == "password"
    assert "protected by a password" in str(refused)


def test_the_name_that_the_person_knows_helps_where_the_path_has_no_ending(tmp_path: Path) -> None:
    (tmp_path / "3fa9").write_bytes(b"a,b\n1,2\n")
    assert kind_of(tmp_path / "3fa9", "prices.csv") == "table"


def test_a_recording_is_known_by_its_name() -> None:
    assert [named_as_recording(Path(name)) for name in ("a.MP3", "a.wav", "a.mp4", "a.txt", "mp3")] == [
        True, True, False, False, False,
    ]  # fmt: skip


def test_no_ending_belongs_to_two_families() -> None:
    endings = [suffix for family in FOREIGN for suffix in family.suffixes.split()]
    assert len(set(endings)) == len(endings)
    assert all(ending.startswith(".") and ending == ending.lower() for ending in endings)


@given(data=st.binary(), start=st.sampled_from([b"", b"PK\x03\x04", OLE[:8], b"%PDF-", b"RIFF", zipped("a")[:-9]]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_have_a_kind_or_a_refusal(tmp_path: Path, start: bytes, data: bytes) -> None:
    (tmp_path / "x").write_bytes(start + data)
    try:
        assert kind_of(tmp_path / "x", "x")
    except ReadFailed as refused:
        assert refused.reason in ("unsupported", "password")  # noqa: PT017  both outcomes are right
