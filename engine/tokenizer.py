"""Text to token ids and back, over the `tokenizers` library.

Text from people is encoded with `specials=False`: the text "<|im_end|>" in it becomes ordinary tokens, never the
control token of that spelling. Where llama.cpp and Hugging Face disagree about a text, this follows Hugging Face.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from engine.errors import ModelUnsupported, WeightsInvalid

if TYPE_CHECKING:
    import tokenizers

    from engine.weights.gguf import GGUFFile


@dataclass(frozen=True)
class Spelling:
    """How a vocabulary writes bytes: in GPT-2's byte alphabet, or in SentencePiece's way ("▁" is a space)."""

    byte_level: bool
    prefix_space: bool = False
    """The tokenizer put a space before the text, so decoding takes one away."""


class Tokenizer:
    """A model's tokenizer. `encode` adds no token of its own; `prefix_ids` is what the model wants before a text."""

    def __init__(
        self,
        backend: tokenizers.Tokenizer,
        spelling: Spelling,
        *,
        bos_id: int | None = None,
        eos_id: int | None = None,
        end_ids: Iterable[int] = (),
        add_bos: bool = False,
        unknown_id: int | None = None,
        vocab_size: int | None = None,
    ) -> None:
        self._backend = backend
        self._byte_level, self.prefix_space = spelling.byte_level, spelling.prefix_space
        self._lock = Lock()  # the backend's switch for specials is a state of the whole object
        self._pieces: dict[int, bytes] = {}
        added = backend.get_added_tokens_decoder()
        self._added = frozenset(added)
        self.specials: Mapping[str, int] = {token.content: number for number, token in added.items() if token.special}
        self._special_ids = frozenset(self.specials.values())
        self._never_ordinary = self._special_ids - {unknown_id}
        self.vocab_size: int = backend.get_vocab_size() if vocab_size is None else vocab_size
        self.bos_id, self.eos_id = bos_id, eos_id
        self.end_ids = frozenset(end_ids) | ({eos_id} if eos_id is not None else set()) | self._ends()
        self.prefix_ids: tuple[int, ...] = (bos_id,) if add_bos and bos_id is not None else ()

    @classmethod
    def from_gguf(cls, file: GGUFFile) -> Tokenizer:
        """The tokenizer in a GGUF file's metadata. Raises WeightsInvalid, ModelUnsupported."""
        from engine.weights.vocabulary import tokenizer_from_gguf

        return tokenizer_from_gguf(file)

    @classmethod
    def from_file(
        cls, path: Path, *, bos: str | None = None, eos: str | None = None, end_ids: Iterable[int] = ()
    ) -> Tokenizer:
        """The tokenizer in a tokenizer.json; `bos` and `eos` are the spellings of its first and last token.

        `end_ids` end a turn besides `eos`. Control tokens are matched as they are spelled, never after normalisation:
        else "＜|im_end|＞" would become one where the normaliser composes characters.

        Raises WeightsInvalid when the file is not sound, ModelUnsupported for a kind of vocabulary other than
        byte-level BPE and SentencePiece's BPE.
        """
        backend, decoder, start = _load(path)
        bos_id = backend.token_to_id(bos) if bos else (start[0] if start else None)
        return cls(
            backend,
            _spelling(decoder, path.name),
            bos_id=bos_id,
            eos_id=backend.token_to_id(eos) if eos else None,
            end_ids=end_ids,
            add_bos=bos_id in start,
            unknown_id=backend.token_to_id(getattr(backend.model, "unk_token", None) or ""),
            vocab_size=1 + max(backend.get_vocab().values(), default=-1),
        )

    def encode(self, text: str, *, specials: bool = False) -> list[int]:
        """The ids of `text`. With `specials` the spelling of a control token becomes that token, else ordinary tokens.

        Raises WeightsInvalid when a broken vocabulary makes a control token out of ordinary text.
        """
        ids: list[int] = self._encoding(_whole(text), specials).ids
        if not specials and not self._never_ordinary.isdisjoint(ids):
            raise WeightsInvalid("The vocabulary makes a control token out of ordinary text.")
        return ids

    def segments(self, text: str) -> list[str | int]:
        """`text` cut at the control tokens in it: the texts between them and their ids, in order, no empty text."""
        text = _whole(text)
        encoding = self._encoding(text, specials=True)
        segments: list[str | int] = []
        end = 0
        for token_id, (start, stop) in zip(encoding.ids, encoding.offsets, strict=True):
            if token_id in self._special_ids and text[start:stop].strip() in self.specials:
                segments += [text[end:start], token_id]
                end = stop
        return [segment for segment in (*segments, text[end:]) if segment != ""]

    def _encoding(self, text: str, specials: bool) -> tokenizers.Encoding:
        with self._lock, sound("The tokenizer failed"):
            self._backend.encode_special_tokens = not specials
            return self._backend.encode(text, add_special_tokens=False)

    def decode(self, ids: Sequence[int], *, skip_specials: bool = True) -> str:
        """The text of `ids`. Bytes that are not UTF-8 become U+FFFD."""
        shown = (number for number in ids if not (skip_specials and number in self._special_ids))
        text = b"".join(map(self.piece, shown)).decode("utf-8", "replace")
        return text.removeprefix(" ") if self.prefix_space else text

    def piece(self, token_id: int) -> bytes:
        """The bytes of one token, often not whole characters; b"" for an id that is not in the vocabulary."""
        piece = self._pieces.get(token_id)
        if piece is None:
            piece = self._pieces[token_id] = self._spell(token_id)
        return piece

    def _spell(self, token_id: int) -> bytes:
        token = self._backend.id_to_token(token_id) if 0 <= token_id < 1 << 32 else None
        if token is None or token_id in self._special_ids:
            return (token or "").encode()
        if self._byte_level and token_id in self._added:
            return token.encode()
        if self._byte_level:
            alphabet = _byte_of_character()
            return bytes(alphabet[c] for c in token) if alphabet.keys() >= set(token) else token.encode()
        if len(token) == 6 and token.startswith("<0x") and token.endswith(">"):
            return _hexadecimal(token[3:5]) or token.encode()
        return token.replace("▁", " ").encode()

    def _ends(self) -> set[int]:
        return {self.specials[text] for text in END_OF_TURN if text in self.specials}


