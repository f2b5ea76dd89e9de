"""What a stranger types and pipes: odd streams, odd files, odd names, a broken editor, the same thing twice."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from builder.library import Library
from cli import files, output
from cli.output import table
from rag.types import IngestEvent
from tests.cli.conftest import Gptb

MAIN = "from cli.main import main; main()"


def started(
    home: Path, *arguments: str, shell: str = "", cwd: Path | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run gptb as a process of its own, behind the redirections of `shell`."""
    line = f'exec "$0" "$@" {shell}'
    return subprocess.run(
        ["/bin/sh", "-c", line, sys.executable, "-c", MAIN, *arguments],
        env={**os.environ, "GPTB_HOME": str(home), "PYTHONPATH": str(Path(__file__).parents[2]), **environment},
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        cwd=cwd,
    )


def test_the_version_is_shown_and_no_command_is_missed(gptb: Gptb) -> None:
    shown = gptb("--version")
    assert shown.code == 0
    assert shown.out.startswith("gptb ")


@pytest.mark.parametrize("closed", [">&-", "<&-", "2>&-", "<&- >&- 2>&-"])
def test_a_closed_stream_is_no_mistake(tmp_path: Path, closed: str) -> None:
    Library(tmp_path / "home").gpts_folder.mkdir(parents=True)
    for arguments in (["list"], ["models", "list"], ["connections"]):
        ended = started(tmp_path / "home", *arguments, shell=closed)
        assert (ended.returncode, ended.stderr) == (0, "")


