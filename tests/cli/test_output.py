"""What is printed: clean of control characters, in columns, at the terminal's width."""

from __future__ import annotations

import io
import json

import pytest

from cli import output


def test_escape_sequences_of_outside_text_never_reach_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    output.say("a\x1b[2Jb\x07c\x9bd‮e\tf\ng")
    assert capsys.readouterr().out == "a[2Jbcde\tf\ng\n"


def test_no_colour_where_there_is_no_terminal() -> None:
    assert output.paint("x", "bold red", io.StringIO()) == "x"


def test_colour_on_a_terminal_but_not_with_no_color(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert output.clean(output.paint("x", "bold", Terminal())) == "\x1b[1mx\x1b[0m"
    monkeypatch.setenv("NO_COLOR", "1")
    assert output.paint("x", "bold", Terminal()) == "x"


@pytest.mark.parametrize(
    ("count", "text"),
    [(0, "0 bytes"), (999, "999 bytes"), (1500, "1.5 kB"), (98_362_432, "98 MB"), (3 * 10**12, "3000 GB")],
)
def test_sizes(count: int, text: str) -> None:
    assert output.size(count) == text


def test_a_table_fits_the_terminal_with_wide_characters(capsys: pytest.CaptureFixture[str]) -> None:
    output.table([("税务助手", "x" * 100), ("b", "short")], head=("name", "what"), width=40)
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "name      what"
    assert lines[2] == "b         short"
    assert all(output.columns_taken(line) <= 40 for line in lines)
    assert lines[1].endswith("…")


def test_large_numbers_are_written_for_people() -> None:
    assert [output.many(n) for n in (0, 55_936, 999_999, 1_100_000, 134_515_008, 1_100_048_384, 4 * 10**12)] == [
        "0", "55,936", "999,999", "1.1 million", "135 million", "1.1 billion", "4.0 trillion",
    ]  # fmt: skip


def test_json_keeps_what_a_terminal_would_obey_and_no_encoding_can_say_as_escapes(
    capsys: pytest.CaptureFixture[str],
) -> None:
    value = {"path": "a\x9b31m\udcff\u202eb", "text": "ä\n\t"}
    output.print_json(value)
    printed = capsys.readouterr().out
    assert json.loads(printed) == value
    assert "ä" in printed
    printed.encode()
    assert not set(printed) & set("\x9b\u202e")
