"""What the files of a GPT hold, to be looked at: their passages with the headings above them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from builder.errors import FileMissing

if TYPE_CHECKING:
    from builder.library import Library
    from rag.types import Passage


class Kept(NamedTuple):
    """A passage as the index keeps it; `heading` is the path of headings above it, "" where there is none."""

    passage: Passage
    heading: str


def passages(library: Library, slug: str, source: str) -> list[Kept]:
    """Return the passages of a file in the order of its text. Raises FileMissing where it is not in the index."""
    from rag.index import Index

    kept = source.encode("utf-8", "ignore").decode() == source  # else it is no name that an index can hold
    if kept and library.index_folder(slug).is_dir():
        with Index.open(library.index_folder(slug), None) as index, index.snapshot():
            if index.sha256(source) is not None:
                return [Kept(*pair) for pair in zip(index.passages(source), index.headings(source), strict=True)]
    raise FileMissing(source, gpt_name=library.get(slug).name)
