"""Reading in another process: files from others are parsed where a bomb, a crash or an endless loop does no harm.

`Reader` keeps one worker process and gives it one file at a time. Where the worker crashes or passes the time limit, it
is killed, the file is named with the reason, and the next file gets a new worker. `read_all` keeps several busy and
hands out what they read in order, so that reading overlaps what is done with the documents.

The two processes speak through pipes: a length in four bytes, then JSON, checked on arrival. The worker ends with its
parent, hears no Ctrl+C, can write no file, and has a limit on its memory (the last two where the system has limits). In
all else it has the rights of the user: it contains accidents and floods, and is no sandbox.
"""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Self, TypeVar

from rag.errors import RagError, ReadFailed
from rag.readers.drawn_page import PageAsked, PagePicture, decode_picture, draw_page, encode_picture
from rag.readers.kind import named_as_recording
from rag.readers.message import decode, encode, receive, send
from rag.readers.read import damaged, guarded, read, too_much_memory
from rag.types import Document

if TYPE_CHECKING:
    from concurrent.futures import Future

READING_S = 60.0
"""A reader gets through 2,000 pages of PDF in this time; a person who waits longer believes that it hangs."""

STARTING_S = 60.0
"""A worker starts in a tenth of a second; a busy computer with a virus scanner needs much longer."""

WATCH_S = 10.0
"""A worker ends itself so long after the time limit, in case the parent that would have killed it is gone."""

MEMORY_BYTES = 1 << 30
"""Address space of a worker: 20 million characters take 0.4 GB, a web page of 20 MB takes 0.7 GB."""

RECOGNITION_SHARE = 3
"""So many times that is the most that a worker may ever take: text recognition raises its limit to it."""

LISTENING_TIMES = 20
"""So many times longer a recording may take than another file: speech recognition needs a share of its length."""

MAX_WORKERS = 4
AHEAD = 2
"""Files in the hands of `read_all`, for each worker: one being read and one already read, waiting to be taken."""

DRAWING_S = 10.0
"""A page is drawn in a tenth of a second; one that takes longer than this was made to."""

Answer = TypeVar("Answer", Document, PagePicture)

_READY = b"ready"
_PROGRAM = "import sys; sys.path[:] = sys.argv[2:]; from rag.readers.worker import serve; serve(int(sys.argv[1]))"


