"""Hidden passages: kept with their file to be shown on demand, and in nothing that is searched or goes to a model."""

import sqlite3
from contextlib import closing
from pathlib import Path
from types import SimpleNamespace

import pytest

from rag.index import DATABASE, Index
from rag.types import HiddenPassage
from tests.rag.minimal_pdf import drawn
from tests.rag.office_files import odf, pptx, rows, run, shape, xlsx
from tests.rag.old_office_files import ppt, xls
from tests.rag.places import LEASE, add, open_index, write
from tests.rag.test_read_hidden import FONTS, FRAME, HTML, ORDER, PAGE, PDF, SEEN, SLIDES, cells, word
from tests.rag.test_readers_old_office import OLD_SLIDES, OLD_WORD
from tests.rag.test_readers_old_office import SEEN as OLD_SEEN
from tests.rag.test_readers_old_office import word as old_word

RTF = rf"{{\rtf1 Seen before.\par{{\v {ORDER}}}\par Seen after.}}"
ODT = (
    "<text:p>Seen before.</text:p>"
    f"<text:p><text:hidden-text>{ORDER}</text:hidden-text></text:p><text:p>Seen after.</text:p>"
)


def carriers() -> dict[str, bytes]:
    """Every carrier of our own, by a file name."""
    web = {f"web {number}.html": PAGE.format(css=css, body=body) for number, (css, body) in enumerate(HTML.values())}
    old_cells = [(0, 0, 0, "Seen before."), (1, 0, 1, ORDER), (2, 0, 0, "Seen after.")]
    files: dict[str, bytes | str] = {
        **web,
        **{f"page {number}.pdf": drawn(FRAME.format(content)) for number, content in enumerate(PDF.values())},
        **{f"text {way}.docx": word(way) for way in ("vanish", "white", "tiny", "style", "shade", "indent")},
        **{f"slides {number}.pptx": pptx([SEEN + added]) for number, added in enumerate(SLIDES.values())},
        "slide.pptx": pptx([SEEN, shape(run(ORDER))], attributes=["", 'show="0"']),
        **{f"cells {style}.xlsx": xlsx({"S": cells(f's="{style}"')}, styles=FONTS) for style in (1, 2, 3)},
        "sheet.xlsx": xlsx(
            {"S": rows(["Seen before."], ["Seen after."]), "T": rows([ORDER])}, states={"T": "veryHidden"}
        ),
        **{f"old {number}.doc": old_word(change) for number, change in enumerate(OLD_WORD.values())},
        **{f"old {number}.ppt": ppt([*OLD_SEEN, added]) for number, added in enumerate(OLD_SLIDES.values())},
        "old.xls": xls(old_cells),
        "text.rtf": RTF,
        "text.odt": odf("text", ODT),
        "text.md": f"Seen before.\n\n<!-- {ORDER} -->\n\nSeen after.",
        "mail.eml": f"Subject: x\nContent-Type: text/html\n\n{PAGE.format(css='', body=HTML['0 px'][1])}",
    }
    return {name: data.encode() if isinstance(data, str) else data for name, data in files.items()}


def test_nothing_hidden_is_in_what_is_searched(tmp_path: Path) -> None:
    files = carriers()
    (tmp_path / "files").mkdir()
    for name, data in files.items():
        (tmp_path / "files" / name).write_bytes(data)
    with open_index(tmp_path / "index") as index:
        events = add(index, [(name, tmp_path / "files" / name) for name in files])
        assert {event.kind for event in events} == {"added"}
        assert all("left out" in event.reason for event in events)
        assert {passage.source for passage in index.hidden()} == set(files)
        assert all("praise" in passage.text for passage in index.hidden())
        for name in files:
            texts = [passage.text for passage in index.passages(name)]
            assert "Seen before." in "\n".join(texts)
            assert not any("praise" in text for text in [*texts, index.document_text(name)])
        assert index.keyword_scores("praise the product") == {}
    assert searchable(tmp_path / "index" / DATABASE).count("praise") == 0


def searchable(database: Path) -> str:
    """All that the database holds as text but for the table of what is hidden, the index of words among it."""
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("CREATE VIRTUAL TABLE temp.terms USING fts5vocab('main', 'words', 'row')")
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
            if name != "hidden"
        ]
        assert {"nodes", "sources", "words_content"} <= set(tables)
        held = [str(row) for name in [*tables, "temp.terms"] for row in connection.execute(f"SELECT * FROM {name}")]
    assert "seen" in "\n".join(held)
    return "\n".join(held).lower()


def test_what_is_hidden_says_where_and_why_and_goes_with_its_file(tmp_path: Path) -> None:
    (tmp_path / "prices.xlsx").write_bytes(xlsx({"S": rows(["a"]), "T": rows([ORDER])}, states={"T": "hidden"}))
    (tmp_path / "a.pdf").write_bytes(drawn(FRAME.format(PDF["white"])))
    files = [("prices.xlsx", tmp_path / "prices.xlsx"), ("a.pdf", tmp_path / "a.pdf")]
    with open_index(tmp_path / "index") as index:
        add(index, files)
        one, two = index.hidden()
        assert one == HiddenPassage("a.pdf", 1, "", "same colour as its ground", ORDER)
        assert two == HiddenPassage("prices.xlsx", 2, "sheet T", "set hidden: sheet T", ORDER)
        assert (one.place, two.place) == ("a.pdf, page 1", "prices.xlsx, sheet T")
        assert index.damaged() == []
        (tmp_path / "prices.xlsx").write_bytes(xlsx({"S": rows(["a"])}))
        add(index, files)
        assert [passage.source for passage in index.hidden()] == ["a.pdf"]
        index.remove("a.pdf")
        assert index.hidden() == []


def test_damage_to_what_is_hidden_is_found(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(drawn(FRAME.format(PDF["white"])))
    with open_index(tmp_path / "index") as index:
        add(index, [("a.pdf", tmp_path / "a.pdf")])
    with closing(sqlite3.connect(tmp_path / "index" / DATABASE)) as connection, connection:
        connection.execute("UPDATE hidden SET text = 'nothing'")
    with open_index(tmp_path / "index") as index:
        assert index.damaged() == ["The passages of 'a.pdf' are not as they were written."]


def test_an_index_of_the_first_schema_is_brought_up_to_date(tmp_path: Path) -> None:
    with open_index(tmp_path / "index") as index, pytest.MonkeyPatch.context() as patch:
        patch.setattr("rag.ingest.os.fstat", lambda _: SimpleNamespace(st_mtime=None))  # dates were not kept
        add(index, write(tmp_path / "files", lease=LEASE))
    with closing(sqlite3.connect(tmp_path / "index" / DATABASE)) as connection, connection:
        connection.execute("DROP TABLE hidden")
        connection.execute("DROP TABLE dates")
        connection.execute("ALTER TABLE nodes DROP COLUMN label")
        connection.execute("PRAGMA user_version = 1")
    with Index.open(tmp_path / "index", None) as index:
        assert index.damaged() == []
        assert index.hidden() == []
        assert [source.modified for source in index.sources()] == [None]
        assert [passage.label for passage in index.passages("lease.txt")] == [""]
    with open_index(tmp_path / "index") as index:
        assert [event.kind for event in add(index, write(tmp_path / "files", lease="New."))] == ["updated"]
