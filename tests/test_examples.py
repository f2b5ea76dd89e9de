"""The example documents are what examples/questions.jsonl says of them."""

import json
from pathlib import Path
from typing import Any

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
QUESTIONS = [json.loads(line) for line in (EXAMPLES / "questions.jsonl").read_text(encoding="utf-8").splitlines()]
ANSWERED = [question for question in QUESTIONS if question["answer"] is not None]


def spaces(text: str) -> str:
    return " ".join(text.split())


@pytest.fixture(scope="module")
def texts() -> dict[tuple[str, int | None], str]:
    """The text of every page of the manual, and of the other two files as one page each."""
    import docx
    from pypdf import PdfReader

    manual, lease, handbook = (EXAMPLES / "documents" / name for name in sorted({q["file"] for q in ANSWERED}))
    pages = {(manual.name, number): page.extract_text() for number, page in enumerate(PdfReader(manual).pages, 1)}
    document = docx.Document(str(lease))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return {
        **{key: spaces(text) for key, text in pages.items()},
        (lease.name, None): spaces(" ".join([*(paragraph.text for paragraph in document.paragraphs), *cells])),
        (handbook.name, None): spaces(handbook.read_text(encoding="utf-8")),
    }


@pytest.mark.parametrize("question", ANSWERED, ids=lambda question: question["question"])
def test_the_answer_stands_where_it_is_said_to(
    question: dict[str, Any], texts: dict[tuple[str, int | None], str]
) -> None:
    assert question["answer"] in texts[question["file"], question["page"]]
    assert any(question["section"] in text for (file, _), text in texts.items() if file == question["file"])


def test_there_are_thirty_answers_five_without_and_three_for_the_demo() -> None:
    assert (len(ANSWERED), len(QUESTIONS)) == (30, 35)
    demo = [question for question in ANSWERED if question.get("demo")]
    assert len(demo) == 3 == len({question["file"] for question in demo})
    assert not any(question.get("demo") for question in QUESTIONS if question["answer"] is None)


def test_together_they_are_thirty_pages(texts: dict[tuple[str, int | None], str]) -> None:
    words = sum(any(letter.isalnum() for letter in word) for text in texts.values() for word in text.split())
    assert words >= 30 * 450