class Reader:
    """Reads files in a worker process, started with the first file; a context manager that ends it.

    `seconds` is the time limit for one file, `memory_bytes` that for the worker's address space. Threads may share a
    reader: it reads one file after the other.
    """

    def __init__(self, *, seconds: float = READING_S, memory_bytes: int = MEMORY_BYTES) -> None:
        self.seconds = seconds
        self.memory_bytes = memory_bytes
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False
        self._turn = threading.Lock()  # held while a file is read
        self._change = threading.Lock()  # held while the process is started or ended

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def read(self, path: Path, source: str, password: str | None = None) -> Document:
        """Return the visible text of the file at `path`; `source` is its name for the person, `password` what opens it.

        Raises ReadFailed, or RagError where no worker can be started or the reader is closed.
        """
        seconds = self.seconds * (LISTENING_TIMES if named_as_recording(path) else 1)
        request = {"path": str(path.absolute()), "source": source, "seconds": seconds, "password": password}
        return self._asked(request, partial(decode, source=source))

    def draw(self, path: Path, source: str, asked: PageAsked) -> PagePicture:
        """Return a page of a PDF as a picture. Raises as `read`."""
        seconds = min(self.seconds, DRAWING_S)
        request = {"path": str(path.absolute()), "source": source, "seconds": seconds, "draw": asked.__dict__}
        return self._asked(request, partial(_decode_drawn, source=source))

    def _asked(self, request: dict[str, Any], decoded: Callable[[bytes], Answer | ReadFailed]) -> Answer:
        with self._turn:
            answer = self._ask(self._running(), request, decoded)
        if isinstance(answer, ReadFailed):
            raise answer
        return answer

    def close(self) -> None:
        """End the worker, also in the middle of a file; a closed reader reads no more."""
        self._closed = True
        self._stop()

    def _ask(
        self,
        process: subprocess.Popen[bytes],
        request: dict[str, Any],
        decoded: Callable[[bytes], Answer | ReadFailed],
    ) -> Answer | ReadFailed:
        source, seconds = request["source"], request["seconds"]
        reusable = False
        try:
            with _killed_after(process, seconds) as expired:
                send(process.stdin, json.dumps(request).encode())
                answer = decoded(receive(process.stdout))
            # Past a memory limit a process is in pieces, even if it could still say so.
            reusable = not expired.is_set() and not (isinstance(answer, ReadFailed) and answer.reason == "too large")
            return answer
        except (OSError, EOFError, ValueError, RecursionError) as error:
            if self._closed:
                raise _closed() from error
            return _timeout(source, seconds) if expired.is_set() else _crash(process, source)
        finally:
            if not reusable:
                self._stop()

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is not None:
            self._stop()  # it died between two files, which is the fault of neither
        with self._change:
            if self._closed:
                raise _closed()
            if self._process is not None:
                return self._process
            process = self._process = _start(self.memory_bytes)
        try:
            with _killed_after(process, STARTING_S):
                if receive(process.stdout) != _READY:
                    raise ValueError("not the greeting of a worker")
        except (OSError, EOFError, ValueError) as error:
            self._stop()
            hint = "Run `gptb doctor`, which checks the installation."
            raise RagError("The process that reads files does not start.", hint=hint) from error
        return process

    def _stop(self) -> None:
        with self._change:
            process, self._process = self._process, None
            if process is not None:
                process.kill()
                process.wait()
                for pipe in (process.stdin, process.stdout):
                    with contextlib.suppress(OSError):  # what was still to be written has no reader
                        assert pipe is not None
                        pipe.close()


def read_all(
    files: Iterable[tuple[str, Path]],
    workers: int | None = None,
    *,
    seconds: float = READING_S,
    passwords: Mapping[str, str] | None = None,
) -> Iterator[tuple[str, Document | ReadFailed]]:
    """Read (source, path) pairs in `workers` processes and yield (source, document or failure) in the same order.

    Files are taken from `files` only a few ahead of what is yielded. `passwords` are by source. Closing the generator
    ends the workers at once. Raises RagError where no worker can be started.
    """
    from concurrent.futures import ThreadPoolExecutor
    from queue import SimpleQueue

    readers = [Reader(seconds=seconds) for _ in range(workers or default_workers())]
    idle: SimpleQueue[Reader] = SimpleQueue()
    for reader in readers:
        idle.put(reader)

    def read_one(source: str, path: Path) -> Document | ReadFailed:
        reader = idle.get()
        try:
            return reader.read(path, source, (passwords or {}).get(source))
        except ReadFailed as failure:
            return failure
        finally:
            idle.put(reader)

    pool = ThreadPoolExecutor(len(readers))
    pending: deque[tuple[str, Future[Document | ReadFailed]]] = deque()
    try:
        for source, path in files:
            pending.append((source, pool.submit(read_one, source, path)))
            if len(pending) > AHEAD * len(readers):
                yield _result(pending.popleft())
        while pending:
            yield _result(pending.popleft())
    finally:
        for reader in readers:
            reader.close()
        pool.shutdown(cancel_futures=True)


def default_workers() -> int:
    """Return how many workers suit this computer: one processor stays free for what is done with the documents."""
    return min(max((os.cpu_count() or 1) - 1, 1), MAX_WORKERS)


