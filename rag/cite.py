"""Citations: which sentence of which passage supports a sentence of an answer, quoted verbatim, or that none does.

No model but the embedder, and the same answer every time. A sentence supports another when it shares its words, rare
ones counting more, when it lies close in meaning (with an embedder), when every number of the answer stands in it, and
every name of the answer in its passage. What it cannot see: a statement turned round in the same words.
"""

import re
from collections.abc import Sequence

from rag.embedder import Embedder
from rag.evidence import Candidate, Evidence, stems
from rag.keyword import content_words, words
from rag.sentences import sentence_spans
from rag.types import Citation, Passage

FLOOR = 0.45
"""The score, 0..1, from which a sentence counts as supported."""

_MARK = re.compile(r"\s*\[(\d{1,3})\]")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_THOUSANDS = re.compile(r"[.,](?=\d{3}(?:\D|$))")
_NUMBER_WORDS = {
    word: str(value)
    for value, word in enumerate("two three four five six seven eight nine ten eleven twelve".split(), start=2)
}
_NAME = re.compile(r"(?<=\s)[^\W\d_a-z][\w-]*")
_GERMAN = frozenset("der das und ist nicht ein eine im mit für sind".split())  # there every noun has a capital


def support(answer: str, passages: Sequence[Passage], embedder: Embedder | None = None) -> list[Citation]:
    """Return one citation for each sentence of the answer, in order; its `passage` is None where nothing supports it.

    A mark such as [2] in a sentence is checked: that passage is cited if it supports the sentence, else the one that
    does best. The score, 0..1, is 0 where a number or a name of the sentence is in none of the places it should be.
    """
    evidence = Evidence(passages, embedder)
    return [_cited(sentence, evidence) for sentence in _sentences(answer)]


def best_quote(
    question: str, answer: str, passages: Sequence[Passage], embedder: Embedder | None = None
) -> Citation | None:
    """Return the sentence of the passages that best supports `answer` as an answer to `question`, quoted verbatim.

    An answer that no passage holds, or none at all, leaves the sentence that fits the question best; None where no
    sentence shares a word or a meaning with either. The score, 0..1, compares the quotes of one question.
    """
    evidence = Evidence(passages, embedder)
    to_question = evidence.fit(question)
    to_answer = evidence.coverage(_MARK.sub("", answer))
    scores = [(one + other) / 2 for one, other in zip(to_question, to_answer, strict=True)]
    if max(scores, default=0.0) <= 0:
        return None
    best = scores.index(max(scores))
    return evidence.candidates[best].quoted(answer, scores[best])


def _sentences(answer: str) -> list[str]:
    """The sentences of an answer; one that is only a mark belongs to the sentence before it."""
    found: list[str] = []
    last_end = 0
    for start, end in sentence_spans(answer):
        if found and not _MARK.sub("", answer[start:end]).strip(" .,;"):
            found[-1] += answer[last_end:end]
        else:
            found.append(answer[start:end])
        last_end = end
    return found


def _cited(sentence: str, evidence: Evidence) -> Citation:
    plain = _MARK.sub("", sentence)
    marked = {int(number) for number in _MARK.findall(sentence)}
    scores = [
        score if _facts_stand_in(plain, candidate) else 0.0
        for score, candidate in zip(evidence.fit(plain), evidence.candidates, strict=True)
    ]
    best = max(
        range(len(scores)),
        key=lambda at: (scores[at] >= FLOOR and evidence.candidates[at].number in marked, scores[at], -at),
        default=None,
    )
    if best is None or scores[best] < FLOOR:
        return Citation(sentence, None, "", "", None, 0, 0, 0.0 if best is None else scores[best])
    return evidence.candidates[best].quoted(sentence, scores[best])


def _facts_stand_in(sentence: str, candidate: Candidate) -> bool:
    """Whether the candidate holds every number of a sentence, and its passage every name."""
    if not _numbers(sentence) <= _numbers(candidate.text):
        return False
    names = _names(sentence)
    return not names or names <= stems(words(candidate.passage.text))


def _numbers(text: str) -> set[str]:
    """The numbers in a text, one way of writing each: 1,000 is 1000, 2,5 is 2.5, three is 3."""
    digits = {_THOUSANDS.sub("", number).replace(",", ".") for number in _NUMBER.findall(text)}
    return digits | {_NUMBER_WORDS[word] for word in words(text) if word in _NUMBER_WORDS}


def _names(sentence: str) -> frozenset[str]:
    """Words with a capital letter, but for the first of the sentence, and none in German, where every noun has one."""
    if _GERMAN.intersection(words(sentence)):
        return frozenset()
    return stems(word for name in _NAME.findall(sentence) for word in content_words(name))
