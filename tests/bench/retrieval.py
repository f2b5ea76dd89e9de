"""Recall of the default retrieval, and of its two halves alone, on questions whose paragraph is known.

    python -m tests.bench.retrieval [--set squad|scifact|scifact-train] [--limit N] [--variant NAME]
        [--model FOLDER] [--json FILE]

squad: the paragraphs of squad_v1_900.jsonl as documents, its 900 questions. scifact: the 5,183 abstracts of SciFact and
its 300 test claims; scifact-train: its 809 training claims, the ones to choose by. The default stands with the floor
that is shipped; the rows without one are for the ranking alone. The weights of reranking were fitted to the questions
of squad among others (see `rag.rerank`): its figures are not held out, those of scifact are.
Figures: squad.recall@1, squad.recall@5, squad.mrr, squad.ms, or scifact.ndcg@10, scifact.recall@5, scifact.ms.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from engine.run.opening import open_encoder
from rag.index import Index
from rag.ingest import ingest
from rag.measure import mrr, ndcg_at_k, recall_at_k
from rag.retrieve import STRICT_FLOOR, Retriever, RetrieverSettings
from tests.bench.models import model_path
from tests.bench.report import report
from tests.conftest import SHARED_DATA

SQUAD = SHARED_DATA / "qa" / "squad_v1_900.jsonl"
SCIFACT = SHARED_DATA / "retrieval_scifact"
DEPTH = 10

DEFAULT = RetrieverSettings()
NO_FLOOR = replace(DEFAULT, floor=0.0)
VARIANTS = {
    "default": DEFAULT,
    "strict floor": replace(DEFAULT, floor=STRICT_FLOOR),
    "no floor": NO_FLOOR,
    "not reranked": replace(NO_FLOOR, reranked=0),
    "meaning alone": replace(NO_FLOOR, reranked=0, dense_weight=1.0),
    "words alone": replace(NO_FLOOR, reranked=0, dense_weight=0.0),
}


@dataclass(frozen=True)
class Labelled:
    """Documents by name, and questions with the gain of each document that answers them."""

    documents: dict[str, str]
    questions: list[tuple[str, dict[str, float]]]


def squad() -> Labelled:
    """Every paragraph once, and each question with its own."""
    rows = [json.loads(line) for line in SQUAD.read_text("utf-8").splitlines()]
    names = {text: f"{number}.txt" for number, text in enumerate(dict.fromkeys(row["context"] for row in rows))}
    questions = [(row["question"], {names[row["context"]]: 1.0}) for row in rows]
    return Labelled({name: text for text, name in names.items()}, questions)


def scifact(part: str = "test") -> Labelled:
    """The abstracts with their titles, and the claims of a part with the abstracts that BEIR judges relevant."""
    with gzip.open(SCIFACT / "corpus.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    gains: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for line in (SCIFACT / "qrels" / f"{part}.tsv").read_text("utf-8").splitlines()[1:]:
        query, document, gain = line.split("\t")
        gains[query][f"{document}.txt"] = float(gain)
    queries = [json.loads(line) for line in (SCIFACT / f"queries_{part}.jsonl").read_text("utf-8").splitlines()]
    documents = {f"{row['_id']}.txt": f"{row['title']}\n\n{row['text']}" for row in rows}
    return Labelled(documents, [(query["text"], gains[query["_id"]]) for query in queries if gains[query["_id"]]])


SETS: dict[str, tuple[Callable[[], Labelled], Path]] = {
    "squad": (squad, SQUAD),
    "scifact": (scifact, SCIFACT),
    "scifact-train": (partial(scifact, "train"), SCIFACT),
}


def fill(index: Index, documents: dict[str, str], folder: Path) -> None:
    """Write the documents as files and ingest them. Ends the program where one could not be added."""
    folder.mkdir()
    for event in ingest(_files(documents, folder), index):
        if event.kind == "failed":
            sys.exit(event.reason)


def _files(documents: dict[str, str], folder: Path) -> Iterator[tuple[str, Path]]:
    for name, text in documents.items():
        (folder / name).write_text(text, "utf-8")
        yield name, folder / name


def ranking(retriever: Retriever, question: str) -> tuple[list[str], list[str], float]:
    """The documents of the five passages that are shown, those of the ten best passages, and the milliseconds."""
    start = time.perf_counter()
    shown = retriever.retrieve(question)
    took = 1000 * (time.perf_counter() - start)
    deep = retriever.retrieve(question, 3 * DEPTH)  # a document may have several passages
    return [passage.source for passage in shown], list(dict.fromkeys(passage.source for passage in deep))[:DEPTH], took


def measured(retriever: Retriever, questions: Sequence[tuple[str, dict[str, float]]]) -> dict[str, float]:
    """The means over the questions; recall@5 is over the five passages that are shown."""
    found = [ranking(retriever, question) for question, _ in questions]
    gains = [gain for _, gain in questions]
    count = len(questions)
    return {
        "recall@1": sum(recall_at_k(shown, gain, 1) for (shown, _, _), gain in zip(found, gains, strict=True)) / count,
        "recall@5": sum(recall_at_k(shown, gain, 5) for (shown, _, _), gain in zip(found, gains, strict=True)) / count,
        "mrr": mrr([deep for _, deep, _ in found], gains),
        "ndcg@10": sum(ndcg_at_k(deep, gain, 10) for (_, deep, _), gain in zip(found, gains, strict=True)) / count,
        "ms": sorted(took for _, _, took in found)[count // 2],
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--set", choices=SETS, default="squad")
    parser.add_argument("--limit", type=int, help="only the first N questions, over all documents")
    parser.add_argument("--variant", choices=VARIANTS, help="this one alone")
    parser.add_argument("--model", type=Path, help="the folder of the embedder")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    load, place = SETS[options.set]
    if not place.exists():
        sys.exit(f"The set to measure on is absent: {place}")
    labelled = load()
    embedder = open_encoder(model_path(options.model, "all-minilm-l6-v2"))
    rows, results = [["variant", "recall@1", "recall@5", "mrr", "ndcg@10", "ms/question (median)"]], {}
    with tempfile.TemporaryDirectory() as name, Index.open(Path(name, "index"), embedder) as index:
        fill(index, labelled.documents, Path(name, "files"))
        passages = len(index)
        for variant, settings in VARIANTS.items():
            if options.variant not in (None, variant):
                continue
            results[variant] = measured(Retriever(index, embedder, settings), labelled.questions[: options.limit])
            rows.append([variant, *(f"{value:.4f}" for value in list(results[variant].values())[:-1])])
            rows[-1].append(f"{results[variant]['ms']:.1f}")
    kept = ("recall@1", "recall@5", "mrr", "ms") if options.set == "squad" else ("ndcg@10", "recall@5", "ms")
    figures = {f"{options.set}.{key}": results["default"][key] for key in kept} if "default" in results else {}
    title = f"{options.set}: {len(labelled.documents)} documents, {passages} passages"
    report(title, rows, {} if options.limit else figures, options.json)  # a part of the set is another measurement


if __name__ == "__main__":
    main()
