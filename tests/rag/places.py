"""Files to put into an index, and the index itself."""

from pathlib import Path

from rag.fake import HashEmbedder
from rag.index import Index
from rag.ingest import ingest
from rag.types import IngestEvent

LEASE = "The notice period is three months.\n\nThe rent is 900 euros. Cats are allowed, dogs need a permission."
MENU = "Soup of the day with bread.\n\nFish with potatoes and a salad."


def write(folder: Path, **texts: str) -> list[tuple[str, Path]]:
    """Write `name=text` as name.txt and return what `ingest` takes."""
    folder.mkdir(exist_ok=True)
    for name, text in texts.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return [(f"{name}.txt", folder / f"{name}.txt") for name in texts]


def add(index: Index, files: list[tuple[str, Path]], *, keep: bool = True) -> list[IngestEvent]:
    return list(ingest(files, index, keep=keep, workers=1))


def open_index(folder: Path, dimension: int = 64) -> Index:
    return Index.open(folder, HashEmbedder(dimension))
