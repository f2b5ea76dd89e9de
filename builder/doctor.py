"""Looks at everything gptb stands on: the computer, the models, the database, and every GPT with its index."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from builder.errors import explain

if TYPE_CHECKING:
    from builder.library import Library

SMALL_DISK_BYTES = 1_000_000_000
"""Below this much free space a pull or an ingestion is likely to fail."""


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; `detail` says what is wrong and the way out, or what was found."""

    what: str
    state: Literal["good", "warning", "broken"]
    detail: str = ""


def examine(library: Library) -> Iterator[Finding]:
    """Look at one thing after the other; nothing is changed. Hashing the models takes some seconds."""
    yield _computer(library)
    yield from _models(library)
    yield _database(library)
    for entry in library.entries():
        if entry.gpt is None:
            yield Finding(f"GPT {entry.slug}", "broken", str(entry.problem))
        else:
            yield _gpt(library, entry.slug)


def _computer(library: Library) -> Finding:
    from engine.run.opening import how_models_run

    place = library.home
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    fast, how = how_models_run()
    detail = f"Python {sys.version.split()[0]}. {free / 1e9:.1f} GB free in {library.home}. {how}"
    return Finding("this computer", "good" if fast and free >= SMALL_DISK_BYTES else "warning", detail)


def _models(library: Library) -> Iterator[Finding]:
    from builder.models import installed, missing
    from builder.spec import DEFAULT_EMBEDDER, DEFAULT_MODEL
    from engine.weights.store import check

    for model in installed(library):
        problems = check(model.name, library.models_folder)
        hint = f" Fetch it again: gptb models rm -y {model.name} && gptb models pull {model.name}" if problems else ""
        yield Finding(f"model {model.name}", "broken" if problems else "good", " ".join(problems) + hint)
    for name in missing(library, [DEFAULT_MODEL, DEFAULT_EMBEDDER]):
        yield Finding(
            f"model {name}", "warning", f"Not here yet; the first use fetches it, or: gptb models pull {name}"
        )


def _database(library: Library) -> Finding:
    from builder.database import Database

    if not library.database_path.exists():
        return Finding("conversations", "good", "None yet.")
    with Database(library.database_path) as database:
        problems = database.problems()
    return Finding("conversations", "broken" if problems else "good", " ".join(problems))


def _gpt(library: Library, slug: str) -> Finding:
    from builder.knowledge import listing
    from builder.rebuild import pending

    try:
        sources, waiting = listing(library, slug)
    except Exception as error:  # noqa: BLE001  as above
        explanation = explain(error)
        return Finding(f"GPT {slug}", "broken", f"{explanation.message} {explanation.hint}".strip())
    lost = [source.source for source in sources if not (library.knowledge_folder(slug) / source.source).is_file()]
    if lost:
        return Finding(f"GPT {slug}", "warning", f"Indexed, but not in its folder any more: {', '.join(lost)}.")
    gpt = library.get(slug)
    if pending(library, gpt):
        detail = f"Not indexed by {gpt.embedder} yet; another embedder answers. Go on: gptb files {slug} rebuild"
        return Finding(f"GPT {slug}", "warning", detail)
    if waiting:
        detail = f"Not indexed yet: {', '.join(waiting)}. Finish with: gptb files {slug} sync"
        return Finding(f"GPT {slug}", "warning", detail)
    return Finding(f"GPT {slug}", "good", f"{len(sources)} files in its index" if sources else "")
