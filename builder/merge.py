"""Two people, or two pages, change one GPT: each change lands on what is saved by then, and undoes no other."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from builder.spec import GPT

if TYPE_CHECKING:
    from builder.library import Library

_FIELDS = tuple(field for field in GPT._fields if field not in ("slug", "schema"))


def changes(before: GPT, after: GPT) -> dict[str, Any]:
    """The fields in which `after` is not `before`, as it says them."""
    return {field: getattr(after, field) for field in _FIELDS if getattr(after, field) != getattr(before, field)}


def onto(now: GPT, before: GPT, after: GPT) -> GPT:
    """`now` with what was changed from `before` to `after`."""
    return now.replace(**changes(before, after))


def save_changes(library: Library, before: GPT, after: GPT) -> GPT:
    """Save what was changed from `before` to `after`, and nothing else; raises what Library.save raises."""
    with library.lock_settings(after.slug):
        return library.save(onto(library.get(after.slug), before, after))
