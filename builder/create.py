"""Making a GPT by conversation: four questions, a proposal, and wishes that change it.

The person's own words are kept as they are, under plain headings; the model may word the name, the description, the
questions to start with, or a wish, and what it writes is taken only where it stays with what the person said: no
number, no name and hardly a word that they did not use. Otherwise the text is put together from their words. Every
field says which it was.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from builder.errors import QuestionEmpty
from builder.grounds import faithful, says_the_same, topic
from builder.names import without_unfit
from builder.spec import GPT
from builder.wishes import ENDS, by_rule, with_wish
from builder.wishes import SAID as RULED_SAID
from builder.wording import (
    NAME_CHARACTERS,
    STARTER_CHARACTERS,
    STARTERS,
    Drafting,
    ask_for_card,
    ask_for_rule,
    written_by,
)

if TYPE_CHECKING:
    from engine.run.protocol import LanguageModel

Origin = Literal["you", "model"]
Field = Literal["name", "description", "instructions", "conversation_starters"]
NAME_WORDS = 4
PROPOSED, ADDED, AS_SAID = (
    "This is what I made of it.",
    "I added: {value}",
    "I added your wish to the instructions as you said it.",
)
SAID = (PROPOSED, ADDED, AS_SAID, *RULED_SAID)
"""All that is said of a change, for a face to translate."""


class Question(NamedTuple):
    """One question of the interview; `key` is the field of Answers that takes the answer."""

    key: str
    text: str
    hint: str
    heading: str
    """What stands before the answer in the instructions."""


INTERVIEW = (
    Question("purpose", "What is it for?", "For example: answers questions about our lease", "What you are for"),
    Question("audience", "Who is it for?", "For example: people who rent in our house", "Whom you help"),
    Question("tone", "How should it sound?", "For example: friendly, in short sentences", "How you sound"),
    Question("limits", "What must it not do?", "For example: give legal advice", "What you must not do"),
)


class Answers(NamedTuple):
    """What a person said, in their own words; only `purpose` is needed."""

    purpose: str
    audience: str = ""
    tone: str = ""
    limits: str = ""


class Proposal(NamedTuple):
    """A GPT as it is proposed, and where each of its changed texts came from.

    `said` is one sentence about what changed, one of SAID, in which `value` stands for "{value}".
    """

    gpt: GPT
    origins: Mapping[Field, Origin]
    said: str
    value: str = ""

    @property
    def sentence(self) -> str:
        """`said` with its value."""
        return self.said.replace("{value}", self.value)


def propose(answers: Answers, model: LanguageModel | None, base: GPT | None = None) -> Iterator[Drafting | Proposal]:
    """Events of the model's writing, then one Proposal; without a model, or where it strays, from the words alone.

    `base` is the GPT that is filled; its name stays where it has one. Raises QuestionEmpty without a purpose.
    """
    if not _clean(answers.purpose):
        raise QuestionEmpty("It is not said what the GPT is for.", hint="Say it in a few words.")
    answers = Answers(*map(_clean, answers))
    base = base or GPT("")
    plain = _from_words(answers, base)
    written: Mapping[str, Any] = {}
    if model is not None:
        written = yield from written_by(model, ask_for_card(answers.purpose, answers.audience))
    taken = _taken(written, answers, plain)
    if base.name:
        taken.pop("name", None)
    made = plain.replace(**taken)
    yield Proposal(made, {field: "model" if field in taken else "you" for field in _changed(base, made)}, PROPOSED)


def revise(gpt: GPT, wish: str, model: LanguageModel | None) -> Iterator[Drafting | Proposal]:
    """Change a GPT as a person wishes: by a rule where one fits, else in the model's words, else in theirs.

    Raises QuestionEmpty for an empty wish.
    """
    wish = _clean(wish)
    if not wish:
        raise QuestionEmpty("The wish is empty.", hint="Say what should change.")
    ruled = by_rule(gpt, wish)
    if ruled is not None:
        changed, said, value = ruled
        yield Proposal(changed, _changed_by(gpt, changed, "you"), said, value)
        return
    if model is not None:
        written = yield from written_by(model, ask_for_rule(wish))
        sentence = str(written.get("rule", "")).strip()
        if says_the_same(sentence, wish):
            changed = with_wish(gpt, sentence)
            yield Proposal(changed, _changed_by(gpt, changed, "model"), ADDED, sentence)
            return
    changed = with_wish(gpt, wish)
    yield Proposal(changed, _changed_by(gpt, changed, "you"), AS_SAID)


def _changed_by(before: GPT, after: GPT, origin: Origin) -> dict[Field, Origin]:
    return dict.fromkeys(_changed(before, after), origin)


def _changed(before: GPT, after: GPT) -> list[Field]:
    fields: tuple[Field, ...] = ("name", "description", "instructions", "conversation_starters")
    return [field for field in fields if getattr(before, field) != getattr(after, field)]


def _from_words(answers: Answers, base: GPT) -> GPT:
    """Everything in the person's own words."""
    given = answers._asdict()
    lines = [
        f"{question.heading}: {_sentence(given[question.key])}" for question in INTERVIEW if given[question.key].strip()
    ]
    subject = topic(answers.purpose)
    starters = ["What can you help me with?"]
    sure = " about " in answers.purpose  # only there is it sure to be a thing
    if subject and sure and len(subject) <= STARTER_CHARACTERS:
        starters.append(f"What should I know about {subject}?")
    description = _sentence(answers.purpose)
    if answers.audience.strip():
        description = f"{description} For {answers.audience.strip().rstrip('.')}."
    return base.replace(
        name=base.name or _name(subject, answers.purpose),
        description=description[:2000],
        instructions="\n".join(lines),
        conversation_starters=tuple(starters),
    )


def _name(subject: str, purpose: str) -> str:
    name = subject or " ".join(purpose.split()[:4])
    name = name[:NAME_CHARACTERS].strip(" .,;:") or "New GPT"
    return name[0].upper() + name[1:]


def _clean(text: str) -> str:
    """What a person said, in one line, without letters that nobody sees and no GPT may have."""
    return " ".join(without_unfit(text).split())


def _sentence(text: str) -> str:
    text = text[:1].upper() + text[1:]
    return text if not text or text[-1] in ENDS else f"{text}."


def _taken(written: Mapping[str, Any], answers: Answers, plain: GPT) -> dict[str, Any]:
    """Those of the model's texts that stay with what the person said; what it must not do is no ground for any."""
    taken: dict[str, Any] = {}
    words = f"{answers.purpose} {answers.audience} {answers.tone}"
    name, description = str(written.get("name", "")).strip(), str(written.get("description", "")).strip()
    if len(name) >= 3 and len(name.split()) <= NAME_WORDS and faithful(name, answers.purpose, strictly=True):
        taken["name"] = name
    if len(description) > 15 and faithful(description, words):
        taken["description"] = _sentence(description)
    questions = written.get("questions")
    if isinstance(questions, list):
        good = [text.strip() for text in questions if isinstance(text, str) and _is_question(text, words)]
        if good:
            starters = dict.fromkeys([*good, *plain.conversation_starters])
            taken["conversation_starters"] = tuple(starters)[:STARTERS]
    return taken


def _is_question(text: str, words: str) -> bool:
    return len(text.strip()) > 10 and text.strip().endswith("?") and faithful(text, words)
