"""The pictures of the GPTs, decoded off the window's thread and kept small; read anew only where they were changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from gui.avatar import decoded

if TYPE_CHECKING:
    from builder.facts import Facts
    from builder.library import Library

SIDE_PIXELS = 128
"""Enough for a card at 200 % on a screen of double density, and 64 kB each."""


class Pictures:
    """For one thread at a time."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._kept: dict[str, tuple[float, QImage]] = {}

    def read(self, facts: Mapping[str, Facts]) -> dict[str, QImage]:
        """{slug: picture} of those that have one that can be shown."""
        from builder.picture import read

        for slug, about in facts.items():
            if about.picture and (slug not in self._kept or self._kept[slug][0] != about.picture):
                data = read(self._library, slug)
                image = decoded(data, SIDE_PIXELS) if data else None
                if image is not None:
                    self._kept[slug] = about.picture, image
        self._kept = {slug: kept for slug, kept in self._kept.items() if slug in facts and facts[slug].picture}
        return {slug: image for slug, (_, image) in self._kept.items()}
