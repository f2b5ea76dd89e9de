"""Pictures of every page: `make screenshots`, or `python -m tests.screenshots [FOLDER [VARIANT ...]]`.

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

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTabWidget, QWidget

from builder import example
from builder.assemble import open_embedder
from builder.bundle import export
from builder.knowledge import remove
from builder.library import Library
from builder.spec import GPT
from gui.app import settings_in
from gui.desk import Desk
from gui.language import fall_silent, speak
from gui.main_window import MainWindow
from gui.navigation import pages
from gui.pages.gpt import GPTPage
from gui.pages.library import LibraryPage
from gui.pages.models import ModelsPage
from gui.pages.welcome import WelcomePage
from gui.theme import LOOK, TEXT_PERCENT
from gui.widgets.chat_view import ChatView
from tests.palette_png import save

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "docs" / "screenshots"
SMALL, LARGE = QSize(1280, 800), QSize(1920, 1080)
VARIANTS = [
    (f"{look}-{name}", look, size, percent)
    for look in ("light", "dark")
    for name, size, percent in (("1280x800", SMALL, 100), ("1920x1080", LARGE, 100), ("1280x800-200", SMALL, 200))
]
ARABIC = [("arabic-1280x800", "light", SMALL, 100)]
PATIENCE_S = 300
PLACE = Path(tempfile.gettempdir()) / "pictures-of-gptb"
"""The library's folder is seen in some pictures, so it is the same every time."""
DEMO, READER, PROPOSED, MANY = example.NAME.lower(), "night-reader", "lease-helper", "chapters"
EARLIER = "You answer questions about a shop lease and a staff handbook. Answer at length, and politely."
ANSWERS = (
    "answers questions about the lease of our shop",
    "people who work in the shop",
    "friendly, in short sentences",
    "give legal advice",
)


def main(arguments: list[str]) -> int:
    """Take all pictures and say how many and how large they are."""
    folder = Path(arguments[0]) if arguments else FOLDER
    chosen = tuple(arguments[1:]) or ("",)
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(PLACE, ignore_errors=True)
    library = furnished(PLACE)
    take(application, library, "en", [one for one in VARIANTS if one[0].startswith(chosen)], folder)
    take(application, library, "ar", [one for one in ARABIC if one[0].startswith(chosen)], folder)
    shutil.rmtree(PLACE)
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
    for name, description, instructions in (
        ("Lease helper", "Answers questions about the lease of the shop, with the paragraph.", ""),
        ("Night reader", "Retells chapters in plain words, for a class of twelve-year-olds.", "Be brief and kind."),
        ("Recipe desk", "Turns what is in the fridge into dinner.", "Be brief and kind."),
    ):
        library.create(GPT(name, description=description, instructions=instructions))
    gpt = example.make(library)
    library.save(gpt.replace(description="A lease and a handbook", instructions=EARLIER))
    library.save(gpt)
    list(example.read(library, open_embedder(library, gpt)))
    (home / MANY).mkdir()
    text = (ROOT / "examples" / "sources" / "aurora-2-manual.md").read_text("utf-8")
    for number in range(1, 41):
        chapter = text.replace("Aurora", f"Aurora {number}")
        (home / MANY / f"chapter-{number:02}.md").write_text(chapter, "utf-8")
    return library


def take(
    application: QApplication,
    library: Library,
    language: str,
    variants: list[tuple[str, str, QSize, int]],
    folder: Path,
) -> None:
    """Picture every page of one window in all variants."""
    if not variants:
        return
    translators = speak(application, language)
    desk = Desk(library, settings_in(library.home))
    desk.settings.setValue(LOOK, variants[0][1])
    desk.settings.setValue(TEXT_PERCENT, variants[0][3])
    window = MainWindow(desk)
    window.show()
    made(window, desk)
    gpt = asked(window, desk)
    first = gpt.chat.conversation.id
    compared(gpt)
    gpt.chats.open(first)
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


def opened(window: MainWindow, desk: Desk, slug: str, tab: str = "chat") -> GPTPage:
    """The page of a GPT."""
    desk.gpt_opened.emit(slug, tab)
    wait(lambda: f"gpt:{slug}" in window._made)
    settle(desk)
    page = window._made[f"gpt:{slug}"]
    assert isinstance(page, GPTPage)
    return page


def asked(window: MainWindow, desk: Desk) -> GPTPage:
    """The example GPT's page with two answers of the real model."""
    page = opened(window, desk, DEMO)
    for question in example.questions()[:2]:
        page.chat.ask(question)
        wait(lambda: not page.chat.busy)
    return page


