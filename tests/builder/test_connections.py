"""Every connection is written down, and nothing in the source opens one past the log."""

from __future__ import annotations

import ast
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from huggingface_hub import close_session, constants

from builder import models
from builder.connections import FILE, Connections
from builder.doctor import examine
from builder.library import Library
from builder.spec import GPT
from engine.errors import PullFailed
from engine.weights import catalogue
from engine.weights import pull as pulling
from tests.conftest import ROOT
from tests.engine.hub import Hub, serving
from tests.engine.wheels import WEIGHTS, tiny_entry


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library(tmp_path / "home")


@pytest.fixture
def pip_without_an_index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """pip takes a folder for the whole world, but believes that there is an index too, at a port that nobody serves."""
    for name in [name for name in os.environ if name.startswith("PIP_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_INDEX_URL", "http://person:secret@127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "0")
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path / "index"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    return tmp_path / "index"


def test_begin_and_end_are_one_connection_and_a_kill_leaves_the_first(library: Library) -> None:
    log = Connections(library.home)
    assert log.all() == []
    first = log.begin("pypi.org", "fetch", "tiny")
    log.end(first, "done", 12)
    log.begin("huggingface.co", "look", "owner/tiny")
    newest, oldest = log.all()
    assert (newest.host, newest.result, newest.bytes) == ("huggingface.co", "open", None)
    assert (oldest.host, oldest.result, oldest.bytes, oldest.about) == ("pypi.org", "done", 12, "tiny")


def test_lines_of_others_and_half_lines_are_left_out(library: Library) -> None:
    log = Connections(library.home)
    log.begin("pypi.org", "fetch", "tiny")
    with log.path.open("a") as file:
        file.write('[1, 2]\nnonsense\n{"id": 1}\n' + json.dumps({"id": "x" * 5000}) + '\n{"id": "cut')
    assert [one.host for one in log.all()] == ["pypi.org"]


def test_a_pull_is_logged_without_the_secrets_of_its_address(
    library: Library, pip_without_an_index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = tiny_entry(pip_without_an_index)
    monkeypatch.setattr(pulling, "find", lambda name: entry)
    events = list(models.pull("tiny", library))
    assert events[-1].step == "done"
    (logged,) = Connections(library.home).all()
    assert (logged.host, logged.purpose, logged.about, logged.result) == ("127.0.0.1", "fetch", "tiny", "done")
    assert logged.bytes == entry.download_bytes
    assert "secret" not in (library.home / FILE).read_text()
    list(models.pull("tiny", library))  # it is here and intact: nobody is asked
    assert len(Connections(library.home).all()) == 1


def test_stopping_and_failing_are_results(
    library: Library, pip_without_an_index: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    entry = tiny_entry(pip_without_an_index)
    monkeypatch.setattr(pulling, "find", lambda name: entry)
    events = models.pull("tiny", library)
    next(events)
    assert [one.result for one in Connections(library.home).all()] == ["open"]  # written before pip is started
    events.close()  # type: ignore[attr-defined]
    assert [one.result for one in Connections(library.home).all()] == ["stopped"]
    (pip_without_an_index / "tiny_weights-1.0-py3-none-any.whl").unlink()
    with pytest.raises(PullFailed):
        list(models.pull("tiny", library))
    assert [one.result for one in Connections(library.home).all()] == ["failed", "stopped"]


@pytest.fixture
def hub(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with serving(Hub()) as hub:
        monkeypatch.setenv("HF_ENDPOINT", hub.address)
        monkeypatch.setattr(constants, "ENDPOINT", hub.address)
        template = hub.address + "/{repo_id}/resolve/{revision}/{filename}"
        monkeypatch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", template)
        yield hub
        close_session()


def test_hugging_face_is_logged_when_it_is_asked_and_when_it_serves(library: Library, hub: Hub) -> None:
    hub.repositories["owner/tiny"] = {"tiny.gguf": WEIGHTS}
    models.plan("owner/tiny", library)
    list(models.pull("owner/tiny", library))
    logged = [(one.purpose, one.host, one.result, one.bytes) for one in reversed(Connections(library.home).all())]
    assert logged == [
        ("look", "127.0.0.1", "done", None),
        ("look", "127.0.0.1", "done", None),
        ("fetch", "127.0.0.1", "done", len(WEIGHTS)),
    ]
    with pytest.raises(ValueError, match="logged"):
        models.plan("owner/tiny")


def test_a_server_for_vectors_is_logged_only_where_one_is_named(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    from builder.assemble import note_server

    near, far = GPT("Near"), GPT("Far", retrieval={"store": "qdrant"})
    note_server(library, far)
    monkeypatch.setenv("GPTB_QDRANT_URL", "http://vectors.example:6333")
    note_server(library, near)
    assert Connections(library.home).all() == []
    note_server(library, far)
    (logged,) = Connections(library.home).all()
    assert (logged.host, logged.purpose, logged.about) == ("vectors.example", "vectors", "Far")


def test_the_doctor_says_what_there_was(library: Library) -> None:
    def said() -> str:
        return next(found.detail for found in examine(library) if found.what == "connections")

    assert "no connection" in said()
    Connections(library.home).begin("pypi.org", "fetch", "tiny")
    assert "1 so far, to pypi.org; the last one to fetch the model tiny" in said()


OPENERS = {
    "urllib.request", "http.client", "http.server", "httpx", "requests", "aiohttp", "urllib3", "socket", "socketserver",
    "ftplib", "smtplib", "imaplib", "poplib", "telnetlib", "xmlrpc", "websockets", "websocket", "grpc",
    "huggingface_hub", "qdrant_client", "llama_index.vector_stores.qdrant", "PySide6.QtNetwork",
    "PySide6.QtWebEngineCore", "PySide6.QtWebSockets",
}  # fmt: skip
"""Modules that open connections."""

LOGGED = {
    "engine/weights/huggingface.py": {"huggingface_hub"},
    "rag/qdrant_store.py": {"qdrant_client", "llama_index.vector_stores.qdrant"},
}
LOCAL = {"gui/instance.py": {"QLocalServer", "QLocalSocket"}}
"""What stays on this computer: the names that may be taken."""

DOORS = {
    "engine.weights.pull": {"builder/models.py", "engine/weights/pull.py"},
    "engine.weights.huggingface": {"builder/models.py", "engine/weights/pull.py"},
    "engine.weights.package": {"engine/weights/pull.py"},
    "rag.qdrant_store": {"rag/index.py", "builder/assemble.py", "builder/privacy.py"},
}
"""Who may reach what opens connections: nobody but what logs, or is itself reached only through that."""


def sources() -> Iterator[tuple[str, ast.Module]]:
    for package in ("builder", "rag", "engine", "cli", "gui"):
        for path in sorted((ROOT / package).rglob("*.py")):
            yield path.relative_to(ROOT).as_posix(), ast.parse(path.read_text("utf-8"))


def imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """(module, name) of every import, also of those inside functions."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "") for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield from ((node.module, alias.name) for alias in node.names)


def opener(module: str, name: str) -> str:
    candidates = (module, f"{module}.{name}")
    return next((one for one in OPENERS for has in candidates if has == one or has.startswith(f"{one}.")), "")


def test_only_what_is_logged_opens_connections() -> None:
    found = set()
    for path, tree in sources():
        for module, name in imported(tree):
            opens = opener(module, name)
            if opens and opens not in LOGGED.get(path, ()) and name not in LOCAL.get(path, ()):
                found.add(f"{path}: {module} {name}")
    assert found == set()


def test_what_opens_connections_is_reached_only_through_what_logs() -> None:
    found = set()
    for path, tree in sources():
        for module, name in imported(tree):
            for door, allowed in DOORS.items():
                if (
                    door in (module, f"{module}.{name}")
                    and path not in allowed
                    and name not in ("PullEvent", "PullPlan")
                ):
                    found.add(f"{path}: {module} {name}")
    assert found == set()


def test_only_pip_is_started_to_fetch() -> None:
    """Other programs that are started: Python itself, a compiler, the person's editor."""
    programs = {"pip", "npm", "curl", "wget", "git", "ssh"}
    found = {
        path
        for path, tree in sources()
        for node in ast.walk(tree)
        if isinstance(node, ast.List)
        and any(isinstance(part, ast.Constant) and part.value in programs for part in node.elts)
    }
    assert found == {"engine/weights/package.py"}


def test_this_test_knows_what_it_looks_for() -> None:
    tree = ast.parse("def f():\n    import urllib.request\n    from http import client\n    import socket as s\n")
    assert [opener(*one) for one in imported(tree)] == ["urllib.request", "http.client", "socket"]
    assert catalogue.CATALOGUE


def test_files_and_questions_open_no_connection(tmp_path: Path) -> None:
    """Watched by Python itself: every connect and every question for an address is an audit event (PEP 578)."""
    import subprocess
    import sys

    (tmp_path / "lease.md").write_text("# Lease\n\nThe rent is 900 euros.\n", "utf-8")
    program = f"""
import sys
seen = []
sys.addaudithook(lambda event, _: seen.append(event) if event.startswith("socket.") else None)
from pathlib import Path
from builder import assemble, knowledge
from builder.connections import Connections
from builder.library import Library
from builder.spec import GPT
from rag.fake import HashEmbedder
assemble.open_embedder = lambda library, gpt: HashEmbedder(64)
library = Library(Path({str(tmp_path / "home")!r}))
gpt = library.create(GPT("Lease"))
assert [event.kind for event in knowledge.add(library, "lease", [Path({str(tmp_path / "lease.md")!r})],
    HashEmbedder(64)) if event.kind != "progress"] == ["added"]
assert assemble.open_knowledge(library, gpt).retrieve("How much is the rent?")
asked = [event for event in seen if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname")]
print(asked, Connections(library.home).all())
"""
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "[] []", done.stderr


BAD = [
    *[("bytes", "Infinity"), ("began", "Infinity"), ("began", "NaN"), ("began", "1e300")],
    *[("purpose", "[]"), ("result", "{}"), ("bytes", "[" * 3000)],
]


@pytest.mark.parametrize(("field", "value"), BAD)
def test_a_line_that_somebody_changed_is_left_out(library: Library, field: str, value: str) -> None:
    log = Connections(library.home)
    log.begin("pypi.org", "fetch", "tiny")
    line = json.loads(log.path.read_text()) | {field: "HERE", "id": "another"}
    with log.path.open("a") as file:
        file.write(json.dumps(line).replace('"HERE"', value) + "\n")
    assert [one.host for one in log.all()] == ["pypi.org"]


def test_a_line_behind_half_a_line_is_whole(library: Library) -> None:
    log = Connections(library.home)
    log.begin("pypi.org", "fetch", "tiny")
    log.path.write_text(log.path.read_text()[:-9])
    log.begin("huggingface.co", "look", "owner/tiny")
    assert [one.host for one in log.all()] == ["huggingface.co"]


def test_what_cannot_be_noted_is_not_opened(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    log = Connections(library.home)
    monkeypatch.setattr(os, "write", lambda *_: 3)  # what a full disk says of a line that does not fit
    with pytest.raises(OSError, match="space"), log.noted("pypi.org", "fetch", "tiny"):
        pytest.fail("it was opened")
