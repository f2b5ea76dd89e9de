"""Files on the field of a chat: chips, how much is used, what cannot be read, one question and no more."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from builder import attachments as reading
from builder.errors import Explanation
from builder.session import Session
from builder.spec import GPT
from engine.config import Sampling
from engine.fake import FakeEngine
from gui.desk import Desk
from gui.widgets.chat import Chat

PATIENCE_MS = 20_000


@pytest.fixture
def engine() -> FakeEngine:
    return FakeEngine(["It is three months.", "I do not know."])


@pytest.fixture
def chat(desk: Desk, engine: FakeEngine, qtbot: QtBot) -> Iterator[Chat]:
    made = Chat(desk, lambda: Session(GPT("Plain"), engine, Sampling(temperature=0.0)))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close_conversation()


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("The notice period is three months.")
    return path


def chips(chat: Chat) -> list[str]:
    return [one.text() for one in chat.attachments.findChildren(QPushButton) if "×" in one.text()]


def ask(chat: Chat, question: str, qtbot: QtBot) -> None:
    chat.field.setPlainText(question)
    chat.send()
    qtbot.waitUntil(lambda: not chat.busy, timeout=PATIENCE_MS)


def test_a_dropped_file_goes_with_one_question(chat: Chat, engine: FakeEngine, note: Path, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(note))])
    more = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(chat.field.viewport(), QDragEnterEvent(QPoint(5, 5), *more))
    QApplication.sendEvent(chat.field.viewport(), QDropEvent(QPointF(5, 5), *more))
    assert chat.field.toPlainText() == ""
    qtbot.waitUntil(lambda: chips(chat) == ["note.txt  ×"], timeout=PATIENCE_MS)
    ask(chat, "How long is the notice period?", qtbot)
    assert chips(chat) == []
    assert "three months" in engine.prompts[0][-1].content
    assert "note.txt" in chat.transcript.toPlainText()
    assert chat.attachments._told.text() == "note.txt: 100 % of its text was read"
    ask(chat, "And the rent?", qtbot)
    assert "notice period is three months" not in " ".join(message.content for message in engine.prompts[1])


def test_a_file_can_be_taken_away_again(chat: Chat, engine: FakeEngine, note: Path, qtbot: QtBot) -> None:
    chat.attachments.add([note])
    qtbot.waitUntil(lambda: chips(chat) == ["note.txt  ×"], timeout=PATIENCE_MS)
    next(one for one in chat.attachments.findChildren(QPushButton) if "×" in one.text()).click()
    qtbot.waitUntil(lambda: chips(chat) == [], timeout=PATIENCE_MS)
    ask(chat, "How long?", qtbot)
    assert engine.prompts[0][-1].content == "How long?"


def test_nothing_is_asked_while_a_file_is_read(chat: Chat, engine: FakeEngine, note: Path, qtbot: QtBot) -> None:
    chat.attachments.add([note])
    chat.field.setPlainText("How long is the notice period?")
    chat.send()
    assert not chat.busy
    assert "still being read" in chat.attachments._told.text()
    assert chat.field.toPlainText() != ""
    qtbot.waitUntil(lambda: chips(chat) == ["note.txt  ×"], timeout=PATIENCE_MS)
    assert chat.attachments._told.isHidden(), "it has been read"


def test_many_files_with_long_names_do_not_widen_the_page(chat: Chat, tmp_path: Path, qtbot: QtBot) -> None:
    names = [f"{'minutes of the meeting ' * 5}{number}.txt" for number in range(6)]
    for name in names:
        (tmp_path / name).write_text("Nothing.")
    chat.attachments.add([tmp_path / name for name in names])
    qtbot.waitUntil(lambda: len(chat.attachments._read) == 6, timeout=PATIENCE_MS)
    chat.resize(400, 500)
    assert chat.minimumSizeHint().width() <= 400
    assert len(chips(chat)[0]) < 50
    assert chips(chat)[0].endswith("0.txt  ×")


def test_a_second_file_of_the_same_name_is_not_left_out_in_silence(
    chat: Chat, desk: Desk, note: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    told: list[Explanation] = []
    desk.noticed.connect(lambda explanation, _: told.append(explanation))
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "note.txt").write_text("Another.")
    chat.attachments.add([note, tmp_path / "other" / "note.txt"])
    assert [one.message for one in told] == ["note.txt is attached already."]
    qtbot.waitUntil(lambda: chips(chat) == ["note.txt  ×"], timeout=PATIENCE_MS)


def test_a_file_that_cannot_be_read_is_told_and_goes(chat: Chat, desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    told: list[Explanation] = []
    desk.noticed.connect(lambda explanation, _: told.append(explanation))
    chat.attachments.add([tmp_path / "none.txt"])
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    assert "none.txt" in told[0].message
    qtbot.waitUntil(lambda: chips(chat) == [], timeout=PATIENCE_MS)


def test_a_long_file_says_how_much_is_used(
    chat: Chat, note: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "MOST_CHARACTERS", 5_000)
    note.write_text("One more line of the note.\n\n" * 1_000)
    chat.attachments.add([note])
    qtbot.waitUntil(lambda: chips(chat) == ["note.txt (the first 17 %)  ×"], timeout=PATIENCE_MS)


def test_the_switch_is_off_and_tints_tokens_when_it_is_on(chat: Chat, desk: Desk, qtbot: QtBot) -> None:
    assert not chat.probabilities.isChecked()
    chat.probabilities.trigger()
    ask(chat, "How long?", qtbot)
    assert "likely" in chat.transcript.document().find("three").charFormat().toolTip()
    second = Chat(desk, lambda: None)  # type: ignore[arg-type, return-value]
    assert second.probabilities.isChecked()
    second.close_conversation()
