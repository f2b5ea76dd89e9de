"""How near questions and passages lie for an embedder: some have 0.1 for what does not belong together, others 0.7.

A floor that was fitted to the cosines of one embedder means nothing for another, unless both are measured on the same
texts. These are ours: a question and the passage that answers it, on sixteen matters.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.weights.atomic import replaced

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Embed = Callable[[Sequence[str]], NDArray[np.float32]]

VERSION = 1
"""Counts up when the texts change."""

PAIRS = (
    (
        "How long is the notice period?",
        "Either side may end the contract with three months' notice to the end of a quarter.",
    ),
    (
        "When does the museum open on Sundays?",
        "Opening hours: Tuesday to Saturday from nine to six, Sundays from eleven to five.",
    ),
    (
        "Who invented the steam turbine?",
        "Charles Parsons built the first practical steam turbine in 1884 and used it to make electricity.",
    ),
    (
        "How do I reset the router?",
        "Hold the small button on the back for ten seconds until the light blinks red; the box then starts anew.",
    ),
    (
        "What does a ticket for children cost?",
        "Adults pay twelve euros. Children under fourteen travel for half, and those under six for nothing.",
    ),
    (
        "At what temperature should the bread be baked?",
        "Bake the loaf at 230 degrees for twenty minutes, then at 190 until the crust is dark.",
    ),
    (
        "Which side effects can the medicine have?",
        "Some patients reported headaches and a dry mouth; a rash is rare and should be shown to a doctor.",
    ),
    (
        "How many people live in the capital?",
        "With some 640,000 inhabitants the capital is by far the largest town of the country.",
    ),
    (
        "Why do leaves turn red in autumn?",
        "As days grow short the green pigment breaks down, and sugars left in the leaf are turned into red dyes.",
    ),
    (
        "Who has to sign the expense report?",
        "Travel costs are repaid once the head of the department has signed the form and receipts are attached.",
    ),
    (
        "How is the password encrypted?",
        "Only a salted hash of each user's password is stored; the text itself never reaches the disk.",
    ),
    (
        "What was decided about the new bridge?",
        "The council voted nine to four to begin the crossing over the river next spring.",
    ),
    (
        "How often must the filter be changed?",
        "Replace the cartridge every six months, or sooner when the water runs slowly.",
    ),
    (
        "Are dogs allowed in the flat?",
        "Keeping pets larger than a cat needs the landlord's written permission.",
    ),
    (
        "What is the warranty on the battery?",
        "The manufacturer guarantees the cells for eight years or 160,000 kilometres, whichever comes first.",
    ),
    (
        "How did the company's profit develop?",
        "Net income rose by seven percent to 41 million, mainly because energy became cheaper.",
    ),
)


def measured(embed: Embed, embed_queries: Embed) -> tuple[float, float]:
    """The mean cosine of a question with other questions' passages, and with its own, to two places."""
    cosines = embed_queries([question for question, _ in PAIRS]) @ embed([passage for _, passage in PAIRS]).T
    own = np.eye(len(PAIRS), dtype=bool)
    return round(float(cosines[~own].mean()), 2), round(float(cosines[own].mean()), 2)


def remembered(path: Path, measure: Callable[[], tuple[float, float]]) -> tuple[float, float]:
    """What the file `path` says, or what `measure` finds, which is then written there if that can be done."""
    try:
        unrelated, related = json.loads(path.read_bytes())
        return float(unrelated), float(related)
    except (OSError, ValueError, TypeError):
        found = measure()
    with suppress(OSError):  # in a folder that cannot be written it is measured again next time
        path.parent.mkdir(parents=True, exist_ok=True)
        with replaced(path) as file:
            file.write(json.dumps(found).encode())
    return found
