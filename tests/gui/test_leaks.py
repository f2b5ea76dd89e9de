"""No page leaks, in small: a few rounds leave no widget behind. A hundred rounds with memory: tests/bench/pages.py."""

from __future__ import annotations

import pytest

from builder.spec import GPT
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.navigation import pages
from tests.gui.leaks import gpt_round, page_round, widgets

ROUNDS = 3


@pytest.mark.parametrize("name", [entry.name for entry in pages()])
def test_a_page_leaves_nothing_behind(name: str, window: MainWindow, desk: Desk) -> None:
    once = page_round(window, desk, next(entry for entry in pages() if entry.name == name))
    once()
    before = widgets()
    for _ in range(ROUNDS):
        once()
    assert widgets() <= before


def test_a_gpts_page_leaves_nothing_behind(window: MainWindow, desk: Desk) -> None:
    desk.library.create(GPT("Lease helper"))
    once = gpt_round(window, desk, "lease-helper")
    once()
    before = widgets()
    for _ in range(ROUNDS):
        once()
    assert widgets() <= before
