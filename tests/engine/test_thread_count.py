import pytest

from engine.errors import RunInvalid
from engine.run.native import checked_threads
from engine.run.thread_count import wanted_threads


def test_nothing_in_the_environment_is_no_wish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("GPTB_THREADS", raising=False)
    assert wanted_threads() is None
    assert checked_threads(None) == 0


def test_the_environment_is_followed_unless_the_caller_says_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GPTB_THREADS", " 3 ")
    assert (wanted_threads(), checked_threads(None), checked_threads(2)) == (3, 3, 2)


def test_torch_takes_what_the_environment_says(monkeypatch: pytest.MonkeyPatch) -> None:
    import torch

    from engine.run.threads import Threads, available

    available()
    before = torch.get_num_threads()
    monkeypatch.setenv("GPTB_THREADS", "3")
    Threads().settle()
    assert torch.get_num_threads() == 3
    torch.set_num_threads(before)


@pytest.mark.parametrize("text", ["0", "65", "two", "-1", "1.5", "²"])
def test_what_is_no_number_of_threads_is_refused(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GPTB_THREADS", text)
    with pytest.raises(RunInvalid, match="GPTB_THREADS"):
        wanted_threads()
