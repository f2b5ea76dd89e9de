"""Cuts a document into chunks for the index: by section, page, paragraph and sentence, and only then inside a sentence.

A chunk never crosses a page, so that the page of a quote is exact, and begins at a heading where the section before it
is long enough to stand alone. Within a section chunks are of even length and overlap by whole sentences. A heading goes
with what follows it, also one that only looks like a heading: a short line of its own without a full stop. No model
and no llama_index here: `rag.node` makes nodes of the chunks.
"""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise

from rag.sentences import Span, sentence_spans
from rag.types import PAGE_BREAK, Document

TokenOffsets = Callable[[str], list[Span]]

_HEADING = re.compile(r"^(#{1,6})[^\S\n]+(\S[^\n]*?)[^\S\n]*#*[^\S\n]*$", re.MULTILINE)
_FENCE = re.compile(r"^(?:```|~~~)[^\n]*$", re.MULTILINE)
_MARKDOWN = (".md", ".markdown", ".mdx", ".qmd", ".rmd")
_INK = re.compile(r"\S")
_OPENING = re.compile(r"\s*(?:#{1,6}[^\S\n]+)?([^\n]{1,200}?)[^\S\n]*\n[^\S\n]*\n\s*\S")
_BLOCK = re.compile(r"\n\s*\n")
_TITLE = re.compile(r"(?![-*+•–>|])(?=[^\n]*[^\W\d_])[^\n]*[^\s.!?…;,。！？｡．؟۔।|]")
_MOST_TITLE_TOKENS = 16
_MOST_TITLES = 3  # a title, a section and its part; more short lines in a row are a list or a poem


@dataclass(frozen=True)
class SplitSettings:
    """How long chunks are, in tokens of the embedder."""

    size_tokens: int = 200
    """The most tokens of one chunk; never more than the embedder sees."""
    overlap_tokens: int = 40
    """The most tokens that a chunk repeats from the end of the one before it."""

    def __post_init__(self) -> None:
        if not 0 <= self.overlap_tokens < self.size_tokens:
            raise ValueError(f"an overlap of {self.overlap_tokens} tokens does not fit in {self.size_tokens}")


@dataclass(frozen=True)
class Chunk:
    """Characters `start`..`end` of a document's text, no white space at either end; `heading` is the path above it."""

    start: int
    end: int
    page: int | None
    heading: tuple[str, ...] = ()


class _Break(IntEnum):
    """What stands before a piece, weakest first."""

    NONE = 0
    PARAGRAPH = 1
    HEADING = 2
    PAGE = 3


@dataclass(frozen=True)
class _Piece:
    """What is not cut any further: a sentence, or a part of one that is longer than a chunk."""

    start: int
    end: int
    tokens: int
    before: _Break
    leads: bool = False
    """Whether it is a heading, or looks like one: it says little without what follows."""


def split(document: Document, token_offsets: TokenOffsets, settings: SplitSettings | None = None) -> list[Chunk]:
    """Return the chunks of a document in order; whatever they leave out is white space.

    A sentence longer than a chunk is cut at white space, a word longer than a chunk between two tokens.
    """
    settings = settings or SplitSettings()
    headings = _headings(document)
    pieces = _pieces(document, headings, _token_starts(document.text, token_offsets), settings.size_tokens)
    chunks = []
    for section in _sections(pieces, settings.size_tokens):
        for start, end in _packed(section, settings):
            chunks.append(Chunk(start, end, document.page_at(start), _path(headings, start)))
    return chunks


def title(text: str) -> str:
    """Return the title of a document: the line, of at most 200 characters, that is its first paragraph; "" without."""
    opening = _OPENING.match(text)
    return opening[1] if opening else ""


@dataclass(frozen=True)
class _Heading:
    """A heading at `start`..`end`, and the titles of the sections that are open behind it, its own last."""

    start: int
    end: int
    path: tuple[str, ...]


def _headings(document: Document) -> list[_Heading]:
    """The ATX headings of a Markdown document (CommonMark 0.31, section 4.2); those inside a code fence are none."""
    if not document.source.lower().endswith(_MARKDOWN):
        return []
    fences = [match.start() for match in _FENCE.finditer(document.text)]
    found = []
    titles: dict[int, str] = {}  # by level
    for match in _HEADING.finditer(document.text):
        if bisect_left(fences, match.start()) % 2 == 0:
            level = len(match[1])
            titles = {above: title for above, title in titles.items() if above < level} | {level: match[2]}
            found.append(_Heading(match.start(), match.end(), tuple(titles.values())))
    return found


def _path(headings: list[_Heading], position: int) -> tuple[str, ...]:
    """The titles of the sections that `position` lies in, outermost first, without the heading that it begins with."""
    above = bisect_left(headings, position, key=lambda heading: heading.start)
    return headings[above - 1].path if above else ()


def _token_starts(text: str, token_offsets: TokenOffsets) -> "array[int]":
    """Where every token begins; block by block, because a list of spans for a whole book is large."""
    starts = array("q")
    begin = 0
    for end in [*(match.end() for match in _BLOCK.finditer(text)), len(text)]:
        starts.extend(begin + start for start, _ in token_offsets(text[begin:end]))
        begin = end
    return starts


def _pieces(document: Document, headings: list[_Heading], starts: "array[int]", size: int) -> list[_Piece]:
    """Sentences and parts of sentences, with what stands before each."""
    text = document.text
    pieces: list[_Piece] = []
    before = _Break.NONE
    for begin, end, opening in _regions(document, headings):
        before = max(before, opening)  # a region may hold nothing but white space
        for start, stop in sentence_spans(text[begin:end]):
            for part in _parts(text, begin + start, begin + stop, starts, size):
                if before is _Break.NONE and text.count("\n", pieces[-1].end, part[0]) > 1:
                    before = _Break.PARAGRAPH
                pieces.append(_Piece(*part, _count(starts, *part), before))
                before = _Break.NONE
    return _with_titles(pieces, headings, text)


