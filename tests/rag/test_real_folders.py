"""Real files of other projects, malformed, locked and hostile ones too: each is read or named with its reason."""

from pathlib import Path

import pytest

from rag.errors import ReadFailed
from rag.readers.worker import read_all
from rag.types import Document

DATA = Path(__file__).parents[2].parent / "shared" / "data"


def outcomes(folder: str) -> dict[str, Document | ReadFailed]:
    if not (DATA / folder).is_dir():
        pytest.skip(f"{DATA / folder} is not there")
    files = sorted(path for path in (DATA / folder).rglob("*") if path.is_file() and path.parent.name != "img")
    return dict(read_all(((str(path.relative_to(DATA / folder)), path) for path in files), 2))


def check(results: dict[str, Document | ReadFailed]) -> dict[str, str]:
    """Check each outcome and return the reasons ("read" for a document)."""
    for source, result in results.items():
        if isinstance(result, Document):
            assert result.source == source
            assert result.text.strip()
        else:
            assert str(result).startswith(repr(source))
            assert result.hint
    return {source: "read" if isinstance(result, Document) else result.reason for source, result in results.items()}


def test_pdf_files_of_pypdf() -> None:
    results = outcomes("docs_pypdf_resources")
    reasons = check(results)
    for source, reason in reasons.items():
        if "user-password" in source and "r5" not in source and "r6" not in source:
            assert reason == "password", source
        if "owner-password" in source or "empty-password" in source:
            assert reason == "read", source
    assert set(reasons.values()) <= {"read", "password", "empty", "unsupported"}
    assert reasons["imagemagick-lzw.pdf"] in ("empty", "read")  # by text recognition, where it is installed
    assert reasons["lzw_decoder_table_overflow.bin"] == "unsupported"
    crazyones = results["crazyones.pdf"]
    assert isinstance(crazyones, Document)
    assert "they can change the world,\nare the ones who do." in crazyones.text


def test_documents_of_unstructured() -> None:
    results = outcomes("docs_unstructured")
    reasons = check(results)
    for source, reason in reasons.items():
        if source.endswith(
            (".docx", ".csv", ".tsv", ".html", ".md", ".json", ".ndjson", ".rst", ".org", ".xml", ".yaml")
        ):
            assert reason == "read", source
        if source.endswith((".epub", ".odt", ".rtf", ".msg")):
            assert reason == "read", source
        if source.endswith((".heic", ".zip")):
            assert reason == "unsupported", source
        if source.endswith(".wav"):
            assert reason in ("unsupported", "empty"), source  # music: empty where speech recognition is installed
    assert reasons["pdf/password.pdf"] == "password"
    assert reasons["password_protected.xlsx"] == "password"
    assert reasons["empty.txt"] == "empty"
    assert reasons["pdf/single_table.pdf"] in ("empty", "read")
    texts = {source: result.text for source, result in results.items() if isinstance(result, Document)}
    assert texts["fake-text-utf-16.txt"] == texts["fake-text-utf-16-le.txt"] == texts["fake-text-utf-32.txt"]
    assert texts["umlauts-non-utf8.md"] == texts["umlauts-utf8.md"]
    assert len(texts["book-war-and-peace-1225p.txt"]) > 3_000_000


def test_mails_of_mailparser() -> None:
    reasons = check(outcomes("docs_emails_mailparser"))
    mails = {source: reason for source, reason in reasons.items() if "mail_" in source}
    assert mails
    assert set(mails.values()) == {"read"}
