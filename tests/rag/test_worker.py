import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from rag.errors import RagError, ReadFailed, Reason
from rag.readers import worker
from rag.readers.message import receive, send
from rag.readers.read import read
from rag.readers.worker import AHEAD, Reader, read_all
from rag.types import Document
from tests.rag.minimal_pdf import pdf

ENDLESS = b"<div>" * 300_000 + b"x"  # the parser of web pages takes minutes for such a nest

# A worker whose parser does what the name of the file asks for.
ACTING = """
import os, signal, sys
sys.path[:] = sys.argv[2:]
from rag.readers import read, worker
def parser(path, source):
    if source == "crash": os.abort()
    if source == "killed": os.kill(os.getpid(), signal.SIGKILL)
    if source == "leave": sys.exit("enough")
    if source == "print": print("noise", flush=True); os.write(1, b"noise")
    if source == "ask": input()
    if source == "memory": raise MemoryError
    if source == "write": path.with_name("written").write_bytes(b"x")
    return sound_parser(path, source)
def encode(answer):
    return b'{"pages": 7}' if getattr(answer, "source", "") == "lie" else sound_encode(answer)
sound_parser, sound_encode = read._reader_of("text"), worker.encode
read._reader_of, worker.encode = lambda kind: parser, encode
worker.serve(int(sys.argv[1]))
"""


@pytest.fixture
def acting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "_PROGRAM", ACTING)


@pytest.fixture
def started(monkeypatch: pytest.MonkeyPatch) -> list[subprocess.Popen[bytes]]:
    """The workers that were started, in their order."""
    processes: list[subprocess.Popen[bytes]] = []
    start = worker._start

    def noted(memory_bytes: int) -> subprocess.Popen[bytes]:
        processes.append(start(memory_bytes))
        return processes[-1]

    monkeypatch.setattr(worker, "_start", noted)
    return processes


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("A short note.")
    return path


@pytest.fixture
def endless(tmp_path: Path) -> Path:
    path = tmp_path / "endless.html"
    path.write_bytes(ENDLESS)
    return path


def reason_of(reader: Reader, path: Path, source: str) -> Reason:
    with pytest.raises(ReadFailed, match=source) as caught:
        reader.read(path, source)
    assert caught.value.hint
    return caught.value.reason


def test_a_worker_reads_as_this_process_does(
    tmp_path: Path, note: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(["one", "two"]))
    (tmp_path / "old.txt").write_bytes("Grüße".encode("cp1252"))
    with Reader() as reader:
        for path in (note, tmp_path / "a.pdf", tmp_path / "old.txt"):
            assert reader.read(path, path.name) == read(path, path.name)
    assert len(started) == 1
    assert started[0].returncode is not None


