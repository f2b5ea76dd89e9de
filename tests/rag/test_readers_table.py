from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rag.errors import ReadFailed
from rag.readers import table
from rag.readers.read import read
from rag.readers.table import delimiter_of, header_row, row_line


def text_of(folder: Path, text: str, name: str = "a.csv") -> str:
    (folder / name).write_bytes(text.encode())
    return read(folder / name, name).text


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_each_row_says_the_names_of_its_columns(tmp_path: Path, delimiter: str) -> None:
    rows = ["Team,Place,Cups", "Blues,St. Louis,1", "Maple Leafs,Toronto,13"]
    text = text_of(tmp_path, "\n".join(rows).replace(",", delimiter))
    assert text == (
        "Team | Place | Cups\n\nTeam: Blues\nPlace: St. Louis\nCups: 1\n\nTeam: Maple Leafs\nPlace: Toronto\nCups: 13"
    )


def test_quotes_hold_delimiters_and_line_breaks(tmp_path: Path) -> None:
    text = text_of(tmp_path, 'name,note\r\n"Smith, Ann","two\nlines and ""quotes"""\r\nBo,short\r\n')
    assert text == 'name | note\n\nname: Smith, Ann\nnote: two\nlines and "quotes"\n\nname: Bo\nnote: short'


def test_empty_cells_are_left_out_and_cells_beyond_the_header_numbered(tmp_path: Path) -> None:
    assert text_of(tmp_path, "a,b,c\n1,,3\n4,5,6,7\n,,\n8,9,10\n").split("\n\n")[1:] == [
        "a: 1\nc: 3",
        "a: 4\nb: 5\nc: 6\ncolumn 4: 7",
        "a: 8\nb: 9\nc: 10",
    ]


def test_a_title_above_the_header_stays_above_it(tmp_path: Path) -> None:
    assert text_of(tmp_path, "Stanley Cups,,\nTeam,Place,Cups\nBlues,STL,1\n").split("\n\n") == [
        "Stanley Cups",
        "Team | Place | Cups",
        "Team: Blues\nPlace: STL\nCups: 1",
    ]


def test_without_a_header_rows_keep_their_columns(tmp_path: Path) -> None:
    assert text_of(tmp_path, "1,2,3\n4,,6\n7,8,9\n") == "1 | 2 | 3\n4 |  | 6\n7 | 8 | 9"


def test_a_single_column_is_plain_lines(tmp_path: Path) -> None:
    assert text_of(tmp_path, "one\ntwo, and more\nthree\n") == "one\ntwo, and more\nthree"


def test_utf_16_and_tsv_as_spreadsheets_write_them(tmp_path: Path) -> None:
    (tmp_path / "a.tsv").write_bytes("Name\tOrt\nÄnne\tKöln\n".encode("utf-16"))
    assert read(tmp_path / "a.tsv", "a.tsv").text == "Name | Ort\n\nName: Änne\nOrt: Köln"


def test_long_column_names_cannot_multiply_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table, "MAX_TEXT_CHARACTERS", 10_000)
    name = "n" * 100
    with pytest.raises(ReadFailed) as caught:
        text_of(tmp_path, f"{name},b\n" + "x,y\n" * 200)
    assert caught.value.reason == "too large"


def test_a_field_without_an_end_is_named_or_read_as_text(tmp_path: Path) -> None:
    sound = "a,b\n" + "1,2\n" * 99
    with pytest.raises(ReadFailed, match="no valid CSV") as caught:
        text_of(tmp_path, sound + '"' + "x,y\n" * 40_000)
    assert caught.value.reason == "corrupt"


@pytest.mark.parametrize(
    ("rows", "header"),
    [
        ([["name", "age"], ["Ann", "3"]], 0),
        ([["land", "2019", "2020"], ["DE", "83", "84"]], 0),
        ([["name", "name"], ["Ann", "3"]], None),
        ([["1", "2"], ["3", "4"]], None),
        ([["name", "age", ""], ["Ann", "3", ""]], 0),
        ([["only", "row"]], None),
        ([[], ["x"]], None),
        ([], None),
    ],
)
def test_a_header_is_full_unique_and_no_number(rows: list[list[str]], header: int | None) -> None:
    assert header_row(rows) == header


def test_a_row_with_a_piece_of_layout_is_lines() -> None:
    article = "first paragraph\n\nsecond paragraph " * 20
    assert row_line(["menu", article]) == f"menu\n{article.strip()}"
    assert row_line(["a\nb", " c ", ""]) == "a b | c | "
    assert row_line(["", " "]) == ""


@given(st.lists(st.lists(st.text("abc ", min_size=1).filter(str.strip), min_size=2, max_size=2), min_size=3))
def test_every_cell_is_in_the_text(rows: list[list[str]]) -> None:
    text = "\n".join(";".join(row) for row in rows)
    assert delimiter_of(text) == ";"
    joined = " ".join(table._joined(table._records(text, ";"), "a.csv").split())
    assert all(" ".join(cell.split()) in joined for row in rows for cell in row)


@given(st.text())
def test_any_text_has_a_delimiter_or_none(text: str) -> None:
    assert delimiter_of(text) in (None, ",", ";", "\t", "|")
