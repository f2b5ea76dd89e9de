"""What a person has typed about a GPT and not saved: `draft.json` in its folder, until it is saved or thrown away.

A draft may be half-typed (an empty name, a text that is still too long), so it is no gpt.toml; what in it is of another
kind than the field, or a setting out of its range, is left out when it is taken up again. It never leaves this
computer, and a copy of the GPT does not have it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from builder import storage
from builder.errors import BuilderError, SpecInvalid
from builder.fields import FIELDS, TABLES
from builder.merge import changes

if TYPE_CHECKING:
    from collections.abc import Iterable

    from builder.library import Library
    from builder.spec import GPT

DRAFT = "draft.json"
LIMIT_BYTES = 4 << 20
_FIELDS = (
    "name description instructions conversation_starters model adapter answer_only_from_files capabilities".split()
)

_TEXTS, _LISTS = ("name", "description", "instructions", "model"), ("conversation_starters", "capabilities")


def keep(library: Library, gpt: GPT, saved: GPT) -> None:
    """Keep what of `gpt` is not as it is `saved`; it is on the disk when this returns.

    Raises GptMissing, OSError, and SpecInvalid for more than LIMIT_BYTES.
    """
    changed = changes(saved, gpt)
    typed: dict[str, Any] = {key: changed[key] for key in _FIELDS if key in changed}
    typed |= {key: dict(changed[key]) for key in TABLES if key in changed}
    text = json.dumps(typed)
    if len(text) > LIMIT_BYTES:
        raise SpecInvalid("This is too long to be kept until it is saved.", hint="Move long texts into files.")
    storage.write_text(library.folder(gpt.slug) / DRAFT, text)


def load(library: Library, gpt: GPT) -> GPT | None:
    """`gpt` as it was typed last; None where that was saved or thrown away, or cannot be read."""
    try:
        text = storage.read_text(library.folder(gpt.slug) / DRAFT, limit_bytes=LIMIT_BYTES)
        typed = json.loads(text)
    except (OSError, ValueError, RecursionError, BuilderError):
        return None
    if not isinstance(typed, dict):
        return None
    drafted = {key: _frozen(typed[key]) for key in _FIELDS if key in typed and _fits(key, typed[key])}
    for table, fields in TABLES.items():
        given = typed.get(table)
        if isinstance(given, dict):
            drafted[table] = {k: _frozen(v) for k, v in given.items() if k in fields and not fields[k](v)}
    found = gpt.replace(**drafted)
    return None if found == gpt else found


def discard(library: Library, slug: str) -> None:
    """Throw a draft away, where there is one. Raises GptMissing, OSError."""
    path = library.folder(slug) / DRAFT
    if path.exists():
        storage.remove_file(path)


def waiting(library: Library, gpts: Iterable[GPT]) -> list[str]:
    """The slugs of those GPTs that have a draft which is not what is saved."""
    drafted = (gpt for gpt in gpts if (library.gpts_folder / gpt.slug / DRAFT).is_file())
    return [gpt.slug for gpt in drafted if load(library, gpt)]


def _fits(key: str, value: object) -> bool:
    if isinstance(value, list):
        return key in _LISTS and all(isinstance(one, str) for one in value)
    return isinstance(value, str) if key in _TEXTS else (key == "adapter" and value is None) or not FIELDS[key](value)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
