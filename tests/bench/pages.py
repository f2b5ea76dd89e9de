"""Opens and closes every page a hundred times: what is left of widgets and memory. `python -m tests.bench.pages`.

--rounds N   how often (100)
--json FILE  {"figures": {...}, "machine": {...}} with [pages leak kB]: the growth of the worst page, in kB a round
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import platform
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from builder import example
from builder.library import Library
from gui.app import settings_in
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.navigation import pages
from gui.pages.gpt import TABS
from rag.fake import HashEmbedder
from tests.gui.leaks import gpt_round, page_round, resident_bytes, widgets

WARM = 10
"""Rounds before the first look: caches of fonts and styles fill."""


def measure(once: Callable[[], None], rounds: int) -> tuple[int, float]:
    """Widgets left in all, and kB of memory a round; memory is looked at in the second half, when all is warm."""
    for _ in range(WARM):
        once()
    before = widgets()
    for _ in range(rounds // 2):
        once()
    gc.collect()
    middle = resident_bytes()
    for _ in range(rounds - rounds // 2):
        once()
    left = widgets() - before
    return left, (resident_bytes() - middle) / 1000 / max(1, rounds - rounds // 2)


def main() -> None:
    """Print the table and write the JSON."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=100)
    options.add_argument("--json", type=Path)
    chosen = options.parse_args()
    application = QApplication([])
    application.setStyle("Fusion")
    gc.disable()  # as in the app: only the window's thread collects
    worst = 0.0
    with tempfile.TemporaryDirectory() as place:
        library = Library(Path(place))
        example.make(library)
        list(example.read(library, HashEmbedder()))
        desk = Desk(library, settings_in(library.home))
        window = MainWindow(desk)
        window.resize(1280, 800)  # the offscreen screen is smaller
        window.show()
        works = {entry.name: page_round(window, desk, entry) for entry in pages()}
        works["gpt"] = gpt_round(window, desk, example.NAME.lower())
        works["gpt, all tabs"] = gpt_round(window, desk, example.NAME.lower(), tuple(TABS))
        print(f"{'page':14} {'widgets left':>12} {'kB a round':>12}   ({chosen.rounds} rounds)")
        for name, once in works.items():
            left, grown = measure(once, chosen.rounds)
            worst = max(worst, grown)
            print(f"{name:14} {left:12} {grown:12.1f}", flush=True)
        window.close()
    if chosen.json:
        machine = {"system": platform.platform(), "python": platform.python_version(), "processors": os.cpu_count()}
        chosen.json.write_text(
            json.dumps({"figures": {"pages leak kB": round(worst, 1)}, "machine": machine}, indent=1)
        )


if __name__ == "__main__":
    main()
