"""A window that kills itself while it reads files: `python -m tests.gui.doomed_indexing HOME FOLDER`.

The names of the files that it has shown as done are printed before, a line each.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from builder import assemble, models
from builder.library import Library
from builder.spec import GPT
from gui.app import settings_in
from gui.desk import Desk
from gui.main_window import MainWindow
from gui.pages.gpt import GPTPage
from rag.fake import HashEmbedder
from tests.gui.doomed_chat import until

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

BATCH_S, MOST = 0.3, 5


class Slow(HashEmbedder):
    """Takes its time, so that there are files in every state when the window dies."""

    def embed(self, texts: Sequence[str]) -> NDArray[np.float32]:
        self.batches = getattr(self, "batches", 0) + 1
        time.sleep(BATCH_S if self.batches < MOST else 600)  # a window that is slow to see it dies in the midst too
        return super().embed(texts)


def main(home: Path, folder: Path) -> None:
    application = QApplication(["gptb"])
    assemble.open_embedder = lambda library, gpt: Slow(64)  # type: ignore[assignment]
    models.missing = lambda library, names: []  # type: ignore[assignment]
    desk = Desk(Library(home), settings_in(home))
    desk.library.create(GPT("Lease helper"))
    window = MainWindow(desk)
    window.show()
    desk.gpt_opened.emit("lease-helper", "knowledge")
    until(lambda: window.findChildren(GPTPage))
    files = window.findChildren(GPTPage)[0].knowledge
    files.add([folder])

    def done() -> list[str]:
        rows = map(files.files.row, range(files.files.rowCount()))
        return [row.name for row in rows if row.state == "done"]

    until(lambda: len(done()) > 3)
    sys.stdout.write("\n".join(done()) + "\n")
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)
    del application


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
