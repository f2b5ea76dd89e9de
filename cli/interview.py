"""Making and changing a GPT in words: `gptb create --purpose`, `gptb edit --wish`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from cli.output import note

if TYPE_CHECKING:
    from builder.create import Proposal
    from builder.library import Library
    from builder.spec import GPT
    from builder.wording import Drafting
    from engine.run.protocol import LanguageModel


def proposed(shelf: Library, gpt: GPT, purpose: str, audience: str, tone: str, must_not: str) -> GPT:
    """`gpt` with what the model, or the person's own words, make of the answers; says which text came from where."""
    from builder.create import Answers, propose

    model = _model(shelf, gpt)
    last = _last(propose(Answers(purpose, audience, tone, must_not), model, gpt))
    made = last.gpt
    texts = {
        "name": made.name,
        "description": made.description,
        "instructions": made.instructions,
        "conversation_starters": " / ".join(made.conversation_starters),
    }
    for field, origin in last.origins.items():
        whose = f"in the words of {made.model}" if origin == "model" else "in your words"
        note(f"{field.replace('_', ' ')} ({whose}): {texts[field]}")
    return made


def wished(shelf: Library, gpt: GPT, wishes: Sequence[str]) -> GPT:
    """`gpt` after each wish; says what became of it."""
    from builder.create import revise

    model = _model(shelf, gpt)
    for wish in wishes:
        last = _last(revise(gpt, wish, model))
        gpt = last.gpt
        note(last.sentence)
    return gpt


def _model(shelf: Library, gpt: GPT) -> LanguageModel:
    from builder.assemble import open_model
    from cli.models import ensure

    ensure(shelf, [gpt.model])
    return open_model(shelf, gpt)


def _last(events: Iterator[Drafting | Proposal]) -> Proposal:
    from builder.create import Proposal

    return next(event for event in events if isinstance(event, Proposal))
