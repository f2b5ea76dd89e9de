"""library.db: trees of messages, consents and migrations; whole under kills, damage, threads and processes."""

import errno
import multiprocessing
import os
import signal
import sqlite3
import subprocess
import sys
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builder import sqlite
from builder.database import Database
from builder.errors import ConversationMissing, DatabaseBroken, LibraryBusy
from builder.schema import MIGRATIONS


@pytest.fixture
def database(tmp_path):
    with Database(tmp_path / "library.db") as opened:
        yield opened


def texts(messages):
    return [message.content for message in messages]


def test_making_a_database_object_touches_nothing(tmp_path):
    Database(tmp_path / "home" / "library.db").close()
    assert list(tmp_path.iterdir()) == []


def test_a_conversation_is_kept_in_order_with_its_sources(database):
    conversation = database.start_conversation("tax", "What is deductible?")
    first = database.append(conversation, "user", "What is deductible?")
    second = database.append(conversation, "assistant", "This [1].", sources=[{"source": "a.pdf", "page": 3}])
    question, answer = database.path(conversation)
    assert (question.id, question.parent, question.role, question.sources) == (first, None, "user", ())
    assert (answer.id, answer.parent, answer.sources) == (second, first, ({"source": "a.pdf", "page": 3},))
    assert answer.created >= question.created
    database.close()
    assert texts(database.path(conversation)) == ["What is deductible?", "This [1]."]


def test_a_conversation_is_a_tree(database):
    conversation = database.start_conversation("tax", "t")
    root = database.append(conversation, "user", "q")
    left = database.append(conversation, "assistant", "left")
    right = database.append(conversation, "assistant", "right", parent=root)
    deep = database.append(conversation, "user", "more", parent=left)
    assert texts(database.path(conversation, deep)) == ["q", "left", "more"]
    assert texts(database.path(conversation, right)) == ["q", "right"]
    assert texts(database.path(conversation)) == ["q", "left", "more"], "the newest message is the default leaf"


def test_an_empty_conversation_has_no_messages(database):
    assert database.path(database.start_conversation("tax", "")) == []


def test_conversations_are_listed_newest_first_for_their_gpt(database):
    ids = [database.start_conversation("tax", str(number)) for number in range(3)]
    database.start_conversation("other", "x")
    assert [conversation.id for conversation in database.conversations("tax")] == ids[::-1]
    assert database.conversations("tax")[0].title == "2"
    database.delete_conversation(ids[1])
    assert [conversation.id for conversation in database.conversations("tax")] == [ids[2], ids[0]]


def test_what_is_not_there_is_named(database):
    conversation = database.start_conversation("tax", "t")
    other = database.append(database.start_conversation("tax", "t"), "user", "elsewhere")
    for call in (
        lambda: database.append("nope", "user", "x"),
        lambda: database.path("nope"),
        lambda: database.delete_conversation("nope"),
        lambda: database.append(conversation, "user", "x", parent=other),
        lambda: database.path(conversation, other),
        lambda: database.rate(999, 1),
    ):
        with pytest.raises(ConversationMissing):
            call()
    assert database.path(conversation) == []


def test_a_role_that_does_not_exist_writes_nothing(database):
    conversation = database.start_conversation("tax", "t")
    with pytest.raises(sqlite3.IntegrityError):
        database.append(conversation, "wizard", "x")
    assert database.path(conversation) == []
    database.append(conversation, "tool", "after the failure the database still works")


@settings(max_examples=30)
@given(content=st.text(max_size=50))
def test_any_text_can_be_said(tmp_path_factory, content):
    with Database(tmp_path_factory.mktemp("db") / "library.db") as database:
        conversation = database.start_conversation("tax", content)
        database.append(conversation, "user", content, sources=[{"source": content}])
        stored = database.path(conversation)[0]
    assert stored.content == content.encode(errors="replace").decode()


def test_ratings(database):
    conversation = database.start_conversation("tax", "t")
    message = database.append(conversation, "assistant", "a")
    database.rate(message, 1)
    database.rate(message, -1)
    assert database.ratings(conversation) == {message: -1}
    database.rate(message, 0)
    assert database.ratings(conversation) == {}


def test_nothing_is_granted_until_it_is(database):
    assert database.granted("tax") == frozenset()
    database.grant("tax", "python")
    database.grant("tax", "python")
    database.grant("tax", "web")
    assert database.granted("tax") == {"python", "web"}
    assert database.granted("tax-2") == frozenset()
    database.revoke("tax", "web")
    assert database.granted("tax") == {"python"}


def test_forgetting_takes_all_of_one_gpt_even_a_very_long_conversation(database):
    conversation = database.start_conversation("tax", "t")
    with database._file.transaction() as connection:  # 3,000 appends would only be slower
        connection.executemany(
            "INSERT INTO message (id, conversation, parent, role, content, created) VALUES (?, ?, ?, 'user', 'x', 0)",
            [(number, conversation, number - 1 or None) for number in range(1, 3001)],
        )
    assert len(database.path(conversation)) == 3000
    database.rate(3000, 1)
    database.grant("tax", "python")
    kept = database.start_conversation("other", "t")
    database.forget("tax")
    assert database.conversations("tax") == []
    assert database.granted("tax") == frozenset()
    assert [conversation.id for conversation in database.conversations("other")] == [kept]
    assert database.problems() == []


def test_the_schema_does_not_move(database):
    """Released migrations are frozen: their text is what old files were made by."""
    import hashlib

    frozen = ["09a6fb15", "2f8eac97"]
    assert [hashlib.sha256(repr(statements).encode()).hexdigest()[:8] for statements in MIGRATIONS] == frozen


