"""The window: a rail of pages and open GPTs on the left, the page on the right, messages and running work below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QStackedWidget, QWidget

from gui import recovery
from gui.navigation import pages
from gui.open_gpts import OpenGPTs
from gui.theme import LOOK, PERCENTS, TEXT_PERCENT, Theme, text_percent
from gui.widgets.notice import Notices
from gui.widgets.parts import column, row, scrolling
from gui.widgets.rail import Rail
from gui.widgets.run_panel import RunPanel
from gui.window_state import WindowState
from gui.words import tr

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage

    from builder.library import Entry
    from builder.spec import GPT
    from engine.weights.pull import PullPlan
    from gui.desk import Desk
    from gui.pages.gpt import GPTPage
    from gui.pages.library import LibraryPage
    from gui.widgets.palette import Choice

WELCOMED = "welcomed"
"""Setting: whether the first start has been."""
NOT_IN_PALETTE = ("window.palette", "window.shortcuts.too")
CLOSING = "closing"
"""The name of the question whether to close."""
MANY_DROPPED = 10
"""After so many closed pages Qt is made to forget them."""


class MainWindow(QWidget):
    """Shows one page at a time; pages are made when they are first shown. Emits `closed` when it is shut.

    Where something runs that takes long, a person is asked first.
    """

    closed = Signal()
    stayed = Signal()
    """It was to be closed, and a person wants to keep it open, for something runs."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._ended = self._stopping = False
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("gptb")
        self._made: dict[str, QWidget] = {}
        self._areas: dict[str, QWidget] = {}
        self._wanted: dict[str, str] = {}
        self._stack = QStackedWidget()
        self._rail = Rail(pages(), self.show_page)
        self.notices, self.runs = Notices(), RunPanel()
        whole = row(self._rail, spacing=0)
        whole.addLayout(column(self._stack, self.notices, self.runs, spacing=4), 1)
        self.setLayout(whole)
        self._state = WindowState(desk.settings)
        self._add_actions()
        desk.noticed.connect(self.notices.tell)
        desk.began.connect(self.runs.add)
        desk.gpt_opened.connect(self.open_gpt)
        self._open_gpts = OpenGPTs(desk)
        self._open_gpts.shown.connect(self._show_face)
        self._open_gpts.gone.connect(self.close_gpt)
        self._dropped = 0
        desk.gpt_closed.connect(self.close_gpt)
        desk.appearance_changed.connect(self.restyle)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize()))
        self._state.restore(self)
        self.restyle()

    def start(self) -> None:
        """Show the page that was shown last, or on the first start what has to be fetched."""
        last = self._state.page
        self.show_page(last if last in [entry.name for entry in pages()] else "library")
        recovery.begin(self._desk)
        self._desk.do(tr("Looking for the models"), self._look, partial(self._begin, last))

    def show_page(self, name: str) -> QWidget:
        """Show a page of the rail."""
        entry = next(entry for entry in pages() if entry.name == name)
        if name not in self._made:
            self._add(name, entry.make(self._desk))
        return self._switch(name)

    def open_gpt(self, slug: str, tab: str) -> None:
        """Show a GPT; it is read from the library first."""
        self._wanted[slug] = tab
        if f"gpt:{slug}" in self._made:
            self._show_gpt(slug)
        else:
            self._desk.do(tr("Opening"), partial(self._read, slug), self._open)

    def close_gpt(self, slug: str) -> None:
        """Close a GPT's page and give back what it holds; who looks at another page stays there."""
        name = f"gpt:{slug}"
        if name not in self._made:  # closed already
            return
        if self._shown() == name:
            self.show_page("library")
        self._made[name].shut()  # type: ignore[attr-defined]
        self._drop(name)
        self._rail.remove(name)
        self._open_gpts.remove(slug)

    def offer(self, path: Path) -> None:
        """Show what a GPT's file holds, as after a double click on it."""
        page: LibraryPage = self.show_page("library")  # type: ignore[assignment]
        page.offer(path)

    def take_over(self, paths: list[Path]) -> None:
        """Come to the front with files of a later start."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        for path in paths:
            self.offer(path)

    def restyle(self) -> None:
        """Draw everything anew in the chosen look and size."""
        theme = Theme.of(self._desk.settings)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(theme.palette())
        application.setStyleSheet(theme.style_sheet())
        self._rail.restyle(theme)

    def show_palette(self) -> None:
        """Ask where to go or what to do."""
        from gui.widgets.palette import Palette

        palette = Palette(self._choices(), self)
        palette.open()
        names = self._desk.library.entries
        self._desk.do(tr("Reading the library"), names, partial(self._offer_gpts, palette))

    def show_shortcuts(self) -> None:
        """List every shortcut."""
        from gui.widgets.shortcut_table import ShortcutDialog

        ShortcutDialog(self._desk.shortcuts, self).open()

    def change_text_size(self, step: int) -> None:
        """Make the text a step larger or smaller; 0 makes it as it was at first."""
        wanted = text_percent(self._desk.settings) + step if step else 100
        self._desk.settings.setValue(TEXT_PERCENT, min(max(wanted, PERCENTS[0]), PERCENTS[-1]))
        self._desk.appearance_changed.emit()

    def stop_and_close(self) -> None:
        """Close without asking."""
        self._stopping = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._ended:
            return
        going = sum(run.going for run in self.runs.runs)
        if going and not self._stopping:
            event.ignore()
            self._ask_to_stop(going)
            return
        self._ended = True
        self._state.keep(self)
        self._state.keep_page(self._shown())
        self.hide()  # what runs may take its time to end; nobody has to look on
        for name in [name for name in self._made if name.startswith("gpt:")]:
            self._made[name].shut()  # type: ignore[attr-defined]
        if "library" in self._made:
            self._made["library"].finish()  # type: ignore[attr-defined]
        self._desk.close()
        super().closeEvent(event)
        self.closed.emit()

    def _ask_to_stop(self, going: int) -> None:
        """Ask whether to close all the same; nothing waits for the answer."""
        if self.findChild(QMessageBox, CLOSING):
            return
        box = QMessageBox(self)
        box.setObjectName(CLOSING)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(tr("Close the window?"))
        box.setText(tr("%n task(s) are still running, and stop when the window closes.", going))
        box.setInformativeText(tr("What is done so far is kept; you can go on with it later."))
        stay = box.addButton(tr("Keep it open"), QMessageBox.ButtonRole.RejectRole)
        leave = box.addButton(tr("Stop and close"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        leave.clicked.connect(self.stop_and_close)
        box.rejected.connect(self.stayed)
        box.open()

    def _follow_system(self) -> None:
        """The system is light or dark now."""
        if self._desk.settings.value(LOOK, "system") == "system":
            self._desk.appearance_changed.emit()

    def _add_actions(self) -> None:
        for entry in pages():
            self._act(f"page.{entry.name}", entry.title, entry.shortcut, partial(self.show_page, entry.name))
        self._act("window.palette", tr("Go to a GPT or a page, or do something"), "Ctrl+K", self.show_palette)
        self._act("window.shortcuts", tr("List the shortcuts"), "F1", self.show_shortcuts)
        self._act("window.shortcuts.too", tr("List the shortcuts (second keys)"), "Ctrl+/", self.show_shortcuts)
        self._act("text.larger", tr("Larger text"), "Ctrl++", partial(self.change_text_size, 10))
        self._act("text.smaller", tr("Smaller text"), "Ctrl+-", partial(self.change_text_size, -10))
        self._act("text.normal", tr("Text of the usual size"), "Ctrl+0", partial(self.change_text_size, 0))
        self._act("window.next", tr("Next open page"), "Ctrl+PgDown", partial(self._move, 1))
        self._act("window.previous", tr("Page before"), "Ctrl+PgUp", partial(self._move, -1))
        self._act("window.close", tr("Close the window"), "Ctrl+Q", self.close)

    def _act(self, name: str, text: str, keys: str, act: Callable[[], object]) -> None:
        self._desk.shortcuts.add(self, name, text, keys, act)

    def _move(self, step: int) -> None:
        names = list(self._made)
        self._switch(names[(names.index(self._shown()) + step) % len(names)])

    def _shown(self) -> str:
        shown = self._stack.currentWidget()
        return next((name for name, area in self._areas.items() if area is shown), "library")

    def _choices(self) -> list[Choice]:
        from gui.widgets.palette import Choice

        ready = self._desk.shortcuts.ready()
        return [Choice(one.text, one.shown_keys, act) for one, act in ready if one.id not in NOT_IN_PALETTE]

    def _offer_gpts(self, palette: QWidget, entries: list[Entry]) -> None:
        from shiboken6 import isValid

        from gui.widgets.palette import Choice, Palette

        if isValid(palette) and isinstance(palette, Palette):  # it may be closed before the library is read
            open_ = self._desk.gpt_opened.emit
            gpts = [entry.gpt for entry in entries if entry.gpt]
            palette.add([Choice(gpt.name, "GPT", partial(open_, gpt.slug, "chat")) for gpt in gpts])

    def _add(self, name: str, page: QWidget) -> None:
        self._made[name] = page
        self._areas[name] = area = scrolling(page)  # no page makes the window larger than the screen
        self._stack.addWidget(area)
        kind = name.partition(":")[0]
        self._desk.shortcuts.adopt(kind, page)
        self._state.follow(kind, page)

    def _take_part(self, name: str, part: QWidget) -> None:
        """A tab of a GPT's page that was made later than the page."""
        kind = f"gpt.{name}"
        self._desk.shortcuts.adopt("gpt", part)
        self._state.follow(kind, part)

    def _switch(self, name: str) -> QWidget:
        self._stack.setCurrentWidget(self._areas[name])
        self._rail.press(name)
        return self._made[name]

    def _drop(self, name: str) -> None:
        self._made.pop(name)
        area = self._areas.pop(name)
        self._stack.removeWidget(area)
        area.deleteLater()
        self._dropped += 1
        if self._dropped >= MANY_DROPPED and not any(one.startswith("gpt:") for one in self._made):
            self._dropped = 0
            QTimer.singleShot(0, self, self._forget_dropped)

    def _forget_dropped(self) -> None:
        """Qt keeps a little of the style of every widget that is gone until the style sheet is set anew. That takes the
        longer the more there are to be styled: it waits for the last GPT to be closed."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet(application.styleSheet())

    def _read(self, slug: str) -> GPT:
        """In the lane, where what the page needs may take its time to be imported."""
        import builder.conversations  # noqa: F401
        import gui.pages.gpt  # noqa: F401

        return self._desk.library.get(slug)

    def _open(self, gpt: GPT) -> None:
        from gui.pages.gpt import GPTPage

        if f"gpt:{gpt.slug}" not in self._made:  # it may be asked for twice before the first is there
            page = GPTPage(self._desk, gpt)
            page.part_made.connect(self._take_part)
            self._add(f"gpt:{gpt.slug}", page)
            self._rail.add(f"gpt:{gpt.slug}", gpt.name, partial(self._desk.gpt_opened.emit, gpt.slug, "chat"))
            self._open_gpts.add(gpt.slug)
        self._show_gpt(gpt.slug)

    def _show_face(self, slug: str, name: str, picture: QImage | None) -> None:
        self._rail.rename(f"gpt:{slug}", name, picture)
        self._made[f"gpt:{slug}"].show_name(name)  # type: ignore[attr-defined]

    def _show_gpt(self, slug: str) -> None:
        page: GPTPage = self._switch(f"gpt:{slug}")  # type: ignore[assignment]
        if tab := self._wanted.pop(slug, ""):  # asked for twice, it is shown already
            page.show_tab(tab)

    def _look(self) -> tuple[list[PullPlan], list[str]]:
        from builder.models import missing, plan
        from builder.spec import DEFAULT_EMBEDDER, DEFAULT_MODEL

        plans = [plan(name) for name in missing(self._desk.library, [DEFAULT_MODEL, DEFAULT_EMBEDDER])]
        return plans, [entry.slug for entry in self._desk.library.entries()]

    def _begin(self, last: str, looked: tuple[list[PullPlan], list[str]]) -> None:
        plans, slugs = looked
        first = not slugs and not self._desk.settings.value(WELCOMED)
        if plans or first:
            self._welcome(plans, first)
        elif last.removeprefix("gpt:") in slugs and last.startswith("gpt:"):
            self.open_gpt(last.removeprefix("gpt:"), "chat")

    def _welcome(self, plans: list[PullPlan], first: bool) -> None:
        from gui.pages.welcome import WelcomePage

        page = WelcomePage(self._desk, plans, example=first)
        self._add("welcome", page)
        page.ready.connect(self._leave_welcome)
        self._switch("welcome")

    def _leave_welcome(self) -> None:
        self._desk.settings.setValue(WELCOMED, 1)
        if "welcome" in self._made:
            if self._shown() == "welcome":
                self.show_page("library")
            self._drop("welcome")