def _with_titles(pieces: list[_Piece], headings: list[_Heading], text: str) -> list[_Piece]:
    """The pieces, marked where they are a heading or look like one."""
    spans = [(heading.start, heading.end) for heading in headings]
    marked = []
    for piece, following in pairwise([*pieces, None]):
        assert piece is not None
        above = bisect_right(spans, (piece.start, len(text))) - 1
        is_heading = above >= 0 and piece.start < spans[above][1]
        marked.append(replace(piece, leads=is_heading or _is_title(piece, following, text)))
    return marked


def _is_title(piece: _Piece, following: _Piece | None, text: str) -> bool:
    """Whether a piece stands on a line of its own, is short and ends like no sentence."""
    if following is None or piece.tokens > _MOST_TITLE_TOKENS or "\n" not in text[piece.end : following.start]:
        return False
    begins_line = not text[text.rfind("\n", 0, piece.start) + 1 : piece.start].strip()
    return begins_line and _TITLE.fullmatch(text, piece.start, piece.end) is not None


def _regions(document: Document, headings: list[_Heading]) -> list[tuple[int, int, _Break]]:
    """The text cut at every page and around every heading."""
    cuts = {heading.end: _Break.NONE for heading in headings}
    cuts |= {heading.start: _Break.HEADING for heading in headings}
    offset = 0
    for page in document.pages:
        cuts[offset] = _Break.PAGE
        offset += len(page.text) + len(PAGE_BREAK)
    edges = [*sorted(cuts), len(document.text)]
    return [(begin, end, cuts[begin]) for begin, end in pairwise(edges)]


def _parts(text: str, start: int, end: int, starts: "array[int]", size: int) -> list[Span]:
    """A sentence cut into parts of at most `size` tokens, at white space where there is any."""
    parts = []
    while start + 1 < end and (first := bisect_left(starts, start)) + size < bisect_left(starts, end):
        limit = starts[first + size]
        cut = max(text.rfind(space, start, limit) for space in " \n\t")
        cut = cut if cut > start else max(limit, start + 1)  # a character may be many tokens
        parts.append((start, start + len(text[start:cut].rstrip())))
        start = next(match.start() for match in _INK.finditer(text, cut))
    return [*parts, (start, end)]


def _count(starts: "array[int]", start: int, end: int) -> int:
    return bisect_left(starts, end) - bisect_left(starts, start)


def _sections(pieces: list[_Piece], size: int) -> list[list[_Piece]]:
    """The pieces in groups: one ends with its page, and before a heading where a third of a chunk is full."""
    sections: list[list[_Piece]] = []
    tokens = 0
    for piece in pieces:
        if not sections or piece.before is _Break.PAGE or (piece.before is _Break.HEADING and 3 * tokens >= size):
            sections.append([])
            tokens = 0
        sections[-1].append(piece)
        tokens += piece.tokens
    return sections


def _packed(section: list[_Piece], settings: SplitSettings) -> list[Span]:
    """Spans of at most `size_tokens`, about as long as each other, each repeating the end of the one before."""
    limit = _even_limit(sum(piece.tokens for piece in section), settings)
    spans = []
    first = last = -1
    while last + 1 < len(section):
        fresh = last + 1
        first = _overlap(section, first, last, limit, settings.overlap_tokens)
        last = _without_titles(section, fresh, _last(section, first, fresh, limit))
        spans.append((section[first].start, section[last].end))
    return spans


def _even_limit(tokens: int, settings: SplitSettings) -> int:
    """The most tokens of a chunk so that the last one of a section of `tokens` is not a mere rest."""
    if tokens <= settings.size_tokens:
        return settings.size_tokens
    fresh = settings.size_tokens - settings.overlap_tokens
    chunks = -(-(tokens - settings.overlap_tokens) // fresh)
    even = -(-(tokens + (chunks - 1) * settings.overlap_tokens) // chunks)
    return min(settings.size_tokens, even + settings.size_tokens // 8)  # sentences do not end where we would like


def _last(section: list[_Piece], first: int, fresh: int, limit: int) -> int:
    """The last piece of the chunk that begins with `first`: at least `fresh`, at most `limit` tokens.

    A paragraph that does not fit whole is left to the next chunk, as long as a third of this one is full.
    """
    paragraph_end = None
    tokens = section[first].tokens
    for position in range(first + 1, len(section)):
        if position > fresh and section[position].before is not _Break.NONE and 3 * tokens >= limit:
            paragraph_end = position - 1
        tokens += section[position].tokens
        if tokens > limit:
            return position - 1 if paragraph_end is None else paragraph_end
    return len(section) - 1


def _without_titles(section: list[_Piece], fresh: int, last: int) -> int:
    """Where a chunk `fresh`..`last` ends when the headings at its end go to the next one, with what they are above."""
    end = last
    while end >= fresh and section[end].leads:
        end -= 1
    is_list = last - end > _MOST_TITLES
    return last if is_list or end < fresh or last + 1 == len(section) else end


def _overlap(section: list[_Piece], first: int, last: int, limit: int, overlap: int) -> int:
    """Where the chunk after `first`..`last` begins: up to `overlap` tokens of whole pieces come again.

    None come across paragraphs, and none where the next piece would no longer fit behind them.
    """
    begin = last + 1
    if section[begin].before is _Break.NONE:
        room = min(overlap, limit - section[begin].tokens)
        while begin - 1 > first and (room := room - section[begin - 1].tokens) >= 0:
            begin -= 1
    return begin
