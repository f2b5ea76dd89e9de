"""The versions of a GPT: when each was replaced and what changed with it, word by word.

They are the earlier gpt.toml, numbered files in history/ of its folder, the newest HISTORY_LIMIT of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from builder import storage
from builder.errors import BuilderError
from builder.spec import SPEC_LIMIT_BYTES

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from builder.library import Library
    from builder.spec import GPT

HISTORY = "history"
HISTORY_LIMIT = 20


Mark = Literal["=", "+", "-"]
_MOST_WORDS = 8_000  # past it whole lines are compared: the time goes with the square of the parts
_COMPARED = (
    "name description instructions conversation_starters model embedder adapter answer_only_from_files capabilities "
    "tools sampling retrieval"
).split()


class Version(NamedTuple):
    """An earlier gpt.toml of a GPT; `saved` is when it was replaced, in seconds since 1970 (UTC)."""

    number: int
    saved: float
    path: Path


class Piece(NamedTuple):
    """A stretch of text that stayed ("="), came ("+") or went ("-")."""

    mark: Mark
    text: str


class Difference(NamedTuple):
    """What became of one field."""

    field: str
    pieces: tuple[Piece, ...]


class SavedVersion(NamedTuple):
    """An earlier version; `replaced` is when, in seconds since 1970 (UTC), `changed` the fields that differ after it.

    `problem` says why it cannot be read, "" where it can.
    """

    number: int
    replaced: float
    changed: tuple[str, ...]
    problem: str = ""


def history(folder: Path) -> list[Version]:
    """The versions in a GPT's folder, newest first. Raises FileRefused for a link among them."""
    paths = [path for path in storage.files_under(folder / HISTORY) if path.stem.isdecimal()]
    return [Version(int(path.stem), path.stat().st_mtime, path) for path in reversed(paths)]


def keep(folder: Path, text: bytes) -> None:
    """Make `text`, cut at what a gpt.toml may have, the newest version; those past HISTORY_LIMIT are removed."""
    storage.make_folder(folder / HISTORY)
    before = history(folder)
    number = before[0].number + 1 if before else 1
    storage.write_bytes(folder / HISTORY / f"{number:06}.toml", text[:SPEC_LIMIT_BYTES])
    for version in before[HISTORY_LIMIT - 1 :]:
        storage.remove_file(version.path)


def versions(library: Library, slug: str) -> list[SavedVersion]:
    """The earlier versions of a GPT, newest first, also where the present one is broken. Raises GptMissing."""
    library.folder(slug)
    after = library.entry(slug).gpt
    found = []
    for kept in library.history(slug):
        try:
            gpt = library.version(slug, kept.number)
        except BuilderError as error:
            found.append(SavedVersion(kept.number, kept.saved, (), str(error)))
            after = None
            continue
        changed = fields_changed(gpt, after) if after else ()
        found.append(SavedVersion(kept.number, kept.saved, changed))
        after = gpt
    return found


def version(library: Library, slug: str, number: int) -> GPT:
    """An earlier version of a GPT. Raises GptMissing, VersionMissing, GptBroken."""
    return library.version(slug, number)


def fields_changed(before: GPT, after: GPT) -> tuple[str, ...]:
    """The fields in which two GPTs differ."""
    return tuple(field for field in _COMPARED if getattr(before, field) != getattr(after, field))


def compare(before: GPT, after: GPT) -> list[Difference]:
    """What came and went between two GPTs, field by field."""
    return [
        Difference(field, tuple(words(as_text(getattr(before, field)), as_text(getattr(after, field)))))
        for field in fields_changed(before, after)
    ]


def words(before: str, after: str) -> list[Piece]:
    """The way from one text to another in whole words; the pieces marked "=" and "+" joined are the new text."""
    from difflib import SequenceMatcher

    one, other = _parts(before), _parts(after)
    if max(len(one), len(other)) > _MOST_WORDS:
        one, other = before.splitlines(keepends=True), after.splitlines(keepends=True)
    pieces: list[Piece] = []
    # What stands everywhere in a long text is not looked for: a text that repeats itself would take minutes.
    for kind, start, end, new_start, new_end in SequenceMatcher(None, one, other, autojunk=True).get_opcodes():
        if kind == "equal":
            pieces.append(Piece("=", "".join(one[start:end])))
            continue
        gone, came = "".join(one[start:end]), "".join(other[new_start:new_end])
        pieces += [Piece("-", gone)] if gone else []
        pieces += [Piece("+", came)] if came else []
    return pieces


def as_text(value: object) -> str:
    """A field's value as a person reads it; lists a line each."""
    if isinstance(value, str):
        return value
    if isinstance(value, tuple):
        return "\n".join(map(str, value))
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return ""
    items = dict(value)  # type: ignore[call-overload]
    return "\n".join(f"{key} = {items[key]}" for key in sorted(items))


def _parts(text: str) -> Sequence[str]:
    import re

    return re.findall(r"\w+|\s+|[^\w\s]", text)
