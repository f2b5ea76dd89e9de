"""A kept answer as the event with which it ended, to be shown again as it was."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from builder.events import Finished
from rag.types import Citation, Passage

if TYPE_CHECKING:
    from collections.abc import Mapping

    from builder.stored_message import StoredMessage

Kind = TypeVar("Kind", Passage, Citation)

_NOTHING: dict[str, Any] = {"id": "", "text": "", "score": 0.0, "label": "", "page": None, "start": 0, "end": 0}


def finished(message: StoredMessage) -> Finished:
    """The answer with its passages and what supports each sentence; neither where an early version kept it."""
    passages = tuple(_made(Passage, one) for one in message.sources)
    citations = tuple(_made(Citation, one) for one in message.citations)
    return Finished(message.content, "end", passages, citations, None, 0, 0)


def _made(kind: type[Kind], values: Mapping[str, Any]) -> Kind:
    known = _NOTHING | dict(values)
    return kind(**{field.name: known.get(field.name, "") for field in fields(kind)})
