"""The first start: what it says, fetching with pause and retry, without a connection, and the example."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from builder import models
from builder.errors import BuilderError
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage
from gui.pages.welcome import WelcomePage
from gui.widgets.notice import Notice
from rag.fake import HashEmbedder

NAMES = ["smollm2-135m-instruct", "all-minilm-l6-v2"]


class Download:
    """Comes in ten steps; each waits until it is let."""

    def __init__(self) -> None:
        self.here: list[str] = []
        self.begun: list[str] = []
        self.go_on = threading.Event()
        self.fails = False

    def missing(self, _: object, names: list[str]) -> list[str]:
        return [name for name in names if name not in self.here]

    def pull(self, name: str, _: object) -> Iterator[object]:
        if self.fails:
            raise BuilderError("No connection.", hint="Connect, and try again.")
        self.begun.append(name)
        for step in range(1, 11):
            yield SimpleNamespace(name=name, done_bytes=step * 9_000_000, total_bytes=90_000_000)
            self.go_on.wait(300)
        self.here.append(name)


@pytest.fixture
def download(monkeypatch: pytest.MonkeyPatch) -> Download:
    made = Download()
    monkeypatch.setattr(models, "missing", made.missing)
    monkeypatch.setattr(models, "pull", made.pull)
    return made


@pytest.fixture
def page(window: MainWindow, download: Download, qtbot: QtBot) -> WelcomePage:
    window.start()
    qtbot.waitUntil(lambda: bool(window.findChildren(WelcomePage)), timeout=20_000)
    return window.findChildren(WelcomePage)[0]


@pytest.fixture(autouse=True)
def _embedder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.assemble.open_embedder", lambda *_: HashEmbedder())


def test_it_says_what_is_fetched_and_how_large(page: WelcomePage) -> None:
    from PySide6.QtWidgets import QLabel

    said = " ".join(one.text() for one in page.findChildren(QLabel))
    plans = [models.plan(name) for name in NAMES]
    assert all(plan.title in said and plan.licence in said for plan in plans)
    assert f"{round(sum(plan.download_bytes for plan in plans) / 1e6)} MB" in said


def test_it_can_be_paused_and_goes_on(page: WelcomePage, download: Download, desk: Desk, qtbot: QtBot) -> None:
    page.example.setChecked(False)
    page.fetch()
    qtbot.waitUntil(lambda: "90 MB" in page._how_far.text(), timeout=20_000)
    assert page.pausing.isVisible()
    page.pausing.click()
    download.go_on.set()
    assert (page.pausing.text(), page._how_far.text()) == ("Go on", "paused")
    settled = desk.do("meanwhile", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: settled.ended, timeout=20_000)
    assert download.here == []
    with qtbot.waitSignal(page.ready, timeout=20_000):
        page.pausing.click()
    assert download.here == NAMES
    assert download.begun == NAMES  # what had come of the first was not fetched again
    assert desk.library.gpts() == []


def test_it_is_stopped_where_what_runs_is_listed_and_tried_again(
    page: WelcomePage, window: MainWindow, download: Download, desk: Desk, qtbot: QtBot
) -> None:
    page.fetch()
    qtbot.waitUntil(lambda: "90 MB" in page._how_far.text(), timeout=20_000)
    window.runs.runs[0].stopping.click()
    download.go_on.set()
    qtbot.waitUntil(page.fetching.isVisible, timeout=20_000)
    again = next(one for one in window.runs.runs[0].findChildren(QPushButton) if one.text() == "Try again")
    again.click()  # in both places: there is one example nevertheless
    with qtbot.waitSignal(page.ready, timeout=60_000):
        page.fetching.click()
    qtbot.waitUntil(lambda: not any(run.going for run in window.runs.runs), timeout=60_000)
    settled = desk.do("meanwhile", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: settled.ended, timeout=20_000)
    assert [gpt.name for gpt in desk.library.gpts()] == ["Demo"]


def test_models_that_come_after_the_page_was_left_are_seen(
    page: WelcomePage, window: MainWindow, download: Download, desk: Desk, qtbot: QtBot
) -> None:
    page.fetch()
    qtbot.waitUntil(lambda: "90 MB" in page._how_far.text(), timeout=20_000)
    page.later.click()
    qtbot.waitUntil(lambda: not window.findChildren(WelcomePage), timeout=20_000)
    with qtbot.waitSignal(desk.models_changed, timeout=20_000):
        download.go_on.set()
    assert download.here == NAMES


def test_a_failure_says_why_and_is_tried_again(
    page: WelcomePage, window: MainWindow, download: Download, qtbot: QtBot
) -> None:
    download.fails = True
    page.example.setChecked(False)
    page.fetch()
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice)), timeout=20_000)
    assert window.findChildren(Notice)[0].accessibleName() == "No connection."
    download.fails = False
    download.go_on.set()
    with qtbot.waitSignal(page.ready, timeout=20_000):
        page.fetching.click()


def test_where_the_models_are_here_it_needs_no_connection_and_makes_the_example(
    window: MainWindow, desk: Desk, download: Download, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    download.here = list(NAMES)
    download.fails = True
    window.start()
    qtbot.waitUntil(lambda: bool(window.findChildren(WelcomePage)), timeout=20_000)
    page = window.findChildren(WelcomePage)[0]
    assert not page.later.isVisible()
    page.fetch()
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=60_000)
    assert window.findChildren(GPTPage)[0].gpt.name == "Demo"
    assert not window.findChildren(Notice)
    qtbot.waitUntil(lambda: not window.findChildren(WelcomePage), timeout=20_000)


def test_it_is_shown_once(window: MainWindow, desk: Desk, download: Download, qtbot: QtBot) -> None:
    download.here = list(NAMES)
    window.start()
    qtbot.waitUntil(lambda: bool(window.findChildren(WelcomePage)), timeout=20_000)
    page = window.findChildren(WelcomePage)[0]
    page.example.setChecked(False)
    page.fetch()
    qtbot.waitUntil(lambda: not window.findChildren(WelcomePage), timeout=20_000)
    window.start()
    after = desk.do("after it", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: after.ended, timeout=20_000)
    assert not window.findChildren(WelcomePage)
