"""What is said in a recording is read, in pages that are called by their time."""

import io
import re
import wave
from pathlib import Path

import numpy as np
import pytest

from rag.errors import ReadFailed
from rag.readers import recording, speech
from rag.readers.part import Part
from rag.readers.read import read
from rag.types import Page
from tests.conftest import SHARED_DATA

SECOND = speech.SAMPLES_PER_SECOND


def sound(seconds: float, loud: list[tuple[float, float]]) -> bytes:
    """A WAV file of noise in the spans that are loud, and silence between."""
    samples = np.zeros(int(seconds * SECOND))
    noise = np.random.default_rng(1).normal(0, 0.1, len(samples))
    for start, end in loud:
        part = slice(int(start * SECOND), int(end * SECOND))
        samples[part] = noise[part]
    data = io.BytesIO()
    with wave.open(data, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(SECOND)
        file.writeframes((samples * 20_000).astype("<i2").tobytes())
    return data.getvalue()


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The lengths in seconds of the pieces that the network gets, which here hears one word in each."""
    pytest.importorskip("miniaudio")
    lengths: list[float] = []

    def recognise(samples: np.ndarray) -> str:  # type: ignore[type-arg]
        lengths.append(len(samples) / SECOND)
        return f"word{len(lengths)}"

    monkeypatch.setattr(speech, "is_installed", lambda: True)
    monkeypatch.setattr(speech, "recognise", recognise)
    return lengths


def test_pieces_end_in_pauses_and_pages_are_called_by_their_time(heard: list[float]) -> None:
    speaking = [(start, start + 5.5) for start in range(0, 78, 6)]
    found = read(Part("a.wav", sound(80, speaking)), "a.wav")
    assert found.pages[0].label == "at 0:00"
    assert len(found.pages) in (2, 3)
    assert all(recording.SHORTEST_SECONDS <= length <= recording.LONGEST_SECONDS for length in heard[:-1])
    assert " ".join(page.text for page in found.pages).split() == [f"word{n}" for n in range(1, len(heard) + 1)]
    for page in found.pages:
        assert re.fullmatch(r"at \d:\d\d", page.label)
        assert page.number is None


def test_silence_is_not_listened_to(heard: list[float]) -> None:
    found = read(Part("a.wav", sound(70, [(0, 3), (60, 63)])), "a.wav")
    assert sum(heard) < 25
    assert found.pages[0].label == "at 0:00"
    assert found.pages[1].label >= "at 0:50"
    with pytest.raises(ReadFailed, match="no speech that could be heard") as caught:
        read(Part("a.wav", sound(20, [])), "a.wav")
    assert caught.value.reason == "empty"


def test_what_took_too_long_is_said(heard: list[float], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(recording, "ATTACHMENT_S", -1.0)
    with pytest.raises(ReadFailed):
        read(Part("a.wav", sound(20, [(0, 20)])), "a.wav")
    times = iter([0.0, 0.0, 5.0])
    monkeypatch.setattr(recording, "ATTACHMENT_S", 4.0)
    monkeypatch.setattr(recording.time, "monotonic", lambda: next(times))
    found = read(Part("a.wav", sound(20, [(0, 20)])), "a.wav")
    assert len(heard) == 1
    assert re.search(r"Only its first 0:\d\d was listened to", " ".join(found.notes))


def test_a_time_is_written_as_people_do() -> None:
    assert [recording.clock(seconds) for seconds in (0, 65.9, 3725)] == ["0:00", "1:05", "1:02:05"]


def test_without_speech_recognition_the_line_that_installs_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(speech, "is_installed", lambda: False)
    with pytest.raises(ReadFailed, match="is a recording") as caught:
        read(Part("a.wav", sound(1, [])), "a.wav")
    assert caught.value.reason == "unsupported"
    assert 'pip install "gptb[speech]"' in caught.value.hint


@pytest.mark.parametrize("data", [b"ID3\x03" + bytes(90), b"OggS\0" + b"\x01" * 90, b"RIFF\0\0\0\0WAVEjunk"])
def test_what_cannot_be_decoded_is_named(heard: list[float], data: bytes) -> None:
    with pytest.raises(ReadFailed) as caught:
        read(Part("a", data), "a")
    assert caught.value.reason in ("unsupported", "empty", "corrupt")
    assert heard == []


def test_real_speech(tmp_path: Path) -> None:
    if not speech.is_installed():
        pytest.skip("speech recognition is not installed")
    path = SHARED_DATA / "av_jfk" / "jfk.wav"
    if not path.exists():
        pytest.skip("the shared files are absent")
    found = read(path, "jfk.wav")
    words = re.findall(r"\w+", found.text.lower())
    said = "and so my fellow americans ask not what your country can do for you ask what you can do for your country"
    assert words == said.split()
    assert found.pages == (Page(None, found.text, "at 0:00"),)
