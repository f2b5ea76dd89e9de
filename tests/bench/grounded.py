"""Which prompt gets the most out of a small model: answers over retrieved passages, on SQuAD questions.

    python -m tests.bench.grounded [--questions 300] [--layout NAME ...]

Every question's passages come from the default retrieval over all paragraphs of the set, so a wrong passage is part of
the measure. Answers are scored by the official SQuAD F1 and exact match (Rajpurkar et al., arXiv:1606.05250), best over
the reference answers. Figures: grounded.f1 and grounded.em of the layout that gptb uses.
"""

from __future__ import annotations

import argparse
import json
import re
import string
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from builder.assemble import DEFAULT_PASSAGES, FileKnowledge
from builder.events import Finished
from builder.prompt import COMPLETION, Layout
from builder.session import Session
from builder.spec import GPT
from engine.config import Sampling
from engine.run.opening import open_model
from engine.run.protocol import LanguageModel
from rag.embedder import Embedder, RememberingEmbedder
from rag.index import Index
from rag.ingest import ingest
from rag.retrieve import Retriever, RetrieverSettings
from tests.bench.models import model_path
from tests.bench.report import report
from tests.conftest import SHARED_DATA

SQUAD = SHARED_DATA / "qa" / "squad_v1_900.jsonl"
INSTRUCTIONS = "You answer questions about these documents."
SHORT = Sampling(temperature=0.0, max_tokens=48)


@dataclass(frozen=True)
class Variant:
    """One way to ask: a layout, and how many passages are retrieved."""

    name: str
    layout: Layout
    passages: int = DEFAULT_PASSAGES


NUMBERED = Layout()
CONTEXT_FIRST = Layout(
    passage="{text}", question="Context:\n{passages}\n\nQuestion: {question}\nAnswer with a few words from the context."
)
QUESTION_FIRST = Layout(
    passage="{text}",
    question="Question: {question}\n\nText:\n{passages}\n\nAnswer the question with words from the text.",
)
BRIEF = Layout(
    passage="{text}", question="{passages}\n\nAnswer in a few words: {question}", system="{instructions} Be brief."
)

VARIANTS = (
    Variant("default", COMPLETION),
    Variant("completion, of 3 passages", COMPLETION, passages=3),
    Variant("completion, 2 sentences", replace(COMPLETION, sentences=2)),
    Variant("completion, 3 sentences", replace(COMPLETION, sentences=3)),
    Variant("completion, 1 passage", replace(COMPLETION, sentences=0), passages=1),
    Variant("completion, 1 example", replace(COMPLETION, examples=COMPLETION.examples[:1])),
    Variant("chat, numbered, 3 passages", NUMBERED, passages=3),
    Variant("chat, context first, 1 passage", CONTEXT_FIRST, passages=1),
    Variant("chat, context first, 1 sentence", replace(CONTEXT_FIRST, sentences=1)),
    Variant("chat, question first, 1 passage", QUESTION_FIRST, passages=1),
    Variant("chat, brief, 1 passage", BRIEF, passages=1),
)


def normalize(text: str) -> str:
    """Lower case, without punctuation, articles and double spaces, as SQuAD's own evaluation has it."""
    bare = "".join(character for character in text.lower() if character not in string.punctuation)
    return " ".join(re.sub(r"\b(a|an|the)\b", " ", bare).split())


def f1(answer: str, reference: str) -> float:
    """The harmonic mean of precision and recall over words."""
    given, wanted = normalize(answer).split(), normalize(reference).split()
    common = sum((Counter(given) & Counter(wanted)).values())
    if not common:
        return 0.0
    precision, recall = common / len(given), common / len(wanted)
    return 2 * precision * recall / (precision + recall)


def score(answer: str, references: Sequence[str]) -> tuple[float, float]:
    """F1 and exact match (0 or 1), each the best over the references."""
    return max(f1(answer, r) for r in references), float(any(normalize(answer) == normalize(r) for r in references))


def measure(
    engine: LanguageModel, index: Index, embedder: Embedder, variant: Variant, rows: Sequence[dict[str, Any]]
) -> tuple[float, float, float]:
    """Mean F1, mean exact match (both in percent) and seconds a question, by the session that people use."""
    knowledge = FileKnowledge(Retriever(index, embedder, RetrieverSettings(k=variant.passages)), embedder)
    session = Session(GPT(name="Squad", instructions=INSTRUCTIONS), engine, SHORT, knowledge, None, variant.layout)
    start = time.perf_counter()
    scores = []
    for row in rows:
        session.clear()
        *_, finished = session.ask(row["question"])
        assert isinstance(finished, Finished)
        scores.append(score(finished.answer, row["answers"]))
    seconds = (time.perf_counter() - start) / len(rows)
    return 100 * sum(f for f, _ in scores) / len(rows), 100 * sum(e for _, e in scores) / len(rows), seconds


def open_index(rows: Sequence[dict[str, Any]], folder: Path, embedder: Embedder) -> Index:
    """Index every paragraph of the set, each as a document of its own."""
    index = Index.open(folder / "index", embedder)
    list(ingest(_paragraphs(rows, folder), index))
    return index


def _paragraphs(rows: Sequence[dict[str, Any]], folder: Path) -> Iterator[tuple[str, Path]]:
    for number, paragraph in enumerate(dict.fromkeys(row["context"] for row in rows)):
        path = folder / f"{number}.txt"
        path.write_text(paragraph, "utf-8")
        yield path.name, path


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--questions", type=int, default=300)
    parser.add_argument("--layout", action="append", choices=[variant.name for variant in VARIANTS])
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    if not SQUAD.exists():
        print(f"skipped: {SQUAD} is not here")
        return
    from engine.run.opening import open_encoder

    rows = [json.loads(line) for line in SQUAD.read_text("utf-8").splitlines()]
    engine = open_model(model_path(None, "smollm2-135m-instruct"))
    embedder = RememberingEmbedder(open_encoder(model_path(None, "all-minilm-l6-v2")), most=20_000)
    figures: dict[str, float] = {}
    table = []
    with tempfile.TemporaryDirectory() as folder:
        index = open_index(rows, Path(folder), embedder)
        for variant in VARIANTS:
            if options.layout and variant.name not in options.layout:
                continue
            mean_f1, mean_em, seconds = measure(engine, index, embedder, variant, rows[: options.questions])
            table.append([variant.name, f"{mean_f1:.1f}", f"{mean_em:.1f}", f"{seconds:.2f}"])
            print(*table[-1], sep="\t", flush=True)
            if variant.name == "default":
                figures = {"grounded.f1": mean_f1, "grounded.em": mean_em}
    report("grounded answers", [["layout", "F1 %", "EM %", "s/question"], *table], figures, options.json)


if __name__ == "__main__":
    main()
