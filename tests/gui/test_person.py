"""A person at the window, from an empty library to a shared GPT, with the real models."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog
from pytestqt.qtbot import QtBot

from builder.bundle import import_bundle
from builder.library import Library
from builder.spec import GPT
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage
from gui.pages.import_bundle import ImportDialog
from gui.pages.library import LibraryPage
from tests.conftest import ROOT

DOCUMENTS = ("cooper-street-lease.md", "aurora-2-manual.md", "pinegrove-handbook.md")
PATIENCE_MS = 120_000


@pytest.fixture
def home(tmp_path: Path, smollm2_path: Path) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    (home / "models").symlink_to(smollm2_path.parent.parent)
    return home


@pytest.mark.weights
def test_from_an_empty_library_to_a_shared_gpt(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    library_page = window.show_page("library")
    assert isinstance(library_page, LibraryPage)
    library_page.make_named("Lease helper")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=PATIENCE_MS)
    page = window.findChildren(GPTPage)[0]

    page.show_tab("knowledge")
    page.knowledge.drop.given.emit([ROOT / "examples" / "sources" / name for name in DOCUMENTS])
    qtbot.waitUntil(lambda: page.knowledge.files.rowCount() == len(DOCUMENTS), timeout=PATIENCE_MS)
    done = page.knowledge.files
    qtbot.waitUntil(lambda: {done.row(place).state for place in range(3)} == {"done"}, timeout=PATIENCE_MS)
    assert page.knowledge.problems.shown == {}

    page.show_tab("chat")
    qtbot.keyClicks(page.chat.field, "How long is the notice period of the lease?")
    page.chat.sending.click()
    assert page.chat.busy
    qtbot.waitUntil(lambda: not page.chat.busy, timeout=PATIENCE_MS)
    said = page.chat.transcript.toPlainText()
    assert "Sources: " in said
    assert "cooper-street-lease.md" in said

    passages = page.chat.transcript._passages
    page.chat.transcript.source_chosen.emit(passages[0])
    qtbot.waitUntil(lambda: bool(page.source.text.toPlainText()), timeout=PATIENCE_MS)
    shown = page.source.text.toPlainText()
    assert shown[passages[0].start : passages[0].end] == passages[0].text

    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("Six months to the end of a quarter.", True))
    page.chat.turn_bar.correcting.click()
    qtbot.waitUntil(lambda: page.chat.turn_bar._state.text() == "Corrected by you.", timeout=PATIENCE_MS)
    assert "Six months to the end of a quarter." in page.chat.transcript.toPlainText()

    library_page.export(desk.library.get("lease-helper"), tmp_path / "lease.gptb")
    qtbot.waitUntil(lambda: (tmp_path / "lease.gptb").exists(), timeout=PATIENCE_MS)
    elsewhere = Library(tmp_path / "elsewhere")
    assert import_bundle(tmp_path / "lease.gptb", elsewhere).name == "Lease helper"


@pytest.mark.weights
def test_an_imported_gpt_reads_its_files_by_itself(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    from builder.bundle import export
    from builder.knowledge import listing
    from builder.storage import copy_file, make_folder

    desk.library.create(GPT("Lease helper"))
    folder = desk.library.knowledge_folder("lease-helper")
    make_folder(folder)
    copy_file(ROOT / "examples" / "sources" / DOCUMENTS[0], folder / DOCUMENTS[0])
    export(desk.library, "lease-helper", tmp_path / "lease.gptb")

    window.offer(tmp_path / "lease.gptb")
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=PATIENCE_MS)
    window.findChildren(ImportDialog)[0].take()
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=PATIENCE_MS)
    page = window.findChildren(GPTPage)[0]
    files = page.knowledge.files
    qtbot.waitUntil(lambda: files.rowCount() == 1 and files.row(0).state == "done", timeout=PATIENCE_MS)
    assert listing(desk.library, page.gpt.slug)[1] == []
    assert page.knowledge.waiting.isHidden()


def test_files_that_wait_for_a_model_are_read_when_a_person_says_so(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    """Without the model that searches them nothing is fetched unasked."""
    from builder.storage import make_folder, write_text

    bare = Library(desk.library.home / "bare")
    bare.create(GPT("Lease helper"))
    make_folder(bare.knowledge_folder("lease-helper"))
    write_text(bare.knowledge_folder("lease-helper") / "note.txt", "Six months.")
    desk.library = bare
    desk.gpt_opened.emit("lease-helper", "knowledge")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=PATIENCE_MS)
    knowledge = window.findChildren(GPTPage)[0].knowledge
    qtbot.waitUntil(lambda: not knowledge.waiting.isHidden(), timeout=PATIENCE_MS)
    assert "1 file(s) wait to be read" in knowledge.waiting.told.text()
    assert "fetched first" in knowledge.waiting.told.text()
    assert knowledge.files.row(0).state == "waiting"


@pytest.mark.weights
def test_an_answer_can_be_stopped_and_what_was_read_stays(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.library.create(GPT("Talker"))
    desk.gpt_opened.emit("talker", "chat")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=PATIENCE_MS)
    chat = window.findChildren(GPTPage)[0].chat
    chat.ask("Tell me a long story about a lighthouse.")
    before = chat.transcript.document().characterCount()
    qtbot.waitUntil(lambda: chat.transcript.document().characterCount() > before + 20, timeout=PATIENCE_MS)
    chat.stopping.click()
    qtbot.waitUntil(lambda: not chat.busy, timeout=PATIENCE_MS)
    assert chat.transcript.document().characterCount() > before + 20
    assert chat.sending.isEnabled()
