"""From an answer to where it is written: its passages, the page with the mark, the text where there is no page."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from builder import knowledge
from builder.events import Finished
from builder.spec import GPT
from gui.desk import Desk
from gui.theme import DARK, LIGHT, LOOK
from gui.widgets.page_view import MARK
from gui.widgets.source_view import SourceView
from rag.fake import HashEmbedder
from rag.index import Index
from rag.types import Citation, Passage
from tests.rag.minimal_pdf import pdf

EMBEDDER = HashEmbedder(64)
NOTE = "𝄞 The deposit is two months' rent."


@pytest.fixture
def passages(desk: Desk, tmp_path: Path) -> dict[str, list[Passage]]:
    desk.library.create(GPT("Lease"))
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "lease.pdf").write_bytes(pdf(["The rent is 900 euros.", "The notice period is three months.", "End."]))
    (papers / "note.txt").write_text(NOTE, "utf-8")
    list(knowledge.add(desk.library, "lease", sorted(papers.iterdir()), EMBEDDER))
    with Index.open(desk.library.index_folder("lease"), None) as index:
        return {name: index.passages(name) for name in ("lease.pdf", "note.txt")}


@pytest.fixture
def view(desk: Desk, passages: object, qtbot: QtBot) -> Iterator[SourceView]:
    made = SourceView(desk, "lease")
    qtbot.addWidget(made)
    made.resize(500, 700)
    made.show()
    yield made
    made.shut()


def wait_for_page(view: SourceView, number: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: view.page.area.accessibleName() == f"Page {number} of 3", timeout=20_000)


def yellow(view: SourceView) -> int:
    """How many pixels of the sheet have the colour of the mark."""
    image = view.page.sheet.grab().toImage()
    spots = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return sum(image.pixelColor(x, y) == QColor(MARK) for x, y in spots)


def test_a_citation_opens_its_page_with_the_passage_marked(
    view: SourceView, passages: dict[str, list[Passage]], qtbot: QtBot
) -> None:
    view.show_passage(passages["lease.pdf"][1])
    wait_for_page(view, 2, qtbot)
    assert view.page.isVisible()
    assert yellow(view) > 100
    assert view.page.area.accessibleDescription() == "Marked on the page: The notice period is three months."


def test_pages_are_turned_and_enlarged_by_keys(
    view: SourceView, passages: dict[str, list[Passage]], qtbot: QtBot
) -> None:
    view.show_passage(passages["lease.pdf"][1])
    wait_for_page(view, 2, qtbot)
    width = view.page.sheet.width()
    qtbot.keyClick(view.page.area, Qt.Key.Key_Plus)
    assert view.page.sheet.width() > 1.2 * width
    qtbot.keyClick(view.page.area, Qt.Key.Key_Minus)
    qtbot.keyClick(view.page.area, Qt.Key.Key_Right)
    wait_for_page(view, 3, qtbot)
    assert yellow(view) == 0
    assert view.page.area.accessibleDescription() == "End."
    qtbot.keyClick(view.page.area, Qt.Key.Key_Right)  # there is no page 4
    qtbot.keyClick(view.page.area, Qt.Key.Key_Left)
    wait_for_page(view, 2, qtbot)


def test_a_passage_that_is_not_found_is_said_in_words(
    view: SourceView, passages: dict[str, list[Passage]], qtbot: QtBot
) -> None:
    from dataclasses import replace

    view.show_passage(replace(passages["lease.pdf"][1], text="Recognised from a scan."))
    wait_for_page(view, 2, qtbot)
    assert "Recognised from a scan." in view.page._note.text()
    assert view.page._note.isVisible()


def test_a_file_without_pages_is_shown_as_text(
    view: SourceView, passages: dict[str, list[Passage]], qtbot: QtBot
) -> None:
    view.show_passage(passages["note.txt"][0])
    qtbot.waitUntil(lambda: view.text.isVisible() and bool(view.text.extraSelections()), timeout=20_000)
    (mark,) = view.text.extraSelections()
    assert mark.cursor.selectedText() == passages["note.txt"][0].text


def test_a_damaged_page_leaves_the_text_and_says_why(
    view: SourceView, desk: Desk, passages: dict[str, list[Passage]], qtbot: QtBot
) -> None:
    (desk.library.knowledge_folder("lease") / "lease.pdf").write_bytes(b"%PDF-1.4\nnothing")
    view.show_passage(passages["lease.pdf"][1])
    qtbot.waitUntil(lambda: "damaged" in view._note.text(), timeout=20_000)
    assert view.text.isVisible()
    assert "notice period" in view.text.toPlainText()


def test_a_file_that_is_gone_leaves_the_words_of_the_passage(view: SourceView, qtbot: QtBot) -> None:
    view.show_passage(Passage("x", "What it said.", "gone.txt", None, 0, 13))
    qtbot.waitUntil(lambda: view.text.toPlainText() == "What it said.", timeout=20_000)
    assert "gone.txt" in view._note.text()


def test_in_a_file_that_has_changed_the_passage_is_marked_where_it_stands_now(
    view: SourceView, passages: dict[str, list[Passage]], desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "papers" / "note.txt").write_text(f"It was moved down. {NOTE}", "utf-8")
    list(knowledge.add(desk.library, "lease", [tmp_path / "papers" / "note.txt"], EMBEDDER))
    view.show_passage(passages["note.txt"][0])
    qtbot.waitUntil(lambda: bool(view.text.extraSelections()), timeout=20_000)
    assert view.text.extraSelections()[0].cursor.selectedText() == NOTE
    assert view._note.isHidden()


def test_where_a_file_does_not_say_it_any_more_nothing_is_marked_and_the_words_are_told(
    view: SourceView, passages: dict[str, list[Passage]], desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    view.show_passage(passages["note.txt"][0])
    qtbot.waitUntil(lambda: bool(view.text.extraSelections()), timeout=20_000)
    (tmp_path / "papers" / "note.txt").write_text("No.", "utf-8")
    list(knowledge.add(desk.library, "lease", [tmp_path / "papers" / "note.txt"], EMBEDDER))
    view.show_passage(passages["note.txt"][0])
    qtbot.waitUntil(lambda: view._note.isVisible(), timeout=20_000)
    assert "two months' rent" in view._note.text()
    assert view.text.toPlainText() == "No."
    assert view.text.extraSelections() == []


def test_a_file_that_is_gone_does_not_leave_the_page_of_another_behind(
    view: SourceView, passages: dict[str, list[Passage]], qtbot: QtBot
) -> None:
    view.show_passage(passages["lease.pdf"][1])
    wait_for_page(view, 2, qtbot)
    view.show_passage(Passage("x", "What it said.", "gone.txt", None, 0, 13))
    qtbot.waitUntil(lambda: view.text.toPlainText() == "What it said.", timeout=20_000)
    assert view._switch.isHidden()


def test_the_list_of_passages_takes_all_the_room_again_behind_a_file(
    view: SourceView, passages: dict[str, list[Passage]], qtbot: QtBot
) -> None:
    view.show_passage(passages["note.txt"][0])
    qtbot.waitUntil(lambda: view.text.isVisible(), timeout=20_000)
    view.show_sources(Finished("It is.", "end", tuple(passages["note.txt"]), (), None, 1, 1))
    qtbot.waitUntil(lambda: view.sources.height() > 500, timeout=20_000)


def test_of_an_attached_file_its_words_are_shown_and_no_file_of_that_name(
    view: SourceView, passages: dict[str, list[Passage]], qtbot: QtBot
) -> None:
    view.show_passage(Passage("attached:note.txt:0", "Something else.", "note.txt", None, 0, 15, label="attached"))
    assert view.text.toPlainText() == "Something else."
    assert view._note.isVisible()
    qtbot.wait(50)
    assert view.text.toPlainText() == "Something else."


def test_another_look_recolours_the_mark_at_once(
    view: SourceView, desk: Desk, passages: dict[str, list[Passage]], qtbot: QtBot
) -> None:
    desk.settings.setValue(LOOK, "light")
    view.show_passage(passages["note.txt"][0])
    qtbot.waitUntil(lambda: bool(view.text.extraSelections()), timeout=20_000)
    assert view.text.extraSelections()[0].format.background().color() == QColor(LIGHT.soft)
    desk.settings.setValue(LOOK, "dark")
    desk.appearance_changed.emit()
    assert view.text.extraSelections()[0].format.background().color() == QColor(DARK.soft)


def test_the_passages_of_an_answer_are_listed_in_words_and_opened_by_key(
    view: SourceView, passages: dict[str, list[Passage]], qtbot: QtBot
) -> None:
    from dataclasses import replace

    found = (replace(passages["lease.pdf"][1], score=0.91), replace(passages["note.txt"][0], score=0.2))
    citations = (
        Citation("It is three months.", 1, "", "lease.pdf", 2, 0, 1, 0.9),
        Citation("It is cheese.", None, "", "", None, 0, 0, 0.0),
    )
    view.show_sources(Finished("It is three months. It is cheese.", "end", found, citations, None, 1, 1))
    first, second = (view.sources.list.item(at).text() for at in range(2))
    apart = "\u2068{}\u2069".format  # a file's words run their own way
    assert first.startswith(f"{apart('lease.pdf, page 2')} · fits well (0.91) · cited\n\u2068The notice period")
    assert second.startswith(f"{apart('note.txt')} · fits in part (0.20)\n")
    assert f"– {apart('It is cheese.')}" in view.sources._unsupported.text()
    assert "It is cheese." in view.sources._unsupported.text()
    qtbot.keyClick(view.sources.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.sources.chosen) as chosen:
        qtbot.keyClick(view.sources.list, Qt.Key.Key_Return)
    assert chosen.args == [found[1]]
