"""Files that come with a question: they answer it, they are counted, and the next question does not know them."""

from __future__ import annotations

from pathlib import Path

import pytest

from builder.attachments import LABEL, MOST_CHARACTERS, MOST_PASSAGES, Attachment, chosen, cut, read_attachment
from builder.events import Finished, Retrieved
from builder.prompt import COMPLETION
from builder.session import Session
from builder.spec import GPT
from engine.config import Sampling
from engine.fake import FakeEngine
from rag.errors import ReadFailed
from rag.types import Document, Page
from tests.rag.minimal_pdf import pdf

GREEDY = Sampling(temperature=0.0)
QUESTION = "How long is the notice period?"


def attachment(text: str, name: str = "note.txt") -> Attachment:
    return cut(Document(name, (Page(None, text),)))


def test_a_file_is_read_with_the_place_of_every_passage(tmp_path: Path) -> None:
    path = tmp_path / "lease.pdf"
    path.write_bytes(pdf(["The rent is 900 euros.", "The notice period is three months."]))
    read = read_attachment(path)
    assert [passage.place for passage in read.passages] == [f"lease.pdf, {LABEL}, page {n}" for n in (1, 2)]
    assert read.used_characters == read.characters


def test_a_file_that_cannot_be_read_says_why(tmp_path: Path) -> None:
    with pytest.raises(ReadFailed):
        read_attachment(tmp_path / "none.txt")


def test_too_long_a_text_says_how_much_is_used() -> None:
    long = attachment("Nothing is said here. " * (MOST_CHARACTERS // 10))
    assert 0.4 < long.used_characters / long.characters < 0.5


def test_what_shares_words_with_the_question_comes_first_and_not_all_comes() -> None:
    filler = "Nothing of the kind is said in this line.\n\n" * 2_000
    found = chosen(QUESTION, [attachment(f"{filler}The notice period is three months.\n\n{filler}")])
    assert "The notice period is three months." in found[0].text
    assert len(found) == MOST_PASSAGES


@pytest.mark.parametrize("only_files", [False, True])
def test_a_gpt_without_files_answers_from_what_is_attached(only_files: bool) -> None:
    asked = Session(GPT("Plain", answer_only_from_files=only_files), FakeEngine(["It is three months."]), GREEDY)
    note = attachment("The notice period is three months.")
    retrieved, *_, finished = asked.ask(QUESTION, [note])
    assert isinstance(retrieved, Retrieved)
    assert isinstance(finished, Finished)
    assert [(one.name, one.read_characters) for one in retrieved.attached] == [("note.txt", note.characters)]
    assert finished.citations[0].source == "note.txt"
    assert "The notice period is three months." in asked.model.prompts[0][-1].content  # type: ignore[attr-defined]


def test_the_next_question_does_not_know_it() -> None:
    asked = Session(GPT("Plain"), FakeEngine(["Yes.", "No."]), GREEDY)
    list(asked.ask(QUESTION, [attachment("The notice period is three months.")]))
    list(asked.ask("And now?"))
    assert [message.content for message in asked.history] == [QUESTION, "Yes.", "And now?", "No."]
    assert all("three months" not in message.content for message in asked.model.prompts[1])  # type: ignore[attr-defined]


def test_a_small_model_reads_the_nearest_sentence_of_it() -> None:
    asked = Session(GPT("Plain"), FakeEngine(["three months"]), GREEDY, layout=COMPLETION)
    note = attachment("The rent is 900 euros. The notice period is three months. Cats are allowed.")
    retrieved, *_ = asked.ask(QUESTION, [note])
    assert isinstance(retrieved, Retrieved)
    assert 0 < retrieved.attached[0].read_characters < note.characters
    assert asked.model.prompts[0][0].content.count("The notice period is three months.") == 1  # type: ignore[attr-defined]


def test_more_than_the_context_holds_is_left_out_and_counted() -> None:
    asked = Session(GPT("Plain"), FakeEngine(["Yes."], context_tokens=1_000), Sampling(temperature=0.0, max_tokens=100))
    note = attachment("The notice period is long and this is one more line. " * 1_000)
    retrieved, *_ = asked.ask(QUESTION, [note])
    assert isinstance(retrieved, Retrieved)
    assert 0 < retrieved.attached[0].read_characters < note.characters
    assert retrieved.budget.passages_left_out > 0


@pytest.mark.parametrize("text", ["a" * 100_000, "条款" * 30_000, "あ。\n" * 20_000])
def test_a_text_without_blanks_is_cut_too(text: str) -> None:
    cut_up = attachment(text)
    assert cut_up.used_characters == len(text.rstrip())
    assert all(len(passage.text) < 5_000 for passage in cut_up.passages)
