"""Files and chunks a second of adding files, ours beside llama_index out of the box with the same embedding model.

    python -m tests.bench.ingest [--limit N] [--files N] [--model FOLDER] [--only ours|peer] [--json FILE]

The files are the txt, md, html, pdf and docx of docs_unstructured, without scanned pages, which the peer does not read
and we recognise, and the first N abstracts of SciFact as text files; with --files N they are N text files made of
abstracts and passages of articles, many thousands where memory is to be measured. The peer is SimpleDirectoryReader,
SentenceSplitter and HuggingFaceEmbedding with their defaults and the default store, written to the disk. Without
llama-index-readers-file it reads text alone, and both sides get txt and md only. Each side runs in a process of its
own; both times leave out imports and the loading of the model. The peer's chunks have up to 1,024 tokens, of which the
model sees the first 256: it embeds fewer tokens of the same characters.

Figures: ingest.seconds, ingest.files_per_s, ingest.chunks_per_s, ingest.tokens_per_s, ingest.cpu_s (processor time
with all child processes, which a busy machine changes less than seconds), ingest.peak_mb (the resident memory of all
its processes together), ingest.ratio, the peer's seconds for the same files over ours, ingest.cpu_ratio, the same
of cpu_s, and ingest.token_ratio: tokens that the model saw a second, ours over the peer's. Characters cannot be
compared: the marks of web pages count among the peer's. Until 2026-11 the ratio was one
of characters a second.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any, NamedTuple

from tests.bench.models import model_path
from tests.bench.report import report
from tests.conftest import ROOT, SHARED_DATA

DOCUMENTS = SHARED_DATA / "docs_unstructured"
SCIFACT = SHARED_DATA / "retrieval_scifact" / "corpus.jsonl.gz"
SQUAD = SHARED_DATA / "qa" / "squad_v1_900.jsonl"
PEER_MODULES = ("sentence_transformers", "llama_index.embeddings.huggingface", "docx2txt")
TEXT_SUFFIXES = (".txt", ".md")
SUFFIXES = (*TEXT_SUFFIXES, ".html", ".pdf", ".docx")
LARGEST_BYTES = 300_000  # a whole novel would be all that is measured


def collect(folder: Path, limit: int, suffixes: tuple[str, ...]) -> None:
    """Copy the files to measure on into `folder`, leaving out what our readers name as unreadable."""
    from rag.readers.worker import read_all
    from rag.types import Document

    real = [path for path in sorted(DOCUMENTS.rglob("*")) if path.suffix in suffixes and path.is_file()]
    real = [path for path in real if path.suffix != ".pdf" or has_text(path)]
    wanted = [
        (f"{number}{path.suffix}", path) for number, path in enumerate(real) if path.stat().st_size <= LARGEST_BYTES
    ]
    for (name, path), (_, result) in zip(wanted, read_all(wanted), strict=True):
        if isinstance(result, Document):
            shutil.copyfile(path, folder / name)
    with gzip.open(SCIFACT, "rt", encoding="utf-8") as lines:
        for _, line in zip(range(limit), lines, strict=False):
            row = json.loads(line)
            (folder / f"{row['_id']}.txt").write_text(f"{row['title']}\n\n{row['text']}", "utf-8")


def has_text(path: Path) -> bool:
    """Whether pypdf, which the peer reads with, finds text on any page."""
    import logging

    from pypdf import PdfReader
    from pypdf.errors import PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        return any(page.extract_text().strip() for page in PdfReader(path).pages)
    except PyPdfError:
        return False


def generate(folder: Path, count: int) -> None:
    """Write `count` text files of abstracts and passages of SQuAD, numbered copies where there are no more."""
    with gzip.open(SCIFACT, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    texts = [f"{row['title']}\n\n{row['text']}" for row in rows]
    texts += list(dict.fromkeys(json.loads(line)["context"] for line in SQUAD.read_text("utf-8").splitlines()))
    for number in range(count):
        again, place = divmod(number, len(texts))
        text = f"Copy {again}.\n\n{texts[place]}" if again else texts[place]
        (folder / f"{number}.txt").write_text(text, "utf-8")


def ours(folder: Path, model: Path) -> dict[str, float]:
    """Ingest the files into an index on the disk."""
    import faiss  # noqa: F401  so that its import is not measured

    from engine.run.opening import open_encoder
    from rag.index import Index
    from rag.ingest import ingest

    embedder = open_encoder(model)
    files = [(path.name, path) for path in sorted(folder.iterdir())]
    with tempfile.TemporaryDirectory() as place, Index.open(Path(place), embedder) as index:
        meter = Meter()
        failed = [event.reason for event in ingest(files, index) if event.kind == "failed"]
        used = meter.stop()
        if failed:
            sys.exit(failed[0])
        characters = sum(len(index.document_text(source.source)) for source in index.sources())
        texts = [passage.text for source in index.sources() for passage in index.passages(source.source)]
        return measured(len(files), len(index), characters, seen_tokens(texts, model), used)


def peer(folder: Path, model: Path) -> dict[str, float]:
    """Do the same with llama_index, as its documentation shows it."""
    from llama_index.core import Settings, SimpleDirectoryReader, VectorStoreIndex
    from llama_index.core.node_parser import SentenceSplitter
    from llama_index.embeddings.huggingface import HuggingFaceEmbedding

    Settings.embed_model = HuggingFaceEmbedding(model_name=str(model), device="cpu")
    Settings.llm = None
    splitter = SentenceSplitter()
    files = sorted(folder.iterdir())
    with tempfile.TemporaryDirectory() as place:
        meter = Meter()
        documents = SimpleDirectoryReader(input_files=files).load_data()
        nodes = splitter.get_nodes_from_documents(documents)
        index = VectorStoreIndex(nodes)
        index.storage_context.persist(place)
        used = meter.stop()
    tokens = seen_tokens([node.text for node in nodes], model)
    return measured(len(files), len(nodes), sum(len(document.text) for document in documents), tokens, used)


def seen_tokens(texts: list[str], model: Path) -> int:
    """How many tokens of these texts the model sees, the two around each among them."""
    from engine.run.opening import open_encoder

    encoder = open_encoder(model)
    return sum(min(len(encoder.token_offsets(text)) + 2, encoder.max_tokens) for text in texts)


class Used(NamedTuple):
    """What a side used between start and stop."""

    seconds: float
    cpu_s: float
    peak_mb: float


class Meter:
    """Measures this process and its children from when it is made until `stop`."""

    def __init__(self) -> None:
        self._peak_kb = 0
        self._ended = threading.Event()
        self._watcher = threading.Thread(target=self._watch, daemon=True)  # an error in what is measured ends it too
        self._cpu_s = _cpu_s()
        self._start = time.perf_counter()
        self._watcher.start()

    def stop(self) -> Used:
        seconds, cpu_s = time.perf_counter() - self._start, _cpu_s() - self._cpu_s
        self._ended.set()
        self._watcher.join()
        return Used(seconds, cpu_s, self._peak_kb / 1024)

    def _watch(self) -> None:
        while True:
            self._peak_kb = max(self._peak_kb, sum(map(resident_kb, tree(os.getpid()))))
            if self._ended.wait(0.2):
                return


def _cpu_s() -> float:
    """Processor time of this process and of its children that have ended."""
    times = os.times()
    return times.user + times.system + times.children_user + times.children_system


def tree(process: int) -> list[int]:
    """The process and all below it; it alone where the system has no /proc."""
    found = [process]
    for tasks in Path(f"/proc/{process}/task").glob("*/children"):
        with contextlib.suppress(OSError):  # it has ended
            for child in tasks.read_text(encoding="ascii").split():
                found += tree(int(child))
    return found


def resident_kb(process: int) -> int:
    """The memory that a process has in use now, in kB; a page that two share counts twice."""
    try:
        status = Path(f"/proc/{process}/status").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS:")), 0)


def measured(files: int, chunks: int, characters: int, tokens: int, used: Used) -> dict[str, float]:
    """The rates of one side."""
    return {
        "files_per_s": files / used.seconds,
        "chunks_per_s": chunks / used.seconds,
        "characters_per_s": characters / used.seconds,
        "tokens_per_s": tokens / used.seconds,
        **used._asdict(),
        "files": files,
        "chunks": chunks,
    }


def in_own_process(side: str, folder: Path, model: Path) -> dict[str, Any]:
    """Run one side alone and return what it measured. Ends the program where it fails."""
    command = [
        sys.executable,
        "-m",
        "tests.bench.ingest",
        "--side",
        side,
        "--folder",
        str(folder),
        "--model",
        str(model),
    ]
    found = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if found.returncode:
        sys.exit(f"{side} failed:\n{found.stderr[-2000:]}")
    result: dict[str, Any] = json.loads(found.stdout.splitlines()[-1])
    return result


def installed(module: str) -> bool:
    """Whether a module can be imported; its parents are."""
    try:
        return importlib.util.find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def compare(model: Path, limit: int, count: int | None, only: str | None, json_file: Path | None) -> None:
    sides = [side for side in ("ours", "peer") if only in (None, side)]
    missing = [name for name in PEER_MODULES if not installed(name)]
    peer_skipped = "peer" in sides and bool(missing)
    suffixes = SUFFIXES if only == "ours" or installed("llama_index.readers.file") else TEXT_SUFFIXES
    with tempfile.TemporaryDirectory() as name:
        if count is None:
            collect(Path(name), limit, suffixes)
        else:
            generate(Path(name), count)
        found = {side: in_own_process(side, Path(name), model) for side in sides if side == "ours" or not peer_skipped}
    columns = ("files", "chunks", "seconds", "cpu_s", "files_per_s", "chunks_per_s", "tokens_per_s", "peak_mb")
    rows = [["", *columns], *([side, *(f"{found[side][key]:,.1f}" for key in columns)] for side in found)]
    if peer_skipped:
        rows.append(["peer", f"skipped: {', '.join(missing)} is not installed"])
    figures = {f"ingest.{key}": found["ours"][key] for key in columns[2:]} if "ours" in found else {}
    if len(found) == 2:
        for figure, key in (("ingest.ratio", "seconds"), ("ingest.cpu_ratio", "cpu_s")):
            figures[figure] = found["peer"][key] / found["ours"][key]
            rows.append([figure, f"{figures[figure]:.2f}"])
        figures["ingest.token_ratio"] = found["ours"]["tokens_per_s"] / found["peer"]["tokens_per_s"]
        rows.append(["ingest.token_ratio", f"{figures['ingest.token_ratio']:.2f}"])
    what = f"{count} text files" if count is not None else " ".join(suffixes)
    report(f"ingestion of {what}", rows, figures, json_file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--limit", type=int, default=500, help="how many abstracts of SciFact are added")
    parser.add_argument("--files", type=int, help="so many generated text files instead")
    parser.add_argument("--model", type=Path, help="the folder of the embedder")
    parser.add_argument("--only", choices=["ours", "peer"])
    parser.add_argument("--json", type=Path)
    parser.add_argument("--side", choices=["ours", "peer"], help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    model = model_path(options.model, "all-minilm-l6-v2")
    if options.side:
        print(json.dumps({"ours": ours, "peer": peer}[options.side](options.folder, model)))
    elif not (DOCUMENTS.is_dir() and SCIFACT.is_file() and SQUAD.is_file()):
        sys.exit(f"The files to measure on are absent: {DOCUMENTS}, {SCIFACT}, {SQUAD}")
    else:
        compare(model, options.limit, options.files, options.only, options.json)


if __name__ == "__main__":
    main()
