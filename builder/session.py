"""A conversation with a GPT: one question in, a stream of events out."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from builder.attachments import AttachedOnly, account, chosen
from builder.errors import KnowledgeEmpty, QuestionEmpty
from builder.events import ChatEvent, Finished, FinishReason, Retrieved, Token
from builder.journal import recorded
from builder.prompt import CHAT, Layout, Prompt, assemble_prompt, bare_messages, write_completion

if TYPE_CHECKING:
    from builder.attachments import Attachment
    from builder.journal import Journal
    from builder.spec import GPT
    from engine.chat import Message
    from engine.config import Sampling
    from engine.run.protocol import LanguageModel
    from rag.types import Citation, Passage

NOT_IN_FILES = "The files don't say."
"""The answer of a GPT that answers only from its files, when nothing in them fits the question."""

LIVELY_TEMPERATURE = 0.8
"""For an answer that is to differ from the one before; the default of Sampling."""


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
        """Answer `question` and remember both: `Retrieved`, then a `Token` for each token, then `Finished`.

        The text of `attachments` is for this answer only; it is no part of the conversation that is kept. Raises what
        `answer` does; then nothing is remembered.
        """
        memory = _Memory(question, self.history, self.journal)
        with closing(recorded(self.answer(question, tuple(self.history), attachments), memory)) as events:
            for event in events:
                if isinstance(event, Retrieved) and self.journal:
                    self.journal.question(question)
                yield event

    def answer(
        self,
        question: str,
        history: Sequence[Message],
        attachments: Sequence[Attachment] = (),
        *,
        differently: bool = False,
    ) -> Generator[ChatEvent, None, None]:
        """Answer `question` after what was said before, and remember nothing; the events are those of `ask`.

        With `differently` the model takes more chances, for another answer than the one it gave.
        Raises QuestionEmpty, QuestionTooLong, KnowledgeEmpty (answers only from files, and there are none).
        """
        if not question.strip():
            raise QuestionEmpty()
        knowledge = self.knowledge or (AttachedOnly() if attachments else None)
        if self.gpt.answer_only_from_files and knowledge is None:
            raise KnowledgeEmpty(self.gpt.name)
        retrieved = knowledge.retrieve(_query(question, history)) if knowledge else ()
        found = (*(chosen(question, attachments) if attachments else ()), *retrieved)
        prompt = self._prompt(question, found, history, knowledge)
        yield Retrieved(found, prompt.budget, account(attachments, prompt.passages))
        if self.gpt.answer_only_from_files and not found:
            yield Finished(NOT_IN_FILES, "not in files", (), (), None, prompt.budget.prompt_tokens, 0)
            return
        yield from self._answer(question, prompt, found, knowledge, differently=differently)

    def _prompt(
        self, question: str, found: tuple[Passage, ...], history: Sequence[Message], knowledge: Knowledge | None
    ) -> Prompt:
        layout = self.layout if found else CHAT
        context_tokens = self.model.context_tokens
        read: Sequence[Passage] = found
        if layout.sentences and knowledge:
            read = knowledge.focus(question, found, layout.sentences)
        return assemble_prompt(
            self.gpt.instructions,
            question,
            read,
            history,
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
        self,
        question: str,
        prompt: Prompt,
        found: tuple[Passage, ...],
        knowledge: Knowledge | None,
        *,
        differently: bool,
    ) -> Iterator[ChatEvent]:
        from engine.run.events import Stopped

        layout, chosen = (self.layout, self.sampling) if found else (CHAT, self.chat_sampling)
        chosen = _livelier(chosen) if differently else chosen
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
        for event in self.model.generate(ids, sampling, stable=self._stable(layout, ids)):
            pieces.append(event.text)
            if isinstance(event, Stopped):
                reason, completion_tokens = event.reason, event.completion_tokens
                if event.text:
                    yield Token(-1, event.text, None)
            else:
                yield Token(event.id, event.text, event.log_probability, self._in_words(event.likeliest))
        answer = "".join(pieces).strip()
        # The string that ends an answer in the layout is its natural end, not one that the person set.
        reason = "end" if reason == "stop" and not self.sampling.stop else reason
        yield _finished(question, answer, reason, prompt, found, knowledge, completion_tokens)

    def _in_words(self, tokens: Sequence[tuple[int, float]]) -> tuple[tuple[str, float], ...]:
        return tuple((self.model.piece(token).decode("utf-8", "replace"), said) for token, said in tokens)

    def close(self) -> None:
        """End the conversation: what the model computed for it is kept for the next time, its memory is given back."""
        self.model.close()

    def clear(self) -> None:
        """Forget the conversation so far; what is on disk stays there, and what comes is a conversation of its own."""
        self.history.clear()
        if self.journal:
            self.journal.leave()


class _Memory:
    """Takes an answer into a session's history, and into its journal where it has one."""

    def __init__(self, question: str, history: list[Message], journal: Journal | None) -> None:
        self._question, self._history, self._journal = question, history, journal

    def so_far(self, pieces: Sequence[str], passages: Sequence[Passage]) -> None:
        if self._journal:
            self._journal.so_far(pieces, passages)

    def answered(
        self, answer: str, passages: Sequence[Passage], citations: Sequence[Citation] = (), ended: str = "end"
    ) -> None:
        from engine.chat import Message

        if answer:
            self._history += [Message("user", self._question), Message("assistant", answer)]
        if self._journal:
            self._journal.answered(answer, passages, citations, ended)


def _query(question: str, history: Sequence[Message]) -> str:
    """The question as the files are searched for it: a follow-up takes the words of those before it along."""
    from rag.follow_up import standalone

    return standalone(question, [said.content for said in history if said.content != NOT_IN_FILES])


def _livelier(sampling: Sampling) -> Sampling:
    """Sampling that gives another answer: a fresh seed, and chances taken where the likeliest words were."""
    return replace(sampling, temperature=max(sampling.temperature, LIVELY_TEMPERATURE), seed=None)


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
