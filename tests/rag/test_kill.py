"""kill -9 at any moment of an ingestion: the index opens, nothing acknowledged is lost, the next run finishes."""

import multiprocessing
import os
import random
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from rag.fake import HashEmbedder
from rag.index import Index
from rag.retrieve import Retriever, RetrieverSettings
from rag.types import Passage
from tests.rag.doomed import ingest_until
from tests.rag.places import add, open_index, write

KILLS = 20
SEED = 4

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX's")

State = dict[str, list[Passage]]


def passages(index: Index) -> State:
    return {source.source: index.passages(source.source) for source in index.sources()}


class Trial:
    """An index before a run, and the files that the run is to bring it up to date with."""

    def __init__(self, folder: Path) -> None:
        self._before = folder / "before"
        self._folder = folder
        old = {f"f{number}": f"Old words of file {number}, which are {number} in all." for number in range(6)}
        with open_index(self._before) as index:
            add(index, write(folder / "old", **old))
            self.old = passages(index)
        kept = {name: old[name] for name in ("f0", "f1")}
        changed = {name: f"Changed words of {name}.\n\n" * 9 for name in ("f2", "f3", "f4")}
        added = {f"g{number}": f"New words of file {number}. " * number * 9 for number in range(1, 6)}
        self.files = write(folder / "new", **kept, **changed, **added)
        with Index.open(self._copy("whole"), HashEmbedder()) as index:
            add(index, self.files, keep=False)
            self.new = passages(index)

    def run(self, name: str, calls: int) -> tuple[Path, list[tuple[str, str]]]:
        """Run a process that dies at call number `calls`; return its index and what it had said."""
        index = self._copy(name)
        context = multiprocessing.get_context("forkserver")
        context.set_forkserver_preload(["tests.rag.doomed"])
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(target=ingest_until, args=(index, self.files, calls, theirs))
        process.start()
        theirs.close()
        said = list(self._received(ours))
        process.join()
        assert process.exitcode == (0 if said[-1:] and said[-1][0] == "ended" else -9)
        return index, said

    def _copy(self, name: str) -> Path:
        return Path(shutil.copytree(self._before, self._folder / name))

    @staticmethod
    def _received(
        connection: "multiprocessing.connection.Connection[object, tuple[str, str]]",
    ) -> Iterator[tuple[str, str]]:
        with connection:
            while True:
                try:
                    yield connection.recv()
                except EOFError:
                    return


def check(trial: Trial, folder: Path, said: list[tuple[str, str]]) -> None:
    with Index.open(folder, HashEmbedder()) as index:
        assert index.damaged() == []
        found = passages(index)
        for source, held in found.items():
            assert held in (trial.old.get(source), trial.new.get(source))
        for kind, source in said:
            if kind == "progress":  # which acknowledges nothing
                continue
            assert found.get(source) == (None if kind == "removed" else trial.new[source])
        retriever = Retriever(index, HashEmbedder(), RetrieverSettings(floor=0, candidates=999))
        assert {passage.source for passage in retriever.retrieve("words of file", 999)} == set(found)
        add(index, trial.files, keep=False)
        assert passages(index) == trial.new
    assert sorted(path.name for path in folder.iterdir()) == ["nodes.db", "vectors.faiss"]


def test_any_moment(tmp_path: Path) -> None:
    trial = Trial(tmp_path)
    folder, said = trial.run("survivor", 0)
    calls = int(said.pop()[1])
    check(trial, folder, said)
    choice = random.Random(SEED)
    killed = 0
    for number in range(KILLS):
        folder, said = trial.run(f"killed{number}", choice.randrange(1, calls))
        ended = said[-1:] and said[-1][0] == "ended"
        killed += not ended
        check(trial, folder, said[:-1] if ended else said)
    assert killed >= KILLS // 2
