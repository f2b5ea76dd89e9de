"""What can go wrong in rag: a small tree; each error has one sentence that names the thing, and a hint: the way out."""

from typing import Literal

Reason = Literal["password", "corrupt", "unsupported", "empty", "timeout", "too large", "unreadable"]
"""Why a file gives no text: locked, damaged, of a kind that has no reader, without text, too slow, over a limit, or
kept from us by the system (permission, no longer there, not a regular file)."""

REASONS: tuple[Reason, ...] = ("password", "corrupt", "unsupported", "empty", "timeout", "too large", "unreadable")


class RagError(Exception):
    """The root of the tree: `str(error)` is the sentence, `error.hint` the way out (may be empty)."""

    def __init__(self, message: str, *, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class ReadFailed(RagError):
    """A file gave no text; `reason` says why in one word."""

    def __init__(self, message: str, *, reason: Reason, hint: str = "") -> None:
        super().__init__(message, hint=hint)
        self.reason: Reason = reason


class IndexBroken(RagError):
    """The files of an index do not fit together or are damaged."""


class EmbedderMismatch(RagError):
    """An index was made by another embedder than the one at hand."""


class LabelsInvalid(RagError):
    """A file of labelled questions is not as it should be."""
