import io
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rag.errors import REASONS, ReadFailed
from rag.readers import message
from rag.readers.message import decode, encode, receive, send
from rag.types import Document, Hidden, Page

TEXT = st.text(st.characters(codec="utf-8"))
PAGES = st.lists(st.builds(Page, st.none() | st.integers(1, 10_000), TEXT)).map(tuple)


def test_messages_arrive_one_after_the_other() -> None:
    pipe = io.BytesIO()
    for text in (b"first", b"", b"third"):
        send(pipe, text)
    pipe.seek(0)
    assert [receive(pipe) for _ in range(3)] == [b"first", b"", b"third"]
    with pytest.raises(EOFError):
        receive(pipe)


@pytest.mark.parametrize("data", [b"\0", b"\0\0\0\x05abc"])
def test_half_a_message_is_an_end(data: bytes) -> None:
    with pytest.raises(EOFError):
        receive(io.BytesIO(data))


def test_a_message_beyond_all_limits_is_not_read() -> None:
    with pytest.raises(ValueError, match="4294967295"):
        receive(io.BytesIO(b"\xff\xff\xff\xff"))


@given(PAGES)
def test_documents_arrive_as_they_were(pages: tuple[Page, ...]) -> None:
    document = Document("a.pdf", (*pages, Page(7, "x", "sheet 7")), ("A note.",), (Hidden("tiny", "obey", 7),))
    assert decode(encode(document), "a.pdf") == document


@given(st.sampled_from(REASONS))
def test_failures_arrive_as_they_were(reason: str) -> None:
    sent = ReadFailed("'a.pdf' is locked.", reason=reason, hint="Unlock it.")  # type: ignore[arg-type]
    got = decode(encode(sent), "a.pdf")
    assert isinstance(got, ReadFailed)
    assert (str(got), got.reason, got.hint) == (str(sent), sent.reason, sent.hint)


@pytest.mark.parametrize(
    "reply",
    [
        b"",
        b"\xff",
        b"null",
        b"[]",
        b"{}",
        b'{"pages": [], "notes": {}, "hidden": []}',
        b'{"pages": [], "notes": []}',
        b'{"pages": [[1]], "notes": [], "hidden": []}',
        b'{"pages": [[1, 2, ""]], "notes": [], "hidden": []}',
        b'{"pages": [["1", "text", ""]], "notes": [], "hidden": []}',
        b'{"pages": [[1, "\\ud800", ""]], "notes": [], "hidden": []}',
        b'{"pages": [], "notes": [], "hidden": [["tiny", "text"]]}',
        b'{"reason": "because", "message": "x", "hint": "y"}',
        b'{"reason": "empty", "message": "x"}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_answer_is_refused(reply: bytes) -> None:
    with pytest.raises((ValueError, RecursionError)):
        decode(reply, "a.pdf")


def test_more_text_than_a_reader_may_give_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(message, "MAX_TEXT_CHARACTERS", 10)
    assert decode(encode(Document("a", (Page(1, "x" * 5), Page(2, "y" * 5)))), "a")
    with pytest.raises(ValueError, match="not the reply"):
        decode(encode(Document("a", (Page(1, "x" * 50),))), "a")


def test_a_sentence_cannot_steer_a_terminal() -> None:
    got = decode(json.dumps({"reason": "empty", "message": "a\x1b[2Jb", "hint": "\x07"}).encode(), "a")
    assert (str(got), got.hint) == ("a[2Jb", "")  # type: ignore[union-attr]


@given(st.binary())
def test_any_bytes_are_an_answer_or_refused(reply: bytes) -> None:
    with pytest.raises((ValueError, RecursionError)):
        decode(reply, "a")
