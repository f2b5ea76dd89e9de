"""All that the command line prints: answers on standard output, progress and problems on standard error.

Colour only on a terminal, and never with NO_COLOR set (https://no-color.org). `gptb list` uses this module, so it
imports nothing heavy at its top.
"""

from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from contextlib import AbstractContextManager
    from typing import Any, TextIO

    from rich.progress import Progress


def say(text: str = "", *, end: str = "\n") -> None:
    """Print on standard output: what the person asked for. Raises ReaderGone."""
    _write(clean(text) + end)


class ReaderGone(Exception):
    """Who read our standard output went away, as in `gptb list | head`: there is nobody left to print for."""


def _write(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        raise ReaderGone from None


def note(text: str = "") -> None:
    """Print on standard error: what happens meanwhile."""
    sys.stdout.flush()
    sys.stderr.write(clean(text) + "\n")
    sys.stderr.flush()


def problem(message: str, hint: str = "") -> None:
    """Print one problem on standard error: the sentence, and below it the way out."""
    note(f"{paint('Error:', 'bold red', sys.stderr)} {message}")
    if hint:
        note(f"  {hint}")


def clean(text: str) -> str:
    """Take control characters out of `text`, except line breaks and tabs and our own colours.

    Model output, file names and documents are outside text: an escape sequence in them could rewrite the terminal.
    """
    if text.isprintable():
        return text
    return "".join(character for character in text if character in "\n\t" or not _is_control(character)).translate(
        _PAINT
    )


def _is_control(character: str) -> bool:
    code = ord(character)
    return (
        code < 32
        or 127 <= code < 160
        or 0x202A <= code <= 0x202E
        or 0x2066 <= code <= 0x2069
        or 0xD800 <= code < 0xE000
    )


# Our own styles travel through `clean` as private characters and become escape sequences behind it.
_STYLES = {
    "bold": "\x1b[1m",
    "dim": "\x1b[2m",
    "red": "\x1b[31m",
    "green": "\x1b[32m",
    "yellow": "\x1b[33m",
    "end": "\x1b[0m",
}
_MARKS = {name: chr(0xF0000 + place) for place, name in enumerate(_STYLES)}
_PAINT = {ord(mark): _STYLES[name] for name, mark in _MARKS.items()}


def paint(text: str, style: str, stream: TextIO | None = None) -> str:
    """Return `text` in `style` ("bold", "dim", "bold red" ...) where `stream` (standard output) is a terminal."""
    if not coloured(stream or sys.stdout):
        return text
    return "".join(_MARKS[word] for word in style.split()) + text + _MARKS["end"]


def coloured(stream: TextIO) -> bool:
    """Tell whether `stream` is a terminal that wants colour."""
    import os

    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def table(rows: Sequence[Sequence[str]], *, head: Sequence[str], width: int | None = None) -> None:
    """Print rows in columns; where they do not fit the terminal the last one is cut, then the widest of the others."""
    cells = [[_one_line(cell) for cell in row] for row in rows]
    if not cells:
        return
    columns = width or columns_of_terminal()
    sizes = [max(columns_taken(row[place]) for row in [list(head), *cells]) for place in range(len(head))]
    _narrow(sizes, columns)
    say(paint(_line(list(head), sizes, columns), "dim"))
    for row in cells:
        say(_line(row, sizes, columns))


_LEAST_COLUMNS = 10


def _narrow(sizes: list[int], columns: int) -> None:
    """Take from the widest columns, in place, what keeps the last one from what it needs, or a third of the width."""
    last = max(min(sizes[-1], columns // 3), _LEAST_COLUMNS)
    room = max(columns - last - 2 * (len(sizes) - 1), (len(sizes) - 1) * _LEAST_COLUMNS)
    while len(sizes) > 1 and sum(sizes[:-1]) > room:
        sizes[sizes.index(max(sizes[:-1]))] -= 1


def _line(row: Sequence[str], sizes: Sequence[int], columns: int) -> str:
    start = "  ".join(_filled(cell, size) for cell, size in zip(row[:-1], sizes, strict=False))
    last = shorten(row[-1], max(columns - columns_taken(start) - 2, _LEAST_COLUMNS))
    return f"{start}  {last}".rstrip() if start else last


def _filled(text: str, columns: int) -> str:
    fitted = shorten(text, columns)
    return fitted + " " * (columns - columns_taken(fitted))


def shorten(text: str, columns: int) -> str:
    """Cut `text` where it takes more than `columns` columns of a terminal; the last of them is then an ellipsis."""
    if columns_taken(text) <= columns:
        return text
    taken = 0
    kept: list[str] = []
    for character in text:
        taken += columns_taken(character)
        if taken > columns - 1:
            break
        kept.append(character)
    return "".join(kept) + "…"


def columns_taken(text: str) -> int:
    """Count the columns that `text` takes on a terminal: two for wide characters and emoji, none for marks."""
    if text.isascii():
        return len(text)
    import unicodedata

    return sum(
        0
        if unicodedata.combining(character) or unicodedata.category(character) == "Cf"
        else 2
        if unicodedata.east_asian_width(character) in "WF"
        else 1
        for character in text
    )


def columns_of_terminal() -> int:
    """Return the width of the terminal in columns; 80 where there is none."""
    import os

    try:
        return int(os.environ.get("COLUMNS", "")) or os.get_terminal_size(sys.stdout.fileno()).columns
    except (OSError, ValueError):
        try:
            return os.get_terminal_size(sys.stdout.fileno()).columns
        except (OSError, ValueError):
            return 80


def _one_line(text: str) -> str:
    return " ".join(text.split())


def print_json(value: Any) -> None:
    """Print `value` as indented JSON; characters beyond ASCII stay readable."""
    _write(_as_json(value, indent=2) + "\n")


def print_json_line(value: Any) -> None:
    """Print `value` as one line of JSON."""
    _write(_as_json(value) + "\n")


def _as_json(value: Any, indent: int | None = None) -> str:
    """JSON in which what a terminal would obey, or no encoding can say (names of files), is escaped."""
    import json

    ascii_only = not (sys.stdout.encoding or "utf-8").lower().startswith("utf")
    text = json.dumps(value, ensure_ascii=ascii_only, indent=indent)
    return "".join(f"\\u{ord(sign):04x}" if sign != "\n" and _is_control(sign) else sign for sign in text)


def size(count: int) -> str:
    """Write a number of bytes for a person: "98 MB" (powers of ten, as disks and downloads are sold)."""
    amount = float(count)
    for unit in ("bytes", "kB", "MB", "GB"):
        if amount < 1000 or unit == "GB":
            return f"{amount:.0f} {unit}" if amount >= 10 or unit == "bytes" else f"{amount:.1f} {unit}"
        amount /= 1000
    raise AssertionError("unreachable")


def many(count: int) -> str:
    """Write a large number for a person: "135 million", "1.1 billion"."""
    for unit, word in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million")):
        if count >= unit:
            amount = count / unit
            return f"{amount:.0f} {word}" if amount >= 10 else f"{amount:.1f} {word}"
    return f"{count:,}"


def plural(count: int, noun: str) -> str:
    """Write "1 file", "2 files"; only for nouns that take an s."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def wrapped(text: str, indent: str = "") -> str:
    """Wrap `text` to the terminal's width, every line behind `indent`."""
    import textwrap

    width = max(columns_of_terminal(), 20)
    return textwrap.fill(" ".join(text.split()), width, initial_indent=indent, subsequent_indent=indent)


def progress(*, time_left: bool = True) -> AbstractContextManager[Progress]:
    """Return rich's progress display on standard error; it draws nothing where that is no terminal.

    Descriptions are shown as they are, not as rich's markup. Without `time_left` the amount says it.
    """
    from rich.console import Console
    from rich.progress import BarColumn, Progress, ProgressColumn, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns: list[ProgressColumn] = [
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        TextColumn("{task.fields[amount]}", markup=False),
    ]
    if time_left:
        columns.append(TimeRemainingColumn())
    return Progress(*columns, console=console, transient=True, disable=not console.is_terminal)
