"""What the window imports: nothing of models and indexes before something is asked of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.conftest import ROOT

HEAVY = ("torch", "faiss", "llama_index", "transformers", "tokenizers", "pyqtgraph", "numpy", "pypdfium2")
OPENED = """
import sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from builder.library import Library
from builder.spec import GPT
from gui.app import settings_in
from gui.desk import Desk
from gui.main_window import MainWindow

application, home = QApplication([]), Path(sys.argv[1])
desk = Desk(Library(home), settings_in(home))
window = MainWindow(desk)
window.show()
window.start()
desk.library.create(GPT("Lease helper"))
for name in ("store", "privacy", "settings", "library"):
    window.show_page(name)
desk.gpt_opened.emit("lease-helper", "chat")
while desk._tasks or "gpt:lease-helper" not in window._made:
    QTest.qWait(5)
page = window._made["gpt:lease-helper"]
for name in ("chat", "knowledge", "configure"):
    page.show_tab(name)
    while desk._tasks or not page.made(name):
        QTest.qWait(5)
print(*sorted({name.partition(".")[0] for name in sys.modules}))
window.close()
"""


def test_looking_at_a_gpt_imports_neither_models_nor_indexes(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPENED, str(tmp_path)], cwd=ROOT, capture_output=True, text=True, timeout=600, check=True
    )
    assert set(done.stdout.split()) & set(HEAVY) == set()
