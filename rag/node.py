"""Node: a passage on its way into the index, with the names that a llama_index TextNode has, and without its import.

`rag.nodes` makes llama_index nodes of these; `Index.put` takes either.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from rag.embedder import Embedder
from rag.split import SplitSettings, split
from rag.types import Document

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

HEADING_SEPARATOR = " > "
_SPECIAL_TOKENS = 2  # the embedder puts one before and one after a text


class AnyNode(Protocol):
    """What the index asks of a node; a TextNode has it too."""

    text: str
    start_char_idx: int | None
    end_char_idx: int | None
    metadata: dict[str, Any]
    embedding: Any

    @property
    def node_id(self) -> str:
        """Its id, the same for the same source, place and text."""


@dataclass
class Node:
    """A piece of a document: `document.text[start_char_idx:end_char_idx] == text`."""

    node_id: str
    text: str
    start_char_idx: int | None
    end_char_idx: int | None
    metadata: dict[str, Any] = field(default_factory=dict)
    """ "source", "page" (None without pages), "label" of the page, "heading" (path of headings above); "" without."""
    embedding: "NDArray[np.float32] | None" = None

    @property
    def embedded_text(self) -> str:
        """What the embedder gets: the text, its headings before it."""
        heading = self.metadata["heading"]
        return f"{heading}\n\n{self.text}" if heading else self.text


def make_nodes(document: Document, embedder: Embedder, settings: SplitSettings | None = None) -> list[Node]:
    """Return the nodes of a document in order; their ids depend on source, place and text only."""
    settings = settings or SplitSettings()
    seen = embedder.max_tokens - _SPECIAL_TOKENS
    if settings.size_tokens > seen:
        settings = SplitSettings(seen, min(settings.overlap_tokens, seen // 4))
    return [
        _node(document, chunk.start, chunk.end, chunk.page, HEADING_SEPARATOR.join(chunk.heading))
        for chunk in split(document, embedder.token_offsets, settings)
    ]


def embed(nodes: Sequence[Node], embedder: Embedder) -> None:
    """Set the embedding of every node, all of them in one call of the embedder."""
    vectors = embedder.embed([node.embedded_text for node in nodes])
    for node, vector in zip(nodes, vectors, strict=True):
        node.embedding = vector


def passage_id(source: str, start: int, text: str) -> str:
    """Return the id of the passage that begins at character `start` of a source."""
    return hashlib.sha256(f"{source}\0{start}\0{text}".encode()).hexdigest()[:24]


def _node(document: Document, start: int, end: int, page: int | None, heading: str) -> Node:
    text = document.text[start:end]
    place = {"source": document.source, "page": page, "label": document.label_at(start), "heading": heading}
    return Node(passage_id(document.source, start, text), text, start, end, place)