END_OF_TURN = (
    "<|im_end|>",
    "<|endoftext|>",
    "<|eot_id|>",
    "<|eom_id|>",
    "<|end_of_text|>",
    "<|end|>",
    "<end_of_turn>",
    "<eos>",
    "</s>",
)
"""Spellings of the control tokens that end a turn, in the model families that are supported."""


class StreamDecoder:
    """Tokens to text as they come: what `push` and `flush` return joins to `Tokenizer.decode` of all the ids."""

    def __init__(self, tokenizer: Tokenizer, *, skip_specials: bool = True) -> None:
        self._tokenizer = tokenizer
        self._skipped = frozenset(tokenizer.specials.values()) if skip_specials else frozenset()
        self._bytes = codecs.getincrementaldecoder("utf-8")("replace")
        self._at_start = tokenizer.prefix_space

    def push(self, token_id: int) -> str:
        """The text that became readable with this token; "" while a UTF-8 sequence is incomplete."""
        return "" if token_id in self._skipped else self._text(self._tokenizer.piece(token_id), final=False)

    def flush(self) -> str:
        """The rest: U+FFFD when the ids ended inside a character, else ""."""
        return self._text(b"", final=True)

    def _text(self, piece: bytes, *, final: bool) -> str:
        text = self._bytes.decode(piece, final)
        if self._at_start and text:
            self._at_start = False
            return text.removeprefix(" ")
        return text


def _whole(text: str) -> str:
    """The text with surrogate pairs as the characters they mean, and halves of pairs, as file names have, as U+FFFD."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


@cache
def _byte_of_character() -> dict[str, int]:
    """GPT-2's alphabet: each byte is one visible character; those that are not visible begin at U+0100."""
    visible = [*range(0x21, 0x7F), *range(0xA1, 0xAD), *range(0xAE, 0x100)]
    hidden = sorted(set(range(0x100)) - set(visible))
    return {chr(byte): byte for byte in visible} | {chr(0x100 + place): byte for place, byte in enumerate(hidden)}


def _hexadecimal(digits: str) -> bytes | None:
    try:
        return bytes.fromhex(digits)
    except ValueError:
        return None


def _load(path: Path) -> tuple[tokenizers.Tokenizer, dict[str, object], list[int]]:
    """The backend in a tokenizer.json, its decoder's settings, and the ids that it puts around an empty text."""
    from tokenizers import AddedToken
    from tokenizers import Tokenizer as Backend

    with sound(f"{path.name} is not a sound tokenizer"):
        backend = Backend.from_buffer(path.read_bytes())
        backend.no_truncation()
        backend.no_padding()
        for token in backend.get_added_tokens_decoder().values():
            if token.special and token.normalized:
                flags = {"lstrip": token.lstrip, "rstrip": token.rstrip, "single_word": token.single_word}
                backend.add_special_tokens([AddedToken(token.content, special=True, normalized=False, **flags)])
        decoder = json.loads(backend.decoder.__getstate__()) if backend.decoder else {}
        return backend, decoder, backend.encode("").ids


@contextmanager
def sound(sentence: str) -> Iterator[None]:
    """Raises WeightsInvalid, beginning with `sentence`, for whatever the tokenizers library does not like."""
    try:
        yield
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # noqa: BLE001  the library raises plain Exception, and on a panic an heir of BaseException
        raise WeightsInvalid(f"{sentence}: {str(error)[:200]}", hint="Fetch the model again.") from None


def _spelling(decoder: Mapping[str, object], name: str) -> Spelling:
    """How the vocabulary writes bytes, from the decoder of a tokenizer.json."""
    parts = decoder.get("decoders", [decoder])
    steps = [part for part in parts if isinstance(part, dict)] if isinstance(parts, list) else []
    kinds = {step.get("type") for step in steps}
    if "ByteLevel" in kinds:
        return Spelling(byte_level=True)
    if kinds & {"ByteFallback", "Metaspace"}:
        metaspace = any(step.get("prepend_scheme", "never") != "never" for step in steps)
        return Spelling(byte_level=False, prefix_space="Strip" in kinds or metaspace)
    raise ModelUnsupported(
        f"The vocabulary of {name} is neither byte-level nor SentencePiece's.", hint="Take another model."
    )
