import io
import warnings
from pathlib import Path

import pytest
from pypdf import PdfReader, PdfWriter

from rag.errors import ReadFailed
from rag.readers import pdf_page
from rag.readers.pdf import MAX_PAGES, rejoin_words
from rag.readers.read import read
from rag.types import Document, Page
from tests.rag.minimal_pdf import drawn, pdf


def read_bytes(folder: Path, data: bytes) -> Document:
    (folder / "a.pdf").write_bytes(data)
    return read(folder / "a.pdf", "a.pdf")


def failure(folder: Path, data: bytes) -> ReadFailed:
    with pytest.raises(ReadFailed, match=r"'a\.pdf'") as caught:
        read_bytes(folder, data)
    assert caught.value.hint
    return caught.value


def encrypted(user: str, owner: str, algorithm: str) -> bytes:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(pdf(["Secret plans"]))))
    writer.encrypt(user, owner, algorithm=algorithm)
    data = io.BytesIO()
    writer.write(data)
    return data.getvalue()


def test_pages_are_numbered_from_one(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, pdf(["First page\nwith (two) lines", "", "Third page"]))
    assert document.pages == (Page(1, "First page\nwith (two) lines"), Page(2, ""), Page(3, "Third page"))
    assert document.page_at(document.text.index("Third")) == 3
    assert document.notes == ()


def test_ligatures_become_letters_and_broken_words_whole(tmp_path: Path) -> None:
    text = read_bytes(tmp_path, pdf(["The \x01nal o\x02ce exam-\nple of \x01les"])).text
    assert text == "The final office example of files"


def test_three_hundred_pages(tmp_path: Path) -> None:
    document = read_bytes(tmp_path, pdf([f"This is page number {number}." for number in range(1, 301)]))
    assert [page.number for page in document.pages] == list(range(1, 301))
    assert document.pages[299].text == "This is page number 300."


@pytest.mark.parametrize("algorithm", ["RC4-40", "RC4-128", "AES-128", "AES-256"])
def test_a_file_that_only_forbids_copying_is_read(tmp_path: Path, algorithm: str) -> None:
    if algorithm.startswith("AES"):
        pytest.importorskip("cryptography")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # RC4 is old, which is the point
        data = encrypted("", "owner", algorithm)
        assert read_bytes(tmp_path, data).text == "Secret plans"


def test_a_password_is_asked_for_and_never_guessed(tmp_path: Path) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        data = encrypted("user", "owner", "RC4-128")
        refused = failure(tmp_path, data)
    assert refused.reason == "password"
    assert "--password" in refused.hint


def test_pages_without_a_text_layer_are_empty_and_the_way_out_is_text_recognition(tmp_path: Path) -> None:
    for pages in ([""], ["", ""]):
        refused = failure(tmp_path, pdf(pages))
        assert refused.reason == "empty"
        assert "OCR" in refused.hint


def test_a_file_without_pages_is_damaged(tmp_path: Path) -> None:
    assert failure(tmp_path, pdf([])).reason == "corrupt"


@pytest.mark.parametrize("kids", [b"2 0 R", b"99 0 R", b"(x)", b"<< >>" * 1000])
def test_a_page_tree_in_a_circle_or_in_ruins_is_named(tmp_path: Path, kids: bytes) -> None:
    assert failure(tmp_path, pdf(["page"], kids=kids)).reason in ("corrupt", "empty")


def test_a_page_beside_a_circle_is_read(tmp_path: Path) -> None:
    assert read_bytes(tmp_path, pdf(["page"], kids=b"4 0 R 2 0 R")).text == "page"


@pytest.mark.parametrize("count", [MAX_PAGES + 1, 1_000_000])
def test_too_many_pages_are_refused(tmp_path: Path, count: int) -> None:
    assert failure(tmp_path, pdf(["page"], kids=b"4 0 R " * count, page_count=count)).reason == "too large"


