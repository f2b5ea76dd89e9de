"""A conversation with a GPT: one question in, a stream of events out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from builder.attachments import AttachedOnly, account, chosen
from builder.errors import KnowledgeEmpty, QuestionEmpty
from builder.events import ChatEvent, Finished, FinishReason, Retrieved, Token
from builder.prompt import CHAT, Layout, Prompt, assemble_prompt, bare_messages, write_completion

if TYPE_CHECKING:
    from builder.attachments import Attachment
    from builder.spec import GPT
    from engine.chat import Message, Role
    from engine.config import Sampling
    from engine.run.protocol import LanguageModel
    from rag.types import Citation, Passage

NOT_IN_FILES = "The files don't say."
"""The answer of a GPT that answers only from its files, when nothing in them fits the question."""


class Knowledge(Protocol):
    """What a session needs of the files: passages for a question, and what in them supports an answer."""

    def retrieve(self, question: str) -> Sequence[Passage]:
        """Return the passages that fit the question, best first; none where nothing passes the floor."""
        ...

    def focus(self, question: str, passages: Sequence[Passage], sentences: int) -> Sequence[Passage]:
        """Return the sentences of the passages that lie nearest to the question, in reading order."""
        ...

    def support(self, answer: str, passages: Sequence[Passage]) -> Sequence[Citation]:
        """Return one citation for each sentence of the answer."""
        ...

    def best_quote(self, question: str, answer: str, passages: Sequence[Passage]) -> Citation | None:
        """Return the sentence of the passages that best supports the answer."""
        ...


class Journal(Protocol):
    """Where a conversation is kept as it happens."""

    def load(self) -> Sequence[Message]:
        """Return the conversation so far, oldest first."""
        ...

    def record(self, message: Message, passages: Sequence[Passage]) -> None:
        """Keep one message; it is on disk when this returns."""
        ...


class Session:
    """A GPT, its model and its files, talking: `ask` may be called again and again, one at a time.

    Closing the iterator of `ask` stops the model; what was said until then is kept as the answer.
    """

    def __init__(
        self,
        gpt: GPT,
        model: LanguageModel,
        sampling: Sampling,
        knowledge: Knowledge | None = None,
        journal: Journal | None = None,
        layout: Layout = CHAT,
        chat_sampling: Sampling | None = None,
    ) -> None:
        """`layout` and `sampling` are how the model is asked over passages; without any it chats by `chat_sampling`."""
        self.gpt = gpt
        self.model = model
        self.sampling = sampling
        self.knowledge = knowledge
        self.journal = journal
        self.layout = layout
        self.chat_sampling = chat_sampling or sampling
        self.history: list[Message] = list(journal.load()) if journal else []
        self.log_probabilities = False
        """Whether every Token tells its log-probability."""
        self._heads: dict[Layout, list[int]] = {}

    def ask(self, question: str, attachments: Sequence[Attachment] = ()) -> Iterator[ChatEvent]:
        """Answer `question`: `Retrieved`, then a `Token` for each token, then `Finished`.

        The text of `attachments` is for this answer only; it is no part of the conversation that is kept. Raises
        QuestionEmpty, QuestionTooLong, KnowledgeEmpty (answers only from files, and there are none).
        """
        if not question.strip():
            raise QuestionEmpty()
        knowledge = self.knowledge or (AttachedOnly() if attachments else None)
        if self.gpt.answer_only_from_files and knowledge is None:
            raise KnowledgeEmpty(self.gpt.name)
        retrieved = knowledge.retrieve(self._query(question)) if knowledge else ()
        found = (*(chosen(question, attachments) if attachments else ()), *retrieved)
        prompt = self._prompt(question, found, knowledge)
        self._remember("user", question, ())
        yield Retrieved(found, prompt.budget, account(attachments, prompt.passages))
        if self.gpt.answer_only_from_files and not found:
            self._remember("assistant", NOT_IN_FILES, ())
            yield Finished(NOT_IN_FILES, "not in files", (), (), None, prompt.budget.prompt_tokens, 0)
            return
        yield from self._answer(question, prompt, found, knowledge)

    def _query(self, question: str) -> str:
        """The question as the files are searched for it: a follow-up takes the words of those before it along."""
        from rag.follow_up import standalone

        return standalone(question, [said.content for said in self.history if said.content != NOT_IN_FILES])

    def _prompt(self, question: str, found: tuple[Passage, ...], knowledge: Knowledge | None) -> Prompt:
        layout = self.layout if found else CHAT
        context_tokens = self.model.context_tokens
        read: Sequence[Passage] = found
        if layout.sentences and knowledge:
            read = knowledge.focus(question, found, layout.sentences)
        return assemble_prompt(
            self.gpt.instructions,
            question,
            read,
            self.history,
            count=lambda messages: len(self._encode(layout, messages)),
            context_tokens=context_tokens,
            answer_tokens=min(self.sampling.max_tokens, context_tokens // 2),
            layout=layout,
        )

    def _encode(self, layout: Layout, messages: Sequence[Message]) -> list[int]:
        if layout.examples:
            return self.model.encode(write_completion(layout, messages))
        return self.model.encode_chat(messages)

    def _stable(self, layout: Layout, ids: list[int]) -> int:
        """Return how many of `ids` come before all that a question changes: instructions and examples."""
        from engine.run.loop import common_prefix

        head = self._heads.get(layout)
        if head is None:
            bare = (self._encode(layout, bare_messages(layout, self.gpt.instructions, text)) for text in ("A", "1"))
            one, other = bare
            head = self._heads[layout] = one[: common_prefix(one, other)]
        return common_prefix(head, ids)

    def _answer(
        self, question: str, prompt: Prompt, found: tuple[Passage, ...], knowledge: Knowledge | None
    ) -> Iterator[ChatEvent]:
        from engine.run.events import Stopped

        layout, chosen = (self.layout, self.sampling) if found else (CHAT, self.chat_sampling)
        ids = self._encode(layout, prompt.messages)
        own = layout.stop if layout.examples else self.model.chat_stops
        sampling = replace(
            chosen,
            max_tokens=prompt.budget.answer_tokens,
            stop=(*chosen.stop, *own),
            log_probabilities=self.log_probabilities,
        )
        pieces: list[str] = []
        reason: FinishReason = "end"
        completion_tokens = 0
        try:
            for event in self.model.generate(ids, sampling, stable=self._stable(layout, ids)):
                pieces.append(event.text)
                if isinstance(event, Stopped):
                    reason, completion_tokens = event.reason, event.completion_tokens
                    if event.text:
                        yield Token(-1, event.text, None)
                else:
                    yield Token(event.id, event.text, event.log_probability, self._in_words(event.likeliest))
        finally:
            # Also reached when the person stops the answer: what they have read is part of the conversation.
            answer = "".join(pieces).strip()
            self._remember("assistant", answer, found)
        # The string that ends an answer in the layout is its natural end, not one that the person set.
        reason = "end" if reason == "stop" and not self.sampling.stop else reason
        yield _finished(question, answer, reason, prompt, found, knowledge, completion_tokens)

    def _in_words(self, tokens: Sequence[tuple[int, float]]) -> tuple[tuple[str, float], ...]:
        return tuple((self.model.piece(token).decode("utf-8", "replace"), said) for token, said in tokens)

    def _remember(self, role: Role, text: str, passages: Sequence[Passage]) -> None:
        from engine.chat import Message

        message = Message(role, text)
        self.history.append(message)
        if self.journal:
            self.journal.record(message, passages)

    def close(self) -> None:
        """End the conversation: what the model computed for it is kept for the next time, its memory is given back."""
        self.model.close()

    def clear(self) -> None:
        """Forget the conversation so far; what is on disk stays there."""
        self.history.clear()


def _finished(
    question: str,
    answer: str,
    reason: FinishReason,
    prompt: Prompt,
    found: tuple[Passage, ...],
    knowledge: Knowledge | None,
    completion_tokens: int,
) -> Finished:
    citations: tuple[Citation, ...] = ()
    quote = None
    if knowledge and found:
        citations = tuple(knowledge.support(answer, found))
        quote = knowledge.best_quote(question, answer, found)
    return Finished(answer, reason, found, citations, quote, prompt.budget.prompt_tokens, completion_tokens)
