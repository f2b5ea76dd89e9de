"""The library and the shared folder: order, search, cards that are drawn once, sharing, drops, the import page."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, QSize, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QLabel, QStyle
from pytestqt.qtbot import QtBot

from builder import draft, picture, store
from builder.bundle import export, look
from builder.errors import FileRefused, PictureRefused
from builder.facts import Facts
from builder.library import Entry
from builder.spec import GPT
from gui.amounts import size_text
from gui.avatar import as_png, avatar, decoded, framed
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.models.gpts import GPTModel, GPTRole
from gui.pages.import_bundle import ImportDialog
from gui.pages.library import LibraryPage
from gui.pages.share import ShareDialog
from gui.pages.store import StorePage
from gui.theme import DARK, LIGHT, Theme
from gui.widgets.gpt_card import GPTCard
from gui.widgets.notice import Notice
from gui.widgets.when import ago
from tests.builder.test_contents import png

PATIENCE_MS = 20_000


def library_page(window: MainWindow, qtbot: QtBot, count: int) -> LibraryPage:
    page = window.show_page("library")
    assert isinstance(page, LibraryPage)
    page.refresh()
    qtbot.waitUntil(lambda: page.gpts.rowCount() == count, timeout=PATIENCE_MS)
    return page


def names(model: GPTModel) -> list[str]:
    return [model.index(row).data() for row in range(model.rowCount())]


def test_gpts_are_sorted_by_what_is_chosen(qapp: object) -> None:
    model = GPTModel()
    entries = [Entry(name, GPT(name.upper(), slug=name), "") for name in "abc"] + [Entry("z", None, "broken")]
    facts = {"a": Facts(1, 30.0, 0.0), "b": Facts(3, 10.0, 5.0), "c": Facts(2, 20.0, 9.0)}
    model.show(entries, facts)
    found = {}
    for order in ("name", "used", "size", "newest"):
        model.sort_by(order)
        found[order] = "".join(names(model))
    assert found == {"name": "ABCz", "used": "CBAz", "size": "BCAz", "newest": "ACBz"}


def test_a_card_tells_size_and_last_use(qapp: object) -> None:
    model = GPTModel()
    model.show([Entry("a", GPT("A", slug="a"), "")], {"a": Facts(12_000, 1.0, 0.0)})
    assert model.index(0).data(GPTRole.FACTS) == "12 kB · not used yet"
    assert "12 kB" in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert [size_text(size) for size in (7, 1234, 5_600_000)] == ["7 bytes", "1.2 kB", "5.6 MB"]
    assert [size_text(size) for size in (999_900, 9_990, 999_400, float("nan"))] == ["1.0 MB", "10 kB", "999 kB", "–"]
    assert ago(0.0) == "1970-01-01"


def test_a_card_is_drawn_once_until_its_content_or_the_look_changes(qapp: object) -> None:
    model, card = GPTModel(), GPTCard(Theme(LIGHT))
    entries = [Entry("a", GPT("A", slug="a"), ""), Entry("b", GPT("B", slug="b"), "")]
    model.show(entries)
    canvas = QPixmap(400, 200)
    painter = QPainter(canvas)
    state = QStyle.StateFlag.State_None

    def drawn(row: int, flags: QStyle.StateFlag = state) -> int:
        return card.drawn(model.index(row), QSize(288, 148), flags, painter).cacheKey()

    first = drawn(0)
    assert drawn(0) == first != drawn(1)
    assert drawn(0, QStyle.StateFlag.State_Selected) != first
    model.show([Entry("a", GPT("A", description="New", slug="a"), "")])
    assert drawn(0) != first
    model.show(entries)
    assert drawn(0) == first
    card.theme = Theme(DARK)
    assert drawn(0) != first
    painter.end()


def test_cards_that_were_drawn_take_no_more_than_their_share(qapp: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gui.widgets.gpt_card.KEPT_BYTES", 0)
    model, card = GPTModel(), GPTCard(Theme(LIGHT))
    model.show([Entry(f"g{number}", GPT(f"G {number}", slug=f"g{number}"), "") for number in range(100)])
    canvas = QPixmap(400, 200)
    painter = QPainter(canvas)
    for row in range(100):
        card.drawn(model.index(row), QSize(288, 148), QStyle.StateFlag.State_None, painter)
    painter.end()
    assert len(card._drawn) == 64


def test_painting_asks_no_disk(window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.library.create(GPT("Lease helper"))
    picture.save(desk.library, "lease-helper", png())
    page = library_page(window, qtbot, 1)
    qtbot.waitUntil(lambda: page.gpts.index(0).data(GPTRole.PICTURE) is not None, timeout=PATIENCE_MS)

    def refused(*_: object, **__: object) -> None:
        raise AssertionError("the disk was asked")

    page._card.theme = Theme(DARK)  # nothing is drawn yet
    for name in ("open", "stat", "lstat", "scandir"):
        monkeypatch.setattr(os, name, refused)
    assert not page.cards.grab().isNull()
    monkeypatch.undo()


def test_pictures_are_scaled_and_bare_of_what_the_camera_wrote(qapp: object, tmp_path: Path) -> None:
    image = QImage(900, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#c0704a"))
    image.setText("Comment", "at home")
    image.save(str(tmp_path / "p.jpg"))
    data = as_png(str(tmp_path / "p.jpg"), 256)
    assert picture.problem(data) == ""
    small = decoded(data, 512)
    assert small is not None
    assert (small.width(), small.height(), small.textKeys()) == (256, 170, [])
    assert decoded(b"\x89PNG broken", 10) is None
    assert framed(small, 44, 2.0).width() == avatar("A", 44, 2.0).width() == 88


def test_a_picture_that_takes_in_other_files_or_is_no_file_is_refused(qapp: object, tmp_path: Path) -> None:
    (tmp_path / "secret.png").write_bytes(png())
    (tmp_path / "p.png").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="9" height="9">'
        '<image x:href="secret.png" width="9" height="9"/></svg>'
    )
    os.mkfifo(tmp_path / "pipe.png")
    with pytest.raises(PictureRefused):
        as_png(str(tmp_path / "p.png"), 256)
    with pytest.raises(FileRefused):
        as_png(str(tmp_path / "pipe.png"), 256)


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


def test_what_was_typed_and_not_saved_is_offered_once_after_the_start(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    draft.keep(desk.library, gpt.replace(description="half"), gpt)
    page = library_page(window, qtbot, 1)
    page.refresh()
    after = desk.do("after them", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: after.ended, timeout=PATIENCE_MS)
    said = [one.accessibleName() for one in window.findChildren(Notice)]
    assert said == ["Lease helper has changes that were not saved."]


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


def test_a_card_stands_the_other_way_round_where_people_read_so(qapp: object) -> None:
    model, card = GPTModel(), GPTCard(Theme(LIGHT))
    model.show([Entry("a", GPT("A", slug="a"), "")])
    canvas = QPixmap(400, 200)
    painter = QPainter(canvas)

    def side(direction: Qt.LayoutDirection) -> str:
        painter.setLayoutDirection(direction)
        image = card.drawn(model.index(0), QSize(288, 148), QStyle.StateFlag.State_None, painter).toImage()
        ground = QColor(LIGHT.surface).rgb()
        return "left" if image.pixel(44, 40) != ground else "right" if image.pixel(244, 40) != ground else "none"

    assert side(Qt.LayoutDirection.LeftToRight) == "left"
    assert side(Qt.LayoutDirection.RightToLeft) == "right"
    painter.end()
