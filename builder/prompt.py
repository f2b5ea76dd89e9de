"""The prompt: instructions, passages, history and question, fitted into the model's context.

What does not fit is left out in a fixed order, oldest messages first, then the passages of lowest rank; instructions
and question always stay. The budget says where every token went, so that nothing is cut in silence.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from builder.errors import QuestionTooLong

if TYPE_CHECKING:
    from engine.chat import Message
    from rag.types import Passage

Count = Callable[[Sequence["Message"]], int]
"""Measures messages as the model will see them: the tokens of the rendered chat."""


@dataclass(frozen=True)
class Example:
    """A question with the text that answers it, shown to a model before the real one."""

    text: str
    question: str
    answer: str


@dataclass(frozen=True)
class Layout:
    """How instructions, passages and question are written for the model.

    `passage` takes {number}, {source}, {page}, {text}; `question` takes {passages}, {question}. With `examples` the
    prompt is plain text for the model to go on with, else a conversation in the model's own chat template.
    """

    system: str = "{instructions}"
    passage: str = "[{number}] {text}"
    between: str = "\n\n"
    """What stands between two passages."""
    question: str = "{passages}\n\nQuestion: {question}"
    sentences: int = 0
    """Give the model so many sentences of the passages, the nearest to the question; 0 gives it the whole passages."""
    examples: tuple[Example, ...] = ()
    stop: tuple[str, ...] = ()
    """Strings that end an answer, besides those of the GPT."""


CHAT = Layout()
"""For models that follow instructions."""

COMPLETION = Layout(
    passage="{text}",
    between=" ",
    question="Text: {passages}\nQuestion: {question}\nAnswer:",
    sentences=1,
    stop=("\n",),
    examples=(
        Example(
            "The library in Holm was opened in 1911 by the mayor, Anna Berg.",
            "Who opened the library?",
            "Anna Berg",
        ),
        Example(
            "Plants make sugar from sunlight. The process takes place in the chloroplasts of a leaf.",
            "Where in a leaf does the process take place?",
            "in the chloroplasts",
        ),
        Example(
            "The bridge is 120 metres long and cost 4 million dollars.",
            "How much did the bridge cost?",
            "4 million dollars",
        ),
        Example(
            "The treaty was signed in Vienna in May 1815 after nine months of talks. It was kept for forty years.",
            "When was the treaty signed?",
            "May 1815",
        ),
        Example("Iron rusts in wet air because it reacts with oxygen; zinc does not.", "Why does iron rust?",
                "it reacts with oxygen"),
        Example(
            "The north wing holds the maps, the south wing the coins. Most visitors come for the coins.",
            "What do most visitors come for?",
            "the coins",
        ),
    ),
)  # fmt: skip
"""For small models, which do not follow instructions but go on with a pattern.

