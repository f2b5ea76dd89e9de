"""A conversation as a file to keep or hand on: Markdown to read, JSON with all of its branches."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from builder.errors import SpecInvalid, quoted
from builder.storage import write_text
from rag.types import place_in_words

if TYPE_CHECKING:
    from builder.conversations import OpenedConversation
    from builder.stored_message import StoredMessage

WAYS = (".md", ".json")


def export_conversation(opened: OpenedConversation, gpt_name: str, path: Path) -> None:
    """Write it as the name's ending says: .md or .json. Raises SpecInvalid for any other ending."""
    way = path.suffix.lower()
    if way not in WAYS:
        raise SpecInvalid(f"{quoted(path.name)} is neither Markdown nor JSON.", hint="End the name with .md or .json.")
    write_text(path, as_markdown(opened, gpt_name) if way == ".md" else as_json(opened, gpt_name))


def as_markdown(opened: OpenedConversation, gpt_name: str) -> str:
    """The branch that is looked at, each message under a heading, an answer with its sources."""
    parts = [f"# {opened.title or 'Conversation'}", f"With {gpt_name}."]
    for message in opened.tree.path:
        who = "You" if message.role == "user" else gpt_name
        parts.append(f"## {who}, {_when(message.created)}")
        parts.append(message.content)
        if cited := cited_places(message):
            parts.append("Sources: " + "; ".join(cited))
    return "\n\n".join(parts) + "\n"


def as_json(opened: OpenedConversation, gpt_name: str) -> str:
    """All messages of the tree; `path` names those of the branch that is looked at."""
    tree = opened.tree
    whole = {
        "gpt": gpt_name,
        "title": opened.title,
        "path": [message.id for message in tree.path],
        "messages": [_as_json(message, opened.ratings.get(message.id)) for message in tree],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def cited_places(message: StoredMessage) -> list[str]:
    """Where the passages are that support an answer, in words, each once."""
    numbers = sorted({one["passage"] for one in message.citations if one.get("passage") is not None})
    found = [message.sources[number - 1] for number in numbers if 1 <= number <= len(message.sources)]
    return list(dict.fromkeys(place_in_words(one["source"], one.get("page"), one.get("label") or "") for one in found))


def _as_json(message: StoredMessage, rating: int | None) -> dict[str, Any]:
    return {
        "id": message.id,
        "parent": message.parent,
        "role": message.role,
        "content": message.content,
        "created": _when(message.created),
        "ended": message.ended if message.role == "assistant" else None,
        "rating": rating,
        "sources": list(message.sources),
        "citations": list(message.citations),
    }


def _when(seconds: float) -> str:
    return datetime.fromtimestamp(seconds).astimezone().isoformat(sep=" ", timespec="seconds")