def test_a_reader_that_went_away_is_no_error(tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "gpts").mkdir(parents=True)
    read, write = os.pipe()
    os.close(read)
    for arguments in (["list"], ["--help"], ["models", "list", "--json"], ["connections"]):
        ended = subprocess.run(
            [sys.executable, "-c", MAIN, *arguments],
            env={**os.environ, "GPTB_HOME": str(home), "PYTHONPATH": str(Path(__file__).parents[2])},
            stdout=write,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert (ended.returncode, ended.stderr) == (0, ""), arguments
    os.close(write)


def test_a_terminal_that_cannot_show_a_letter_gets_a_question_mark_and_json_an_escape(tmp_path: Path) -> None:
    home = tmp_path / "home"
    assert started(home, "create", "Caf\u00e9 \u732b", PYTHONIOENCODING="ascii").returncode == 0
    listed = started(home, "list", PYTHONIOENCODING="ascii")
    assert (listed.returncode, listed.stderr) == (0, "")
    assert "Caf? ?" in listed.stdout
    assert json.loads(started(home, "list", "--json", PYTHONIOENCODING="ascii").stdout)[0]["name"] == "Caf\u00e9 \u732b"


def test_a_long_name_leaves_room_for_the_rest_of_the_table(capsys: pytest.CaptureFixture[str]) -> None:
    table([("a" * 120, "b" * 200, "what it is for"), ("tax", "猫" * 90, "")], head=("gpt", "name", "description"))
    shown = capsys.readouterr().out.splitlines()
    assert all(output.columns_taken(line) <= 80 for line in shown)
    assert shown[1].endswith("what it is for")
    assert shown[2].startswith("tax ")


def test_what_fits_is_not_shortened() -> None:
    assert output.shorten("lease.pdf", 9) == "lease.pdf"
    assert output.shorten("lease.pdf", 8) == "lease.p…"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_file_name_is_neither_markup_nor_an_order_to_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    monkeypatch.setenv("TERM", "xterm")
    name = "papers[/]\x1b[31;1mred.txt"
    files.show_ingestion(iter([IngestEvent("added", name, 1, done=1, total=1)]))
    assert "papers[/][31;1mred.txt (1 passage)" in shown.getvalue()
    assert "\x1b[31;1m" not in shown.getvalue()


def test_ctrl_c_says_what_stays_and_how_to_go_on(gptb: Gptb, lease: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> Iterator[IngestEvent]:
        yield IngestEvent("added", "lease.txt", 1, done=1, total=2)
        raise KeyboardInterrupt

    monkeypatch.setattr("builder.knowledge.add", stopped)
    made = gptb("create", "Lease", "-f", str(lease))
    assert made.code == 130
    assert "Stopped: 1 file taken in so far. Go on with: gptb files NAME sync" in made.err


def test_the_same_gpt_named_twice_is_deleted_once(gptb: Gptb) -> None:
    gptb("create", "Tax")
    removed = gptb("rm", "-y", "Tax", "tax")
    assert (removed.code, removed.err) == (0, "Deleted tax.\n")


def test_what_cannot_answer_is_no_model(gptb: Gptb) -> None:
    for model in ("all-minilm-l6-v2", "smollm2", ""):
        refused = gptb("create", "Tax", "-m", model)
        assert refused.code in (1, 2)
        assert refused.err.startswith("Error: ")
    assert gptb("list", "--json").out == "[]\n"
    assert gptb("create", "Tax", "-m", "gemma3-270m").code == 0
    assert gptb("edit", "tax", "-m", "all-mpnet-base-v2").code == 2
    assert gptb("edit", "tax", "-m", "someone/some-model").code == 0


def test_a_taken_name_is_said_before_the_model_is_asked(gptb: Gptb, monkeypatch: pytest.MonkeyPatch) -> None:
    gptb("create", "Tax")
    monkeypatch.setattr("cli.interview.proposed", lambda *_: pytest.fail("the model was asked"))
    assert gptb("create", "tax", "--purpose", "answers questions").code == 2
    assert gptb("create", "New", "--tone", "friendly").code == 2, "a tone without a purpose would be lost"


@pytest.mark.parametrize(
    ("data", "says"),
    [(b"caf\xe9", "not UTF-8 text"), (b"x" * 300_000, "larger than"), (None, "does not exist")],
)
def test_instructions_from_an_unfit_file_are_refused_in_a_sentence(
    gptb: Gptb, tmp_path: Path, data: bytes | None, says: str
) -> None:
    path = tmp_path / "said.txt"
    if data is not None:
        path.write_bytes(data)
    refused = gptb("create", "Tax", "-i", f"@{path}")
    assert refused.code in (1, 2)
    assert says in refused.err


def test_instructions_saved_by_notepad_begin_with_their_first_letter(gptb: Gptb, tmp_path: Path) -> None:
    (tmp_path / "said.txt").write_bytes(b"\xef\xbb\xbfBe brief.\r\nBe kind.\r\n")
    gptb("create", "Tax", "-i", f"@{tmp_path / 'said.txt'}")
    assert json.loads(gptb("show", "tax", "--json").out)["instructions"] == "Be brief.\nBe kind."


def test_show_writes_settings_as_set_takes_them(gptb: Gptb) -> None:
    gptb("create", "Tax", "--set", "temperature=0.5", "--set", "stop=END", "--set", "seed=7")
    shown = gptb("show", "tax").out
    assert "sampling: temperature=0.5, stop=END, seed=7" in shown
    assert "answer only from files: no" in shown


def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    """Let EDITOR run a program over the file's `text`; its path has a space."""
    script = tmp_path / "my editor.py"
    script.write_text(f"import sys, pathlib\npath = pathlib.Path(sys.argv[1])\ntext = path.read_text()\n{program}\n")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.delenv("VISUAL", raising=False)
    monkeypatch.setenv("EDITOR", f"'{sys.executable}' '{script}'")


def test_a_gpt_is_edited_by_hand_and_nothing_else_is_undone(
    gptb: Gptb, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gptb("create", "Tax", "-i", "Be brief.")
    beside = (  # while the editor is open another window gives the GPT a description
        "from builder.library import Library\n"
        f"library = Library(pathlib.Path({str(home)!r}))\n"
        "library.save(library.get('tax').replace(description='Knows taxes'))\n"
    )
    monkeypatch.setenv("PYTHONPATH", str(Path(__file__).parents[2]))
    editor(tmp_path, monkeypatch, beside + "path.write_text(text.replace('brief', 'long'))")
    assert gptb("edit", "tax").err == "Saved tax.\n"
    shown = json.loads(gptb("show", "tax", "--json").out)
    assert (shown["instructions"], shown["description"]) == ("Be long.", "Knows taxes")
    editor(tmp_path, monkeypatch, "")
    assert gptb("edit", "tax").err == "Nothing changed.\n"


def test_what_was_written_by_hand_and_is_broken_is_kept(
    gptb: Gptb, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gptb("create", "Tax")
    editor(tmp_path, monkeypatch, "path.write_text('name = Tax and much that I wrote')")
    broken = gptb("edit", "tax")
    assert broken.code == 1
    kept = Path(broken.err.split("kept in ")[1].split(".\nError")[0])
    assert kept.read_text("utf-8") == "name = Tax and much that I wrote"
    assert gptb("show", "tax").code == 0
    kept.unlink()
    editor(tmp_path, monkeypatch, "sys.exit(1)")
    failed = gptb("edit", "tax")
    assert failed.code == 1
    assert "The editor" in failed.err
    assert "kept" not in failed.err


def test_a_broken_gpt_lists_its_versions_and_goes_back_to_one(gptb: Gptb, home: Path) -> None:
    gptb("create", "Tax", "-i", "Be brief.")
    gptb("edit", "tax", "-i", "Be long.")
    (home / "gpts" / "tax" / "gpt.toml").write_bytes(b"name = 'caf\xe9'")
    assert gptb("show", "tax").code == 1
    assert "1 " in gptb("versions", "tax").out
    restored = gptb("versions", "tax", "1", "--restore", "--json")
    assert json.loads(restored.out)["instructions"] == "Be brief."
    assert "not UTF-8 text" in gptb("versions", "tax").out
    assert "not UTF-8 text" in gptb("versions", "tax", "2", "--restore").err


def test_an_edit_in_words_undoes_nothing_that_was_saved_meanwhile(
    gptb: Gptb, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gptb("create", "Tax", "-i", "Be brief.")

    def slow(shelf: Library, gpt: object, wishes: object) -> object:
        shelf.save(shelf.get("tax").replace(description="Knows taxes"))
        return gpt

    monkeypatch.setattr("cli.interview.wished", slow)
    gptb("edit", "tax", "-i", "Be long.", "--wish", "anything")
    shown = json.loads(gptb("show", "tax", "--json").out)
    assert (shown["instructions"], shown["description"]) == ("Be long.", "Knows taxes")


def test_a_conversation_is_exported_before_it_is_deleted_and_no_file_is_overwritten_unasked(
    gptb: Gptb, tmp_path: Path
) -> None:
    gptb("create", "Tax")
    gptb("chat", "tax", stdin="hi\n")
    chat = json.loads(gptb("chats", "tax", "--json").out)[0]["id"]
    out = tmp_path / "talk.md"
    out.write_text("mine", "utf-8")
    assert gptb("chats", "tax", chat, "--export", str(out), "--delete").code == 2
    assert out.read_text("utf-8") == "mine"
    assert gptb("chats", "tax", chat, "--export", str(out), "--delete", "-y").code == 0
    assert "hi" in out.read_text("utf-8")
    assert gptb("chats", "tax", "--json").out == "[]\n"


def test_an_export_is_planned_as_json_and_options_that_do_nothing_are_refused(gptb: Gptb, lease: Path) -> None:
    gptb("create", "Lease", "-f", str(lease))
    plan = json.loads(gptb("export", "lease", "--dry-run", "--json").out)
    assert plan["bytes"] > 0
    assert len(plan["files"]) == 3
    without = ("--without-files", "--without-picture", "--without-learning", "--without-adapters")
    assert len(json.loads(gptb("export", "lease", "--dry-run", "--json", *without).out)["files"]) == 1
    assert gptb("export", "lease", "--json").code == 2
    assert gptb("export", "lease", "--two-files", "x", "--dry-run").code == 2


def test_no_export_takes_the_place_of_a_pipe_or_a_device(gptb: Gptb, tmp_path: Path) -> None:
    gptb("create", "Tax")
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    refused = gptb("export", "tax", "-o", str(pipe), "-y")
    assert refused.code == 1
    assert "is a device or a pipe" in refused.err
    assert pipe.is_fifo()


def test_files_that_are_not_there_are_a_wrong_call(gptb: Gptb, lease: Path) -> None:
    gptb("create", "Lease", "-f", str(lease))
    for arguments in (("ask", "lease", "hi", "--attach", "nowhere.txt"), ("eval-retrieval", "lease", "nowhere.txt")):
        missing = gptb(*arguments)
        assert missing.code == 2
        assert missing.err.startswith('Error: "nowhere.txt" does not exist.')
    assert "list of its files" in gptb("files", "lease", "rm", "zzz", "-y").err
    assert "gptb search" in gptb("search", "lease", "").err


def test_a_gpt_stays_whole_where_its_conversations_cannot_be_deleted(gptb: Gptb, home: Path) -> None:
    gptb("create", "Tax")
    (home / "library.db").write_bytes(b"no database at all" * 300)
    refused = gptb("rm", "tax", "-y")
    assert refused.code == 1
    assert "Move it away" in refused.err
    assert gptb("show", "tax").code == 0
    told = gptb("doctor")
    assert told.code == 1
    assert "Move it away" in " ".join(told.out.split())


def test_a_model_that_is_no_name_opens_no_connection(gptb: Gptb, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("builder.models.missing", lambda library, names: names)
    assert gptb("models", "pull", "../x").code == 1
    assert gptb("connections", "--json").out == "[]\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_the_window_says_so(gptb: Gptb, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    refused = gptb("gui")
    assert refused.code == 1
    assert "there is no screen" in refused.err
