"""Ingestion says what became of every file, does each no more than once, and can be stopped anywhere."""

import threading
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from rag import ingest as module
from rag.fake import HashEmbedder
from rag.index import Index
from rag.ingest import ingest
from rag.types import IngestEvent
from tests.rag.places import LEASE, MENU, add, open_index, write


def said(events: list[IngestEvent]) -> list[tuple[str, str]]:
    return [(event.kind, event.source) for event in events]


class CountingEmbedder(HashEmbedder):
    """Remembers how many texts came in each call."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: list[int] = []

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.calls.append(len(texts))
        return super().embed(texts)


def test_a_file_is_added_once_and_again_when_it_changes(tmp_path: Path) -> None:
    files = write(tmp_path / "files", lease=LEASE, menu=MENU)
    with open_index(tmp_path / "index") as index:
        assert said(add(index, files)) == [("added", "lease.txt"), ("added", "menu.txt")]
        assert said(add(index, files)) == [("unchanged", "lease.txt"), ("unchanged", "menu.txt")]
        write(tmp_path / "files", lease="Nothing but this.")
        assert said(add(index, files)) == [("unchanged", "menu.txt"), ("updated", "lease.txt")]
        assert [passage.text for passage in index.passages("lease.txt")] == ["Nothing but this."]


def test_events_count_the_files_that_are_through(tmp_path: Path) -> None:
    files = write(tmp_path / "files", lease=LEASE, empty="", menu=MENU)
    with open_index(tmp_path / "index") as index:
        events = add(index, files)
    assert [event.done for event in events] == [1, 2, 3]
    assert {event.total for event in events} == {3}
    assert {event.source: event.passages for event in events} == {"lease.txt": 1, "empty.txt": 0, "menu.txt": 1}


def test_what_cannot_be_read_is_named_with_reason_and_way_out(tmp_path: Path) -> None:
    files = [*write(tmp_path / "files", empty=""), ("gone.txt", tmp_path / "gone.txt"), ("folder", tmp_path)]
    with open_index(tmp_path / "index") as index:
        events = add(index, files)
        assert said(events) == [("failed", "empty.txt"), ("failed", "gone.txt"), ("failed", "folder")]
        for event in events:
            sentence, hint = event.reason.split(". ", 1)
            assert event.source in sentence
            assert hint
        assert index.sources() == []


def test_passages_of_a_file_that_became_unreadable_stay(tmp_path: Path) -> None:
    files = write(tmp_path / "files", lease=LEASE)
    with open_index(tmp_path / "index") as index:
        add(index, files)
        write(tmp_path / "files", lease="")
        assert said(add(index, files)) == [("failed", "lease.txt")]
        assert index.passages("lease.txt")


def test_what_is_not_listed_stays_or_goes(tmp_path: Path) -> None:
    files = write(tmp_path / "files", lease=LEASE, menu=MENU)
    with open_index(tmp_path / "index") as index:
        add(index, files)
        assert said(add(index, files[:1])) == [("unchanged", "lease.txt")]
        assert said(add(index, files[:1], keep=False)) == [("unchanged", "lease.txt"), ("removed", "menu.txt")]
        assert [source.source for source in index.sources()] == ["lease.txt"]


def test_small_files_go_to_the_embedder_together_and_large_ones_in_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "BATCH", 4)
    embedder = CountingEmbedder()
    paragraph = "Word " * 150
    texts = {f"f{number}": f"{number} is small." for number in range(6)} | {"large": f"{paragraph}\n\n" * 9}
    with Index.open(tmp_path / "index", embedder) as index:
        events = add(index, write(tmp_path / "files", **texts))
        assert len(index) == 6 + 9
    assert embedder.calls == [4, 4, 4, 3]
    progress = [event for event in events if event.kind == "progress"]
    assert [(event.source, event.passages) for event in progress] == [("large.txt", 4), ("large.txt", 8)]


class SlowEmbedder(HashEmbedder):
    """Its first batch takes until another file has been cut."""

    def __init__(self) -> None:
        super().__init__()
        self.begun = threading.Event()
        self.another_was_cut = threading.Event()

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.begun.set()
        assert self.another_was_cut.wait(300)
        return super().embed(texts)

    def token_offsets(self, text: str) -> list[tuple[int, int]]:
        if self.begun.is_set():
            self.another_was_cut.set()
        return super().token_offsets(text)


def test_files_are_read_and_cut_while_others_are_embedded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BATCH", 1)
    files = write(tmp_path / "files", **{f"f{number}": f"This is number {number}." for number in range(4)})
    with Index.open(tmp_path / "index", SlowEmbedder()) as index:
        assert [kind for kind, _ in said(add(index, files))] == ["added"] * 4


def test_an_error_of_the_embedder_ends_the_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    embedder = HashEmbedder()
    monkeypatch.setattr(embedder, "embed", lambda texts: 1 / 0)
    with Index.open(tmp_path / "index", embedder) as index, pytest.raises(ZeroDivisionError):
        add(index, write(tmp_path / "files", lease=LEASE, menu=MENU))


def test_events_foretell_the_rest_by_bytes(tmp_path: Path) -> None:
    files = write(tmp_path / "files", lease=LEASE, menu=MENU)
    with open_index(tmp_path / "index") as index:
        add(index, files[:1])
        events = add(index, files)
    assert [event.done_bytes for event in events] == [len(LEASE), len(LEASE) + len(MENU)]
    assert {event.total_bytes for event in events} == {len(LEASE) + len(MENU)}


def test_closing_the_generator_stops_and_keeps_what_was_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "BATCH", 1)
    files = write(tmp_path / "files", **{f"f{number}": f"This is number {number}." for number in range(8)})
    with open_index(tmp_path / "index") as index:
        run = ingest(files, index, workers=1)
        acknowledged = [next(run).source for _ in range(3)]
        run.close()  # type: ignore[attr-defined]  # it is a generator
        assert [source.source for source in index.sources()] == acknowledged
    with open_index(tmp_path / "index") as index:
        again = said(add(index, files))
        assert [kind for kind, _ in again] == ["unchanged"] * 3 + ["added"] * 5


def test_the_caller_may_act_before_a_file_is_committed(tmp_path: Path) -> None:
    files = write(tmp_path / "files", lease=LEASE, empty="", menu=MENU)
    seen = []
    with open_index(tmp_path / "index") as index:
        list(ingest(files, index, before_commit=lambda source, _: seen.append((source, index.sha256(source)))))
    assert seen == [("lease.txt", None), ("menu.txt", None)]


def test_a_note_of_the_reader_comes_with_the_event(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Die Kündigungsfrist ist lang.".encode("cp1252"))
    with open_index(tmp_path / "index") as index:
        (event,) = add(index, [("old.txt", path)])
        assert "Windows-1252" in event.reason
        assert index.document_text("old.txt") == "Die Kündigungsfrist ist lang."


def test_nothing_at_all_is_no_error(tmp_path: Path) -> None:
    with open_index(tmp_path / "index") as index:
        assert add(index, []) == []


def test_an_index_without_an_embedder_is_refused(tmp_path: Path) -> None:
    with Index.open(tmp_path, None) as index, pytest.raises(ValueError, match="without an embedder"):
        next(ingest([], index))


def test_a_file_over_the_limit_is_no_part_of_the_work(tmp_path: Path) -> None:
    files = write(tmp_path / "files", lease=LEASE, menu=MENU)
    with (tmp_path / "film.txt").open("wb") as film:
        film.truncate(3 << 30)  # takes no room on the disk
    with open_index(tmp_path / "index") as index:
        first, *_, last = add(index, [("film.txt", tmp_path / "film.txt"), *files])
    assert (first.kind, first.source, first.done_bytes) == ("failed", "film.txt", 0)
    assert "the limit is 200 MB" in first.reason
    assert last.done_bytes == last.total_bytes == len(LEASE.encode()) + len(MENU.encode())
