"""The chats of a GPT in the window: kept, gone on with, branched, stopped, found in, rated, compared, corrected."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog
from pytestqt.qtbot import QtBot

from builder import assemble
from builder.comparisons import comparisons
from builder.conversations import Conversations
from builder.database import Database
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage
from gui.theme import TEXT_PERCENT
from gui.widgets.chat_view import ChatView
from gui.widgets.export_chat import ask_where
from gui.widgets.notice import Notice
from gui.widgets.two_lines import SECOND
from tests.gui.talkative import PATIENCE_MS, Held, opened, session_with


@pytest.fixture
def engine(monkeypatch: pytest.MonkeyPatch) -> Held:
    made = Held(["One **two** three.", "Four five six.", "Seven.", "Eight.", "Nine."])
    monkeypatch.setattr(assemble, "open_session", session_with(made))
    return made


@pytest.fixture
def page(engine: Held, window: MainWindow, desk: Desk, qtbot: QtBot) -> GPTPage:
    return opened(window, desk, qtbot)


def ask(chat: ChatView, question: str, qtbot: QtBot) -> None:
    chat.ask(question)
    wait(chat, qtbot)


def wait(chat: ChatView, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not chat.busy, timeout=PATIENCE_MS)


def said(chat: ChatView) -> list[str]:
    """What the transcript shows, a line each."""
    return [line for line in chat.transcript.toPlainText().splitlines() if line.strip()]


def title(page: GPTPage, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    """What the list says of the conversation at its top."""
    return str(page.chats.list.model.index(0).data(role))


def kept(desk: Desk) -> list[list[str]]:
    """What is on the disk of each conversation, the last one first."""
    with Database(desk.library.database_path) as database:
        conversations = Conversations(database, "lease-helper")
        return [[m.content for m in conversations.open(one.id).tree.path] for one in conversations.listed()]


def test_a_question_and_its_answer_are_shown_and_kept(page: GPTPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.chat.field, "How long?")
    qtbot.keyClick(page.chat.field, Qt.Key.Key_Return)
    wait(page.chat, qtbot)
    assert said(page.chat) == ["How long?", "One two three."]
    assert page.chat.field.toPlainText() == ""
    assert kept(desk) == [["How long?", "One **two** three."]]
    qtbot.waitUntil(lambda: page.chats.list.model.rowCount() == 1, timeout=PATIENCE_MS)
    assert title(page) == "How long?"
    assert page._command.text == f"gptb chat lease-helper --conversation {page.chat.conversation.id[:8]}"


def test_the_model_is_told_what_was_said_before(page: GPTPage, engine: Held, qtbot: QtBot) -> None:
    ask(page.chat, "first", qtbot)
    ask(page.chat, "second", qtbot)
    told = [message.content for message in engine.prompts[-1]]
    assert told == ["Be brief.", "first", "One **two** three.", "second"]


def test_a_conversation_is_opened_again_in_another_window(
    page: GPTPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    ask(page.chat, "first", qtbot)
    one = page.chat.conversation.id
    desk.gpt_closed.emit("lease-helper")
    qtbot.waitUntil(lambda: not window.findChildren(GPTPage), timeout=PATIENCE_MS)
    again = opened(window, desk, qtbot)
    again.chats.open(one)
    wait(again.chat, qtbot)
    assert said(again.chat) == ["first", "One two three."]
    ask(again.chat, "second", qtbot)
    assert kept(desk) == [["first", "One **two** three.", "second", "Four five six."]]


def test_an_answer_goes_on_while_another_chat_is_looked_at(page: GPTPage, engine: Held, qtbot: QtBot) -> None:
    engine.held = True
    first = page.chat
    first.ask("first")
    engine.go.release()
    qtbot.waitUntil(lambda: "One" in first.transcript.toPlainText(), timeout=PATIENCE_MS)
    page.chats.begin()
    assert page.chat is not first
    second = page.chat
    second.ask("second")
    qtbot.waitUntil(lambda: said(second) == ["second"], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: page.chats.list.model.rowCount() == 2, timeout=PATIENCE_MS)
    engine.held = False
    engine.go.release()
    wait(first, qtbot)
    wait(second, qtbot)
    assert said(first) == ["first", "One two three."]
    assert said(second) == ["second", "Four five six."]


def test_the_list_follows_the_look_and_the_size(page: GPTPage, desk: Desk, qtbot: QtBot) -> None:
    small = page.chats.list.delegate.theme
    desk.settings.setValue(TEXT_PERCENT, 200)
    desk.appearance_changed.emit()
    assert page.chats.list.delegate.theme.type() == 2 * small.type()


def test_a_new_chat_that_has_not_begun_is_not_begun_twice(page: GPTPage) -> None:
    chat = page.chat
    page.chats.begin()
    assert page.chat is chat


def test_stopping_keeps_what_was_read(page: GPTPage, engine: Held, desk: Desk, qtbot: QtBot) -> None:
    engine.held = True
    page.chat.ask("first")
    engine.go.release()
    qtbot.waitUntil(lambda: "One" in page.chat.transcript.toPlainText(), timeout=PATIENCE_MS)
    page.chat.stopping.click()
    engine.go.release()
    wait(page.chat, qtbot)
    assert kept(desk)[0][0] == "first"
    assert kept(desk)[0][1].startswith("One")
    assert "three" not in kept(desk)[0][1]
    assert page.chat.turn_bar._state.text() == "Stopped."


def test_another_answer_stands_beside_the_first_and_arrows_go_between(
    page: GPTPage, engine: Held, desk: Desk, qtbot: QtBot
) -> None:
    ask(page.chat, "first", qtbot)
    page.chat.turn_bar.repeating.click()
    wait(page.chat, qtbot)
    assert said(page.chat) == ["first", "Four five six."]
    assert engine.samplings[1].temperature > engine.samplings[0].temperature
    assert page.chat.turn_bar._place.text() == "2/2"
    page.chat.turn_bar.before.click()
    qtbot.waitUntil(lambda: said(page.chat) == ["first", "One two three."], timeout=PATIENCE_MS)
    assert page.chat.turn_bar._place.text() == "1/2"
    assert not page.chat.turn_bar.before.isEnabled()
    assert kept(desk) == [["first", "One **two** three."]]


def test_an_edited_question_is_a_branch(page: GPTPage, desk: Desk, qtbot: QtBot) -> None:
    ask(page.chat, "first", qtbot)
    ask(page.chat, "second", qtbot)
    qtbot.keyClicks(page.chat.field, "being typed")
    first = page.chat.conversation.opened.tree.path[0].id
    page.chat.edit(first)
    assert page.chat.field.toPlainText() == "first"
    page.chat.field.setPlainText("first, rather")
    page.chat.send()
    wait(page.chat, qtbot)
    assert said(page.chat) == ["first, rather", "Seven."]
    assert page.chat.field.toPlainText() == "being typed"
    page.chat.turn_bar.branch_before.click()
    whole = ["first", "One two three.", "second", "Four five six."]
    qtbot.waitUntil(lambda: said(page.chat) == whole, timeout=PATIENCE_MS)


def test_an_edit_can_be_left(page: GPTPage, qtbot: QtBot) -> None:
    ask(page.chat, "first", qtbot)
    page.chat.turn_bar.editing.trigger()
    assert page.chat.composer.editing
    qtbot.keyClick(page.chat.field, Qt.Key.Key_Escape)
    assert page.chat.field.toPlainText() == ""
    ask(page.chat, "second", qtbot)
    assert len(page.chat.conversation.opened.tree.path) == 4


def test_a_failed_answer_leaves_no_empty_bubble_and_the_question_stays(
    page: GPTPage, engine: Held, desk: Desk, window: MainWindow, qtbot: QtBot
) -> None:
    engine._replied = 5  # its script has ended
    ask(page.chat, "first", qtbot)
    assert said(page.chat) == ["first"]
    assert len(page.chat.transcript.document().rootFrame().childFrames()) == 1
    assert kept(desk) == [["first"]]
    assert window.findChildren(Notice)
    engine._replied = 0
    page.chat.turn_bar.repeating.click()
    wait(page.chat, qtbot)
    assert said(page.chat) == ["first", "One two three."]


def test_a_question_that_cannot_be_kept_stays_in_the_field(
    page: GPTPage, engine: Held, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    def full(*_: object) -> int:
        raise OSError(28, "No space left on device", "library.db")

    monkeypatch.setattr(Conversations, "ask", full)
    qtbot.keyClicks(page.chat.field, "How long?")
    page.chat.sending.click()
    wait(page.chat, qtbot)
    assert page.chat.field.toPlainText() == "How long?"
    assert said(page.chat) == []
    assert engine.prompts == []


def test_finding_in_a_chat_counts_and_goes_round(page: GPTPage, qtbot: QtBot) -> None:
    ask(page.chat, "Is two a number?", qtbot)
    page.chat.find_words()
    bar = page.chat.find_bar
    bar.words.setText("two")
    assert bar.count.text() == "1 of 2"
    bar.next()
    assert bar.count.text() == "2 of 2"
    bar.next()
    assert bar.count.text() == "1 of 2"
    bar.previous()
    assert bar.count.text() == "2 of 2"
    assert len(page.chat.transcript.extraSelections()) == 2
    bar.words.setText("nowhere")
    assert bar.count.text() == "Not found"
    qtbot.keyClick(bar.words, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert page.chat.transcript.extraSelections() == []


def test_finding_across_chats(page: GPTPage, qtbot: QtBot) -> None:
    ask(page.chat, "alpha", qtbot)
    page.chats.begin()
    ask(page.chat, "beta", qtbot)
    qtbot.waitUntil(lambda: page.chats.list.model.rowCount() == 2, timeout=PATIENCE_MS)
    page.chats.list.words.setText("three")
    qtbot.waitUntil(lambda: page.chats.list.model.rowCount() == 1, timeout=PATIENCE_MS)
    assert title(page) == "alpha"


def test_renaming_and_deleting_with_undo(page: GPTPage, window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    ask(page.chat, "alpha", qtbot)
    one = page.chat.conversation.id
    page.chats.rename_to(one, "Letters")
    qtbot.waitUntil(lambda: page.chats.list.model.rowCount() == 1 and title(page) == "Letters", timeout=PATIENCE_MS)
    page.chats.remove(one, "Letters")
    qtbot.waitUntil(lambda: page.chats.list.model.rowCount() == 0, timeout=PATIENCE_MS)
    assert said(page.chat) == []
    page.chats.take_back(one)
    qtbot.waitUntil(lambda: said(page.chat) == ["alpha", "One two three."], timeout=PATIENCE_MS)
    page.chats.remove(one, "Letters")
    desk.gpt_closed.emit("lease-helper")
    qtbot.waitUntil(lambda: not window.findChildren(GPTPage), timeout=PATIENCE_MS)
    with Database(desk.library.database_path) as database, database.transaction(writes=False) as connection:
        assert connection.execute("SELECT count(*) FROM message").fetchone() == (0,)


def test_exporting_and_copying(page: GPTPage, tmp_path: Path, qtbot: QtBot) -> None:
    ask(page.chat, "alpha", qtbot)
    one = page.chat.conversation.id
    page.chats.export_to(one, tmp_path / "x.md")
    page.chats.export_to(one, tmp_path / "x.json")
    qtbot.waitUntil((tmp_path / "x.json").exists, timeout=PATIENCE_MS)
    assert "One **two** three." in (tmp_path / "x.md").read_text("utf-8")
    assert len(json.loads((tmp_path / "x.json").read_text("utf-8"))["messages"]) == 2
    page.chat.turn_bar.copying.click()
    assert QGuiApplication.clipboard().text() == "One **two** three."


def test_an_answer_is_rated_and_the_rating_taken_back(page: GPTPage, desk: Desk, qtbot: QtBot) -> None:
    ask(page.chat, "alpha", qtbot)
    bar = page.chat.turn_bar
    talk = page.chat.conversation
    answer = talk.opened.tree.path[-1].id
    bar.bad.click()
    qtbot.waitUntil(lambda: talk.opened.ratings == {answer: -1}, timeout=PATIENCE_MS)
    assert (bar.good.isChecked(), bar.bad.isChecked()) == (False, True)
    bar.good.click()
    qtbot.waitUntil(lambda: talk.opened.ratings == {answer: 1}, timeout=PATIENCE_MS)
    assert (bar.good.isChecked(), bar.bad.isChecked()) == (True, False)
    bar.good.click()
    qtbot.waitUntil(lambda: talk.opened.ratings == {}, timeout=PATIENCE_MS)


def test_the_better_of_two_answers_is_kept_and_shown(page: GPTPage, desk: Desk, qtbot: QtBot) -> None:
    ask(page.chat, "alpha", qtbot)
    panel = page.chat.compare(page.chat.conversation.opened.tree.path[-1].id)
    assert panel is not None
    assert not panel.second_better.isEnabled()
    qtbot.waitUntil(panel.second_better.isEnabled, timeout=PATIENCE_MS)
    wait(page.chat, qtbot)
    assert panel.first.toPlainText().strip() == "One two three."
    assert panel.second.toPlainText().strip() == "Four five six."
    assert kept(desk) == [["alpha", "One **two** three."]], "nothing was chosen yet"
    panel.second_better.click()
    qtbot.waitUntil(lambda: said(page.chat) == ["alpha", "Four five six."], timeout=PATIENCE_MS)
    with Database(desk.library.database_path) as database:
        (found,) = comparisons(database, "lease-helper")
    assert (found.chosen, found.rejected) == ("Four five six.", "One **two** three.")
    assert [message["content"] for message in found.prompt] == ["Be brief.", "alpha"]


def test_neither_answer_may_be_chosen(page: GPTPage, engine: Held, desk: Desk, qtbot: QtBot) -> None:
    ask(page.chat, "alpha", qtbot)
    engine.held = True
    panel = page.chat.compare(page.chat.conversation.opened.tree.path[-1].id)
    assert panel is not None
    panel.leaving.click()
    engine.held = False
    engine.go.release()
    wait(page.chat, qtbot)
    assert said(page.chat) == ["alpha", "One two three."]
    with Database(desk.library.database_path) as database:
        assert comparisons(database, "lease-helper") == []


def test_who_asks_on_while_comparing_has_chosen_neither(page: GPTPage, qtbot: QtBot) -> None:
    ask(page.chat, "alpha", qtbot)
    panel = page.chat.compare(page.chat.conversation.opened.tree.path[-1].id)
    assert panel is not None
    qtbot.waitUntil(panel.second_better.isEnabled, timeout=PATIENCE_MS)
    wait(page.chat, qtbot)
    ask(page.chat, "beta", qtbot)
    assert page.chat.transcript.isVisible()
    assert said(page.chat) == ["alpha", "One two three.", "beta", "Seven."]


def test_a_correction_is_kept_and_shown(
    page: GPTPage, desk: Desk, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    ask(page.chat, "alpha", qtbot)
    monkeypatch.setattr(QInputDialog, "getMultiLineText", lambda *_: ("It is three.", True))
    page.chat.turn_bar.correcting.click()
    qtbot.waitUntil(lambda: said(page.chat) == ["alpha", "It is three."], timeout=PATIENCE_MS)
    assert page.chat.turn_bar._state.text() == "Corrected by you."
    with Database(desk.library.database_path) as database:
        (found,) = comparisons(database, "lease-helper")
    assert (found.kind, found.chosen, found.rejected) == ("correction", "It is three.", "One **two** three.")


def test_an_earlier_turn_is_chosen_from_the_keyboard(page: GPTPage, qtbot: QtBot) -> None:
    ask(page.chat, "first", qtbot)
    ask(page.chat, "second", qtbot)
    page.chat.step_turn(-1)
    assert page.chat.turn_bar._which.text() == "Turn 1:"
    page.chat.turn_bar.copying.click()
    assert QGuiApplication.clipboard().text() == "One **two** three."
    page.chat.step_turn(1)
    assert page.chat.turn_bar._which.isHidden()


def test_the_budget_says_where_the_tokens_went(page: GPTPage, qtbot: QtBot) -> None:
    assert page.chat.budget.isHidden()
    ask(page.chat, "first", qtbot)
    told = page.chat.budget.accessibleDescription()
    assert "of 8,192 tokens" in told
    assert "Instructions: 6" in told
    assert "Answer: 4" in told
    assert page.chat.budget.toolTip().splitlines()[0] == told.split(". ")[0]
    assert not page.chat.budget.grab().isNull()


def test_a_starter_asks_and_leaves_what_is_being_typed(page: GPTPage, desk: Desk, qtbot: QtBot) -> None:
    qtbot.keyClicks(page.chat.field, "typing")
    page.chat.starters.chosen.emit("How long?")
    wait(page.chat, qtbot)
    assert said(page.chat)[0] == "How long?"
    assert page.chat.field.toPlainText() == "typing"
    page.chat.composer.flush()
    with Database(desk.library.database_path) as database:
        drafts = lambda: [one.draft for one in Conversations(database, "lease-helper").listed()]  # noqa: E731
        qtbot.waitUntil(lambda: drafts() == ["typing"], timeout=PATIENCE_MS)


def test_a_long_conversation_is_drawn_in_pieces(page: GPTPage, desk: Desk, qtbot: QtBot) -> None:
    with Database(desk.library.database_path) as database:
        one = database.start_conversation("lease-helper", "long")
        for number in range(150):
            database.append(one, "user", f"question {number}")
            database.append(one, "assistant", f"answer **{number}**")
    page.chats.open(one)
    qtbot.waitUntil(lambda: len(said(page.chat)) == 300, timeout=PATIENCE_MS)
    assert said(page.chat)[-1] == "answer 149"


def test_idle_chats_are_let_go_and_busy_ones_are_not(page: GPTPage, desk: Desk, qtbot: QtBot) -> None:
    with Database(desk.library.database_path) as database:
        ids = [database.start_conversation("lease-helper", str(number)) for number in range(20)]
        for one in ids:
            database.append(one, "user", "q")
    for one in ids:
        page.chats.open(one)
        wait(page.chat, qtbot)
    assert len(page.chats._views) <= 13
    page.chats.open(ids[0])
    qtbot.waitUntil(lambda: said(page.chat) == ["q"], timeout=PATIENCE_MS)


def test_a_closed_page_is_let_go_with_all_its_chats(
    page: GPTPage, window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    ask(page.chat, "alpha", qtbot)
    page.chats.begin()
    ask(page.chat, "beta", qtbot)
    gone: list[str] = []
    own = [thread for thread in threading.enumerate() if thread.name in ("gptb-chat", "gptb-keep")][-2:]
    assert {thread.name for thread in own} == {"gptb-chat", "gptb-keep"}
    for view in page.chats._views.values():
        view.destroyed.connect(lambda *_: gone.append("view"))
        view.conversation.destroyed.connect(lambda *_: gone.append("conversation"))
    desk.gpt_closed.emit("lease-helper")
    qtbot.waitUntil(lambda: sorted(gone) == ["conversation", "conversation", "view", "view"], timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: not any(thread.is_alive() for thread in own), timeout=PATIENCE_MS)


def test_what_is_typed_is_in_the_list_and_kept(page: GPTPage, desk: Desk, qtbot: QtBot) -> None:
    ask(page.chat, "alpha", qtbot)
    qtbot.waitUntil(lambda: page.chats.list.model.rowCount() == 1, timeout=PATIENCE_MS)
    qtbot.keyClicks(page.chat.field, "and then")
    qtbot.waitUntil(lambda: title(page, SECOND) == "Draft: and then", timeout=PATIENCE_MS)
    with Database(desk.library.database_path) as database:
        kept = Conversations(database, "lease-helper")
        qtbot.waitUntil(lambda: kept.listed()[0].draft == "and then", timeout=PATIENCE_MS)
    ask(page.chat, "and then?", qtbot)
    qtbot.waitUntil(lambda: "Draft" in title(page, SECOND), timeout=PATIENCE_MS)


def test_of_a_very_long_conversation_the_end_is_shown_first(page: GPTPage, desk: Desk, qtbot: QtBot) -> None:
    with Database(desk.library.database_path) as database:
        one = database.start_conversation("lease-helper", "long")
        with database.transaction() as connection:
            connection.executemany(
                "INSERT INTO message (id, conversation, parent, role, content, created) VALUES (?, ?, ?, ?, ?, 0)",
                [(n, one, n - 1 or None, ("assistant", "user")[n % 2], f"m{n}.") for n in range(1, 1001)],
            )
    page.chats.open(one)
    qtbot.waitUntil(lambda: len(said(page.chat)) == 400, timeout=PATIENCE_MS)
    assert said(page.chat)[0] == "m601."
    page.chat.step_turn(-1)
    assert page.chat.turn_bar._which.text() == "Turn 499:"
    page.chat.talk.earlier.click()
    qtbot.waitUntil(lambda: len(said(page.chat)) == 800, timeout=PATIENCE_MS)


def test_finding_goes_on_in_what_came_since(page: GPTPage, qtbot: QtBot) -> None:
    ask(page.chat, "two?", qtbot)
    page.chat.find_words()
    bar = page.chat.find_bar
    bar.words.setText("six")
    assert bar.count.text() == "Not found"
    ask(page.chat, "And then?", qtbot)
    bar.next()
    assert bar.count.text() == "1 of 1"


def test_a_file_that_nobody_was_asked_about_is_not_overwritten(
    page: GPTPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "notes"), "Markdown (*.md)"))
    assert ask_where(page, "x") == tmp_path / "notes.md"
    (tmp_path / "notes.md").write_text("mine")
    assert ask_where(page, "x") == tmp_path / "notes 2.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "notes.MD"), "JSON (*.json)"))
    assert ask_where(page, "x") == tmp_path / "notes.MD"
