"""Writes are whole or not at all, at every point where they can be cut short, and follow no link."""

import errno
import os
import stat
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from builder import storage
from builder.errors import FileRefused

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="locks and links as POSIX has them")

CALLS = ["open", "fdopen", "fsync", "fchmod", "replace", "rename", "mkdir", "close"]


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def hidden(folder):
    return [path for path in folder.rglob("*") if path.name.startswith((storage.PARTIAL, storage.PREVIOUS))]


@given(data=st.binary(max_size=200))
def test_what_is_written_is_read(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("storage") / "file"
    storage.write_bytes(path, data)
    assert path.read_bytes() == data
    assert names(path.parent) == ["file"]


def test_text_keeps_its_newlines(tmp_path):
    storage.write_text(tmp_path / "t", "a\r\nb\nü")
    assert (tmp_path / "t").read_bytes() == "a\r\nb\nü".encode()


def test_a_replaced_file_keeps_its_mode_and_a_new_one_takes_the_umask(tmp_path):
    path = tmp_path / "file"
    before = os.umask(0o027)
    try:
        storage.write_bytes(path, b"new")
        assert stat.S_IMODE(path.stat().st_mode) == 0o640
        path.chmod(0o600)
        storage.write_bytes(path, b"newer")
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
    finally:
        os.umask(before)


def test_new_folders_are_for_the_owner_alone(tmp_path):
    storage.make_folder(tmp_path / "a" / "b")
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o700
    storage.make_folder(tmp_path / "a" / "b")


class Failing:
    """Lets the nth call of the file functions of `os` fail as a full disk does."""

    def __init__(self, monkeypatch, failing_call):
        self.left = failing_call
        for name in CALLS:
            monkeypatch.setattr(storage.os, name, self.wrapped(getattr(os, name), name))

    def wrapped(self, function, name):
        def call(*arguments, **options):
            self.left -= 1
            if self.left == 0:
                if name == "close":
                    function(*arguments, **options)
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            return function(*arguments, **options)

        return call


def broken_at(monkeypatch, failing_call, work):
    """Run `work` with one failing call; says whether that call was reached."""
    with monkeypatch.context() as patch:
        failing = Failing(patch, failing_call)
        try:
            work()
        except OSError as error:
            if error.errno != errno.ENOSPC:
                raise
    return failing.left <= 0


def test_a_full_disk_at_any_call_leaves_the_old_or_the_new_file_and_no_trace(tmp_path, monkeypatch):
    path = tmp_path / "file"
    reached = 0
    for call in range(1, 30):
        path.write_bytes(b"old")
        if not broken_at(monkeypatch, call, lambda: storage.write_bytes(path, b"new")):
            break
        reached += 1
        assert path.read_bytes() in (b"old", b"new")
        assert names(tmp_path) == ["file"]
    assert reached >= 5


def test_a_full_disk_at_any_call_leaves_no_half_folder(tmp_path, monkeypatch):
    def build():
        with storage.StagedFolder(tmp_path) as staged:
            storage.write_staged(staged.path / "a" / "b", [b"1", b"2"])
            staged.publish(tmp_path / "whole")

    reached = 0
    for call in range(1, 40):
        if not broken_at(monkeypatch, call, build):
            break
        reached += 1
        if (tmp_path / "whole").exists():
            assert (tmp_path / "whole" / "a" / "b").read_bytes() == b"12"
            storage.remove_folder(tmp_path / "whole")
        storage.sweep(tmp_path)
        assert names(tmp_path) == []
    assert reached >= 8


def test_a_failing_source_leaves_the_old_file(tmp_path):
    def chunks():
        yield b"half"
        raise KeyboardInterrupt

    (tmp_path / "file").write_bytes(b"old")
    with pytest.raises(KeyboardInterrupt):
        storage.write_chunks(tmp_path / "file", chunks())
    assert (tmp_path / "file").read_bytes() == b"old"
    assert names(tmp_path) == ["file"]


def test_writing_into_a_folder_that_is_not_there_names_that_folder(tmp_path):
    with pytest.raises(FileNotFoundError) as caught:
        storage.write_bytes(tmp_path / "none" / "file", b"")
    assert caught.value.filename == str(tmp_path / "none")


def test_a_link_is_replaced_and_never_written_through(tmp_path):
    outside = tmp_path / "outside"
    outside.write_bytes(b"mine")
    link = tmp_path / "link"
    link.symlink_to(outside)
    storage.write_bytes(link, b"new")
    assert outside.read_bytes() == b"mine"
    assert not link.is_symlink()


def test_reading_refuses_links_pipes_and_folders(tmp_path):
    (tmp_path / "real").write_bytes(b"x")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    os.mkfifo(tmp_path / "pipe")
    for name in ("link", "pipe"):
        with pytest.raises(FileRefused, match=name):
            storage.open_regular(tmp_path / name)
    with pytest.raises(FileRefused, match="plain file"):
        storage.open_regular(tmp_path)
    with storage.open_regular(tmp_path / "link", follow=True) as file:
        assert file.read() == b"x"


def test_reading_text_has_a_limit(tmp_path):
    (tmp_path / "t").write_bytes(b"12345")
    assert storage.read_text(tmp_path / "t", limit_bytes=5) == "12345"
    with pytest.raises(FileRefused, match="larger than 4 bytes"):
        storage.read_text(tmp_path / "t", limit_bytes=4)


def test_copying_follows_the_link_that_a_person_named(tmp_path):
    (tmp_path / "real").write_bytes(b"x" * 3_000_000)
    (tmp_path / "link").symlink_to(tmp_path / "real")
    storage.copy_file(tmp_path / "link", tmp_path / "copy")
    assert (tmp_path / "copy").read_bytes() == b"x" * 3_000_000
    assert not (tmp_path / "copy").is_symlink()


def test_files_come_in_one_order_without_the_hidden(tmp_path):
    for name in ("b/z", "a", "b/a", ".hidden", "b/.partial-1", "c/d/e"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(b"")
    found = [path.relative_to(tmp_path).as_posix() for path in storage.files_under(tmp_path)]
    assert found == ["a", "b/a", "b/z", "c/d/e"]
    assert list(storage.files_under(tmp_path / "none")) == []


@pytest.mark.parametrize("make", [lambda p, o: p.symlink_to(o), lambda p, o: os.mkfifo(p)], ids=["link", "pipe"])
def test_a_link_among_the_files_is_refused(tmp_path, make):
    (tmp_path / "folder").mkdir()
    make(tmp_path / "folder" / "odd", tmp_path)
    with pytest.raises(FileRefused, match="odd"):
        list(storage.files_under(tmp_path / "folder"))


def test_publishing_never_overwrites(tmp_path):
    (tmp_path / "target").mkdir()
    with storage.StagedFolder(tmp_path) as staged:
        with pytest.raises(FileExistsError):
            staged.publish(tmp_path / "target")
        assert staged.path.is_dir()
    assert names(tmp_path) == ["target"]


def test_publishing_loses_no_race(tmp_path, monkeypatch):
    """The other process makes the target after our look and before our rename."""
    with storage.StagedFolder(tmp_path) as staged:
        storage.write_staged(staged.path / "mine", [b""])
        (tmp_path / "target").mkdir()
        (tmp_path / "target" / "theirs").write_bytes(b"")
        answers = iter([False, True])
        monkeypatch.setattr(storage.os.path, "lexists", lambda path: next(answers))
        with pytest.raises(FileExistsError):
            staged.publish(tmp_path / "target")
    monkeypatch.undo()
    assert names(tmp_path / "target") == ["theirs"]


def test_a_folder_is_replaced_whole(tmp_path):
    (tmp_path / "index").mkdir()
    (tmp_path / "index" / "old").write_bytes(b"")
    with storage.StagedFolder(tmp_path) as staged:
        storage.write_staged(staged.path / "new", [b""])
        staged.publish(tmp_path / "index", replace=True)
    assert names(tmp_path / "index") == ["new"]
    assert names(tmp_path) == ["index"]


def test_a_replacement_is_not_stopped_by_what_an_earlier_one_left(tmp_path):
    for name in ("index", f"{storage.PREVIOUS}index"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "old").write_bytes(b"")
    with storage.StagedFolder(tmp_path) as staged:
        staged.publish(tmp_path / "index", replace=True)
    assert names(tmp_path) == ["index"]
    assert names(tmp_path / "index") == []


def test_a_replacement_that_was_cut_short_is_undone(tmp_path):
    (tmp_path / f"{storage.PREVIOUS}index").mkdir()
    (tmp_path / f"{storage.PREVIOUS}index" / "old").write_bytes(b"")
    (tmp_path / f"{storage.PARTIAL}1").mkdir()
    storage.sweep(tmp_path)
    assert names(tmp_path) == ["index"]
    assert names(tmp_path / "index") == ["old"]


def test_a_replacement_that_was_done_is_tidied(tmp_path):
    (tmp_path / f"{storage.PREVIOUS}index").mkdir()
    (tmp_path / "index").mkdir()
    storage.sweep(tmp_path)
    assert names(tmp_path) == ["index"]


def test_sweeping_leaves_the_living_alone(tmp_path):
    with storage.StagedFolder(tmp_path) as staged:
        (staged.path / "file").write_bytes(b"")
        (tmp_path / f"{storage.PARTIAL}dead").write_bytes(b"")
        (tmp_path / f"{storage.PARTIAL}link").symlink_to(staged.path)
        storage.sweep(tmp_path)
        assert names(tmp_path) == [staged.path.name]
        assert names(staged.path) == ["file"]
    assert names(tmp_path) == []


def test_sweeping_during_writes_breaks_none(tmp_path):
    """Writers and a sweeper at once: every write succeeds, and what is read is always whole."""
    done = threading.Event()

    def sweeping():
        while not done.is_set():
            storage.sweep(tmp_path)

    sweeper = threading.Thread(target=sweeping)
    sweeper.start()
    try:
        for number in range(40):
            storage.write_bytes(tmp_path / "file", b"%d" % number * 1000)
            assert (tmp_path / "file").read_bytes() == b"%d" % number * 1000
            with storage.StagedFolder(tmp_path) as staged:
                storage.write_staged(staged.path / "a", [b""])
                staged.publish(tmp_path / f"folder{number}")
    finally:
        done.set()
        sweeper.join()
    assert len(names(tmp_path)) == 41


def test_removing_follows_no_link(tmp_path):
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "mine").write_bytes(b"")
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "link").symlink_to(tmp_path / "outside")
    storage.remove_folder(tmp_path / "folder")
    assert names(tmp_path) == ["outside"]
    assert names(tmp_path / "outside") == ["mine"]
    (tmp_path / "link").symlink_to(tmp_path / "outside" / "mine")
    storage.remove_file(tmp_path / "link")
    storage.remove_file(tmp_path / "link")
    assert names(tmp_path / "outside") == ["mine"]


def test_sweeping_what_is_not_there_is_no_error(tmp_path):
    storage.sweep(tmp_path / "none")
    (tmp_path / "file").write_bytes(b"")
    storage.sweep(tmp_path / "file")
    assert hidden(tmp_path) == []


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="there is no such folder here")
def test_a_folder_that_keeps_no_file_is_said_to_be_one():
    with pytest.raises(OSError, match="denied"):
        storage.write_bytes(Path("/proc/gptb.txt"), b"x")
