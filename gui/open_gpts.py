"""The GPTs that have a page: what they are called and how they look, read anew whenever the library has changed."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gui.avatar import picture_of
from gui.words import tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QImage

    from builder.library import Library
    from gui.desk import Desk

SIDE_PIXELS = 128
"""Enough for the rail at 200 % on a screen of double density."""
Face = tuple[str, "QImage | None"]
"""A name, and the picture where there is one."""


class OpenGPTs(QObject):
    """Knows their slugs; a GPT may be renamed, given a picture or deleted elsewhere while its page is open."""

    shown = Signal(str, str, object)
    """A slug, its name, its picture or None."""
    gone = Signal(str)
    """A slug that is not in the library any more."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._slugs: list[str] = []
        desk.library_changed.connect(self.refresh)

    def add(self, slug: str) -> None:
        """One has a page now."""
        self._slugs.append(slug)
        self.refresh()

    def remove(self, slug: str) -> None:
        """Its page was closed."""
        self._slugs.remove(slug)

    def refresh(self) -> None:
        """Read them anew."""
        if self._slugs:
            read = partial(faces, self._desk.library, tuple(self._slugs))
            self._desk.do(tr("Reading the library"), read, self._tell)

    def _tell(self, found: dict[str, Face | None]) -> None:
        for slug, face in found.items():
            if slug not in self._slugs:  # closed meanwhile
                continue
            if face:
                self.shown.emit(slug, *face)
            else:
                self.gone.emit(slug)


def faces(library: Library, slugs: Sequence[str]) -> dict[str, Face | None]:
    """{slug: name and picture}; None for what is not in the library, and nothing for what cannot be read just now."""
    found: dict[str, Face | None] = dict.fromkeys(slugs)
    for slug in found.keys() & set(library.slugs()):
        gpt = library.entry(slug).gpt
        if gpt:
            found[slug] = gpt.name, picture_of(library, slug, SIDE_PIXELS)
        else:
            del found[slug]
    return found
