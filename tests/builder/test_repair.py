"""What is damaged in an index is named, and repaired from the files that the GPT keeps."""

from __future__ import annotations

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from builder import knowledge
from builder.doctor import examine_gpt
from builder.library import Library
from builder.repair import damage, repair
from builder.spec import GPT
from rag.errors import RagError
from rag.fake import HashEmbedder
from rag.index import DATABASE, VECTORS, Index
from rag.retrieve import Retriever, RetrieverSettings

EMBEDDER = HashEmbedder(64)
QUESTIONS = ("apples and pears", "number seven", "the third file speaks")
PLACES = 20  # tests/bench/damage.py takes 100


def make_library(folder: Path) -> Library:
    library = Library(folder / "home")
    library.create(GPT(name="Lease"))
    papers = folder / "papers"
    papers.mkdir()
    for number, fruit in enumerate(("apples", "pears", "plums", "cherries")):
        text = f"The file number {number} speaks of {fruit}.\n\n" + f"All {fruit} are fruit {number}. " * 60
        (papers / f"{fruit}.txt").write_text(text, "utf-8")
    list(knowledge.add(library, "lease", [papers], EMBEDDER))
    return library


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return make_library(tmp_path)


def found(library: Library) -> list[list[tuple[str, int, str]]]:
    """What every question finds, and all that the index says of its files."""
    with Index.open(library.index_folder("lease"), EMBEDDER) as index:
        retriever = Retriever(index, EMBEDDER, RetrieverSettings(floor=0))
        answers = [retriever.retrieve(question, 3) for question in QUESTIONS]
        answers += [index.passages(source.source) for source in index.sources()]
    return [[(passage.source, passage.start, passage.text) for passage in passages] for passages in answers]


def mend(library: Library) -> list[tuple[str, str]]:
    events = repair(library, "lease", lambda: EMBEDDER)
    return [(event.kind, event.source) for event in events if event.kind != "progress"]


def flip(path: Path, place: int) -> None:
    data = bytearray(path.read_bytes())
    data[place] ^= 1 << place % 8
    path.write_bytes(data)


@pytest.mark.parametrize("name", [DATABASE, VECTORS])
def test_flipped_bytes_are_harmless_or_named_and_repaired(library: Library, tmp_path: Path, name: str) -> None:
    right = found(library)
    folder, sound = library.index_folder("lease"), tmp_path / "sound"
    shutil.copytree(folder, sound)
    chance = random.Random(7)
    size = (folder / name).stat().st_size
    named = 0
    for _ in range(PLACES):
        shutil.rmtree(folder)
        shutil.copytree(sound, folder)
        flip(folder / name, chance.randrange(size))
        if examine_gpt(library, "lease").state == "good":
            assert found(library) == right
            continue
        named += 1
        mend(library)
        assert (folder / VECTORS).is_file()
        assert examine_gpt(library, "lease").state == "good"
        assert found(library) == right
    assert named


def test_what_a_damaged_log_loses_is_named_and_taken_in_again(library: Library, tmp_path: Path) -> None:
    folder = library.index_folder("lease")
    before = found(library)
    (tmp_path / "papers" / "new.txt").write_text("A new file about the number seven.", "utf-8")
    with sqlite3.connect(folder / DATABASE) as reader:  # while it is open, what is written stays in the log
        reader.execute("SELECT count(*) FROM sources").fetchall()
        list(knowledge.sync(library, "lease", EMBEDDER))
        right = found(library)
        assert right != before
        copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    reader.close()
    shutil.rmtree(folder)
    copy.rename(folder)
    (folder / f"{DATABASE}-shm").unlink(missing_ok=True)
    flip(folder / f"{DATABASE}-wal", 5)
    finding = examine_gpt(library, "lease")
    assert finding.state == "warning"
    assert "Not indexed yet: papers/new.txt" in finding.detail
    assert mend(library) == [("added", "papers/new.txt")]
    assert found(library) == right


def test_a_damaged_database_is_put_aside_and_nothing_else_is_touched(library: Library) -> None:
    folder = library.index_folder("lease")
    right = found(library)
    spec = library.text("lease")
    (folder / DATABASE).write_bytes(b"rubbish" * 3000)
    assert examine_gpt(library, "lease").state == "broken"
    assert {kind for kind, _ in mend(library)} == {"added"}
    assert (folder / f"{DATABASE}.damaged").read_bytes() == b"rubbish" * 3000
    assert found(library) == right
    assert library.text("lease") == spec
    (folder / DATABASE).write_bytes(b"again" * 3000)
    mend(library)
    assert (folder / f"{DATABASE}.damaged-2").read_bytes() == b"again" * 3000


def test_what_cannot_be_got_back_is_named(library: Library, tmp_path: Path) -> None:
    folder = library.index_folder("lease")
    connection = sqlite3.connect(folder / DATABASE)
    with connection:
        connection.execute("UPDATE nodes SET page = 7")
    connection.close()
    for name in ("apples", "pears"):
        (library.knowledge_folder("lease") / "papers" / f"{name}.txt").unlink()
    (tmp_path / "papers" / "pears.txt").unlink()
    assert sorted(mend(library)) == [
        ("added", "papers/apples.txt"),  # it is where it came from
        ("added", "papers/cherries.txt"),
        ("added", "papers/plums.txt"),
        ("failed", "papers/pears.txt"),
    ]


def test_a_damaged_file_of_the_gpt_comes_back_from_its_origin(library: Library) -> None:
    right = found(library)
    kept = library.knowledge_folder("lease") / "papers" / "plums.txt"
    whole = kept.read_bytes()
    flip(kept, 40)
    assert damage(library, "lease").changed == ("papers/plums.txt",)
    assert mend(library) == []
    assert kept.read_bytes() == whole
    assert found(library) == right
    assert not damage(library, "lease")


def test_a_sound_index_is_left_as_it_is(library: Library) -> None:
    path = library.index_folder("lease") / DATABASE
    before = path.stat().st_mtime_ns
    assert mend(library) == []
    assert path.stat().st_mtime_ns == before
    assert not damage(library, "lease")


def test_where_the_system_refuses_nothing_is_put_aside(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise RagError("There is no space left.")

    monkeypatch.setattr("rag.index.Index.damaged", full)
    with pytest.raises(RagError, match="space"):
        mend(library)
    assert (library.index_folder("lease") / DATABASE).is_file()
    assert examine_gpt(library, "lease").state == "broken"
