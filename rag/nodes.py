"""The seam to llama_index: chunks as its nodes, and its FAISS store over our rows.

Importing this module takes about a second; adding files needs it, answering a question does not. Nothing here reaches
the network: the tokenizer is the embedder's, sentences are cut by `rag.sentences`.
"""

import hashlib
from collections.abc import Sequence
from typing import Any

import numpy as np
from llama_index.core.schema import BaseNode, MetadataMode, NodeRelationship, RelatedNodeInfo, TextNode
from llama_index.vector_stores.faiss import FaissMapVectorStore

from rag.embedder import Embedder
from rag.split import SplitSettings, split
from rag.types import Document

HEADING_SEPARATOR = " > "
_SPECIAL_TOKENS = 2  # the embedder puts one before and one after a text


def make_nodes(document: Document, embedder: Embedder, settings: SplitSettings | None = None) -> list[TextNode]:
    """Return the nodes of a document in order: `document.text[start_char_idx:end_char_idx] == node.text`.

    The metadata hold "source", "page" (None without pages) and "heading" (the path of headings above, "" without);
    the text for the embedder begins with the heading. Ids depend on source, place and text only.
    """
    settings = settings or SplitSettings()
    seen = embedder.max_tokens - _SPECIAL_TOKENS
    if settings.size_tokens > seen:
        settings = SplitSettings(seen, min(settings.overlap_tokens, seen // 4))
    return [
        _node(document, chunk.start, chunk.end, chunk.page, HEADING_SEPARATOR.join(chunk.heading))
        for chunk in split(document, embedder.token_offsets, settings)
    ]


def embed(nodes: Sequence[TextNode], embedder: Embedder) -> None:
    """Set the embedding of every node, all of them in one call of the embedder."""
    vectors = embedder.embed([node.get_content(MetadataMode.EMBED) for node in nodes])
    for node, vector in zip(nodes, vectors, strict=True):
        node.embedding = vector.tolist()


class RowVectorStore(FaissMapVectorStore):
    """llama_index's FAISS store, with the rows of the node store as numbers of the vectors.

    The parent numbers a vector by how many there are, which gives a number twice once one has been deleted.
    """

    def __init__(self, faiss_index: Any) -> None:
        super().__init__(faiss_index)

    def add(self, nodes: Sequence[BaseNode], **add_kwargs: Any) -> list[str]:
        """Add nodes with embeddings; the keyword `rows` gives the row of each. Return the ids of the nodes."""
        rows: Sequence[int] = add_kwargs["rows"]
        if nodes:
            vectors = np.array([node.get_embedding() for node in nodes], dtype=np.float32)
            self.client.add_with_ids(vectors, np.array(rows, dtype=np.int64))
        ids = [node.node_id for node in nodes]
        self._node_id_to_faiss_id_map.update(zip(ids, rows, strict=True))
        self._faiss_id_to_node_id_map.update(zip(rows, ids, strict=True))
        return ids


def _node(document: Document, start: int, end: int, page: int | None, heading: str) -> TextNode:
    text = document.text[start:end]
    name = hashlib.sha256(f"{document.source}\0{start}\0{text}".encode()).hexdigest()[:24]
    metadata: dict[str, Any] = {"source": document.source, "page": page, "heading": heading}
    return TextNode(
        id_=name,
        text=text,
        start_char_idx=start,
        end_char_idx=end,
        metadata=metadata,
        excluded_embed_metadata_keys=["source", "page"] if heading else list(metadata),
        metadata_template="{value}",
        relationships={NodeRelationship.SOURCE: RelatedNodeInfo(node_id=document.source)},
    )
