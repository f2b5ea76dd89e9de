"""Which of two answers a person preferred, and what they said an answer should have been: for preference training."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from builder.message_tree import turns
from builder.stored_message import as_json, storable

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from builder.conversations import Conversations
    from builder.database import Database
    from builder.message_tree import MessageTree
    from engine.chat import Message

Kind = Literal["choice", "correction"]


class Comparison(NamedTuple):
    """After `prompt` (instructions, what was said, the question) `chosen` is better than `rejected`."""

    kind: Kind
    prompt: Sequence[Mapping[str, str]]
    chosen: str
    rejected: str
    created: float

    def as_json(self) -> dict[str, Any]:
        """As preference trainers read it: prompt, chosen and rejected are lists of messages."""
        return {
            "prompt": list(self.prompt),
            "chosen": [{"role": "assistant", "content": self.chosen}],
            "rejected": [{"role": "assistant", "content": self.rejected}],
            "kind": self.kind,
        }


def add_comparison(
    database: Database, slug: str, kind: Kind, prompt: Iterable[Message], chosen: str, rejected: str
) -> None:
    """Keep one; it is on the disk when this returns, and stays where its conversation is deleted."""
    messages = as_json({"role": message.role, "content": message.content} for message in prompt)
    with database.transaction() as connection:
        connection.execute(
            "INSERT INTO comparison (gpt, kind, prompt, chosen, rejected, created) VALUES (?, ?, ?, ?, ?, ?)",
            (slug, kind, messages, storable(chosen), storable(rejected), time.time()),
        )


def comparisons(database: Database, slug: str) -> list[Comparison]:
    """Return those of a GPT, oldest first."""
    query = "SELECT kind, prompt, chosen, rejected, created FROM comparison WHERE gpt = ? ORDER BY id"
    with database.transaction(writes=False) as connection:
        rows = connection.execute(query, (slug,)).fetchall()
    return [Comparison(kind, tuple(json.loads(prompt)), *rest) for kind, prompt, *rest in rows]


def as_json_lines(found: Iterable[Comparison]) -> str:
    """Return them as JSON lines."""
    return "".join(json.dumps(one.as_json(), ensure_ascii=False) + "\n" for one in found)


def prefer(kept: Conversations, conversation: str, chosen: int, rejected: int, instructions: str) -> None:
    """Keep that one answer to a question is better than another, and look at it; nothing is learned from equal ones."""
    tree = kept.open(conversation).tree
    better, worse = tree[chosen].content, tree[rejected].content
    if better != worse:
        add_comparison(kept.database, kept.slug, "choice", _prompt(tree, chosen, instructions), better, worse)
    kept.look_at(conversation, tree.end_of(chosen))


def correct(kept: Conversations, conversation: str, answer: int, text: str, instructions: str) -> None:
    """Keep what a person says an answer should have been, as an answer beside it and as a comparison.

    Where only the first could be kept, trying again keeps the second and adds no other answer.
    """
    tree = kept.open(conversation).tree
    there = [one.id for one in tree.siblings(answer) if (one.ended, one.content) == ("corrected", text)]
    if there:
        kept.look_at(conversation, tree.end_of(there[-1]))
    else:
        kept.correct(conversation, answer, text)
    prompt = _prompt(tree, answer, instructions)
    add_comparison(kept.database, kept.slug, "correction", prompt, text, tree[answer].content)


def _prompt(tree: MessageTree, answer: int, instructions: str) -> list[Message]:
    from engine.chat import Message

    *before, question = tree.up_to(tree[answer].parent)
    head = [Message("system", instructions)] if instructions else []
    return [*head, *turns(before), Message("user", question.content)]
