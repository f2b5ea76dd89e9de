"""The prompt keeps instructions and question, drops the oldest turns and the last passages, and counts every token."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder.errors import QuestionTooLong
from builder.prompt import COMPLETION, Layout, Prompt, assemble_prompt, write_completion, write_question
from engine.chat import Message
from rag.types import Passage


def count(messages: Sequence[Message]) -> int:
    """One token a word and four a message."""
    return sum(len(message.content.split()) + 4 for message in messages)


def passage(number: int, words: int = 10) -> Passage:
    return Passage(f"p{number}", " ".join([f"word{number}"] * words), f"file{number}.txt", number, 0, 1, 1.0 / number)


def build(context_tokens: int, passages: int = 3, turns: int = 3) -> Prompt:
    history = [Message(role, f"{role} {turn} said") for turn in range(turns) for role in ("user", "assistant")]  # type: ignore[arg-type]
    return assemble_prompt(
        "be kind", "why is that", [passage(n) for n in range(1, passages + 1)], history,
        count=count, context_tokens=context_tokens, answer_tokens=20,
    )  # fmt: skip


def test_everything_fits_in_a_large_context() -> None:
    prompt = build(1000)
    assert len(prompt.passages) == 3
    assert [message.role for message in prompt.messages] == ["system", *["user", "assistant"] * 3, "user"]
    assert prompt.budget.passages_left_out == prompt.budget.messages_left_out == 0


def test_the_oldest_turns_go_first_then_the_last_passages() -> None:
    whole = build(1000).budget.prompt_tokens
    one_short = build(whole + 20 - 1)
    assert next(m.content for m in one_short.messages if m.role == "user") == "user 1 said"
    assert len(one_short.passages) == 3
    tight = build(20 + build(1000, passages=1, turns=0).budget.prompt_tokens)
    assert [p.id for p in tight.passages] == ["p1"]
    assert tight.budget.passages_left_out == 2
    assert tight.budget.messages_left_out == 6


def test_a_question_that_does_not_fit_is_refused_with_the_sizes() -> None:
    with pytest.raises(QuestionTooLong, match=r"13 tokens.*20 kept.*context of 30.*room for 10"):
        build(30)


@given(st.integers(33, 400), st.integers(0, 6), st.integers(0, 6))
def test_the_budget_adds_up_and_is_kept(context_tokens: int, passages: int, turns: int) -> None:
    prompt = build(context_tokens, passages, turns)
    budget = prompt.budget
    parts = budget.instructions_tokens + budget.passages_tokens + budget.history_tokens + budget.question_tokens
    assert parts == budget.prompt_tokens == count(prompt.messages) <= context_tokens - 20
    assert budget.passages_left_out + len(prompt.passages) == passages
    assert [p.id for p in prompt.passages] == [f"p{n}" for n in range(1, len(prompt.passages) + 1)]


def test_words_in_braces_inside_passage_and_question_stay_what_they_are() -> None:
    hostile = Passage("p", "{question} {passages} {text} {number}", "{text}.txt", None, 0, 1)
    layout = Layout(passage="[{number}] {source}: {text}", question="{passages}\n\nQ: {question}")
    written = write_question(layout, "{passages} {text}", [hostile])
    assert written == "[1] {text}.txt: {question} {passages} {text} {number}\n\nQ: {passages} {text}"


def test_a_completion_shows_examples_and_earlier_turns_and_leaves_the_question_open() -> None:
    layout = Layout(passage="{text}", question="T: {passages}\nQ: {question}\nA:", examples=COMPLETION.examples[:1])
    messages = [
        Message("system", "Be kind."),
        Message("user", "first"),
        Message("assistant", "one"),
        Message("user", write_question(layout, "second", [passage(1, 2)])),
    ]
    assert write_completion(layout, messages) == (
        "Be kind.\n\n"
        "T: The library in Holm was opened in 1911 by the mayor, Anna Berg.\n"
        "Q: Who opened the library?\nA: Anna Berg\n\n"
        "Question: first\nAnswer: one\n\n"
        "T: word1 word1\nQ: second\nA:"
    )
