"""What every benchmark ends with: a table for a person and, with `--json FILE`, figures for a program.

A figure that could not be measured is left out of `figures`, never guessed; the benchmark says why in its table.
"""

import json
import os
import platform
from collections.abc import Mapping, Sequence
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

PACKAGES = ("torch", "numpy", "tokenizers", "faiss-cpu", "llama-index-core", "llama-cpp-python", "transformers")


def report(
    title: str, rows: Sequence[Sequence[str]], figures: Mapping[str, float], json_file: Path | None = None
) -> None:
    """Print `rows` as a table under `title`; write the figures and the machine to `json_file`, where one is given."""
    print(f"\n{title}\n{table(rows)}")
    for name, value in figures.items():
        print(f"{name} = {value:.4f}")
    if json_file is not None:
        content = {"figures": dict(figures), "machine": machine()}
        json_file.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


def table(rows: Sequence[Sequence[str]]) -> str:
    """The rows with their columns aligned: the first to the left, the others to the right."""
    columns = max((len(row) for row in rows), default=0)
    filled = [[*row, *[""] * (columns - len(row))] for row in rows]
    widths = [max(len(row[column]) for row in filled) for column in range(columns)]
    lines = []
    for first, *rest in filled:
        cells = [first.ljust(widths[0]), *(cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True))]
        lines.append("  ".join(cells).rstrip())
    return "\n".join(lines)


def machine() -> dict[str, object]:
    """What the figures were measured on, and how busy it was: `load` is the mean number of runnable tasks."""
    return {
        "cpu": cpu_name(),
        "cores": os.cpu_count(),
        "memory_bytes": os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") if hasattr(os, "sysconf") else None,
        "load": os.getloadavg()[0] if hasattr(os, "getloadavg") else None,
        "system": platform.platform(),
        "python": platform.python_version(),
        "packages": {name: found for name in PACKAGES if (found := _version(name))},
    }


def cpu_name() -> str:
    """The processor's name as the system gives it."""
    cpuinfo = Path("/proc/cpuinfo")
    lines = cpuinfo.read_text(encoding="utf-8").splitlines() if cpuinfo.exists() else []
    named = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return named[0] if named else platform.processor() or platform.machine()


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None
