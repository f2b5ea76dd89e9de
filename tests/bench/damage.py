"""Bytes of an index flipped at random places: each is harmless or named, and `gptb doctor --repair` puts it right.

    python -m tests.bench.damage [--places 100] [--seed 1] [--json FILE]

Places are drawn from all bytes of nodes.db, of its log nodes.db-wal as a killed process leaves it, and of
vectors.faiss. Figures: damage.places, damage.named (how many were no harmless ones), damage.unnamed (a search found
something else, and doctor said nothing) and damage.unrepaired (after the repair a search finds something else); the
last two must be 0.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from pathlib import Path

from builder import knowledge
from builder.doctor import examine_gpt
from builder.library import Library
from builder.repair import repair
from builder.spec import GPT
from rag.errors import RagError
from rag.fake import HashEmbedder
from rag.index import DATABASE, VECTORS, Index
from rag.retrieve import Retriever, RetrieverSettings
from tests.bench.report import report

FILES = 12
EMBEDDER = HashEmbedder(64)
NAMES = (DATABASE, f"{DATABASE}-wal", VECTORS)
QUESTIONS = ("the number seven", "what is even about apples", "file 3")

Answers = list[list[tuple[str, int, str]]]


class Trial:
    """A GPT with files, and its index as a process that was killed left it."""

    def __init__(self, folder: Path) -> None:
        self.library = Library(folder / "home")
        self.library.create(GPT(name="Paper"))
        papers = folder / "papers"
        papers.mkdir()
        for number in range(FILES):
            text = " ".join(f"Line {line} of file {number} is about apples." for line in range(5 + 20 * number))
            (papers / f"{number}.txt").write_text(text, "utf-8")
            if number == FILES // 2:
                list(knowledge.add(self.library, "paper", [papers], EMBEDDER))
        self.index = self.library.index_folder("paper")
        self._whole = folder / "whole"
        with Index.open(self.index, None) as reader:  # while it is open, what is written stays in the log
            assert len(reader)
            list(knowledge.sync(self.library, "paper", EMBEDDER))
            shutil.copytree(self.index, self._whole, ignore=shutil.ignore_patterns("*-shm"))
        self.right = self.answers()

    def answers(self) -> Answers:
        """What questions find, and every passage of every file."""
        with Index.open(self.index, EMBEDDER) as index:
            retriever = Retriever(index, EMBEDDER, RetrieverSettings(floor=0))
            found = [retriever.retrieve(question, 5) for question in QUESTIONS]
            found += [index.passages(source.source) for source in index.sources()]
        return [[(passage.source, passage.start, passage.text) for passage in passages] for passages in found]

    def sizes(self) -> dict[str, int]:
        """The bytes of each file that may be hit."""
        return {name: (self._whole / name).stat().st_size for name in NAMES}

    def flip(self, name: str, place: int, mask: int) -> None:
        """Put the index back as it was, but for one byte."""
        shutil.rmtree(self.index)
        shutil.copytree(self._whole, self.index)
        data = bytearray((self.index / name).read_bytes())
        data[place] ^= mask
        (self.index / name).write_bytes(data)

    def named(self) -> bool:
        """Whether doctor says something."""
        return examine_gpt(self.library, "paper").state != "good"

    def is_right(self) -> bool:
        """Whether everything is found as before."""
        try:
            return self.answers() == self.right
        except RagError as error:
            print(error)
            return False

    def mend(self) -> None:
        """Repair it."""
        for event in repair(self.library, "paper", lambda: EMBEDDER):
            if event.kind == "failed":
                print(event.source, event.reason)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--places", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    hits = {name: [0, 0, 0, 0] for name in NAMES}  # places, named, unnamed, unrepaired
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder))
        for _ in range(options.places):
            name = chance.choice(NAMES)
            place, mask = chance.randrange(trial.sizes()[name]), 1 << chance.randrange(8)
            trial.flip(name, place, mask)
            named = trial.named()
            unnamed = not named and not trial.is_right()
            trial.mend()
            counts = (1, named, unnamed, not trial.is_right())
            hits[name] = [total + int(count) for total, count in zip(hits[name], counts, strict=True)]
            if counts[2] or counts[3]:
                print(f"byte {place} of {name}, bit {mask}: unnamed {counts[2]}, unrepaired {counts[3]}")
    titles = ("places", "named", "unnamed", "unrepaired")
    rows = [["", *titles], *([name, *map(str, counts)] for name, counts in hits.items())]
    totals = [sum(counts) for counts in zip(*hits.values(), strict=True)]
    figures = {f"damage.{title}": float(total) for title, total in zip(titles, totals, strict=True)}
    report("flipped bytes", [*rows, ["all", *map(str, totals)]], figures, options.json)


if __name__ == "__main__":
    main()
