"""A tokenizer and a chat template as plain tables, for the parameters file of a two-file export.

run.c cuts text into pieces by hand-written code for the pre-tokenizers known here, over a table of Unicode's classes;
a chat template becomes the texts that it puts around the messages. Text is taken to be composed (NFC), as keyboards
write it: where a tokenizer composes text first, run.c does not.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import ModelUnsupported, TemplateInvalid

if TYPE_CHECKING:
    from engine.chat import ChatTemplate, Message
    from engine.tokenizer import Tokenizer
    from engine.weights.source import ModelSource

Words = NDArray[np.uint32]

NO_TOKEN, SPECIAL = 0xFFFFFFFF, 1 << 31
ONE_DIGIT, LLAMA3, QWEN2, WHOLE_WORDS, PREFIX_SPACE, TRIM = 1, 2, 4, 8, 16, 32

_LLAMA3_PATTERN = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}"
    r"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_PATTERNS = {_LLAMA3_PATTERN: LLAMA3, _LLAMA3_PATTERN.replace(r"\p{N}{1,3}", r"\p{N}"): QWEN2}
_HINT = "The GPT can be exported as a .gptb file instead."


@dataclass(frozen=True)
class TextTables:
    """What run.c needs to encode and decode; each field is the section of that name in run.c."""

    spells_characters: bool
    flags: int
    piece_ends: Words
    pieces: NDArray[np.uint8]
    bytes: Words
    merges: Words
    sorted: Words
    added: Words
    classes: Words
    ends: Words
    prefix: Words


def text_tables(tokenizer: Tokenizer, vocab_size: int) -> TextTables:
    """The tables of a tokenizer. Raises ModelUnsupported for one that run.c does not have."""
    stated = json.loads(tokenizer._backend.to_str())
    count = min(tokenizer.vocab_size, vocab_size)
    pieces = [tokenizer.piece(token_id) for token_id in range(count)]
    vocabulary: dict[str, int] = stated["model"]["vocab"]
    spells_characters = bool(stated["model"].get("byte_fallback"))
    flags = character_flags(stated) if spells_characters else byte_flags(stated)
    added = {token["id"]: bool(token["special"]) for token in stated["added_tokens"] if token["id"] < count}
    looked_up = spells_characters or flags & WHOLE_WORDS
    return TextTables(
        spells_characters=spells_characters,
        flags=flags,
        piece_ends=np.cumsum([len(piece) for piece in pieces], dtype=np.uint32),
        pieces=np.frombuffer(b"".join(pieces), np.uint8),
        bytes=_words(vocabulary.get(name, NO_TOKEN) for name in _byte_names(spells_characters)),
        merges=_merges(stated["model"]["merges"], vocabulary),
        sorted=_sorted(pieces, vocabulary, added) if looked_up else _words(()),
        added=_added(pieces, added),
        classes=_classes(),
        ends=_words(sorted(end for end in tokenizer.end_ids if end < count)),
        prefix=_words(tokenizer.prefix_ids),
    )


def _words(values: Iterable[int]) -> Words:
    return np.fromiter(values, np.uint32)


def byte_flags(stated: Mapping[str, Any]) -> int:
    """How a vocabulary that spells bytes cuts text. Raises ModelUnsupported."""
    flags = WHOLE_WORDS if stated["model"].get("ignore_merges") else 0
    steps = _steps(stated["pre_tokenizer"], "pretokenizers")
    if stated["normalizer"] not in (None, {"type": "NFC"}) or not steps or steps[-1]["type"] != "ByteLevel":
        raise _unsupported()
    own_pattern = steps[-1].get("use_regex", True)
    if steps[-1].get("add_prefix_space"):
        raise _unsupported()
    for step in steps[:-1]:
        pattern = step.get("pattern", {}).get("Regex")
        if step["type"] == "Digits" and step.get("individual_digits"):
            flags |= ONE_DIGIT
        elif step["type"] == "Split" and pattern in _PATTERNS and not own_pattern:
            flags |= _PATTERNS[pattern]
        else:
            raise _unsupported()
    if not own_pattern and not flags & (LLAMA3 | QWEN2):
        raise _unsupported()
    return flags


def character_flags(stated: Mapping[str, Any]) -> int:
    """How a vocabulary that spells characters (SentencePiece's) prepares text. Raises ModelUnsupported."""
    steps = _steps(stated["normalizer"], "normalizers")
    prepends = {"type": "Prepend", "prepend": "▁"} in steps
    rest = [step for step in steps if step["type"] != "Prepend"]
    if rest != [{"type": "Replace", "pattern": {"String": " "}, "content": "▁"}]:
        raise _unsupported()
    if any(step["type"] != "Split" for step in _steps(stated["pre_tokenizer"], "pretokenizers")):
        raise _unsupported()
    return PREFIX_SPACE if prepends else 0


def _steps(stated: Mapping[str, Any] | None, inner: str) -> list[dict[str, Any]]:
    if stated is None:
        return []
    return list(stated[inner]) if stated["type"] == "Sequence" else [dict(stated)]


def _unsupported() -> ModelUnsupported:
    return ModelUnsupported("The two-file program does not have this model's way of cutting text.", hint=_HINT)


def _byte_names(spells_characters: bool) -> list[str]:
    """How the vocabulary names each of the 256 bytes."""
    if spells_characters:
        return [f"<0x{byte:02X}>" for byte in range(256)]
    from engine.tokenizer import _byte_of_character

    names = {byte: character for character, byte in _byte_of_character().items()}
    return [names[byte] for byte in range(256)]


def _merges(merges: Sequence[Sequence[str]], vocabulary: Mapping[str, int]) -> Words:
    """(left, right, rank, joined) rows sorted by left and right; of equal pairs the first counts."""
    pairs = [merge.split(" ") if isinstance(merge, str) else merge for merge in merges]
    rows = np.array(
        [
            (vocabulary[left], vocabulary[right], rank, vocabulary[left + right])
            for rank, (left, right) in enumerate(pairs)
        ],
        np.uint32,
    ).reshape(-1, 4)
    rows = rows[np.lexsort((rows[:, 2], rows[:, 1], rows[:, 0]))]
    first = np.ones(len(rows), bool)
    first[1:] = (rows[1:, :2] != rows[:-1, :2]).any(axis=1)
    return rows[first]


def _sorted(pieces: Sequence[bytes], vocabulary: Mapping[str, int], added: Mapping[int, bool]) -> Words:
    """Tokens that text can spell, by their bytes; of a vocabulary's tokens for single bytes there is another table."""
    bytes_ = {vocabulary[name] for name in _byte_names(spells_characters=True) if name in vocabulary}
    ordinary = (
        token_id for token_id in range(len(pieces)) if token_id not in bytes_ and not added.get(token_id, False)
    )
    return _words(sorted(ordinary, key=pieces.__getitem__))


def _added(pieces: Sequence[bytes], added: Mapping[int, bool]) -> Words:
    """By first byte and then longest first, so that the first that fits is the one that is meant."""
    ids = sorted((i for i in added if pieces[i]), key=lambda i: (pieces[i][0], -len(pieces[i]), pieces[i]))
    return _words(token_id | (SPECIAL if added[token_id] else 0) for token_id in ids)


_WHITE_SPACE = frozenset(
    [*range(9, 14), 32, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000]
)


@cache
def _classes() -> Words:
    """First code point << 2 | class for every run of one class: 0 other, 1 letter, 2 number, 3 white space."""
    kinds = {"L": 1, "N": 2}
    of_point = np.fromiter((kinds.get(unicodedata.category(chr(point))[0], 0) for point in range(0x110000)), np.uint32)
    of_point[list(_WHITE_SPACE)] = 3
    starts = np.flatnonzero(np.diff(of_point, prepend=np.uint32(255)))
    return (starts << 2 | of_point[starts]).astype(np.uint32)


@dataclass(frozen=True)
class Segments:
    """What a chat template puts around the messages. `after_user` is never empty where there is a template."""

    open_system: str = ""
    after_system: str = ""
    open: str = ""
    after_user: str = ""
    after_assistant: str = ""
    trims: bool = False

    @property
    def flags(self) -> int:
        """The flag for run.c: the template strips the white space around a message."""
        return TRIM if self.trims else 0


_SAID = ("gptb-first-text", "gptb-second-text", "gptb-third-text", "gptb-fourth-text")


def segments(source: ModelSource, *, required: bool) -> Segments:
    """The chat template as texts around the messages.

    A template that is no such thing (one that writes something else for a later turn, say) gives empty segments, or
    ModelUnsupported where it is required.
    """
    from engine.chat import plain_template

    template = source.chat_template() or plain_template(source.tokenizer())
    try:
        return _segments(template)
    except (ModelUnsupported, TemplateInvalid):
        if required:
            raise
        return Segments()


def _segments(template: ChatTemplate) -> Segments:
    opening, after_user = _around(template, ["user"])
    later = _around(template, ["user", "assistant", "user"])
    try:
        whole = _around(template, ["system", "user", "assistant", "user"])
    except TemplateInvalid:  # a template may refuse a system message
        whole = ["", "", *later[1:]]
    trims = _trims(template)
    # before a past answer there may be a space more than before the next one, which the model writes itself
    begins = later[1].startswith(after_user) and not later[1].removeprefix(after_user).strip()
    same = (later[0], later[3]) == (opening, after_user) and whole[2:] == later[1:]
    if not after_user or not begins or not same:
        raise ModelUnsupported("The two-file program cannot follow this model's chat template.", hint=_HINT)
    return Segments(whole[0], whole[1], opening, after_user, later[2], trims)


def _messages(roles: Sequence[str], around: str = "") -> list[Message]:
    from engine.chat import Message

    return [Message(role, around + said + around) for role, said in zip(roles, _SAID, strict=False)]  # type: ignore[arg-type]


def _around(template: ChatTemplate, roles: Sequence[str]) -> list[str]:
    """The texts before, between and behind messages of these roles. Raises ModelUnsupported when one is not there."""
    rest, texts = template.render(_messages(roles)), []
    for said in _SAID[: len(roles)]:
        before, found, rest = rest.partition(said)
        if not found:
            raise ModelUnsupported("The two-file program cannot follow this model's chat template.", hint=_HINT)
        texts.append(before)
    return [*texts, rest]


def _trims(template: ChatTemplate) -> bool:
    """Whether the white space around a message is taken away."""
    return template.render(_messages(["user"], around=" \n ")) == template.render(_messages(["user"]))
