"""Labelled questions: what is right counts once, and a line that is none is named with its number."""

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rag.errors import LabelsInvalid
from rag.labelled import Labelled, evaluate, read_labelled
from rag.types import Passage


def passage(name: str, page: int | None = None, text: str = "a text") -> Passage:
    return Passage(f"{name}-{page}-{text}", text, name, page, 0, len(text))


def test_the_measures_are_those_of_the_ranks() -> None:
    found = {
        "first": [passage("a"), passage("b")],
        "third": [passage("x"), passage("y"), passage("a"), passage("a", 2)],
        "never": [passage("x")],
        "empty": [],
    }
    labelled = [Labelled(line, question, "a") for line, question in enumerate(found, start=1)]
    result = evaluate(labelled, lambda question, k: found[question][:k])
    assert result.measures == {
        "recall@1": 0.25,
        "recall@5": 0.5,
        "recall@10": 0.5,
        "mrr": pytest.approx((1 + 1 / 3) / 4),
        "ndcg@10": pytest.approx((1 + 1 / 2) / 4),
    }
    assert [(miss.line, miss.first) for miss in result.misses] == [(3, "x"), (4, "")]


def test_every_label_that_is_given_must_fit() -> None:
    asked = Labelled(1, "q", "a", page=2, passage="three\n months")
    assert asked.is_in(passage("a", 2, "The notice is three months."))
    assert not asked.is_in(passage("a", 1, "The notice is three months."))
    assert not asked.is_in(passage("a", 2, "The notice is two months."))
    assert not asked.is_in(passage("b", 2, "three months"))
    assert Labelled(1, "q", "a").is_in(passage("a", 7))


@pytest.mark.parametrize(
    ("line", "what"),
    [
        (b"nonsense", "is not JSON"),
        (b"\xff\xfe", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        (b'["a"]', "is not a JSON object"),
        (b'{"file": "a"}', 'has no "question"'),
        (b'{"question": " ", "file": "a"}', 'has no "question"'),
        (b'{"question": "q"}', 'has no "file"'),
        (b'{"question": "q", "file": 3}', '"file" that is no text'),
        (b'{"question": "q", "file": "a", "page": true}', '"page" that is no number'),
        (b'{"question": "q", "file": "a", "passage": []}', '"passage" that is no text'),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: bytes, what: str) -> None:
    path = tmp_path / "labels.jsonl"
    path.write_bytes(b'{"question": "q", "file": "a", "more": 1}\n\n' + line + b"\n")
    with pytest.raises(LabelsInvalid) as caught:
        read_labelled(path)
    assert str(caught.value).startswith("Line 3 of ")
    assert what in str(caught.value)
    assert caught.value.hint


def test_a_file_without_questions_or_no_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"\n\n")
    for name in ("empty", "absent", "."):
        with pytest.raises(LabelsInvalid):
            read_labelled(tmp_path / name)


@given(st.binary(max_size=80))
def test_no_bytes_break_the_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "labels.jsonl"
    path.write_bytes(data)
    with contextlib.suppress(LabelsInvalid):
        assert read_labelled(path)
