"""Search by meaning among a million passages: how fast, how exact, how much memory; and Chroma beside it.

    python -m tests.bench.search [--rows 1000000] [--peer-rows 100000] [--vectors FOLDER] [--json FILE]

20,000 sentences of SciFact and WikiText are embedded by the default embedder. Each further vector is one of these,
moved by MOVED along the difference between two others, and made a unit vector again: seeded, and with the spectrum of
real ones. The table says how near the nearest neighbour of a sentence that is not in the index lies, among the real
vectors and among all. Questions are those of SQuAD and the claims of SciFact, and are not moved.

Our index is filled through `Index.put` and `Index.save`, file by file, as ingestion does it. Filling, searching and
adding run in processes of their own; memory is the peak of each. A search is `Index.search`: ten passages with their
text. The peer holds --peer-rows of the same vectors, and ours is measured with as many; it is skipped where chromadb is
not installed. With --vectors the embedded vectors are kept in that folder, and used where they are there already.

Figures: search.1m.p50_ms, search.1m.recall@10 (of the questions), search.1m.memory_gb (the largest of the three
processes), and for another number of rows search.ROWS.*; search.ratio (the peer's p50 over ours) and
search.processor_ratio (the same of processor time).
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from itertools import accumulate, pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

from builder.assemble import share_processors
from rag.sentences import sentence_spans
from tests.bench.ingest import installed
from tests.bench.models import WIKITEXT, model_path
from tests.bench.report import report
from tests.conftest import ROOT, SHARED_DATA

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from rag.embedder import Embedder

SCIFACT = SHARED_DATA / "retrieval_scifact"
SQUAD = SHARED_DATA / "qa" / "squad_v1_900.jsonl"
REAL, HELD_OUT, QUESTIONS = 20_000, 500, 500
FILE_ROWS = 1000  # passages a file
MOVED = 0.5  # how far a vector is moved; they have length 1
SEED = 20
K = 10


class Made:
    """The vectors to search among: the real ones first, and then moved ones without end."""

    def __init__(self, folder: Path) -> None:
        import numpy as np

        self.real = np.load(folder / "vectors" / "real.npy")
        self.held_out = np.load(folder / "vectors" / "held_out.npy")
        self.questions = np.load(folder / "vectors" / "questions.npy")

    def block(self, number: int) -> NDArray[np.float32]:
        """(FILE_ROWS, dimension), the same for the same number."""
        import numpy as np

        first = number * FILE_ROWS
        if first + FILE_ROWS <= len(self.real):
            return self.real[first : first + FILE_ROWS]
        chance = np.random.default_rng([SEED, number])
        one, other, base = chance.integers(len(self.real), size=(3, FILE_ROWS))
        moved = self.real[base] + MOVED * unit(self.real[one] - self.real[other] + 1e-9)
        return unit(moved)


def unit(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    import numpy as np

    lengths: NDArray[np.float32] = np.linalg.norm(vectors, axis=1, keepdims=True)
    return (vectors / lengths).astype(np.float32)


def make(folder: Path, embedder: Embedder) -> None:
    """Embed the sentences and the questions and keep the vectors in `folder`, unless they are there."""
    import numpy as np

    if (folder / "questions.npy").exists():
        return
    folder.mkdir(parents=True, exist_ok=True)

    texts = random.Random(SEED).sample(sentences(), REAL + HELD_OUT)
    vectors = embedded(embedder, texts)
    np.save(folder / "real.npy", vectors[:REAL])
    np.save(folder / "held_out.npy", vectors[REAL:])
    np.save(folder / "questions.npy", embedded(embedder, random.Random(SEED).sample(questions(), QUESTIONS)))


def embedded(embedder: Embedder, texts: list[str]) -> NDArray[np.float32]:
    import numpy as np

    batches = [embedder.embed(texts[first : first + 256]) for first in range(0, len(texts), 256)]
    return np.concatenate(batches).astype(np.float32)


def sentences() -> list[str]:
    """Every different sentence of the abstracts and of the encyclopedia that is more than a title."""
    with gzip.open(SCIFACT / "corpus.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    texts += [path.read_text("utf-8") for path in (WIKITEXT, WIKITEXT.with_name("valid.txt"))]
    found = (text[start:end].strip() for text in texts for start, end in sentence_spans(text))
    return list(dict.fromkeys(sentence for sentence in found if len(sentence) > 40))


def questions() -> list[str]:
    """What people asked of an encyclopedia, and what they claimed of the abstracts."""
    asked = [json.loads(line)["question"] for line in SQUAD.read_text("utf-8").splitlines()]
    return asked + [
        json.loads(line)["text"] for line in (SCIFACT / "queries_test.jsonl").read_text("utf-8").splitlines()
    ]


class Stored:
    """The embedder whose vectors the index is told to hold: it only has a name."""

    identity, max_tokens = "bench", 256

    def __init__(self, dimension: int) -> None:
        self.dimension = dimension

    def embed(self, texts: Any) -> Any:
        raise AssertionError("the vectors are made beforehand")

    def token_offsets(self, text: str) -> Any:
        raise AssertionError("the vectors are made beforehand")


def put(index: Any, number: int, vectors: NDArray[np.float32]) -> None:
    """Add one file with these vectors; a passage's text is a few words and its number."""
    from rag.node import Node
    from rag.types import Document, Page

    source = f"{number}.txt"
    texts = [f"Passage {number * FILE_ROWS + place} of file {number}." for place in range(len(vectors))]
    starts = list(accumulate((len(text) + 1 for text in texts), initial=0))
    nodes = [
        Node(
            f"{number}-{place}", text, start, start + len(text), {"source": source, "page": None, "heading": ""}, vector
        )
        for place, (text, start, vector) in enumerate(zip(texts, starts, vectors, strict=False))
    ]
    index.put(Document(source, (Page(None, " ".join(texts)),)), nodes, sha256=source, size_bytes=starts[-1])


