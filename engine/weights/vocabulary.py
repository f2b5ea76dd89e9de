"""A tokenizer out of a GGUF file's metadata: its vocabulary, its merges, and the name of its pre-tokenizer.

The pre-tokenizers are those of the models' own tokenizer.json files: llama.cpp approximates some of these expressions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engine.errors import ModelUnsupported, WeightsInvalid
from engine.tokenizer import Spelling, Tokenizer, sound

if TYPE_CHECKING:
    import tokenizers

    from engine.weights.gguf import GGUFFile

_LLAMA3 = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_QWEN2 = _LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}")


@dataclass(frozen=True)
class PreTokenizer:
    """How text is cut before BPE, and what goes with it."""

    pattern: str = ""
    """The expression whose matches are the pieces; "" for GPT-2's own."""
    single_digits: bool = False
    """Every digit is a piece of its own."""
    compose: bool = False
    """The text is normalised to NFC first."""
    whole_words: bool = False
    """A piece that is in the vocabulary is taken whole, without merging."""
    add_bos: bool = False
    """The beginning of sequence is added where the file does not say."""


PRE_TOKENIZERS = {
    "default": PreTokenizer(),
    "gpt-2": PreTokenizer(),
    "smollm": PreTokenizer(single_digits=True),
    "llama-bpe": PreTokenizer(_LLAMA3, whole_words=True, add_bos=True),
    "llama3": PreTokenizer(_LLAMA3, whole_words=True, add_bos=True),
    "llama-v3": PreTokenizer(_LLAMA3, whole_words=True, add_bos=True),
    "qwen2": PreTokenizer(_QWEN2, compose=True),
    "deepseek-r1-qwen": PreTokenizer(_QWEN2, compose=True),
}
"""By the name in tokenizer.ggml.pre."""

_UNKNOWN, _CONTROL, _USER_DEFINED = 2, 3, 4  # kinds of token in tokenizer.ggml.token_type


def tokenizer_from_gguf(file: GGUFFile) -> Tokenizer:
    """The tokenizer of a GGUF file. Raises WeightsInvalid, ModelUnsupported."""
    stated = _Stated(file.metadata, file.path.name)
    model, tokens = stated.text("tokenizer.ggml.model"), stated.texts("tokens")
    if model == "gpt2":
        backend, add_bos = _byte_level(stated, tokens)
        spelling = Spelling(byte_level=True)
    elif model == "llama":
        gemma = str(file.metadata.get("general.architecture")).startswith("gemma")
        if gemma:  # runs of spaces are found in the text as it is, the longest first, and never merged; see below
            tokens = [" " * len(token) if len(token) > 1 and not token.strip("▁") else token for token in tokens]
        spelling = Spelling(byte_level=False, prefix_space=not gemma and stated.flag("add_space_prefix", True))
        backend, add_bos = _sentencepiece(stated, tokens, spelling.prefix_space, gemma), True
    else:
        raise ModelUnsupported(f"The kind of vocabulary {model[:40]!r} in {file.path.name} is not supported.")
    _add_tokens(backend, tokens, stated.kinds())
    ends = [stated.id(f"{name}_token_id") for name in ("eot", "eom")]
    return Tokenizer(
        backend,
        spelling,
        bos_id=stated.id("bos_token_id"),
        eos_id=stated.id("eos_token_id"),
        end_ids=[end for end in ends if end is not None],
        add_bos=stated.flag("add_bos_token", add_bos),
        unknown_id=None if spelling.byte_level else stated.id("unknown_token_id"),
        vocab_size=len(tokens),
    )


def _byte_level(stated: _Stated, tokens: Sequence[str]) -> tuple[tokenizers.Tokenizer, bool]:
    from tokenizers import Regex, normalizers, pre_tokenizers

    name = stated.text("tokenizer.ggml.pre", "default")
    if name not in PRE_TOKENIZERS:
        raise ModelUnsupported(
            f"The pre-tokenizer {name[:40]!r} is not supported.", hint=f"Supported are {', '.join(PRE_TOKENIZERS)}."
        )
    pre = PRE_TOKENIZERS[name]
    merges = [tuple(merge.split(" ")) for merge in stated.texts("merges")]
    backend = _bpe(stated, tokens, merges, ignore_merges=pre.whole_words)
    cuts: list[pre_tokenizers.PreTokenizer] = []
    if pre.single_digits:
        cuts.append(pre_tokenizers.Digits(individual_digits=True))
    if pre.pattern:
        cuts.append(pre_tokenizers.Split(Regex(pre.pattern), behavior="isolated"))
    cuts.append(pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=not pre.pattern))
    backend.pre_tokenizer = pre_tokenizers.Sequence(cuts)
    if pre.compose:
        backend.normalizer = normalizers.NFC()
    return backend, pre.add_bos