NEXT = (*MIGRATIONS, ("CREATE TABLE later (x)", "INSERT INTO later SELECT count(*) FROM message"))
BROKEN = (*MIGRATIONS, ("CREATE TABLE later (x)", "INSERT INTO nowhere VALUES (1)"))


def test_a_migration_keeps_everything_and_a_copy_of_before(tmp_path):
    path = tmp_path / "library.db"
    with Database(path) as old:
        conversation = old.start_conversation("tax", "t")
        old.append(conversation, "user", "kept")
        with Database(path, migrations=NEXT) as new:  # the old one still has the write-ahead log open
            assert texts(new.path(conversation)) == ["kept"]
    with Database(tmp_path / f"library.v{len(MIGRATIONS)}.backup.db") as backup:
        assert texts(backup.path(conversation)) == ["kept"]
    with pytest.raises(DatabaseBroken, match="newer gptb") as caught:
        Database(path).conversations("tax")
    assert "Update" in caught.value.hint


def test_a_migration_that_fails_changes_nothing(tmp_path):
    path = tmp_path / "library.db"
    with Database(path) as database:
        database.grant("tax", "python")
    with pytest.raises(sqlite3.OperationalError):
        Database(path, migrations=BROKEN).granted("tax")
    with Database(path) as database:
        assert database.granted("tax") == {"python"}
    with Database(path, migrations=NEXT) as database:
        assert database.granted("tax") == {"python"}


@pytest.mark.parametrize("damage", ["text", "middle"])
def test_damage_is_named(tmp_path, damage):
    path = tmp_path / "library.db"
    with Database(path) as database:
        conversation = database.start_conversation("tax", "t")
        for _ in range(50):
            database.append(conversation, "user", "x" * 500)
    data = bytearray(path.read_bytes())
    data[:100] = b"not a database " * 7 if damage == "text" else data[:100]
    if damage == "middle":
        data[4096:] = os.urandom(len(data) - 4096)
    path.write_bytes(bytes(data))
    with Database(path) as database:
        assert database.problems() != []
        with pytest.raises(DatabaseBroken, match=r"library\.db") as caught:
            database.path(conversation)
        assert "backup" in caught.value.hint


def test_a_folder_in_its_place_is_explained(tmp_path):
    (tmp_path / "library.db").mkdir()
    with pytest.raises(OSError, match="library") as caught:
        Database(tmp_path / "library.db").conversations("tax")
    assert caught.value.errno == errno.EACCES


def test_a_full_disk_is_told_as_one_and_loses_nothing(database):
    conversation = database.start_conversation("tax", "t")
    database.append(conversation, "user", "kept")
    with database._file.transaction() as connection:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
    database._file._connection.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(OSError, match="space") as caught:
        database.append(conversation, "user", "x" * 100_000)
    assert caught.value.errno == errno.ENOSPC
    assert texts(database.path(conversation)) == ["kept"]


def test_a_writer_that_waits_too_long_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr(sqlite, "BUSY_TIMEOUT_S", 0.05)
    first, second = Database(tmp_path / "library.db"), Database(tmp_path / "library.db")
    first.grant("tax", "web")
    with first._file.transaction():
        assert second.granted("tax") == {"web"}, "readers do not wait"
        with pytest.raises(LibraryBusy):
            second.grant("tax", "python")
    second.grant("tax", "python")
    first.close()
    second.close()


def test_threads_share_one_database(database):
    conversation = database.start_conversation("tax", "t")

    def talk(name):
        for number in range(20):
            database.append(conversation, "user", f"{name} {number}")

    threads = [threading.Thread(target=talk, args=(name,)) for name in "abcd"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(database.path(conversation)) == 80


def _talk(path, name, start):
    start.wait()
    with Database(path) as database:
        conversation = database.start_conversation("tax", name)
        for number in range(15):
            database.append(conversation, "user", f"{name} {number}")


def test_processes_that_open_and_write_at_once_lose_nothing(tmp_path):
    """All of them find no file: one makes it, and the others must not fail on the way."""
    path = tmp_path / "library.db"
    context = multiprocessing.get_context("spawn")
    start = context.Barrier(4)
    children = [context.Process(target=_talk, args=(path, name, start)) for name in "abcd"]
    for child in children:
        child.start()
    for child in children:
        child.join()
        assert child.exitcode == 0
    with Database(path) as database:
        conversations = database.conversations("tax")
        assert sorted(conversation.title for conversation in conversations) == list("abcd")
        assert all(len(database.path(conversation.id)) == 15 for conversation in conversations)
        assert database.problems() == []


WRITER = """
import sys
from pathlib import Path
from builder.database import Database
database = Database(Path(sys.argv[1]))
conversation = database.start_conversation("tax", "t")
print(conversation, flush=True)
for number in range(10_000):
    print(database.append(conversation, "user", "x" * 2000), flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGKILL")
@pytest.mark.parametrize("acknowledged", [1, 3, 7, 12])
def test_a_killed_writer_loses_nothing_it_acknowledged(tmp_path, acknowledged):
    path = tmp_path / "library.db"
    child = subprocess.Popen([sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True)
    conversation = child.stdout.readline().strip()
    seen = [int(child.stdout.readline()) for _ in range(acknowledged)]
    os.kill(child.pid, signal.SIGKILL)
    seen += [int(line) for line in child.stdout.read().split()]
    child.stdout.close()
    child.wait()
    with Database(path) as database:
        kept = [message.id for message in database.path(conversation)]
        assert kept[: len(seen)] == seen
        assert database.problems() == []
        database.append(conversation, "user", "and on")
