"""The window: a rail of pages and open GPTs on the left, the page on the right, messages and running work below."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QButtonGroup, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from gui import recovery
from gui.navigation import PageEntry, pages
from gui.theme import Theme
from gui.widgets.notice import Notices
from gui.widgets.parts import button, column, label, row
from gui.widgets.run_panel import RunPanel

if TYPE_CHECKING:
    from pathlib import Path

    from builder.spec import GPT
    from gui.desk import Desk
    from gui.pages.gpt import GPTPage
    from gui.pages.library import LibraryPage

GEOMETRY = "geometry"


class MainWindow(QWidget):
    """Shows one page at a time; pages are made when they are first shown."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("gptb")
        self._made: dict[str, QWidget] = {}
        self._wanted: dict[str, str] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._stack = QStackedWidget()
        self.notices, self.runs = Notices(), RunPanel()
        side = column(self._stack, self.notices, self.runs, spacing=4)
        whole = row(self._make_rail(), spacing=0)
        whole.addLayout(side, 1)
        self.setLayout(whole)
        desk.noticed.connect(self.notices.tell)
        desk.began.connect(self.runs.add)
        desk.gpt_opened.connect(self.open_gpt)
        desk.gpt_closed.connect(self.close_gpt)
        desk.appearance_changed.connect(self.restyle)
        self.resize(1280, 800)
        if isinstance(geometry := desk.settings.value(GEOMETRY), QByteArray):
            self.restoreGeometry(geometry)
        self.restyle()

    def start(self) -> None:
        """Show the library, or on the first start what has to be fetched."""
        self.show_page("library")
        recovery.begin(self._desk)
        self._desk.do("Looking for the models", self._missing, self._welcome)

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
            self._desk.do("Opening", partial(self._desk.library.get, slug), self._open)

    def close_gpt(self, slug: str) -> None:
        """Close a GPT's page and give back what it holds."""
        page = self._made.pop(f"gpt:{slug}")
        page.shut()  # type: ignore[attr-defined]
        self._stack.removeWidget(page)
        page.deleteLater()
        self._buttons.pop(f"gpt:{slug}").deleteLater()
        self.show_page("library")

    def offer(self, path: Path) -> None:
        """Show what a GPT's file holds, as after a double click on it."""
        page: LibraryPage = self.show_page("library")  # type: ignore[assignment]
        page.offer(path)

    def restyle(self) -> None:
        """Draw everything anew in the chosen look and size."""
        theme = Theme.of(self._desk.settings)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setPalette(theme.palette())
        application.setStyleSheet(theme.style_sheet())
        self._rail.setFixedWidth(theme.space(52))

    def closeEvent(self, event: QCloseEvent) -> None:
        self._desk.settings.setValue(GEOMETRY, self.saveGeometry())
        for name in [name for name in self._made if name.startswith("gpt:")]:
            self.close_gpt(name.removeprefix("gpt:"))
        if "library" in self._made:
            self._made["library"].finish()  # type: ignore[attr-defined]
        self._desk.close()
        super().closeEvent(event)

    def _make_rail(self) -> QWidget:
        self._rail = rail = QWidget()
        rail.setObjectName("rail")
        rail.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        rail.setAccessibleName("Pages")
        entries = pages()
        top = [
            self._rail_button(entry.name, entry.title, partial(self.show_page, entry.name)) for entry in entries[:-1]
        ]
        self._open_gpts = QVBoxLayout()
        self._open_gpts.setSpacing(4)
        last = entries[-1]
        bottom = self._rail_button(last.name, last.title, partial(self.show_page, last.name))
        heading = label("Open", "muted")
        inner = column(label("gptb", "heading"), *top, heading, self._open_gpts, None, bottom, margins=12, spacing=4)
        rail.setLayout(inner)
        for entry in entries:
            self._shortcut(entry)
        return rail

    def _shortcut(self, entry: PageEntry) -> None:
        shortcut = QShortcut(QKeySequence(entry.shortcut), self)
        shortcut.activated.connect(partial(self.show_page, entry.name))

    def _rail_button(self, name: str, title: str, show: object) -> QPushButton:
        made = button(title, show, "nav")  # type: ignore[arg-type]
        made.setCheckable(True)
        self._group.addButton(made)
        self._buttons[name] = made
        return made

    def _add(self, name: str, page: QWidget) -> None:
        self._made[name] = page
        self._stack.addWidget(page)

    def _switch(self, name: str) -> QWidget:
        page = self._made[name]
        self._stack.setCurrentWidget(page)
        if name in self._buttons:
            self._buttons[name].setChecked(True)
        return page

    def _open(self, gpt: GPT) -> None:
        from gui.pages.gpt import GPTPage

        if f"gpt:{gpt.slug}" not in self._made:  # it may be asked for twice before the first is there
            self._add(f"gpt:{gpt.slug}", GPTPage(self._desk, gpt))
            show = partial(self._desk.gpt_opened.emit, gpt.slug, "chat")
            self._open_gpts.addWidget(self._rail_button(f"gpt:{gpt.slug}", gpt.name, show))
        self._show_gpt(gpt.slug)

    def _show_gpt(self, slug: str) -> None:
        page: GPTPage = self._switch(f"gpt:{slug}")  # type: ignore[assignment]
        page.show_tab(self._wanted.pop(slug, "chat"))

    def _missing(self) -> list[object]:
        from builder.models import missing, plan
        from builder.spec import DEFAULT_EMBEDDER, DEFAULT_MODEL

        return [plan(name) for name in missing(self._desk.library, [DEFAULT_MODEL, DEFAULT_EMBEDDER])]

    def _welcome(self, plans: list[object]) -> None:
        from gui.pages.welcome import WelcomePage

        if not plans:
            return
        page = WelcomePage(self._desk, plans)  # type: ignore[arg-type]
        self._add("welcome", page)
        page.ready.connect(partial(self.show_page, "library"))
        self._switch("welcome")
