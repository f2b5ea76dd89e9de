"""Text that is shown as far as there is room for it; what is cut is "…"."""

from __future__ import annotations

TAIL = 15
"""Of a name the end tells as much as the beginning: "2026…lease.pdf"."""


def cut(text: str, most: int) -> str:
    """At most so many characters, from the beginning."""
    return text if len(text) <= most else f"{text[: most - 1]}…"


def cut_middle(name: str, most: int) -> str:
    """At most so many characters, the last TAIL among them; `most` is more than TAIL."""
    return name if len(name) <= most else f"{name[: most - TAIL - 1]}…{name[-TAIL:]}"