def serve(memory_bytes: int) -> None:
    """Be the worker: read one file after the other as the parent asks, until it closes the pipe or is gone."""
    import faulthandler
    import logging

    requests, replies = _own_pipes()
    _limit(memory_bytes)
    logging.disable()  # what parsers have to say about other people's files has no reader here
    send(replies, _READY)
    with contextlib.suppress(EOFError, BrokenPipeError):
        while True:
            request = json.loads(receive(requests))
            faulthandler.dump_traceback_later(request["seconds"] + WATCH_S, exit=True)
            send(replies, _reply(request))
            faulthandler.cancel_dump_traceback_later()


def _result(entry: "tuple[str, Future[Document | ReadFailed]]") -> tuple[str, Document | ReadFailed]:
    source, future = entry
    return source, future.result()


def _start(memory_bytes: int) -> subprocess.Popen[bytes]:
    """Start a worker that finds its modules where this process does.

    It is a new interpreter and not a fork (threads, Qt), nor one by multiprocessing (which runs the main module again);
    -I keeps the current folder and the environment from having a say in what it imports.
    """
    root = str(Path(__file__).resolve().parents[2])
    places = [os.path.abspath(place) for place in sys.path if place]  # noqa: PTH100  Path keeps "..", a zip is no path
    return subprocess.Popen(
        [
            sys.executable,
            "-I",
            "-S",
            "-X",
            f"utf8={sys.flags.utf8_mode}",
            "-c",
            _PROGRAM,
            str(memory_bytes),
            *places,
            root,
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0),
    )


@contextlib.contextmanager
def _killed_after(process: subprocess.Popen[bytes], seconds: float) -> Iterator[threading.Event]:
    """Kill the process `seconds` from now, unless the block ends before; the event tells that it came to that."""
    expired = threading.Event()

    def expire() -> None:
        expired.set()
        process.kill()

    timer = threading.Timer(seconds, expire)
    timer.daemon = True
    timer.start()
    try:
        yield expired
    finally:
        timer.cancel()
        timer.join()


def _reply(request: dict[str, Any]) -> bytes:
    path, source = Path(request["path"]), request["source"]
    try:
        if drawn := request.get("draw"):
            return encode_picture(guarded(path, source, partial(draw_page, path, source, PageAsked(**drawn))))
        return encode(read(path, source, request.get("password")))
    except MemoryError:
        return encode(too_much_memory(source))
    except ReadFailed as failure:
        return encode(failure)


def _decode_drawn(reply: bytes, source: str) -> PagePicture | ReadFailed:
    picture = decode_picture(reply)
    if picture is not None:
        return picture
    answer = decode(reply, source)
    if isinstance(answer, ReadFailed):
        return answer
    raise ValueError("not the reply of a worker")


def _closed() -> RagError:
    return RagError("The reader is closed.")


def _timeout(source: str, seconds: float) -> ReadFailed:
    hint = "Split it into smaller files, or save it again with the program that made it."
    return ReadFailed(f"{source!r} could not be read within {seconds:g} seconds.", reason="timeout", hint=hint)


def _crash(process: subprocess.Popen[bytes], source: str) -> ReadFailed:
    """Tell a worker that the system has killed, which it does when memory runs out, from one that crashed or lied."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=1)
    return too_much_memory(source) if process.returncode == -9 else damaged(source)


def _own_pipes() -> tuple[IO[bytes], IO[bytes]]:
    """Take standard input and output away from whatever a parser may print."""
    requests, replies = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    os.dup2(nothing, 0)
    os.dup2(nothing, 1)
    return requests, replies


def _limit(memory_bytes: int) -> None:
    """Limit memory, and forbid to write files, core dumps among them; Windows has no such limits."""
    try:
        import resource
    except ImportError:
        return
    limits = (
        (resource.RLIMIT_AS, memory_bytes, memory_bytes * RECOGNITION_SHARE),
        (resource.RLIMIT_FSIZE, 0, 0),
        (resource.RLIMIT_CORE, 0, 0),
    )
    for what, limit, most in limits:
        with contextlib.suppress(ValueError, OSError):  # a lower limit is set already, or macOS refuses this one
            resource.setrlimit(what, (limit, most))
