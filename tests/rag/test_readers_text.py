import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rag.errors import ReadFailed
from rag.readers.read import read
from rag.readers.text import MAX_TEXT_CHARACTERS, clean, encoding_of
from rag.types import Page

GERMAN = "Über den Dächern grüßt der Förster.\nZweite Zeile."
CHINESE = "知识就是力量。\n\n学而时习之，不亦说乎。\n有朋自远方来，不亦乐乎。"


def text_of(folder: Path, data: bytes, name: str = "a.txt") -> str:
    (folder / name).write_bytes(data)
    return read(folder / name, name).text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le"])
@pytest.mark.parametrize("text", [GERMAN, CHINESE])
def test_unicode_is_read_with_and_without_a_mark(tmp_path: Path, encoding: str, text: str) -> None:
    assert text_of(tmp_path, text.encode(encoding)) == text


def test_big_endian_with_a_mark(tmp_path: Path) -> None:
    assert text_of(tmp_path, codecs.BOM_UTF16_BE + GERMAN.encode("utf-16-be")) == GERMAN
    assert text_of(tmp_path, codecs.BOM_UTF32_BE + GERMAN.encode("utf-32-be")) == GERMAN


def test_windows_text_is_read_and_its_doubtful_encoding_noted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("Grüße für 5 € – “gern”".encode("cp1252"))
    document = read(tmp_path / "a.txt", "a.txt")
    assert document.text == "Grüße für 5 € – “gern”"
    assert len(document.notes) == 1
    assert "Windows-1252" in document.notes[0]


def test_bytes_that_windows_1252_lacks_are_no_error(tmp_path: Path) -> None:
    assert text_of(tmp_path, b"caf\xe9 and \x81 more words") == "café and  more words"


def test_utf_8_with_a_damaged_place_stays_utf_8_and_is_noted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes("äöü äöü".encode() + b"\xff end")
    document = read(tmp_path / "a.txt", "a.txt")
    assert document.text == "äöü äöü\ufffd end"
    assert document.notes == ("Damaged characters: 1, shown as \ufffd.",)


def test_a_sound_file_has_no_notes_and_one_page_without_a_number(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Title\n\nText.\n")
    document = read(tmp_path / "a.md", "notes/a.md")
    assert (document.source, document.pages, document.notes) == ("notes/a.md", (Page(None, "# Title\n\nText."),), ())


def test_stray_zero_bytes_are_left_out(tmp_path: Path) -> None:
    assert text_of(tmp_path, b"A log line that was cut\x00 by a crash.\nThe next line of the log.") == (
        "A log line that was cut by a crash.\nThe next line of the log."
    )


@pytest.mark.parametrize("data", [bytes(range(256)) * 16, b"\x00" * 999, b"\x01\x02\x03\x04abc"])
def test_bytes_that_are_no_text_are_refused(tmp_path: Path, data: bytes) -> None:
    with pytest.raises(ReadFailed, match=r"'a\.txt'") as caught:
        text_of(tmp_path, data)
    assert caught.value.reason in ("unsupported", "empty")
    assert caught.value.hint


def test_white_space_alone_is_empty(tmp_path: Path) -> None:
    with pytest.raises(ReadFailed) as caught:
        text_of(tmp_path, b"\n \t\n\xe2\x80\x8b\n")
    assert caught.value.reason == "empty"


def test_too_much_text_is_refused_quickly(tmp_path: Path) -> None:
    with pytest.raises(ReadFailed, match=f"{MAX_TEXT_CHARACTERS:,}") as caught:
        text_of(tmp_path, b"x" * 50_000_000)
    assert caught.value.reason == "too large"


@pytest.mark.parametrize("suffix", [".json", ".jsonl", ".xml", ".rst", ".org", ".yaml", ".py", ".toml", ".log", ""])
def test_text_files_of_other_names_are_read_as_they_are(tmp_path: Path, suffix: str) -> None:
    assert text_of(tmp_path, b'{"a": [1, 2]}\n  <b>&amp;</b>', f"file{suffix}") == '{"a": [1, 2]}\n  <b>&amp;</b>'


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("a\r\nb\rc\u2028d\x0ce", "a\nb\nc\nd\ne"),
        ("line  \n\n\n\n\nnext\t\n", "line\n\nnext"),
        ("e\u0301 ﬁne oﬃce \xa0x", "é fine office  x"),
        ("it\x92s \x93here\x94\x85\x81", "it’s “here”…"),
        ("ig\u200bnore\u2060 me\ufeff", "ignore me"),
        ("visible" + "".join(chr(0xE0000 + ord(letter)) for letter in "obey"), "visible"),
        ("data\U000e0101\U000e0148\ufe01", "data"),
        ("soft\xadhyphen \u202egnp\u202c", "softhyphen gnp"),
        ("join\u200der \u200cend", "joiner end"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("می\u200c\u200d\u200cخواهم", "می\u200cخواهم"),
        ("क्\u200dष", "क्\u200dष"),
        ("half \ud83d a pair", "half \ufffd a pair"),
    ],
)
def test_text_takes_one_normal_form(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text())
def test_the_normal_form_is_final_and_valid_unicode(text: str) -> None:
    cleaned = clean(text)
    assert clean(cleaned) == cleaned
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned


@given(st.text(st.characters(codec="utf-8", exclude_characters="\0\ufeff"), min_size=1))
def test_utf_8_is_always_known(text: str) -> None:
    data = text.encode()
    assert data.decode(encoding_of(data)) == text


@given(st.binary())
def test_any_bytes_have_an_encoding(data: bytes) -> None:
    assert isinstance(data.decode(encoding_of(data), errors="replace"), str)
