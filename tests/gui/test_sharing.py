"""Sharing a GPT, the shared folder, and the page that shows what a file holds before it is taken in."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from builder import store
from builder.bundle import export, look
from builder.spec import GPT
from gui.amounts import size_text
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.import_bundle import ImportDialog
from gui.pages.share import ShareDialog
from gui.pages.store import StorePage
from tests.gui.test_library_page import library_page, said

PATIENCE_MS = 20_000


def test_what_is_dropped_on_the_cards_is_offered_and_not_imported(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.library.create(GPT("Lease helper", capabilities=("python",), instructions="Be brief."))
    export(desk.library, "lease-helper", tmp_path / "lease.gptb")
    page = library_page(window, qtbot, 1)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "lease.gptb")), QUrl.fromLocalFile(str(tmp_path / "x.txt"))])
    none = Qt.KeyboardModifier.NoModifier
    assert not page.cards.acceptDrops()
    assert not page.cards.viewport().acceptDrops()
    page.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=PATIENCE_MS)
    (dialog,) = window.findChildren(ImportDialog)
    assert not dialog.grab().isNull()
    dialog.reject()
    assert len(desk.library.gpts()) == 1


def test_sharing_shows_what_is_written_and_writes_that(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    (desk.library.knowledge_folder(gpt.slug) / "a.txt").write_text("words " * 100)
    page = library_page(window, qtbot, 1)
    page.share(gpt)
    (dialog,) = window.findChildren(ShareDialog)

    def content() -> list[str]:
        items = [dialog.content.topLevelItem(row) for row in range(dialog.content.topLevelItemCount())]
        return [item.text(0) for item in items if item]

    qtbot.waitUntil(lambda: content() == ["gpt.toml", "knowledge/a.txt"], timeout=PATIENCE_MS)
    dialog.choices["files"].setChecked(False)
    assert not dialog.saving.isEnabled()
    qtbot.waitUntil(lambda: content() == ["gpt.toml"], timeout=PATIENCE_MS)
    shown = dialog.size_label.text()
    dialog.write(tmp_path / "lease.gptb")
    qtbot.waitUntil((tmp_path / "lease.gptb").exists, timeout=PATIENCE_MS)
    assert [file.path for file in look(tmp_path / "lease.gptb")[0].files] == ["gpt.toml"]
    assert size_text((tmp_path / "lease.gptb").stat().st_size) in shown


def test_the_shared_folder_is_shown_with_its_refused_files_and_installed_from(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    shared = tmp_path / "stick"
    shared.mkdir()
    desk.library.create(GPT("Lease helper", description="Knows it"))
    store.publish(desk.library, "lease-helper", shared)
    (shared / "bad.gptb").write_bytes(b"no zip" * 40)
    page = window.show_page("store")
    assert isinstance(page, StorePage)
    qtbot.waitUntil(lambda: bool(page._hint.text), timeout=PATIENCE_MS)  # none is set yet
    page.use(shared)
    qtbot.waitUntil(lambda: page.offers.topLevelItemCount() == 2, timeout=PATIENCE_MS)
    items = [page.offers.topLevelItem(row) for row in range(2)]
    assert [(item.text(0), item.text(1)) for item in items if item] == [
        ("Lease helper", "Installed"),
        ("bad.gptb", "Refused"),
    ]
    page.offers.setCurrentItem(items[1])
    assert not page.installing.isEnabled()
    page.offers.setCurrentItem(items[0])
    page.installing.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=PATIENCE_MS)
    window.findChildren(ImportDialog)[0].take()
    qtbot.waitUntil(lambda: len(desk.library.gpts()) == 2, timeout=PATIENCE_MS)


def test_publishing_asks_for_a_folder_where_none_is_set(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    page = library_page(window, qtbot, 1)
    page.share(gpt)
    (dialog,) = window.findChildren(ShareDialog)
    qtbot.waitUntil(dialog.publishing.isEnabled, timeout=PATIENCE_MS)
    shared = tmp_path / "stick"
    shared.mkdir()
    monkeypatch.setattr("gui.pages.share.QFileDialog.getExistingDirectory", lambda *_: str(shared))
    dialog.publishing.click()
    qtbot.waitUntil((shared / "lease-helper.gptb").exists, timeout=PATIENCE_MS)
    assert store.folder(desk.library) == shared


def test_the_import_page_says_what_is_asked_for_and_what_is_missing(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    desk.library.create(GPT("Lease helper", model="some-large-model", capabilities=("python",)))
    export(desk.library, "lease-helper", tmp_path / "lease.gptb")
    page = library_page(window, qtbot, 1)
    page.offer(tmp_path / "lease.gptb")
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=PATIENCE_MS)
    (dialog,) = window.findChildren(ImportDialog)
    said = " ".join(one.text() for one in dialog.findChildren(QLabel))
    for part in (
        "It asks to use: python.",
        "Nothing is granted",
        "some-large-model",
        "SHA-256",
        "You have a GPT of this",
    ):
        assert part in said
    dialog.reject()


def test_a_file_that_is_opened_twice_is_offered_once_and_only_what_was_shown_is_taken_in(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    export(desk.library, gpt.slug, tmp_path / "lease.gptb")
    page = library_page(window, qtbot, 1)
    page.offer(tmp_path / "lease.gptb")
    page.offer(tmp_path / "lease.gptb")
    after = desk.do("after them", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: after.ended, timeout=PATIENCE_MS)
    (dialog,) = window.findChildren(ImportDialog)
    desk.library.save(gpt.replace(instructions="Be rude."))
    export(desk.library, gpt.slug, tmp_path / "lease.gptb")
    dialog.take()
    qtbot.waitUntil(lambda: any("not the one that was shown" in one for one in said(window)), timeout=PATIENCE_MS)
    assert len(desk.library.gpts()) == 1


def test_the_shared_folder_is_read_when_it_is_looked_at_and_keeps_what_is_chosen(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    shared = tmp_path / "stick"
    shared.mkdir()
    for name in ("Ant", "Bee", "Cat"):
        export(desk.library, desk.library.create(GPT(name)).slug, shared / f"{name}.gptb")
    store.set_folder(desk.library, shared)
    page = window.show_page("store")
    assert isinstance(page, StorePage)

    def chosen() -> str:
        item = page.offers.currentItem()
        return item.text(0) if item else ""

    qtbot.waitUntil(lambda: chosen() == "Ant", timeout=PATIENCE_MS)
    page._find.setText("bee")
    assert chosen() == "Bee"
    page._find.setText("no such")
    assert chosen() == ""
    assert not page.installing.isEnabled()
    page._find.setText("")
    page.offers.setCurrentItem(page.offers.topLevelItem(1))
    window.show_page("settings")
    export(desk.library, desk.library.create(GPT("Aunt")).slug, shared / "Aunt.gptb")
    window.show_page("store")
    qtbot.waitUntil(lambda: page.offers.topLevelItemCount() == 4, timeout=PATIENCE_MS)
    assert chosen() == "Bee"
    shared.rename(tmp_path / "pulled out")
    page.refresh()
    qtbot.waitUntil(lambda: page.offers.topLevelItemCount() == 0, timeout=PATIENCE_MS)
    (tmp_path / "pulled out").rename(shared)
    (again,) = (one for one in page.findChildren(QPushButton) if one.text() == "Read again")
    again.click()
    qtbot.waitUntil(lambda: page.offers.topLevelItemCount() == 4, timeout=PATIENCE_MS)


def test_a_file_gets_its_ending_and_the_line_to_copy_never_writes_more(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    page = library_page(window, qtbot, 1)
    page.share(gpt)
    (dialog,) = window.findChildren(ShareDialog)
    qtbot.waitUntil(dialog.saving.isEnabled, timeout=PATIENCE_MS)
    assert dialog._command.text == "gptb export lease-helper"
    dialog.choices["learning"].setChecked(False)
    qtbot.waitUntil(dialog.saving.isEnabled, timeout=PATIENCE_MS)
    assert dialog._command.text == "gptb export lease-helper --without-learning"
    (tmp_path / "old.gptb").write_text("mine")
    asked: list[str] = []
    answers = [str(tmp_path / "old"), str(tmp_path / "new")]

    def ask(_: object, __: str, proposed: str, ___: str) -> tuple[str, str]:
        asked.append(proposed)
        return answers[len(asked) - 1], ""

    monkeypatch.setattr("gui.pages.share.QFileDialog.getSaveFileName", ask)
    dialog.saving.click()
    qtbot.waitUntil((tmp_path / "new.gptb").exists, timeout=PATIENCE_MS)
    assert asked == ["lease-helper.gptb", str(tmp_path / "old.gptb")]
    assert (tmp_path / "old.gptb").read_text() == "mine"


def test_what_cannot_be_put_into_the_shared_folder_is_told_in_the_page_and_can_be_tried_again(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    store.set_folder(desk.library, tmp_path)
    page = library_page(window, qtbot, 1)
    page.share(gpt)
    (dialog,) = window.findChildren(ShareDialog)
    qtbot.waitUntil(dialog.publishing.isEnabled, timeout=PATIENCE_MS)

    def gone(*_: object) -> None:
        raise FileNotFoundError(2, "gone", "/stick/lease-helper.gptb")

    monkeypatch.setattr(store, "publish", gone)
    dialog.publishing.click()
    assert not dialog.publishing.isEnabled()
    qtbot.waitUntil(lambda: "/stick/lease-helper.gptb" in dialog.size_label.text(), timeout=PATIENCE_MS)
    assert dialog.publishing.isEnabled()
    monkeypatch.undo()
    dialog.publishing.click()
    qtbot.waitUntil((tmp_path / "lease-helper.gptb").exists, timeout=PATIENCE_MS)
