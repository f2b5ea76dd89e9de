"""Making a GPT by conversation: with a model, without one, with one that fails; wishes, and taking them back."""

from __future__ import annotations

import json

import pytest
from pytestqt.qtbot import QtBot

from builder import assemble, create
from builder.library import Library
from builder.spec import GPT
from engine.errors import ModelMissing, WeightsInvalid
from engine.fake import FakeEngine
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages import create as create_page
from gui.pages.gpt import GPTPage
from tests.gui.making import PATIENCE_MS, opened, settled


def say(page: GPTPage, qtbot: QtBot, text: str) -> None:
    creating = page.configure.creating
    creating.field.setText(text)
    creating.sending.click()
    qtbot.waitUntil(lambda: not creating.busy, timeout=PATIENCE_MS)


def bubbles(page: GPTPage) -> list[str]:
    said = page.configure.creating.said
    widgets = (said.itemAt(place).widget() for place in range(said.count()))
    return [widget.accessibleName() for widget in widgets if widget]


def test_a_gpt_is_made_by_conversation_changed_by_wishes_and_taken_back(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reply = json.dumps({"name": "x", "description": "Answers questions about the shop lease.", "questions": []})
    monkeypatch.setattr(assemble, "open_model", lambda library, gpt: FakeEngine([reply]))
    page = opened(window, desk, qtbot, GPT("New one"))
    settled(desk, qtbot)
    creating, form = page.configure.creating, page.configure.form
    assert page.configure.tabs.currentIndex() == 0
    assert bubbles(page) == ["What is it for?"]
    assert not creating.skipping.isEnabled()
    say(page, qtbot, "answers questions about our shop lease")
    creating.skipping.click()
    say(page, qtbot, "friendly")
    say(page, qtbot, "give advice")
    made = form.gpt()
    assert made.name == "New one"
    assert made.description == "Answers questions about the shop lease."
    assert made.instructions.splitlines()[-1] == "What you must not do: Give advice."
    proposal = next(text for text in bubbles(page) if text.startswith("This is what I made"))
    assert "Description (worded by the model): Answers" in proposal
    assert "Instructions (in your words):" in proposal
    say(page, qtbot, "it should speak Spanish")
    assert form.instructions.toPlainText().endswith("Answer in Spanish.")
    assert bubbles(page)[-1].startswith("It answers in Spanish now.")
    creating.undoing.click()
    assert form.gpt() == made
    creating.undoing.click()
    assert form.gpt().instructions == ""
    assert not creating.undoing.isEnabled()
    assert desk.library.get("new-one") == GPT("New one", slug="new-one")  # nothing is saved before a person says so


def test_without_the_model_it_is_made_of_the_persons_words(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(library: Library, gpt: GPT) -> FakeEngine:
        raise ModelMissing("The model is not here.")

    monkeypatch.setattr(assemble, "open_model", missing)
    page = opened(window, desk, qtbot, GPT("New one"))
    for text in ("answers questions about our shop lease", "staff", "friendly", "give advice"):
        say(page, qtbot, text)
    assert page.configure.form.gpt().description == "Answers questions about our shop lease. For staff."
    page.configure.creating.start()
    assert bubbles(page)[-1] == "What is it for?"
    assert page.configure.form.gpt().instructions


def test_a_model_that_does_not_open_leaves_the_persons_words(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(library: Library, gpt: GPT) -> FakeEngine:
        raise WeightsInvalid("The weights are cut short.")

    monkeypatch.setattr(assemble, "open_model", broken)
    page = opened(window, desk, qtbot, GPT("New one"))
    for text in ("answers questions about our shop lease", "staff", "friendly", "give advice"):
        say(page, qtbot, text)
    assert page.configure.form.gpt().description == "Answers questions about our shop lease. For staff."


def test_a_failure_asks_the_last_question_again_and_keeps_the_other_answers(
    window: MainWindow, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(library: Library, gpt: GPT) -> FakeEngine:
        raise MemoryError

    monkeypatch.setattr(assemble, "open_model", full)
    page = opened(window, desk, qtbot, GPT("New one"))
    for text in ("answers questions about our shop lease", "staff", "friendly", "give advice"):
        say(page, qtbot, text)
    assert bubbles(page)[-1] == "What must it not do?"
    monkeypatch.setattr(assemble, "open_model", lambda library, gpt: FakeEngine(["{}"]))
    say(page, qtbot, "give advice")
    made = page.configure.form.gpt()
    assert made.description == "Answers questions about our shop lease. For staff."
    assert made.instructions.splitlines()[-1] == "What you must not do: Give advice."


def test_a_gpt_that_has_instructions_is_asked_for_wishes(window: MainWindow, desk: Desk, qtbot: QtBot) -> None:
    page = opened(window, desk, qtbot)
    assert page.configure.tabs.currentIndex() == 1
    assert bubbles(page)[0].startswith("Tell me what to change")


def test_all_that_the_builder_says_can_be_translated() -> None:
    assert set(create_page.SAID) == set(create.SAID)
    assert list(create_page.ASKED) == [question.key for question in create.INTERVIEW]
    assert [text for text, _ in create_page.ASKED.values()] == [question.text for question in create.INTERVIEW]
