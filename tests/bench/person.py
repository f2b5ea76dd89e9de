"""A person at the real window: mouse and keys by xdotool under Xvfb, from first start to a shared GPT.

    python -m tests.bench.person        needs Xvfb, xdotool, openbox (apt-get install xvfb xdotool openbox)

On a computer without a model: the first start fetches them (about 190 MB; paused once, and taken up again), then the
example GPT, a GPT with three files dragged from another window, a cited answer, a correction, an export, an import into
an empty library, and a cited answer of what was imported. Prints each step's seconds; exit code 1 with the step that
failed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from builder.knowledge import listing
from builder.library import Library

ROOT = Path(__file__).parent.parent.parent
DOCUMENTS = ("cooper-street-lease.md", "aurora-2-manual.md", "pinegrove-handbook.md")
DROP = "Drop files and folders here. They stay on this computer."
PROGRAMS = ("Xvfb", "xdotool", "openbox")
PATIENCE_S = 120
SCREEN = "1600x900x24"


class Person:
    """Sees where things are on the screen, and moves the mouse and types; nothing else."""

    def __init__(self, display: str, place: Path) -> None:
        self._map = place / "map.json"
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LC_ALL": "C.UTF-8"}
        self._began = time.monotonic()

    def start(self, home: Path, *files: Path) -> subprocess.Popen[bytes]:
        """Start the window on a library."""
        self._map.unlink(missing_ok=True)
        command = [sys.executable, "-m", "tests.bench.person_window", str(self._map), *map(str, files)]
        return subprocess.Popen(command, env={**self.environment, "GPTB_HOME": str(home)}, cwd=ROOT)

    def sees(self, what: str, kind: str = "") -> dict[str, object] | None:
        """The first thing that is called so, or says so, and can be used."""
        try:
            things = json.loads(self._map.read_text("utf-8"))
        except (OSError, ValueError):
            return None
        named = (one for one in things if what in (one["name"], one["text"].replace("&", "")))
        return next((one for one in named if one["enabled"] and kind in one["kind"]), None)

    def reads(self, words: str) -> bool:
        """Whether some text on the screen has these words."""
        try:
            return any(words in one["text"] for one in json.loads(self._map.read_text("utf-8")))
        except (OSError, ValueError):
            return False

    def all_seen(self) -> list[str]:
        """What can be seen, for the message when a step fails."""
        things = json.loads(self._map.read_text("utf-8")) if self._map.exists() else []
        return [f"{one['kind']} “{one['name']}” {one['text']!r}" for one in things if one["name"] or one["text"]]

    def waits(self, until: Callable[[], object], what: str) -> None:
        """Wait until something is so. Raises TimeoutError."""
        end = time.monotonic() + PATIENCE_S
        while not until():
            if time.monotonic() > end:
                raise TimeoutError(what)
            time.sleep(0.1)

    def clicks(self, what: str, kind: str = "", *, times: int = 1) -> None:
        """Click on something when it is there and stays where it is."""
        self.waits(lambda: self.sees(what, kind), f"there is no “{what}” to click on")
        before = None
        while (found := self.sees(what, kind)) != before or found is None:
            before = found
            time.sleep(0.4)
        self._do("mousemove", str(found["x"]), str(found["y"]), "click", "--repeat", str(times), "1")

    def drags(self, start: tuple[str, str], what: str) -> None:
        """Drag what is at a place of the screen onto something."""
        self.waits(lambda: self.sees(what), f"there is no “{what}” to drop on")
        found = self.sees(what) or {}
        self._do("mousemove", *start, "mousedown", "1")
        for steps in range(1, 21):
            way = [(int(begin), int(str(found[axis]))) for begin, axis in zip(start, "xy", strict=True)]
            self._do("mousemove", *(str(begin + (end - begin) * steps // 20) for begin, end in way))
            time.sleep(0.05)
        self._do("mouseup", "1")

    def types(self, text: str) -> None:
        """Type into what has the focus."""
        time.sleep(0.3)
        self._do("type", "--delay", "15", text)

    def presses(self, *keys: str) -> None:
        """Press keys, as "ctrl+1"."""
        time.sleep(0.3)
        for key in keys:
            self._do("key", key)

    def done(self, step: str) -> None:
        """Say how long a step took."""
        now = time.monotonic()
        print(f"{now - self._began:6.1f} s  {step}", flush=True)
        self._began = now

    def _do(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, timeout=60)


@contextmanager
def screen() -> Iterator[str]:
    """A screen of its own with a window manager; yields its display."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:
        display = f":{told.readline().strip()}"
    arranging = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL)
    try:
        yield display
    finally:
        for process in (arranging, server):
            process.terminate()
            process.wait()


