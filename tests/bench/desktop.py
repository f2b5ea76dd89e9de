"""The window under load: how long it takes to start, how long its event loop is ever blocked, how smoothly it scrolls.

    python -m tests.bench.desktop [--only start,library,messages,opening,pages,ingest,answer] [--json FILE]

Offscreen, with the real models. The peer of the start is a bare PySide6 window in a process of its own, in turns with
ours. A stall is the time between two beats of a timer of 1 ms, less that millisecond. Beside each time by the clock
stands the CPU time of the window's thread: on a busy machine the clock tells of the others too.
"""

from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.report import report
from tests.conftest import ROOT

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractScrollArea

    from gui.desk import Desk
    from gui.main_window import MainWindow

Rows = list[list[str]]
Figures = dict[str, float]
RUNS = 5
BARE = (
    "from PySide6.QtWidgets import QApplication, QLabel\n"
    "app = QApplication([]); label = QLabel('x'); label.show(); app.processEvents()\n"
)
OURS = (
    "import sys; from pathlib import Path\n"
    "from PySide6.QtWidgets import QApplication\n"
    "from builder.library import Library\nfrom gui.app import settings_in\n"
    "from gui.desk import Desk\nfrom gui.main_window import MainWindow\n"
    "app = QApplication([]); home = Path(sys.argv[1]); desk = Desk(Library(home), settings_in(home))\n"
    "window = MainWindow(desk); window.show(); window.start(); app.processEvents()\n"
    "assert 'torch' not in sys.modules and 'faiss' not in sys.modules\n"
    "import os; os._exit(0)\n"
)


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default=",".join(SECTIONS))
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    figures: Figures = {}
    for name in options.only.split(","):
        with tempfile.TemporaryDirectory() as folder:
            found, rows = SECTIONS[name](Path(folder))
        figures |= found
        report(name, rows, figures, options.json)


def start(home: Path) -> tuple[Figures, Rows]:
    """Process start to a window that can be used, in turns with a bare window."""
    ours: list[float] = []
    bare: list[float] = []
    for _ in range(RUNS):
        for code, times in ((BARE, bare), (OURS, ours)):
            begun = time.perf_counter()
            subprocess.run([sys.executable, "-c", code, str(home)], cwd=ROOT, check=True, capture_output=True)
            times.append(time.perf_counter() - begun)
    mine, peer = statistics.median(ours), statistics.median(bare)
    allowed = 1.5 * peer + 0.5
    rows = [["gptb, s", "a bare window, s", "allowed, s"], [f"{mine:.2f}", f"{peer:.2f}", f"{allowed:.2f}"]]
    return {"desktop.start_s": mine, "desktop.start.bare_s": peer}, rows


def library(home: Path) -> tuple[Figures, Rows]:
    """Scroll through 1,000 GPTs."""
    from builder.spec import GPT
    from gui.pages.library import LibraryPage

    with opened(home) as (desk, window):
        for number in range(1000):
            folder = desk.library.gpts_folder / f"g{number}"
            folder.mkdir(parents=True)
            (folder / "gpt.toml").write_text(spec_text(GPT(f"GPT {number}", description="What it is for. " * 6)))
        page = window.show_page("library")
        assert isinstance(page, LibraryPage)
        page.refresh()
        wait_until(lambda: page.gpts.rowCount() == 1000)
        frames = scroll(page.cards)
    return frame_figures("library", frames), frame_rows(frames)


def messages(home: Path) -> tuple[Figures, Rows]:
    """Scroll through 10,000 messages."""
    from gui.theme import Theme
    from gui.widgets.transcript import Transcript

    with opened(home) as (desk, _):
        transcript = Transcript(Theme.of(desk.settings))
        transcript.resize(800, 600)
        transcript.show()
        with transcript.in_bulk():
            for number in range(5000):
                transcript.add_question(f"Question {number}: what does the lease say of it?")
                transcript.begin_answer()
                transcript.settle(f"Answer {number}: **three** months, in `section {number}`.")
                transcript.stop()
        frames = scroll(transcript)
    return frame_figures("messages", frames), frame_rows(frames)


