"""Pictures of every page with real content: `make screenshots`, or `python -m tests.screenshots [FOLDER]`.

The pages come from the registry (gui/navigation.py), their tabs from what they show, so that a new page is pictured
without a line here. One window makes an example GPT, asks it with the real model, and is then shown in light and dark,
at two sizes and with text at 200 %; a second one in Arabic. Needs the default models; they are taken from $GPTB_HOME.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter, qRgb
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from builder import example
from builder.assemble import open_embedder
from builder.bundle import export
from builder.library import Library
from builder.spec import GPT
from gui.app import settings_in
from gui.desk import Desk
from gui.language import fall_silent, speak
from gui.main_window import MainWindow
from gui.navigation import pages
from gui.pages.gpt import GPTPage
from gui.pages.welcome import WelcomePage
from gui.theme import LOOK, TEXT_PERCENT

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "screenshots"
SMALL, LARGE = QSize(1280, 800), QSize(1920, 1080)
VARIANTS = [
    (f"{look}-{name}", look, size, percent)
    for look in ("light", "dark")
    for name, size, percent in (("1280x800", SMALL, 100), ("1920x1080", LARGE, 100), ("1280x800-200", SMALL, 200))
]
PATIENCE_S = 300
COLOURS, MOST, MEAN = 256, 48, 0.1
"""A palette is taken where no pixel's channel moves by more than MOST of 255, and on the mean by less than MEAN."""


def main(arguments: list[str]) -> int:
    """Take all pictures and say how many and how large they are."""
    folder = Path(arguments[0]) if arguments else FOLDER
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    shutil.rmtree(folder, ignore_errors=True)
    with tempfile.TemporaryDirectory() as place:
        library = furnished(Path(place) / "gptb")
        take(application, library, "en", VARIANTS, folder)
        take(application, library, "ar", [("arabic-1280x800", "light", SMALL, 100)], folder)
    pictures = list(folder.rglob("*.png"))
    size = sum(picture.stat().st_size for picture in pictures)
    sys.stdout.write(f"{len(pictures)} pictures, {size / 1e6:.1f} MB in {folder}\n")
    return 0


def furnished(home: Path) -> Library:
    """A library with the real models, the example GPT with its documents, and some GPTs beside it."""
    models = Path(os.environ.get("GPTB_HOME") or ROOT / ".gptb") / "models"
    home.mkdir()
    (home / "models").symlink_to(models.resolve())
    library = Library(home)
    for name, description in (
        ("Lease helper", "Answers questions about the lease of the shop, with the paragraph."),
        ("Night reader", "Retells chapters in plain words, for a class of twelve-year-olds."),
        ("Recipe desk", "Turns what is in the fridge into dinner."),
    ):
        library.create(GPT(name, description=description, instructions="Be brief and kind."))
    gpt = example.make(library)
    list(example.read(library, open_embedder(library, gpt)))
    return library


def take(
    application: QApplication,
    library: Library,
    language: str,
    variants: list[tuple[str, str, QSize, int]],
    folder: Path,
) -> None:
    """Picture every page of one window in all variants."""
    translators = speak(application, language)
    desk = Desk(library, settings_in(library.home))
    window = MainWindow(desk)
    window.show()
    gpt = asked(window, desk)
    for name, look, size, percent in variants:
        desk.settings.setValue(LOOK, look)
        desk.settings.setValue(TEXT_PERCENT, percent)
        desk.appearance_changed.emit()
        window.resize(size)
        for page, picture in views(window, desk, gpt, library):
            settle(desk)
            save(picture(), folder / name / f"{page}.png")
    window.close()
    window.deleteLater()
    fall_silent(application, translators)


def asked(window: MainWindow, desk: Desk) -> GPTPage:
    """The example GPT's page with two answers of the real model."""
    desk.gpt_opened.emit(example.NAME.lower(), "chat")
    wait(lambda: bool(window.findChildren(GPTPage)))
    page = window.findChildren(GPTPage)[0]
    for question in example.questions()[:2]:
        page.chat.ask(question)
        wait(lambda: not page.chat.busy)
    return page


