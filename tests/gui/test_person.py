"""A person at the window, from an empty library to a shared GPT, with the real models."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QInputDialog, QWidget
from pytestqt.qtbot import QtBot

from builder.library import Library
from builder.spec import GPT
from gui.app import settings_in
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage
from gui.pages.import_bundle import ImportDialog
from gui.pages.library import LibraryPage
from tests.conftest import ROOT

DOCUMENTS = ("cooper-street-lease.md", "aurora-2-manual.md", "pinegrove-handbook.md")
PATIENCE_MS = 120_000
Shown = TypeVar("Shown", bound=QWidget)


@pytest.fixture
def home(tmp_path: Path, smollm2_path: Path) -> Path:
    home = tmp_path / "home"
    home.mkdir()
    (home / "models").symlink_to(smollm2_path.parent.parent)
    return home


def shown(kind: type[Shown], within: QWidget, name: str = "") -> list[Shown]:
    """What can be seen of a kind, with this name."""
    return [one for one in within.findChildren(kind) if one.isVisible() and name in ("", one.accessibleName())]


def press(within: QWidget, name: str, qtbot: QtBot) -> None:
    """Click on the button of this name, when it is there and can be used."""
    able = lambda: [one for one in shown(QAbstractButton, within, name) if one.isEnabled()]  # noqa: E731
    qtbot.waitUntil(lambda: bool(able()), timeout=PATIENCE_MS)
    qtbot.mouseClick(able()[0], Qt.MouseButton.LeftButton)


def drop(target: QWidget, paths: list[Path]) -> None:
    """Drop files, as a file manager's drag does."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    middle, copy = target.rect().center(), Qt.DropAction.CopyAction
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QDragEnterEvent(middle, copy, data, left, none))
    QApplication.sendEvent(target, QDropEvent(QPointF(middle), copy, data, left, none))


def ask(page: GPTPage, qtbot: QtBot) -> str:
    """Ask what only the lease tells; the answer, as it is shown."""
    page.show_tab("chat")
    qtbot.keyClicks(page.chat.field, "How long is the notice period of the lease?")
    qtbot.keyClick(page.chat.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Sources: " in page.chat.transcript.toPlainText(), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not page.chat.busy, timeout=PATIENCE_MS)
    return page.chat.transcript.toPlainText()


def read_whole(page: GPTPage, count: int, qtbot: QtBot) -> None:
    """Wait until so many files have been read."""
    files = page.knowledge.files
    qtbot.waitUntil(lambda: files.rowCount() == count, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: {files.row(place).state for place in range(count)} == {"done"}, timeout=PATIENCE_MS)
    assert page.knowledge.problems.shown == {}


def page_of(window: MainWindow, name: str, qtbot: QtBot) -> GPTPage:
    """The page of a GPT, when it is open."""
    found = lambda: [page for page in window.findChildren(GPTPage) if page.gpt.name == name]  # noqa: E731
    qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE_MS)
    return found()[0]


@pytest.mark.weights
def test_from_first_start_to_a_shared_gpt_in_another_library(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.start()
    press(window, "Start", qtbot)
    read_whole(page_of(window, "Demo", qtbot), len(DOCUMENTS), qtbot)

    window.show_page("library")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("Lease helper", True))
    press(window, "New GPT", qtbot)
    page = page_of(window, "Lease helper", qtbot)
    page.show_tab("knowledge")
    drop(page.knowledge.drop, [ROOT / "examples" / "sources" / name for name in DOCUMENTS])
    read_whole(page, len(DOCUMENTS), qtbot)

    assert "cooper-street-lease.md" in ask(page, qtbot)
    passages = page.chat.transcript._passages
    page.chat.transcript.source_chosen.emit(passages[0])
    qtbot.waitUntil(lambda: bool(page.source.text.toPlainText()), timeout=PATIENCE_MS)
    assert page.source.text.toPlainText()[passages[0].start : passages[0].end] == passages[0].text

    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("Six months to the end of a quarter.", True))
    press(page, page.chat.turn_bar.correcting.accessibleName(), qtbot)
    qtbot.waitUntil(lambda: page.chat.turn_bar._state.text() == "Corrected by you.", timeout=PATIENCE_MS)
    assert "Six months to the end of a quarter." in page.chat.transcript.toPlainText()

    bundle = tmp_path / "lease.gptb"
    library_page = window.show_page("library")
    assert isinstance(library_page, LibraryPage)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(bundle), ""))
    library_page.share(desk.library.get("lease-helper"))
    press(window, "Save as a file…", qtbot)
    qtbot.waitUntil(bundle.exists, timeout=PATIENCE_MS)
    take_in(bundle, tmp_path / "elsewhere", desk.library.home / "models", qtbot)


def take_in(bundle: Path, home: Path, models: Path, qtbot: QtBot) -> None:
    """Import into an empty library in a window of its own; what is imported answers with its sources."""
    home.mkdir()
    (home / "models").symlink_to(models.resolve())
    desk = Desk(Library(home), settings_in(home))
    window = MainWindow(desk)
    qtbot.addWidget(window)
    window.show()
    window.offer(bundle)
    press(window, "Import", qtbot)
    page = page_of(window, "Lease helper", qtbot)
    read_whole(page, len(DOCUMENTS), qtbot)
    answer = ask(page, qtbot)
    assert "cooper-street-lease.md" in answer
    assert "Six months to the end of a quarter." not in answer  # what was said to the GPT stays where it was said
    assert [gpt.slug for gpt in desk.library.gpts()] == ["lease-helper"]
    window.close()
    desk.close()


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
