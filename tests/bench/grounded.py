"""Which prompt gets the most out of a small model: answers over retrieved passages, on SQuAD questions.

    python -m tests.bench.grounded [--questions 300] [--layout NAME ...]

Every question's passages come from the default retrieval over all paragraphs of the set, so a wrong passage is part of
the measure. Answers are scored by the official SQuAD F1 and exact match (Rajpurkar et al., arXiv:1606.05250), best over
the reference answers. Figures: grounded.f1 and grounded.em of the layout that gptb uses.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import string
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from builder.assemble import DEFAULT_PASSAGES
from builder.prompt import Layout, assemble_prompt
from engine.chat import Message
from engine.config import Sampling
from tests.bench.report import report
from tests.conftest import ROOT, SHARED_DATA

if TYPE_CHECKING:
    from engine.run.engine import Engine
    from rag.retrieve import Retriever
    from rag.types import Passage

SQUAD = SHARED_DATA / "qa" / "squad_v1_900.jsonl"
GREEDY = Sampling(temperature=0.0, max_tokens=48)
INSTRUCTIONS = "You answer questions about these documents."


@dataclass(frozen=True)
class Variant:
    """One way to ask: a layout, how many passages, how the answer is decoded."""

    name: str
    layout: Layout
    passages: int = DEFAULT_PASSAGES
    sampling: Sampling = GREEDY
    history: tuple[Message, ...] = ()


PLAIN = Layout(passage="[{number}] {text}", question="{passages}\n\nQuestion: {question}")
CONTEXT_FIRST = Layout(
    passage="{text}", question="Context:\n{passages}\n\nQuestion: {question}\nAnswer with a few words from the context."
)
QUESTION_FIRST = Layout(
    passage="{text}",
    question="Question: {question}\n\nText:\n{passages}\n\nAnswer the question with words from the text.",
)
SHORT = Layout(
    passage="{text}",
    question="{passages}\n\nAnswer in a few words: {question}",
    system="{instructions} Answers are short.",
)
BARE = Layout(passage="{text}", question="{passages}\n\n{question}")
EXAMPLE = (
    Message(
        "user",
        "Text:\nThe library in Holm was opened in 1911 by the mayor, Anna Berg.\n\nQuestion: Who opened the library?"
        "\nShort answer:",
    ),
    Message("assistant", "Anna Berg"),
)
WITH_EXAMPLE = Layout(passage="{text}", question="Text:\n{passages}\n\nQuestion: {question}\nShort answer:")

VARIANTS = (
    Variant("default", Layout()),
    Variant("plain, numbered", PLAIN),
    Variant("bare", BARE),
    Variant("context first", CONTEXT_FIRST),
    Variant("context first, 1 passage", CONTEXT_FIRST, passages=1),
    Variant("question first", QUESTION_FIRST),
    Variant("short", SHORT),
    Variant("short, 1 passage", SHORT, passages=1),
    Variant("one example", WITH_EXAMPLE, history=EXAMPLE),
    Variant("one example, 1 passage", WITH_EXAMPLE, passages=1, history=EXAMPLE),
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


def answer(engine: Engine, variant: Variant, question: str, passages: Sequence[Passage]) -> str:
    """The model's words for one question."""
    prompt = assemble_prompt(
        INSTRUCTIONS, question, passages[: variant.passages], variant.history,
        count=lambda messages: len(engine.encode_chat(messages)),
        context_tokens=engine.context_tokens, answer_tokens=variant.sampling.max_tokens, layout=variant.layout,
    )  # fmt: skip
    return "".join(
        event.text for event in engine.generate(engine.encode_chat(prompt.messages), variant.sampling)
    ).strip()


def measure(
    engine: Engine, retriever: Retriever, variant: Variant, rows: Sequence[dict[str, Any]]
) -> tuple[float, float, float]:
    """Mean F1, mean exact match (both in percent) and seconds a question."""
    start = time.perf_counter()
    scores = [
        score(answer(engine, variant, row["question"], retriever.retrieve(row["question"], 5)), row["answers"])
        for row in rows
    ]
    seconds = (time.perf_counter() - start) / len(rows)
    return 100 * sum(f for f, _ in scores) / len(rows), 100 * sum(e for _, e in scores) / len(rows), seconds


def open_index(rows: Sequence[dict[str, Any]], folder: Path, embedder: Any) -> Retriever:
    """Index every paragraph of the set, each as a document of its own."""
    from rag.index import Index
    from rag.ingest import ingest
    from rag.retrieve import Retriever

    index = Index.open(folder / "index", embedder)
    list(ingest(_paragraphs(rows, folder), index))
    return Retriever(index, embedder)


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
    from engine.encoder import Encoder
    from engine.run.engine import Engine
    from engine.weights.store import locate

    models = Path(os.environ.get("GPTB_HOME") or ROOT / ".gptb") / "models"
    rows = [json.loads(line) for line in SQUAD.read_text("utf-8").splitlines()]
    engine = Engine.open(locate("smollm2-135m-instruct", models))
    figures: dict[str, float] = {}
    table = []
    with tempfile.TemporaryDirectory() as folder:
        retriever = open_index(rows, Path(folder), Encoder.open(locate("all-minilm-l6-v2", models)))
        for variant in VARIANTS:
            if options.layout and variant.name not in options.layout:
                continue
            mean_f1, mean_em, seconds = measure(engine, retriever, variant, rows[: options.questions])
            table.append([variant.name, f"{mean_f1:.1f}", f"{mean_em:.1f}", f"{seconds:.2f}"])
            print(*table[-1], sep="\t", flush=True)
            if variant.name == "default":
                figures = {"grounded.f1": mean_f1, "grounded.em": mean_em}
    report("grounded answers", [["layout", "F1 %", "EM %", "s/question"], *table], figures, options.json)


if __name__ == "__main__":
    main()
