"""Answers that follow a grammar: a JSON schema, a regular expression, a choice of texts, or rules in Lark's notation.

llguidance says which tokens may come next (Apache-2.0; its notation: github.com/guidance-ai/llguidance/blob/main/docs).
What it leaves no choice about is not asked of the model but computed along, several tokens in one pass.
"""

from __future__ import annotations

import json
import re
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from itertools import accumulate
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

import numpy as np

from engine.errors import RunInvalid
from engine.run.sampling import Logits

if TYPE_CHECKING:
    from llguidance import LLMatcher, LLTokenizer
    from llguidance._lib import JsonCompileOptions

    from engine.tokenizer import Tokenizer

MAX_CHARACTERS = 200_000
MAX_DEPTH = 64  # brackets within brackets
MAX_RULES = 1_000  # rules in Lark's notation, references in a schema: a chain of them is compiled by recursion
_STACK_BYTES = 64 << 20  # enough for a chain of three times as many
_SPACED: JsonCompileOptions = {
    "whitespace_flexible": False,
    "item_separator": ", ",
    "key_separator": ": ",
}  # as most JSON in texts


class Grammar:
    """What an answer may be. One object serves many answers, and is compiled once for each tokenizer.

    Raises RunInvalid for what is too large, too deep or no grammar; what only compiling shows is raised by `check`,
    which `generate` calls.
    """

    def __init__(self, kind: str, definition: str) -> None:
        """`definition` is one of llguidance's, as the class methods make; `kind` is what to call it in a sentence."""
        if len(definition) > MAX_CHARACTERS:
            raise _wrong(kind, f"it has {len(definition):,} characters, and {MAX_CHARACTERS:,} are the most")
        if _depth(definition) > MAX_DEPTH:
            raise _wrong(kind, f"it is nested more than {MAX_DEPTH} levels deep")
        self.kind, self.definition = kind, definition
        self.seconds = 0.0
        """Time spent on what may come next, over all answers; without compiling."""
        self._compiled: WeakKeyDictionary[Tokenizer, LLMatcher] = WeakKeyDictionary()

    @classmethod
    def json_schema(cls, schema: Mapping[str, Any] | str) -> Grammar:
        """JSON that fits the schema, one space after colons and commas and no other; {} is any JSON."""
        from llguidance import LLMatcher

        kind = "JSON schema"
        try:
            text = json.dumps(json.loads(schema) if isinstance(schema, str) else dict(schema))
            if text.count('"$ref"') > MAX_RULES:
                raise _wrong(kind, f"it has more than {MAX_RULES:,} references")
            return cls(kind, LLMatcher.grammar_from_json_schema(text, _SPACED))
        except (ValueError, TypeError, RecursionError) as error:
            raise _wrong(kind, str(error)) from None

    @classmethod
    def regex(cls, pattern: str) -> Grammar:
        """A text that the whole pattern matches, in the syntax of Rust's regex."""
        from llguidance import LLMatcher

        return cls("regular expression", LLMatcher.grammar_from_regex(_text("regular expression", pattern)))

    @classmethod
    def choice(cls, texts: Sequence[str]) -> Grammar:
        """One of the texts."""
        from llguidance import LLMatcher

        if not texts or any(not isinstance(text, str) or not text for text in texts):
            raise _wrong("choice", "it must be one text or more, none of them empty")
        pattern = "|".join("".join(map(_literal, _text("choice", text))) for text in texts)
        return cls("choice", LLMatcher.grammar_from_regex(pattern))

    @classmethod
    def lark(cls, rules: str) -> Grammar:
        """A text that the rule `start` makes, in the notation of Lark, as far as llguidance knows it."""
        from llguidance import LLMatcher

        if _text("grammar", rules).count(":") > MAX_RULES:
            raise _wrong("grammar", f"it has more than {MAX_RULES:,} rules")
        return cls("grammar", LLMatcher.grammar_from_lark(rules))

    def check(self, tokenizer: Tokenizer) -> None:
        """Compile it for the tokenizer; raises RunInvalid, with the reason, where that cannot be done."""
        if tokenizer not in self._compiled:
            compiled = _deep(lambda: self._compile(tokenizer))
            if compiled.is_error():
                raise _wrong(self.kind, compiled.get_error())
            self._compiled[tokenizer] = compiled

    def matcher(self, tokenizer: Tokenizer) -> Matcher:
        """What one answer has to follow; raises RunInvalid as `check` does."""
        self.check(tokenizer)
        return Matcher(self, self._compiled[tokenizer].deep_copy(), tokenizer.end_ids)

    def _compile(self, tokenizer: Tokenizer) -> LLMatcher:
        from llguidance import LLMatcher, LLParserLimits

        limits = LLParserLimits(max_grammar_size=100_000, max_lexer_states=50_000, verbose_errors=False)
        try:
            return LLMatcher(_vocabulary(tokenizer), self.definition, log_level=0, limits=limits)
        except (KeyboardInterrupt, SystemExit, RunInvalid):
            raise
        except BaseException as error:  # noqa: BLE001  a panic of the library is an heir of BaseException
            raise _wrong(self.kind, str(error)) from None


