"""How many threads a person wants the products to take: GPTB_THREADS in the environment."""

from __future__ import annotations

import os

from engine.errors import RunInvalid

MOST = 64
VARIABLE = "GPTB_THREADS"


def wanted_threads() -> int | None:
    """What GPTB_THREADS says, None where it says nothing. Raises RunInvalid for what is no number from 1 to 64."""
    text = os.environ.get(VARIABLE, "").strip()
    if not text:
        return None
    if not (text.isascii() and text.isdecimal()) or not 1 <= int(text) <= MOST:
        raise RunInvalid(f"{VARIABLE} is {text[:20]!r}.", hint=f"Set it to a number from 1 to {MOST}, or not at all.")
    return int(text)