def opening(home: Path) -> tuple[Figures, Rows]:
    """The longest stall while each tab of a GPT's page is opened, the median of 5 openings behind the first."""
    from builder.spec import GPT
    from tests.gui.leaks import look_at

    rows: Rows = [["tab", "longest stall, ms", "CPU, ms"]]
    figures: Figures = {}
    with opened(home) as (desk, window):
        desk.library.create(GPT("Lease helper", instructions="Be brief."))
        found: dict[str, list[tuple[float, float]]] = {"chat": [], "knowledge": [], "configure": []}
        for _ in range(RUNS + 1):
            for tab, longest in found.items():
                with stalls() as away:
                    desk.gpt_opened.emit("lease-helper", tab)
                    wait_until(lambda: "gpt:lease-helper" in window._made)
                    look_at(window._made["gpt:lease-helper"], [tab])
                    wait(0.2)
                longest.append((max(away), max(away.cpu)))
            window.close_gpt("lease-helper")
            wait(0.05)
    for tab, longest in found.items():
        clock, cpu = (statistics.median(times) for times in zip(*longest[1:], strict=True))
        figures |= {f"desktop.opening.{tab}.stall_ms": clock, f"desktop.opening.{tab}.cpu_ms": cpu}
        rows.append([tab, f"{clock:.0f}", f"{cpu:.0f}"])
    return figures, rows


def pages(home: Path) -> tuple[Figures, Rows]:
    """Open and close a GPT's page 100 times; memory after the first 20 and at the end."""
    import gc

    from builder.spec import GPT

    with opened(home) as (desk, window):
        desk.library.create(GPT("Lease helper"))
        sizes = []
        for number in range(100):
            desk.gpt_opened.emit("lease-helper", "chat")
            wait_until(lambda: "gpt:lease-helper" in window._made)
            window.close_gpt("lease-helper")
            wait(0.02)
            gc.collect()
            if number in (19, 99):
                sizes.append(resident_mb())
    growth = sizes[1] - sizes[0]
    rows = [["after 20, MB", "after 100, MB", "growth"], [f"{sizes[0]:.1f}", f"{sizes[1]:.1f}", f"{growth:.1f}"]]
    return {"desktop.pages.growth_mb": growth}, rows


def ingest(home: Path) -> tuple[Figures, Rows]:
    """The longest stall while a PDF of 300 pages is indexed."""
    from builder.spec import GPT
    from gui.pages.gpt import GPTPage

    book = home / "book.pdf"
    write_book(book, 300)
    with opened(home) as (desk, window):
        desk.library.create(GPT("Reader"))
        desk.gpt_opened.emit("reader", "knowledge")
        wait_until(lambda: bool(window.findChildren(GPTPage)))
        page = window.findChildren(GPTPage)[0]
        wait(0.5)
        with stalls() as found:
            begun = time.perf_counter()
            page.knowledge.add([book])
            files = page.knowledge.files
            wait_until(lambda: files.rowCount() == 1 and files.row(0).state == "done", 600)
            took = time.perf_counter() - begun
    return {"desktop.ingest.stall_ms": max(found)}, stall_rows(found, took)


def answer(home: Path) -> tuple[Figures, Rows]:
    """The longest stalls while the model is opened and while an answer streams, and how long stopping takes."""
    from builder.events import Token
    from builder.spec import GPT
    from gui.pages.gpt import GPTPage

    with opened(home) as (desk, window):
        desk.library.create(GPT("Talker"))
        desk.gpt_opened.emit("talker", "chat")
        wait_until(lambda: bool(window.findChildren(GPTPage)))
        chat = window.findChildren(GPTPage)[0].chat
        wait(0.5)
        with stalls() as found:
            begun = time.perf_counter()
            came: list[object] = []
            chat.conversation.progressed.connect(lambda event: came.append(event) if isinstance(event, Token) else None)
            chat.ask("Tell me a long story about a lighthouse and the people who live in it.")
            size = chat.transcript.document().characterCount()
            wait_until(lambda: bool(came), 120)
            opening = len(found)
            wait_until(lambda: chat.transcript.document().characterCount() > size + 300 or not chat.busy, 120)
            stopping = time.perf_counter()
            chat.stop()
            wait_until(lambda: not chat.busy)
            stopped = time.perf_counter()
    figures = {
        "desktop.answer.opening_stall_ms": max(found[:opening]),
        "desktop.answer.stall_ms": max(found[opening:]),
        "desktop.stop_ms": 1000 * (stopped - stopping),
    }
    return figures, [*stall_rows(found, stopped - begun), ["stopping, ms", f"{figures['desktop.stop_ms']:.0f}"]]


SECTIONS: dict[str, Callable[[Path], tuple[Figures, Rows]]] = {
    "start": start,
    "library": library,
    "messages": messages,
    "opening": opening,
    "pages": pages,
    "ingest": ingest,
    "answer": answer,
}