class Matcher:
    """How far one answer has come in its grammar."""

    def __init__(self, grammar: Grammar, matcher: LLMatcher, end_ids: frozenset[int]) -> None:
        self._grammar, self._matcher, self._ends = grammar, matcher, end_ids

    @property
    def complete(self) -> bool:
        """Whether nothing can follow any more but the end."""
        return self._matcher.is_stopped()

    def masked(self, logits: Logits) -> Logits:
        """(V,) -> (V,): minus infinity for every token that may not come next; the end may where the text is whole."""
        with self._timed():
            bits = np.frombuffer(self._matcher.compute_bitmask(), np.uint8)
            allowed = np.zeros(logits.size, bool)
            known = np.unpackbits(bits, count=min(logits.size, 8 * bits.size), bitorder="little")
            allowed[: known.size] = known
            if not allowed.any():
                raise _wrong(self._grammar.kind, "nothing can follow what it has allowed so far")
            masked: Logits = np.where(allowed, logits, np.float32(-np.inf))
            return masked

    def push(self, token: int) -> None:
        """Go on by one token; those that end an answer are not for the grammar."""
        with self._timed():
            if token not in self._ends:
                self._matcher.consume_token(token)

    def forced(self) -> list[int]:
        """The tokens that must come next, [] where there is a choice."""
        with self._timed():
            return self._matcher.compute_ff_tokens()

    def allowed(self, tokens: list[int]) -> list[int]:
        """The first of the tokens, as far as the grammar allows them."""
        with self._timed():
            return tokens[: self._matcher.validate_tokens(tokens)]

    @contextmanager
    def _timed(self) -> Iterator[None]:
        """Count the time; raises RunInvalid where the grammar turns out to need too much, or fails."""
        start = time.perf_counter()
        try:
            yield
        finally:
            self._grammar.seconds += time.perf_counter() - start
        if self._matcher.is_error():
            raise _wrong(self._grammar.kind, self._matcher.get_error())


class _Pieces:
    """A Tokenizer as llguidance wants one."""

    def __init__(self, tokenizer: Tokenizer) -> None:
        self._tokenizer = tokenizer
        self.eos_token_id, self.bos_token_id = min(tokenizer.end_ids), tokenizer.bos_id
        self.tokens = [tokenizer.piece(number) for number in range(tokenizer.vocab_size)]
        self.special_token_ids = sorted(tokenizer.specials.values())

    def __call__(self, encoded: bytes) -> list[int]:
        """The ids of a text that goes on from another: without the space that some vocabularies put before a text."""
        text = encoded.decode("utf-8", "replace")
        if not self._tokenizer.prefix_space:
            return self._tokenizer.encode(text)
        for mark in ("\x02", "\n"):
            ids = self._tokenizer.encode(mark + text)
            ends = list(accumulate(len(self.tokens[token]) for token in ids))
            if len(mark) + 1 in ends:  # one more: the space
                return ids[ends.index(len(mark) + 1) + 1 :]
        return self._tokenizer.encode(text)


_vocabularies: WeakKeyDictionary[Tokenizer, LLTokenizer] = WeakKeyDictionary()  # a quarter of a second each


def _vocabulary(tokenizer: Tokenizer) -> LLTokenizer:
    from llguidance import LLTokenizer, TokenizerWrapper

    if tokenizer not in _vocabularies:
        if not tokenizer.end_ids:
            raise RunInvalid("The model has no token that ends an answer, and a grammar needs one.")
        wrapped = TokenizerWrapper(_Pieces(tokenizer))
        _vocabularies[tokenizer] = LLTokenizer(
            wrapped, n_vocab=tokenizer.vocab_size, eos_token=sorted(tokenizer.end_ids)
        )
    return _vocabularies[tokenizer]


def _deep(compute: Callable[[], LLMatcher]) -> LLMatcher:
    """Compute in a thread with a stack that no grammar within the limits fills: an overflow would end the process."""
    with ThreadPoolExecutor(1) as pool:
        before = threading.stack_size(_STACK_BYTES)
        try:
            running = pool.submit(compute)  # starts the thread
        finally:
            threading.stack_size(before)
        return running.result()


def _depth(text: str) -> int:
    """The most brackets that are open at once, those behind a backslash not counted."""
    brackets = re.sub(r"\\.|[^()\[\]{}]", "", text, flags=re.DOTALL)
    steps = np.where(np.isin(np.frombuffer(brackets.encode(), np.uint8), list(b"([{")), 1, -1)
    return int(steps.cumsum().max(initial=0))


def _literal(character: str) -> str:
    """A regular expression that matches the character alone."""
    plain = character.isalnum() or character == " " or ord(character) > 0xFF
    return character if plain else f"\\x{{{ord(character):x}}}"


def _text(kind: str, text: object) -> str:
    if not isinstance(text, str):
        raise _wrong(kind, "it is no text")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise _wrong(kind, "it has halves of characters") from None
    return text


def _wrong(kind: str, why: str) -> RunInvalid:
    first = (why.strip().splitlines() or ["it fails"])[0]
    return RunInvalid(f"The {kind} cannot be used: {first[:200].rstrip('.')}.")
