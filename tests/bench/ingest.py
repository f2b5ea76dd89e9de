"""Files and chunks a second of adding files, ours beside llama_index out of the box with the same embedding model.

    python -m tests.bench.ingest [--limit N] [--model FOLDER] [--only ours|peer] [--json FILE]

The files are the txt, md, html, pdf and docx of docs_unstructured and the first N abstracts of SciFact as text files.
The peer is SimpleDirectoryReader, SentenceSplitter with its defaults and a FAISS index, embedding with
sentence-transformers. Without llama-index-readers-file it reads text alone, and both sides get txt and md only. Each
side runs in a process of its own; both times leave out imports and the loading of the model. The peer's chunks have up
to 1,024 tokens, of which the model sees the first 256: it does less for the same characters.

Figures: ingest.seconds, ingest.files_per_s, ingest.chunks_per_s, ingest.characters_per_s, ingest.peak_mb (the main
process), and ingest.ratio, characters a second over the peer's.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench.models import model_path
from tests.bench.report import report
from tests.conftest import ROOT, SHARED_DATA

DOCUMENTS = SHARED_DATA / "docs_unstructured"
SCIFACT = SHARED_DATA / "retrieval_scifact" / "corpus.jsonl.gz"
TEXT_SUFFIXES = (".txt", ".md")
SUFFIXES = (*TEXT_SUFFIXES, ".html", ".pdf", ".docx")
LARGEST_BYTES = 300_000  # a whole novel would be all that is measured


def collect(folder: Path, limit: int, suffixes: tuple[str, ...]) -> None:
    """Copy the files to measure on into `folder`, leaving out what our readers name as unreadable."""
    from rag.readers.worker import read_all
    from rag.types import Document

    real = [path for path in sorted(DOCUMENTS.rglob("*")) if path.suffix in suffixes and path.is_file()]
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


def ours(folder: Path, model: Path) -> dict[str, float]:
    """Ingest the files into an index on the disk."""
    import faiss  # noqa: F401  so that its import is not measured

    from engine.run.opening import open_encoder
    from rag.index import Index
    from rag.ingest import ingest

    embedder = open_encoder(model)
    files = [(path.name, path) for path in sorted(folder.iterdir())]
    with tempfile.TemporaryDirectory() as place, Index.open(Path(place), embedder) as index:
        start = time.perf_counter()
        failed = [event.reason for event in ingest(files, index) if event.kind == "failed"]
        seconds = time.perf_counter() - start
        if failed:
            sys.exit(failed[0])
        characters = sum(len(index.document_text(source.source)) for source in index.sources())
        return measured(len(files), len(index), characters, seconds)


def peer(folder: Path, model: Path) -> dict[str, float]:
    """Do the same with llama_index, as its documentation shows it."""
    import faiss
    from llama_index.core import Settings, SimpleDirectoryReader, StorageContext, VectorStoreIndex
    from llama_index.core.embeddings import BaseEmbedding
    from llama_index.core.node_parser import SentenceSplitter
    from llama_index.vector_stores.faiss import FaissVectorStore
    from sentence_transformers import SentenceTransformer

    transformer = SentenceTransformer(str(model), device="cpu")

    class Embedding(BaseEmbedding):
        """The model through sentence-transformers; the methods are those that llama_index asks for."""

        def _get_text_embeddings(self, texts: list[str]) -> list[list[float]]:
            return transformer.encode(texts, normalize_embeddings=True, show_progress_bar=False).tolist()  # type: ignore[no-any-return]

        def _get_text_embedding(self, text: str) -> list[float]:
            return self._get_text_embeddings([text])[0]

        def _get_query_embedding(self, query: str) -> list[float]:
            return self._get_text_embedding(query)

        async def _aget_query_embedding(self, query: str) -> list[float]:
            return self._get_text_embedding(query)

    Settings.embed_model = Embedding(embed_batch_size=32)
    Settings.llm = None
    splitter = SentenceSplitter()
    files = sorted(folder.iterdir())
    with tempfile.TemporaryDirectory() as place:
        start = time.perf_counter()
        documents = SimpleDirectoryReader(input_files=files).load_data()
        nodes = splitter.get_nodes_from_documents(documents)
        store = FaissVectorStore(faiss_index=faiss.IndexFlatIP(384))
        index = VectorStoreIndex(nodes, storage_context=StorageContext.from_defaults(vector_store=store))
        index.storage_context.persist(place)
        seconds = time.perf_counter() - start
    return measured(len(files), len(nodes), sum(len(document.text) for document in documents), seconds)


def measured(files: int, chunks: int, characters: int, seconds: float) -> dict[str, float]:
    """The rates, and the most memory that this process had."""
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1024 if sys.platform != "darwin" else 1024**2)
    return {
        "files_per_s": files / seconds,
        "chunks_per_s": chunks / seconds,
        "characters_per_s": characters / seconds,
        "peak_mb": peak,
        "seconds": seconds,
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


def compare(model: Path, limit: int, only: str | None, json_file: Path | None) -> None:
    sides = [side for side in ("ours", "peer") if only in (None, side)]
    peer_skipped = "peer" in sides and not installed("sentence_transformers")
    suffixes = SUFFIXES if only == "ours" or installed("llama_index.readers.file") else TEXT_SUFFIXES
    with tempfile.TemporaryDirectory() as name:
        collect(Path(name), limit, suffixes)
        found = {side: in_own_process(side, Path(name), model) for side in sides if side == "ours" or not peer_skipped}
    columns = ("files", "chunks", "seconds", "files_per_s", "chunks_per_s", "characters_per_s", "peak_mb")
    rows = [["", *columns], *([side, *(f"{found[side][key]:,.1f}" for key in columns)] for side in found)]
    if peer_skipped:
        rows.append(["peer", "skipped: sentence-transformers is not installed"])
    figures = {f"ingest.{key}": found["ours"][key] for key in columns[2:]} if "ours" in found else {}
    if len(found) == 2:
        figures["ingest.ratio"] = found["ours"]["characters_per_s"] / found["peer"]["characters_per_s"]
        rows.append(["ratio (characters a second)", f"{figures['ingest.ratio']:.2f}"])
    report(f"ingestion of {' '.join(suffixes)}", rows, figures, json_file)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--limit", type=int, default=500, help="how many abstracts of SciFact are added")
    parser.add_argument("--model", type=Path, help="the folder of the embedder")
    parser.add_argument("--only", choices=["ours", "peer"])
    parser.add_argument("--json", type=Path)
    parser.add_argument("--side", choices=["ours", "peer"], help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    model = model_path(options.model, "all-minilm-l6-v2")
    if options.side:
        print(json.dumps({"ours": ours, "peer": peer}[options.side](options.folder, model)))
    elif not (DOCUMENTS.is_dir() and SCIFACT.is_file()):
        sys.exit(f"The files to measure on are absent: {DOCUMENTS}, {SCIFACT}")
    else:
        compare(model, options.limit, options.only, options.json)


if __name__ == "__main__":
    main()
