"""BM25 over the words of the passages, in SQLite's full-text index (FTS5): incremental and part of every transaction.

The score is Okapi BM25 (Robertson & Zaragoza 2009, section 3.2) with k1 = 1.2, b = 0.75 and the inverse document
frequency of Lucene, log(1 + (N - n + 0.5) / (n + 0.5)), divided by the most that the question can reach, so that it
lies in 0..1 and can be compared between questions. Words are matched without case, accents and English endings
(Porter 1980); languages written without spaces are matched by pairs of characters. FTS5 folds Latin letters only, so
what it leaves (Greek accents, Arabic vowel signs, ß, wide and half-wide forms) is folded here and kept beside the
text. Words of grammar do not count unless a question has no others.
"""

import re
import unicodedata
from collections.abc import Callable, Sequence
from math import log
from typing import Any

Rows = Callable[[str, Sequence[Any]], list[tuple[Any, ...]]]
"""Runs one SQL statement with its parameters and returns the rows."""

TABLE = "CREATE VIRTUAL TABLE words USING fts5(text, extra, tokenize = 'porter unicode61 remove_diacritics 2')"
"""`text` is the passage, `extra` what it is found by besides: headings, folded words, pairs of characters."""

MAX_POSTINGS = 100_000
"""Places of words that one question reads (about 1 microsecond each), the rarest words first."""

_K1 = 1.2  # built into FTS5's bm25(), as is b = 0.75
_UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff"
    "\U00020000-\U0003ffff"
)
_INDIC_SIGNS = "\u0900-\u0963\u0966-\u0dff"  # their vowel signs are no letters to `re`, but part of the word
_INDIC = re.compile(f"[{_INDIC_SIGNS}]")  # FTS5 cuts such a word into letters, and finds them in a row
_RUN = re.compile(r"[^\W_]+")  # a word to FTS5, nearly
_WORD = re.compile(rf"(?P<unspaced>[{_UNSPACED}]+)|(?:(?![{_UNSPACED}])[^\W_]|[{_INDIC_SIGNS}])+")
_MARKED = re.compile("[\u00c0-\u024f\u0300-\u03ff\u0591-\u05c7\u0610-\u06ed\u1e00-\u1fff]")
_SIGNS = re.compile("[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u0640\u064b-\u065f\u0670]")

_GRAMMAR = """
a about an and any are as at be been being but by can could did do does for from had has have he her him his how i if
in into is it its me my no not of on or our she should so some such than that the their them then there these they
this those to us was we were what when where which who whom whose why will with would you your
das dem der des ein eine einem einen einer eines für ist mit nicht oder sich sind und vom von wann warum welche welcher
welches wer wie wo zum zur au aux ce cette dans des du est et la le les où pourquoi quand que quel quelle qui quoi sont
sur une cuál cuándo cómo del dónde el en es las los para por qué quién se una y che chi della di è gli il lo perché
quale sono un com como é em não os onde qual quando quem são um uma het een hoe niet van voor waar waarom wanneer wat
"""


def fold(text: str) -> str:
    """Return `text` in one form: no case, no accents or vowel signs, no wide or half-wide characters."""
    folded = unicodedata.normalize("NFKC", text).casefold().replace("ё", "е")
    if _MARKED.search(folded):
        folded = _SIGNS.sub("", "".join(_bare(character) for character in folded))
    return folded


def words(text: str) -> list[str]:
    """Return the folded words of `text` in order; a run of an unspaced script gives its pairs of characters."""
    found: list[str] = []
    for match in _WORD.finditer(fold(text)):
        found.extend(_pairs(match.group()) if match["unspaced"] else [match.group()])
    return found


def _bare(letter: str) -> str:
    """A Latin or Greek letter without its accents; others stay, such as й, which is no и."""
    if not _MARKED.match(letter):
        return letter
    return unicodedata.normalize("NFD", letter)[0]


STOPWORDS = frozenset(words(_GRAMMAR))
"""Words of grammar of English, German, French, Spanish, Italian, Portuguese and Dutch that mean nothing in another."""


def content_words(text: str) -> list[str]:
    """Return the distinct words of `text` that are not words of grammar; all of its words where there are no others."""
    distinct = list(dict.fromkeys(words(text)))
    return [word for word in distinct if word not in STOPWORDS] or distinct


def extra_text(text: str, heading: str) -> str:
    """Return what goes into the column `extra` for a passage below `heading`: what FTS5 would not find in the text."""
    whole = f"{heading}\n{text}"
    if whole.isascii():
        return heading
    seen = {"".join(map(_as_in_fts, run)) for run in _RUN.findall(whole.lower())}
    return " ".join([heading, *(word for word in words(whole) if word not in seen and not _INDIC.search(word))]).strip()


def _as_in_fts(letter: str) -> str:
    """A letter as FTS5 folds it: Latin without accents, nothing else."""
    plain = unicodedata.normalize("NFD", letter)[0]
    return plain if plain.isascii() else letter


def keyword_scores(rows: Rows, query: str, passages: int) -> dict[int, float]:
    """Return the score in 0..1 of every row that holds a word of the query; `passages` is how many there are in all."""
    found = sorted((count, word) for word, count in _indexed(rows, query).values())
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
    return {word: _idf(passages, count) for word, (_, count) in _indexed(rows, query).items()}


def _indexed(rows: Rows, query: str) -> dict[str, tuple[str, int]]:
    """For each content word: the form of it that the index has, and how many passages hold that.

    An index from before words were folded has the form that was written.
    """
    written = {fold(run): run for run in _RUN.findall(query.lower())}
    found = {}
    for word in content_words(query):
        count = _count(rows, word)
        other = written.get(word, word)
        found[word] = (other, _count(rows, other)) if not count and other != word else (word, count)
    return found


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