def compared(page: GPTPage) -> ChatView:
    """A chat beside the first one, in which two answers are to be compared."""
    page.chats.begin()
    page.chat.ask(example.questions()[2])
    wait(lambda: not page.chat.busy)
    panel = page.chat.compare(page.chat.conversation.opened.tree.path[-1].id)
    assert panel is not None
    wait(panel.first_better.isEnabled)
    return page.chat


def made(window: MainWindow, desk: Desk) -> GPTPage:
    """A GPT that the model has just proposed in a conversation."""
    window.show_page("library")
    desk.library.save(desk.library.get(PROPOSED).replace(instructions="", conversation_starters=()))
    page = opened(window, desk, PROPOSED, "configure")
    page.configure.tabs.setCurrentIndex(0)
    for answer in ANSWERS:
        page.configure.creating.field.setText(answer)
        page.configure.creating.send()
    wait(lambda: not page.configure.creating.busy)
    page.configure.save()
    settle(desk)
    return page


def views(window: MainWindow, desk: Desk, gpt: GPTPage, library: Library) -> Iterator[tuple[str, Callable[[], QImage]]]:
    """What there is to see, one after the other; each is shown when it is asked for."""

    def whole() -> QImage:
        return window.grab().toImage()

    for entry in pages():
        page = window.show_page(entry.name)
        settle(desk)
        if isinstance(page, ModelsPage):
            page.table.selectRow(page.table.rowCount() // 2)
        for name in tabs(window.show_page(entry.name), entry.name):
            yield name, whole
    yield from of_the_gpt(window, desk, gpt, whole)
    yield from dialogs(window, desk, library)
    yield from at_work(window, desk, library, whole)
    window._add("welcome", page := WelcomePage(desk, plans()))
    window._switch("welcome")
    yield "welcome", whole
    page.ready.connect(window._leave_welcome)
    page.ready.emit()


def of_the_gpt(
    window: MainWindow, desk: Desk, gpt: GPTPage, whole: Callable[[], QImage]
) -> Iterator[tuple[str, Callable[[], QImage]]]:
    """A GPT's tabs, a cited page, two answers side by side, what the index finds, versions, and making one."""
    opened(window, desk, DEMO)
    for name in tabs(gpt, "gpt"):
        yield name, whole
    gpt.source.show_passage(gpt.chat.transcript._passages[0])
    wait(lambda: not gpt.source._switch.isHidden())
    yield "cited-page", whole
    gpt.source.hide()
    first = gpt.chat.conversation.id
    other = next(name for name in gpt.chats._views if name != first)
    gpt.chats.open(other)
    yield "which-is-better", whole
    gpt.chats.open(first)
    gpt.show_tab("knowledge")
    gpt.knowledge.inspector.field.setText(example.questions()[0])
    gpt.knowledge.inspector.look()
    yield "ask-the-index", whole
    gpt.show_tab("configure")
    gpt.configure.tabs.setCurrentIndex(2)
    yield "versions", whole
    gpt.configure.tabs.setCurrentIndex(1)
    opened(window, desk, PROPOSED, "configure")
    yield "create", whole
    opened(window, desk, DEMO)


def dialogs(window: MainWindow, desk: Desk, library: Library) -> Iterator[tuple[str, Callable[[], QImage]]]:
    """What opens over the window."""
    for name, show in (("palette", window.show_palette), ("shortcuts", window.show_shortcuts)):
        show()
        yield name, lambda: over(window)
        close_dialogs(window)
    library_page = window.show_page("library")
    assert isinstance(library_page, LibraryPage)
    library_page.share(library.get(DEMO))
    yield "share", lambda: over(window)
    close_dialogs(window)
    bundle = library.home / "demo.gptb"
    export(library, DEMO, bundle)
    window.offer(bundle)
    wait(lambda: any(dialog.isVisible() for dialog in window.findChildren(QDialog)))
    yield "import", lambda: over(window)
    close_dialogs(window)


def at_work(
    window: MainWindow, desk: Desk, library: Library, whole: Callable[[], QImage]
) -> Iterator[tuple[str, Callable[[], QImage]]]:
    """Files being read, with the run panel; what is read meanwhile is taken out again."""
    page = opened(window, desk, READER, "knowledge")
    page.knowledge.add([library.home / MANY])
    run = window.runs.runs[-1]
    wait(lambda: page.knowledge.files.rowCount() > 0 and page.knowledge.files.row(2).state == "done")
    picture = whole()
    run.stopping.click()
    wait(lambda: not run.going)
    window.runs.clear()
    library_slug = page.gpt.slug
    list(remove(library, library_slug, [MANY]))
    page.knowledge.refresh()
    yield "reading-files", lambda: picture


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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
