"""A tokenizer as the metadata of a GGUF file: the way back from `engine.weights.vocabulary`."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import ModelUnsupported
from engine.tokenizer import END_OF_TURN
from engine.weights.text_tables import LLAMA3, ONE_DIGIT, QWEN2, WHOLE_WORDS, byte_flags, character_flags
from engine.weights.vocabulary import PRE_TOKENIZERS

if TYPE_CHECKING:
    from engine.tokenizer import Tokenizer

_NORMAL, _UNKNOWN, _CONTROL, _USER_DEFINED, _UNUSED, _BYTE = 1, 2, 3, 4, 5, 6
_PRE_TOKENIZERS = {0: "gpt-2", ONE_DIGIT: "smollm", LLAMA3 | WHOLE_WORDS: "llama-bpe", QWEN2: "qwen2"}


def vocabulary_metadata(tokenizer: Tokenizer, rows: int, *, gemma: bool) -> dict[str, Any]:
    """The keys tokenizer.ggml.* for a model whose embedding has `rows` rows.

    Rows without a token get one that no text can spell, as llama.cpp wants as many tokens as rows. Raises
    ModelUnsupported for a way of cutting text that GGUF has no name for.
    """
    stated = json.loads(tokenizer._backend.to_str())
    vocabulary = {token_id: token for token, token_id in stated["model"]["vocab"].items()}
    added = {token["id"]: token for token in stated["added_tokens"]}
    vocabulary |= {token_id: token["content"] for token_id, token in added.items()}
    spells_characters = bool(stated["model"].get("byte_fallback"))
    tokens = [vocabulary.get(token_id) for token_id in range(rows)]
    unknown = stated["model"].get("unk_token")
    kinds = [_kind(token_id, token, added, unknown, spells_characters) for token_id, token in enumerate(tokens)]
    if gemma:  # its files write runs of spaces as they are
        tokens = [
            " " * len(token) if token and kind == _USER_DEFINED and not token.strip("▁") else token
            for token, kind in zip(tokens, kinds, strict=True)
        ]
    texts = [f"[PAD{token_id}]" if token is None else token for token_id, token in enumerate(tokens)]
    merges = [merge.split(" ") if isinstance(merge, str) else merge for merge in stated["model"]["merges"]]
    own = _of_characters(stated, texts, merges) if spells_characters else _of_bytes(stated, merges)
    return own | {
        "tokenizer.ggml.tokens": texts,
        "tokenizer.ggml.token_type": np.array(kinds, np.int32),
        **_control_ids(tokenizer, texts.index(unknown) if unknown in texts else None),
    }


def _kind(
    token_id: int, token: str | None, added: Mapping[int, Mapping[str, Any]], unknown: str | None, characters: bool
) -> int:
    if token is None:
        return _UNUSED
    if characters and token == unknown:
        return _UNKNOWN
    if token_id in added:
        return _CONTROL if added[token_id]["special"] else _USER_DEFINED
    return _BYTE if characters and len(token) == 6 and token.startswith("<0x") and token.endswith(">") else _NORMAL


def _of_bytes(stated: Mapping[str, Any], merges: Sequence[Sequence[str]]) -> dict[str, Any]:
    name = _PRE_TOKENIZERS.get(byte_flags(stated))
    if name is None or PRE_TOKENIZERS[name].compose != (stated["normalizer"] is not None):
        raise ModelUnsupported(
            "GGUF has no name for this tokenizer's way of cutting text.",
            hint="Export the Hugging Face layout: --huggingface DIR",
        )
    return {
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": name,
        "tokenizer.ggml.merges": [" ".join(merge) for merge in merges],
    }


def _of_characters(stated: Mapping[str, Any], tokens: Sequence[str], merges: Sequence[Sequence[str]]) -> dict[str, Any]:
    """SentencePiece: the order of the merges becomes the scores of what they make."""
    prefix_space = bool(character_flags(stated))
    places: dict[str, int] = {}
    for merge in merges:
        places.setdefault("".join(merge), len(places))
    scores = np.array([-float(places.get(token, len(places))) for token in tokens], np.float32)
    return {
        "tokenizer.ggml.model": "llama",
        "tokenizer.ggml.pre": "default",
        "tokenizer.ggml.scores": scores,
        "tokenizer.ggml.add_space_prefix": prefix_space,
    }


def _control_ids(tokenizer: Tokenizer, unknown_id: int | None) -> dict[str, Any]:
    """The ids with a role. What else ends a turn goes into the two places that GGUF has for it."""
    known = {tokenizer.specials[text] for text in END_OF_TURN if text in tokenizer.specials}
    others = sorted(tokenizer.end_ids - {tokenizer.eos_id}, key=lambda end: (end in known, end))
    ids = {"bos": tokenizer.bos_id, "eos": tokenizer.eos_id, "unknown": unknown_id}
    ids |= dict(zip(("eot", "eom"), others, strict=False))
    metadata: dict[str, Any] = {
        f"tokenizer.ggml.{name}_token_id": value for name, value in ids.items() if value is not None
    }
    return metadata | {"tokenizer.ggml.add_bos_token": bool(tokenizer.prefix_ids)}
