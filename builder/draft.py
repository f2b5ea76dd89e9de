"""What a person has typed about a GPT and not saved: `draft.json` in its folder, until it is saved or thrown away.

A draft may be half-typed (an empty name), so it is no gpt.toml; what in it is no longer valid is left out when it is
taken up again. It never leaves this computer, and a copy of the GPT does not have it.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from builder import storage
from builder.errors import BuilderError
from builder.fields import FIELDS, TABLES
from builder.merge import changes

if TYPE_CHECKING:
    from builder.library import Library
    from builder.spec import GPT

DRAFT = "draft.json"
LIMIT_BYTES = 512 * 1024
_FIELDS = (
    "name description instructions conversation_starters model adapter answer_only_from_files capabilities".split()
)


def keep(library: Library, gpt: GPT, saved: GPT) -> None:
    """Keep what of `gpt` is not as it is `saved`; it is on the disk when this returns. Raises GptMissing, OSError."""
    changed = changes(saved, gpt)
    typed: dict[str, Any] = {key: changed[key] for key in _FIELDS if key in changed}
    typed |= {key: dict(changed[key]) for key in TABLES if key in changed}
    storage.write_text(library.folder(gpt.slug) / DRAFT, json.dumps(typed, ensure_ascii=False))


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


def waiting(library: Library, slugs: list[str]) -> list[str]:
    """Those of the GPTs that have a draft."""
    return [slug for slug in slugs if (library.gpts_folder / slug / DRAFT).is_file()]


def _fits(key: str, value: object) -> bool:
    return (key == "name" and value == "") or (key == "adapter" and value is None) or not FIELDS[key](value)


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
