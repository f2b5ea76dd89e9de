"""The pace of an ingestion: rates leave out what was skipped, and the time left goes by bytes."""

from cli.pace import NOTE_S, Pace, duration
from rag.types import IngestEvent


def test_rate_and_time_left() -> None:
    now = 0.0
    pace = Pace(lambda: now)
    assert str(pace) == ""
    pace.take(IngestEvent("unchanged", "a", done=1, total=4, done_bytes=700, total_bytes=1000))
    now = 60.0
    pace.take(IngestEvent("progress", "b", 10, done=1, total=4, done_bytes=700, total_bytes=1000))
    assert str(pace) == "1/4"
    now = 70.0
    pace.take(IngestEvent("added", "b", 20, done=2, total=4, done_bytes=800, total_bytes=1000))
    assert (pace.amount, pace.whole) == (800, 1000)
    assert str(pace) == "2/4, 0.1 files/s, 2 passages/s, 20 s left"
    pace.take(IngestEvent("failed", "c", done=3, total=4, done_bytes=800, total_bytes=1000))
    pace.take(IngestEvent("added", "d", 30, done=4, total=4, done_bytes=1000, total_bytes=1000))
    assert str(pace) == "4/4, 0.2 files/s, 5 passages/s"


def test_a_line_is_due_now_and_then() -> None:
    now = 0.0
    pace = Pace(lambda: now)
    assert not pace.due()
    now = NOTE_S
    assert pace.due()
    assert not pace.due()


def test_lengths_of_time() -> None:
    assert [duration(seconds) for seconds in (3, 89, 130, 4800)] == ["3 s", "89 s", "2 min", "1 h 20 min"]