def opened(folder: Path, made: Made) -> Any:
    from rag.index import Index

    return Index.open(folder / "index", Stored(made.real.shape[1]))


def fill(folder: Path, rows: int) -> dict[str, Any]:
    """Fill the index with so many rows."""
    made = Made(folder)
    begun = time.perf_counter()
    with opened(folder, made) as index:
        for number in range(rows // FILE_ROWS):
            put(index, number, made.block(number))
        index.save()
        shape = index.search_report()
    return {"seconds": time.perf_counter() - begun, "peak_gb": peak_gb(), **vars(shape)}


def search(folder: Path, rows: int) -> dict[str, Any]:
    """Open the index, ask it everything once, then compare with what an exact search finds."""
    made = Made(folder)
    with opened(folder, made) as index:
        begun = time.perf_counter()
        index.search(made.questions[0], K)
        first = time.perf_counter() - begun
        times, found = timed(lambda vector: index.nearest(vector, K), lambda vector: index.search(vector, K), made)
        result = {"first_s": first, "peak_gb": peak_gb(), **times}
    return result | judged(found, made, rows)


def timed(nearest: Callable[[Any], dict[int, float]], whole: Callable[[Any], object], made: Made) -> tuple[Any, Any]:
    """p50 and p95 of a search in ms, and the scores that were found for questions and held-out sentences.

    Processor time, of all threads, says what the p50 of one thread would be on a machine that has nothing else to do.
    """
    seconds, processor = [], []
    for vector in made.questions:
        begun, spent = time.perf_counter(), time.process_time()
        whole(vector)
        processor.append(time.process_time() - spent)
        seconds.append(time.perf_counter() - begun)
    seconds.sort()
    processor.sort()
    found = {
        name: [list(nearest(vector).values()) for vector in getattr(made, name)] for name in ("questions", "held_out")
    }
    middle, late = len(seconds) // 2, len(seconds) * 95 // 100
    times = {"p50_ms": seconds[middle], "p95_ms": seconds[late], "processor_p50_ms": processor[middle]}
    return {name: 1000 * value for name, value in times.items()}, found


def judged(found: dict[str, list[list[float]]], made: Made, rows: int) -> dict[str, float]:
    """recall@10 of questions and of held-out sentences, and how near their nearest neighbours lie (median cosine)."""
    import numpy as np

    result = {}
    for name, each in found.items():
        exact = exactly(getattr(made, name), made, rows)
        least = exact[:, -1:] - 1e-5
        scores = np.array([one + [-2.0] * (K - len(one)) for one in each])
        result[f"recall.{name}"] = float((scores >= least).mean())
        result[f"nearest.{name}"] = float(np.median(exact[:, 0]))
        result[f"nearest_real.{name}"] = float(np.median((getattr(made, name) @ made.real.T).max(1)))
    return result


def exactly(vectors: NDArray[np.float32], made: Made, rows: int) -> NDArray[np.float32]:
    """The cosines of the ten nearest of all rows, best first."""
    import numpy as np

    best = np.full((len(vectors), K), -2, np.float32)
    for number in range(rows // FILE_ROWS):
        both = np.concatenate([best, vectors @ made.block(number).T], axis=1)
        best = -np.partition(-both, K - 1, axis=1)[:, :K]
    return -np.sort(-best, axis=1)


def add(folder: Path, rows: int) -> dict[str, Any]:
    """Add one more file to the index, remove it, and leave the index as it was."""
    made = Made(folder)
    number = rows // FILE_ROWS
    with opened(folder, made) as index:
        marks = [time.perf_counter()]
        for step in (
            lambda: index.nearest(made.questions[0], K),
            lambda: put(index, number, made.block(number)),
            index.save,
            lambda: index.remove(f"{number}.txt"),
            lambda: index.nearest(made.questions[0], K),
        ):
            step()
            marks.append(time.perf_counter())
        index.save()
    load, put_s, save, remove, again = (after - before for before, after in pairwise(marks))
    return {"load_s": load, "add_s": put_s, "save_s": save, "remove_s": remove + again, "peak_gb": peak_gb()}


def chroma(folder: Path, rows: int) -> dict[str, Any]:
    """Fill and ask Chroma, on the disk and with cosines, as its documentation shows it."""
    import chromadb
    from chromadb.config import Settings

    made = Made(folder)
    begun = time.perf_counter()
    client = chromadb.PersistentClient(str(folder / "chroma"), Settings(anonymized_telemetry=False))
    collection = client.create_collection("bench", configuration={"hnsw": {"space": "cosine"}}, embedding_function=None)
    for number in range(rows // FILE_ROWS):
        names = [f"{number}-{place}" for place in range(FILE_ROWS)]
        texts = [f"Passage {name} of file {number}." for name in names]
        collection.add(ids=names, embeddings=made.block(number), documents=texts)
    seconds = time.perf_counter() - begun

    def nearest(vector: NDArray[np.float32]) -> dict[int, float]:
        distances = collection.query(query_embeddings=vector[None], n_results=K)["distances"][0]
        return {place: 1 - distance for place, distance in enumerate(distances)}

    times, found = timed(nearest, nearest, made)
    return {"seconds": seconds, "peak_gb": peak_gb(), **times} | judged(found, made, rows)


def peak_gb() -> float:
    """The most memory that this process had, in 10^9 bytes."""
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1024 if sys.platform != "darwin" else 1) / 1e9


PARTS = {"fill": fill, "search": search, "add": add, "chroma": chroma}


def alone(part: str, folder: Path, rows: int) -> dict[str, Any]:
    """Run one part in a process of its own. Ends the program where it fails."""
    command = [sys.executable, "-m", "tests.bench.search", "--part", part, "--folder", str(folder), "--rows", str(rows)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(f"{part} failed:\n{done.stderr[-2000:]}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    print(f"{part} {rows:,}: {result}", file=sys.stderr, flush=True)
    return result


def ours(folder: Path, rows: int) -> dict[str, dict[str, Any]]:
    """All that is measured of our index with so many rows; the index is deleted at the end."""
    from rag.index import Index

    found = {part: alone(part, folder, rows) for part in ("fill", "search", "add")}
    Index.discard(folder / "index")
    return found


def lines(rows: int, found: dict[str, dict[str, Any]]) -> Iterator[list[str]]:
    """The rows of the table for one size."""
    filled, asked, added = found["fill"], found["search"], found["add"]
    yield [f"gptb, {rows:,} passages", filled["kind"]]
    yield ["  a search, p50 and p95, ms", f"{asked['p50_ms']:.1f}", f"{asked['p95_ms']:.1f}"]
    yield ["  processor time of a search, p50, ms", f"{asked['processor_p50_ms']:.1f}"]
    yield [
        "  recall@10 of questions, of sentences",
        f"{asked['recall.questions']:.4f}",
        f"{asked['recall.held_out']:.4f}",
    ]
    yield ["  recall@10 that the index says of itself", f"{filled['recall_at_10']:.4f}"]
    yield [
        "  nearest neighbour: real vectors, all",
        f"{asked['nearest_real.held_out']:.2f}",
        f"{asked['nearest.held_out']:.2f}",
    ]
    yield ["  peak memory, GB: filling, searching, adding", *(f"{found[part]['peak_gb']:.2f}" for part in found)]
    yield ["  the file, GB", f"{filled['bytes'] / 1e9:.2f}"]
    yield ["  filling, s", f"{filled['seconds']:.0f}"]
    yield ["  the first search, s", f"{asked['first_s']:.2f}"]
    yield [
        f"  adding {FILE_ROWS:,}, saving, removing, s",
        *(f"{added[key]:.2f}" for key in ("add_s", "save_s", "remove_s")),
    ]


def figures_of(rows: int, found: dict[str, dict[str, Any]]) -> dict[str, float]:
    name = "search.1m" if rows == 1_000_000 else f"search.{rows}"
    return {
        f"{name}.p50_ms": found["search"]["p50_ms"],
        f"{name}.recall@10": found["search"]["recall.questions"],
        f"{name}.memory_gb": max(part["peak_gb"] for part in found.values()),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1_000_000, help=f"a multiple of {FILE_ROWS}")
    parser.add_argument("--peer-rows", type=int, default=100_000, help="as many for Chroma; 0 leaves it out")
    parser.add_argument("--model", type=Path, help="the folder of the embedder")
    parser.add_argument("--vectors", type=Path, help="a folder to keep the embedded vectors in")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--part", choices=PARTS, help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.part:
        print(json.dumps(PARTS[options.part](options.folder, options.rows)))
        return
    if not (SCIFACT.is_dir() and SQUAD.is_file() and WIKITEXT.is_file()):
        sys.exit(f"The texts to measure on are absent: {SCIFACT}, {SQUAD}, {WIKITEXT}")
    share_processors()  # as the product does; the processes that are started inherit it
    from engine.run.opening import open_encoder

    rows, peer_rows = options.rows, options.peer_rows if installed("chromadb") else 0
    with tempfile.TemporaryDirectory() as name:
        folder, kept = Path(name), options.vectors or Path(name, "vectors")
        if options.vectors:
            (folder / "vectors").symlink_to(kept.absolute())
        make(kept, open_encoder(model_path(options.model, "all-minilm-l6-v2")))
        found = ours(folder, rows)
        table, figures = list(lines(rows, found)), figures_of(rows, found)
        if peer_rows:
            beside = found if peer_rows == rows else ours(folder, peer_rows)
            peer = alone("chroma", folder, peer_rows)
            if beside is not found:
                table += lines(peer_rows, beside)
            table += peer_lines(peer_rows, peer)
            for key, name in (("p50_ms", "search.ratio"), ("processor_p50_ms", "search.processor_ratio")):
                figures[name] = peer[key] / beside["search"][key]
            ratios = [f"{figures[name]:.2f}" for name in ("search.ratio", "search.processor_ratio")]
            table.append(["ratio of the p50, of processor time", *ratios])
        elif options.peer_rows:
            table.append(["Chroma", "skipped: chromadb is not installed"])
    report(f"search by meaning, {K} passages", table, figures, options.json)


def peer_lines(rows: int, peer: dict[str, Any]) -> Iterator[list[str]]:
    yield [f"Chroma, {rows:,} passages", "HNSW"]
    yield ["  a search, p50 and p95, ms", f"{peer['p50_ms']:.1f}", f"{peer['p95_ms']:.1f}"]
    yield ["  processor time of a search, p50, ms", f"{peer['processor_p50_ms']:.1f}"]
    yield [
        "  recall@10 of questions, of sentences",
        f"{peer['recall.questions']:.4f}",
        f"{peer['recall.held_out']:.4f}",
    ]
    yield ["  peak memory, GB", f"{peer['peak_gb']:.2f}"]
    yield ["  filling, s", f"{peer['seconds']:.0f}"]


if __name__ == "__main__":
    main()
