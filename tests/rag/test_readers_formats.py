"""What is seen in the files of each format, with its places: slides, sheets, chapters, messages."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from rag.errors import ReadFailed
from rag.readers.outlook import unpacked
from rag.readers.part import Part
from rag.readers.read import read
from rag.types import Document, Page
from tests.rag.minimal_pdf import pdf
from tests.rag.office_files import epub, odf, pptx, rows, run, shape, xlsx


def document(name: str, data: bytes | str) -> Document:
    return read(Part(name, data.encode() if isinstance(data, str) else data), name)


def refusal(name: str, data: bytes | str) -> ReadFailed:
    with pytest.raises(ReadFailed, match=name) as caught:
        document(name, data)
    assert caught.value.hint
    return caught.value


def test_a_slide_is_a_page_with_its_table_and_notes() -> None:
    table = (
        "<p:graphicFrame><a:graphic><a:graphicData><a:tbl><a:tr><a:tc><a:txBody><a:p>"
        f"{run('Part')}</a:p></a:txBody></a:tc><a:tc><a:txBody><a:p>{run('Price')}</a:p></a:txBody></a:tc></a:tr></a:tbl>"
        "</a:graphicData></a:graphic></p:graphicFrame>"
    )
    group = f"<p:grpSp>{shape(run('grouped') + '<a:br/>' + run('text'))}</p:grpSp>"
    slides = document("a.pptx", pptx([shape(run("Ti") + run("tle")) + table, group], notes="Say hello"))
    assert slides.pages == (
        Page(1, "Title\n\nPart | Price\n\nNotes: Say hello", "slide 1"),
        Page(2, "grouped\ntext", "slide 2"),
    )
    assert slides.hidden == ()


def test_a_sheet_is_a_page_of_records() -> None:
    styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>'
    head = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>'
    body = '<row r="2"><c r="A2" t="inlineStr"><is><t>Tea</t></is></c><c r="B2" s="1"><v>45443</v></c></row>'
    more = '<row r="9"><c r="B9"><v>0.30000000000000004</v></c></row>'
    data = xlsx(
        {"Prices": f"<sheetData>{head}{body}{more}</sheetData>", "Empty": ""}, strings=["Item", "Day"], styles=styles
    )
    book = document("a.xlsx", data)
    assert book.pages == (
        Page(1, "Prices\n\nItem | Day\n\nItem: Tea\nDay: 2024-05-31\n\nDay: 0.3", "sheet Prices"),
        Page(2, "", "sheet Empty"),
    )


def test_an_open_document_text() -> None:
    body = (
        "<text:h>Title</text:h><text:p>One<text:s text:c='2'/>two<text:tab/>three<text:line-break/>four</text:p>"
        "<text:list><text:list-item><text:p>item</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
        "<table:table-cell><text:p>b</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert document("a.odt", odf("text", body)).pages == (
        Page(None, "Title\n\nOne  two\tthree\nfour\n\nitem\n\na | b"),
    )


def test_an_open_document_sheet_and_slide() -> None:
    def line(*cells: str) -> str:
        inner = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in cells)
        empty = '<table:table-cell table:number-columns-repeated="16000"/>'
        return f"<table:table-row>{inner}{empty}</table:table-row>"

    table = f'<table:table table:name="Prices">{line("Item", "Price")}{line("Tea", "4")}</table:table>'
    assert document("a.ods", odf("spreadsheet", table)).pages == (
        Page(1, "Prices\n\nItem | Price\n\nItem: Tea\nPrice: 4", "sheet Prices"),
    )
    slide = "<draw:page><draw:frame><draw:text-box><text:p>hello</text:p></draw:text-box></draw:frame></draw:page>"
    assert document("a.odp", odf("presentation", slide)).pages == (Page(1, "hello", "slide 1"),)


def test_a_book_is_read_in_its_order_and_a_locked_one_refused() -> None:
    book = document("a.epub", epub(["<h1>One</h1><p>first</p>", "<p>second</p>"]))
    assert book.pages == (Page(1, "One\n\nfirst", "section 1"), Page(2, "second", "section 2"))
    contents = '<nav><a href="text/c2.xhtml#x">The <b>Whale</b></a><a href="text/c2.xhtml#y">Its tail</a></nav>'
    named = epub(["<p>first</p>", "<p>second</p>"], contents=contents)
    assert [page.label for page in document("a.epub", named).pages] == ["section 1", "The Whale"]
    lock = (
        '<encryption xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:CipherReference URI="OEBPS/text/c1.xhtml"/>'
        "</encryption>"
    )
    assert refusal("a.epub", epub(["x"], lock)).reason == "password"
    assert document("a.epub", epub(["x"], lock.replace("text/c1.xhtml", "font.otf"))).text == "x"


def test_a_locked_open_document_is_refused() -> None:
    assert refusal("a.odt", odf("text", "", manifest="<m><encryption-data/></m>")).reason == "password"


def test_rich_text() -> None:
    text = (
        r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial;}}{\colortbl;\red255\green0\blue0;}"
        r"\b Bold\b0  caf\'e9 \u8364?5 \u-10179?\u-8694?\par{\f1\'cf\'f0}\line {\*\generator x}{\field{\*\fldinst LINK}"
        r"{\fldrslt shown}}\{x\}\par\trowd a\cell b\cell\row}"
    )
    assert document("a.rtf", text).text == "Bold café €5 😊\n\nПр\nshown{x}\n\na | b"


def test_json_is_records_and_what_is_no_json_is_text() -> None:
    data = '[{"name": "Tea", "price": {"eur": 4.5}, "tags": ["hot", "green"], "none": null}, {"name": "Grüße"}]'
    assert document("a.json", data).text == "name: Tea\nprice.eur: 4.5\ntags: hot, green\n\nname: Grüße"
    assert document("a.jsonl", '{"a": 1}\n\n{"a": true}\n').text == "a: 1\n\na: true"
    broken = document("a.json", '{"a": 1, ...')
    assert broken.text == '{"a": 1, ...'
    assert "no valid JSON" in broken.notes[0]
    assert document("a.json", "[" * 100_000).notes


def mail(body: str = "See the files.") -> EmailMessage:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Grüße", "Ann <ann@example.org>", "bob@example.org"
    message.set_content(body)
    return message


def test_a_mail_with_attachments_of_other_kinds() -> None:
    message = mail()
    message.add_alternative("<p>See the <b>files</b>.</p>", subtype="html")
    message.add_attachment(pdf(["one", "two"]), maintype="application", subtype="pdf", filename="plan.pdf")
    message.add_attachment(b"\x7fELF\x02", maintype="application", subtype="octet-stream", filename="run.bin")
    inner = mail("inside")
    inner.add_attachment(b"a,b\n1,2\n", maintype="text", subtype="csv", filename="t.csv")
    message.add_attachment(inner)
    read_mail = document("a.eml", message.as_bytes())
    head = "Subject: Grüße\nFrom: Ann <ann@example.org>\nTo: bob@example.org\n\n"
    assert read_mail.pages == (
        Page(1, f"{head}See the files.", "message"),
        Page(2, "one", "attachment plan.pdf, page 1"),
        Page(3, "two", "attachment plan.pdf, page 2"),
        Page(4, f"{head}inside", "attached message"),
        Page(5, "a | b\n\na: 1\nb: 2", "attachment t.csv"),
    )
    assert read_mail.notes == (
        "Attachment not read: 'run.bin' is a program or the data of one; files of that kind cannot be read yet.",
    )


def test_a_mail_of_white_space_is_empty_and_one_without_headers_no_mail() -> None:
    assert refusal("a.eml", "  \n\n").reason == "empty"
    assert refusal("a.eml", "just a text").reason == "unsupported"


def test_mails_in_mails_end() -> None:
    message = mail("deep")
    for _ in range(30):
        outer = mail("outer")
        outer.add_attachment(message)
        message = outer
    assert "outer" in document("a.eml", message.as_bytes()).text


def test_a_mailbox_is_its_messages() -> None:
    box = b"".join(b"From x Mon Jan  1 00:00:00 2024\n" + mail(f"number {n}").as_bytes() + b"\n\n" for n in (1, 2))
    pages = document("a.mbox", box).pages
    assert [page.text.rsplit("\n", 1)[-1] for page in pages] == ["number 1", "number 2"]
    assert document("noending", box).pages == pages


def test_a_web_page_in_a_mail_hides_nothing_from_the_report() -> None:
    message = EmailMessage()
    message["Subject"] = "x"
    message.set_content("<p>seen</p><p style='display:none'>secret order</p>", subtype="html")
    read_mail = document("a.eml", message.as_bytes())
    assert read_mail.text == "Subject: x\n\nseen"
    assert [(passage.text, passage.page) for passage in read_mail.hidden] == [("secret order", 1)]


def test_compressed_rich_text_of_outlook() -> None:
    """The example of [MS-OXRTFCP] 4.1.1: a plain message, compressed."""
    data = bytes.fromhex(
        "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"
    )
    assert unpacked(data) == b"{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"
    assert unpacked(data[:8] + b"MELA" + data[12:16] + b"{\\rtf1 x}") == b"{\\rtf1 x}"


@pytest.mark.parametrize("name", ["a.pptx", "a.xlsx", "a.odt", "a.epub"])
def test_a_damaged_file_is_named(name: str) -> None:
    made = {
        "a.pptx": pptx([shape(run("x"))]),
        "a.xlsx": xlsx({"a": rows(["x"])}),
        "a.odt": odf("text", "<text:p>x</text:p>"),
    }
    data = made.get(name, epub(["x"]))
    for damaged in (data[: len(data) // 2], b"PK\x03\x04" + bytes(200), data[:60] + bytes(60) + data[120:]):
        try:
            assert document(name, damaged).text
        except ReadFailed as failure:
            assert failure.reason in ("corrupt", "unsupported")  # noqa: PT017  both outcomes are right


def test_a_file_of_the_disk_and_a_part_are_read_alike(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(xlsx({"S": rows(["a", "b"], [1, 2])}))
    assert read(tmp_path / "a.xlsx", "a.xlsx") == document("a.xlsx", (tmp_path / "a.xlsx").read_bytes())
    with pytest.raises(ValueError, match="mode"):
        Part("x", b"").open("wb")