On SQuAD questions over retrieved passages it takes SmolLM2-135M-Instruct to more than twice the F1 of the best of the
chat layouts (`python -m tests.bench.grounded`; all that was tried is in tests/bench/LOG.md).
"""


@dataclass(frozen=True)
class Budget:
    """Where the tokens of the context went; all counts are tokens."""

    context_tokens: int
    answer_tokens: int
    prompt_tokens: int
    instructions_tokens: int
    passages_tokens: int
    history_tokens: int
    question_tokens: int
    passages_left_out: int
    messages_left_out: int


@dataclass(frozen=True)
class Prompt:
    """The messages for the model, the passages that made it in, and the account of the tokens."""

    messages: tuple[Message, ...]
    passages: tuple[Passage, ...]
    budget: Budget


def assemble_prompt(
    instructions: str,
    question: str,
    passages: Sequence[Passage],
    history: Sequence[Message],
    *,
    count: Count,
    context_tokens: int,
    answer_tokens: int,
    layout: Layout = CHAT,
) -> Prompt:
    """Fit everything into `context_tokens` less `answer_tokens`, keeping as much as fits.

    Raises QuestionTooLong, with the sizes, where instructions and question alone do not fit.
    """
    room = context_tokens - answer_tokens
    bare = count(bare_messages(layout, instructions, question))
    if bare > room:
        raise QuestionTooLong(prompt_tokens=bare, answer_tokens=answer_tokens, context_tokens=context_tokens)
    kept_passages = _longest(
        len(passages), lambda n: count(_messages(layout, instructions, question, passages[:n], ())) <= room
    )
    chosen = tuple(passages[:kept_passages])
    with_passages = count(_messages(layout, instructions, question, chosen, ()))
    turns = _turn_starts(history)
    kept_turns = _longest(
        len(turns),
        lambda n: count(_messages(layout, instructions, question, chosen, _last_turns(history, turns, n))) <= room,
    )
    kept_history = _last_turns(history, turns, kept_turns)
    messages = tuple(_messages(layout, instructions, question, chosen, kept_history))
    total = count(messages)
    instructions_tokens = bare - count(_messages(layout, "", question, (), ()))
    return Prompt(
        messages,
        chosen,
        Budget(
            context_tokens=context_tokens,
            answer_tokens=answer_tokens,
            prompt_tokens=total,
            instructions_tokens=instructions_tokens,
            passages_tokens=with_passages - bare,
            history_tokens=total - with_passages,
            question_tokens=bare - instructions_tokens,
            passages_left_out=len(passages) - kept_passages,
            messages_left_out=len(history) - len(kept_history),
        ),
    )


def _longest(most: int, fits: Callable[[int], bool]) -> int:
    """Return the largest n in 0..most for which `fits(n)`; 0 is taken to fit. Binary search: counting is not free."""
    if most and fits(most):
        return most
    low, high = 0, most
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if fits(middle) else (low, middle)
    return low


def _turn_starts(history: Sequence[Message]) -> list[int]:
    """Return where each turn begins: a question and its answer are kept or left out together."""
    return [place for place, message in enumerate(history) if message.role == "user"]


def _last_turns(history: Sequence[Message], starts: Sequence[int], turns: int) -> Sequence[Message]:
    return history[starts[len(starts) - turns] :] if turns else ()


def bare_messages(layout: Layout, instructions: str, question: str) -> list[Message]:
    """Write the prompt of a question without passages and history."""
    return _messages(layout, instructions, question, (), ())


def _messages(
    layout: Layout, instructions: str, question: str, passages: Sequence[Passage], history: Sequence[Message]
) -> list[Message]:
    from engine.chat import Message

    system = layout.system.replace("{instructions}", instructions).strip()
    head = [Message("system", system)] if system else []
    return [*head, *history, Message("user", write_question(layout, question, passages))]


def write_completion(layout: Layout, messages: Sequence[Message]) -> str:
    """Write a conversation as plain text: instructions, examples, earlier turns, the question left to be answered."""
    head = [message.content for message in messages if message.role == "system"]
    *said, last = (message.content for message in messages if message.role != "system")
    shown = [
        f"{_fill(layout.question, {'{question}': example.question}, '{passages}', example.text)} {example.answer}"
        for example in layout.examples
    ]
    earlier = [f"Question: {asked}\nAnswer: {answer}" for asked, answer in zip(said[::2], said[1::2], strict=True)]
    return "\n\n".join([*head, *shown, *earlier, last])


def write_question(layout: Layout, question: str, passages: Sequence[Passage]) -> str:
    """Write the last message: the question alone, or the passages and the question as the layout says."""
    if not passages:
        return question
    written = layout.between.join(_write_passage(layout, number, p) for number, p in enumerate(passages, start=1))
    return _fill(layout.question, {"{question}": question}, "{passages}", written)


def _write_passage(layout: Layout, number: int, passage: Passage) -> str:
    place = {"{number}": str(number), "{page}": str(passage.page or ""), "{source}": passage.source}
    return _fill(layout.passage, place, "{text}", passage.text.strip())


def _fill(template: str, fields: Mapping[str, str], last: str, text: str) -> str:
    """Put `fields` into `template`, and `text` at `last`; what is put in is never looked into for further fields."""
    before, _, after = template.partition(last)
    pattern = re.compile("|".join(map(re.escape, fields)))
    return text.join(pattern.sub(lambda found: fields[found[0]], part) for part in (before, after))
