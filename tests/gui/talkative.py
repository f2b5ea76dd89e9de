"""A GPT whose model is a fake, in a window, for the tests of the chats."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Sequence

from pytestqt.qtbot import QtBot

from builder.session import Session
from builder.spec import GPT
from engine.config import Sampling
from engine.fake import FakeEngine
from engine.run.events import Stopped, Token
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage

PATIENCE_MS = 20_000


class Held(FakeEngine):
    """Says one word at each `go`; without holding it, all at once."""

    def __init__(self, replies: Sequence[str]) -> None:
        super().__init__(replies)
        self.go = threading.Semaphore(0)
        self.held = False
        self.samplings: list[Sampling] = []

    def generate(
        self, ids: Sequence[int], sampling: Sampling, **more: object
    ) -> Generator[Token | Stopped, None, None]:
        self.samplings.append(sampling)
        for event in super().generate(ids, sampling, **more):  # type: ignore[arg-type]
            if self.held:
                self.go.acquire(timeout=300)
            yield event


def session_with(engine: FakeEngine) -> Callable[..., Session]:
    """What stands in for builder.assemble.open_session."""
    return lambda library, gpt, keep=True: Session(gpt, engine, Sampling(temperature=0.0))


def opened(window: MainWindow, desk: Desk, qtbot: QtBot) -> GPTPage:
    """The page of the one GPT that there is, made where there is none."""
    if not desk.library.gpts():
        desk.library.create(GPT("Lease helper", instructions="Be brief.", conversation_starters=("How long?",)))
    desk.gpt_opened.emit("lease-helper", "chat")
    qtbot.waitUntil(lambda: bool(window.findChildren(GPTPage)), timeout=PATIENCE_MS)
    return window.findChildren(GPTPage)[0]
