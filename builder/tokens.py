"""How much of a model's context a text takes, counted by the model's own tokenizer, without loading its weights."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from builder.library import Library
    from engine.weights.source import ModelSource


class TokenCount(NamedTuple):
    """The tokens of a text, and how many the model's context has."""

    tokens: int
    context_tokens: int

    @property
    def share(self) -> float:
        """Of the context, 0 to 1 and above."""
        return self.tokens / self.context_tokens


def count(library: Library, model: str, text: str) -> TokenCount:
    """Count `text` as it would stand inside a message to `model`. Raises ModelMissing, and what opening it raises."""
    from engine.weights.store import locate

    path = locate(model, library.models_folder)
    source = _source(path, path.stat().st_mtime_ns)
    return TokenCount(len(source.tokenizer().encode(text)), source.config.max_position_embeddings)


@lru_cache(maxsize=2)  # a third of a second each, and asked for with every pause in typing
def _source(path: Path, changed: int) -> ModelSource:  # noqa: ARG001  a model that was replaced is read anew
    from engine.weights.source import open_source

    return open_source(path)
