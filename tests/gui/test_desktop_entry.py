from __future__ import annotations

import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from gui import desktop_entry


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "share"


def test_what_is_installed_is_removed(folder: Path) -> None:
    written = desktop_entry.install(folder, Path("/opt/gptb/bin/gptb"))
    assert all(path.is_file() for path in written)
    entry = (folder / desktop_entry.ENTRY).read_text("utf-8")
    assert 'Exec="/opt/gptb/bin/gptb" gui %F' in entry.splitlines()
    assert f"MimeType={desktop_entry.MIME_TYPE};" in entry.splitlines()
    assert desktop_entry.install(folder, Path("/opt/gptb/bin/gptb")) == written
    assert sorted(desktop_entry.remove(folder)) == sorted(written)
    assert not any(path.exists() for path in written)
    assert desktop_entry.remove(folder) == []


def test_the_file_type_is_named_by_its_ending(folder: Path) -> None:
    desktop_entry.install(folder)
    root = ET.parse(folder / desktop_entry.TYPE).getroot()
    name = "{http://www.freedesktop.org/standards/shared-mime-info}"
    assert [glob.get("pattern") for glob in root.iter(f"{name}glob")] == ["*.gptb"]
    assert [kind.get("type") for kind in root.iter(f"{name}mime-type")] == [desktop_entry.MIME_TYPE]


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="desktop-file-utils is not installed")
def test_the_desktops_own_checker_finds_nothing(folder: Path) -> None:
    desktop_entry.install(folder, Path('/opt/my "own" 100 % $PLACE/gptb'))
    checked = subprocess.run(
        ["desktop-file-validate", str(folder / desktop_entry.ENTRY)], capture_output=True, text=True, check=False
    )
    assert (checked.returncode, checked.stdout) == (0, "")


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("/a b/gptb", '"/a b/gptb"'),
        ("/100%/gptb", '"/100%%/gptb"'),
        ('/"x"/gptb', '"/\\\\"x\\\\"/gptb"'),
        ("/$x/gptb", '"/\\\\$x/gptb"'),
    ],
)
def test_a_path_is_quoted_as_the_specification_says(path: str, written: str) -> None:
    assert desktop_entry.quoted(path) == written


def test_a_folder_that_is_not_absolute_is_ignored(tmp_path: Path) -> None:
    assert desktop_entry.data_home({"XDG_DATA_HOME": str(tmp_path)}) == tmp_path
    assert desktop_entry.data_home({"XDG_DATA_HOME": "here"}) == desktop_entry.data_home({})


def test_the_commands_say_what_they_wrote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:

    from cli.application import application

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    for option, there in (("--install-desktop", True), ("--remove-desktop", False)):
        with pytest.raises(SystemExit) as ended:
            application()(["gui", option])
        assert ended.value.code == 0
        assert (tmp_path / desktop_entry.ENTRY).exists() == there
