"""Retrieval: files become passages, passages an index, a question the passages that answer it, with citations.

It speaks text and passages. It imports none of the other packages, and it is the only one that imports faiss and
llama_index.
"""
