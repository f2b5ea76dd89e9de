"""The builder's page: the form, tokens, drafts, versions, pictures, the preview."""

from __future__ import annotations

import gc
import json
import threading
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QDoubleSpinBox, QLineEdit
from pytestqt.qtbot import QtBot

from builder import assemble, draft, picture, tokens
from builder.bundle import export, import_bundle
from builder.database import Database
from builder.library import Library
from builder.spec import GPT, check
from engine.errors import ModelMissing
from engine.fake import FakeEngine
from gui.desk import Desk
from gui.drafts import LONGEST_MS, PAUSE_MS
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage
from gui.theme import LIGHT, Theme
from gui.widgets.sampling import NUMBERS, SamplingFields
from gui.widgets.starter_fields import StarterFields
from gui.widgets.token_count import TokenCounter
from gui.widgets.version_diff import VersionDiff
from tests.gui.making import LEASE, PATIENCE_MS, opened, settled


def test_the_form_says_what_the_file_says(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    gpt = LEASE.replace(
        description="Knows it",
        model="some-model",
        adapter="v1",
        capabilities=("python", "web"),
        answer_only_from_files=True,
        sampling={"temperature": 0.123456, "top_k": 7, "seed": 5, "stop": ("END",)},
        retrieval={"passages": 3},
        extra={"later": 1},
    )
    page = opened(window, desk, qtbot, gpt)
    settled(desk, qtbot)
    saved = desk.library.get("lease-helper")
    assert page.configure.form.gpt() == saved
    assert not page.configure.saving.isEnabled()
    page.configure.form.capabilities["web"].setChecked(False)
    assert page.configure.form.gpt().capabilities == ("python",)
    assert page.configure.saving.isEnabled()


@pytest.mark.parametrize(
    "odd",
    [
        {"instructions": "100\u00a0km"},
        {"instructions": "One\r\ntwo"},
        {"name": " Lease ", "description": "a "},
        {"conversation_starters": ("a ", "", "x" * 1000)},
        {"sampling": {"top_p": 0.004, "top_k": 3}},
    ],
)
def test_what_no_field_can_show_as_it_is_counts_as_no_change(
    odd: dict[str, object], window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    page = opened(window, desk, qtbot, LEASE.replace(**odd))
    settled(desk, qtbot)
    saved = desk.library.get(page.gpt.slug)
    assert page.configure.form.gpt() == saved
    page.configure.form.only_files.setChecked(True)
    assert page.configure.form.gpt() == saved.replace(answer_only_from_files=True)


def test_what_nobody_sees_and_no_gpt_may_have_is_left_out_of_what_is_pasted(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    form = opened(window, desk, qtbot).configure.form
    form.instructions.setPlainText("From\x0ba\x0cPDF\u202e:\n\tlines")
    form.description.setText("From\u2066 a chat\u2069")
    typed = form.gpt()
    check(typed)
    assert (typed.instructions, typed.description) == ("From a PDF:\n\tlines", "From a chat")


def test_sampling_in_plain_words_and_in_numbers_is_one_thing(qapp: object) -> None:
    fields = SamplingFields()
    assert fields.values() == {}
    fields.freedom.setCurrentIndex(2)
    fields.freedom.activated.emit(2)
    assert fields.values() == {"temperature": 0.2}
    cast(QDoubleSpinBox, fields.numbers["temperature"]).setValue(0.35)
    assert fields.freedom.currentText() == "Own numbers"
    fields.freedom.setCurrentIndex(0)
    fields.freedom.activated.emit(0)
    assert fields.values() == {}
    assert fields.freedom.findData("own") < 0
    for one in NUMBERS:
        fields.show_values({one.key: one.low})
        check(GPT("A", sampling=fields.values()))
        assert fields.values() == {one.key: one.low}


def test_starters_are_added_moved_and_taken_out(qapp: object) -> None:
    starters = StarterFields()
    starters.show_texts(("a", "b"))
    starters.add()
    assert starters.texts() == ("a", "b")
    starters._lines[2].field.setText(" c ")
    starters._lines[1].up.click()
    assert starters.texts() == ("b", "a", "c")
    starters._lines[0].out.click()
    assert starters.texts() == ("a", "c")
    assert [line.field.accessibleName() for line in starters._lines] == ["Starter 1", "Starter 2"]
    starters.show_texts(())
    assert starters.texts() == ()


def test_tokens_are_counted_off_the_window_and_only_the_last_text(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted: list[str] = []

    def count(library: Library, model: str, text: str) -> tokens.TokenCount:
        counted.append(text)
        return tokens.TokenCount(len(text), 100)

    monkeypatch.setattr(tokens, "count", count)
    counter = TokenCounter(desk)
    for text in ("a", "ab", "abc"):
        counter.count(text, "m")
    qtbot.waitUntil(lambda: counter.share.value() == 30, timeout=PATIENCE_MS)
    assert counted == ["abc"]
    counter.count("x" * 80, "m")
    qtbot.waitUntil(lambda: counter.said.property("role") == "warning", timeout=PATIENCE_MS)

    def missing(library: Library, model: str, text: str) -> tokens.TokenCount:
        raise ModelMissing("The model m is not here.")

    monkeypatch.setattr(tokens, "count", missing)
    counter.count("two words", "m")
    qtbot.waitUntil(lambda: "The model m is not here." in counter.said.text(), timeout=PATIENCE_MS)
    monkeypatch.setattr(tokens, "count", count)
    desk.models_changed.emit()
    qtbot.waitUntil(lambda: "9 token" in counter.said.text(), timeout=PATIENCE_MS)


def test_what_is_typed_is_on_the_disk_within_a_second_and_offered_again(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    assert PAUSE_MS < LONGEST_MS < 1000
    page = opened(window, desk, qtbot)
    settled(desk, qtbot)
    page.configure.form.instructions.setPlainText("Be long")
    path = desk.library.folder("lease-helper") / draft.DRAFT
    qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)  # as a process that is killed now leaves it
    page.configure.form.instructions.setPlainText("Be longer")
    desk.gpt_closed.emit("lease-helper")  # at once: nothing asks, nothing is lost
    assert json.loads(path.read_text())["instructions"] == "Be longer"
    qtbot.waitUntil(lambda: not window.findChildren(GPTPage), timeout=PATIENCE_MS)
    again = opened(window, desk, qtbot)
    qtbot.waitUntil(lambda: again.configure.form.instructions.toPlainText() == "Be longer", timeout=PATIENCE_MS)
    assert desk.library.get("lease-helper").instructions == "Be brief."
    with qtbot.waitSignal(again.configure.saved, timeout=PATIENCE_MS):
        again.configure.save()
    settled(desk, qtbot)
    assert not path.exists()
    assert desk.library.get("lease-helper").instructions == "Be longer"


def test_changes_thrown_away_can_be_taken_back(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = opened(window, desk, qtbot)
    settled(desk, qtbot)
    page.configure.form.name.setText("Other")
    told: list[object] = []
    desk.noticed.connect(lambda _, way_out: told.append(way_out))
    page.configure.drop_changes()
    assert page.configure.form.name.text() == "Lease helper"
    told[-1][1]()  # type: ignore[index]
    assert page.configure.form.name.text() == "Other"


def test_changes_thrown_away_can_be_taken_back_after_the_page_was_closed(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    page = opened(window, desk, qtbot)
    settled(desk, qtbot)
    page.configure.form.name.setText("Other")
    told: list[object] = []
    desk.noticed.connect(lambda _, way_out: told.append(way_out))
    page.configure.drop_changes()
    desk.gpt_closed.emit("lease-helper")
    qtbot.waitUntil(lambda: not window.findChildren(GPTPage), timeout=PATIENCE_MS)
    told[-1][1]()  # type: ignore[index]
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=PATIENCE_MS)
    (again,) = window.findChildren(GPTPage)
    qtbot.waitUntil(lambda: again.configure.form.name.text() == "Other", timeout=PATIENCE_MS)


def test_a_page_that_is_closed_while_it_saves_is_left_alone(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = opened(window, desk, qtbot)
    settled(desk, qtbot)
    page.configure.form.description.setText("typed")
    free = threading.Event()
    desk.do("something slow", free.wait, lambda _: None)
    page.configure.save()
    desk.gpt_closed.emit("lease-helper")
    qtbot.waitUntil(lambda: not window.findChildren(GPTPage), timeout=PATIENCE_MS)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    free.set()
    settled(desk, qtbot)  # what is raised in a slot fails the test
    assert desk.library.get("lease-helper").description == "typed"


def test_a_draft_that_comes_late_loses_nothing_of_what_is_typed_meanwhile(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    page = opened(window, desk, qtbot)
    settled(desk, qtbot)
    page.configure.form.name.setText("Typed")
    page.configure._show_draft(page.gpt.replace(description="drafted", name="Drafted"))
    assert page.configure.form.description.text() == "drafted"
    assert page.configure.form.name.text() == "Typed"


def test_going_back_to_a_version_offers_what_was_typed_and_twice_is_once(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    gpt = desk.library.create(LEASE)
    desk.library.save(gpt.replace(instructions="Be long."))
    page = opened(window, desk, qtbot)
    versions = page.configure.versions
    qtbot.waitUntil(lambda: versions.list.count() == 1 and versions.restoring.isEnabled(), timeout=PATIENCE_MS)
    page.configure.form.description.setText("typed")
    told: list[object] = []
    desk.noticed.connect(lambda _, way_out: told.append(way_out))
    versions.restoring.click()
    qtbot.waitUntil(lambda: versions.list.count() == 2, timeout=PATIENCE_MS)
    versions.restoring.click()
    settled(desk, qtbot)
    assert desk.library.get("lease-helper") == gpt
    told[0][1]()  # type: ignore[index]
    assert page.configure.form.gpt() == gpt.replace(instructions="Be long.", description="typed")


def test_who_looks_at_the_newest_version_looks_at_it_after_the_next_save(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    gpt = desk.library.create(LEASE)
    versions = opened(window, desk, qtbot).configure.versions
    for number in (1, 2):
        desk.library.save(gpt.replace(instructions=f"Be {number}."))
        versions.refresh()
        qtbot.waitUntil(lambda: versions.list.count() == number, timeout=PATIENCE_MS)  # noqa: B023
    assert versions.list.currentRow() == 0
    versions.list.setCurrentRow(1)
    desk.library.save(gpt)
    versions.refresh()
    qtbot.waitUntil(lambda: versions.list.count() == 3, timeout=PATIENCE_MS)
    assert versions.list.currentItem().text().startswith("Version 1,")


def test_a_version_that_cannot_be_read_is_no_choice(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    gpt = desk.library.create(LEASE)
    desk.library.save(gpt.replace(instructions="Be long."))
    desk.library.history(gpt.slug)[0].path.write_bytes(b"\xff")
    told: list[object] = []
    desk.noticed.connect(lambda explanation, _: told.append(explanation))
    versions = opened(window, desk, qtbot).configure.versions
    qtbot.waitUntil(lambda: versions.list.count() == 1, timeout=PATIENCE_MS)
    settled(desk, qtbot)
    assert not versions.restoring.isEnabled()
    assert told == []


def test_versions_are_listed_compared_with_signs_and_put_back(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    gpt = desk.library.create(LEASE)
    desk.library.save(gpt.replace(instructions="Be long.", description="d"))
    page = opened(window, desk, qtbot)
    versions = page.configure.versions
    qtbot.waitUntil(lambda: versions.list.count() == 1, timeout=PATIENCE_MS)
    assert "then changed: Description, Instructions" in versions.list.item(0).text()
    qtbot.waitUntil(lambda: "Be [−brief−]{+long+}." in versions.diff.toPlainText(), timeout=PATIENCE_MS)
    with qtbot.waitSignal(page.configure.saved, timeout=PATIENCE_MS):
        page.configure.restore()
    assert page.configure.form.instructions.toPlainText() == "Be brief."
    qtbot.waitUntil(lambda: versions.list.count() == 2, timeout=PATIENCE_MS)
    settled(desk, qtbot)
    assert not page.configure.saving.isEnabled()


def test_saving_undoes_nothing_that_another_page_saved(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = opened(window, desk, qtbot)
    settled(desk, qtbot)
    saved = desk.library.get("lease-helper")
    desk.library.save(saved.replace(embedder="wordllama", instructions="Be long.", retrieval={"passages": 3}))
    page.configure.form.description.setText("typed")
    with qtbot.waitSignal(page.configure.saved, timeout=PATIENCE_MS):
        page.configure.save()
    both = desk.library.get("lease-helper")
    assert both == saved.replace(
        embedder="wordllama", instructions="Be long.", retrieval={"passages": 3}, description="typed"
    )
    assert page.configure.form.gpt() == both
    settled(desk, qtbot)
    assert not page.configure.saving.isEnabled()


def test_a_version_without_a_difference_says_so(qapp: object) -> None:
    diff = VersionDiff(Theme(LIGHT))
    diff.show_differences([])
    assert "Nothing differs" in diff.toPlainText()


def test_a_picture_is_taken_from_a_file_and_travels_in_the_bundle(
    window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    page = opened(window, desk, qtbot)
    settled(desk, qtbot)
    image = QImage(1200, 600, QImage.Format.Format_RGB32)
    image.fill(QColor("#336699"))
    image.save(str(tmp_path / "photo.jpg"))
    page.configure.form.picture.use(str(tmp_path / "photo.jpg"))
    qtbot.waitUntil(lambda: page.configure.form.picture.removing.isVisibleTo(page), timeout=PATIENCE_MS)
    export(desk.library, "lease-helper", tmp_path / "l.gptb")
    other = Library(tmp_path / "other")
    gpt = import_bundle(tmp_path / "l.gptb", other)
    assert picture.read(other, gpt.slug) == picture.read(desk.library, "lease-helper") is not None
    (tmp_path / "no.png").write_bytes(b"no picture")
    told: list[object] = []
    desk.noticed.connect(lambda explanation, _: told.append(explanation))
    page.configure.form.picture.use(str(tmp_path / "no.png"))
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    page.configure.form.picture.remove()
    qtbot.waitUntil(lambda: picture.read(desk.library, "lease-helper") is None, timeout=PATIENCE_MS)


def test_the_preview_asks_the_unsaved_gpt(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def open_model(library: Library, gpt: GPT) -> FakeEngine:
        asked.append(gpt.instructions)
        return FakeEngine(["Yes."])

    monkeypatch.setattr(assemble, "open_model", open_model)
    page = opened(window, desk, qtbot)
    settled(desk, qtbot)
    page.configure.form.instructions.setPlainText("Be unsaved.")
    page.configure.preview.ask("Are you?")
    qtbot.waitUntil(lambda: not page.configure.preview.busy, timeout=PATIENCE_MS)
    assert asked == ["Be unsaved."]
    with Database(desk.library.database_path) as database:
        assert database.conversations("lease-helper") == []
    assert page.configure.findChildren(QLineEdit)


@pytest.mark.parametrize("tab", ["chat", "configure"])
def test_the_builders_page_leaves_no_widget_behind_seen_or_not(
    tab: str, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    desk.library.create(LEASE)

    def once() -> int:
        desk.gpt_opened.emit("lease-helper", tab)
        qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=PATIENCE_MS)
        settled(desk, qtbot)
        desk.gpt_closed.emit("lease-helper")
        qtbot.waitUntil(lambda: not window.findChildren(GPTPage), timeout=PATIENCE_MS)
        settled(desk, qtbot)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        return len(QApplication.allWidgets())

    first = once()
    assert [once() for _ in range(2)][-1] <= first
