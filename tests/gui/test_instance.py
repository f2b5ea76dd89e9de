"""One window a library: what a later start asks for arrives once, whole, at a window that answers."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalServer
from pytestqt.qtbot import QtBot

from gui import instance as module
from gui.instance import Instance, hand_over, name_of, packed, unpacked
from tests.conftest import ROOT

MS = 60_000
LATER = (
    "import sys; from pathlib import Path; from gui import instance; instance.ANSWER_MS = 60_000\n"
    "sys.exit(not instance.hand_over(sys.argv[1], [Path(name) for name in sys.argv[2:]]))"
)
ODD = ("a\nb.gptb", "line\u2028end.gptb", "עברית 🦊.gptb", os.fsdecode(b"not utf-8 \xff.gptb"))


@pytest.fixture
def name(tmp_path: Path) -> str:
    return name_of(tmp_path)


@pytest.fixture
def instance(qapp: object, name: str) -> Iterator[Instance]:
    made = Instance(name)
    yield made
    made.close()


Start = Callable[..., "subprocess.Popen[bytes]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """What a later start does, in a process of its own; it exits with 0 where the window has taken the files."""
    started: list[subprocess.Popen[bytes]] = []

    def begin(name: str, paths: list[Path]) -> subprocess.Popen[bytes]:
        started.append(subprocess.Popen([sys.executable, "-c", LATER, name, *map(str, paths)], cwd=ROOT))
        return started[-1]

    yield begin
    for process in started:
        process.kill()
        process.wait()


def test_nobody_is_there(qapp: object, name: str) -> None:
    assert not hand_over(name, [])


def test_files_of_any_name_arrive(instance: Instance, name: str, start: Start, qtbot: QtBot) -> None:
    paths = [Path("/none") / one for one in ODD]
    taken: list[list[Path]] = []
    instance.attend(taken.append)
    for asked in (paths, []):
        later = start(name, asked)
        qtbot.waitUntil(lambda later=later: later.poll() is not None, timeout=MS)  # type: ignore[misc]
        assert later.returncode == 0
    assert taken == [paths, []]


def test_who_comes_before_the_window_is_there_waits_for_it(
    instance: Instance, name: str, start: Start, qtbot: QtBot
) -> None:
    taken: list[list[Path]] = []
    later = start(name, [Path("/one.gptb")])
    qtbot.waitUntil(lambda: bool(instance._waiting), timeout=MS)
    assert later.poll() is None
    instance.attend(taken.append)
    qtbot.waitUntil(lambda: later.poll() is not None, timeout=MS)
    assert taken == [[Path("/one.gptb")]]


def test_who_comes_while_the_window_closes_opens_another(
    instance: Instance, name: str, start: Start, qtbot: QtBot
) -> None:
    later = start(name, [Path("/one.gptb")])
    qtbot.waitUntil(lambda: bool(instance._waiting), timeout=MS)
    instance.close()
    qtbot.waitUntil(lambda: later.poll() is not None, timeout=MS)
    assert later.returncode == 1


def test_a_window_that_hangs_is_not_waited_for(qapp: object, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    hanging = QLocalServer()
    QLocalServer.removeServer(name)
    assert hanging.listen(name)  # the system connects; nobody ever looks at it
    monkeypatch.setattr(module, "ANSWER_MS", 50)
    assert not hand_over(name, [])
    hanging.close()


def test_a_message_is_taken_when_it_is_whole() -> None:
    message = packed([Path("/one.gptb"), Path("/two.gptb")])
    assert [unpacked(message[:end]) for end in range(1, len(message))] == [None] * (len(message) - 1)
    assert unpacked(message) == [Path("/one.gptb"), Path("/two.gptb")]
    assert unpacked(packed([])) == []