def make(person: Person, home: Path, bundle: Path) -> None:
    """From the first start to an exported GPT."""
    library, window = Library(home), person.start(home)
    person.clicks("Fetch them")
    person.clicks("Pause")
    person.clicks("Go on")
    person.done("the models are being fetched; paused, and taken up")
    person.waits(lambda: person.sees("Your question"), "the example was not opened")
    person.done("the models, and the example GPT")
    ask(person)
    person.done("a cited answer of the example")
    person.presses("ctrl+1")
    person.clicks("New GPT")
    person.types("Lease helper")
    person.presses("Return")
    person.waits(lambda: len(library.gpts()) == 2, "no GPT was made")
    person.done("a new GPT")
    person.clicks("Knowledge", "tab")
    give_files(person)
    slug = "lease-helper"
    person.waits(lambda: len(listing(library, slug)[0]) == len(DOCUMENTS), "the files were not read")
    person.done("three files")
    ask(person)
    person.done("a cited answer")
    correct(person)
    export(person, bundle)
    person.presses("ctrl+q")
    window.wait(PATIENCE_S)
    person.done("closed")


def give_files(person: Person) -> None:
    """Drag the three documents out of another window."""
    sources = [str(ROOT / "examples" / "sources" / name) for name in DOCUMENTS]
    command = [sys.executable, "-m", "tests.bench.file_window", *sources]
    with subprocess.Popen(command, env=person.environment, cwd=ROOT, stdout=subprocess.PIPE, text=True) as files:
        assert files.stdout is not None
        x, y = files.stdout.readline().split()
        person.drags((x, y), DROP)
        time.sleep(1)
        files.terminate()


def ask(person: Person) -> None:
    """Ask what only the files tell, and wait until a source is cited."""
    person.clicks("Chat", "tab")
    person.clicks("Your question")
    person.types("How long is the notice period of the lease?")
    person.presses("Return")
    person.waits(lambda: person.reads("cooper-street-lease"), "no source was cited")


def correct(person: Person) -> None:
    """Say what the answer should have been."""
    person.clicks("Say what it should have said")
    person.waits(lambda: person.sees("OK") or person.sees("Save"), "no place to correct it came")
    person.presses("ctrl+a")
    person.types("The notice period is six months to the end of a quarter.")
    person.clicks("OK" if person.sees("OK") else "Save")
    person.waits(lambda: person.reads("The notice period is six months"), "the correction is not shown")
    person.done("a correction")


def export(person: Person, bundle: Path) -> None:
    """Write the GPT as one file."""
    person.presses("ctrl+1")
    person.clicks("Your GPTs")
    person.presses("Home", "ctrl+e")
    time.sleep(2)
    if person.sees("Save as a file…"):
        person.clicks("Save as a file…")
        time.sleep(1)
    person.presses("ctrl+a")
    person.types(str(bundle))
    person.presses("Return")
    person.waits(bundle.exists, "nothing was exported")
    person.done("an export")


def take_in(person: Person, home: Path, models: Path, bundle: Path) -> None:
    """Import it into an empty library of a computer that has the models, as after a double click on it."""
    home.mkdir()
    (home / "models").symlink_to(models)
    window, library = person.start(home, bundle), Library(home)
    person.clicks("Import", "PushButton")
    person.waits(library.gpts, "nothing was imported")
    slug = library.gpts()[0].slug
    person.waits(lambda: len(listing(library, slug)[0]) == len(DOCUMENTS), "its files were not read")
    person.done("an import into an empty library, its files read")
    ask(person)
    person.done("a cited answer of the imported GPT")
    person.presses("ctrl+q")
    window.wait(PATIENCE_S)
    person.done("closed")


def main() -> int:
    """Do it all."""
    if missing := [program for program in PROGRAMS if not shutil.which(program)]:
        print(f"This needs {', '.join(missing)}.")
        return 1
    with tempfile.TemporaryDirectory() as name, screen() as display:
        place = Path(name)
        person = Person(display, place)
        try:
            make(person, place / "one", place / "lease.gptb")
            take_in(person, place / "two", place / "one" / "models", place / "lease.gptb")
        except (TimeoutError, subprocess.TimeoutExpired) as error:
            print(f"Not done: {error}.")
            print("On the screen:", *person.all_seen(), sep="\n    ")
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
