from __future__ import annotations

from pathlib import Path

import pytest

from builder import assemble
from builder.database import Database
from builder.library import Library
from builder.spec import GPT


def test_a_session_that_cannot_be_opened_lets_go_of_the_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed: list[Database] = []
    monkeypatch.setattr(Database, "close", lambda self: closed.append(self))
    monkeypatch.setattr(assemble, "open_model", lambda library, gpt: 1 / 0)
    library = Library(tmp_path)
    with pytest.raises(ZeroDivisionError):
        assemble.open_session(library, library.create(GPT("Tax")))
    assert closed
