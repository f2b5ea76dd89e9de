"""Messages to the ids a model reads, by its own chat template.

What a person or a file says never becomes a control token: the text "<|im_end|>" in a message is encoded as ordinary
tokens, only what the template itself writes is a control token. Otherwise the ids are those of the rendered text.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal, get_args

from engine.errors import RunInvalid, TemplateInvalid

if TYPE_CHECKING:
    from engine.tokenizer import Tokenizer
    from engine.weights.gguf import GGUFFile

Role = Literal["system", "user", "assistant", "tool"]


@dataclass(frozen=True)
class Message:
    """One turn of a conversation. Raises RunInvalid for a role that does not exist."""

    role: Role
    content: str

    def __post_init__(self) -> None:
        if self.role not in get_args(Role):
            raise RunInvalid(f"There is no role {str(self.role)[:40]!r}; the roles are {', '.join(get_args(Role))}.")


class ChatTemplate:
    """A model's chat template. Raises TemplateInvalid when it cannot be compiled or uses what is not allowed.

    `bos` and `eos` are the spellings of the tokens that begin and end a text; templates write them.
    """

    def __init__(self, source: str, bos: str = "", eos: str = "") -> None:
        from engine.template import Template

        self.source = source
        self._template = Template(source)
        self._tokens = {"bos_token": bos, "eos_token": eos}

    def render(self, messages: Sequence[Message], add_generation_prompt: bool = True) -> str:
        """The conversation as text. With `add_generation_prompt` it ends where the assistant's answer begins.

        Raises TemplateInvalid when the template fails, refuses the messages, or takes too long or makes too much.
        """
        turns = [{"role": message.role, "content": message.content} for message in messages]
        values = self._tokens | {"messages": turns, "add_generation_prompt": add_generation_prompt}
        size = sum(len(message.content) for message in messages)
        return self._template.render(values | {"tools": None, "documents": None}, size)


PLAIN_TEMPLATE = (
    "{{ bos_token }}{% for message in messages %}"
    "{{ message.content if message.role == 'system' else message.role|capitalize ~ ': ' ~ message.content }}\n\n"
    "{% endfor %}{% if add_generation_prompt %}Assistant:{% endif %}"
)
"""For a model without a template, one that was only pretrained: a dialogue as it is written in books."""

PLAIN_STOPS = ("\nUser:",)
"""Where to stop a model that writes the next turns of such a dialogue itself."""


def plain_template(tokenizer: Tokenizer) -> ChatTemplate:
    """The template for a model that has none, with the token that its texts begin with."""
    return ChatTemplate(PLAIN_TEMPLATE, bos=tokenizer.decode(tokenizer.prefix_ids, skip_specials=False))


def template_from_gguf(file: GGUFFile) -> ChatTemplate | None:
    """The chat template in a GGUF file's metadata, None when there is none. Raises TemplateInvalid."""
    source, tokens = file.metadata.get("tokenizer.chat_template"), file.metadata.get("tokenizer.ggml.tokens")
    if not isinstance(source, str):
        return None
    ids = [file.metadata.get(f"tokenizer.ggml.{name}_token_id") for name in ("bos", "eos")]
    known = tokens if isinstance(tokens, list) else []
    bos, eos = (str(known[id_]) if isinstance(id_, int) and 0 <= id_ < len(known) else "" for id_ in ids)
    return ChatTemplate(source, bos, eos)


def encode_chat(
    template: ChatTemplate, tokenizer: Tokenizer, messages: Sequence[Message], add_generation_prompt: bool = True
) -> list[int]:
    """The ids of the conversation; those of `template.render`, but for control tokens spelled in a message.

    Raises TemplateInvalid as `render` does.
    """
    text = template.render(messages, add_generation_prompt)
    ids = tokenizer.encode(text, specials=True)
    masks = _masks(template, tokenizer, messages)
    if not masks:
        return ids
    # The messages once more with the first and last character of every control token masked: what is a control token in
    # this text, the template has written.
    masked = template.render([_masked(message, masks) for message in messages], add_generation_prompt)
    segments = tokenizer.segments(masked)
    unmask = {ord(mask): character for character, mask in masks.items()}
    if _same_controls(ids, segments, tokenizer) and (
        masked.translate(unmask) == text or not _spells_control(messages, tokenizer)
    ):
        return ids
    pieces = [[part] if isinstance(part, int) else tokenizer.encode(part.translate(unmask)) for part in segments]
    return [token_id for piece in pieces for token_id in piece]


def _masks(template: ChatTemplate, tokenizer: Tokenizer, messages: Sequence[Message]) -> dict[str, str]:
    """For each character in the messages that a control token begins or ends with, one that nothing else uses."""
    said: set[str] = set().union(*(message.content for message in messages))
    edges = sorted({edge for text in tokenizer.specials for edge in (text[:1], text[-1:])} & said)
    private = (
        chr(code) for code in range(0xE000, 0xF900) if chr(code) not in said and chr(code) not in template.source
    )
    masks = dict(zip(edges, private, strict=False))
    if len(masks) < len(edges):
        raise TemplateInvalid("The messages use all of Unicode's private characters, and none is left to guard them.")
    return masks


def _masked(message: Message, masks: Mapping[str, str]) -> Message:
    return replace(
        message, content=message.content.translate({ord(character): mask for character, mask in masks.items()})
    )


def _same_controls(ids: Sequence[int], segments: Sequence[str | int], tokenizer: Tokenizer) -> bool:
    controls = frozenset(tokenizer.specials.values())
    return [i for i in ids if i in controls] == [part for part in segments if isinstance(part, int)]


def _spells_control(messages: Sequence[Message], tokenizer: Tokenizer) -> bool:
    return any(text in message.content for text in tokenizer.specials for message in messages)
