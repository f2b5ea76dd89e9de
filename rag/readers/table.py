"""Tables as text: rows and columns that stay rows and columns; CSV and TSV files as records."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from rag.errors import ReadFailed
from rag.readers.part import File
from rag.readers.text import MAX_TEXT_CHARACTERS, load, too_long
from rag.types import Document, Page

MAX_CELL_CHARACTERS = 300
"""A longer cell is a piece of layout and keeps its lines: on old web pages a whole article is one cell."""

SNIFFED_ROWS = 100
MAX_HEADER_ROW = 5
SNIFFED_CHARACTERS = 1 << 16
_DELIMITERS = ",;\t|"
_NUMBER = re.compile(r"(?!(?:19|20)\d\d$)[-+]?[€$£]?[\d.,\s]*\d[\d.,\s]*[%€$£]?")


def row_line(cells: Sequence[str]) -> str:
    """Return one row of a table as "a | b | c", or its cells below each other where one is a piece of layout."""
    short = [" ".join(cell.split()) if len(cell) <= MAX_CELL_CHARACTERS else cell.strip() for cell in cells]
    if any("\n" in cell for cell in short):
        return "\n".join(cell for cell in short if cell)
    return " | ".join(short) if any(short) else ""


def read_table(path: File, source: str) -> Document:
    """Read a CSV or TSV file: the header row as it is, then each row as lines "column: value", an empty line between.

    A file without a header gives its rows as "a | b | c"; one without a delimiter, or that is no CSV after all, its
    lines as they are. Raises ReadFailed ("unsupported", "too large") and OSError.
    """
    text, note = load(path, source)
    delimiter = delimiter_of(text)
    page = _joined(_records(text, delimiter), source) if delimiter else text
    return Document(source, (Page(None, page),), (note,) if note else ())


def delimiter_of(text: str) -> str | None:
    """Return the delimiter that cuts the first rows into the most columns of equal number, None where none does."""
    best, columns = None, 1
    for delimiter in _DELIMITERS:
        widths = sorted(len(row) for row in _first_rows(text, delimiter))
        usual = widths[len(widths) // 2] if widths else 0
        if usual > columns and widths.count(usual) * 2 > len(widths):
            best, columns = delimiter, usual
    return best


def header_row(rows: Sequence[Sequence[str]]) -> int | None:
    """Return the index of the row that names the columns, None where none does.

    It is the first full row, at most some rows of title above it: as wide as most rows, every cell filled, each name
    once, none a number other than a year. Empty last columns, which many programs write, do not count.
    """
    widths = sorted(len(_filled(row)) for row in rows)
    for number, row in enumerate(rows[:MAX_HEADER_ROW]):
        names = _filled(row)
        if len(names) >= max(widths[len(widths) // 2], 2) and all(names) and len(set(names)) == len(names):
            return None if number + 1 == len(rows) or any(map(_NUMBER.fullmatch, names)) else number
    return None


def _filled(row: Sequence[str]) -> list[str]:
    cells = [" ".join(cell.split()) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    return cells


def _first_rows(text: str, delimiter: str) -> list[list[str]]:
    try:
        return list(islice(_rows(text[:SNIFFED_CHARACTERS], delimiter), SNIFFED_ROWS))
    except csv.Error:
        return []


def _rows(text: str, delimiter: str) -> Iterator[list[str]]:
    lines = io.StringIO(text, newline="")  # a line break inside quotes stays in its cell
    return (row for row in csv.reader(lines, delimiter=delimiter, skipinitialspace=True) if row)


def _records(text: str, delimiter: str) -> Iterator[str]:
    return records(_rows(text, delimiter), _first_rows(text, delimiter))


def records(rows: Iterable[Sequence[str]], first_rows: Sequence[Sequence[str]] | None = None) -> Iterator[str]:
    """Yield a table as text: its title rows, the names of its columns, each row as lines "column: value".

    `first_rows` are those by which the header is found, where `rows` cannot be read twice. A table without a header is
    one record of lines "a | b | c".
    """
    if first_rows is None:
        rows = list(rows)
        first_rows = rows[:SNIFFED_ROWS]
    header, rows = header_row(first_rows), iter(rows)
    if header is None:
        yield "\n".join(filter(None, (row_line(_filled(row)) for row in rows)))
        return
    for title in islice(rows, header):
        yield row_line(_filled(title))
    names = _filled(next(rows))
    yield row_line(names)
    for row in rows:
        names += [f"column {number + 1}" for number in range(len(names), len(row))]
        yield "\n".join(f"{name}: {cell.strip()}" for name, cell in zip(names, row, strict=False) if cell.strip())


def _joined(records: Iterator[str], source: str) -> str:
    """Join the records by empty lines; long names of columns could otherwise multiply a file beyond the memory."""
    parts: list[str] = []
    left = MAX_TEXT_CHARACTERS
    try:
        for record in filter(None, records):
            parts.append(record)
            left -= len(record)
            if left < 0:
                raise too_long(source)
    except csv.Error as error:
        hint = "Open it in a spreadsheet and save it as CSV again."
        raise ReadFailed(f"{source!r} is no valid CSV: {error}.", reason="corrupt", hint=hint) from error
    return "\n\n".join(parts)
