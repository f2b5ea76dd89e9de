"""A window killed with SIGKILL while a person types, asks or reads: at the next start what they saw is there."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from builder.conversations import Conversations
from builder.database import Database
from builder.unfinished import unfinished
from gui.desk import Desk
from gui.main_window import MainWindow
from tests.conftest import ROOT
from tests.gui.talkative import PATIENCE_MS, opened

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")


def killed(home: Path, act: str) -> list[dict[str, object]]:
    """What the window showed until it was killed."""
    child = subprocess.run(
        [sys.executable, "-m", "tests.gui.doomed_chat", str(home), act],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=600,
    )
    assert child.returncode == -9, child.stderr
    seen = [json.loads(line) for line in child.stdout.splitlines()]
    assert seen[-1]["text"] == "killed"
    return seen


def kept(home: Path) -> tuple[str, list[str]]:
    """The draft and the messages of the one conversation."""
    with Database(home / "library.db") as database:
        assert database.problems() == []
        conversations = Conversations(database, "lease-helper")
        (one,) = conversations.listed()
        return one.draft, [message.content for message in conversations.open(one.id).tree.path]


def test_what_was_typed_and_is_shown_as_a_draft_is_in_the_field_again(
    home: Path, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    killed(home, "typing")
    assert kept(home) == ("How long is the no", [])
    page = opened(window, desk, qtbot)
    qtbot.waitUntil(lambda: page.chat.field.toPlainText() == "How long is the no", timeout=PATIENCE_MS)


def test_a_question_that_is_shown_is_on_the_disk(home: Path, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    killed(home, "asking")
    assert kept(home) == ("", ["How long?"])


def test_an_answer_loses_at_most_what_came_since_it_was_written_last(
    home: Path, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    seen = killed(home, "streaming")
    written = max(float(str(one["at"])) - float(str(one["disk_s"])) for one in seen if one["disk_s"])
    before = "".join(str(one["text"]) for one in seen[:-1] if float(str(one["at"])) <= written)
    draft, (question, answer) = kept(home)
    assert len(answer.split()) > 10
    assert (draft, question) == ("", "How long?")
    assert answer.startswith(before.strip())
    page = opened(window, desk, qtbot)
    qtbot.waitUntil(lambda: answer in page.chat.transcript.toPlainText(), timeout=PATIENCE_MS)
    assert page.chat.turn_bar._state.text().startswith("Interrupted")
    assert page.chat.turn_bar.repeating.isEnabled()
    with Database(home / "library.db") as database:
        qtbot.waitUntil(lambda: unfinished(database) == [], timeout=PATIENCE_MS)
