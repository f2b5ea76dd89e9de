"""What can go wrong in the engine: one sentence that names the thing, and a hint that says the way out."""


class EngineError(Exception):
    """The root of the engine's errors. `str(error)` is one sentence; `error.hint` is the way out, or "".

    Sentences quote strangers' files, so they are made one line of printable characters.
    """

    def __init__(self, message: str, *, hint: str = "") -> None:
        printable = "".join(character if character.isprintable() else " " for character in message)
        super().__init__(" ".join(printable.split()))
        self.hint = hint


class ModelMissing(EngineError):
    """The model is not in the models folder."""


class PullFailed(EngineError):
    """A model could not be fetched: offline, a wrong hash, a full disk, a failed download."""


class ExportFailed(EngineError):
    """A model could not be written: something is in the way, or the disk is full."""


class WeightsInvalid(EngineError):
    """A file of weights or its configuration is malformed, truncated or hostile."""


class ModelUnsupported(EngineError):
    """An architecture, a tensor type or a pre-tokenizer that the engine does not have yet."""


class TemplateInvalid(EngineError):
    """A chat template was refused: its syntax, the sandbox, its time or its size."""


class RunInvalid(EngineError):
    """A sampling or engine setting is out of its range."""


class NotFinite(EngineError):
    """The model computed logits that are infinite or no numbers."""

    def __init__(self) -> None:
        super().__init__(
            "The model computed numbers that are not finite.",
            hint="Its file may be damaged: fetch the model again, or take another.",
        )


class ContextExceeded(EngineError):
    """The prompt does not fit into the context. Sizes are counted in tokens."""

    def __init__(self, prompt_tokens: int, context_tokens: int, *, hint: str = "") -> None:
        super().__init__(
            f"The prompt has {prompt_tokens:,} tokens and the context holds {context_tokens:,}.",
            hint=hint or "Shorten the prompt or open the model with a larger context.",
        )
        self.prompt_tokens = prompt_tokens
        self.context_tokens = context_tokens
