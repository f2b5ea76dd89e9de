"""`gptb chats`, and going on with a conversation."""

from __future__ import annotations

import json
from pathlib import Path

from builder.comparisons import add_comparison
from builder.database import Database
from engine.chat import Message
from tests.cli.conftest import Gptb


def talk(gptb: Gptb) -> str:
    """Two conversations; the id of the last one."""
    gptb("create", "Lease helper", "-i", "Answer about the lease.")
    assert gptb("chat", "lease-helper", stdin="How long is the notice?\nAnd then?\n").code == 0
    assert gptb("chat", "lease-helper", stdin="What is the rent?\n").code == 0
    found = json.loads(gptb("chats", "lease-helper", "--json").out)
    assert [(one["title"], one["messages"]) for one in found] == [
        ("What is the rent?", 2),
        ("How long is the notice?", 4),
    ]
    return str(found[0]["id"])


def test_conversations_are_listed_found_printed_and_deleted(gptb: Gptb) -> None:
    last = talk(gptb)
    lines = gptb("chats", "lease-helper").out.splitlines()
    assert lines[1].split()[0] == last[:8]
    assert all(len(line) <= 80 for line in lines)
    assert "What is the rent?" not in gptb("chats", "lease-helper", "--find", "notice?").out
    printed = gptb("chats", "lease-helper", last[:8]).out
    assert printed.startswith("# What is the rent?")
    assert "The notice period is three months." in printed
    refused = gptb("chats", "lease-helper", last[:8], "--delete")
    assert (refused.code, "-y" in refused.err) == (2, True)
    assert gptb("chats", "lease-helper", last[:8], "--delete", "-y").code == 0
    assert len(json.loads(gptb("chats", "lease-helper", "--json").out)) == 1
    assert gptb("chats", "lease-helper", last[:8]).code == 2
    assert gptb("chats", "lease-helper", "--delete").code == 2


def test_a_conversation_is_exported_by_the_ending_of_the_name(gptb: Gptb, tmp_path: Path) -> None:
    talk(gptb)
    assert gptb("chats", "lease-helper", "--export", str(tmp_path / "last.md")).code == 0
    assert (tmp_path / "last.md").read_text("utf-8").startswith("# What is the rent?")
    assert gptb("chats", "lease-helper", "--export", str(tmp_path / "last.json")).code == 0
    assert len(json.loads((tmp_path / "last.json").read_text("utf-8"))["messages"]) == 2
    assert gptb("chats", "lease-helper", "--export", str(tmp_path / "last.doc")).code == 2


def test_a_chat_goes_on_where_it_was(gptb: Gptb) -> None:
    last = talk(gptb)
    result = gptb("chat", "lease-helper", "--continue", stdin="And the deposit?\n")
    assert "Going on after 1 question." in result.err
    assert json.loads(gptb("chats", "lease-helper", "--json").out)[0]["messages"] == 4
    first = json.loads(gptb("chats", "lease-helper", "--json").out)[1]["id"]
    assert gptb("chat", "lease-helper", "--conversation", first[:8], stdin="More?\n").code == 0
    found = json.loads(gptb("chats", "lease-helper", "--json").out)
    assert [(one["id"], one["messages"]) for one in found] == [(first, 6), (last, 4)]


def test_there_is_nothing_to_go_on_with(gptb: Gptb) -> None:
    gptb("create", "Empty")
    result = gptb("chat", "empty", "--continue")
    assert (result.code, result.out) == (2, "")
    assert "gptb chat empty" in result.err
    assert "There are no conversations." in gptb("chats", "empty").err


def test_what_was_rated_is_written_as_json_lines(gptb: Gptb, home: Path, tmp_path: Path) -> None:
    last = talk(gptb)
    with Database(home / "library.db") as database:
        answer = database.path(last)[1].id
        database.rate(answer, -1)
    result = gptb("chats", "lease-helper", "--ratings", str(tmp_path / "out.jsonl"))
    assert "Wrote 1 rated answer to" in result.err
    line = json.loads((tmp_path / "out.jsonl").read_text("utf-8"))
    assert [message["content"] for message in line["prompt"]] == ["Answer about the lease.", "What is the rent?"]
    assert line["completion"][0]["content"] == "The notice period is three months."
    assert line["label"] is False


def test_what_was_preferred_is_written_as_json_lines(gptb: Gptb, home: Path, tmp_path: Path) -> None:
    gptb("create", "Lease helper")
    with Database(home / "library.db") as database:
        add_comparison(database, "lease-helper", "choice", [Message("user", "q")], "good", "bad")
    result = gptb("chats", "lease-helper", "--comparisons", str(tmp_path / "out.jsonl"))
    assert "Wrote 1 comparison" in result.err
    assert json.loads((tmp_path / "out.jsonl").read_text("utf-8"))["chosen"][0]["content"] == "good"


def test_what_comes_behind_clear_is_a_conversation_of_its_own(gptb: Gptb) -> None:
    gptb("create", "Lease helper", "-i", "Answer about the lease.")
    assert gptb("chat", "lease-helper", stdin="How long is the notice?\n/clear\nWhat is the rent?\n").code == 0
    found = json.loads(gptb("chats", "lease-helper", "--json").out)
    assert [(one["title"], one["messages"]) for one in found] == [
        ("What is the rent?", 2),
        ("How long is the notice?", 2),
    ]
    result = gptb("chat", "lease-helper", "--continue", stdin="/bye\n")
    assert "Going on after 1 question." in result.err
