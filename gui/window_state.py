"""Where a person left the window: its place and size, the page, and how far each splitter was drawn."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

GEOMETRY, PAGE, SPLITTER = "geometry", "page", "splitter"


class WindowState:
    """Reads and writes it in the window's settings; what cannot be read is as if it were not there."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    @property
    def page(self) -> str:
        """The page that was shown last, "library" where there was none; "gpt:SLUG" is a GPT's."""
        return str(self._settings.value(PAGE, "library"))

    def keep_page(self, name: str) -> None:
        """Remember which page is shown."""
        self._settings.setValue(PAGE, name)

    def keep(self, window: QWidget) -> None:
        """Remember where the window is and how large."""
        self._settings.setValue(GEOMETRY, window.saveGeometry())

    def restore(self, window: QWidget) -> None:
        """Put the window where it was."""
        if isinstance(geometry := self._settings.value(GEOMETRY), QByteArray):
            window.restoreGeometry(geometry)

    def follow(self, page: str, widget: QWidget) -> None:
        """Draw the splitters of a page as they were, and remember how they are drawn from now on."""
        for place, splitter in enumerate(widget.findChildren(QSplitter)):
            key = f"{SPLITTER}/{page}/{splitter.objectName() or place}"
            if isinstance(state := self._settings.value(key), QByteArray):
                splitter.restoreState(state)
            splitter.splitterMoved.connect(partial(self._keep_splitter, key, splitter))

    def _keep_splitter(self, key: str, splitter: QSplitter, *_: int) -> None:
        self._settings.setValue(key, splitter.saveState())