def views(window: MainWindow, desk: Desk, gpt: GPTPage, library: Library) -> Iterator[tuple[str, Callable[[], QImage]]]:
    """What there is to see, one after the other; each is shown when it is asked for."""

    def whole() -> QImage:
        return window.grab().toImage()

    for entry in pages():
        for name in tabs(window.show_page(entry.name), entry.name):
            yield name, whole
    desk.gpt_opened.emit(example.NAME.lower(), "chat")
    for name in tabs(gpt, "gpt"):
        yield name, whole
    for name, show in (("palette", window.show_palette), ("shortcuts", window.show_shortcuts)):
        show()
        yield name, lambda: over(window)
        close_dialogs(window)
    bundle = library.home / "demo.gptb"
    export(library, example.NAME.lower(), bundle)
    window.offer(bundle)
    wait(lambda: any(dialog.isVisible() for dialog in window.findChildren(QDialog)))
    yield "import", lambda: over(window)
    close_dialogs(window)
    window._add("welcome", page := WelcomePage(desk, plans()))
    window._switch("welcome")
    yield "welcome", whole
    page.ready.connect(window._leave_welcome)
    page.ready.emit()


def plans() -> list[object]:
    """What a first start would fetch."""
    from builder.models import plan
    from builder.spec import DEFAULT_EMBEDDER, DEFAULT_MODEL

    return [plan(DEFAULT_MODEL), plan(DEFAULT_EMBEDDER)]


def tabs(page: QWidget, name: str) -> Iterator[str]:
    """Each tab of a page in turn, or the page itself where it has none; numbered, as their names are translated."""
    inner = page.findChild(QTabWidget)
    if inner is None:
        yield name
        return
    for place in range(inner.count()):
        inner.setCurrentIndex(place)
        yield f"{name}-{place + 1}"
    inner.setCurrentIndex(0)


def over(window: QWidget) -> QImage:
    """The window with its dialog drawn in its middle, as it stands on a screen."""
    picture = window.grab().toImage()
    dialogs = [dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()]
    painter = QPainter(picture)
    painter.fillRect(picture.rect(), QColor(0, 0, 0, 96))
    for dialog in dialogs:
        painter.drawPixmap(
            (window.width() - dialog.width()) // 2, (window.height() - dialog.height()) // 3, dialog.grab()
        )
    painter.end()
    return picture


def close_dialogs(window: QWidget) -> None:
    """Close what `over` pictured."""
    for dialog in window.findChildren(QDialog):
        dialog.close()


def settle(desk: Desk) -> None:
    """Wait until nothing is under way, and what came of it is drawn."""
    wait(lambda: not desk._tasks)
    QTest.qWait(150)
    wait(lambda: not desk._tasks)


def wait(until: Callable[[], bool]) -> None:
    """Let the window live until something is so. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE_S
    while not until():
        if time.monotonic() > end:
            raise TimeoutError("The window did not come to rest.")
        QTest.qWait(20)


def save(picture: QImage, path: Path) -> None:
    """Write a PNG, with a palette where that looks the same."""
    path.parent.mkdir(parents=True, exist_ok=True)
    small = with_palette(picture)
    if not (small or picture.convertToFormat(QImage.Format.Format_RGB888)).save(str(path), "PNG", 0):
        raise OSError(f"{path} cannot be written.")


def with_palette(picture: QImage) -> QImage | None:
    """The picture in its 256 most frequent colours, None where that could be seen."""
    picture = picture.convertToFormat(QImage.Format.Format_RGB888)
    height, width, stride = picture.height(), picture.width(), picture.bytesPerLine()
    pixels = np.frombuffer(picture.constBits(), np.uint8).reshape(height, stride)[:, : width * 3].reshape(-1, 3)
    packed = pixels.astype(np.uint32) @ np.array([65536, 256, 1], np.uint32)
    found, where, counts = np.unique(packed, return_inverse=True, return_counts=True)
    colours = np.stack([found >> 16 & 255, found >> 8 & 255, found & 255], axis=1).astype(np.int32)
    kept = colours[np.argsort(-counts, kind="stable")[:COLOURS]]
    nearest = np.concatenate(
        [
            np.abs(part[:, None] - kept[None]).max(axis=2).argmin(axis=1)
            for part in np.array_split(colours, 64)
            if len(part)
        ]
    )
    moved = np.abs(colours - kept[nearest]).max(axis=1)
    if moved.max() > MOST or (moved * counts).sum() / counts.sum() > MEAN:
        return None
    indexed = np.zeros((height, (width + 3) // 4 * 4), np.uint8)
    indexed[:, :width] = nearest[where].reshape(height, width)
    made = QImage(indexed.tobytes(), width, height, indexed.shape[1], QImage.Format.Format_Indexed8)
    made.setColorTable([qRgb(*(int(channel) for channel in colour)) for colour in kept])
    return made.copy()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
