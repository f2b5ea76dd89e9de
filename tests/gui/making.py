"""The builder's page of one GPT, for the tests of what is in it."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from builder.spec import GPT
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage

PATIENCE_MS = 20_000
LEASE = GPT("Lease helper", instructions="Be brief.", conversation_starters=("How long?", "How much?"))


def opened(window: MainWindow, desk: Desk, qtbot: QtBot, gpt: GPT = LEASE) -> GPTPage:
    if not desk.library.slugs():
        desk.library.create(gpt)
    desk.gpt_opened.emit(desk.library.slugs()[0], "configure")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=PATIENCE_MS)
    return window.findChildren(GPTPage)[0]


def settled(desk: Desk, qtbot: QtBot) -> None:
    """What was asked for until now has been done."""
    last = desk.do("after them", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: last.ended, timeout=PATIENCE_MS)
