"""Looks at everything gptb stands on: the computer, the models, the database, and every GPT with its index."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from builder.errors import BuilderError, explain

if TYPE_CHECKING:
    from builder.library import Library

SMALL_DISK_BYTES = 1_000_000_000
"""Below this much free space a pull or an ingestion is likely to fail."""


_REPAIR = "Repair it with: gptb doctor --repair"


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
    yield _connections(library)
    for entry in library.entries():
        if entry.gpt is None:
            yield Finding(f"GPT {entry.slug}", "broken", str(entry.problem))
        else:
            yield examine_gpt(library, entry.slug)


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
    try:
        with Database(library.database_path) as database:
            problems = database.problems()
    except BuilderError as error:
        problems = [f"{error} {error.hint}"]
    return Finding("conversations", "broken" if problems else "good", " ".join(problems))


def _connections(library: Library) -> Finding:
    from builder.connections import NONE, PURPOSES, Connections

    found = Connections(library.home).all()
    if not found:
        return Finding("connections", "good", NONE)
    hosts = ", ".join(sorted({one.host for one in found}))
    last = f"the last one {PURPOSES[found[0].purpose]} {found[0].about}"
    return Finding("connections", "good", f"{len(found)} so far, to {hosts}; {last}. All: gptb connections")


def examine_gpt(library: Library, slug: str) -> Finding:
    """Read all of a GPT's index and files; nothing is changed."""
    from builder.changes import indexed
    from builder.rebuild import pending
    from builder.repair import damage

    what = f"GPT {slug}"
    try:
        found = damage(library, slug)
    except Exception as error:  # noqa: BLE001  whatever keeps us from looking is what is to be told
        explanation = explain(error)
        return Finding(what, "broken", f"{explanation.message} {explanation.hint}".strip())
    if found.broken:
        return Finding(what, "broken", f"{' '.join(found.broken)} {_REPAIR}")
    gpt = library.get(slug)
    if pending(library, gpt):
        detail = f"Not indexed by {gpt.embedder} yet; another embedder answers. Go on: gptb files {slug} rebuild"
        return Finding(what, "warning", detail)
    if not found:
        files = len(indexed(library, slug))
        return Finding(what, "good", f"{files} file{'' if files == 1 else 's'} in its index" if files else "")
    sentences = [f"{sentence}: {', '.join(names)}." for sentence, names in (
        ("Not indexed yet", found.waiting),
        ("Not as it was when it was indexed", found.changed),
        ("Indexed, but not in its folder any more", found.lost),
    ) if names]  # fmt: skip
    if found.vectors:
        sentences.append("The file vectors.faiss of its index is not as it was written.")
    return Finding(what, "warning", f"{' '.join(sentences)} {_REPAIR}")
