"""The seam to llama_index: our nodes as its nodes, and our index as its vector store, for its retrievers and engines.

Importing this module takes about a second; neither adding files nor answering a question needs it. Nothing here reaches
the network.
"""

from collections.abc import Sequence
from typing import Any

import numpy as np
from llama_index.core.schema import BaseNode, NodeRelationship, RelatedNodeInfo, TextNode
from llama_index.vector_stores.faiss import FaissMapVectorStore

from rag.node import Node


def text_node(node: Node) -> TextNode:
    """Return the node as llama_index has it; its embedded text is the same."""
    heading = node.metadata["heading"]
    return TextNode(
        id_=node.node_id,
        text=node.text,
        start_char_idx=node.start_char_idx,
        end_char_idx=node.end_char_idx,
        embedding=None if node.embedding is None else node.embedding.tolist(),
        metadata=node.metadata,
        excluded_embed_metadata_keys=["source", "page", "label"] if heading else list(node.metadata),
        metadata_template="{value}",
        relationships={NodeRelationship.SOURCE: RelatedNodeInfo(node_id=node.metadata["source"])},
    )


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
