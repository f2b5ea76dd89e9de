"""BM25 over the words of the passages, in SQLite's full-text index (FTS5): incremental and part of every transaction.

The score is Okapi BM25 (Robertson & Zaragoza 2009, section 3.2) with k1 = 1.2, b = 0.75 and the inverse document
frequency of Lucene, log(1 + (N - n + 0.5) / (n + 0.5)), divided by the most that the question can reach, so that it
lies in 0..1 and can be compared between questions. Words are matched without case, accents and English endings
(Porter 1980); languages written without spaces are matched by pairs of characters. Words of grammar do not count
unless a question has no others.
"""

import re
from collections.abc import Callable, Sequence
from math import log
from typing import Any

Rows = Callable[[str, Sequence[Any]], list[tuple[Any, ...]]]
"""Runs one SQL statement with its parameters and returns the rows."""

TABLE = "CREATE VIRTUAL TABLE words USING fts5(text, extra, tokenize = 'porter unicode61 remove_diacritics 2')"
"""`text` is the passage, `extra` what it is found by besides: its headings, and pairs of characters."""

MAX_POSTINGS = 100_000
"""Places of words that one question reads (about 1 microsecond each), the rarest words first."""

_K1 = 1.2  # built into FTS5's bm25(), as is b = 0.75
_WORD = re.compile(r"[^\W_]+")
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff]+"
)

_GRAMMAR = """
a about an and any are as at be been being but by can could did do does for from had has have he her him his how i if
in into is it its me my no not of on or our she should so some such than that the their them then there these they
this those to us was we were what when where which who whom whose why will with would you your
das dem der des ein eine einem einen einer eines für ist mit nicht oder sich sind und vom von wann warum welche welcher
welches wer wie wo zum zur au aux ce cette dans des du est et la le les où pourquoi quand que quel quelle qui quoi sont
sur une cuál cuándo cómo del dónde el en es las los para por qué quién se una y che chi della di è gli il lo perché
quale sono un com como é em não os onde qual quando quem são um uma het een hoe niet van voor waar waarom wanneer wat
"""
STOPWORDS = frozenset(_GRAMMAR.split())
"""Words of grammar of English, German, French, Spanish, Italian, Portuguese and Dutch that mean nothing in another."""


def words(text: str) -> list[str]:
    """Return the words of `text` in lower case, in order; a run of an unspaced script gives its pairs of characters."""
    found: list[str] = []
    for match in _WORD.finditer(text.lower()):
        found.extend(_pairs(match.group()) if _UNSPACED.search(match.group()) else [match.group()])
    return found


def content_words(text: str) -> list[str]:
    """Return the distinct words of `text` that are not words of grammar; all of its words where there are no others."""
    distinct = list(dict.fromkeys(words(text)))
    return [word for word in distinct if word not in STOPWORDS] or distinct


def extra_text(text: str, heading: str) -> str:
    """Return what goes into the column `extra` for a passage below `heading`."""
    return " ".join([heading, *(pair for run in _UNSPACED.findall(text) for pair in _pairs(run))]).strip()


def keyword_scores(rows: Rows, query: str, passages: int) -> dict[int, float]:
    """Return the score in 0..1 of every row that holds a word of the query; `passages` is how many there are in all."""
    found: list[tuple[int, str]] = sorted((_count(rows, word), word) for word in content_words(query))
    best = sum(_idf(passages, count) for count, _ in found)
    scores: dict[int, float] = {}
    postings = 0
    for count, word in found:
        postings += count
        if postings > MAX_POSTINGS:
            break
        weight = _idf(passages, count) / best
        for row, saturated in _postings(rows, word, passages, count):
            scores[row] = scores.get(row, 0.0) + weight * saturated
    return scores


def word_weights(rows: Rows, query: str, passages: int) -> dict[str, float]:
    """Return the inverse document frequency of every content word of the query."""
    return {word: _idf(passages, _count(rows, word)) for word in content_words(query)}


def _pairs(run: str) -> list[str]:
    return [run[at : at + 2] for at in range(max(len(run) - 1, 1))]


def _count(rows: Rows, word: str) -> int:
    """How many passages hold the word; quoted, so that nothing in it is taken for a command of FTS5."""
    return int(rows("SELECT count(*) FROM words WHERE words MATCH ?", (f'"{word}"',))[0][0])


def _postings(rows: Rows, word: str, passages: int, count: int) -> list[tuple[int, float]]:
    """Rows that hold the word, with its saturated frequency in 0..1: tf / (tf + k1 (1 - b + b length / mean length)).

    FTS5 multiplies it with k1 + 1 and with an idf of its own, which is nothing for a word that half of the passages
    hold; both are taken out again.
    """
    factor = (_K1 + 1) * max(1e-6, log((passages - count + 0.5) / (count + 0.5)))
    found = rows("SELECT rowid, bm25(words) FROM words WHERE words MATCH ?", (f'"{word}"',))
    return [(row, min(-score / factor, 1.0)) for row, score in found]


def _idf(passages: int, count: int) -> float:
    return log(1 + (passages - count + 0.5) / (count + 0.5))
