"""No page leaks, in small: a few rounds leave no widget behind. A hundred rounds with memory: tests/bench/pages.py."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from builder.spec import GPT
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.navigation import pages
from gui.pages.gpt import TABS
from tests.gui.leaks import flush, gpt_round, objects, page_round, widgets

WARM, ROUNDS = 3, 3
SPARE = 2
"""A lane keeps its last tasks for a while."""


def leaves_nothing(once: Callable[[], None], desk: Desk) -> None:
    for _ in range(WARM):
        once()
    flush(desk)
    before, objects_before = widgets(), objects()
    for _ in range(ROUNDS):
        once()
    flush(desk)
    assert widgets() <= before
    assert objects() <= objects_before + SPARE


@pytest.mark.parametrize("name", [entry.name for entry in pages()])
def test_a_page_leaves_nothing_behind(name: str, window: MainWindow, desk: Desk) -> None:
    once = page_round(window, desk, next(entry for entry in pages() if entry.name == name))
    leaves_nothing(once, desk)


@pytest.mark.parametrize("tabs", [("chat",), tuple(TABS)])
def test_a_gpts_page_leaves_nothing_behind(tabs: tuple[str, ...], window: MainWindow, desk: Desk) -> None:
    desk.library.create(GPT("Lease helper"))
    once = gpt_round(window, desk, "lease-helper", tabs)
    leaves_nothing(once, desk)
