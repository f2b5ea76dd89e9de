"""The conversations with a GPT: listed, found, opened, branched, renamed, removed and taken back; drafts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder.chat_export import as_markdown, export_conversation
from builder.comparisons import add_comparison, as_json_lines, comparisons, correct, prefer
from builder.conversations import Conversations, new_id
from builder.database import Database
from builder.errors import ConversationMissing, SpecInvalid
from builder.journal import BEGUN, ConversationJournal
from builder.message_tree import turns
from builder.recalled import finished
from builder.unfinished import unfinished
from engine.chat import Message
from rag.types import Citation, Passage

PASSAGE = Passage("p1", "The notice period is three months.", "lease.pdf", 3, 10, 44, 0.9)
CITATION = Citation("Three months.", 1, PASSAGE.text, "lease.pdf", 3, 10, 44, 0.9)


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[Conversations]:
    with Database(tmp_path / "library.db") as database:
        yield Conversations(database, "lease")


def answer(kept: Conversations, conversation: str, question: int, text: str, **more: object) -> int:
    journal = ConversationJournal(kept.database, kept.slug, conversation, question, **more)  # type: ignore[arg-type]
    journal.answered(text, (PASSAGE,), (CITATION,))
    assert journal.answer is not None
    return journal.answer


def contents(kept: Conversations, conversation: str) -> list[str]:
    return [message.content for message in kept.open(conversation).tree.path]


def test_a_conversation_begins_with_its_first_question_which_names_it(kept: Conversations) -> None:
    one = new_id()
    assert kept.open(one).tree.path == ()
    assert kept.listed() == []
    question = kept.ask(one, "How long is\nthe notice period?")
    answer(kept, one, question, "Three months.")
    (listing,) = kept.listed()
    assert (listing.id, listing.title, listing.messages) == (one, "How long is the notice period?", 2)
    opened = kept.open(one)
    assert [m.content for m in opened.tree.path] == ["How long is\nthe notice period?", "Three months."]
    assert opened.tree.path[1].sources[0]["text"] == PASSAGE.text
    assert opened.tree.path[1].citations[0]["passage"] == 1


def test_the_one_that_changed_last_comes_first(kept: Conversations) -> None:
    first, second = new_id(), new_id()
    kept.ask(first, "one")
    kept.ask(second, "two")
    assert [one.id for one in kept.listed()] == [second, first]
    kept.ask(first, "three", kept.open(first).tree.leaf)
    assert [one.id for one in kept.listed()] == [first, second]


def test_answers_are_siblings_and_an_edited_question_is_a_branch(kept: Conversations) -> None:
    one = new_id()
    question = kept.ask(one, "q")
    left = answer(kept, one, question, "left")
    right = answer(kept, one, question, "right")
    assert contents(kept, one) == ["q", "right"]
    tree = kept.open(one).tree
    assert [message.id for message in tree.siblings(right)] == [left, right]
    before = tree.beside(right, -1)
    assert before is not None
    assert (before.id, tree.beside(right, 1)) == (left, None)
    follow_up = kept.ask(one, "more", left)
    kept.look_at(one, right)
    assert contents(kept, one) == ["q", "right"]
    tree = kept.open(one).tree
    assert tree.end_of(left) == follow_up
    edited = kept.ask(one, "q, rather", None)
    assert contents(kept, one) == ["q, rather"]
    assert [message.id for message in kept.open(one).tree.siblings(edited)] == [question, edited]
    assert len(kept.open(one).tree) == 5


def test_a_branch_is_gone_back_to_where_the_talk_went_on_and_not_to_the_worse_of_two_answers(
    kept: Conversations,
) -> None:
    one = new_id()
    question = kept.ask(one, "q")
    better = answer(kept, one, question, "better")
    answer(kept, one, question, "worse", look=False)
    last = answer(kept, one, kept.ask(one, "more", better), "more of it")
    kept.ask(one, "q, rather", None)
    assert kept.open(one).tree.end_of(question) == last


def test_a_second_answer_to_compare_with_does_not_take_the_firsts_place(kept: Conversations) -> None:
    one = new_id()
    question = kept.ask(one, "q")
    answer(kept, one, question, "first")
    answer(kept, one, question, "second", look=False)
    assert contents(kept, one) == ["q", "first"]


def test_a_model_is_told_only_of_questions_that_were_answered(kept: Conversations) -> None:
    one = new_id()
    question = kept.ask(one, "failed")
    question = kept.ask(one, "q", question)
    leaf = answer(kept, one, question, "a")
    kept.ask(one, "unanswered", leaf)
    assert [(m.role, m.content) for m in turns(kept.open(one).tree.path)] == [("user", "q"), ("assistant", "a")]


def test_a_draft_is_kept_until_its_question_is_asked(kept: Conversations) -> None:
    one = new_id()
    kept.keep_draft(one, "")
    assert kept.listed() == []
    kept.keep_draft(one, "How lo")
    assert [(listing.id, listing.draft) for listing in kept.listed()] == [(one, "How lo")]
    assert [(found.gpt, found.draft) for found in unfinished(kept.database)] == [("lease", "How lo")]
    kept.ask(one, "How long?")
    assert kept.open(one).draft == ""
    assert unfinished(kept.database) == []


def test_an_answer_without_an_end_is_known_as_interrupted(kept: Conversations) -> None:
    one = new_id()
    now = [0.0]
    journal = ConversationJournal(kept.database, "lease", one, kept.ask(one, "q"), clock=lambda: now[0])
    journal.so_far(["Three"], ())
    journal.so_far(["Three", " months"], ())
    assert kept.open(one).tree.path[1][3] == "Three", "kept a moment ago"
    now[0] = 1.0
    journal.so_far(["Three", " months", "."], ())
    assert kept.open(one).tree.path[1].content == "Three months."
    assert kept.open(one).tree.path[1].ended == BEGUN
    assert kept.listed()[0].interrupted
    assert unfinished(kept.database)[0].conversation == one
    kept.acknowledge(one)
    assert (unfinished(kept.database), kept.open(one).tree.path[1].ended) == ([], "interrupted")
    journal.answered("Three months.", ())
    assert not kept.listed()[0].interrupted


def test_an_answer_that_failed_before_a_word_of_it_came_is_none(kept: Conversations) -> None:
    one = new_id()
    ConversationJournal(kept.database, "lease", one, kept.ask(one, "q")).answered("", (), (), "failed")
    assert contents(kept, one) == ["q"]


def test_finding_looks_into_titles_and_messages(kept: Conversations) -> None:
    one, two = new_id(), new_id()
    answer(kept, one, kept.ask(one, "q"), "The notice period is 100 % three_months long, as was agreed.")
    kept.ask(two, "The rent?")
    assert [listing.id for listing in kept.find("NOTICE")] == [one]
    assert "notice period" in kept.find("notice")[0].snippet
    assert [listing.id for listing in kept.find("100 %")] == [one]
    assert kept.find("three%months") == []
    assert [listing.id for listing in kept.find("rent")] == [two]
    assert len(kept.find("  ")) == 2
    kept.rename(two, "Money")
    assert [listing.id for listing in kept.find("money")] == [two]


def test_what_was_removed_can_be_taken_back_until_it_is_purged(kept: Conversations) -> None:
    one = new_id()
    kept.ask(one, "q")
    kept.remove(one)
    assert kept.listed() == kept.find("q") == []
    kept.purge(older_than_s=60)
    kept.restore(one)
    assert contents(kept, one) == ["q"]
    kept.remove(one)
    kept.purge()
    with pytest.raises(ConversationMissing):
        kept.restore(one)


def test_those_of_another_gpt_are_out_of_reach(kept: Conversations) -> None:
    one = new_id()
    kept.ask(one, "q")
    other = Conversations(kept.database, "other")
    for call in (
        lambda: other.open(one),
        lambda: other.ask(one, "x"),
        lambda: other.rename(one, "x"),
        lambda: other.remove(one),
        lambda: other.resolve(one),
        lambda: kept.resolve(""),
        lambda: kept.correct(one, 99, "x"),
    ):
        with pytest.raises(ConversationMissing):
            call()
    assert kept.resolve(one[:6]) == one


def test_a_correction_stands_beside_the_answer(kept: Conversations) -> None:
    one = new_id()
    wrong = answer(kept, one, kept.ask(one, "q"), "wrong")
    right = kept.correct(one, wrong, "right")
    assert contents(kept, one) == ["q", "right"]
    assert [m.id for m in kept.open(one).tree.siblings(right)] == [wrong, right]


def test_comparisons_outlive_their_conversation_and_read_as_trainers_do(kept: Conversations) -> None:
    prompt = [Message("system", "Be brief."), Message("user", "How long?")]
    add_comparison(kept.database, "lease", "choice", prompt, "Three months.", "Long.")
    add_comparison(kept.database, "lease", "correction", prompt, "Three.", "Two.")
    lines = [json.loads(line) for line in as_json_lines(comparisons(kept.database, "lease")).splitlines()]
    assert [line["kind"] for line in lines] == ["choice", "correction"]
    assert lines[0]["prompt"][1] == {"role": "user", "content": "How long?"}
    assert lines[0]["chosen"] == [{"role": "assistant", "content": "Three months."}]
    assert lines[0]["rejected"] == [{"role": "assistant", "content": "Long."}]
    kept.database.forget("lease")
    assert comparisons(kept.database, "lease") == []


def test_a_choice_between_two_answers_and_a_correction_tell_what_was_asked(kept: Conversations) -> None:
    one = new_id()
    before = answer(kept, one, kept.ask(one, "first"), "fine")
    question = kept.ask(one, "q", before)
    left = answer(kept, one, question, "left")
    right = answer(kept, one, question, "right", look=False)
    prefer(kept, one, right, left, "Be brief.")
    assert contents(kept, one)[-1] == "right"
    correct(kept, one, right, "righter", "")
    assert contents(kept, one)[-1] == "righter"
    choice, correction = comparisons(kept.database, "lease")
    said = [("system", "Be brief."), ("user", "first"), ("assistant", "fine"), ("user", "q")]
    assert [(message["role"], message["content"]) for message in choice.prompt] == said
    assert (choice.kind, choice.chosen, choice.rejected) == ("choice", "right", "left")
    assert (correction.kind, correction.chosen, correction.rejected) == ("correction", "righter", "right")
    assert len(correction.prompt) == 3


def test_a_kept_answer_is_recalled_as_it_ended(kept: Conversations) -> None:
    one = new_id()
    answer(kept, one, kept.ask(one, "q"), "Three months.")
    again = finished(kept.open(one).tree.path[1])
    assert (again.answer, again.passages, again.citations) == ("Three months.", (PASSAGE,), (CITATION,))
    early = [{"source": "a.pdf", "page": 3, "label": "", "start": 1, "end": 5}]
    kept.database.append(one, "assistant", "early", sources=early)
    assert finished(kept.open(one).tree.path[2]).passages[0].place == "a.pdf, page 3"


def test_a_conversation_is_exported(kept: Conversations, tmp_path: Path) -> None:
    one = new_id()
    question = kept.ask(one, "How long?")
    answer(kept, one, question, "First.")
    last = answer(kept, one, question, "Three months.")
    kept.database.rate(last, 1)
    opened = kept.open(one)
    text = as_markdown(opened, "Lease helper")
    assert text.startswith("# How long?\n\nWith Lease helper.\n\n## You, ")
    assert "Three months.\n\nSources: lease.pdf, page 3\n" in text
    assert "First." not in text
    export_conversation(opened, "Lease helper", tmp_path / "x.json")
    whole = json.loads((tmp_path / "x.json").read_text("utf-8"))
    assert [message["content"] for message in whole["messages"]] == ["How long?", "First.", "Three months."]
    assert whole["path"] == [question, last]
    assert whole["messages"][2]["rating"] == 1
    with pytest.raises(SpecInvalid):
        export_conversation(opened, "Lease helper", tmp_path / "x.exe")


def test_a_question_to_a_conversation_that_another_window_removed_brings_it_back(kept: Conversations) -> None:
    one = new_id()
    question = kept.ask(one, "one")
    kept.remove(one)
    kept.keep_draft(one, "two, half")
    assert kept.listed() == []  # a draft alone does not: it may be written just after a person deletes
    kept.ask(one, "two", question)
    kept.purge()
    assert contents(kept, one) == ["one", "two"]


def test_a_question_goes_below_a_message_of_its_own_conversation_alone(kept: Conversations) -> None:
    one, other = new_id(), new_id()
    question = kept.ask(one, "one")
    for parent in (question, 999):
        with pytest.raises(ConversationMissing):
            kept.ask(other, "two", parent)
    assert [listing.id for listing in kept.listed()] == [one]


def test_only_the_one_that_is_meant_is_purged(kept: Conversations) -> None:
    one, other, third = new_id(), new_id(), new_id()
    for conversation in (one, other, third):
        kept.ask(conversation, "x")
    for conversation in (one, other):
        kept.remove(conversation)
        kept.purge_one(third)
    kept.purge_one(one)
    kept.restore(other)
    assert {listing.id for listing in kept.listed()} == {other, third}


def test_words_of_any_script_are_found_however_they_are_written(kept: Conversations) -> None:
    one = new_id()
    kept.ask(one, "x", None)
    answer(kept, one, kept.ask(one, "Wann ist die ÜBERGABE?"), "Ende März, Straße 3: 100 %.")
    for words in ("übergabe", "MÄRZ", "ÄRZ, straße"):
        assert [listing.id for listing in kept.find(words)] == [one], words
    assert kept.find("ä%e") == []


def test_an_id_that_is_begun_by_several_is_asked_for_more(kept: Conversations) -> None:
    for conversation in ("ab1", "ab2"):
        kept.ask(conversation, "x")
    with pytest.raises(ConversationMissing, match="2 conversations begin"):
        kept.resolve("ab")


def test_any_words_can_be_looked_for(kept: Conversations) -> None:
    kept.ask(new_id(), "x" * 600 + "?")
    assert kept.find("\udcff") == []
    assert len(kept.find("x" * 100_000)) == 1
    assert kept.find("%" * 100_000) == []


def test_who_talks_in_one_place_goes_on_there_while_another_branch_is_looked_at_in_a_window(
    kept: Conversations,
) -> None:
    talk = ConversationJournal(kept.database, "lease")
    talk.question("first")
    talk.answered("one", ())
    talk.question("second")
    talk.answered("two", ())
    assert talk.conversation is not None
    first = kept.open(talk.conversation).tree.path[1].id
    again = ConversationJournal(kept.database, "lease", talk.conversation)
    again.load()
    kept.look_at(talk.conversation, first)
    for journal in (talk, again):
        journal.question("third")
        assert contents(kept, talk.conversation) == ["first", "one", "second", "two", "third"]


def test_one_long_chat_does_not_hide_another_in_which_the_words_stand_too(kept: Conversations) -> None:
    short, long_ = new_id(), new_id()
    kept.ask(short, "Where is the deposit?")
    kept.ask(long_, "Where is it?")
    with kept.database.transaction() as connection:
        rows = ((long_, f"Deposit {number}.") for number in range(2_500))
        connection.executemany(
            "INSERT INTO message (conversation, role, content, created) VALUES (?, 'assistant', ?, 0)", rows
        )
    assert {one.id: one.snippet for one in kept.find("deposit")} == {
        short: "Where is the deposit?",
        long_: "Deposit 2499.",
    }


def test_a_correction_that_was_kept_by_half_is_kept_once_when_it_is_tried_again(
    kept: Conversations, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    one = new_id()
    wrong = answer(kept, one, kept.ask(one, "q"), "wrong")
    with monkeypatch.context() as filling:
        filling.setattr("builder.comparisons.add_comparison", full)
        with pytest.raises(OSError, match="No space"):
            correct(kept, one, wrong, "right", "Be brief.")
    correct(kept, one, wrong, "right", "Be brief.")
    assert [message.content for message in kept.open(one).tree.siblings(wrong)] == ["wrong", "right"]
    assert [(found.chosen, found.rejected) for found in comparisons(kept.database, "lease")] == [("right", "wrong")]
