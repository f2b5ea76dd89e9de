"""NodeStore: the SQLite file that is the truth of an index: sources, their text, passages, vectors and the manifest.

Every change is one transaction, so that a process killed at any moment leaves the state before it or the one after it.
Whatever else an index keeps can be made again from this file. Rows of passages are counted up and never used again.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from rag import keyword
from rag.database import Database
from rag.errors import IndexBroken
from rag.node import passage_id
from rag.split import title
from rag.types import Document, HiddenPassage, Passage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rag.node import AnyNode

SCHEMA = 2
_APPLICATION = 0x67707462  # "gptb"
_SEAL = "seal"  # the key of the manifest's own checksum; an index from before there was one has none

# What files hide, to be shown on demand; no search reads it.
_DATES = "CREATE TABLE dates (source INTEGER PRIMARY KEY REFERENCES sources (id), modified REAL NOT NULL)"
_HIDDEN = (
    "CREATE TABLE hidden (source INTEGER NOT NULL REFERENCES sources (id), page INTEGER, label TEXT NOT NULL,"
    " reason TEXT NOT NULL, text TEXT NOT NULL)",
    "CREATE INDEX hidden_of_source ON hidden (source)",
)
_TABLES = (
    "CREATE TABLE manifest (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE sources (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sha256 TEXT NOT NULL,"
    " bytes INTEGER NOT NULL, pages INTEGER NOT NULL, digest BLOB, text TEXT NOT NULL)",
    "CREATE TABLE nodes (row INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE,"
    ' source INTEGER NOT NULL REFERENCES sources (id), start INTEGER NOT NULL, "end" INTEGER NOT NULL,'
    " page INTEGER, heading TEXT NOT NULL, vector BLOB NOT NULL, label TEXT NOT NULL DEFAULT '')",
    "CREATE INDEX nodes_of_source ON nodes (source, start)",
    *_HIDDEN,
    _DATES,
    keyword.TABLE,
)
_UPGRADES = {1: ("ALTER TABLE nodes ADD COLUMN label TEXT NOT NULL DEFAULT ''", *_HIDDEN, _DATES)}
_PASSAGE = 'SELECT nodes.id, words.text, sources.name, nodes.page, nodes.start, nodes."end", 0.0, nodes.label FROM '
# A cross join is carried out in the order in which it is written.
_PASSAGE_OF_ROW = (
    f"{_PASSAGE} nodes CROSS JOIN sources ON sources.id = nodes.source CROSS JOIN words ON words.rowid = nodes.row"
    " WHERE nodes.row = ?"
)
_PASSAGES_OF_SOURCE = (
    f"{_PASSAGE} sources CROSS JOIN nodes ON nodes.source = sources.id CROSS JOIN words ON words.rowid = nodes.row"
    " WHERE sources.name = ? ORDER BY nodes.start"
)
_TEXTS_OF_SOURCE = (
    "SELECT nodes.row, nodes.start, words.text FROM nodes CROSS JOIN words ON words.rowid = nodes.row WHERE source = ?"
)


@dataclass(frozen=True)
class Source:
    """A file in the index: its name, the sha256 and size of its bytes, its pages (0: it has none) and passages.

    `modified` is when it was last changed, in seconds since 1970; None where the index does not know it.
    """

    source: str
    sha256: str
    bytes: int
    pages: int
    passages: int
    modified: float | None = None


class NodeStore:
    """The file `path`, made when absent; one process may write while others read. A thread at a time.

    Raises IndexBroken where the file is damaged or no index of ours, RagError where the system refuses.
    """

    def __init__(self, path: Path) -> None:
        self._database = Database(path, _TABLES, application=_APPLICATION, version=SCHEMA, upgrades=_UPGRADES)
        self.snapshot = self._database.snapshot
        self.transaction = self._database.transaction
        self.close = self._database.close
        self._counted = (-1, 0)  # the generation at which the passages were counted, and how many there were

    def manifest(self, key: str) -> str | None:
        """Return a value of the manifest, None where it is not set."""
        found = self._database.rows("SELECT value FROM manifest WHERE key = ?", (key,))
        return found[0][0] if found else None

    def set_manifest(self, **values: str) -> None:
        """Set values of the manifest, all in one transaction."""
        with self._database.transaction():
            for pair in (*values.items(), (_SEAL, "")):
                self._database.rows("INSERT OR REPLACE INTO manifest VALUES (?, ?)", pair)
            self._database.rows("UPDATE manifest SET value = ? WHERE key = ?", (self._seal(), _SEAL))

    def generation(self) -> int:
        """Return how often the passages have changed."""
        generation = self.manifest("generation") or "0"
        if not generation.isdecimal():
            raise self.broken("The manifest of the index is damaged.")
        return int(generation)

    def sources(self) -> list[Source]:
        """Return every source, by name."""
        found = self._database.rows(
            "SELECT id, name, sha256, bytes, pages, (SELECT count(*) FROM nodes WHERE source = sources.id) FROM sources"
            " ORDER BY name"
        )
        modified = dict(self._database.rows("SELECT source, modified FROM dates"))
        return [replace(Source(*row), modified=modified.get(source)) for source, *row in found]

    def sha256(self, source: str) -> str | None:
        """Return the sha256 of the file as it was when it was added, None where it is not in the index."""
        found = self._database.rows("SELECT sha256 FROM sources WHERE name = ?", (source,))
        return found[0][0] if found else None

    def text(self, source: str) -> str | None:
        """Return the text of a source, None where it is not in the index."""
        found = self._database.rows("SELECT text FROM sources WHERE name = ?", (source,))
        return found[0][0] if found else None

    def count(self) -> int:
        """Return the number of passages; of a million, counting takes longer than searching, so it is remembered."""
        generation = self.generation()
        if self._counted[0] != generation:
            self._counted = generation, int(self._database.rows("SELECT count(*) FROM nodes")[0][0])
        return self._counted[1]

    def put(
        self,
        document: Document,
        nodes: Sequence["AnyNode"],
        *,
        sha256: str,
        size_bytes: int,
        modified: float | None = None,
    ) -> tuple[list[int], list[int]]:
        """Add a source with its nodes and their embeddings, in place of what it was.

        Returns the rows of the passages that are gone, and those of the nodes.
        """
        pages = sum(page.number is not None for page in document.pages)
        with self._database.transaction():
            gone = self._delete(document.source)
            source = self._database.insert(
                "INSERT INTO sources (name, sha256, bytes, pages, text) VALUES (?, ?, ?, ?, ?)",
                (document.source, sha256, size_bytes, pages, document.text),
            )
            if modified is not None:
                self._database.insert("INSERT INTO dates VALUES (?, ?)", (source, modified))
            rows = [self._add(source, node, title(document.text)) for node in nodes]
            for reason, text, page in document.hidden:
                place = (source, page, document.label_of(page))
                self._database.insert("INSERT INTO hidden VALUES (?, ?, ?, ?, ?)", (*place, reason, text))
            self._database.rows("UPDATE sources SET digest = ? WHERE id = ?", (self._digest(source), source))
            self._changed()
        return gone, rows

    def remove(self, source: str) -> bool:
        """Remove a source with its passages; False where it is not in the index."""
        with self._database.transaction():
            if self.sha256(source) is None:
                return False
            self._delete(source)
            self._changed()
        return True

    def rename(self, source: str, name: str) -> bool:
        """Give a source another name and its passages the ids that go with it; False where it is not in the index.

        Raises ValueError where another source has the name.
        """
        with self._database.transaction():
            found = self._database.rows("SELECT id FROM sources WHERE name = ?", (source,))
            if not found:
                return False
            if self.sha256(name) is not None:
                raise ValueError(f"{name!r} is in the index already")
            self._database.rows("UPDATE sources SET name = ? WHERE id = ?", (name, found[0][0]))
            for row, start, text in self._database.rows(_TEXTS_OF_SOURCE, found[0]):
                self._database.rows("UPDATE nodes SET id = ? WHERE row = ?", (passage_id(name, start, text), row))
            self._database.rows("UPDATE sources SET digest = ? WHERE id = ?", (self._digest(found[0][0]), found[0][0]))
            self._changed()
        return True

    def passages(self, rows: Sequence[int]) -> dict[int, Passage]:
        """Return the passages of these rows; a row that is not there any more is left out."""
        found = {row: self._database.rows(_PASSAGE_OF_ROW, (row,)) for row in rows}
        return {row: Passage(*values[0]) for row, values in found.items() if values}

    def passage(self, passage_id: str) -> Passage | None:
        """Return the passage with this id."""
        found = self._database.rows("SELECT row FROM nodes WHERE id = ?", (passage_id,))
        return next(iter(self.passages([row for (row,) in found]).values()), None)

    def passages_of(self, source: str) -> list[Passage]:
        """Return the passages of a source in the order of its text."""
        found = self._database.rows(_PASSAGES_OF_SOURCE, (source,))
        return [Passage(*values) for values in found]

    def headings_of(self, source: str) -> list[str]:
        """Return the path of headings above each passage of a source, in the order of its text; "" without."""
        found = self._database.rows(
            "SELECT heading FROM sources JOIN nodes ON nodes.source = sources.id WHERE name = ? ORDER BY start",
            (source,),
        )
        return [heading for (heading,) in found]

    def hidden(self) -> list[HiddenPassage]:
        """Return what the sources hide, by name and in the order of each."""
        found = self._database.rows(
            "SELECT name, page, label, reason, hidden.text FROM hidden JOIN sources ON sources.id = hidden.source"
            " ORDER BY name, hidden.rowid"
        )
        return [HiddenPassage(*values) for values in found]

    def rows(self) -> "NDArray[np.int64]":
        """Return the rows of all passages, smallest first."""
        import numpy as np

        # Without an order SQLite reads the rows from an index, not from among the vectors.
        return np.sort(np.fromiter((row for (row,) in self._database.each("SELECT row FROM nodes")), np.int64))

    def vectors(self, rows: Sequence[int]) -> "NDArray[np.float32]":
        """Return the vectors of these rows, (len(rows), dimension) float32; raises KeyError for a row that is gone."""
        import numpy as np

        # One statement for all takes a third of the time of one for each.
        wanted = "SELECT row, vector FROM nodes WHERE row IN (SELECT value FROM json_each(?))"
        found = dict(self._database.rows(wanted, (json.dumps(list(rows)),)))
        numbers = np.frombuffer(b"".join([found[row] for row in rows]), dtype=np.float32)
        return numbers.reshape(len(rows), -1)

    def all_vectors(self) -> "tuple[list[int], NDArray[np.float32]]":
        """Return all rows, smallest first, and their vectors, (rows, dimension) float32, (0, 0) where there is none."""
        import numpy as np

        found = self._database.rows("SELECT row, vector FROM nodes ORDER BY row")
        rows = [row for row, _ in found]
        numbers = np.frombuffer(b"".join(vector for _, vector in found), dtype=np.float32)
        return rows, numbers.reshape(len(rows), -1) if rows else numbers.reshape(0, 0)

    def vector_blocks(self, size: int) -> "Iterator[tuple[NDArray[np.int64], NDArray[np.float32]]]":
        """Yield all rows, smallest first, and their vectors, in blocks of at most `size`."""
        import numpy as np

        found = self._database.each("SELECT row, vector FROM nodes ORDER BY row")
        while block := list(islice(found, size)):
            rows = np.array([row for row, _ in block], np.int64)
            numbers = np.frombuffer(b"".join(vector for _, vector in block), np.float32)
            yield rows, numbers.reshape(len(rows), -1)

    def keyword_scores(self, query: str) -> dict[int, float]:
        """Return the BM25 score in 0..1 of every row that holds a word of the query."""
        return keyword.keyword_scores(self._database.rows, query, self.count())

    def word_weights(self, query: str) -> dict[str, float]:
        """Return the inverse document frequency of every content word of the query."""
        return keyword.word_weights(self._database.rows, query, self.count())

    def rows_of(self, sources: Sequence[str]) -> list[int]:
        """Return the rows of the passages of these sources, in their order."""
        wanted = "SELECT nodes.row FROM nodes JOIN sources ON sources.id = nodes.source WHERE sources.name = ?"
        return [row for name in sources for (row,) in self._database.rows(wanted, (name,))]

    def damaged(self) -> list[str]:
        """Return a sentence for everything in the file that is not as it was written; reads all of it."""
        try:
            found = self._database.damaged()
            self._database.rows("INSERT INTO words (words) VALUES ('integrity-check')")
            if self.manifest(_SEAL) not in (None, self._seal()):
                found.append("The manifest of the index is not as it was written.")
            for source, name, digest in self._database.rows("SELECT id, name, digest FROM sources ORDER BY name"):
                if self._digest(source) != digest:
                    found.append(f"The passages of {name!r} are not as they were written.")
        except IndexBroken as error:
            return [str(error)]
        return found

    def broken(self, sentence: str) -> IndexBroken:
        """Return the error for an index that cannot be used, with the way out."""
        return self._database.broken(sentence)

    def _changed(self) -> None:
        self.set_manifest(generation=str(self.generation() + 1))

    def _seal(self) -> str:
        """The sha256 over the manifest."""
        pairs = self._database.rows("SELECT key, value FROM manifest WHERE key != ? ORDER BY key", (_SEAL,))
        return hashlib.sha256(repr(pairs).encode()).hexdigest()

    def _add(self, source: int, node: "AnyNode", document_title: str) -> int:
        import numpy as np

        heading = node.metadata.get("heading", "")
        vector = np.asarray(node.embedding, dtype=np.float32).tobytes()
        place = (node.start_char_idx, node.end_char_idx, node.metadata.get("page"), node.metadata.get("label", ""))
        row = self._database.insert(
            'INSERT INTO nodes (id, source, start, "end", page, label, heading, vector)'
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (node.node_id, source, *place, heading, vector),
        )
        above = (
            heading if heading or document_title in node.text else document_title
        )  # a later passage is found by the title too
        extra = keyword.extra_text(node.text, above)
        self._database.insert("INSERT INTO words (rowid, text, extra) VALUES (?, ?, ?)", (row, node.text, extra))
        return row

    def _delete(self, source: str) -> list[int]:
        """Delete a source if it is there; return the rows of its passages."""
        found = self._database.rows(
            "SELECT row FROM nodes WHERE source = (SELECT id FROM sources WHERE name = ?)", (source,)
        )
        for row in found:
            self._database.rows("DELETE FROM words WHERE rowid = ?", row)
            self._database.rows("DELETE FROM nodes WHERE row = ?", row)
        for table in ("hidden", "dates"):
            self._database.rows(
                f"DELETE FROM {table} WHERE source = (SELECT id FROM sources WHERE name = ?)",  # noqa: S608
                (source,),
            )
        self._database.rows("DELETE FROM sources WHERE name = ?", (source,))
        return [row for (row,) in found]

    def _digest(self, source: int) -> bytes:
        """The sha256 over all that is kept of a source."""
        digest = hashlib.sha256()
        for values in self._kept(source):
            for value in values:
                data = value if isinstance(value, bytes) else str(value).encode()
                digest.update(len(data).to_bytes(8, "big") + data)
        return digest.digest()

    def _kept(self, source: int) -> Iterator[tuple[object, ...]]:
        yield from self._database.rows("SELECT name, sha256, bytes, pages, text FROM sources WHERE id = ?", (source,))
        yield from self._database.each(
            'SELECT nodes.id, start, "end", page, heading, vector, words.text, extra FROM nodes'
            " CROSS JOIN words ON words.rowid = nodes.row WHERE source = ? ORDER BY start",
            (source,),
        )
        # Sources of schema 1 have none of these, and keep their digest.
        yield from self._database.rows(
            "SELECT id, label FROM nodes WHERE source = ? AND label != '' ORDER BY start", (source,)
        )
        yield from self._database.rows(
            "SELECT page, label, reason, text FROM hidden WHERE source = ? ORDER BY rowid", (source,)
        )
        yield from self._database.rows("SELECT modified FROM dates WHERE source = ?", (source,))


def names_in(path: Path) -> list[str]:
    """Return the names of the sources in a damaged file, as many as can still be read; it is not written to."""
    import sqlite3

    names: list[str] = []
    try:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        with closing(connection):
            for (name,) in connection.execute("SELECT name FROM sources NOT INDEXED ORDER BY id"):
                names.append(str(name))
    except sqlite3.Error:
        pass  # what comes behind this place is lost
    return names
