"""What is offered after a window that did not come to its end."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from builder.conversations import Conversations, new_id
from builder.database import Database
from builder.spec import GPT
from gui import recovery
from gui.desk import Desk

PATIENCE_MS = 20_000


@pytest.fixture
def told(desk: Desk) -> list[str]:
    texts: list[str] = []
    desk.noticed.connect(lambda explanation, way_out: texts.append(explanation.message))
    return texts


def draft(desk: Desk, text: str) -> None:
    desk.library.create(GPT("Lease helper"))
    with Database(desk.library.database_path) as database:
        Conversations(database, "lease-helper").keep_draft(new_id(), text)


def test_a_draft_is_offered_after_a_crash(desk: Desk, told: list[str], qtbot: QtBot) -> None:
    draft(desk, "How long is the no")
    recovery.begin(desk)
    recovery.begin(desk)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    assert "Lease helper" in told[0]
    assert "How long is the no" in told[0]


def test_nothing_is_offered_after_a_window_that_was_closed(desk: Desk, told: list[str], qtbot: QtBot) -> None:
    draft(desk, "kept")
    recovery.begin(desk)
    recovery.end(desk.settings)
    recovery.begin(desk)
    done = desk.do("after it", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: done.ended, timeout=PATIENCE_MS)
    assert told == []


def test_a_crash_with_nothing_begun_is_not_spoken_of(desk: Desk, told: list[str], qtbot: QtBot) -> None:
    draft(desk, "")
    recovery.begin(desk)
    recovery.begin(desk)
    done = desk.do("after it", lambda: None, lambda _: None)
    qtbot.waitUntil(lambda: done.ended, timeout=PATIENCE_MS)
    assert told == []
