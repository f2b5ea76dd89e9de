"""What each GPT may do and what its files hide, for a person who wants to know before trusting it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from builder.library import Library


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

    @property
    def hidden_passages(self) -> int:
        """All that its files hide."""
        return sum(count for _, count in self.hidden)


def permissions(library: Library) -> list[Permissions]:
    """Look at every GPT that can be read, by name; nothing is changed."""
    from builder.assemble import store_of
    from builder.database import Database
    from builder.knowledge import listing
    from rag.qdrant_store import server

    found = []
    database = Database(library.database_path) if library.database_path.exists() else None
    try:
        for gpt in library.gpts():
            granted = sorted(database.granted(gpt.slug)) if database else []
            sources, waiting = listing(library, gpt.slug)
            host = server() if store_of(gpt) == "qdrant" and sources else ""
            counts = tuple(hidden_counts(library, gpt.slug).items())
            files = len(sources) + len(waiting)
            asks = gpt.name, gpt.capabilities, gpt.tools
            found.append(Permissions(gpt.slug, *asks, tuple(granted), files, counts, host))
    finally:
        if database:
            database.close()
    return found


def hidden_counts(library: Library, slug: str) -> dict[str, int]:
    """How many passages each file of a GPT hides, by name; files that hide nothing are left out."""
    from builder.knowledge import hidden

    return dict(sorted(Counter(passage.source for passage in hidden(library, slug)).items()))
