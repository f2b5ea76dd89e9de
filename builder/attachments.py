"""Files that go with one question: read in the reading process, used for that answer, kept nowhere.

Their text is cut into passages, of which those that share the most words with the question come first into the prompt.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from rag.types import Citation, Passage

if TYPE_CHECKING:
    from pathlib import Path

    from rag.types import Document

LABEL = "attached"
MOST_CHARACTERS = 400_000
"""A book; what comes behind is not looked at, and a person is told."""

MOST_PASSAGES = 24
"""So many are offered to the prompt, which takes as many as fit."""

PASSAGE_WORDS = 150
_SIGNS = r"\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese, Japanese, Korean
_WORD = re.compile(rf"[{_SIGNS}]{{1,2}}|[^\s{_SIGNS}]{{1,30}}")


@dataclass(frozen=True)
class Attachment:
    """A file as a question takes it along: `used_characters` of its `characters` can be looked at."""

    name: str
    characters: int
    used_characters: int
    passages: tuple[Passage, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Attached:
    """How much of an attachment the model was given."""

    name: str
    characters: int
    read_characters: int


def read_attachment(path: Path, password: str | None = None) -> Attachment:
    """Read a file. Raises ReadFailed, RagError where no reading process can be started."""
    from rag.readers.worker import Reader

    with Reader() as reader:
        return cut(reader.read(path, path.name, password))


def cut(document: Document) -> Attachment:
    """Cut what was read into passages."""
    from rag.split import SplitSettings, split

    chunks = split(document, _words, SplitSettings(PASSAGE_WORDS, 0))
    passages = tuple(
        Passage(
            f"{LABEL}:{document.source}:{chunk.start}",
            document.text[chunk.start : chunk.end],
            document.source,
            chunk.page,
            chunk.start,
            chunk.end,
            label=", ".join([LABEL, *([f"page {chunk.page}"] if chunk.page is not None else [])]),
        )
        for chunk in chunks
        if chunk.end <= MOST_CHARACTERS
    )
    used = max((passage.end for passage in passages), default=0)
    whole = len(document.text.rstrip())
    return Attachment(document.source, whole, min(used, whole), passages, document.notes)


def chosen(question: str, attachments: Sequence[Attachment]) -> list[Passage]:
    """Return the passages of the attachments that share the most words with the question, best first."""
    from rag.evidence import Evidence

    passages = [passage for attachment in attachments for passage in attachment.passages]
    evidence = Evidence(passages, None)
    scores = [0.0] * len(passages)
    for candidate, score in zip(evidence.candidates, evidence.coverage(question), strict=True):
        place = candidate.number - 1
        scores[place] = max(scores[place], score)
    best = sorted(range(len(passages)), key=lambda place: (-scores[place], place))[:MOST_PASSAGES]
    return [replace(passages[place], score=scores[place]) for place in best]


def account(attachments: Sequence[Attachment], read: Sequence[Passage]) -> tuple[Attached, ...]:
    """Return how much of each attachment is among the passages that made it into the prompt."""
    taken = {attachment.name: 0 for attachment in attachments}
    for passage in read:
        if passage.label.startswith(LABEL) and passage.source in taken:
            taken[passage.source] += len(passage.text)
    return tuple(Attached(one.name, one.characters, min(taken[one.name], one.characters)) for one in attachments)


class AttachedOnly:
    """What a session of a GPT without files knows: the attachments of the question, by their words alone."""

    def retrieve(self, question: str) -> Sequence[Passage]:  # noqa: ARG002  there is nothing but what was attached
        """Nothing: there are no files."""
        return ()

    def focus(self, question: str, passages: Sequence[Passage], sentences: int) -> Sequence[Passage]:
        """Return the sentences that share the most words with the question, in reading order."""
        from rag.focus import focus

        return focus(question, passages, None, sentences)

    def support(self, answer: str, passages: Sequence[Passage]) -> Sequence[Citation]:
        """Return one citation for each sentence of the answer."""
        from rag.cite import support

        return support(answer, passages)

    def best_quote(self, question: str, answer: str, passages: Sequence[Passage]) -> Citation | None:
        """Return the sentence of the passages that best supports the answer."""
        from rag.cite import best_quote

        return best_quote(question, answer, passages)


def _words(text: str) -> list[tuple[int, int]]:
    """What counts as a word here: pairs of signs where there are no blanks between them, pieces of what never ends."""
    return [found.span() for found in _WORD.finditer(text)]
