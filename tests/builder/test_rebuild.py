"""Another embedder takes over in one step: before it the old index answers, and a rebuild that was stopped goes on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from filelock import FileLock
from numpy.typing import NDArray

from builder import assemble, index_place, knowledge, models
from builder.library import Library
from builder.rebuild import change_embedder, embedder_in_use, pending, progress, rebuild
from builder.spec import GPT
from rag.fake import HashEmbedder
from rag.index import Index


class Named(HashEmbedder):
    def __init__(self, name: str, dimension: int) -> None:
        super().__init__(dimension)
        self.identity = f"{name}@{dimension}"
        self.embedded: list[str] = []

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.embedded += texts
        return super().embed(texts)


OLD, NEW = Named("small", 64), Named("large", 128)


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library with a GPT whose two files were indexed by "small" and which now wants "large"."""
    monkeypatch.setattr(models, "missing", lambda library, names: [])
    monkeypatch.setattr(
        assemble, "open_embedder_named", lambda library, name: {"small": OLD, "large": NEW}[name], raising=True
    )
    library = Library(tmp_path / "home")
    gpt = library.create(GPT(name="Lease", embedder="small"))
    papers = tmp_path / "papers"
    papers.mkdir()
    (papers / "a.txt").write_text("Apples grow on trees.", "utf-8")
    (papers / "b.txt").write_text("Pears grow on trees too.", "utf-8")
    list(knowledge.add(library, "lease", [papers], OLD))
    library.save(gpt.replace(embedder="large"))
    return library


def answers(library: Library) -> list[str]:
    found = assemble.open_knowledge(library, library.get("lease"))
    assert found is not None
    return [passage.source for passage in found.ranking("Where do apples grow?", 3)]


def test_the_old_index_answers_until_the_new_one_is_whole(library: Library) -> None:
    gpt = library.get("lease")
    assert embedder_in_use(library, gpt) == "small"
    events = rebuild(library, gpt, NEW)
    for event in events:
        assert pending(library, gpt)
        assert answers(library)[0] == "papers/a.txt", event
    assert not pending(library, gpt)
    assert answers(library)[0] == "papers/a.txt"
    with Index.open(library.index_folder("lease"), NEW) as index:
        assert index.embedder_identity() == NEW.identity
    assert sorted(path.name for path in library.index_root("lease").iterdir()) == ["active", "by-large-128"]


def test_a_rebuild_that_was_stopped_goes_on_where_it_was(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    gpt = library.get("lease")
    monkeypatch.setattr("rag.ingest.BATCH", 1)
    events = rebuild(library, gpt, NEW)
    while next(events).kind != "added":
        pass
    events.close()
    done, total = progress(library, "lease", NEW.identity)
    assert (done, total) == (1, 2)
    assert pending(library, gpt)
    again = [event.kind for event in rebuild(library, gpt, NEW) if event.kind != "progress"]
    assert sorted(again) == ["added", "unchanged"]
    assert not pending(library, gpt)


def test_files_that_come_and_go_meanwhile_are_in_the_new_index(library: Library, tmp_path: Path) -> None:
    gpt = library.get("lease")
    events = rebuild(library, gpt, NEW)
    next(events)
    later = tmp_path / "later.txt"
    later.write_text("Plums come later.", "utf-8")
    list(knowledge.add(library, "lease", [later], assemble.open_embedder(library, gpt)))
    list(knowledge.remove(library, "lease", ["papers/b.txt"]))
    list(events)
    sources, waiting = knowledge.listing(library, "lease")
    assert ([source.source for source in sources], waiting) == (["later.txt", "papers/a.txt"], [])
    assert not pending(library, gpt)


def test_who_comes_second_watches_and_then_has_nothing_to_do(library: Library) -> None:
    gpt = library.get("lease")
    (library.home / "locks").mkdir(exist_ok=True)
    other = FileLock(library.home / "locks" / "lease.rebuild.lock")
    with other:
        watching = rebuild(library, gpt, NEW)
        event = next(watching)
        assert (event.kind, event.done, event.total) == ("progress", 0, 2)
    assert "added" in [event.kind for event in watching]
    NEW.embedded.clear()
    assert list(rebuild(library, gpt, NEW)) == []
    assert not NEW.embedded


def test_a_change_of_mind_leaves_the_old_index_in_place(library: Library) -> None:
    gpt = library.get("lease")
    events = rebuild(library, gpt, NEW)
    next(events)
    library.save(gpt.replace(embedder="small"))
    list(events)
    assert embedder_in_use(library, library.get("lease")) == "small"
    assert answers(library)[0] == "papers/a.txt"


def test_an_index_that_is_damaged_halfway_is_made_anew(library: Library) -> None:
    gpt = library.get("lease")
    half = index_place.beside(library.index_root("lease"), NEW.identity)
    half.mkdir()
    (half / "nodes.db").write_bytes(b"no index at all" * 99)
    list(rebuild(library, gpt, NEW))
    assert not pending(library, gpt)


def test_an_embedder_that_is_gone_cannot_answer(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "missing", lambda library, names: names)
    assert embedder_in_use(library, library.get("lease")) == "large"


@pytest.mark.parametrize("text", ["../../secret", "by-../x", "by-none", "", "\0", "by-" + "x" * 500])
def test_a_pointer_to_elsewhere_is_not_followed(tmp_path: Path, text: str) -> None:
    (tmp_path / "active").write_text(text, "utf-8")
    assert index_place.active(tmp_path) == tmp_path


def test_a_gpt_without_files_takes_any_embedder_at_once(library: Library) -> None:
    gpt = library.create(GPT(name="Empty", embedder="large"))
    assert embedder_in_use(library, gpt) == "large"
    assert not pending(library, gpt)


def test_choosing_an_embedder_saves_it_and_indexes_anew(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models, "embedder_name", lambda name, library: name)
    list(change_embedder(library, "lease", "large"))
    assert embedder_in_use(library, library.get("lease")) == "large"
    events = change_embedder(library, "lease", "small")
    next(events)
    events.close()  # type: ignore[attr-defined]
    assert library.get("lease").embedder == "small"  # it stays chosen, and the other one answers
    assert embedder_in_use(library, library.get("lease")) == "large"
    list(change_embedder(library, "lease", "small"))
    assert not pending(library, library.get("lease"))


def test_what_is_no_embedder_is_refused_before_anything_is_fetched(library: Library) -> None:
    from builder.errors import SpecInvalid

    with pytest.raises(SpecInvalid, match="no embedder"):
        list(change_embedder(library, "lease", "smollm2-135m-instruct"))
    assert library.get("lease").embedder == "large"
