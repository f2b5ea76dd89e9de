"""A window that kills itself in the midst of a chat: `python -m tests.gui.doomed_chat HOME typing|asking|streaming`.

What a person has seen is printed as JSON lines before, each with the time in seconds, and how long the disk took.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from builder import assemble
from builder.journal import ConversationJournal
from builder.library import Library
from builder.spec import GPT
from engine.config import Sampling
from engine.fake import FakeEngine
from engine.run.events import Stopped, Token
from gui.app import settings_in
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage
from gui.widgets.chat_view import ChatView
from tests.gui.talkative import session_with

WORDS = [f"word{number}" for number in range(200)]
TOKEN_S = 0.03
PATIENCE_S = 300


class Slow(FakeEngine):
    """As fast as a small model on a laptop."""

    def generate(
        self, ids: Sequence[int], sampling: Sampling, **more: object
    ) -> Generator[Token | Stopped, None, None]:
        for event in super().generate(ids, sampling, **more):  # type: ignore[arg-type]
            time.sleep(TOKEN_S)
            yield event


def tell(text: str, disk_s: float = 0.0) -> None:
    sys.stdout.write(json.dumps({"text": text, "at": time.monotonic(), "disk_s": disk_s}) + "\n")
    sys.stdout.flush()


def timed(write: Callable[..., None]) -> Callable[..., None]:
    """How long it took is told: on a slow disk that much more may be lost."""

    def told(*arguments: object) -> None:
        begun = time.monotonic()
        write(*arguments)
        tell("", time.monotonic() - begun)

    return told


def die(*_: object) -> None:
    tell("killed")
    os.kill(os.getpid(), signal.SIGKILL)


def until(condition: Callable[[], object]) -> None:
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        if condition():
            return
        QTest.qWait(10)
    raise SystemExit("it never came")


def typing(chat: ChatView) -> None:
    text = "How long is the no"
    chat.conversation.draft_kept.connect(lambda kept: die() if kept == text else None)  # a slow one keeps it in parts
    QTest.keyClicks(chat.field, text)
    until(lambda: False)


def asking(chat: ChatView) -> None:
    chat.conversation.asked.connect(die)
    QTest.keyClicks(chat.field, "How long?")
    chat.send()
    until(lambda: False)


def streaming(chat: ChatView) -> None:
    ConversationJournal._write = timed(ConversationJournal._write)  # type: ignore[method-assign]
    chat.conversation.progressed.connect(lambda event: tell(getattr(event, "text", "")))
    chat.ask("How long?")
    until(lambda: "word150" in chat.transcript.toPlainText())
    die()


def main(home: Path, act: Callable[[ChatView], None]) -> None:
    application = QApplication(["gptb"])
    assemble.open_session = session_with(Slow([" ".join(WORDS)]))  # type: ignore[assignment]
    desk = Desk(Library(home), settings_in(home))
    desk.library.create(GPT("Lease helper"))
    window = MainWindow(desk)
    window.show()
    desk.gpt_opened.emit("lease-helper", "chat")
    until(lambda: window.findChildren(GPTPage))
    act(window.findChildren(GPTPage)[0].chat)
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), {"typing": typing, "asking": asking, "streaming": streaming}[sys.argv[2]])
