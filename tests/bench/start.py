"""How fast the first commands start, beside Python itself.

    python -m tests.bench.start [--runs 40] [--json FILE]

Figures: start.help.ratio (at most 2.5) and start.list.ratio (at most 4): medians of alternating runs over Python alone.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from builder.library import Library
from builder.spec import GPT
from tests.bench.report import report

GPTB = str(Path(sys.executable).with_name("gptb"))
COMMANDS = {"python -c pass": [sys.executable, "-c", "pass"], "help": [GPTB, "--help"], "list": [GPTB, "list"]}


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=40)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as home:
        for name in ("Lease", "Manual", "Handbook"):
            Library(Path(home)).create(GPT(name=name, description=f"Knows the {name.lower()}"))
        environment = {**os.environ, "GPTB_HOME": home}
        seconds: dict[str, list[float]] = {name: [] for name in COMMANDS}
        for _ in range(options.runs):
            for name, command in COMMANDS.items():
                begun = time.perf_counter()
                subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
                seconds[name].append(time.perf_counter() - begun)
    medians = {name: statistics.median(runs) for name, runs in seconds.items()}
    bare = medians["python -c pass"]
    rows = [["", "ms", "ratio"], *([name, f"{1000 * s:.1f}", f"{s / bare:.2f}"] for name, s in medians.items())]
    figures = {f"start.{name}.ratio": medians[name] / bare for name in ("help", "list")}
    report("start", rows, figures, options.json)


if __name__ == "__main__":
    main()
