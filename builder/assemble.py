"""Opens engine, index and session for a GPT: the only place that builds them, and it imports them only when asked."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from builder.errors import IndexOutdated
from builder.prompt import CHAT, COMPLETION, Layout
from builder.session import Session

if TYPE_CHECKING:
    from builder.library import Library
    from builder.spec import GPT
    from engine.config import Sampling
    from engine.run.protocol import LanguageModel
    from rag.embedder import Embedder
    from rag.retrieve import Found, Only, Retriever, RetrieverSettings
    from rag.types import Citation, Passage
    from rag.vector_store import SearchReport, StoreName

SMALL_MODEL_PARAMETERS = 1_000_000_000
"""Below it a model is asked by COMPLETION. Measured at 135 million; between that and this it is a judgement."""

GROUNDED_SAMPLING = {"temperature": 0.0}
"""Over passages the likeliest words are taken: the same question gets the same answer."""

CHAT_SAMPLING = {"temperature": 0.2, "top_p": 0.9, "repeat_penalty": 1.1}
"""Without passages a small model that always takes the likeliest word soon says one sentence again and again.

Temperature and top_p are what SmolLM2's authors advise (huggingface.co/HuggingFaceTB/SmolLM2-135M-Instruct).
"""

DEFAULT_PASSAGES = 5
"""How many passages a question gets unless the GPT says otherwise; see tests/bench/LOG.md."""


def open_session(library: Library, gpt: GPT, conversation: str | None = None, *, keep: bool = True) -> Session:
    """Open everything a conversation with `gpt` needs; with `keep` it is kept as it happens.

    Raises ModelMissing where a model has not been pulled.
    """
    from builder.database import Database
    from builder.journal import ConversationJournal

    database = Database(library.database_path) if keep else None
    try:
        journal = ConversationJournal(database, gpt.slug, conversation) if database else None
        model = open_model(library, gpt)
        return Session(
            gpt,
            model,
            sampling_of(gpt, GROUNDED_SAMPLING),
            open_knowledge(library, gpt),
            journal,
            layout_for(model),
            sampling_of(gpt, CHAT_SAMPLING),
        )
    except BaseException:  # Ctrl+C while the model opens too: nobody else would close the database
        if database:
            database.close()
        raise


def layout_for(model: LanguageModel) -> Layout:
    """Return how to ask `model` over passages: a small one goes on with a pattern better than it follows words."""
    return COMPLETION if model.num_parameters < SMALL_MODEL_PARAMETERS else CHAT


def share_processors() -> None:
    """Let waiting threads sleep instead of spin; must come before torch is imported.

    OpenMP's threads spin while they wait for each other. Where another program keeps a processor busy, the one that
    they wait for does not run, and an answer that takes 6 seconds took 43.
    """
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")


def open_model(library: Library, gpt: GPT) -> LanguageModel:
    """Open the model that answers for `gpt`, on the device that suits it."""
    share_processors()
    from engine.run import opening
    from engine.weights.store import locate

    return opening.open_model(locate(gpt.model, library.models_folder), adapter=library.adapter_in_use(gpt))


def open_embedder(library: Library, gpt: GPT) -> Embedder:
    """Open the model that indexes the files of `gpt`: the one that made its index, as long as no other has taken over.

    See `builder.rebuild`.
    """
    from builder.rebuild import embedder_in_use

    return open_embedder_named(library, embedder_in_use(library, gpt))


def open_embedder_named(library: Library, name: str) -> Embedder:
    """Open an embedder of this computer. Raises ModelMissing."""
    share_processors()
    from engine.run import opening
    from engine.weights.store import locate

    return opening.open_encoder(locate(name, library.models_folder))


def open_knowledge(library: Library, gpt: GPT) -> FileKnowledge | None:
    """Open the index of `gpt`; None where it has no files. Raises IndexOutdated where another embedder made it."""
    if not library.index_folder(gpt.slug).is_dir():
        return None
    from rag.embedder import RememberingEmbedder
    from rag.errors import EmbedderMismatch
    from rag.index import Index
    from rag.retrieve import Retriever

    embedder = RememberingEmbedder(open_embedder(library, gpt))
    note_server(library, gpt)
    try:
        index = Index.open(library.index_folder(gpt.slug), embedder, store_of(gpt))
    except EmbedderMismatch:
        raise IndexOutdated(gpt.slug) from None
    if not index.sources():
        index.close()
        return None
    return FileKnowledge(Retriever(index, embedder, retrieval_of(gpt)), embedder)


def document_text(library: Library, slug: str, source: str) -> str:
    """Return the text that the passages of a file point into. Raises KeyError where it is not in the index."""
    from rag.index import Index

    with Index.open(library.index_folder(slug), None) as index:
        return index.document_text(source)


def search_report(library: Library, gpt: GPT) -> SearchReport | None:
    """Return how the files of `gpt` are searched by meaning; None where it has none."""
    if not library.index_folder(gpt.slug).is_dir():
        return None
    from rag.index import Index

    with Index.open(library.index_folder(gpt.slug), None, store_of(gpt)) as index:
        return index.search_report() if len(index) else None


def store_of(gpt: GPT) -> StoreName:
    """Return the name of what searches by meaning for `gpt`."""
    store: StoreName = gpt.retrieval.get("store", "faiss")
    return store


def note_server(library: Library, gpt: GPT) -> None:
    """Write down that a server is asked, where this computer names one and the files of `gpt` are searched by it."""
    from rag.qdrant_store import server

    if store_of(gpt) == "qdrant" and (host := server()):
        from builder.connections import Connections

        Connections(library.home).begin(host, "vectors", gpt.name)


def retrieval_of(gpt: GPT) -> RetrieverSettings:
    """Return how passages are chosen for `gpt`; one that answers only from files has the stricter floor."""
    from rag.retrieve import FLOOR, STRICT_FLOOR, RetrieverSettings

    floor = STRICT_FLOOR if gpt.answer_only_from_files else FLOOR
    return RetrieverSettings(k=gpt.retrieval.get("passages", DEFAULT_PASSAGES), floor=gpt.retrieval.get("floor", floor))


def sampling_of(gpt: GPT, default: Mapping[str, float]) -> Sampling:
    """Return `default` with what `gpt` sets instead."""
    from engine.config import Sampling

    settings: dict[str, Any] = {**default, **gpt.sampling}
    if "stop" in settings:
        settings["stop"] = tuple(settings["stop"])
    return Sampling(**settings)


class FileKnowledge:
    """The files of a GPT as a session sees them: retrieval and citation over one open index."""

    def __init__(self, retriever: Retriever, embedder: Embedder) -> None:
        self._retriever = retriever
        self._embedder = embedder

    def retrieve(self, question: str, k: int | None = None) -> Sequence[Passage]:
        """Return the passages that fit the question, best first; none where nothing passes the floor."""
        return self._retriever.retrieve(question, k)

    def explain(self, question: str, k: int | None = None, only: Only | None = None) -> Sequence[Found]:
        """Return what `retrieve` does, from the files that `only` admits, with the reasons."""
        return self._retriever.explain(question, k, only)

    def ranking(self, question: str, k: int) -> Sequence[Passage]:
        """Return the k best passages for a question, whatever they score."""
        return self._retriever.ranking(question, k)

    def focus(self, question: str, passages: Sequence[Passage], sentences: int) -> Sequence[Passage]:
        """Return the sentences of the passages that lie nearest to the question, in reading order."""
        from rag.focus import focus

        return focus(question, passages, self._embedder, sentences)

    def support(self, answer: str, passages: Sequence[Passage]) -> Sequence[Citation]:
        """Return one citation for each sentence of the answer."""
        from rag.cite import support

        return support(answer, passages, self._embedder)

    def best_quote(self, question: str, answer: str, passages: Sequence[Passage]) -> Citation | None:
        """Return the sentence of the passages that best supports the answer."""
        from rag.cite import best_quote

        return best_quote(question, answer, passages, self._embedder)
