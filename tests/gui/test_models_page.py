"""Models at the window: import by drop, look into, what removing frees and who uses it, disk use as a chart."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from builder import models
from builder.connections import Connections
from builder.models import installed, remove
from builder.spec import GPT
from engine.weights import pull as pulling
from engine.weights.pull import PullPlan
from gui.amounts import size_text
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.models import ModelsPage
from gui.theme import LOOK
from gui.widgets.chart import MOST, Chart, Series
from gui.widgets.notice import Notice
from gui.widgets.table import Table
from tests.conftest import ROOT
from tests.engine.model_files import write_llama_gguf
from tests.engine.wheels import tiny_entry

MS = 20_000


@pytest.fixture
def page(window: MainWindow, desk: Desk, tmp_path: Path, qtbot: QtBot) -> ModelsPage:
    """With a model that came by dropping its file on the page."""
    write_llama_gguf(tmp_path / "tiny.gguf", **{"general.license": "mit"})
    page = window.show_page("models")
    assert isinstance(page, ModelsPage)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "tiny.gguf"))])
    buttons, modifiers = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(9, 9), copy, data, buttons, modifiers))
    assert page.drop.property("over") == "true"
    QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), copy, data, buttons, modifiers))
    assert page.drop.property("over") == "false"
    qtbot.waitUntil(lambda: choose(page, "tiny"), timeout=MS)
    return page


def choose(page: ModelsPage, name: str) -> bool:
    names = [line.name for line in page._lines if line.here]
    if name in names:
        page.table.selectRow(names.index(name))
    return name in names


def test_a_model_is_looked_into_tensor_by_tensor(page: ModelsPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: page.details.tensors.rowCount() > 0, timeout=MS)
    facts = page.details.facts.toPlainText()
    assert "Architecture: llama" in facts
    assert "Licence: mit" in facts
    first = [page.details.tensors.data(page.details.tensors.index(0, column)) for column in range(4)]
    assert all(first)
    assert page._command.text == "gptb models show tiny --tensors"


def test_removing_says_what_it_frees_and_who_uses_it(page: ModelsPage, desk: Desk, qtbot: QtBot) -> None:
    desk.library.create(GPT("Lease helper", model="tiny"))
    page.refresh()
    qtbot.waitUntil(lambda: any(line.users for line in page._lines), timeout=MS)
    assert choose(page, "tiny")
    page.removing.click()
    assert "It frees" in page.confirm.accessibleName()
    assert "Lease helper" in page.confirm.details.toPlainText()
    page.confirm.leaving.click()
    assert [model.name for model in installed(desk.library)] == ["tiny"]
    page.removing.click()
    page.confirm.agreeing.click()
    qtbot.waitUntil(lambda: not installed(desk.library), timeout=MS)
    qtbot.waitUntil(lambda: not any(line.here for line in page._lines), timeout=MS)


def test_what_the_command_line_did_is_seen_when_a_person_comes_back(
    page: ModelsPage, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    window.show_page("library")
    remove("tiny", desk.library)
    window.show_page("models")
    qtbot.waitUntil(lambda: not any(line.here for line in page._lines), timeout=MS)


def test_a_model_that_is_gone_when_it_is_to_be_removed_leaves_the_list(
    page: ModelsPage, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    remove("tiny", desk.library)
    page.removing.click()
    page.confirm.agreeing.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice)), timeout=MS)
    qtbot.waitUntil(lambda: not any(line.here for line in page._lines), timeout=MS)


def test_why_one_model_cannot_be_looked_into_is_not_said_of_the_next(page: ModelsPage, qtbot: QtBot) -> None:
    page.details.show_model("absent")
    page.details.show_model("tiny")
    qtbot.waitUntil(lambda: page.details.tensors.rowCount() > 0, timeout=MS)
    assert "Architecture: llama" in page.details.facts.toPlainText()
    page.details.show_model("absent")
    page.details.show_text("Choose a model.")
    settled = page._desk.do("after it", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: settled.ended, timeout=MS)
    assert page.details.facts.toPlainText() == "Choose a model."


def test_nobody_waits_for_a_host_that_does_not_answer(
    page: ModelsPage, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    answers = threading.Event()
    plan = PullPlan("m", "owner/m", "chat", 1_000_000, 1_000_000, "mit", "Hugging Face owner/m@1")
    monkeypatch.setattr(models, "plan", lambda name, library: answers.wait(20) and plan)
    page.address.setText("owner/m")
    page.looking.click()
    other = desk.do("meanwhile", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: other.ended, timeout=MS)
    assert not answers.is_set()
    answers.set()
    qtbot.waitUntil(lambda: not page.confirm.isHidden(), timeout=MS)
    assert "1.0 MB to download, licence mit" in page.confirm.accessibleName()


def test_a_row_is_chosen_also_where_text_runs_from_right_to_left(qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        table = Table("Models", ("Model", "Size"), several=False)
        qtbot.addWidget(table)
        table.fill([("tiny", "1 MB"), ("small", "2 MB")])
        table.show()
        table.selectRow(1)
        assert table.chosen() == [1]
        table.selectRow(0)
        assert table.chosen() == [0]
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_names_stand_where_their_bars_begin_in_every_language(desk: Desk, qapp: QApplication, qtbot: QtBot) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        chart = Chart(desk, "Sizes", "bars", size_text)
        qtbot.addWidget(chart)
        chart.show_series([Series("Models", ("tiny",), (3e6,))])
        chart.show()
        qtbot.waitUntil(lambda: chart._plot is not None, timeout=MS)
        chart.grab()
        item = chart._plot.getPlotItem()
        assert item.getAxis("left").scenePos().x() < item.getViewBox().scenePos().x()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_disk_use_is_a_chart_with_a_table_that_says_the_same(
    page: ModelsPage, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    desk.library.create(GPT("Lease helper"))
    page.views.setCurrentWidget(page.disk)
    chart = page.disk.chart
    qtbot.waitUntil(lambda: chart._plot is not None, timeout=MS)
    assert "tiny" in chart.accessibleDescription()
    assert [chart.table.text(place) for place in range(2)] == ["Models: tiny", "GPTs: Lease helper"]
    light = chart.grab().toImage()
    desk.settings.setValue(LOOK, "dark")
    desk.appearance_changed.emit()
    assert chart.grab().toImage() != light
    chart.switch.click()
    assert chart.views.currentWidget() is chart.table


def test_fetching_is_in_the_run_panel_and_in_the_log(
    window: MainWindow, desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    entry = tiny_entry(tmp_path / "index")
    monkeypatch.setattr(pulling, "find", lambda name: entry)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "index"))
    page = window.show_page("models")
    assert isinstance(page, ModelsPage)
    page._fetch("tiny")
    (run,) = window.runs.runs
    qtbot.waitUntil(lambda: run.state == "done", timeout=MS)
    assert "Downloading tiny" in run.log.lines()
    assert [one.about for one in Connections(desk.library.home).all()] == ["tiny"]
    qtbot.waitUntil(lambda: any(line.here and line.name == "tiny" for line in page._lines), timeout=MS)


def test_lines_are_drawn_and_said(desk: Desk, qtbot: QtBot) -> None:
    chart = Chart(desk, "Loss", "lines")
    qtbot.addWidget(chart)
    assert chart.description() == "Nothing to show yet."
    steps = tuple(str(step) for step in range(20))
    chart.show_series([Series("train", steps, tuple(3 - step / 10 for step in range(20)))])
    qtbot.waitUntil(lambda: chart._plot is not None, timeout=MS)
    assert chart.accessibleDescription() == (
        "Lines. train: 0 3, 1 2.9, 2 2.8, 3 2.7, 4 2.6, 5 2.5, 6 2.4, 7 2.3, and 12 more."
    )
    assert chart.table.rowCount() == 20
    assert not chart.grab().isNull()


def test_what_is_no_number_and_what_is_too_much_is_drawn_and_said(desk: Desk, qtbot: QtBot) -> None:
    lines, bars = Chart(desk, "Loss", "lines"), Chart(desk, "Sizes", "bars", size_text)
    for chart in (lines, bars):
        qtbot.addWidget(chart)
        chart.show()
    bars.show_series([Series("Models", ("a", "b"), (float("nan"), 3e6))])
    values = [float(step % 100) for step in range(50_000)]
    values[31_234], values[77] = 1e6, float("nan")
    lines.show_series([Series("train", tuple(map(str, range(50_000))), tuple(values))])
    qtbot.waitUntil(lambda: lines._plot is not None and bars._plot is not None, timeout=MS)
    assert bars.table.text(0, 1) == "–"
    bars.show_series([Series("GPTs", ("L" * 100,), (3e6,))])
    (ticks,) = bars._plot.getPlotItem().getAxis("left")._tickLevels
    assert len(ticks[0][1]) == 20  # else there is no room for the bars
    assert lines.accessibleDescription().endswith("7 7, and 49992 more.")
    assert lines.table.rowCount() <= MOST
    assert "1e+06" in [lines.table.text(place, 1) for place in range(lines.table.rowCount())]
    for series in ([], [Series("train", ("0",), (3.0,))], [Series("train", ("0", "1"), (float("inf"), float("nan")))]):
        lines.show_series(series)
        assert not lines.grab().isNull()


def test_the_window_starts_without_what_draws_charts() -> None:
    program = "import sys, gui.app, gui.pages.models, gui.pages.privacy, gui.pages.knowledge\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert not loaded & {"pyqtgraph", "numpy", "torch", "faiss", "llama_index"}