def _sentencepiece(stated: _Stated, tokens: Sequence[str], prefix_space: bool, gemma: bool) -> tokenizers.Tokenizer:
    """SentencePiece's BPE with bytes for what is not in the vocabulary."""
    from tokenizers import normalizers, pre_tokenizers

    # Gemma's scores say nothing about its merges: their order is that of the tokens.
    ranks = range(len(tokens), 0, -1) if gemma else stated.numbers("scores")
    unknown = stated.id("unknown_token_id")
    backend = _bpe(
        stated,
        tokens,
        _derived_merges(tokens, ranks),
        unk_token=None if unknown is None else tokens[unknown],
        fuse_unk=True,
        byte_fallback=True,
    )
    spaces = normalizers.Replace(" ", "▁")
    backend.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), spaces]) if prefix_space else spaces
    if gemma:
        backend.pre_tokenizer = pre_tokenizers.Split(" ", "merged_with_previous")
    return backend


def _bpe(
    stated: _Stated, tokens: Sequence[str], merges: Sequence[tuple[str, ...]], **settings: object
) -> tokenizers.Tokenizer:
    from tokenizers import Tokenizer as Backend
    from tokenizers.models import BPE

    vocabulary = {token: number for number, token in enumerate(tokens)}
    with sound(f"The merges of {stated.name} do not fit its vocabulary"):
        return Backend(BPE(vocab=vocabulary, merges=merges, **settings))  # type: ignore[arg-type]


def _add_tokens(backend: tokenizers.Tokenizer, tokens: Sequence[str], kinds: Sequence[float]) -> None:
    """Control tokens are matched only where specials are asked for; the file's user-defined ones always."""
    from tokenizers import AddedToken

    for kind, special in ((_CONTROL, True), (_UNKNOWN, True), (_USER_DEFINED, False)):
        if kind not in kinds:
            continue
        texts = [text for text, its in zip(tokens, kinds, strict=True) if its == kind and text]
        added = [AddedToken(text, special=special, normalized=False) for text in texts]
        if special:
            backend.add_special_tokens(added)
        else:
            backend.add_tokens(added)


_MOST_CHARACTERS = 1 << 23  # in the whole vocabulary; the work of finding the merges grows with it
_LONGEST_TOKEN = 1 << 8


def _derived_merges(tokens: Sequence[str], ranks: Sequence[float]) -> list[tuple[str, str]]:
    """The merges that a vocabulary implies: every way to cut a token into two tokens, the best token first."""
    if sum(map(len, tokens)) > _MOST_CHARACTERS or len(ranks) != len(tokens):
        raise WeightsInvalid("The vocabulary is too long, or its scores do not fit it.")
    known = set(tokens)
    merges = []
    for place in sorted(range(len(tokens)), key=ranks.__getitem__, reverse=True):
        token = tokens[place]
        cuts = range(len(token) - 1, 0, -1) if len(token) <= _LONGEST_TOKEN else ()
        for cut in cuts:
            left, right = token[:cut], token[cut:]
            if left in known and right in known:
                merges.append((left, right))
    return merges


@dataclass(frozen=True)
class _Stated:
    """The tokenizer's metadata, read with the type that is expected."""

    metadata: Mapping[str, object]
    name: str

    def text(self, key: str, default: str | None = None) -> str:
        value = self.metadata.get(key, default)
        if not isinstance(value, str):
            raise WeightsInvalid(f"{self.name} does not state {key}.")
        return value

    def texts(self, key: str) -> list[str]:
        value = self.metadata.get(f"tokenizer.ggml.{key}")
        if not isinstance(value, list) or not value or not isinstance(value[0], str):
            raise WeightsInvalid(f"{self.name} does not state tokenizer.ggml.{key}.")
        return value

    def numbers(self, key: str) -> Sequence[float]:
        from array import array

        value = self.metadata.get(f"tokenizer.ggml.{key}")
        if not isinstance(value, array):
            raise WeightsInvalid(f"{self.name} does not state tokenizer.ggml.{key}.")
        return value

    def kinds(self) -> Sequence[float]:
        kinds, count = self.numbers("token_type"), len(self.texts("tokens"))
        if len(kinds) != count:
            raise WeightsInvalid(f"{self.name} has {count} tokens and {len(kinds)} token types.")
        return kinds

    def flag(self, key: str, default: bool) -> bool:
        return self.metadata.get(f"tokenizer.ggml.{key}", default) is True

    def id(self, key: str) -> int | None:
        value = self.metadata.get(f"tokenizer.ggml.{key}")
        if value is None:
            return None
        if type(value) is not int or not 0 <= value < len(self.texts("tokens")):
            raise WeightsInvalid(f"{self.name} states an impossible tokenizer.ggml.{key}: {str(value)[:40]}.")
        return value
