from collections.abc import Iterator

import pytest
import torch

from engine.run import threads
from engine.run.threads import Threads, one_thread, running


@pytest.fixture(autouse=True)
def four_cores(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    before = torch.get_num_threads()
    monkeypatch.setattr(threads, "available", lambda: 4)
    monkeypatch.setattr(threads.os, "cpu_count", lambda: 4)
    yield
    torch.set_num_threads(before)


def others(monkeypatch: pytest.MonkeyPatch, count: int, own: int = 1) -> None:
    monkeypatch.setattr(threads, "running", lambda: count + own)


@pytest.mark.parametrize(("count", "taken"), [(0, 4), (1, 3), (3, 1), (50, 1)])
def test_the_cores_that_others_use_are_left_to_them(monkeypatch: pytest.MonkeyPatch, count: int, taken: int) -> None:
    others(monkeypatch, count)
    Threads().settle()
    assert torch.get_num_threads() == taken


def test_own_threads_are_not_others(monkeypatch: pytest.MonkeyPatch) -> None:
    torch.set_num_threads(4)
    others(monkeypatch, 0, own=4)
    Threads().settle(working=True)
    assert torch.get_num_threads() == 4


def test_a_moment_does_not_count(monkeypatch: pytest.MonkeyPatch) -> None:
    settling = Threads()
    for count, taken in [(0, 4), (3, 4), (3, 4), (3, 1), (2, 2), (0, 4)]:
        others(monkeypatch, count)
        settling.settle()
        assert torch.get_num_threads() == taken


def test_where_the_system_does_not_tell_all_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "running", lambda: 0)
    Threads().settle()
    assert torch.get_num_threads() == 4


def test_a_fixed_number_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    others(monkeypatch, 3)
    Threads(fixed=2).settle()
    assert torch.get_num_threads() == 2


def test_one_thread_while_it_lasts() -> None:
    torch.set_num_threads(3)
    with one_thread():
        assert torch.get_num_threads() == 1
    assert torch.get_num_threads() == 3


def test_the_system_is_asked_and_a_strange_answer_is_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert running() >= 0
    for answer in ("", "0.1 0.2 0.3 x/5 77"):
        monkeypatch.setattr(threads.Path, "read_text", lambda *_, answer=answer, **__: answer)
        assert running() == 0
