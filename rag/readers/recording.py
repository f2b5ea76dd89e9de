"""Recordings (.wav, .mp3, .flac, Ogg Vorbis): what is said in them, by speech recognition where it is installed.

A page is about half a minute and is called by where it begins: "at 1:05". It is cut at pauses. Not covered: who speaks,
songs, and what another format than these holds.
"""

import time
from collections.abc import Iterator
from typing import Any

import numpy as np

from rag.errors import ReadFailed
from rag.readers import speech
from rag.readers.kind import LISTENING_S, RECORDING, named_as_recording
from rag.readers.part import File, Part
from rag.readers.recognition import make_room
from rag.types import Document, Page

MAX_SECONDS = 2 * 3600
"""Of sound; they take half a gigabyte."""

ATTACHMENT_S = 25.0
"""As `LISTENING_S` where a worker does not expect a recording: attached to a mail, or called otherwise."""

PAGE_SECONDS = 30.0
SHORTEST_SECONDS = 4.0
LONGEST_SECONDS = 10.0
"""Of one piece: the network's memory grows with the square of it, 11 seconds take 1.2 GB."""

FRAME = speech.SAMPLES_PER_SECOND // 50
MIN_LOUDNESS = 0.002
"""Root of the mean square, of 1: a silent room has a tenth of it, and networks hear words in silence."""

Samples = np.ndarray[Any, np.dtype[np.float32]]


def read_recording(path: File, source: str) -> Document:
    """Read what is said in a recording, in pages without a number.

    Raises ReadFailed ("unsupported" without speech recognition, or where the decoder does not know the format).
    """
    if not speech.is_installed():
        message = f"{source!r} is a recording, and speech recognition is not installed."
        raise ReadFailed(message, reason="unsupported", hint=speech.INSTALL)
    make_room()
    samples = _decoded(path.read_bytes(), source)
    expected = not isinstance(path, Part) and named_as_recording(path)
    end = time.monotonic() + (LISTENING_S if expected else ATTACHMENT_S)
    pages: list[tuple[int, list[str]]] = []
    for start, piece in _pieces(samples):
        if time.monotonic() > end:
            return _document(source, pages, _only(start / speech.SAMPLES_PER_SECOND))
        if not pages or start - pages[-1][0] >= PAGE_SECONDS * speech.SAMPLES_PER_SECOND:
            pages.append((start, []))
        pages[-1][1].append(speech.recognise(piece))
    seconds = len(samples) / speech.SAMPLES_PER_SECOND
    return _document(source, pages, _only(seconds) if seconds >= MAX_SECONDS else ())


def _only(seconds: float) -> tuple[str]:
    return (f"Only its first {clock(seconds)} was listened to: split it into parts.",)


def clock(seconds: float) -> str:
    """Return a time as "1:05" or "1:02:05"."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _document(source: str, pages: list[tuple[int, list[str]]], notes: tuple[str, ...]) -> Document:
    made = [
        Page(None, " ".join(filter(None, texts)), f"at {clock(start / speech.SAMPLES_PER_SECOND)}")
        for start, texts in pages
    ]
    return Document(source, tuple(page for page in made if page.text) or (Page(None, ""),), notes)


def _decoded(data: bytes, source: str) -> Samples:
    """Return the samples of a recording, one channel, -1..1. Raises ReadFailed."""
    import miniaudio

    try:
        stream = miniaudio.stream_memory(
            data,
            output_format=miniaudio.SampleFormat.FLOAT32,
            nchannels=1,
            sample_rate=speech.SAMPLES_PER_SECOND,
            frames_to_read=speech.SAMPLES_PER_SECOND,
        )
        seconds = [np.frombuffer(piece, dtype=np.float32) for piece, _ in zip(stream, range(MAX_SECONDS), strict=False)]
    except miniaudio.DecodeError as error:
        raise RECORDING.refusal(source) from error
    return np.concatenate(seconds) if seconds else np.zeros(0, dtype=np.float32)


def _pieces(samples: Samples) -> Iterator[tuple[int, Samples]]:
    """Yield where a piece begins and its samples: each ends in the quietest moment that suits, silence is left out."""
    frames = len(samples) // FRAME
    loudness = np.sqrt(np.square(samples[: frames * FRAME].reshape(frames, FRAME)).mean(axis=1))
    a_second = speech.SAMPLES_PER_SECOND // FRAME
    shortest, longest = int(SHORTEST_SECONDS * a_second), int(LONGEST_SECONDS * a_second)
    first = 0
    while first < frames:
        last = min(first + longest, frames)
        if last < frames:
            quiet = np.convolve(loudness[first + shortest : last], np.ones(5), mode="same")
            last = first + shortest + int(quiet.argmin()) + 1
        if loudness[first:last].max() >= MIN_LOUDNESS:
            yield first * FRAME, samples[first * FRAME : last * FRAME]
        first = last
