"""Passages that say something of their own: chunks overlap, and the same text may lie in two files."""

from collections.abc import Iterable, Iterator

from rag.types import Passage

MOST_SHARED = 0.5
"""The share of a passage that may stand in a better one."""


def distinct(passages: Iterable[Passage]) -> Iterator[Passage]:
    """Yield the passages, best first, without those that repeat a better one: its text, or more than half its span."""
    kept: list[Passage] = []
    for passage in passages:
        if not any(_repeats(passage, better) for better in kept):
            kept.append(passage)
            yield passage


def _repeats(passage: Passage, better: Passage) -> bool:
    if passage.text == better.text:
        return True
    if passage.source != better.source:
        return False
    shared = min(passage.end, better.end) - max(passage.start, better.start)
    return shared > MOST_SHARED * (passage.end - passage.start)
