"""A protected file is opened with the password that was given for it, and with no other."""

import io
import warnings
from pathlib import Path

import docx
import pytest

from rag.errors import ReadFailed
from rag.readers import locked
from rag.readers.part import Part
from rag.readers.read import read
from rag.readers.worker import Reader, read_all
from rag.types import Document
from tests.rag.test_readers_pdf import encrypted

PASSWORD = "grün 42"


def locked_pdf() -> bytes:
    pytest.importorskip("cryptography")
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return encrypted(PASSWORD, "owner", "AES-256")


def locked_docx() -> bytes:
    pytest.importorskip("msoffcrypto")
    from msoffcrypto.format.ooxml import OOXMLFile

    document, plain, data = docx.Document(), io.BytesIO(), io.BytesIO()
    document.add_paragraph("Secret plans")
    document.save(plain)
    OOXMLFile(plain).encrypt(PASSWORD, data)
    return data.getvalue()


def failure(name: str, data: bytes, password: str | None) -> ReadFailed:
    with pytest.raises(ReadFailed) as caught:
        read(Part(name, data), name, password)
    return caught.value


@pytest.mark.parametrize("name", ["a.pdf", "a.docx"])
def test_the_password_opens_the_file_and_no_other_does(name: str) -> None:
    data = locked_pdf() if name == "a.pdf" else locked_docx()
    assert "Secret plans" in read(Part(name, data), name, PASSWORD).text
    refused = failure(name, data, None)
    assert (refused.reason, str(refused)) == ("password", f"{name!r} is protected by a password.")
    assert "--password" in refused.hint
    wrong = failure(name, data, "42")
    assert (wrong.reason, str(wrong)) == ("password", f"The password does not open {name!r}.")


def test_a_password_means_nothing_for_a_file_without_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("open to all")
    assert read(tmp_path / "a.txt", "a.txt", PASSWORD).text == "open to all"
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        only_forbids_copying = encrypted("", "owner", "RC4-128")
    assert read(Part("a.pdf", only_forbids_copying), "a.pdf", PASSWORD).text == "Secret plans"


def test_without_the_extra_the_line_that_installs_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    data = locked_docx()
    monkeypatch.setattr(locked.importlib.util, "find_spec", lambda name: None)
    refused = failure("a.docx", data, PASSWORD)
    assert refused.reason == "unsupported"
    assert 'pip install "gptb[passwords]"' in refused.hint


def test_a_password_shows_in_no_text_of_a_part() -> None:
    assert PASSWORD not in repr(Part("a", b"", PASSWORD))


def test_a_worker_gets_the_password_of_its_file_only(tmp_path: Path) -> None:
    for name in ("a.pdf", "b.pdf"):
        (tmp_path / name).write_bytes(locked_pdf())
    with Reader() as reader:
        assert reader.read(tmp_path / "a.pdf", "a.pdf", PASSWORD).text == "Secret plans"
        command = reader._process.args  # type: ignore[union-attr]
        assert PASSWORD not in " ".join(map(str, command))  # type: ignore[arg-type]
        with pytest.raises(ReadFailed):  # the worker has forgotten it
            reader.read(tmp_path / "b.pdf", "b.pdf")
    files = [(name, tmp_path / name) for name in ("a.pdf", "b.pdf")]
    one, two = (result for _, result in read_all(files, 1, passwords={"b.pdf": PASSWORD}))
    assert isinstance(one, ReadFailed)
    assert isinstance(two, Document)
