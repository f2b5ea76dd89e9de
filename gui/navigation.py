"""Which pages the rail has. A page that comes later is one more entry here; an entry without a page does not exist."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gui.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gui.desk import Desk


@dataclass(frozen=True)
class PageEntry:
    """One page of the rail; `make` is called when it is first shown."""

    name: str
    title: str
    shortcut: str
    make: Callable[[Desk], QWidget]


def pages() -> tuple[PageEntry, ...]:
    """The pages, in the order in which a person meets them."""
    return (
        PageEntry("library", tr("Library"), "Ctrl+1", _library),
        PageEntry("models", tr("Models"), "Ctrl+2", _models),
        PageEntry("store", tr("Shared folder"), "Ctrl+3", _store),
        PageEntry("privacy", tr("Privacy"), "Ctrl+4", _privacy),
        PageEntry("settings", tr("Settings"), "Ctrl+,", _settings),
    )


def _library(desk: Desk) -> QWidget:
    from gui.pages.library import LibraryPage

    return LibraryPage(desk)


def _models(desk: Desk) -> QWidget:
    from gui.pages.models import ModelsPage

    return ModelsPage(desk)


def _privacy(desk: Desk) -> QWidget:
    from gui.pages.privacy import PrivacyPage

    return PrivacyPage(desk)


def _store(desk: Desk) -> QWidget:
    from gui.pages.store import StorePage

    return StorePage(desk)


def _settings(desk: Desk) -> QWidget:
    from gui.pages.settings import SettingsPage

    return SettingsPage(desk)