def test_failures_come_through_with_their_reason_and_the_worker_lives_on(
    tmp_path: Path, note: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    (tmp_path / "a.key").write_bytes(b"x")
    with Reader() as reader:
        assert reason_of(reader, tmp_path / "a.key", "a.key") == "unsupported"
        assert reason_of(reader, tmp_path / "missing.txt", "missing.txt") == "unreadable"
        assert reader.read(note, "note").text == "A short note."
    assert len(started) == 1


def test_a_name_with_undecodable_bytes(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"\xff\xfe.txt")
    try:
        path.write_text("text")
    except OSError:
        pytest.skip("this file system takes no such name")
    with Reader() as reader:
        assert reader.read(path, path.name).text == "text"
        path.write_bytes(b"")
        with pytest.raises(ReadFailed, match="is empty") as caught:
            reader.read(path, path.name)
    assert str(caught.value).encode()


def test_past_the_time_limit_the_worker_is_killed_and_the_next_file_read(
    note: Path, endless: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    with Reader(seconds=0.5) as reader:
        assert reason_of(reader, endless, "endless") == "timeout"
        assert started[0].returncode is not None
        reader.seconds = 300
        assert reader.read(note, "note").text == "A short note."
    assert len(started) == 2


@pytest.mark.usefixtures("acting")
@pytest.mark.parametrize(
    ("act", "reason"),
    [("crash", "corrupt"), ("leave", "corrupt"), ("lie", "corrupt"), ("memory", "too large"), ("ask", "corrupt")],
)
def test_a_worker_in_trouble_is_replaced(
    act: str, reason: Reason, note: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    with Reader() as reader:
        assert reason_of(reader, note, act) == reason
        assert reader.read(note, "note").text == "A short note."
    assert len(started) == (1 if act == "ask" else 2)  # nothing can be asked: an ordinary error of the parser


@pytest.mark.usefixtures("acting")
@pytest.mark.skipif(os.name == "nt", reason="this system kills in another way")
def test_a_worker_that_the_system_kills_took_too_much_memory(note: Path) -> None:
    with Reader() as reader:
        assert reason_of(reader, note, "killed") == "too large"


def test_a_worker_that_dies_between_two_files_is_replaced_in_silence(
    note: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    with Reader() as reader:
        reader.read(note, "note")
        os.kill(started[0].pid, 15)
        started[0].wait()
        assert reader.read(note, "note").text == "A short note."
    assert len(started) == 2


@pytest.mark.usefixtures("acting")
def test_what_a_parser_prints_goes_nowhere(note: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with Reader() as reader:
        assert reader.read(note, "print").text == "A short note."
        assert reader.read(note, "note").text == "A short note."
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("acting")
@pytest.mark.skipif(os.name == "nt", reason="this system has no such limit")
def test_a_worker_cannot_write_files(note: Path) -> None:
    with Reader() as reader:
        assert reason_of(reader, note, "write") == "unreadable"
    assert not note.with_name("written").exists() or note.with_name("written").stat().st_size == 0


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux limits the address space in a way that can be tested")
def test_past_the_memory_limit_the_file_is_named(
    tmp_path: Path, note: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    (tmp_path / "big.txt").write_text("漢字 " * 6_000_000, encoding="utf-8")
    with Reader(memory_bytes=150_000_000) as reader:
        assert reason_of(reader, tmp_path / "big.txt", "big.txt") == "too large"
        assert reader.read(note, "note").text == "A short note."
    assert len(started) == 2


@pytest.mark.skipif(not hasattr(os, "getpgid"), reason="this system has no process groups")
def test_ctrl_c_in_the_terminal_does_not_reach_a_worker(note: Path, started: list[subprocess.Popen[bytes]]) -> None:
    with Reader() as reader:
        reader.read(note, "note")
        assert os.getsid(started[0].pid) != os.getsid(0)


def test_a_worker_ends_when_its_parent_is_gone() -> None:
    process = worker._start(worker.MEMORY_BYTES)
    assert process.stdin is not None
    assert process.stdout is not None
    assert receive(process.stdout) == b"ready"
    process.stdin.close()
    assert process.wait(timeout=120) == 0
    process.stdout.close()


def test_a_worker_that_hangs_ends_itself_when_nobody_kills_it(endless: Path) -> None:
    process = worker._start(worker.MEMORY_BYTES)
    with process:
        receive(process.stdout)
        send(process.stdin, b'{"path": "%s", "source": "x", "seconds": %d}' % (bytes(endless), 1 - worker.WATCH_S))
        assert process.wait(timeout=120) == 1


def test_files_in_the_current_folder_are_never_imported(
    tmp_path: Path, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "rag", "logging", "sitecustomize"):
        (tmp_path / f"{name}.py").write_text("import os; os._exit(1)")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "path", ["", *sys.path])
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with Reader() as reader:
        assert reader.read(note, "note").text == "A short note."


def test_a_worker_loads_only_what_its_files_need(note: Path) -> None:
    program = f"""
import sys
sys.path[:] = {[place for place in sys.path if place]!r}
from pathlib import Path
from rag.readers import worker
worker.read(Path({str(note)!r}), "note")
print(*sys.modules)
"""
    loaded = subprocess.run([sys.executable, "-I", "-S", "-c", program], capture_output=True, check=True, text=True)
    heavy = {
        "torch",
        "numpy",
        "llama_index",
        "faiss",
        "pypdf",
        "docx",
        "lxml",
        "selectolax",
        "PIL",
        "concurrent",
        "logging",
    }
    assert not heavy & {name.partition(".")[0] for name in loaded.stdout.split()}


def test_a_worker_that_does_not_start_is_an_error_of_the_installation(
    note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "_PROGRAM", "raise SystemExit(1)")
    with Reader() as reader, pytest.raises(RagError, match="does not start") as caught:
        reader.read(note, "note")
    assert not isinstance(caught.value, ReadFailed)
    assert caught.value.hint


def test_a_closed_reader_reads_no_more(note: Path) -> None:
    reader = Reader()
    reader.close()
    with pytest.raises(RagError, match="closed"):
        reader.read(note, "note")


@pytest.mark.parametrize("workers", [1, 3])
def test_documents_come_in_the_order_of_the_files(tmp_path: Path, workers: int) -> None:
    files = []
    for number in range(12):
        path = tmp_path / f"{number}.txt"
        # The first is the slowest, the fourth has no text.
        path.write_text("" if number == 3 else f"text {number} " * (200_000 if number == 0 else 1))
        files.append((f"file {number}", path))
    results = list(read_all(files, workers))
    assert [source for source, _ in results] == [source for source, _ in files]
    for number, (source, result) in enumerate(results):
        if number == 3:
            assert isinstance(result, ReadFailed)
            assert result.reason == "empty"
        else:
            assert isinstance(result, Document)
            assert (result.source, result.text[:6]) == (source, f"text {number}"[:6])


def test_no_files_need_no_worker(started: list[subprocess.Popen[bytes]]) -> None:
    assert list(read_all([])) == []
    assert started == []


def test_files_are_taken_only_a_few_ahead(note: Path) -> None:
    taken = 0

    def files() -> Iterator[tuple[str, Path]]:
        nonlocal taken
        for number in range(1000):
            taken += 1
            yield str(number), note

    results = read_all(files(), 2)
    next(results)
    assert taken <= AHEAD * 2 + 1
    results.close()  # type: ignore[attr-defined]
    assert taken <= AHEAD * 2 + 1


def test_closing_the_generator_ends_the_workers_at_once(
    note: Path, endless: Path, started: list[subprocess.Popen[bytes]]
) -> None:
    results = read_all([("note", note), *[("endless", endless)] * 5], 2)
    assert next(results)[0] == "note"
    results.close()  # type: ignore[attr-defined]
    assert started
    assert all(process.returncode is not None for process in started)


def test_an_error_in_the_list_of_files_ends_the_workers(note: Path, started: list[subprocess.Popen[bytes]]) -> None:
    def files() -> Iterator[tuple[str, Path]]:
        yield from [("note", note)] * 5
        raise LookupError("the folder is gone")

    with pytest.raises(LookupError):
        list(read_all(files(), 1))
    assert all(process.returncode is not None for process in started)


def test_one_worker_is_left_for_a_small_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    for processors, workers in ((None, 1), (1, 1), (2, 1), (4, 3), (64, 4)):
        monkeypatch.setattr(os, "cpu_count", lambda count=processors: count)
        assert worker.default_workers() == workers


def test_a_recording_has_more_time_than_another_file(
    tmp_path: Path, note: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    monkeypatch.setattr(worker, "send", lambda pipe, message: asked.append(message) or send(pipe, message))
    (tmp_path / "a.mp3").write_bytes(b"no sound")
    with Reader(seconds=50) as reader:
        reader.read(note, "note")
        assert reason_of(reader, tmp_path / "a.mp3", "a.mp3") in ("unsupported", "empty")
    assert [json.loads(request)["seconds"] for request in asked] == [50, 50 * worker.LISTENING_TIMES]
