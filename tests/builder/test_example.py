from __future__ import annotations

from pathlib import Path

import pytest

from builder import example
from builder.errors import FileMissing
from builder.library import Library
from builder.spec import GPT
from rag.fake import HashEmbedder


def test_the_example_is_made_once_and_has_its_documents(tmp_path: Path) -> None:
    library = Library(tmp_path)
    gpt = example.make(library)
    assert example.make(library) == gpt
    assert gpt.conversation_starters == tuple(example.questions())
    assert gpt.answer_only_from_files
    events = [event for event in example.read(library, HashEmbedder()) if event.kind == "added"]
    assert sorted(event.source for event in events) == sorted(path.name for path in example.documents().iterdir())
    assert [event.kind for event in example.read(library, HashEmbedder()) if event.kind == "added"] == []


def test_a_gpt_of_a_person_that_has_the_examples_name_is_left_alone(tmp_path: Path) -> None:
    library = Library(tmp_path)
    own = library.create(GPT("Demo", instructions="Mine."))
    made = example.make(library)
    assert made.name == "Demo (2)"
    assert list(example.read(library, HashEmbedder()))
    assert not any(library.knowledge_folder(own.slug).iterdir())
    renamed = library.save(made.replace(name="Coffee"))
    assert example.make(library) == renamed, "it is the example under any name"


def test_where_the_documents_are_not_there_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(example, "_FOLDER", tmp_path)
    with pytest.raises(FileMissing):
        example.make(Library(tmp_path / "home"))
