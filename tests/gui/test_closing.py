"""Closing: a window in which something runs asks first, a GPT's page takes nobody away from where he is."""

from __future__ import annotations

import threading
from collections.abc import Iterator

from PySide6.QtWidgets import QDialogButtonBox, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from builder.spec import GPT
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.work import Task

MS = 60_000


def work(desk: Desk, go_on: threading.Event) -> Task:
    def events() -> Iterator[int]:
        yield 1
        go_on.wait(300)
        yield 2

    return desk.follow("Reading files", events, lambda _: None, lambda _: None)


def question(window: MainWindow) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def press(box: QMessageBox, role: QMessageBox.ButtonRole) -> None:
    buttons = box.findChildren(QDialogButtonBox)[0].findChildren(QPushButton)
    next(one for one in buttons if box.buttonRole(one) == role).click()


def test_it_asks_while_something_runs_and_can_be_kept_open(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    go_on, stayed = threading.Event(), []
    window.stayed.connect(lambda: stayed.append(1))
    task = work(desk, go_on)
    window.close()
    window.close()
    (box,) = question(window)
    assert "still running" in box.text()
    press(box, QMessageBox.ButtonRole.RejectRole)
    assert window.isVisible()
    assert stayed == [1]
    go_on.set()
    qtbot.waitUntil(lambda: task.ended, timeout=MS)
    window.close()
    assert not window.isVisible()
    assert not question(window)


def test_it_stops_what_runs_where_a_person_says_so(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    go_on, closed = threading.Event(), []
    window.closed.connect(lambda: closed.append(window.isVisible()))
    task = work(desk, go_on)
    window.close()
    go_on.set()
    press(question(window)[0], QMessageBox.ButtonRole.DestructiveRole)
    assert closed == [False]
    assert task.stopping
    window.close()
    assert closed == [False]  # once


def test_a_page_that_is_closed_takes_nobody_away_from_another(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    for name in ("Lease helper", "Shop desk"):
        desk.gpt_opened.emit(desk.library.create(GPT(name)).slug, "chat")
    qtbot.waitUntil(lambda: {"gpt:lease-helper", "gpt:shop-desk"} <= window._made.keys(), timeout=MS)
    window.show_page("settings")
    desk.gpt_closed.emit("lease-helper")
    desk.gpt_closed.emit("lease-helper")
    assert window._shown() == "settings"
    desk.gpt_opened.emit("shop-desk", "chat")
    desk.gpt_closed.emit("shop-desk")
    assert window._shown() == "library"
