"""kill -9 at random moments of `gptb files add`, `files sync` and `import`: nothing acknowledged is lost, the next run
finishes.

    python -m tests.bench.kill [--moments 100] [--seed 1] [--only add|sync|import]

Every command is killed at so many moments. Figures: kill.moments (how many kills hit a running command), kill.lost
(files that were acknowledged, or that the next run does not take in), kill.unopened and kill.damaged (indexes with a
wrong checksum); the last three must be 0.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from builder.changes import compare
from builder.errors import explain
from builder.knowledge import listing
from builder.library import Library
from builder.repair import damage
from builder.spec import GPT
from tests.bench.report import report
from tests.conftest import ROOT

FILES = 60
GPTB = [sys.executable, "-c", "from cli.main import main; main()"]


class Trial:
    """A library with one GPT, a folder of papers to add to it, and a bundle of it to import."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.library = Library(home)
        models = Path(os.environ.get("GPTB_HOME") or ROOT / ".gptb") / "models"
        home.mkdir()
        self.library.models_folder.symlink_to(models.absolute())
        self.library.create(GPT(name="Paper"))
        self.papers = home.parent / "papers"
        self.papers.mkdir()
        for number in range(FILES):
            (self.papers / f"{number}.txt").write_text(f"Paper {number} is about the number {number}. " * 40, "utf-8")
        self.lost = self.unopened = self.damaged = self.hit = 0

    def run(self, *arguments: str, kill_after_s: float | None = None) -> tuple[list[str], bool]:
        """Run gptb; return the lines it printed on standard output, and whether it was killed while it ran."""
        environment = {**os.environ, "GPTB_HOME": str(self.home)}
        process = subprocess.Popen(
            [*GPTB, *arguments], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
        )
        killer = threading.Timer(kill_after_s, process.kill) if kill_after_s is not None else None
        if killer:
            killer.start()
        lines = process.communicate()[0].splitlines()
        if killer:
            killer.cancel()
        return lines, process.returncode == -9

    def said(self, lines: list[str], *kinds: str) -> set[str]:
        """The files of which the command said one of these."""
        events = [json.loads(line) for line in lines if line.endswith("}")]
        return {event["source"] for event in events if event["kind"] in kinds}

    def added(self, lines: list[str]) -> set[str]:
        return self.said(lines, "added", "updated", "moved", "unchanged")

    def check(self, slug: str, acknowledged: set[str]) -> None:
        """Open everything as a person would; count what does not open and what was acknowledged and is not there."""
        try:
            sources = {source.source for source in listing(self.library, slug)[0]}
            if any(entry.gpt is None for entry in self.library.entries()):
                raise ValueError("a GPT does not open")
        except Exception as error:  # noqa: BLE001  whatever keeps it from opening is what is counted
            self.unopened += 1
            print("does not open:", explain(error).message)
            return
        if broken := damage(self.library, slug).broken:
            self.damaged += 1
            print("damaged:", *broken)
        folder = self.library.knowledge_folder(slug)
        self.lost += len(acknowledged - sources) + sum(not (folder / source).is_file() for source in acknowledged)


def kill_files_add(trial: Trial, moments: int, chance: random.Random) -> None:
    """Add the papers to a fresh GPT again and again, killed at a random moment, then once to the end."""
    start = time.monotonic()
    trial.run("files", "paper", "add", str(trial.papers), "--json")
    whole_s = time.monotonic() - start
    acknowledged: set[str] = set()
    for moment in range(moments):
        if moment % 5 == 0:  # every fifth kill starts from nothing, the others go on where the last one was hit
            trial.run("rm", "-y", "paper")
            trial.run("create", "paper")
            acknowledged = set()
        lines, killed = trial.run(
            "files", "paper", "add", str(trial.papers), "--json", kill_after_s=chance.uniform(0, whole_s)
        )
        trial.hit += killed
        acknowledged |= trial.added(lines)
        trial.check("paper", acknowledged)
    lines, _ = trial.run("files", "paper", "add", str(trial.papers), "--json")
    trial.check("paper", trial.added(lines))
    sources, waiting = listing(trial.library, "paper")
    trial.lost += FILES - len(sources) + len(waiting)


def kill_sync(trial: Trial, moments: int, chance: random.Random) -> None:
    """Change the folder of papers, follow it, killed at random moments, then once to the end; and again."""
    trial.run("rm", "-y", "paper")
    trial.run("create", "paper")
    trial.run("files", "paper", "add", str(trial.papers))
    whole_s = 0.0
    for moment in range(moments):
        if moment % 5 == 0:
            change(trial.papers, moment, chance)
            start = time.monotonic()
            compare(trial.library, "paper")
            trial.run("files", "paper", "sync", "--dry-run")
            whole_s = max(whole_s, 2 * (time.monotonic() - start))
            present: set[str] = set()
            gone: set[str] = set()
        lines, killed = trial.run("files", "paper", "sync", "--json", kill_after_s=chance.uniform(0, whole_s))
        trial.hit += killed
        present |= trial.added(lines)
        gone |= trial.said(lines, "removed")
        trial.check("paper", present)
        trial.lost += len(gone & {source.source for source in listing(trial.library, "paper")[0]})
        if moment % 5 == 4:
            trial.run("files", "paper", "sync")
            trial.lost += len(compare(trial.library, "paper").changes) + bool(damage(trial.library, "paper"))


def change(papers: Path, moment: int, chance: random.Random) -> None:
    """Do to a folder what people do: change ten files, move ten, delete five, add five."""
    files = sorted(papers.iterdir())
    chosen = chance.sample(files, 25)
    for path in chosen[:10]:
        path.write_text(f"Changed at {moment}. " * 40 + path.name, "utf-8")
    for path in chosen[10:20]:
        path.rename(path.with_name(f"m{moment}-{path.name}"))
    for path in chosen[20:]:
        path.unlink()
        path.with_name(f"n{moment}-{path.name}").write_text(f"New at {moment}, in place of {path.name}. " * 40, "utf-8")


def kill_import(trial: Trial, moments: int, chance: random.Random) -> None:
    """Import a bundle again and again, killed at a random moment; a GPT is there whole or not at all."""
    trial.run("files", "paper", "add", str(trial.papers))
    bundle = str(trial.home.parent / "paper.gptb")
    trial.run("export", "paper", "-o", bundle, "-y")
    start = time.monotonic()
    trial.run("import", bundle, "--name", "Copy")
    whole_s = time.monotonic() - start
    trial.run("rm", "-y", "copy")
    for _ in range(moments):
        _, killed = trial.run("import", bundle, "--name", "Copy", kill_after_s=chance.uniform(0, whole_s))
        trial.hit += killed
        if any(entry.slug == "copy" for entry in trial.library.entries()):
            whole = {source.source for source in listing(trial.library, "paper")[0]}
            trial.check("copy", whole if not killed else set())
            trial.run("files", "copy", "sync")
            sources, waiting = listing(trial.library, "copy")
            trial.lost += FILES - len(sources) + len(waiting)
            trial.run("rm", "-y", "copy")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--moments", type=int, default=100)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", choices=["add", "sync", "import"])
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder, "home"))
        for name, kill in (("add", kill_files_add), ("sync", kill_sync), ("import", kill_import)):
            if options.only in (None, name):
                kill(trial, options.moments, chance)
    counts = {"moments": trial.hit, "lost": trial.lost, "unopened": trial.unopened, "damaged": trial.damaged}
    figures = {f"kill.{name}": float(count) for name, count in counts.items()}
    report("kill -9", [[name, f"{value:.0f}"] for name, value in figures.items()], figures, options.json)


if __name__ == "__main__":
    main()