def test_a_false_number_of_pages_is_harmless(tmp_path: Path) -> None:
    assert read_bytes(tmp_path, pdf(["page"], page_count=10**9)).pages == (Page(1, "page"),)


@pytest.mark.parametrize("data", [b"%PDF-1.4\n", b"<html>no pdf</html>", b"%PDF-1.7" + bytes(5000)])
def test_a_damaged_file_is_named(tmp_path: Path, data: bytes) -> None:
    assert failure(tmp_path, data).reason == "corrupt"


def test_any_cut_gives_a_document_or_a_reason(tmp_path: Path) -> None:
    data = pdf(["A page of text", "Another page"])
    for end in range(1, len(data), 37):
        try:
            assert read_bytes(tmp_path, data[:end]).text
        except ReadFailed as refused:
            assert refused.reason in ("corrupt", "empty"), end  # noqa: PT017  both outcomes are right


def test_a_damaged_page_is_noted_and_the_others_read(tmp_path: Path) -> None:
    data = pdf(["page one", "page two", "page three"]).replace(b"6 0 R 8 0 R", b"3 0 R 8 0 R")  # the font is no page
    document = read_bytes(tmp_path, data)
    assert [page.text for page in document.pages] == ["page one", "", "page three"]
    assert document.notes == ("Page 2 is damaged and was left out.",)


def test_a_file_whose_every_page_is_damaged_is_damaged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> str:
        raise ValueError("no")

    monkeypatch.setattr(pdf_page, "page_text", broken)
    assert failure(tmp_path, pdf(["one", "two"])).reason == "corrupt"


@pytest.mark.parametrize(
    ("text", "rejoined"),
    [
        ("an exam-\nple here", "an example here"),
        ("an exam- \n  ple here", "an example here"),
        ("soft hy\xad\nphen", "soft hyphen"),
        ("non‐\nbreaking", "nonbreaking"),
        ("Anti-\nAmerican", "Anti-American"),
        ("from 1990-\n1995", "from 1990-1995"),
        ("Daten-\nund Adressbuch", "Daten- und Adressbuch"),
        ("a well-known man, a well-\nknown word", "a well-known man, a well-known word"),
        ("wellknown and well-known, well-\nknown", "wellknown and well-known, wellknown"),
        ("a dash -\nand more", "a dash -\nand more"),
        ("list:\n- one\n- two", "list:\n- one\n- two"),
        ("no hyphen\nhere", "no hyphen\nhere"),
    ],
)
def test_words_are_rejoined_where_a_line_broke_them(text: str, rejoined: str) -> None:
    assert rejoin_words([text]) == [rejoined]


def test_the_other_pages_tell_how_a_word_is_spelled() -> None:
    assert rejoin_words(["a co-\nworker", "the Co-worker"]) == ["a co-worker", "the Co-worker"]


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ("/F1 14 Tf (How to descale) Tj /F1 10 Tf 0 -18 Td (It takes 28 minutes.) Tj 0 -12 Td (Then rinse.) Tj",
         "How to descale\n\nIt takes 28 minutes.\nThen rinse."),
        ("/F1 10 Tf (The end.) Tj /F1 14 Tf 0 -30 Td (A new part) Tj", "The end.\n\nA new part"),
        ("/F1 10 Tf (It is ) Tj /F1 14 Tf (LOUD) Tj /F1 10 Tf 0 -12 Td (and goes on.) Tj", "It is LOUD\nand goes on."),
        ("/F1 10 Tf (E = mc) Tj /F1 6 Tf 4 Ts (2) Tj 0 Ts /F1 10 Tf 0 -12 Td (and so on) Tj", "E = mc2\nand so on"),
        ("/F1 10 Tf (ten) Tj /F1 10.2 Tf 0 -12 Td (nearly ten) Tj", "ten\nnearly ten"),
    ],
)  # fmt: skip
def test_a_heading_is_a_paragraph_of_its_own(tmp_path: Path, lines: str, text: str) -> None:
    assert read_bytes(tmp_path, drawn(f"BT 50 700 Td {lines} ET")).text.strip() == text
