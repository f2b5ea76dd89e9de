"""The library: order, search, cards that are drawn once, drafts, copies, deletions, pictures, pages that are open."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBitmap, QColor, QImage, QPainter, QPixmap, QRegion
from PySide6.QtWidgets import QScrollArea, QStyle
from pytestqt.qtbot import QtBot

from builder import draft, picture
from builder.bundle import export
from builder.errors import FileRefused, PictureRefused
from builder.facts import Facts
from builder.library import Entry
from builder.spec import GPT
from gui.amounts import size_text
from gui.avatar import as_png, avatar, decoded, framed
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.models.gpts import GPTModel, GPTRole
from gui.pages.gpt import GPTPage
from gui.pages.import_bundle import ImportDialog
from gui.pages.library import LibraryPage
from gui.pages.share import ShareDialog
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
    QImage(5000, 4, QImage.Format.Format_RGB32).save(str(tmp_path / "thin.png"))
    assert picture.problem(as_png(str(tmp_path / "thin.png"), 256)) == ""
    with pytest.raises(FileRefused):
        as_png(str(tmp_path / "pipe.png"), 256)


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


def said(window: MainWindow) -> list[str]:
    return [one.accessibleName() for one in window.findChildren(Notice)]


def choose(page: LibraryPage, slug: str) -> None:
    page.cards.setCurrentIndex(page.gpts.index(page.gpts.row_of(slug)))


def test_a_gpt_that_cannot_be_read_can_be_deleted_and_says_why_it_cannot_be_shared(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.library.create(GPT("Lease helper"))
    (desk.library.folder("lease-helper") / "gpt.toml").write_text("name = ")
    page = library_page(window, qtbot, 1)
    choose(page, "lease-helper")
    share, delete = (act for act in page.cards.actions() if act.text() in ("Share…", "Delete"))
    share.trigger()
    assert any("gpt.toml" in one for one in said(window))
    delete.trigger()
    page.deletions.finish()
    assert desk.library.slugs() == []


def test_taking_back_a_deletion_too_late_is_told(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    page = library_page(window, qtbot, 1)
    page.deletions.delete(gpt)
    page.deletions.hurry("Lease helper")
    qtbot.waitUntil(lambda: desk.library.slugs() == [], timeout=PATIENCE_MS)
    page.deletions.keep(gpt)
    assert said(window)[-1] == "It is too late: Lease helper is deleted for good."


def test_a_deletion_that_the_closing_window_overtakes_is_done_all_the_same(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    page = library_page(window, qtbot, 1)
    free = threading.Event()
    desk.do("something slow", free.wait, lambda _: None)
    page.deletions.delete(gpt)
    page.deletions.hurry("Lease helper")  # as when the time is over: it stands behind the slow one now
    threading.Timer(0.1, free.set).start()
    window.close()
    assert desk.library.slugs() == []


def test_a_gpt_that_somebody_else_deleted_first_is_not_shown_again(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    page = library_page(window, qtbot, 1)
    page.deletions.delete(gpt)
    desk.library.remove("lease-helper")
    page.deletions.hurry("Lease helper")
    qtbot.waitUntil(lambda: len(said(window)) == 2, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: page.gpts.rowCount() == 0, timeout=PATIENCE_MS)


def test_copies_get_names_that_are_free_whoever_took_them_and_however_long_they_are(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    long = desk.library.create(GPT("n" * 200))
    desk.library.create(GPT(f"{'N' * 196} (2)"))
    page = library_page(window, qtbot, 2)
    page.duplicate(long)
    page.duplicate(long)
    qtbot.waitUntil(lambda: page.gpts.rowCount() == 4, timeout=PATIENCE_MS)
    assert sorted(gpt.name[-4:] for gpt in desk.library.gpts()) == [" (2)", " (3)", " (4)", "nnnn"]


def test_who_works_elsewhere_stays_there_when_a_gpt_is_deleted(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.library.create(GPT("Lease helper"))
    desk.gpt_opened.emit("lease-helper", "chat")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=PATIENCE_MS)
    window.show_page("settings")
    desk.library.remove("lease-helper")
    desk.library_changed.emit()
    qtbot.waitUntil(lambda: not window.findChildren(GPTPage), timeout=PATIENCE_MS)
    assert window._shown() == "settings"


def test_a_word_without_end_makes_no_page_dialog_or_window_wider(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    gpt = desk.library.create(GPT("W" * 200, description="D" * 2000, instructions="I" * 2000))
    export(desk.library, gpt.slug, tmp_path / "w.gptb")
    page = library_page(window, qtbot, 1)
    wide = window.minimumSizeHint().width()
    desk.say("X" * 300)
    desk.gpt_opened.emit(gpt.slug, "chat")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=PATIENCE_MS)
    (opened,) = window.findChildren(GPTPage)
    opened.configure.creating.field.setText("z" * 3000)
    opened.configure.creating.send()
    assert opened.chats is not None
    opened.show_tab("configure")
    qtbot.waitUntil(lambda: opened.configure.layout() is not None, timeout=PATIENCE_MS)
    page.share(gpt)
    page.offer(tmp_path / "w.gptb")
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportDialog)), timeout=PATIENCE_MS)
    for dialog in (*window.findChildren(ImportDialog), *window.findChildren(ShareDialog)):
        (area,) = (one for one in dialog.findChildren(QScrollArea) if one.widgetResizable())
        assert area.widget().minimumSizeHint().width() < 640
        dialog.reject()
    assert opened.minimumSizeHint().width() < 1280
    assert opened.configure.creating.said.minimumSize().width() < 640
    assert window.minimumSizeHint().width() < wide + 400


def test_a_gpt_that_is_opened_twice_shows_what_was_asked_for(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    desk.library.create(GPT("Lease helper"))
    for _ in range(2):
        desk.gpt_opened.emit("lease-helper", "configure")
    after = desk.do("after them", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: after.ended, timeout=PATIENCE_MS)
    (page,) = window.findChildren(GPTPage)
    assert page.tabs.currentIndex() == 2


def test_a_gpt_that_is_renamed_elsewhere_has_its_new_name_on_its_page(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    gpt = desk.library.create(GPT("Lease helper"))
    desk.gpt_opened.emit("lease-helper", "chat")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=PATIENCE_MS)
    (page,) = window.findChildren(GPTPage)
    desk.library.save(gpt.replace(name="Rent helper"))
    desk.library_changed.emit()
    qtbot.waitUntil(lambda: page._title.whole == "Rent helper", timeout=PATIENCE_MS)
    assert page.accessibleName() == "Rent helper"
    assert page._closing.accessibleName() == "Close Rent helper"


def test_a_name_keeps_its_own_direction_on_a_card(qapp: object) -> None:
    card, white = GPTCard(Theme(LIGHT)), QColor("white").rgb()
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        canvas = QImage(200, 40, QImage.Format.Format_RGB32)
        canvas.fill(white)
        painter = QPainter(canvas)
        painter.setLayoutDirection(direction)
        card._text(painter, canvas.rect(), "WW.", "#000000")
        painter.end()
        ink = QRegion(QBitmap.fromImage(canvas.createMaskFromColor(white))).boundingRect()
        assert (ink.left() < 50) == (direction == Qt.LayoutDirection.LeftToRight)
        upper = [canvas.pixel(ink.right(), ink.top() + row) for row in range(ink.height() // 2)]
        assert set(upper) == {white}  # the full stop stands at the right end
