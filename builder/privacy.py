"""What each GPT may do and what its files hide, for a person who wants to know before trusting it."""

from __future__ import annotations

from collections import Counter
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from builder.errors import GptMissing

if TYPE_CHECKING:
    from builder.library import Library
    from builder.spec import GPT


@dataclass(frozen=True)
class Permissions:
    """One GPT: what its gpt.toml asks for, what a person has granted, and how many hidden passages each file has."""

    slug: str
    name: str
    asks: tuple[str, ...]
    tools: tuple[str, ...]
    granted: tuple[str, ...]
    files: int
    hidden: tuple[tuple[str, int], ...]
    """(file, passages that it hides), only files that hide something."""
    server: str = ""
    """The host of the server that keeps its vectors; "" where nothing leaves this computer."""
    damaged: bool = False
    """Whether its index cannot be read: then `files` are those in its folder, and what they hide is not known."""

    @property
    def hidden_passages(self) -> int:
        """All that its files hide."""
        return sum(count for _, count in self.hidden)


def permissions(library: Library) -> list[Permissions]:
    """Look at every GPT that can be read, by name; nothing is changed."""
    from builder.database import Database

    found = []
    database = Database(library.database_path) if library.database_path.exists() else None
    try:
        for gpt in library.gpts():
            with suppress(GptMissing):  # removed meanwhile
                found.append(_looked_at(library, gpt, sorted(database.granted(gpt.slug)) if database else []))
    finally:
        if database:
            database.close()
    return found


def _looked_at(library: Library, gpt: GPT, granted: list[str]) -> Permissions:
    from builder.assemble import store_of
    from builder.knowledge import listing
    from builder.origins import walk
    from rag.errors import RagError
    from rag.qdrant_store import server

    damaged = False
    try:
        sources, waiting = listing(library, gpt.slug)
        files, indexed = len(sources) + len(waiting), bool(sources)
        counts = tuple(hidden_counts(library, gpt.slug).items())
    except (RagError, OSError):  # one damaged index must not hide what the others may do
        folder = library.knowledge_folder(gpt.slug)
        files, indexed, counts, damaged = sum(1 for _ in walk(folder)) if folder.is_dir() else 0, True, (), True
    host = server() if store_of(gpt) == "qdrant" and indexed else ""
    asks = gpt.name, gpt.capabilities, gpt.tools
    return Permissions(gpt.slug, *asks, tuple(granted), files, counts, host, damaged)


def hidden_counts(library: Library, slug: str) -> dict[str, int]:
    """How many passages each file of a GPT hides, by name; files that hide nothing are left out."""
    from builder.knowledge import hidden

    return dict(sorted(Counter(passage.source for passage in hidden(library, slug)).items()))
