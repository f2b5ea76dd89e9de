"""A session: the order of its events, what it remembers, what happens when it is stopped or cannot answer."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from builder.assemble import (
    CHAT_SAMPLING,
    GROUNDED_SAMPLING,
    FileKnowledge,
    layout_for,
    sampling_of,
)
from builder.database import Database
from builder.errors import KnowledgeEmpty, QuestionEmpty, QuestionTooLong
from builder.events import ChatEvent, Finished, Retrieved, Token
from builder.journal import ConversationJournal
from builder.prompt import CHAT, COMPLETION
from builder.session import LIVELY_TEMPERATURE, NOT_IN_FILES, Session, _livelier
from builder.spec import GPT
from engine.config import Sampling
from engine.errors import EngineError
from engine.fake import FakeEngine
from rag.fake import HashEmbedder
from rag.index import Index
from rag.ingest import ingest
from rag.retrieve import Retriever

GREEDY = Sampling(temperature=0.0)


@pytest.fixture
def knowledge(tmp_path: Path) -> FileKnowledge:
    embedder = HashEmbedder(256)
    file = tmp_path / "lease.txt"
    file.write_text("The rent is 900 euros a month.\n\nThe notice period is three months.\n", "utf-8")
    index = Index.open(tmp_path / "index", embedder)
    list(ingest([("lease.txt", file)], index))
    return FileKnowledge(Retriever(index, embedder), embedder)


def session(*replies: str, gpt: GPT | None = None, **more: object) -> Session:
    return Session(gpt or GPT(name="Lease"), FakeEngine(replies), GREEDY, **more)  # type: ignore[arg-type]


def finished(events: Sequence[ChatEvent]) -> Finished:
    assert isinstance(events[-1], Finished)
    return events[-1]


def test_the_order_is_retrieved_tokens_finished(knowledge: FileKnowledge) -> None:
    events = list(
        session("The notice period is three months.", knowledge=knowledge).ask("How long is the notice period?")
    )
    assert isinstance(events[0], Retrieved)
    assert all(isinstance(event, Token) for event in events[1:-1])
    assert "".join(event.text for event in events if isinstance(event, Token)) == finished(events).answer
    assert finished(events).reason == "end"


def test_the_answer_is_quoted_and_its_sentences_are_checked(knowledge: FileKnowledge) -> None:
    reply = "The notice period is three months. The moon is made of cheese."
    end = finished(list(session(reply, knowledge=knowledge).ask("How long is the notice period?")))
    assert end.quote is not None
    assert end.quote.quote == "The notice period is three months."
    assert [citation.passage is None for citation in end.citations] == [False, True]


def test_a_follow_up_question_is_searched_for_with_the_words_before_it(knowledge: FileKnowledge) -> None:
    asked = session("Three months.", "Yes.", knowledge=knowledge)
    list(asked.ask("How long is the notice period?"))
    retrieved, *_ = asked.ask("And why is it?")
    assert isinstance(retrieved, Retrieved)
    assert retrieved.passages
    assert asked.history[2].content == "And why is it?"


def test_only_from_files_declines_without_asking_the_model(knowledge: FileKnowledge) -> None:
    gpt = GPT(name="Lease", answer_only_from_files=True)
    asked = session("never", gpt=gpt, knowledge=knowledge)
    end = finished(list(asked.ask("Xylophone zebra quasar?")))
    assert (end.answer, end.reason) == (NOT_IN_FILES, "not in files")
    assert isinstance(asked.model, FakeEngine)
    assert asked.model.prompts == []


def test_only_from_files_without_files_is_an_error() -> None:
    with pytest.raises(KnowledgeEmpty):
        list(session("x", gpt=GPT(name="Lease", answer_only_from_files=True)).ask("hi"))


@pytest.mark.parametrize("question", ["", "  \n\t "])
def test_an_empty_question_is_refused_and_forgotten(question: str) -> None:
    asked = session("x")
    with pytest.raises(QuestionEmpty):
        list(asked.ask(question))
    assert asked.history == []


def test_a_question_too_long_is_refused_and_forgotten() -> None:
    asked = session("x")
    asked.model.context_tokens = 64
    with pytest.raises(QuestionTooLong):
        list(asked.ask("word " * 100))
    assert asked.history == []


def test_the_conversation_is_remembered_and_cleared() -> None:
    asked = session("One.", "Two.")
    list(asked.ask("first"))
    list(asked.ask("second"))
    assert [message.content for message in asked.history] == ["first", "One.", "second", "Two."]
    asked.clear()
    assert asked.history == []


def test_what_was_said_before_a_stop_is_kept(tmp_path: Path) -> None:
    database = Database(tmp_path / "library.db")
    journal = ConversationJournal(database, "lease")
    asked = session("one two three four", journal=journal)
    events = asked.ask("count")
    while not isinstance(next(events), Token):
        pass
    events.close()
    assert journal.conversation is not None
    kept = [(message.role, message.content) for message in database.path(journal.conversation)]
    assert kept == [("user", "count"), ("assistant", "one")]


def test_a_conversation_goes_on_from_the_database(tmp_path: Path) -> None:
    database = Database(tmp_path / "library.db")
    journal = ConversationJournal(database, "lease")
    list(session("One.", journal=journal).ask("first"))
    again = session("Two.", journal=ConversationJournal(database, "lease", journal.conversation))
    list(again.ask("second"))
    assert [message.content for message in again.history] == ["first", "One.", "second", "Two."]


def test_sampling_is_greedy_unless_the_gpt_says_otherwise() -> None:
    assert sampling_of(GPT(name="x"), GROUNDED_SAMPLING).temperature == 0.0
    changed = sampling_of(GPT(name="x", sampling={"temperature": 0.7, "stop": ("END",)}), CHAT_SAMPLING)
    assert (changed.temperature, changed.stop) == (0.7, ("END",))


def test_a_small_model_reads_the_best_sentence_and_stops_at_the_line(knowledge: FileKnowledge) -> None:
    asked = session("three months\nText: and so on", knowledge=knowledge, layout=COMPLETION)
    end = finished(list(asked.ask("How long is the notice period?")))
    assert (end.answer, end.reason) == ("three months", "end")
    assert isinstance(asked.model, FakeEngine)
    (prompt,) = asked.model.prompts[0]
    assert prompt.content.endswith(
        "Text: The notice period is three months.\nQuestion: How long is the notice period?\nAnswer:"
    )
    assert len(end.passages) >= 1


def test_the_model_is_told_what_every_prompt_begins_with(knowledge: FileKnowledge) -> None:
    gpt = GPT(name="Lease", instructions="Answer in three words.")
    for layout, head in ((COMPLETION, COMPLETION.examples[-1].answer), (CHAT, "Answer in three words.")):
        asked = session("three months", "900", gpt=gpt, knowledge=knowledge, layout=layout)
        model = asked.model
        assert isinstance(model, FakeEngine)
        list(asked.ask("How long is the notice period?"))
        list(asked.ask("A rent of how much is there?"))
        assert model.stable[0] == model.stable[1] >= len(head.split())
        ids = [model.encode(p[0].content) if layout is COMPLETION else model.encode_chat(p) for p in model.prompts]
        first, second = (text[: model.stable[0]] for text in ids)
        assert first == second


def test_the_layout_follows_the_size_of_the_model() -> None:
    assert layout_for(FakeEngine([], num_parameters=135_000_000)) is COMPLETION
    assert layout_for(FakeEngine([], num_parameters=8 * 10**9)) is CHAT


def test_an_answer_that_fails_leaves_its_question_and_nothing_else(tmp_path: Path) -> None:
    database = Database(tmp_path / "library.db")
    journal = ConversationJournal(database, "lease")
    asked = session(journal=journal)  # a script without replies
    with pytest.raises(EngineError):
        list(asked.ask("hi"))
    assert journal.conversation is not None
    assert [message.content for message in database.path(journal.conversation)] == ["hi"]
    assert asked.history == []


def test_another_answer_is_sampled_with_more_chances() -> None:
    asked = session("One.", "Two.")
    list(asked.answer("q", (), differently=True))
    assert asked.history == []
    assert _livelier(GREEDY).temperature == LIVELY_TEMPERATURE
    assert _livelier(Sampling(temperature=1.2, seed=3)) == Sampling(temperature=1.2)
