"""Chats in the midst of something else: closed, deleted, switched, edited, compared and refused at the wrong moment."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QInputDialog, QPushButton
from pytestqt.qtbot import QtBot

from builder import assemble
from builder.comparisons import comparisons
from builder.conversations import Conversations
from builder.database import Database
from builder.journal import ConversationJournal
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage
from gui.widgets.notice import Notice
from tests.gui.talkative import PATIENCE_MS, Held, opened, session_with
from tests.gui.test_chats import ask, kept, said, wait


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Held:
    made = Held(["One **two** three.", "Four five six.", "Seven.", "Eight.", "Nine."])
    monkeypatch.setattr(assemble, "open_session", session_with(made))
    return made


@pytest.fixture
def page(engine: Held, window: MainWindow, desk: Desk, qtbot: QtBot) -> GPTPage:
    return opened(window, desk, qtbot)


def full(*_: object, **__: object) -> int:
    raise OSError(28, "No space left on device", "library.db")


def press(window: MainWindow, text: str, qtbot: QtBot) -> None:
    """Press a button of the newest notice."""
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice)), timeout=PATIENCE_MS)
    notice = window.findChildren(Notice)[-1]
    next(one for one in notice.findChildren(QPushButton) if one.text() == text).click()


def long_conversation(desk: Desk, messages: int) -> str:
    with Database(desk.library.database_path) as database:
        one = database.start_conversation("lease-helper", "long")
        with database.transaction() as connection:
            connection.executemany(
                "INSERT INTO message (id, conversation, parent, role, content, created) VALUES (?, ?, ?, ?, ?, 0)",
                [(n, one, n - 1 or None, ("assistant", "user")[n % 2], f"m{n}.") for n in range(1, messages + 1)],
            )
    return one


def test_who_types_and_closes_at_once_keeps_the_draft(
    page: GPTPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    with qtbot.captureExceptions() as raised:
        qtbot.keyClicks(page.chat.field, "How lo")
        desk.gpt_closed.emit("lease-helper")
        qtbot.waitUntil(lambda: not window.findChildren(GPTPage), timeout=PATIENCE_MS)
        qtbot.wait(50)
    assert raised == []
    with Database(desk.library.database_path) as database:
        assert [one.draft for one in Conversations(database, "lease-helper").listed()] == ["How lo"]


def test_stopping_an_answer_that_waits_for_another_takes_effect_at_once(
    page: GPTPage, engine: Held, desk: Desk, qtbot: QtBot
) -> None:
    engine.held = True
    first = page.chat
    first.ask("first")
    qtbot.waitUntil(lambda: bool(engine.samplings), timeout=PATIENCE_MS)
    page.chats.begin()
    second = page.chat
    second.ask("second")
    qtbot.waitUntil(lambda: second.conversation.answering, timeout=PATIENCE_MS)
    second.stop()
    wait(second, qtbot)
    assert first.busy, "the other answer goes on"
    assert said(second) == ["second"]
    engine.held = False
    engine.go.release()
    wait(first, qtbot)
    assert said(first) == ["first", "One two three."]
    assert len(engine.samplings) == 1


def test_answers_that_wait_end_with_the_page(
    page: GPTPage, engine: Held, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    engine.held = True
    page.chat.ask("first")
    qtbot.waitUntil(lambda: bool(engine.samplings), timeout=PATIENCE_MS)
    page.chats.begin()
    page.chat.ask("second")
    qtbot.waitUntil(lambda: page.chat.conversation.answering, timeout=PATIENCE_MS)
    lane = page.chats._answerer._lane._thread
    engine.held = False
    engine.go.release(1)
    desk.gpt_closed.emit("lease-helper")
    qtbot.waitUntil(lambda: not lane.is_alive(), timeout=PATIENCE_MS)
    assert len(engine.samplings) == 1


def test_trying_again_leaves_a_question_that_is_edited(page: GPTPage, qtbot: QtBot) -> None:
    ask(page.chat, "first", qtbot)
    page.chat.turn_bar.editing.trigger()
    page.chat.field.setPlainText("first, rather")
    page.chat.turn_bar.repeating.click()
    wait(page.chat, qtbot)
    assert page.chat.composer.editing
    assert page.chat.field.toPlainText() == "first, rather"
    page.chat.send()
    wait(page.chat, qtbot)
    assert said(page.chat)[0] == "first, rather"
    assert not page.chat.composer.editing


def test_an_answer_that_failed_half_way_can_be_tried_again(
    page: GPTPage, engine: Held, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    generate = Held.generate

    def broken(*arguments: object, **more: object) -> object:
        events = generate(*arguments, **more)  # type: ignore[arg-type]
        yield next(events)
        raise OSError(5, "Input/output error", "weights")

    monkeypatch.setattr(Held, "generate", broken)
    ask(page.chat, "first", qtbot)
    assert page.chat.turn_bar._state.text() == "It failed half way."
    monkeypatch.undo()
    press(window, "Try again", qtbot)
    wait(page.chat, qtbot)
    assert said(page.chat) == ["first", "Four five six."]


def test_trying_again_in_a_chat_that_was_deleted_does_nothing(
    page: GPTPage, engine: Held, window: MainWindow, qtbot: QtBot
) -> None:
    engine._replied = 5  # its script has ended
    ask(page.chat, "first", qtbot)
    failure = window.findChildren(Notice)[-1]
    page.chats.remove(page.chat.conversation.id, "first")
    qtbot.wait(50)
    with qtbot.captureExceptions() as raised:
        next(one for one in failure.findChildren(QPushButton) if one.text() == "Try again").click()
        qtbot.wait(50)
    assert raised == []


def test_earlier_messages_leave_those_that_came_since(page: GPTPage, desk: Desk, qtbot: QtBot) -> None:
    page.chats.open(long_conversation(desk, 600))
    qtbot.waitUntil(lambda: len(said(page.chat)) == 400, timeout=PATIENCE_MS)
    ask(page.chat, "And now?", qtbot)
    page.chat.talk.earlier.click()
    qtbot.waitUntil(lambda: len(said(page.chat)) == 602, timeout=PATIENCE_MS)
    assert said(page.chat)[-2:] == ["And now?", "One two three."]


def test_earlier_messages_wait_for_the_answer(page: GPTPage, engine: Held, desk: Desk, qtbot: QtBot) -> None:
    page.chats.open(long_conversation(desk, 600))
    qtbot.waitUntil(lambda: len(said(page.chat)) == 400, timeout=PATIENCE_MS)
    engine.held = True
    page.chat.ask("And now?")
    qtbot.waitUntil(lambda: page.chat.conversation.answering, timeout=PATIENCE_MS)
    page.chat.talk.earlier.click()
    engine.held = False
    engine.go.release()
    wait(page.chat, qtbot)
    assert said(page.chat)[-1] == "One two three."


def test_the_second_answer_does_not_take_the_keys_of_who_types(page: GPTPage, engine: Held, qtbot: QtBot) -> None:
    ask(page.chat, "alpha", qtbot)
    engine.held = True
    panel = page.chat.compare(page.chat.conversation.opened.tree.path[-1].id)
    assert panel is not None
    page.chat.field.setFocus()
    engine.held = False
    engine.go.release()
    qtbot.waitUntil(panel.second_better.isEnabled, timeout=PATIENCE_MS)
    assert page.chat.field.hasFocus()


def test_of_two_answers_one_that_did_not_come_is_not_to_be_chosen(page: GPTPage, engine: Held, qtbot: QtBot) -> None:
    engine._replies = ["One.", ""]
    ask(page.chat, "alpha", qtbot)
    panel = page.chat.compare(page.chat.conversation.opened.tree.path[-1].id)
    assert panel is not None
    wait(page.chat, qtbot)
    assert not panel.first_better.isEnabled()
    assert not panel.second_better.isEnabled()
    assert "not written" in panel._told.text()


def test_the_list_keeps_what_was_chosen_in_it(page: GPTPage, qtbot: QtBot) -> None:
    """The list is read anew while a person goes through it by key: what they chose stays chosen."""
    ask(page.chat, "alpha", qtbot)
    first = page.chat.conversation.id
    page.chats.begin()
    ask(page.chat, "beta", qtbot)
    qtbot.waitUntil(lambda: page.chats.list.model.rowCount() == 2, timeout=PATIENCE_MS)
    chats = page.chats.list
    row = chats.model.row_of(first)
    assert row is not None
    chats.items.setCurrentIndex(chats.model.index(row))
    page.chats.refresh()
    with qtbot.waitSignal(chats.model.modelReset, timeout=PATIENCE_MS):
        pass
    chosen = chats._chosen()
    assert chosen is not None
    assert chosen.id == first


def test_a_rating_that_cannot_be_kept_is_not_shown(
    page: GPTPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    ask(page.chat, "alpha", qtbot)
    monkeypatch.setattr(Database, "rate", full)
    page.chat.turn_bar.good.click()
    qtbot.waitUntil(lambda: bool(window.findChildren(Notice)), timeout=PATIENCE_MS)
    assert not page.chat.turn_bar.good.isChecked()


def test_a_correction_that_cannot_be_kept_is_not_lost(
    page: GPTPage, window: MainWindow, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    ask(page.chat, "alpha", qtbot)
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("It is three.", True))
    with monkeypatch.context() as full_disk:
        full_disk.setattr(Conversations, "correct", full)
        page.chat.turn_bar.correcting.click()
        qtbot.waitUntil(lambda: bool(window.findChildren(Notice)), timeout=PATIENCE_MS)
    press(window, "Try again", qtbot)
    qtbot.waitUntil(lambda: said(page.chat) == ["alpha", "It is three."], timeout=PATIENCE_MS)


def test_a_refused_question_keeps_its_files(
    page: GPTPage, engine: Held, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    (tmp_path / "note.txt").write_text("The notice period is three months.")
    page.chat.attachments.add([tmp_path / "note.txt"])
    qtbot.waitUntil(lambda: bool(page.chat.attachments._read), timeout=PATIENCE_MS)
    page.chat.field.setPlainText("How long is the notice period?")
    with monkeypatch.context() as full_disk:
        full_disk.setattr(Conversations, "ask", full)
        page.chat.send()
        wait(page.chat, qtbot)
    page.chat.send()
    wait(page.chat, qtbot)
    assert "three months" in engine.prompts[0][-1].content


def test_files_go_with_every_answer_to_their_question(
    page: GPTPage, engine: Held, tmp_path: Path, qtbot: QtBot
) -> None:
    (tmp_path / "note.txt").write_text("The notice period is three months.")
    page.chat.attachments.add([tmp_path / "note.txt"])
    qtbot.waitUntil(lambda: bool(page.chat.attachments._read), timeout=PATIENCE_MS)
    ask(page.chat, "How long is the notice period?", qtbot)
    page.chat.turn_bar.repeating.click()
    wait(page.chat, qtbot)
    assert "three months" in engine.prompts[1][-1].content
    ask(page.chat, "And the rent?", qtbot)
    assert "The notice period is" not in engine.prompts[2][-1].content


def test_files_go_with_an_edited_question(page: GPTPage, engine: Held, tmp_path: Path, qtbot: QtBot) -> None:
    ask(page.chat, "first", qtbot)
    (tmp_path / "note.txt").write_text("The notice period is three months.")
    page.chat.attachments.add([tmp_path / "note.txt"])
    qtbot.waitUntil(lambda: bool(page.chat.attachments._read), timeout=PATIENCE_MS)
    page.chat.turn_bar.editing.trigger()
    page.chat.field.setPlainText("How long is the notice period?")
    page.chat.send()
    wait(page.chat, qtbot)
    assert "three months" in engine.prompts[1][-1].content
    assert page.chat.attachments.isHidden() or not page.chat.attachments._chips


def test_a_chat_that_was_deleted_elsewhere_is_begun_anew(
    page: GPTPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    ask(page.chat, "alpha", qtbot)
    with Database(desk.library.database_path) as database:
        database.delete_conversation(page.chat.conversation.id)
    page.chat.field.setPlainText("beta")
    page.chat.send()
    wait(page.chat, qtbot)
    assert window.findChildren(Notice)
    assert page.chat.field.toPlainText() == "beta"
    page.chat.send()
    wait(page.chat, qtbot)
    assert kept(desk) == [["beta", "Four five six."]]


def test_half_a_letter_is_asked_and_answered(page: GPTPage, engine: Held, qtbot: QtBot) -> None:
    page.chat.field.setPlainText("What is \ud83d?")
    with qtbot.captureExceptions() as raised:
        page.chat.send()
        wait(page.chat, qtbot)
    assert raised == []
    assert page.chat.field.toPlainText() == ""


def test_it_is_said_that_it_is_too_late_to_take_a_deletion_back(
    page: GPTPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr("gui.chat_deletions.UNDO_MS", 1)
    ask(page.chat, "alpha", qtbot)
    page.chats.remove(page.chat.conversation.id, "alpha")
    qtbot.waitUntil(lambda: not page.chats._deletions._waiting, timeout=PATIENCE_MS)
    press(window, "Undo", qtbot)
    qtbot.wait(50)
    assert "for good" in window.findChildren(Notice)[-1].accessibleName()


def test_what_was_typed_a_moment_before_is_there_after_undo(page: GPTPage, qtbot: QtBot) -> None:
    ask(page.chat, "alpha", qtbot)
    one = page.chat.conversation.id
    qtbot.keyClicks(page.chat.field, "and th")
    page.chats.remove(one, "alpha")
    page.chats.take_back(one)
    qtbot.waitUntil(lambda: page.chat.field.toPlainText() == "and th", timeout=PATIENCE_MS)


def test_a_session_that_cannot_be_closed_is_let_go(
    page: GPTPage, engine: Held, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    ask(page.chat, "alpha", qtbot)
    session = page.chats._answerer._session
    monkeypatch.setattr(type(session), "close", full)
    page.chats.take(page.gpt, page.chats._answerer._open)
    ask(page.chat, "beta", qtbot)
    assert page.chats._answerer._session is not session
    monkeypatch.undo()


def test_identical_answers_teach_nothing(page: GPTPage, engine: Held, desk: Desk, qtbot: QtBot) -> None:
    engine._replies = ["Same.", "Same."]
    ask(page.chat, "alpha", qtbot)
    panel = page.chat.compare(page.chat.conversation.opened.tree.path[-1].id)
    assert panel is not None
    qtbot.waitUntil(panel.first_better.isEnabled, timeout=PATIENCE_MS)
    panel.first_better.click()
    with qtbot.waitSignal(page.chat.conversation.drawn, timeout=PATIENCE_MS):
        pass
    with Database(desk.library.database_path) as database:
        assert comparisons(database, "lease-helper") == []


def test_what_was_said_in_a_terminal_is_there_when_the_chat_is_opened_again(
    page: GPTPage, desk: Desk, qtbot: QtBot
) -> None:
    ask(page.chat, "alpha", qtbot)
    one = page.chat.conversation.id
    with Database(desk.library.database_path) as database:
        journal = ConversationJournal(database, "lease-helper", one)
        journal.load()
        journal.question("in a terminal")
        journal.answered("Said there.", ())
    page.chats.begin()
    page.chats.open(one)
    whole = ["alpha", "One two three.", "in a terminal", "Said there."]
    qtbot.waitUntil(lambda: said(page.chat) == whole, timeout=PATIENCE_MS)


def test_a_chat_with_a_file_for_its_next_question_is_not_let_go(
    page: GPTPage, desk: Desk, tmp_path: Path, qtbot: QtBot
) -> None:
    ask(page.chat, "alpha", qtbot)
    first = page.chat
    (tmp_path / "note.txt").write_text("The notice period is three months.")
    first.attachments.add([tmp_path / "note.txt"])
    with Database(desk.library.database_path) as database:
        ids = [database.start_conversation("lease-helper", str(number)) for number in range(20)]
    for one in ids:
        page.chats.open(one)
        wait(page.chat, qtbot)
    assert page.chats._views[first.conversation.id] is first


def test_the_switch_of_the_probabilities_is_the_same_in_all_chats(page: GPTPage, qtbot: QtBot) -> None:
    ask(page.chat, "alpha", qtbot)
    first = page.chat
    page.chats.begin()
    page.chat.probabilities.trigger()
    page.chats.open(first.conversation.id)
    assert first.probabilities.isChecked()
    assert first.transcript.tinted


def test_an_answer_that_the_disk_has_no_room_for_can_be_tried_again(
    page: GPTPage, window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    write = ConversationJournal._write
    with monkeypatch.context() as filling:
        filling.setattr(
            ConversationJournal,
            "_write",
            lambda self, text, *more: write(self, text, *more) if text == "One" else full(),
        )
        ask(page.chat, "alpha", qtbot)
        assert said(page.chat)[0] == "alpha"
        assert "One" in said(page.chat)[1], "what was read stays on the screen"
    press(window, "Try again", qtbot)
    wait(page.chat, qtbot)
    assert said(page.chat) == ["alpha", "Four five six."]


def test_an_answer_of_no_words_is_said_to_be_one(page: GPTPage, engine: Held, qtbot: QtBot) -> None:
    engine._replies = [""]
    ask(page.chat, "alpha", qtbot)
    assert "no words" in page.chat.turn_bar._state.text()
    assert page.chat.turn_bar._state.isVisible()
