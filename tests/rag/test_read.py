import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from rag.errors import ReadFailed, Reason
from rag.readers import read as module
from rag.readers.read import MAX_FILE_BYTES, read
from rag.types import Document, Page


def refusal(path: Path, reason: Reason) -> ReadFailed:
    with pytest.raises(ReadFailed, match=re.escape(repr(path.name))) as caught:
        read(path, path.name)
    assert (caught.value.reason, bool(caught.value.hint)) == (reason, True)
    return caught.value


def test_every_reader_is_reached_and_its_text_cleaned(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("ﬁne\u200b\r\n")
    assert read(tmp_path / "a.txt", "the name") == Document("the name", (Page(None, "fine"),))
    (tmp_path / "a.html").write_text("<p>ﬁne\u200b")
    assert read(tmp_path / "a.html", "a").text == "fine"
    (tmp_path / "a.csv").write_text("a,b\n1,ﬁ\n")
    assert read(tmp_path / "a.csv", "a").text == "a | b\n\na: 1\nb: fi"


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").touch()
    assert "empty" in str(refusal(tmp_path / "a.pdf", "empty"))


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "moved or deleted" in refusal(tmp_path / "a.txt", "unreadable").hint


def test_a_folder_with_the_name_of_a_file(tmp_path: Path) -> None:
    (tmp_path / "x.pdf").mkdir()
    assert "folder" in str(refusal(tmp_path / "x.pdf", "unreadable"))


def test_a_file_without_the_right_to_read_it(tmp_path: Path) -> None:
    if os.name == "nt" or os.geteuid() == 0:
        pytest.skip("this user may read everything")
    (tmp_path / "a.txt").write_text("text")
    (tmp_path / "a.txt").chmod(0)
    assert "right" in refusal(tmp_path / "a.txt", "unreadable").hint


def test_a_right_that_is_refused_has_its_own_hint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def denied(path: Path, source: str) -> str:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(module, "kind_of", denied)
    (tmp_path / "a.txt").write_text("text")
    assert "right" in refusal(tmp_path / "a.txt", "unreadable").hint


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    assert "pipe" in str(refusal(tmp_path / "a.txt", "unreadable"))


@pytest.mark.skipif(not Path("/dev/zero").exists(), reason="this system has no /dev/zero")
def test_a_device_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("/dev/zero")
    assert "device" in str(refusal(tmp_path / "a.txt", "unreadable"))


def test_links_in_a_circle_and_into_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to(tmp_path / "b.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path / "a.txt")
    refusal(tmp_path / "a.txt", "unreadable")
    (tmp_path / "c.txt").symlink_to(tmp_path / "nothing")
    refusal(tmp_path / "c.txt", "unreadable")


def test_a_file_over_the_limit_is_not_opened(tmp_path: Path) -> None:
    with (tmp_path / "a.pdf").open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)  # sparse: it takes no room
    assert "200 MB" in str(refusal(tmp_path / "a.pdf", "too large"))


def test_more_text_than_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_TEXT_CHARACTERS", 10)
    (tmp_path / "a.html").write_text("<p>more than ten characters")
    refusal(tmp_path / "a.html", "too large")


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (MemoryError(), "too large"),
        (RecursionError(), "corrupt"),
        (KeyError("x"), "corrupt"),
        (OSError(5, "Input/output error"), "unreadable"),
    ],
)
def test_whatever_a_parser_raises_has_a_reason(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception, reason: Reason
) -> None:
    def broken(path: Path, source: str) -> Document:
        raise error

    monkeypatch.setattr(module, "_reader_of", lambda kind: broken)
    (tmp_path / "a.txt").write_text("text")
    refusal(tmp_path / "a.txt", reason)


@pytest.mark.parametrize("name", ["grüße 🙂.txt", "with 'quotes' and \"more\".txt", " .txt", "a\nb.txt", "%s{}.txt"])
def test_odd_names_are_told_apart_in_the_sentence(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.touch()
    assert "\n" not in str(refusal(path, "empty"))
    path.write_text("text")
    assert read(path, name).source == name


def test_no_parser_is_loaded_before_a_file_needs_it() -> None:
    heavy = "lxml selectolax pypdfium2 trafilatura olefile rapidocr onnxruntime numpy PIL email.message"
    code = f"import sys, rag.readers.worker; print([name for name in '{heavy}'.split() if name in sys.modules])"
    root = Path(__file__).parents[2]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
