"""The answers that a person called good or bad, as trainers of unpaired preferences read them (arXiv:2402.01306)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from builder.message_tree import MessageTree, turns
from builder.stored_message import messages_of

if TYPE_CHECKING:
    from builder.database import Database


def rated(database: Database, slug: str, instructions: str = "") -> list[dict[str, Any]]:
    """Return one {"prompt", "completion", "label"} for each rated answer of a GPT, in the order of the messages."""
    with database.transaction(writes=False) as connection:
        found = connection.execute(_RATED, (slug,)).fetchall()
        names = dict.fromkeys(conversation for _, conversation, _ in found)
        trees = {name: MessageTree(messages_of(connection, name)) for name in names}
    return [_as_json(trees[name], message, value, instructions) for message, name, value in found]


def _as_json(tree: MessageTree, answer: int, value: int, instructions: str) -> dict[str, Any]:
    *before, question = tree.up_to(tree[answer].parent)
    head = [{"role": "system", "content": instructions}] if instructions else []
    said = [{"role": message.role, "content": message.content} for message in turns(before)]
    return {
        "prompt": [*head, *said, {"role": "user", "content": question.content}],
        "completion": [{"role": "assistant", "content": tree[answer].content}],
        "label": value > 0,
    }


_RATED = """
    SELECT message.id, conversation.id, value FROM rating
    JOIN message ON message.id = rating.message JOIN conversation ON conversation.id = message.conversation
    WHERE gpt = ? AND removed IS NULL AND role = 'assistant' AND parent IS NOT NULL ORDER BY message.id
"""
