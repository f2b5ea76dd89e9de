"""kill -9 at random moments of `gptb files add` and `gptb import`: nothing acknowledged is lost, the next run finishes.

    python -m tests.bench.kill [--moments 50] [--seed 1]

Figures: kill.moments (how many kills hit a running command), kill.lost, kill.unopened; the last two must be 0.
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

from builder.errors import explain
from builder.knowledge import listing
from builder.library import Library
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
        self.lost = self.unopened = self.hit = 0

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

    def added(self, lines: list[str]) -> set[str]:
        events = [json.loads(line) for line in lines if line.endswith("}")]
        return {event["source"] for event in events if event["kind"] in ("added", "updated", "unchanged")}

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


def kill_import(trial: Trial, moments: int, chance: random.Random) -> None:
    """Import a bundle again and again, killed at a random moment; a GPT is there whole or not at all."""
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
            trial.check("copy", {f"papers/{number}.txt" for number in range(FILES)} if not killed else set())
            trial.run("files", "copy", "sync")
            sources, waiting = listing(trial.library, "copy")
            trial.lost += FILES - len(sources) + len(waiting)
            trial.run("rm", "-y", "copy")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--moments", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    chance = random.Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        trial = Trial(Path(folder, "home"))
        kill_files_add(trial, options.moments, chance)
        kill_import(trial, options.moments, chance)
    figures = {"kill.moments": float(trial.hit), "kill.lost": float(trial.lost), "kill.unopened": float(trial.unopened)}
    report("kill -9", [[name, f"{value:.0f}"] for name, value in figures.items()], figures, options.json)


if __name__ == "__main__":
    main()
