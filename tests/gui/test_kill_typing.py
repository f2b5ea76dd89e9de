"""A window that is killed while somebody types: the next one offers what was typed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from builder.draft import DRAFT
from builder.library import Library
from builder.spec import GPT
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage
from gui.widgets.notice import Notice
from tests.conftest import ROOT

TYPING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from builder.library import Library
from gui.app import settings_in
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage
app = QApplication([])
desk = Desk(Library(Path(sys.argv[1])), settings_in(Path(sys.argv[1])))
window = MainWindow(desk)
window.show()
desk.gpt_opened.emit("lease-helper", "configure")
typed = 0
def key():
    global typed
    for page in window.findChildren(GPTPage):
        typed += 1
        page.configure.form.instructions.insertPlainText("x")
        print(typed, flush=True)
timer = QTimer()
timer.timeout.connect(key)
timer.start(20)
app.exec()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is POSIX")
def test_what_was_typed_a_second_ago_survives_a_kill(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    library = desk.library
    library.create(GPT("Lease helper", instructions=""))
    command = [sys.executable, "-c", TYPING, str(library.home)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        path = library.folder("lease-helper") / DRAFT
        begun, typed = 0.0, 0
        for line in process.stdout:  # somebody who never pauses
            typed, begun = int(line), begun or time.monotonic()
            if path.exists() and typed > 100:
                break
            assert time.monotonic() - begun < 300
        process.send_signal(signal.SIGKILL)
        typed = max([typed, *map(int, process.stdout)])  # what it had typed before we saw the file
    assert library.get("lease-helper").instructions == ""
    desk.gpt_opened.emit("lease-helper", "configure")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=20_000)
    form = window.findChildren(GPTPage)[0].configure.form
    qtbot.waitUntil(lambda: form.instructions.toPlainText() != "", timeout=20_000)
    assert set(form.instructions.toPlainText()) == {"x"}
    assert 0 < len(form.instructions.toPlainText()) <= typed + 1
    said = [one.accessibleName() for one in window.findChildren(Notice)]
    assert "Lease helper is as you left it, not saved yet." in said


def test_the_library_of_a_killed_window_is_whole(desk: Desk, home: Path) -> None:
    library = Library(home)
    gpt = library.create(GPT("Lease helper"))
    (library.folder(gpt.slug) / DRAFT).write_text('{"instructions": "hal')  # as no atomic write leaves it
    from builder.draft import load

    assert load(library, gpt) is None
    assert [entry.problem for entry in library.entries()] == [""]
