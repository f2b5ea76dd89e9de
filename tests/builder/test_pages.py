"""The pages of a GPT's files: the kept copy is drawn with the passage marked, and nothing outside the GPT."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from builder import knowledge
from builder.errors import FileMissing
from builder.library import Library
from builder.pages import Pages
from builder.spec import GPT
from rag.fake import HashEmbedder
from rag.index import Index
from rag.types import Passage
from tests.rag.minimal_pdf import pdf

EMBEDDER = HashEmbedder(64)


@pytest.fixture
def library(tmp_path: Path) -> Library:
    made = Library(tmp_path / "home")
    made.create(GPT(name="Lease"))
    lease = tmp_path / "lease.pdf"
    lease.write_bytes(pdf(["The rent is 900 euros.", "The notice period is three months."]))
    list(knowledge.add(made, "lease", [lease], EMBEDDER))
    lease.unlink()  # what is drawn is the copy
    return made


@pytest.fixture
def pages(library: Library) -> Iterator[Pages]:
    with Pages(library, "lease") as made:
        yield made


@pytest.fixture
def notice(library: Library) -> Passage:
    with Index.open(library.index_folder("lease"), None) as index:
        return index.passages("lease.pdf")[1]


def test_the_page_of_a_passage_is_drawn_with_it_marked(pages: Pages, notice: Passage) -> None:
    picture = pages.draw(notice, pages.text("lease.pdf"))
    assert (picture.number, picture.pages, len(picture.marks)) == (2, 2, 1)
    assert pages.drawable("lease.pdf")


def test_another_page_has_no_mark_and_more_scale_more_pixels(pages: Pages, notice: Passage) -> None:
    text = pages.text("lease.pdf")
    small, large = pages.draw(notice, text, page=1, scale=1), pages.draw(notice, text, page=1, scale=2)
    assert small.marks == ()
    assert large.width == 2 * small.width


@pytest.mark.parametrize("source", ["other.pdf", "../gpt.toml", "/etc/passwd", "../../../x.pdf"])
def test_only_the_gpts_own_files_are_drawn(pages: Pages, notice: Passage, source: str) -> None:
    assert not pages.drawable(source)
    with pytest.raises(FileMissing):
        pages.draw(replace(notice, source=source), "")
    with pytest.raises(FileMissing):
        pages.text(source)