@contextmanager
def opened(home: Path) -> Iterator[tuple[Desk, MainWindow]]:
    """The window over a library in `home`, with the models of the checkout."""
    from PySide6.QtWidgets import QApplication

    from builder.library import Library
    from gui.app import SWITCH_S, settings_in
    from gui.desk import Desk
    from gui.garbage import collect_here
    from gui.main_window import MainWindow

    sys.setswitchinterval(SWITCH_S)
    application = QApplication.instance() or QApplication([])
    (home / "models").symlink_to(Path(os.environ.get("GPTB_HOME") or ROOT / ".gptb") / "models")
    desk = Desk(Library(home), settings_in(home))
    window = MainWindow(desk)
    window.resize(1280, 800)  # the offscreen screen is smaller
    collect_here(window)
    window.show()
    application.processEvents()
    try:
        yield desk, window
    finally:
        window.close()
        window.deleteLater()
        application.processEvents()


def spec_text(gpt: object) -> str:
    from builder.spec import render

    return render(gpt)  # type: ignore[arg-type]


def wait(seconds: float) -> None:
    """Let the window run for so long."""
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def wait_until(true: Callable[[], bool], seconds: float = 60) -> None:
    """Let the window run until something is so; ends the program where it never is."""
    end = time.perf_counter() + seconds
    while not true():
        if time.perf_counter() > end:
            sys.exit("What was waited for did not come.")
        wait(0.005)


class Stalls(list[float]):
    """How long the event loop was away, in ms; in `cpu` what the window's thread computed meanwhile."""

    def __init__(self) -> None:
        super().__init__([0.0])
        self.cpu = [0.0]
        self._last = time.perf_counter(), time.thread_time()

    def beat(self) -> None:
        """The loop is here."""
        now = time.perf_counter(), time.thread_time()
        self.append(max(0.0, 1000 * (now[0] - self._last[0]) - 1))
        self.cpu.append(1000 * (now[1] - self._last[1]))
        self._last = now


@contextmanager
def stalls() -> Iterator[Stalls]:
    """Measure how long the event loop is away."""
    from PySide6.QtCore import Qt, QTimer

    found = Stalls()
    timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(found.beat)
    timer.start(1)
    yield found
    timer.stop()


def scroll(view: QAbstractScrollArea, steps: int = 200) -> list[tuple[float, float]]:
    """The ms of each frame on the way from the top to the bottom, by the clock and of CPU."""
    bar, frames = view.verticalScrollBar(), []
    view.grab()
    for step in range(steps):
        begun, computed = time.perf_counter(), time.thread_time()
        bar.setValue(bar.maximum() * step // steps)
        view.viewport().grab()
        frames.append((1000 * (time.perf_counter() - begun), 1000 * (time.thread_time() - computed)))
    return frames


def frame_figures(name: str, frames: list[tuple[float, float]]) -> Figures:
    clock, cpu = map(max, zip(*frames, strict=True))
    return {f"desktop.{name}.frame_ms": clock, f"desktop.{name}.frame_cpu_ms": cpu}


def frame_rows(frames: list[tuple[float, float]]) -> Rows:
    rows = [["", "median, ms", "p99, ms", "longest, ms"]]
    for title, times in zip(("by the clock", "CPU"), zip(*frames, strict=True), strict=True):
        ordered = sorted(times)
        at = ordered[len(ordered) // 2], ordered[int(0.99 * len(ordered))], ordered[-1]
        rows.append([title, *(f"{ms:.1f}" for ms in at)])
    return rows


def stall_rows(found: Stalls, seconds: float) -> Rows:
    over = sum(stall > 50 for stall in found)
    return [
        ["seconds", "longest stall, ms", "over 50 ms", "most CPU at once, ms"],
        [f"{seconds:.1f}", f"{max(found):.0f}", str(over), f"{max(found.cpu):.0f}"],
    ]


def resident_mb() -> float:
    try:
        pages_ = int(Path("/proc/self/statm").read_text().split()[1])
        return pages_ * resource.getpagesize() / 1e6
    except OSError:
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3


def write_book(path: Path, count: int) -> None:
    """A PDF of many pages of prose, 30 lines each."""
    from tests.rag.minimal_pdf import pdf

    text = (ROOT / "README.md").read_text()
    words = "".join(c if c.isascii() and (c.isalnum() or c == ".") else " " for c in text).split()
    lines = [" ".join(words[start : start + 10]) for start in range(0, len(words) - 10, 10)]
    pages_ = ["\n".join(lines[(page * 30 + line) % len(lines)] for line in range(30)) for page in range(count)]
    path.write_bytes(pdf([f"Page {number}\n{text_}" for number, text_ in enumerate(pages_, start=1)]))


if __name__ == "__main__":
    main()
