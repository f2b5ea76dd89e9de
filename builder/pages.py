"""The pages of a GPT's own files as pictures, with what was cited marked in them.

The copy that the GPT keeps is drawn, in a reading process with limits: the files come from others.
"""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, Self

from builder.errors import FileMissing

if TYPE_CHECKING:
    from pathlib import Path

    from builder.library import Library
    from rag.readers.drawn_page import PagePicture
    from rag.readers.worker import Reader
    from rag.types import Passage

CONTEXT_CHARACTERS = 300
"""So much of the text before a passage tells it apart from the same words elsewhere on its page."""


class Pages:
    """Draws the pages of one GPT's files; a context manager that ends the process which does it."""

    def __init__(self, library: Library, slug: str) -> None:
        self._library, self._slug = library, slug
        self._reader: Reader | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def text(self, source: str) -> str:
        """Return the text that the passages of a file point into. Raises FileMissing where the GPT has no such file."""
        from builder.assemble import document_text

        try:
            return document_text(self._library, self._slug, source)
        except KeyError:
            raise FileMissing(source, gpt_name=self._library.get(self._slug).name) from None

    def drawable(self, source: str) -> bool:
        """Whether a file is one with pages that can be drawn, and its kept copy is there."""
        return source.lower().endswith(".pdf") and self._kept(source) is not None

    def draw(self, passage: Passage, text: str, *, page: int | None = None, scale: float = 1.5) -> PagePicture:
        """Draw the page of a passage, or another `page` of its file; `scale` is pixels a point (1/72 inch).

        `text` is that of the file. Raises ReadFailed where the page cannot be drawn, FileMissing without the file.
        """
        from rag.readers.drawn_page import PageAsked
        from rag.readers.worker import Reader

        kept = self._kept(passage.source)
        if kept is None:
            raise FileMissing(passage.source, gpt_name=self._library.get(self._slug).name)
        home = passage.page or 1
        number = page or home
        before = text[max(0, passage.start - CONTEXT_CHARACTERS) : passage.start]
        asked = PageAsked(number, scale, passage.text, before) if number == home else PageAsked(number, scale)
        self._reader = self._reader or Reader()
        return self._reader.draw(kept, passage.source, asked)

    def close(self) -> None:
        """End the process; it may still be drawing."""
        if self._reader:
            self._reader.close()
            self._reader = None

    def _kept(self, source: str) -> Path | None:
        """The copy of a file in the GPT's folder; a name from an index that leads out of it has none."""
        parts = PurePosixPath(source)
        if parts.is_absolute() or ".." in parts.parts:
            return None
        path = self._library.knowledge_folder(self._slug) / parts
        return path if path.is_file() and not path.is_symlink() else None
