"""The values that rag speaks in: documents with pages, passages with their place, citations, events of an ingestion.

Offsets are characters (Unicode code points) in `Document.text`; pages and citation marks count from 1.
"""

from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import Literal, NamedTuple

PAGE_BREAK = "\n\n"
"""What stands between two pages in `Document.text`."""


@dataclass(frozen=True)
class Page:
    """The text of one page; `number` is None where the kind of file has no pages (text, web pages, tables).

    `label` is what a person calls it where it is no page of paper: "slide 3", "sheet Prices".
    """

    number: int | None
    text: str
    label: str = ""


class Hidden(NamedTuple):
    """Text that a person would not see and that was left out of `Document.text`: why, what, and on which page."""

    reason: str
    text: str
    page: int | None


@dataclass(frozen=True)
class Document:
    """What a reader made of one file; `source` is the name that the person knows it by.

    `notes` are sentences for the person about what could not be read as it should: a damaged page, a doubtful encoding.
    `hidden` is what the file holds and does not show, to be shown on demand; it is no part of `text`.
    """

    source: str
    pages: tuple[Page, ...]
    notes: tuple[str, ...] = ()
    hidden: tuple[Hidden, ...] = ()

    @cached_property
    def text(self) -> str:
        """All pages, joined by `PAGE_BREAK`; every offset in rag counts in this string."""
        return PAGE_BREAK.join(page.text for page in self.pages)

    def page_at(self, offset: int) -> int | None:
        """Return the number of the page that holds the character at `offset`; a page break belongs to the page before.

        Raises IndexError outside 0..len(text).
        """
        page = self._page_at(offset)
        return page.number if page else None

    def label_at(self, offset: int) -> str:
        """Return the label of that page, empty where it has none. Raises IndexError as `page_at`."""
        page = self._page_at(offset)
        return page.label if page else ""

    def label_of(self, number: int | None) -> str:
        """Return the label of the page with this number, empty where it has none."""
        return next((page.label for page in self.pages if page.number == number), "")

    def _page_at(self, offset: int) -> Page | None:
        if not 0 <= offset <= len(self.text):
            raise IndexError(f"offset {offset} lies outside the {len(self.text)} characters of {self.source!r}")
        return self.pages[bisect_right(self._page_starts, offset) - 1] if self.pages else None

    @cached_property
    def _page_starts(self) -> list[int]:
        lengths = (len(page.text) + len(PAGE_BREAK) for page in self.pages[:-1])
        return list(accumulate(lengths, initial=0))


@dataclass(frozen=True)
class HiddenPassage:
    """Text that a file of an index hides: it is kept to be shown on demand, and no search and no model sees it."""

    source: str
    page: int | None
    label: str
    reason: str
    text: str

    @property
    def place(self) -> str:
        """Where it is, in words."""
        return place_in_words(self.source, self.page, self.label)


@dataclass(frozen=True)
class Passage:
    """A piece of a document: `Document.text[start:end] == text`; `score` is what the last retrieval gave it.

    `label` is that of its page: "sheet Prices", "slide 4", empty where the number of the page says it.
    """

    id: str
    text: str
    source: str
    page: int | None
    start: int
    end: int
    score: float = 0.0
    label: str = ""

    @property
    def place(self) -> str:
        """Where it is, in words."""
        return place_in_words(self.source, self.page, self.label)


@dataclass(frozen=True)
class Citation:
    """One sentence of an answer and what supports it.

    `passage` is the 1-based number of the passage as the prompt numbered it, None where no passage supports the
    sentence; `quote` stands verbatim in that passage, at `start`..`end` of the document's text.
    """

    sentence: str
    passage: int | None
    quote: str
    source: str
    page: int | None
    start: int
    end: int
    score: float
    label: str = ""

    @property
    def place(self) -> str:
        """Where the quote is, in words."""
        return place_in_words(self.source, self.page, self.label)


def place_in_words(source: str, page: int | None, label: str = "") -> str:
    """Return "lease.pdf, page 3", "prices.xlsx, sheet 2024", or the name alone where a file has no pages."""
    where = label or (f"page {page}" if page is not None else "")
    return f"{source}, {where}" if where else source


@dataclass(frozen=True)
class IngestEvent:
    """One step of an ingestion: what became of `source`, or (`progress`) that `done` of `total` files are through.

    `done_bytes` of `total_bytes` foretell the time left better than files do, which differ in size. `step` of a
    `progress` says what `source` is in now: it is "read", or its passages "embed"; "" where it is not about one file.
    `problem` of a `failed` says why in a word where its reader knows (`rag.errors.Reason`): "password".
    """

    kind: Literal["added", "updated", "unchanged", "moved", "removed", "failed", "progress"]
    source: str
    passages: int = 0
    reason: str = ""
    done: int = 0
    total: int = 0
    done_bytes: int = 0
    total_bytes: int = 0
    step: Literal["", "read", "embed"] = ""
    problem: str = ""
