from builder.pace import Pace
from engine.weights.pull import PullEvent
from rag.types import IngestEvent


def test_bytes_a_second_and_time_left_without_what_was_skipped_or_paused() -> None:
    now = 0.0
    pace = Pace(lambda: now)
    assert (pace.share, pace.per_second, pace.seconds_left) == (None, 0.0, 0.0)
    pace.take(IngestEvent("unchanged", "a", done=1, total=3, done_bytes=500, total_bytes=1000))
    pace.take(IngestEvent("progress", "b", done=1, total=3, done_bytes=500, total_bytes=1000, step="read"))
    now = 10.0
    pace.pause()
    now = 1000.0
    pace.resume()
    pace.take(IngestEvent("added", "b", 7, done=2, total=3, done_bytes=700, total_bytes=1000))
    assert (pace.share, pace.per_second, pace.seconds_left, pace.passages) == (0.7, 20.0, 15.0, 7)


def test_each_step_of_a_download_has_a_pace_of_its_own() -> None:
    now = 0.0
    pace = Pace(lambda: now)
    pace.take(PullEvent("tiny", "download", 0, 100))
    now = 10.0
    pace.take(PullEvent("tiny", "download", 100, 100))
    assert pace.per_second == 10.0
    pace.take(PullEvent("tiny", "unpack", 10, 1000))
    assert (pace.share, pace.per_second) == (0.01, 0.0)
    now = 15.0
    pace.take(PullEvent("tiny", "unpack", 510, 1000))
    assert pace.share == 0.51
    assert pace.per_second > 100


def test_events_that_say_nothing_change_nothing() -> None:
    pace = Pace()
    pace.take("a line")
    assert pace.share is None
