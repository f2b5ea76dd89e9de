"""Chunks give the document back, keep to their size, their page and their section."""

import re
import socket
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rag.fake import HashEmbedder
from rag.node import embed, make_nodes
from rag.sentences import Span
from rag.split import Chunk, SplitSettings, split, title
from rag.types import Document, Page

offsets = HashEmbedder().token_offsets
SMALL = SplitSettings(size_tokens=12, overlap_tokens=4)

PROSE = st.lists(
    st.sampled_from(["One two three four. ", "A very long sentence of a dozen words that goes on and on here. ", "\n\n",
                     "# Title\n", "word" * 20 + " ", "你好。", "- item\n", "No end", "\n", " "]),
    max_size=40,
).map("".join)  # fmt: skip


def document(*pages: str, source: str = "a.txt") -> Document:
    numbered = len(pages) > 1
    return Document(source, tuple(Page(number if numbered else None, text) for number, text in enumerate(pages, 1)))


def texts(found: Document, chunks: list[Chunk]) -> list[str]:
    return [found.text[chunk.start : chunk.end] for chunk in chunks]


@given(st.lists(PROSE | st.text(max_size=80), min_size=1, max_size=3), st.booleans())
def test_rejoined_chunks_give_the_text_back(pages: list[str], markdown: bool) -> None:
    found = document(*pages, source="a.md" if markdown else "a.txt")
    covered = 0
    last = -1
    for chunk in split(found, offsets, SMALL):
        assert last < chunk.start < chunk.end
        assert not found.text[covered : chunk.start].strip()
        assert chunk.end > covered  # none holds only what the one before it holds
        last, covered = chunk.start, chunk.end
        piece = found.text[chunk.start : chunk.end]
        assert piece == piece.strip()
    assert not found.text[covered:].strip()


@given(st.lists(PROSE, min_size=1, max_size=3))
def test_chunks_keep_their_size_and_their_page(pages: list[str]) -> None:
    found = document(*pages)
    for chunk in split(found, offsets, SMALL):
        assert len(offsets(found.text[chunk.start : chunk.end])) <= SMALL.size_tokens
        assert chunk.page == found.page_at(chunk.start) == found.page_at(chunk.end - 1)


def test_a_short_document_is_one_chunk() -> None:
    found = document("One sentence. Another one.\n\nA paragraph.")
    assert texts(found, split(found, offsets)) == [found.text]


def test_a_page_is_never_joined_with_the_next() -> None:
    found = document("First.", "", "  \n", "Second.")
    assert split(found, offsets) == [Chunk(0, 6, 1), Chunk(found.text.index("Second"), len(found.text), 4)]


def test_a_paragraph_that_does_not_fit_moves_on_whole() -> None:
    one, two = "one two three four five six.", "seven eight nine ten eleven twelve."
    found = document(f"{one}\n\n{two}")
    assert texts(found, split(found, offsets, SMALL)) == [one, two]


def test_inside_a_paragraph_whole_sentences_come_again() -> None:
    found = document("One two three four. Five six seven. Eight nine. Ten eleven twelve.")
    first, second = texts(found, split(found, offsets, SMALL))
    assert first == "One two three four. Five six seven."
    assert second == "Five six seven. Eight nine. Ten eleven twelve."


def test_chunks_of_a_long_paragraph_are_of_like_length() -> None:
    found = document(" ".join(["Word word word word."] * 11))  # 55 tokens
    lengths = [len(offsets(text)) for text in texts(found, split(found, offsets, SplitSettings(50, 0)))]
    assert lengths == [30, 25]  # not 50 and 5


def test_a_word_longer_than_a_chunk_is_cut_between_tokens() -> None:
    def letters(text: str) -> list[Span]:
        return [match.span() for match in re.finditer(r"\S", text)]

    found = document("x" * 25)
    assert [len(text) for text in texts(found, split(found, letters, SplitSettings(10, 0)))] == [10, 10, 5]


def test_one_character_of_many_tokens_still_ends() -> None:
    found = document("😀😀")
    chunks = split(
        found, lambda text: [(at, at + 1) for at in range(len(text)) for _ in range(30)], SplitSettings(10, 0)
    )
    assert texts(found, chunks) == ["😀", "😀"]


MARKDOWN = """# Handbook
Welcome to all of you who have come here today.

## Leave
Twenty-five days a year for all of us here.

### Sick leave
```
# not a heading
```
Call before nine o'clock in the morning please.

## Pay #
On the last day of the month, always.
"""


def test_headings_are_the_path_above_a_chunk() -> None:
    found = document(MARKDOWN, source="handbook.MD")
    paths = {text.split("\n")[0]: chunk.heading for chunk in split(found, offsets, SMALL)
             for text in [found.text[chunk.start : chunk.end]]}  # fmt: skip
    assert paths["# Handbook"] == ()
    assert paths["## Leave"] == ("Handbook",)
    assert paths["### Sick leave"] == ("Handbook", "Leave")
    assert paths["## Pay #"] == ("Handbook", "Leave", "Sick leave")
    assert [chunk for chunk in split(found, offsets, SMALL) if "On the last day" in found.text[chunk.start : chunk.end]]


def test_the_heading_of_the_section_itself_is_in_the_path_of_its_later_chunks() -> None:
    found = document("# A\n" + "One two three four five six seven eight. " * 3, source="a.md")
    assert [chunk.heading for chunk in split(found, offsets, SMALL)] == [(), ("A",), ("A",)]


def test_text_files_have_no_headings() -> None:
    found = document("# one\n" + "two three four five six seven. " * 6)
    assert {chunk.heading for chunk in split(found, offsets, SMALL)} == {()}


PARAGRAPH = "One two three four five six seven eight."


@pytest.mark.parametrize(
    ("text", "source", "heading"),
    [
        (f"{PARAGRAPH}\n\n6 Deposit\n\n{PARAGRAPH}", "lease.txt", "6 Deposit"),
        (f"{PARAGRAPH}\n6. Deposit\n\n{PARAGRAPH}", "lease.txt", "6. Deposit"),
        (f"{PARAGRAPH}\n\nPART TWO\n\n6 Deposit\n\n{PARAGRAPH}", "lease.pdf", "PART TWO"),
        (f"{PARAGRAPH}\n\nHe said:\n\n{PARAGRAPH}", "a.txt", "He said:"),
        (f"# Lease\n{PARAGRAPH}\n## Who pays?\n{PARAGRAPH}", "lease.md", "## Who pays?"),
    ],
)
def test_a_heading_goes_with_what_follows_it(text: str, source: str, heading: str) -> None:
    found = document(text, source=source)
    *_, before, after = texts(found, split(found, offsets, SplitSettings(14, 4)))
    assert before.endswith(PARAGRAPH)
    assert after.startswith(heading)


def test_short_lines_of_a_list_or_a_table_are_no_headings() -> None:
    items = [f"Item number {number}" for number in range(8)]
    found = document("\n\n".join(items))
    assert texts(found, split(found, offsets, SMALL))[0] == "\n\n".join(items[:4])
    rows = "\n\n".join(["| one | two |"] * 6)
    assert [len(text) for text in texts(document(rows), split(document(rows), offsets, SMALL))] == [28, 28, 28]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lease of a flat\n\nThe rent is due.", "Lease of a flat"),
        ("\n## Lease  \n \nThe rent is due.", "Lease"),
        ("One line\nand another.\n\nMore.", ""),
        ("Nothing else\n\n", ""),
        ("x" * 201 + "\n\nMore.", ""),
    ],
)
def test_a_title_is_a_first_paragraph_of_one_line(text: str, expected: str) -> None:
    assert title(text) == expected


@pytest.mark.parametrize(("size", "overlap"), [(0, 0), (10, 10), (10, -1)])
def test_an_overlap_that_does_not_fit_is_refused(size: int, overlap: int) -> None:
    with pytest.raises(ValueError, match="does not fit"):
        SplitSettings(size, overlap)


def test_nodes_have_exact_spans_and_ids_that_stay() -> None:
    found = document("# A\n" + "the same words again. " * 30, "the same words again. " * 3, source="a.md")
    nodes = make_nodes(found, HashEmbedder(), SMALL)
    assert len({node.node_id for node in nodes}) == len(nodes) > 5
    assert [node.node_id for node in make_nodes(found, HashEmbedder(), SMALL)] == [node.node_id for node in nodes]
    for node in nodes:
        assert found.text[node.start_char_idx : node.end_char_idx] == node.text
    assert nodes[1].metadata == {"source": "a.md", "page": 1, "label": "", "heading": "A"}
    assert nodes[1].embedded_text == f"A\n\n{nodes[1].text}"
    assert nodes[0].embedded_text == nodes[0].text


def test_a_chunk_is_never_longer_than_the_embedder_sees() -> None:
    found = document("one two three four five six seven. " * 20)
    for node in make_nodes(found, HashEmbedder(max_tokens=20)):
        assert len(offsets(node.text)) <= 18


def test_llama_index_takes_the_nodes_and_searches_the_vectors_without_a_network(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a connection was opened")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    for name in [name for name in sys.modules if name.startswith("rag.nodes")]:
        monkeypatch.delitem(sys.modules, name)
    from llama_index.core.schema import MetadataMode
    from llama_index.core.vector_stores.types import VectorStoreQuery

    from rag.nodes import RowVectorStore, text_node
    from rag.vectors import Vectors

    nodes = make_nodes(document("# A\n" + "One sentence. Another one. " * 100, source="a.md"), HashEmbedder(), SMALL)
    embed(nodes, HashEmbedder())
    theirs = [text_node(node) for node in nodes]
    for node, other in zip(nodes, theirs, strict=True):
        assert other.get_content(MetadataMode.EMBED) == node.embedded_text
        names = ("node_id", "text", "start_char_idx", "end_char_idx", "metadata")
        assert [getattr(other, name) for name in names] == [getattr(node, name) for name in names]
    store = RowVectorStore(Vectors(64).faiss)
    store.add(theirs, rows=range(10, 10 + len(theirs)))
    found = store.query(VectorStoreQuery(query_embedding=theirs[2].get_embedding(), similarity_top_k=1))
    assert found.similarities == pytest.approx([1.0])
